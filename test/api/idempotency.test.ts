import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { once } from '../../functions/api/idempotency.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem({ dataDir: ':memory:' });
});
afterAll(() => system.close());
afterEach(() => {
  delete process.env.CLOCK;
});

const caller = { id: 'a', admin: false };

/** Something that is made, with an id of its own each time, and found again. */
function factory() {
  const made = new Map<string, { id: string }>();
  const make = async () => {
    const thing = { id: `made-${made.size + 1}` };
    made.set(thing.id, thing);
    return thing;
  };
  return { made, make, find: async (id: string) => made.get(id) };
}

describe('once', () => {
  test('the same key and body: made once', async () => {
    const { made, make, find } = factory();
    const request = { key: 'k1', body: 'x', caller };
    expect(await once(request, make, find)).toEqual(await once(request, make, find));
    expect(made.size).toBe(1);
  });

  test('without a key, or by another caller: made each time', async () => {
    const { made, make, find } = factory();
    await once({ key: undefined, body: 'x', caller }, make, find);
    await once({ key: undefined, body: 'x', caller }, make, find);
    await once({ key: 'k2', body: 'x', caller }, make, find);
    await once({ key: 'k2', body: 'x', caller: { id: 'b', admin: false } }, make, find);
    expect(made.size).toBe(4);
  });

  test('the same key with another body is refused', async () => {
    const { make, find } = factory();
    await once({ key: 'k3', body: 'x', caller }, make, find);
    await expect(once({ key: 'k3', body: 'y', caller }, make, find)).rejects.toMatchObject({ status: 422 });
  });

  test('what failed may be tried again', async () => {
    const { make, find } = factory();
    const request = { key: 'k4', body: 'x', caller };
    const failing = () => Promise.reject(new Error('no'));
    await expect(once(request, failing, find)).rejects.toThrow('no');
    expect(await once(request, make, find)).toEqual({ id: 'made-1' });
  });

  test('of several at the same time one works; the others are told so', async () => {
    const { made, make, find } = factory();
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return make();
    };
    const requests = [1, 2, 3].map(() => once({ key: 'k5', body: 'x', caller }, slow, find));
    const results = await Promise.allSettled(requests);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
    }
    expect(made.size).toBe(1);
  });

  test('a day later the key is free; so is one whose work never ended, after a minute', async () => {
    const { made, make, find } = factory();
    process.env.CLOCK = '2026-01-01T00:00:00Z';
    await once({ key: 'k6', body: 'x', caller }, make, find);
    process.env.CLOCK = '2026-01-02T00:00:01Z';
    await once({ key: 'k6', body: 'y', caller }, make, find);
    expect(made.size).toBe(2);

    void once({ key: 'k7', body: 'x', caller }, () => new Promise<never>(() => {}), find);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(once({ key: 'k7', body: 'x', caller }, make, find)).rejects.toMatchObject({ status: 409 });
    process.env.CLOCK = '2026-01-02T00:01:02Z';
    expect(await once({ key: 'k7', body: 'x', caller }, make, find)).toEqual({ id: 'made-3' });
  });

  test.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('the key %j is refused', async (key) => {
    const { make, find } = factory();
    await expect(once({ key, body: 'x', caller }, make, find)).rejects.toMatchObject({ status: 400 });
  });
});

test('over the API a screening is made once', async () => {
  const screen = async (name: string) => {
    const headers = { 'content-type': 'application/json', 'Idempotency-Key': 'chunk-1' };
    const body = JSON.stringify({ partners: [{ name }] });
    const answer = await system.invoke('POST', '/v1/screenings', headers, body);
    return { status: answer.status, json: JSON.parse(answer.body.toString('utf8')) };
  };
  const first = await screen('Beihang University');
  expect((await screen('Beihang University')).json).toEqual(first.json);
  expect((await screen('Another University')).json).toMatchObject({
    status: 422,
    type: '/problems/key-reused',
  });
});
