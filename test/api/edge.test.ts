import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';

/** The edge of the API: what is wrong with a request is told with its place, and nothing of it is ever logged. */
let system: LocalSystem;
beforeAll(async () => {
  // Everything that the logger would say in a deployment.
  process.env.LOG_LEVEL = 'DEBUG';
  system = await startSystem({ dataDir: ':memory:' });
});
afterAll(async () => {
  delete process.env.LOG_LEVEL;
  await system.close();
});

const json = { 'content-type': 'application/json' };

async function ask(method: string, path: string, body?: string | Uint8Array, headers = {}) {
  const answer = await system.invoke(method, path, { ...(body ? json : {}), ...headers }, body);
  const text = answer.body.toString('utf8');
  return { ...answer, text, json: text ? JSON.parse(text) : undefined };
}

function screen(body: unknown, headers = {}) {
  return ask('POST', '/v1/screenings', typeof body === 'string' ? body : JSON.stringify(body), headers);
}

/** The one shape of every error. */
function expectProblem(answer: Awaited<ReturnType<typeof ask>>, status: number, code: string): void {
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['x-request-id']).toMatch(/^[\w-]{8,}$/);
  expect(answer.json).toMatchObject({
    type: `/problems/${code}`,
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: answer.headers['x-request-id'],
  });
  expect(answer.text).not.toMatch(/\.ts\b|node_modules|\bat .+:\d+/);
}

describe('a body that cannot be read', () => {
  test.each([
    ['malformed', '{"partners": [{"name": "Canary', 400, 'invalid-input'],
    ['empty', ' ', 400, 'invalid-input'],
    ['a lone word', 'undefined', 400, 'invalid-input'],
    ['too deep', '['.repeat(40) + ']'.repeat(40), 400, 'invalid-input'],
    ['so deep that a parser would fall', '{"a":'.repeat(90_000), 400, 'invalid-input'],
    ['too large', JSON.stringify({ partners: [{ name: 'x'.repeat(4_200_000) }] }), 413, 'too-large'],
  ])('%s', async (_, body, status, code) => {
    expectProblem(await screen(body), status, code);
  });

  test('larger than a gateway takes', async () => {
    expectProblem(await screen('x'.repeat(10 * 1024 * 1024 + 1)), 413, 'too-large');
  });

  test('not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"partners":[{"name":"Universit'), Buffer.from([0xe9, 0x22])]);
    expectProblem(await ask('POST', '/v1/screenings', body), 400, 'invalid-input');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'of the type %j',
    async (type) => {
      const answer = await screen({ partners: [{ name: 'A' }] }, { 'content-type': type });
      expectProblem(answer, 415, 'unsupported-media-type');
    },
  );

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/vnd.tisk+json'])(
    'JSON by the name of %s is read',
    async (type) => {
      expect((await screen({ partners: [{ name: 'A' }] }, { 'content-type': type })).status).toBe(200);
    },
  );

  test('braces and escapes inside of strings are not depth', async () => {
    const name = `${'['.repeat(60)}\\"{{`;
    expect((await screen({ partners: [{ name }] })).status).toBe(200);
  });

  test('a mark of byte order is no part of it', async () => {
    expect((await screen(`\ufeff${JSON.stringify({ partners: [{ name: 'A' }] })}`)).status).toBe(200);
  });
});

