import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disconnectTable, type Item, table } from '../../functions/platform/table.ts';

/** A DynamoDB to hold the contract against: sets TABLE_NAME, the endpoint and credentials, and gives what ends it. */
export type MakeTable = () => Promise<{ close(): Promise<void> }>;

/** What the stores rely on of a table, whichever DynamoDB stands behind it. */
export function testTable(name: string, make: MakeTable): void {
  describe(`table on ${name}`, () => {
    let store: { close(): Promise<void> };
    // A partition of its own each run, so that a real table can be used too.
    const run = `test#${Date.now()}`;
    beforeAll(async () => {
      disconnectTable();
      store = await make();
    }, 30_000);
    afterAll(async () => {
      disconnectTable();
      await store.close();
    });

    test('gives back what was put, bytes and nested members too', async () => {
      const item = {
        pk: `${run}#a`,
        sk: 'one',
        expiresAt: 2_000_000_000,
        bytes: new Uint8Array([0, 255, 10]),
        nested: { list: ['北京', 'é'], nothing: null, flag: false, number: 0.25 },
      };
      await table.put(item);
      const found = await table.get(item.pk, 'one');
      expect(found).toEqual({ ...item, bytes: expect.anything() });
      expect(Buffer.from(found!.bytes as Uint8Array)).toEqual(Buffer.from(item.bytes));
    });

    test('leaves out members that are undefined', async () => {
      await table.put({ pk: `${run}#u`, sk: 'one', maybe: undefined });
      expect(await table.get(`${run}#u`, 'one')).toEqual({ pk: `${run}#u`, sk: 'one' });
    });

    test('has nothing where nothing was put', async () => {
      expect(await table.get(`${run}#none`, 'one')).toBeUndefined();
      expect(await table.query(`${run}#none`)).toEqual({ items: [] });
    });

    test('put replaces; put when absent does not', async () => {
      const key = { pk: `${run}#b`, sk: 'one' };
      await table.put({ ...key, value: 1 }, 'absent');
      await expect(table.put({ ...key, value: 2 }, 'absent')).rejects.toMatchObject({ code: 'conflict' });
      expect(await table.get(key.pk, key.sk)).toMatchObject({ value: 1 });
      await table.put({ ...key, value: 3 });
      expect(await table.get(key.pk, key.sk)).toMatchObject({ value: 3 });
    });

    test('put under a condition: of two at the same time one wins', async () => {
      const key = { pk: `${run}#c`, sk: 'one' };
      await table.put({ ...key, version: 1 });
      const when = { attribute: 'version', equals: 1 };
      const results = await Promise.allSettled(
        [2, 3, 4].map((version) => table.put({ ...key, version }, when)),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await expect(
        table.put({ pk: `${run}#absent`, sk: 'one', version: 2 }, when),
        'on an item that is not there',
      ).rejects.toMatchObject({ code: 'conflict' });
    });

    test('delete takes it away, and takes away nothing twice', async () => {
      await table.put({ pk: `${run}#d`, sk: 'one' });
      await table.delete(`${run}#d`, 'one');
      await table.delete(`${run}#d`, 'one');
      expect(await table.get(`${run}#d`, 'one')).toBeUndefined();
    });

    describe('query', () => {
      const pk = `${run}#q`;
      const sortKeys = Array.from({ length: 25 }, (_, n) => `version#${String(n).padStart(2, '0')}`);
      beforeAll(async () => {
        await Promise.all(sortKeys.map((sk) => table.put({ pk, sk })));
        await table.put({ pk, sk: 'active' });
        await table.put({ pk: `${pk}x`, sk: 'version#99' });
      });

      test('gives one partition in the order of the sort keys', async () => {
        const { items } = await table.query(pk);
        expect(items.map(({ sk }) => sk)).toEqual(['active', ...sortKeys]);
      });

      test('pages without a gap, in both directions', async () => {
        for (const newestFirst of [false, true]) {
          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await table.query<Item>(pk, { prefix: 'version#', limit: 7, cursor, newestFirst });
            expect(page.items.length).toBeLessThanOrEqual(7);
            seen.push(...page.items.map(({ sk }) => sk));
            cursor = page.cursor;
          } while (cursor);
          expect(seen).toEqual(newestFirst ? sortKeys.toReversed() : sortKeys);
        }
      });

      test.each([
        '',
        'x',
        'e30',
        '%%%',
        Buffer.from('{"pk":"list#other","sk":"active"}').toString('base64url'),
        'A'.repeat(5000),
      ])('refuses the cursor %j', async (cursor) => {
        await expect(table.query(pk, { prefix: 'version#', cursor })).rejects.toMatchObject({
          code: 'invalid-input',
          errors: [{ path: 'cursor', message: expect.any(String) }],
        });
      });
    });
  });
}
