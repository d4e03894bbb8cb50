import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resetListCache } from '../../../functions/lists/active-lists.ts';
import { recognise } from '../../../functions/lists/recognise.ts';
import { type ListsApi, lists } from '../../../infra/local/lists.ts';
import { startSystem } from '../../../infra/local/system.ts';
import { annexCsv, fsfOf } from '../../lists/fixtures.ts';

/** What the command asked of the API. */
interface Asked {
  path: string;
  body?: Uint8Array;
}

const added = {
  version: '0123456789abcdef',
  activated: true,
  heldBackBecause: [] as string[],
  diff: { added: 1, removed: 0, changed: 0 },
  entryCounts: { organisation: 1, person: 0, other: 0 },
  status: 'partial',
  skipped: [],
};

let folder: string;
let asked: Asked[];
let out: string[];
let err: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisk-lists-'));
  asked = [];
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Runs the command against an API that gives this answer to everything. */
function run(args: string[], answer: object = {}, status = 200): Promise<number> {
  const api: ListsApi = {
    fetch: async (path, request) => {
      asked.push({ path, body: request?.body as Uint8Array });
      return { status, json: async () => answer };
    },
    close: async () => {},
  };
  return lists(args, async () => api);
}

function write(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('lists add', () => {
  test('posts a file to the list that its content belongs to', async () => {
    const path = write('list.xml', fsfOf(3));
    expect(await run(['add', path], { list: 'eu-fsf', ...added })).toBe(0);
    expect(asked[0]!.path).toBe('/v1/lists/eu-fsf/versions');
    expect(out[0]).toBe(
      'eu-fsf 0123456789abcdef (partial): 1 organisations, 0 persons, 0 other; 1 added, 0 removed, 0 changed',
    );
  });

  test('posts the annexes of a folder as one version, and names what it skips', async () => {
    write('a/32014R0269.csv', annexCsv('32014R0269', [{ name: 'A' }]));
    write('a/32004R0314.csv', annexCsv('x', []));
    write('b/32026R0001.csv', annexCsv('32026R0001', [{ name: 'B' }], '32014R0269'));
    write('README.md', new TextEncoder().encode('about'));
    expect(await run(['add', folder], { list: 'eu-annexes', ...added })).toBe(0);
    expect(asked).toHaveLength(1);
    const { known } = await recognise([{ fileName: 'body', bytes: asked[0]!.body! }]);
    expect(known.map(({ fileName }) => fileName).sort()).toEqual([
      'a/32004R0314.csv',
      'a/32014R0269.csv',
      'b/32026R0001.csv',
    ]);
    expect(err[0]).toMatch(/^Skipped README.md: /);
  });

  test('says why a version was held back', async () => {
    const answer = { list: 'eu-fsf', ...added, activated: false, heldBackBecause: ['It shrank.'] };
    expect(await run(['add', write('list.xml', fsfOf(3))], answer)).toBe(2);
    expect(err).toEqual(['Held back, not active: It shrank.']);
  });

  test('passes on what the API says is wrong', async () => {
    expect(await run(['add', write('list.xml', fsfOf(3))], { detail: 'The list has no entries.' }, 422)).toBe(
      2,
    );
    expect(err).toEqual(['The list has no entries.']);
  });

  test.each([
    ['a file that is not there', () => join(folder, 'none.xml'), /There is no file or folder/],
    [
      'a file of no list',
      () => write('notes.txt', new TextEncoder().encode('hello')),
      /^notes.txt: .*Accepted are/,
    ],
    ['an empty folder', () => folder, /no file in it/],
  ])('refuses %s with one line', async (_, path, message) => {
    expect(await run(['add', path()])).toBe(2);
    expect(err).toEqual([expect.stringMatching(message)]);
    expect(asked).toEqual([]);
  });
});

test('lists status prints a table and what is missing', async () => {
  const item = {
    list: 'eu-fsf',
    status: 'full',
    stale: true,
    version: '0123456789abcdef',
    publishedAt: '2026-01-28',
    ageDays: 299,
    entryCounts: { organisation: 1493, person: 4302, other: 0 },
    note: { nl: 'Oud.', en: 'The list is old.' },
  };
  expect(await run(['status'], { items: [item] })).toBe(0);
  expect(out).toEqual([
    'list    status       version           published   age    organisations  persons',
    'eu-fsf  full, stale  0123456789abcdef  2026-01-28  299 d  1493           4302',
    '\neu-fsf: The list is old.',
  ]);
});

test('lists versions prints the versions of a list', async () => {
  const item = {
    ...added,
    list: 'eu-fsf',
    loadedAt: '2026-11-23T12:00:00.000Z',
    publishedAt: null,
    heldBackBecause: ['x'],
  };
  expect(await run(['versions', 'eu-fsf'], { items: [item] })).toBe(0);
  expect(out[1]).toBe('0123456789abcdef  2026-11-23T12:00:00.000Z  -          held back  1');
});

test.each([[[]], [['add']], [['add', 'a', 'b']], [['status', 'x']], [['wrong']], [['add', 'a', '--list']]])(
  'the arguments %j give the usage and exit status 2',
  async (args) => {
    expect(await run(args)).toBe(2);
    expect(err[0]).toMatch(/^Usage: /);
  },
);

test('what comes later says so', async () => {
  expect(await run(['refresh'])).toBe(2);
  expect(err[0]).toContain('not there yet');
});

test('over the real API: a folder loaded, its version listed, its state shown', async () => {
  const system = await startSystem({ dataDir: ':memory:' });
  resetListCache();
  const open = async (): Promise<ListsApi> => ({
    fetch: async (path, { method, headers, body } = { method: 'GET' }) => {
      const answer = await system.invoke(method, path, headers, body);
      return { status: answer.status, json: () => JSON.parse(answer.body.toString('utf8')) };
    },
    close: async () => {},
  });
  write('32014R0269.csv', annexCsv('32014R0269', [{ name: 'Invented Works' }]));
  write('fsf/list.xml', fsfOf(3));

  expect(await lists(['add', folder], open)).toBe(0);
  expect(out.map((line) => line.slice(0, 10)).sort()).toEqual([
    'eu-annexes',
    expect.stringMatching(/^eu-fsf/),
  ]);
  expect(await lists(['versions', 'eu-annexes'], open)).toBe(0);
  expect(out.at(-1)).toMatch(/^[0-9a-f]{16} {2}.* partial /);
  expect(await lists(['status'], open)).toBe(0);
  expect(out.some((line) => /^eu-fsf +partial +[0-9a-f]{16} +2026-11-20/.test(line))).toBe(true);
  expect(await lists(['add', folder, '--list', 'eu-fsf'], open)).toBe(2);
  expect(await lists(['versions', 'no-list'], open)).toBe(2);
  expect(err).toEqual([
    expect.stringContaining('files of several lists'),
    expect.stringContaining('There is no list "no-list"'),
  ]);
  await system.close();
});
