import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartnerInput } from '../../../functions/intake/partners.ts';
import { TiskError } from '../../../functions/platform/errors.ts';
import type { Result } from '../../../functions/screenings/types.ts';
import { runScreen } from '../../../infra/local/screen-command.ts';
import { failed, screened, screening } from '../../screenings/results.ts';

let folder: string;
let requests: { partners: PartnerInput[]; options: { language: string } }[];
let underWay: number;
let mostUnderWay: number;
let closed: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisk-screen-'));
  requests = [];
  underWay = mostUnderWay = closed = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

type Answer = (partner: PartnerInput) => Result;
const allRed: Answer = ({ ref }) => screened({ ref });

interface Run {
  status: number;
  out: string;
  err: string;
}

/** Runs the command against an API that answers every partner so, or a request with a problem. */
async function run(args: string[], answer: Answer = allRed, env = {}, problemAt?: number): Promise<Run> {
  let out = '';
  let err = '';
  const sink = (use: (text: string) => void) => ({ write: use }) as never;
  const io = { out: sink((text) => (out += text)), err: sink((text) => (err += text)), env };
  const status = await runScreen(args, io, async ({ listsDir } = {}) => {
    if (listsDir === 'absent') throw new TiskError('invalid-input', 'The folder absent cannot be read.');
    return {
      close: async () => void closed++,
      fetch: async (path, init) => {
        if (path === '/v1/policy') return { status: 200, json: () => ({ technologies: [] }) };
        const request = JSON.parse(init!.body as string);
        requests.push(request);
        const number = requests.length;
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay--;
        if (number === problemAt) return { status: 503, json: () => ({ detail: 'Try again later.' }) };
        const results = request.partners.map(answer);
        return { status: 200, json: () => ({ ...screening, id: `scr_${number}`, results }) };
      },
    };
  });
  return { status, out, err };
}

function input(content: string, name = 'partners.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function csv(name = 'out.csv'): string[][] {
  return parse(readFileSync(join(folder, name)), { bom: true });
}

const out = (name: string) => ['--out', join(folder, name)];

