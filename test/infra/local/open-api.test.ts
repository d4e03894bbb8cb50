import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApi } from '../../../infra/local/open-api.ts';
import { startSystem } from '../../../infra/local/system.ts';
import { annexCsv, fsfOf } from '../../lists/fixtures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisk-open-'));
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
  vi.stubEnv('PORT', '1'); // where nothing answers
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const json = { 'content-type': 'application/json' };

describe('the API for a command', () => {
  test('opens the kept stores where no server runs', async () => {
    const first = await openApi();
    const made = await first.fetch('/v1/screenings', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ partners: [{ name: 'A' }] }),
    });
    expect(first.url).toBeUndefined();
    await first.close();

    const second = await openApi();
    const again = await second.fetch(`/v1/screenings/${made.json().id}`);
    expect(again.json()).toEqual(made.json());
    await second.close();
  });

  test('uses the server that runs', async () => {
    const system = await startSystem({ dataDir: ':memory:' });
    const server = await system.listen(0, '127.0.0.1');
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('PORT', String(port));
    const api = await openApi();
    expect(api.url).toBe(`http://127.0.0.1:${port}`);
    expect((await api.fetch('/v1/lists')).json().items.length).toBeGreaterThan(2);
    const made = await api.fetch('/v1/compare', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ a: { name: 'A' }, b: { name: 'A' } }),
    });
    expect(made.status).toBe(200);
    await api.close();
    await system.close();
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('with a folder of lists holds them, and touches nothing that is kept', async () => {
    const listsDir = join(folder, 'lists');
    mkdirSync(join(listsDir, 'eu'), { recursive: true });
    writeFileSync(join(listsDir, 'eu', 'fsf.xml.gz'), gzipSync(fsfOf(3)));
    writeFileSync(join(listsDir, '32014R0269.csv'), annexCsv('32014R0269', [{ name: 'Invented Works' }]));
    writeFileSync(join(listsDir, 'other.csv'), 'a,b\n1,2\n');
    const lines: string[] = [];
    const api = await openApi({ listsDir, report: (line) => lines.push(line) });
    const { items: lists } = (await api.fetch('/v1/lists')).json();
    const loaded = Object.fromEntries(
      lists.map(({ list, version }: { list: string; version: string | null }) => [list, version]),
    );
    expect(loaded['eu-fsf']).toMatch(/^[0-9a-f]{16}$/);
    expect(loaded['eu-annexes']).toMatch(/^[0-9a-f]{16}$/);
    expect(lines.join('\n')).toMatch(/skipped other\.csv/);
    await api.close();
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test.each([
    ['is not there', () => join(folder, 'none'), /cannot be read/],
    ['holds no list', () => folder, /holds no .xml, .csv, .gz or .zip file/],
  ])('a folder of lists that %s is refused', async (_, listsDir, message) => {
    await expect(openApi({ listsDir: listsDir() })).rejects.toThrow(message);
  });
});
