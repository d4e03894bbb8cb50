import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { TiskError } from '../platform/errors.ts';

/** Below this an answer is not worth compressing. */
const SMALL = 16 * 1024;
/** Lambda hands back 6 MB at most, the body as a string in JSON; a little of it is for the headers. */
const LARGEST = 6 * 1024 * 1024 - 16 * 1024;

/**
 * The answer compressed, where the caller takes that: API Gateway does not do it, and a screening of 500 partners
 * would come near to what Lambda can hand back.
 * @throws TiskError `too-large` for an answer that is too large as it is, to a caller who does not take it compressed
 */
export function compressed(
  event: APIGatewayProxyEventV2,
  result: APIGatewayProxyStructuredResultV2,
): APIGatewayProxyStructuredResultV2 {
  const { body = '', isBase64Encoded } = result;
  if (isBase64Encoded || body.length < SMALL) return result;
  const headers = { ...result.headers, vary: 'accept-encoding' };
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(event.headers['accept-encoding'] ?? '')) {
    return {
      ...result,
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: gzipSync(body, { level: 4 }).toString('base64'),
      isBase64Encoded: true,
    };
  }
  // Escaping its quotes at most doubles it; only what comes near is looked at closely.
  if (Buffer.byteLength(body) * 2 > LARGEST && Buffer.byteLength(JSON.stringify(body)) > LARGEST) {
    throw new TiskError(
      'too-large',
      'The answer is too large to send as it is. Send the header accept-encoding: gzip (curl --compressed), or fewer partners.',
    );
  }
  return { ...result, headers };
}
