import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { S3Error } from './s3-error.ts';

const checksums: Record<string, (bytes: Buffer) => string> = {
  'x-amz-checksum-crc32': (bytes) => {
    const value = Buffer.alloc(4);
    value.writeUInt32BE(crc32(bytes));
    return value.toString('base64');
  },
  'x-amz-checksum-sha1': (bytes) => createHash('sha1').update(bytes).digest('base64'),
  'x-amz-checksum-sha256': (bytes) => createHash('sha256').update(bytes).digest('base64'),
  'content-md5': (bytes) => createHash('md5').update(bytes).digest('base64'),
};

/**
 * The object in the body of a PUT: taken out of its chunks where the SDK streams it, and held against every checksum
 * that came with it, in the headers or in the trailer.
 * @throws S3Error 400 for a checksum that does not match or that is of a kind not known here, and for broken chunks
 */
export async function readObject(request: IncomingMessage): Promise<Buffer> {
  const { headers } = request;
  const raw = await bytesOf(request);
  const chunked = String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const { object, trailer } = chunked ? unchunk(raw) : { object: raw, trailer: {} };
  const declared = headers['x-amz-decoded-content-length'];
  if (declared !== undefined && Number(declared) !== object.length) {
    throw new S3Error(400, 'IncompleteBody', 'The body is not as long as was said');
  }
  verifyPayloadHash(String(headers['x-amz-content-sha256'] ?? ''), object);
  for (const [name, value] of Object.entries({ ...headers, ...trailer })) {
    if (!name.startsWith('x-amz-checksum-') && name !== 'content-md5') continue;
    if (name === 'x-amz-checksum-algorithm' || name === 'x-amz-checksum-type') continue;
    const compute = checksums[name];
    if (!compute) throw new S3Error(400, 'InvalidRequest', `The embedded S3 does not know ${name}`);
    if (compute(object) !== value) throw new S3Error(400, 'BadDigest', `${name} does not match the body`);
  }
  return object;
}

function verifyPayloadHash(hash: string, object: Buffer): void {
  if (!/^[0-9a-f]{64}$/.test(hash)) return;
  if (createHash('sha256').update(object).digest('hex') !== hash) {
    throw new S3Error(400, 'XAmzContentSHA256Mismatch', 'The body is not the one that was signed');
  }
}

/** aws-chunked: `hex length[;extensions] CRLF bytes CRLF`, a chunk of length 0, then the trailer's headers. */
function unchunk(raw: Buffer): { object: Buffer; trailer: Record<string, string> } {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = raw.indexOf('\r\n', at);
    const line = end < 0 ? '' : raw.toString('latin1', at, end);
    const length = /^[0-9a-f]+(;|$)/i.test(line) ? Number.parseInt(line, 16) : Number.NaN;
    if (!(end + 2 + length <= raw.length)) throw new S3Error(400, 'IncompleteBody', 'A chunk is broken');
    at = end + 2;
    if (length === 0) break;
    chunks.push(raw.subarray(at, at + length));
    at += length + 2;
  }
  const trailer = Object.fromEntries(
    raw
      .toString('latin1', at)
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  return { object: Buffer.concat(chunks), trailer };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
