import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucket, disconnectBucket } from '../../functions/platform/bucket.ts';

/** An S3 to hold the contract against: sets BUCKET_NAME, the endpoint and credentials, and gives what ends it. */
export type MakeBucket = () => Promise<{ close(): Promise<void> }>;

/** What the stores rely on of a bucket, whichever S3 stands behind it. */
export function testBucket(name: string, make: MakeBucket): void {
  describe(`bucket on ${name}`, () => {
    let store: { close(): Promise<void> };
    const run = `test/${Date.now()}`;
    const contentType = 'application/octet-stream';
    beforeAll(async () => {
      disconnectBucket();
      store = await make();
    }, 30_000);
    afterAll(async () => {
      disconnectBucket();
      await store.close();
    });

    test.each([
      ['nothing', new Uint8Array()],
      ['every byte', Uint8Array.from({ length: 256 }, (_, n) => n)],
      ['5 MB', new Uint8Array(5 * 1024 * 1024).fill(7)],
    ])('gives back %s', async (label, bytes) => {
      await bucket.put(`${run}/${label}`, bytes, { contentType });
      expect(Buffer.from((await bucket.get(`${run}/${label}`))!).equals(Buffer.from(bytes))).toBe(true);
    });

    test('has nothing where nothing was put', async () => {
      expect(await bucket.get(`${run}/none`)).toBeUndefined();
    });

    test.each(['../../outside', 'a//b', 'ünï/北京', 'a b+c&d=e?f#g', '.', 'a', 'a/b'])(
      'takes the key %j as one of its own',
      async (key) => {
        const bytes = new TextEncoder().encode(key);
        await bucket.put(`${run}/${key}`, bytes, { contentType });
        expect(Buffer.from((await bucket.get(`${run}/${key}`))!).toString()).toBe(key);
      },
    );

    test('put when absent: of three at the same time one wins', async () => {
      const results = await Promise.allSettled(
        [1, 2, 3].map((n) => bucket.put(`${run}/once`, new Uint8Array([n]), { contentType, when: 'absent' })),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
      }
    });

    test('put replaces', async () => {
      await bucket.put(`${run}/again`, new Uint8Array([1]), { contentType });
      await bucket.put(`${run}/again`, new Uint8Array([2]), { contentType });
      expect([...(await bucket.get(`${run}/again`))!]).toEqual([2]);
    });
  });
}
