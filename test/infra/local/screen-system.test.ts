import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { Api } from '../../../infra/local/open-api.ts';
import { openApi } from '../../../infra/local/open-api.ts';
import { runScreen } from '../../../infra/local/screen-command.ts';

let folder: string;
/** The whole system in this process, with its stores; one for all tests, as it starts slowly. */
let api: Api;
beforeAll(async () => {
  vi.stubEnv('DATA_DIR', ':memory:');
  vi.stubEnv('PORT', '1'); // where nothing answers
  api = await openApi();
});
afterAll(async () => {
  await api.close();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisk-screen-system-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on a file of this name and content. */
function run(name: string, content: string | Uint8Array, ...args: string[]) {
  return runWith(api, name, content, args);
}

async function runWith(api: Api, name: string, content: string | Uint8Array, args: string[]) {
  const said = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({ write: (text: string) => (said[to] += text) }) as never;
  const input = join(folder, name);
  writeFileSync(input, content);
  const io = { out: stream('out'), err: stream('err'), env: {} };
  const status = await runScreen([input, ...args], io, async () => ({ ...api, close: async () => {} }));
  return { status, ...said };
}

const csvOf = (name: string): string[][] =>
  parse(readFileSync(join(folder, name), 'utf8'), { bom: true, relax_column_count: false });
const out = (name: string) => ['--out', join(folder, name)];

const list = `Nr.;Naam partnerinstelling;Land (ISO);Opmerking
1;Beihang University;CN;a, b
2;Universiteit Utrecht;NL;
3;Elsewhere College;Utopia;"two
lines"
4;;NL;no name
5;University of Nowhere;BE;x;y
`;

describe('a partner list through the whole system', () => {
  test('as CSV: the input untouched, then the risk columns', async () => {
    const { status, out: printed, err } = await run('list.csv', list, ...out('o.csv'));
    expect(status).toBe(0);
    const [headers, ...rows] = csvOf('o.csv');
    expect(headers?.slice(0, 6)).toEqual([
      'Nr.',
      'Naam partnerinstelling',
      'Land (ISO)',
      'Opmerking',
      'Risk',
      'Advice',
    ]);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
      [
        '1',
        'Beihang University',
        'CN',
        'a, b',
        'red',
        expect.stringMatching(/prohibited|undesirable|review|permitted/),
      ],
      ['2', 'Universiteit Utrecht', 'NL', '', expect.stringMatching(/^[a-z]+$/), expect.stringMatching(/.+/)],
      ['3', 'Elsewhere College', 'Utopia', 'two\nlines', '', 'not screened'],
      ['4', '', 'NL', 'no name', '', 'not screened'],
      ['5', 'University of Nowhere', 'BE', 'x', '', 'not screened'],
    ]);
    expect(rows.at(-1)?.at(-1)).toMatch(
      /^The row has 5 cells and the header 4\..*\ncells without a header: "y"$/s,
    );
    expect(printed).toContain('Beihang University');
    expect(err).toContain('list.csv, row 4, column "Land (ISO)": This country is not known.');
    expect(err).toContain('list.csv, row 5, column "Naam partnerinstelling": The name is missing.');
    expect(err).toContain('list.csv, row 6: The row has 5 cells and the header 4.');
  });

  test('as a workbook beside the input, from a workbook', async () => {
    const data = [
      ['Partners of 2026', null],
      ['Partner', 'Land'],
      ['Beihang University', 'China'],
      ['=1+1', 'Nederland'],
    ];
    const input = new Uint8Array(await writeWorkbook([{ sheet: 'S', data }] as never).toBuffer());
    const { status, err } = await run('list.xlsx', input, '--lang', 'nl');
    expect([status, err]).toEqual([0, expect.stringContaining('Geschreven: ')]);
    const [partners, lists] = await readWorkbook(readFileSync(join(folder, 'list.screened.xlsx')));
    expect(partners?.data[0]?.slice(0, 4)).toEqual(['Partner', 'Land', 'Risico', 'Advies']);
    expect(partners?.data.slice(1).map((cells) => cells.slice(0, 2))).toEqual([
      ['Beihang University', 'China'],
      ['=1+1', 'Nederland'],
    ]);
    expect(partners?.data[1]?.[2]).toBe('rood');
    expect(lists?.data.length).toBeGreaterThan(3);
  });

  test('as JSON: what the API answered, row by row', async () => {
    const { status } = await run('list.csv', list, ...out('o.json'));
    expect(status).toBe(0);
    const answer = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8'));
    expect(answer.versions.lists.length).toBeGreaterThan(2);
    expect(answer.results.map(({ ref, status }: { ref: string; status: string }) => [ref, status])).toEqual([
      ['1', 'screened'],
      ['2', 'screened'],
      ['row-4', 'failed'],
      ['row-5', 'failed'],
      ['row-6', 'failed'].map((each) => each.replace('row-6', answer.results[4].ref)),
    ]);
    expect((await api.fetch(`/v1/screenings/${answer.id}`)).status).toBe(200);
  });

  test.each([
    ['UTF-16', Buffer.from('\ufeffNaam\tLand\r\nZoë University\tBelgië\r\n', 'utf16le')],
    ['Windows-1252', Buffer.from('Naam;Land\r\nZoë University;België\r\n', 'latin1')],
  ])('in %s', async (_, bytes) => {
    expect((await run('list.txt', bytes, ...out('o.csv'))).status).toBe(0);
    const [, row] = csvOf('o.csv');
    expect(row?.slice(0, 2)).toEqual(['Zoë University', 'België']);
    expect(row?.[columnOf('Country (screened)')]).toBe('BE');
  });

  test('formulas of the input stay text', async () => {
    const { status } = await run(
      'list.csv',
      'Name,Note\n"=HYPERLINK(""http://x.example"")","@SUM(A1)"\n',
      ...out('o.csv'),
    );
    expect(status).toBe(0);
    expect(csvOf('o.csv')[1]?.slice(0, 2)).toEqual(['\'=HYPERLINK("http://x.example")', "'@SUM(A1)"]);
  });

  test('no name of a person is printed, and a related one is in no risk column', async () => {
    const people = 'Name,Type,Board\nCanary Partnername,person,\nBeihang University,,Canary Boardname\n';
    const { status, out: printed, err } = await run('list.csv', people, ...out('o.csv'));
    expect(status).toBe(0);
    expect(printed + err).not.toContain('Canary');
    const rows = csvOf('o.csv').slice(1);
    expect(rows.map((cells) => cells.slice(3).join('|')).join()).not.toContain('Canary');
    expect(rows[0]?.[3]).toBe('person: no colour');
  });

  function columnOf(header: string): number {
    return csvOf('o.csv')[0]!.indexOf(header);
  }
});

