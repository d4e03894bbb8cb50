import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCredentials } from '../../../infra/local/credentials.ts';
import type { EmbeddedStore } from '../../../infra/local/dynamodb.ts';
import { startS3 } from '../../../infra/local/s3.ts';

/** The embedded S3 against the real SDK, and against what the real SDK would never send. */
describe('the embedded S3', () => {
  const credentials = newCredentials();
  const Bucket = 'tisk';
  let store: EmbeddedStore;
  let client: S3Client;
  beforeAll(async () => {
    store = await startS3(null, Bucket, credentials);
    client = clientWith(credentials);
  });
  afterAll(async () => {
    client.destroy();
    await store.close();
  });

  function clientWith(keys: typeof credentials, region = 'eu-west-1'): S3Client {
    return new S3Client({
      endpoint: store.endpoint,
      forcePathStyle: true,
      region,
      credentials: keys,
      maxAttempts: 1,
    });
  }

  test('an etag is the MD5; head tells it and the length', async () => {
    const { ETag } = await client.send(new PutObjectCommand({ Bucket, Key: 'head', Body: 'twelve bytes' }));
    expect(ETag).toBe(`"${createHash('md5').update('twelve bytes').digest('hex')}"`);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'head' }));
    expect(head).toMatchObject({ ETag, ContentLength: 12 });
  });

  test.each([
    ['bytes=0-4', '01234', 'bytes 0-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('range %s', async (Range, text, ContentRange) => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'digits', Body: '0123456789' }));
    const part = await client.send(new GetObjectCommand({ Bucket, Key: 'digits', Range }));
    expect(await part.Body!.transformToString()).toBe(text);
    expect(part.ContentRange).toBe(ContentRange);
  });

  test('a range beyond the end is refused', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'digits', Body: '0123456789' }));
    const beyond = client.send(new GetObjectCommand({ Bucket, Key: 'digits', Range: 'bytes=10-' }));
    await expect(beyond).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  test('If-Match replaces what it names and nothing else', async () => {
    const { ETag } = await client.send(new PutObjectCommand({ Bucket, Key: 'match', Body: '1' }));
    await client.send(new PutObjectCommand({ Bucket, Key: 'match', Body: '2', IfMatch: ETag }));
    for (const [Key, name] of [
      ['match', 'PreconditionFailed'],
      ['no-match', 'NoSuchKey'],
    ] as const) {
      const refused = client.send(new PutObjectCommand({ Bucket, Key, Body: '3', IfMatch: ETag }));
      await expect(refused).rejects.toMatchObject({ name });
    }
  });

  test('a stream, in chunks with its checksum behind it', async () => {
    const parts = Array.from({ length: 300 }, (_, n) => Buffer.alloc(1000, n));
    for (const ChecksumAlgorithm of ['CRC32', 'SHA256', 'SHA1'] as const) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: 'stream',
          Body: Readable.from(parts),
          ContentLength: 300_000,
          ChecksumAlgorithm,
        }),
      );
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'stream' }));
      expect(Buffer.from(await Body!.transformToByteArray()).equals(Buffer.concat(parts))).toBe(true);
    }
  });

  test('delete, and delete again', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'gone', Body: 'x' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    const get = client.send(new GetObjectCommand({ Bucket, Key: 'gone' }));
    await expect(get).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test('lists by prefix, in the order of bytes, a page at a time', async () => {
    const keys = ['list/a&b', 'list/b', 'list/b/c', 'list/É', 'list/北京'];
    for (const Key of keys.toReversed()) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    const seen: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 2, ContinuationToken }),
      );
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(seen).toEqual(keys);
  });

  test.each([
    ['another key', () => clientWith(newCredentials()), 'InvalidAccessKeyId'],
    [
      'another secret',
      () => clientWith({ ...credentials, secretAccessKey: 'guessed' }),
      'SignatureDoesNotMatch',
    ],
  ])('refuses %s', async (_, make, name) => {
    const stranger = make();
    const put = stranger.send(new PutObjectCommand({ Bucket, Key: 'stranger', Body: 'x' }));
    await expect(put).rejects.toMatchObject({ name });
    stranger.destroy();
  });

  test('refuses a request that was changed after it was signed', async () => {
    const tampered = clientWith(credentials);
    tampered.middlewareStack.add(
      (next) => (args) => {
        (args.request as { path: string }).path = '/tisk/elsewhere';
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
    );
    const put = tampered.send(new PutObjectCommand({ Bucket, Key: 'here', Body: 'x' }));
    await expect(put).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    tampered.destroy();
  });

  test.each(['x-amz-checksum-crc32', 'content-md5', 'x-amz-checksum-sha256'])(
    'refuses a wrong %s, and keeps nothing of it',
    async (header) => {
      const wrong = clientWith(credentials);
      wrong.middlewareStack.add(
        (next) => (args) => {
          (args.request as { headers: Record<string, string> }).headers[header] = 'AAAAAA==';
          return next(args);
        },
        { step: 'build', priority: 'low', name: 'wrong' },
      );
      const put = wrong.send(new PutObjectCommand({ Bucket, Key: header, Body: 'x' }));
      await expect(put).rejects.toMatchObject({ name: 'BadDigest' });
      const get = client.send(new GetObjectCommand({ Bucket, Key: header }));
      await expect(get).rejects.toMatchObject({ name: 'NoSuchKey' });
      wrong.destroy();
    },
  );

  test('another bucket is not there, and what is not signed is refused', async () => {
    const get = client.send(new GetObjectCommand({ Bucket: 'other', Key: 'x' }));
    await expect(get).rejects.toMatchObject({ name: 'NoSuchBucket' });
    const { status, body } = await plain('PUT', '/tisk/unsigned');
    expect(status).toBe(403);
    expect(body).toContain('<Code>AccessDenied</Code>');
  });

  function plain(method: string, path: string): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(store.endpoint + path, { method }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
      sent.on('error', reject).end('x');
    });
  }
});
