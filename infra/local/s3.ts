import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Credentials } from './credentials.ts';
import type { EmbeddedStore } from './dynamodb.ts';
import { listenOnLoopback, stop } from './loopback.ts';
import { etagOf, type ObjectFiles, objectsInFolder, objectsInMemory } from './object-files.ts';
import { readObject } from './s3-body.ts';
import { errorXml, S3Error } from './s3-error.ts';
import { listObjects } from './s3-list.ts';
import { verifySignature } from './s3-signature.ts';

/**
 * The part of S3 that the product uses, in this process: put, get (with a range), head, delete and list; conditional
 * writes; signatures and checksums verified, so that what S3 would refuse is refused here.
 * @param folder where objects are kept; `null` keeps nothing
 */
export async function startS3(
  folder: string | null,
  bucketName: string,
  credentials: Credentials,
): Promise<EmbeddedStore> {
  const files = folder === null ? objectsInMemory() : objectsInFolder(folder);
  const oneAtATime = queues();
  const server = createServer((request, response) => {
    const answered = async () => {
      verifySignature(request, credentials);
      return answer(request, files, oneAtATime, bucketName);
    };
    answered()
      .catch(failure)
      .then((result) => send(request, response, result));
  });
  const endpoint = await listenOnLoopback(server);
  return { endpoint, close: () => stop(server) };
}

interface Result {
  status: number;
  headers?: Record<string, string>;
  body?: Buffer;
}

async function answer(
  request: IncomingMessage,
  files: ObjectFiles,
  oneAtATime: OneAtATime,
  bucketName: string,
): Promise<Result> {
  const { pathname, searchParams } = new URL(`http://s3${request.url}`);
  const [, bucket, ...rest] = pathname.split('/').map(decodePart);
  const key = rest.join('/');
  if (bucket !== bucketName) throw new S3Error(404, 'NoSuchBucket', 'The bucket does not exist');
  if (key === '') {
    if (request.method === 'GET' && searchParams.get('list-type') === '2') {
      return xml(200, await listObjects(files, bucketName, searchParams));
    }
    throw new S3Error(501, 'NotImplemented', 'Of a bucket only its list can be asked');
  }
  switch (request.method) {
    case 'PUT': {
      const object = await readObject(request);
      return oneAtATime(key, () => put(request, key, object, files));
    }
    case 'GET':
    case 'HEAD':
      return get(request, key, files);
    case 'DELETE':
      await oneAtATime(key, () => files.remove(key));
      return { status: 204 };
    default:
      throw new S3Error(501, 'NotImplemented', 'The embedded S3 does not do this');
  }
}

async function put(
  request: IncomingMessage,
  key: string,
  object: Buffer,
  files: ObjectFiles,
): Promise<Result> {
  const { 'if-none-match': ifNoneMatch, 'if-match': ifMatch } = request.headers;
  if (ifNoneMatch !== undefined || ifMatch !== undefined) {
    const existing = await files.read(key);
    if (ifMatch !== undefined && !existing) throw noSuchKey();
    const holds = ifMatch === undefined ? !existing : etagOf(existing!) === ifMatch;
    if (!holds) throw new S3Error(412, 'PreconditionFailed', 'The condition does not hold');
  }
  await files.write(key, object);
  return { status: 200, headers: { etag: etagOf(object) } };
}

async function get(request: IncomingMessage, key: string, files: ObjectFiles): Promise<Result> {
  const object = await files.read(key);
  if (!object) throw noSuchKey();
  const headers = {
    etag: etagOf(object),
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
  };
  const [range, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (!range || range === 'bytes=-') return { status: 200, headers, body: object };
  const start = first ? Number(first) : Math.max(0, object.length - Number(last));
  const end = first && last ? Math.min(Number(last), object.length - 1) : object.length - 1;
  if (start > end) throw new S3Error(416, 'InvalidRange', 'The range is not satisfiable');
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${object.length}` },
    body: object.subarray(start, end + 1),
  };
}

type OneAtATime = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** One change of a key at a time: a condition and the write under it belong together. */
function queues(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = result
      .catch(() => {})
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return result;
  };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new S3Error(400, 'InvalidURI', 'The path is not properly encoded');
  }
}

function noSuchKey(): S3Error {
  return new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
}

function failure(error: unknown): Result {
  const known =
    error instanceof S3Error ? error : new S3Error(500, 'InternalError', 'The embedded S3 failed');
  return xml(known.status, errorXml(known));
}

function xml(status: number, text: string): Result {
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body = Buffer.alloc(0) }: Result,
): void {
  // What is left of a refused upload is read and dropped, so that the connection stays usable.
  request.resume();
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
