import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { compressed } from '../../functions/api/compress.ts';

function taking(encoding: string | undefined): APIGatewayProxyEventV2 {
  return { headers: { 'accept-encoding': encoding } } as unknown as APIGatewayProxyEventV2;
}

const text = JSON.stringify({ partners: Array(2000).fill({ name: 'Universität 北京' }) });
const result = { statusCode: 200, headers: { a: 'b' }, body: text };

describe('an answer', () => {
  test.each(['gzip', 'br, gzip;q=0.8', 'GZIP', 'gzip, deflate, br'])(
    'is compressed for a caller that takes %s',
    (encoding) => {
      const answer = compressed(taking(encoding), result);
      expect(answer.headers).toEqual({ a: 'b', vary: 'accept-encoding', 'content-encoding': 'gzip' });
      expect(answer.isBase64Encoded).toBe(true);
      expect(gunzipSync(Buffer.from(answer.body!, 'base64')).toString('utf8')).toBe(text);
      expect(answer.body!.length).toBeLessThan(text.length / 10);
    },
  );

  test.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
    'is sent as it is to a caller that takes %s',
    (encoding) => {
      expect(compressed(taking(encoding), result)).toMatchObject({ body: text, headers: { a: 'b' } });
    },
  );

  test('is sent as it is when it is small, or bytes', () => {
    const small = { statusCode: 200, body: '{}' };
    expect(compressed(taking('gzip'), small)).toBe(small);
    const bytes = { statusCode: 200, body: 'A'.repeat(100_000), isBase64Encoded: true };
    expect(compressed(taking('gzip'), bytes)).toBe(bytes);
  });

  test('that Lambda could not hand back is a clear error, and none when compressed', () => {
    const large = { statusCode: 200, body: JSON.stringify(Array(900_000).fill('"')) };
    expect(() => compressed(taking(undefined), large)).toThrow(
      expect.objectContaining({ status: 413, message: expect.stringContaining('accept-encoding: gzip') }),
    );
    expect(compressed(taking('gzip'), large).isBase64Encoded).toBe(true);
  });
});
