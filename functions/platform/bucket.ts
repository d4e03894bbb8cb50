import type { S3Client } from '@aws-sdk/client-s3';
import { setting } from './configuration.ts';
import { TiskError } from './errors.ts';

/**
 * The one S3 bucket. The client is loaded when first needed: most requests never touch it, and it costs a
 * tenth of a second at a cold start.
 */
export const bucket = {
  /** The object's bytes, or `undefined` when there is none. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    try {
      const { Body } = await (await client()).send(new GetObjectCommand({ Bucket: name(), Key: key }));
      return await Body!.transformToByteArray();
    } catch (cause) {
      if (cause instanceof NoSuchKey) return undefined;
      throw cause;
    }
  },

  /** Stores the bytes. `when: 'absent'` throws `conflict` if the key exists. */
  async put(
    key: string,
    bytes: Uint8Array,
    options: { contentType: string; when?: 'absent' },
  ): Promise<void> {
    const { PutObjectCommand, S3ServiceException } = await import('@aws-sdk/client-s3');
    try {
      await (await client()).send(
        new PutObjectCommand({
          Bucket: name(),
          Key: key,
          Body: bytes,
          ContentType: options.contentType,
          IfNoneMatch: options.when === 'absent' ? '*' : undefined,
        }),
      );
    } catch (cause) {
      if (cause instanceof S3ServiceException && cause.$metadata.httpStatusCode === 412) {
        throw new TiskError('conflict', 'This object exists already.', { cause });
      }
      throw cause;
    }
  },
};

let s3: S3Client | undefined;

async function client(): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const endpoint = process.env.S3_ENDPOINT;
  s3 ??= new S3Client({ endpoint, forcePathStyle: endpoint !== undefined });
  return s3;
}

/** Lets go of the connection; the next use makes one to where the environment then points. */
export function disconnectBucket(): void {
  s3?.destroy();
  s3 = undefined;
}

function name(): string {
  return setting('BUCKET_NAME');
}
