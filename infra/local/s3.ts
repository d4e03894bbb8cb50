import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import type { EmbeddedStore } from './dynamodb.ts';
import { listenOnLoopback, stop } from './loopback.ts';
import { type ObjectFiles, objectsInFolder, objectsInMemory } from './object-files.ts';

/**
 * The part of S3 that the product uses, in this process: put, get (with a range), head and delete; conditional
 * writes; checksums held against the body, so that what S3 would refuse is refused here.
 * @param folder where objects are kept; `null` keeps nothing
 */
export async function startS3(folder: string | null, bucketName: string): Promise<EmbeddedStore> {
  const files = folder === null ? objectsInMemory() : objectsInFolder(folder);
  const writes = new Map<string, Promise<void>>();
  const server = createServer((request, response) => {
    answer(request, files, writes, bucketName)
      .catch((error) => failure(500, 'InternalError', (error as Error).message))
      .then((result) => send(request, response, result));
  });
  const endpoint = await listenOnLoopback(server);
  return { endpoint, close: () => stop(server) };
}

interface Result {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

async function answer(
  request: IncomingMessage,
  files: ObjectFiles,
  writes: Map<string, Promise<void>>,
  bucketName: string,
): Promise<Result> {
  const { pathname } = new URL(request.url ?? '/', 'http://s3');
  const [, bucket, ...rest] = pathname.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (bucket !== bucketName) return failure(404, 'NoSuchBucket', 'The bucket does not exist');
  if (key === '') return failure(501, 'NotImplemented', 'Only objects can be asked for');
  switch (request.method) {
    case 'PUT':
      return put(request, key, files, writes);
    case 'GET':
    case 'HEAD':
      return get(request, key, files);
    case 'DELETE':
      await files.remove(key);
      return { status: 204, headers: {}, body: Buffer.alloc(0) };
    default:
      return failure(405, 'MethodNotAllowed', 'The embedded S3 does not do this');
  }
}

async function put(
  request: IncomingMessage,
  key: string,
  files: ObjectFiles,
  writes: Map<string, Promise<void>>,
): Promise<Result> {
  const body = await bodyOf(request);
  const digest = request.headers['x-amz-checksum-crc32'];
  if (digest !== undefined && digest !== checksumOf(body)) {
    return failure(400, 'BadDigest', 'The checksum does not match the body');
  }
  // One write of a key at a time: the condition and the write belong together.
  const before = writes.get(key) ?? Promise.resolve();
  const result = before.then(() => putUnderCondition(request, key, body, files));
  writes.set(
    key,
    result.then(
      () => {},
      () => {},
    ),
  );
  return result;
}

async function putUnderCondition(
  request: IncomingMessage,
  key: string,
  body: Buffer,
  files: ObjectFiles,
): Promise<Result> {
  const { 'if-none-match': ifNoneMatch, 'if-match': ifMatch } = request.headers;
  if (ifNoneMatch !== undefined || ifMatch !== undefined) {
    const existing = await files.read(key);
    const refused = ifNoneMatch === '*' ? existing !== undefined : !existing || etagOf(existing) !== ifMatch;
    if (refused) return failure(412, 'PreconditionFailed', 'The condition does not hold');
  }
  await files.write(key, body);
  return { status: 200, headers: { etag: etagOf(body) }, body: Buffer.alloc(0) };
}

async function get(request: IncomingMessage, key: string, files: ObjectFiles): Promise<Result> {
  const object = await files.read(key);
  if (!object) return failure(404, 'NoSuchKey', 'The specified key does not exist.');
  const headers = {
    etag: etagOf(object),
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
  };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (first === undefined) return { status: 200, headers, body: object };
  if (Number(first) >= object.length) return failure(416, 'InvalidRange', 'The range is not satisfiable');
  const end = last ? Math.min(Number(last), object.length - 1) : object.length - 1;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${end}/${object.length}` },
    body: object.subarray(Number(first), end + 1),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function checksumOf(bytes: Buffer): string {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(crc32(bytes));
  return value.toString('base64');
}

function failure(status: number, code: string, message: string): Result {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Result): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