describe('a body with something wrong in it says where', () => {
  test.each([
    [{}, 'partners'],
    [{ partners: [] }, 'partners'],
    [[], ''],
    [{ partners: Array(501).fill({ name: 'A' }) }, 'partners'],
    [{ partners: [{ name: 'A' }, { name: ' ' }] }, 'partners[1].name'],
    [{ partners: [{ name: 'x'.repeat(501) }] }, 'partners[0].name'],
    [{ partners: [{ name: 'A', colour: 'red' }] }, 'partners[0].colour'],
    [{ partners: [{ name: 'A', related: [{ role: 'board', name: 7 }] }] }, 'partners[0].related[0].name'],
    [{ partners: [{ name: 'A' }], collaboration: { dualUse: 'maybe' } }, 'collaboration.dualUse'],
    [{ partners: [{ name: 'A' }], options: { language: 'fr' } }, 'options.language'],
    [{ partners: [{ name: 'A' }], options: { lists: ['no-list'] } }, 'options.lists[0]'],
    [{ partners: [{ name: 'A', country: 'Atlantis' }] }, 'partners[0].country'],
  ])('%j: %s', async (body, path) => {
    const answer = await screen(body);
    expectProblem(answer, 400, 'invalid-input');
    expect(answer.json.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  test('at most a hundred places are listed', async () => {
    const answer = await screen({ partners: Array(400).fill({}) });
    expect(answer.json.errors).toHaveLength(100);
  });

  test.each([
    'nationality',
    'Nationality',
    'citizenship',
    'birthPlace',
    'place_of_birth',
    'countryOfBirth',
    'nationaliteit',
    'geboorteplaats',
  ])('%s is refused with the reason', async (member) => {
    for (const partner of [
      { name: 'A', type: 'person', [member]: 'X' },
      { name: 'A', related: [{ role: 'board', name: 'B', [member]: 'X' }] },
    ]) {
      const answer = await screen({ partners: [partner] });
      expectProblem(answer, 400, 'invalid-input');
      expect(answer.json.errors[0].message).toMatch(/nobody is judged by nationality or birthplace/);
    }
  });

  test('a birth date is no birthplace', async () => {
    expect((await screen({ partners: [{ name: 'A', type: 'person', birthDate: '1970' }] })).status).toBe(200);
    const answer = await screen({ partners: [{ name: 'A', birthYear: '1970' }] });
    expect(answer.json.errors[0]).toEqual({
      path: 'partners[0].birthYear',
      message: 'there is no such member',
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s reaches no prototype', async (member) => {
    const answer = await screen(`{"partners":[{"name":"A","${member}":{"polluted":"yes"}}]}`);
    expectProblem(answer, 400, 'invalid-input');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('paths and methods', () => {
  test.each(['/', '/v1', '/v1/screening', '/v1/screenings/', '/docs/x/y', '/v1/lists/no-list'])(
    '%s is not there',
    async (path) => expectProblem(await ask('GET', path), 404, 'not-found'),
  );

  test.each([
    'a39dca67-4b30-4f1d-9aa3-111111111111',
    'x',
    '__proto__',
    '%2e%2e',
    'a'.repeat(5000),
    encodeURIComponent('screening#1'),
  ])('a screening %s is not there', async (id) => {
    expectProblem(await ask('GET', `/v1/screenings/${id}`), 404, 'not-found');
  });

  test.each(['package.json', '..%2fpackage.json', '%2e%2e', 'swagger-ui.js.map', '__proto__'])(
    'the reference page has no %s',
    async (asset) => expectProblem(await ask('GET', `/docs/${asset}`), 404, 'not-found'),
  );

  test('a broken escape', async () => {
    expectProblem(await ask('GET', '/v1/lists/%zz'), 400, 'invalid-input');
  });

  test('a method that a path does not take, with those that it takes', async () => {
    const answer = await ask('DELETE', '/v1/lists');
    expectProblem(answer, 405, 'method-not-allowed');
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect((await system.invoke('OPTIONS', '/v1/screenings')).status).toBe(204);
  });

  test.each(['0', '201', '1.5', 'ten', ''])('a limit of %j', async (limit) => {
    const answer = await ask('GET', `/v1/lists/eu-fsf/versions?limit=${limit}`);
    expectProblem(answer, 400, 'invalid-input');
    expect(answer.json.errors[0].path).toBe('limit');
  });

  test('a cursor of one’s own making', async () => {
    const answer = await ask('GET', '/v1/lists/eu-fsf/versions?cursor=e30');
    expectProblem(answer, 400, 'invalid-input');
    expect(answer.json.errors[0].path).toBe('cursor');
  });
});

describe('a list file', () => {
  const add = (body: Uint8Array, type = 'application/octet-stream') =>
    ask('POST', '/v1/lists/eu-fsf/versions', body, { 'content-type': type });

  test('of no known kind', async () => {
    expectProblem(await add(Buffer.from('hello')), 422, 'list-rejected');
  });
  test.each(['application/json', 'text/plain', ''])('sent as %j', async (type) => {
    expectProblem(await add(Buffer.from('hello'), type), 415, 'unsupported-media-type');
  });
  test('too large', async () => {
    expectProblem(await add(Buffer.alloc(5 * 1024 * 1024)), 413, 'too-large');
  });
});

describe('every answer', () => {
  test.each(['/health', '/v1/lists', '/docs', '/docs/swagger-ui.css', '/v1/none'])(
    '%s carries an id and the security headers',
    async (path) => {
      const { headers } = await system.invoke('GET', path);
      expect(headers['x-request-id']).toMatch(/^[\w-]{8,}$/);
      if (path === '/v1/none') return; // answered by the gateway itself, as in the deployment
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cache-control': expect.any(String),
      });
    },
  );

  test('a screening comes back as it was answered, and is not to be cached', async () => {
    const made = await screen({ partners: [{ ref: 'r', name: '北京航空航天大学' }] });
    const again = await ask('GET', `/v1/screenings/${made.json.id}`);
    expect(again.json).toEqual(made.json);
    expect(again.headers['cache-control']).toBe('no-store');
  });
});

describe('nothing of a request is logged', () => {
  const canary = 'Kanarienvogel Instituut';

  test('whatever comes of it', async () => {
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0),
    );
    for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
      spies.push(
        vi.spyOn(console, level).mockImplementation((...args) => void written.push(args.join(' '))) as never,
      );
    }
    try {
      await screen({ partners: [{ name: canary, country: 'Atlantis' }] });
      await screen({ partners: [{ name: canary, related: [{ role: 'board', name: canary }] }] });
      await screen(`{"partners":[{"name":"${canary}"`);
      await screen({ partners: [{ name: canary, [canary]: canary }] });
      await ask('POST', '/v1/compare', JSON.stringify({ a: { name: canary }, b: { name: canary } }));
      await ask('GET', `/v1/lists/${encodeURIComponent(canary)}?name=${encodeURIComponent(canary)}`);
      const broken = vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
        throw new Error(`cannot parse ${canary}`);
      });
      await screen({ partners: [{ name: canary }] });
      broken.mockRestore();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(written.join('\n')).not.toContain('Kanarienvogel');
  });
});
