import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from '../../../functions/api/routes.ts';
import { Gateway, type Handlers } from '../../../infra/local/gateway.ts';

/** Handlers that answer with the event they got. */
const echo = Object.fromEntries(
  capabilities.map((capability) => [
    capability,
    async (event: object) => ({
      statusCode: 200,
      headers: { 'content-type': 'application/json', server: undefined },
      body: JSON.stringify({ capability, event }),
    }),
  ]),
) as unknown as Handlers;

async function eventOf(...call: Parameters<Gateway['invoke']>) {
  const { body } = await new Gateway(echo).invoke(...call);
  return JSON.parse(body.toString('utf8'));
}

describe('the event that a handler gets', () => {
  test('is that of an HTTP API, payload 2.0', async () => {
    const { capability, event } = await eventOf(
      'POST',
      '/v1/lists/eu%2Dfsf/versions?a=1&a=2&b=%C3%A9',
      { 'Content-Type': 'application/octet-stream' },
      new Uint8Array([0, 255]),
    );
    expect(capability).toBe('lists');
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /v1/lists/{list}/versions',
      rawPath: '/v1/lists/eu%2Dfsf/versions',
      rawQueryString: 'a=1&a=2&b=%C3%A9',
      pathParameters: { list: 'eu-fsf' },
      queryStringParameters: { a: '1,2', b: 'é' },
      headers: { 'content-type': 'application/octet-stream' },
      body: 'AP8=',
      isBase64Encoded: true,
    });
  });

  test('has JSON as text, and what only claims to be text as base64', async () => {
    const json = { 'content-type': 'application/json' };
    const { event } = await eventOf('POST', '/v1/compare', json, Buffer.from('{"é":1}'));
    expect(event).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
    const broken = await eventOf('POST', '/v1/compare', json, new Uint8Array([0xe9]));
    expect(broken.event).toMatchObject({ body: '6Q==', isBase64Encoded: true });
  });
});

describe('the answer of a handler', () => {
  const answering = (result: () => Promise<unknown>, timeout?: number) =>
    new Gateway({ ...echo, policy: result } as unknown as Handlers, timeout).invoke('GET', '/v1/policy');

  test('bytes come out of base64; headers that are undefined are dropped', async () => {
    const result = {
      statusCode: 200,
      headers: { a: 'b', c: undefined },
      body: 'AP8=',
      isBase64Encoded: true,
    };
    const answer = await answering(async () => result);
    expect([...answer.body]).toEqual([0, 255]);
    expect(answer.headers).toEqual({ a: 'b' });
  });

  test('a handler that throws is a 500 without a word of why', async () => {
    const { status, body } = await answering(() => Promise.reject(new Error('secret')));
    expect(status).toBe(500);
    expect(body.toString()).not.toContain('secret');
  });

  test('a handler that takes too long is a 503', async () => {
    const { status, headers } = await answering(() => new Promise(() => {}), 20);
    expect(status).toBe(503);
    expect(headers['content-type']).toBe('application/problem+json');
  });
});

describe('over a socket', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = new Gateway(echo).listen();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  function send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Buffer,
  ): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
      sent.on('error', reject).end(body);
    });
  }

  test('HEAD is GET without the body', async () => {
    const head = await send('HEAD', '/v1/policy');
    expect(head.status).toBe(200);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    expect(head.body).toHaveLength(0);
  });

  test('OPTIONS says what a path takes, and lets no other page in', async () => {
    const { status, headers } = await send('OPTIONS', '/v1/screenings');
    expect(status).toBe(204);
    expect(headers).toMatchObject({ allow: 'POST, OPTIONS' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('a body of more than 10 MB is refused, and the connection lives on', async () => {
    const { status } = await send('POST', '/v1/screenings', {}, Buffer.alloc(11 * 1024 * 1024));
    expect(status).toBe(413);
    expect((await send('GET', '/v1/policy')).status).toBe(200);
  });

  test.each([
    ['a page of another site', { origin: 'https://example.org' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without a site', { origin: 'null' }],
    ['a name that points here', { host: 'evil.example' }],
  ])('%s may not call', async (_, headers) => {
    const answer = await send('POST', '/v1/screenings', headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  test('its own page may', async () => {
    const host = `localhost:${port}`;
    expect((await send('POST', '/v1/compare', { host, origin: `http://${host}` })).status).toBe(200);
  });
});
