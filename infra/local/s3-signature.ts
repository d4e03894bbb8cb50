import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Credentials, keyIdOf } from './credentials.ts';
import { S3Error } from './s3-error.ts';

const MAX_SKEW = 15 * 60 * 1000;

/**
 * Holds the request's SigV4 header against the key pair, as S3 does: the path as it was sent, the body by the hash
 * that it names (`s3-body.ts` holds that against the bytes).
 * @throws S3Error 403
 */
export function verifySignature(request: IncomingMessage, credentials: Credentials): void {
  const header = request.headers.authorization ?? '';
  const [, date, region, signed, signature] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      header,
    ) ?? [];
  if (!date || !region || !signed || !signature) {
    throw new S3Error(403, 'AccessDenied', 'The request is not signed');
  }
  if (keyIdOf(request) !== credentials.accessKeyId) {
    throw new S3Error(403, 'InvalidAccessKeyId', 'The access key is not known here');
  }
  const time = String(request.headers['x-amz-date'] ?? '');
  if (!(Math.abs(millisecondsOf(time) - Date.now()) <= MAX_SKEW) || !time.startsWith(date)) {
    throw new S3Error(403, 'RequestTimeTooSkewed', 'The request was not signed just now');
  }
  const scope = `${date}/${region}/s3/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical(request, signed.split(';')))}`;
  const key = [date, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  if (!timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))) {
    throw new S3Error(403, 'SignatureDoesNotMatch', 'The signature is not that of this request');
  }
}

function canonical(request: IncomingMessage, signedHeaders: string[]): string {
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const parameters = query
    .split('&')
    .filter(Boolean)
    .map((each) => (each.includes('=') ? each : `${each}=`))
    .sort();
  const headers = signedHeaders.map((name) => `${name}:${headerOf(request, name)}\n`).join('');
  return [
    request.method,
    path,
    parameters.join('&'),
    headers,
    signedHeaders.join(';'),
    request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
  ].join('\n');
}

function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/ +/g, ' ');
}

/** Of `20260131T120000Z`; NaN of anything else. */
function millisecondsOf(time: string): number {
  return Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