describe('bad input: one line, status 2, nothing written', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.csv', '', /The file is empty/],
    ['a header alone', 'a.csv', 'Name\n', /no rows below it/],
    ['no column of names', 'a.csv', 'Firm X;Land\nA;NL\n', /No column .* Seen: "Firm X", "Land"/],
    ['two columns of names', 'a.csv', 'Partner;Instelling\nA;B\n', /"Partner", "Instelling".*--name-column/],
    ['a very long cell', 'a.csv', `Name;Note\nA;${'x'.repeat(300_000)}\n`, /Row 2, column "Note": 300000/],
    ['NUL bytes', 'a.csv', 'Name\nA\0\n', /NUL bytes \(line 2\)/],
    ['an open quotation mark', 'a.csv', 'Name\n"A\n', /Row 2/],
    ['a PDF', 'a.pdf', '%PDF-1.4', /This is PDF/],
    ['an old workbook', 'a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /This is XLS/],
    ['another archive', 'a.xlsx', zipSync({ a: strToU8('x') }), /This is ZIP/],
    [
      'a zip bomb',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': new Uint8Array(80_000_000) }),
      /too large when unpacked/,
    ],
  ])('%s', async (_, name, content, message) => {
    const { status, out: printed, err } = await run(name, content);
    expect(status).toBe(2);
    expect(printed).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(err.startsWith(`${name}: `)).toBe(true);
    expect(err).not.toMatch(/\bat .*\.ts|node_modules/);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('no row that can be screened', async () => {
    const { status, err } = await run('a.csv', 'Name;Land\n;NL\nB;Utopia\n');
    expect(status).toBe(2);
    expect(err).toContain('a.csv, row 2, column "Name": The name is missing.');
    expect(err).toContain('a.csv: not one row could be screened; nothing was written.');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('an earlier output stays as it was', async () => {
    writeFileSync(join(folder, 'o.csv'), 'kept');
    expect((await run('a.csv', 'Name\n', ...out('o.csv'))).status).toBe(2);
    expect(readFileSync(join(folder, 'o.csv'), 'utf8')).toBe('kept');
    expect(existsSync(join(folder, 'a.screened.xlsx'))).toBe(false);
  });
});

test('a command that is stopped leaves nothing half-written', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `Invented University ${row},NL`);
  const input = join(folder, 'a.csv');
  writeFileSync(input, `Name,Country\n${rows.join('\n')}\n`);
  const script = fileURLToPath(new URL('../../../infra/local/screen.ts', import.meta.url));
  const env = { ...process.env, DATA_DIR: ':memory:', PORT: '1' };
  const command = spawn(process.execPath, ['--import', 'tsx', script, input], { env, stdio: 'ignore' });
  const ended = once(command, 'exit');
  await vi.waitUntil(() => readdirSync(folder).length > 1, { timeout: 15_000, interval: 20 });
  command.kill('SIGINT');
  expect((await ended)[1]).toBe('SIGINT');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

describe('what the API refuses', () => {
  const names = Array.from({ length: 9 }, (_, row) => `University ${row}`);
  const file = `Name,Country\n${names.map((name) => `${name},NL`).join('\n')}\n`;

  /** The system, but for requests of these partners. */
  const refusing = (status: number, refused: (names: string[]) => boolean): Api => ({
    ...api,
    close: async () => {},
    fetch: async (path, init) => {
      const asked: { name: string }[] = init?.body ? JSON.parse(init.body as string).partners : [];
      if (!refused(asked.map(({ name }) => name))) return api.fetch(path, init);
      const problem = { type: '/problems/x', title: 'Refused', status, detail: 'Not this one.' };
      return { status, json: () => problem };
    },
  });

  test('as too much at once is sent in smaller parts', async () => {
    const small = refusing(413, (asked) => asked.length > 2);
    expect((await runWith(small, 'a.csv', file, out('o.csv'))).status).toBe(0);
    const rows = csvOf('o.csv').slice(1);
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(rows.every((cells) => cells[3] !== 'not screened')).toBe(true);
  });

  test('as one row harms no other', async () => {
    const picky = refusing(400, (asked) => asked.includes('University 4'));
    expect((await runWith(picky, 'a.csv', file, out('o.csv'))).status).toBe(0);
    const rows = csvOf('o.csv').slice(1);
    expect(rows.map(([name]) => name)).toEqual(names);
    const marked = rows.filter((cells) => cells[3] === 'not screened');
    expect(marked.map(([name, , , , why]) => [name, why])).toEqual([['University 4', 'Not this one.']]);
  });

  test('as all rows writes nothing', async () => {
    const closed = refusing(400, (asked) => asked.length > 0);
    const { status, err } = await runWith(closed, 'a.csv', file, []);
    expect([status, err]).toEqual([2, expect.stringContaining('not one row could be screened')]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});