describe('screening a list', () => {
  it('writes a workbook beside the input, with its columns first', async () => {
    const { status, out: printed, err } = await run([input('Naam;Land;Notitie\nTU Delft;NL; los \n')]);
    expect(status).toBe(0);
    const [sheet] = await readWorkbook(readFileSync(join(folder, 'partners.screened.xlsx')), { trim: false });
    expect(sheet!.data[0]!.slice(0, 5)).toEqual(['Naam', 'Land', 'Notitie', 'Risk', 'Advice']);
    expect(sheet!.data[1]!.slice(0, 5)).toEqual(['TU Delft', 'NL', ' los ', 'red', 'not permitted']);
    expect(printed).toMatch(
      /Partner +Risk +Advice +Why\nTU Delft +red +not permitted +D: one of the Seven Sons/,
    );
    expect(printed).toContain('Risk: 1 red');
    expect(printed).toContain('Load the list.');
    expect(err).toContain('"Naam" → name, "Land" → country');
    expect(err).toContain('Not recognised, and left as they are: "Notitie".');
    expect(readdirSync(folder).sort()).toEqual(['partners.csv', 'partners.screened.xlsx']);
    expect(closed).toBe(1);
  });

  it('asks in parts of at most 200, two at a time, and keeps the order', async () => {
    const names = Array.from({ length: 701 }, (_, at) => `University ${at}`);
    const late: Answer = ({ ref, name }) =>
      screened({ ref, country: { ...screened().country, code: name.endsWith('3') ? 'NL' : 'CN' } });
    const { status, err } = await run([input(`Partner\n${names.join('\n')}\n`), ...out('out.csv')], late);
    expect(status).toBe(0);
    expect(requests.map(({ partners }) => partners.length)).toEqual([200, 200, 200, 101]);
    expect(mostUnderWay).toBe(2);
    const [headers, ...rows] = csv();
    expect(rows.map(([name]) => name)).toEqual(names);
    const country = headers!.indexOf('Country (screened)');
    for (const row of rows) expect(row[country]).toBe(row[0]!.endsWith('3') ? 'NL' : 'CN');
    expect(err.match(/Screening: \d+\/701 rows/g)!.length).toBeLessThanOrEqual(10);
  });

  it('writes as JSON what the API answered', async () => {
    const names = Array.from({ length: 201 }, (_, at) => `U${at}`);
    await run([input('Partner\nTU Delft\n'), ...out('one.json')]);
    expect(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8'))).toEqual({
      ...screening,
      id: 'scr_1',
      results: [screened({ ref: 'row-2' })],
    });
    await run([input(`Partner\n${names.join('\n')}\n`), ...out('many.json')]);
    const many = JSON.parse(readFileSync(join(folder, 'many.json'), 'utf8'));
    expect(many.results.map(({ ref }: Result) => ref)).toEqual(names.map((_, at) => `row-${at + 2}`));
    expect(many.screenings).toHaveLength(2);
  });

  it('keeps a row that failed, with the reason, and screens the rest', async () => {
    const file = input('Partner,Land\nA,NL\n,NL\nC,Nergensland\nD,NL,x\nE,BE\n');
    const {
      status,
      err,
      out: printed,
    } = await run([file, ...out('out.csv')], ({ name, ref }) => (name === 'E' ? failed : screened({ ref })));
    expect(status).toBe(0);
    expect(requests[0]!.partners.map(({ name }) => name)).toEqual(['A', 'E']);
    const rows = csv();
    expect(rows.map((row) => [row[0], row[3]])).toEqual([
      ['Partner', 'Advice'],
      ['A', 'not permitted'],
      ['', 'not screened'],
      ['C', 'not screened'],
      ['D', 'not screened'],
      ['E', 'not screened'],
    ]);
    expect(rows[3]!.at(-1)).toMatch(/^column "Land": This country is not known/);
    expect(rows[5]![4]).toBe('It went wrong.');
    expect(err).toContain('partners.csv, row 3, column "Partner": The name is missing.');
    expect(err).toContain('partners.csv, row 4, column "Land": This country is not known.');
    expect(err).toContain('partners.csv, row 5: The row has 3 cells and the header 2.');
    expect(printed).toContain('4 not screened');
  });

  it('prints the 50 gravest and counts the rest', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `U${at}`);
    const answer: Answer = ({ ref, name }) =>
      name === 'U59' ? screened({ ref }) : screened({ ref, advice: 'open', risk: 'blue' });
    const { out: printed } = await run([input(`Partner\n${names.join('\n')}\n`)], answer);
    const lines = printed.split('\n');
    expect(lines[1]).toMatch(/^U59 +red/);
    expect(lines.filter((line) => /^U\d+ /.test(line))).toHaveLength(50);
    expect(printed).toContain('… and 10 more rows in the file');
    expect(printed).toContain('Risk: 1 red, 59 blue');
  });

  it('speaks Dutch when asked, or when the machine does', async () => {
    const file = input('Partner\nTU Delft\n');
    expect((await run([file, '--lang', 'nl'])).out).toMatch(/^Partner +Risico +Advies/);
    expect((await run([file], allRed, { LANG: 'nl_NL.UTF-8' })).out).toContain('Risico: 1 rood');
    expect((await run([file, '--lang', 'en'], allRed, { LANG: 'nl_NL.UTF-8' })).out).toContain('Risk: 1 red');
    expect(requests.map(({ options }) => options.language)).toEqual(['nl', 'nl', 'en']);
  });

  it('lets no input cell become a formula', async () => {
    await run([input('Partner,Note\n"=HYPERLINK(""http://x"")",  @SUM(A1)\n'), ...out('out.csv')]);
    expect(csv()[1]!.slice(0, 2)).toEqual(['\'=HYPERLINK("http://x")', "'  @SUM(A1)"]);
  });

  it('points a nationality out and never sends it', async () => {
    const { err } = await run([input('Partner,Nationality\nTU Delft,Dutch\n'), ...out('out.csv')]);
    expect(err).toContain('Column "Nationality" is not read: nobody is judged by nationality or birthplace.');
    expect(JSON.stringify(requests)).not.toContain('Dutch');
    expect(csv()[1]!.slice(0, 2)).toEqual(['TU Delft', 'Dutch']);
  });

  it('prints no name of a person', async () => {
    const file = input(
      'Name,Type,Country,Board,Date of birth\nJane Secret,person,Nergens,,\nJohn Secret,person,NL,,31-31-19\nTU Delft,university,NL,Jim Secret,\n',
    );
    const { out: printed, err } = await run([file], ({ ref }) => screened({ ref, risk: null }));
    expect(printed + err).not.toContain('Secret');
    expect(printed).toContain('(person, row 3)');
  });

  it('loads the lists of a folder when asked', async () => {
    expect(await run([input('Partner\nA\n'), '--lists', 'absent'])).toMatchObject({
      status: 2,
      err: 'The folder absent cannot be read.\n',
    });
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'partners.csv: The file is empty.'],
    ['blank lines', '\n \n', 'partners.csv: The file is empty.'],
    ['a header alone', 'Partner,Land\n', 'partners.csv: The file has a header line and no rows below it.'],
    [
      'no name',
      'Land,Stad\nNL,Delft\n',
      'partners.csv: No column with the partner\'s name was found. Seen: "Land", "Stad".',
    ],
    [
      'two names',
      'Partner,University\na,b\n',
      'partners.csv: Two columns could be the partner\'s name: "Partner", "University".',
    ],
    ['NUL bytes', 'Partner\nTU\0Delft\nx', 'partners.csv: This is not text: it holds NUL bytes (line 2).'],
    ['a PDF', '%PDF-1.7', 'partners.csv: This is PDF. Save it as XLSX or CSV.'],
    [
      'an open quotation mark',
      'Partner\n"TU Delft\n',
      'partners.csv: Row 2: a quotation mark is opened and not closed.',
    ],
    [
      'a huge cell',
      `Partner,Note\nTU Delft,${'x'.repeat(300_000)}\n`,
      'partners.csv: Row 2, column "Note": 300000 characters; a cell has at most 10000.',
    ],
  ])('%s: one line, 2, and nothing written', async (_, content, message) => {
    const { status, err, out: printed } = await run([input(content)]);
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
    expect(printed).toBe('');
    expect(readdirSync(folder)).toEqual(['partners.csv']);
    expect(requests).toEqual([]);
    expect(closed).toBe(1);
  });

  it('no row that can be screened: nothing written', async () => {
    const { status, err } = await run([input('Partner,Land\n,NL\nX,Nergensland\n')]);
    expect(status).toBe(2);
    expect(err).toMatch(
      /row 2, column "Partner".*\n.*row 3, column "Land".*\n.*not one row could be screened; nothing was written\.\n$/,
    );
    expect(readdirSync(folder)).toEqual(['partners.csv']);
  });

  it('an API that fails half-way: its problem in one line, nothing half-written', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `U${at}`);
    const before = input('as it was', 'out.csv');
    const { status, err } = await run(
      [input(`Partner\n${names.join('\n')}\n`), ...out('out.csv')],
      allRed,
      {},
      2,
    );
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n').at(-1)).toBe('The API answered 503: Try again later.');
    expect(readFileSync(before, 'utf8')).toBe('as it was');
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'partners.csv']);
    expect(closed).toBe(1);
  });

  it('a file that is absent, or a folder', async () => {
    expect(await run([join(folder, 'absent.csv')])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/absent\.csv: cannot be read \(it does not exist\)\.\n$/),
    });
    expect(await run([folder, ...out('out.csv')])).toMatchObject({
      status: 2,
      err: expect.stringContaining('cannot be read (it is a folder)'),
    });
  });

  it('an output that cannot be: before anything is screened', async () => {
    const file = input('Partner\nTU Delft\n');
    expect((await run([file, ...out('x.pdf')])).err).toContain(
      'x.pdf: the output must end in .xlsx, .csv or .json.',
    );
    expect((await run([file, '--out', file])).err).toContain('must not be the input itself');
    expect((await run([file, ...out('absent/x.csv')])).err).toContain(
      'cannot be written (it does not exist)',
    );
    expect(requests).toEqual([]);
  });

  it('an output that is a folder leaves nothing behind', async () => {
    mkdirSync(join(folder, 'x.csv'));
    const { status, err } = await run([input('Partner\nTU Delft\n'), ...out('x.csv')]);
    expect(status).toBe(2);
    expect(err).toContain('x.csv: cannot be written (it is a folder)');
    expect(readdirSync(folder).sort()).toEqual(['partners.csv', 'x.csv']);
  });

  it('options nobody knows, and no file', async () => {
    expect(await run(['--frob', 'x'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('npm run screen -- PARTNERS.csv'),
    });
    expect(await run([])).toMatchObject({ status: 2, err: expect.stringContaining('Give a partner list.') });
    expect(await run(['--lang', 'de', 'x.csv'])).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'x.csv'))).toBe(false);
  });

  it('--help is no error', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--name-column') });
    expect((await run(['--help', '--lang', 'nl'])).out).toContain('partnerlijst');
  });
});
