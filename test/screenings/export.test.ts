import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvLines, csvStart } from '../../functions/screenings/export-csv.ts';
import { toWorkbook } from '../../functions/screenings/export-workbook.ts';
import { safeCell, workbookText } from '../../functions/screenings/safe-cell.ts';
import { screening } from './results.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', ';', ',', '"', 'a', '1', '\u200b'),
  }),
);

function read(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: false });
}

describe('a cell of a CSV', () => {
  it.each([
    '=HYPERLINK("http://example.org")',
    '+31 6 1234',
    '-1+1',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    '  =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '-',
  ])('%j cannot become a formula', (cell) => {
    expect(safeCell(cell)).toMatch(/^'/);
  });

  it.each([
    'TU Delft',
    '-73.97',
    '+5',
    '5,5',
    '',
    ' x',
    "'t Hoofd",
    'a=b',
    'a - b',
    'x@y.nl',
    '北京',
    '1-2-2026',
  ])('%j stays as it is', (cell) => {
    expect(safeCell(cell)).toBe(cell);
  });

  it('cannot begin one where a program with another separator would begin a cell', () => {
    expect(safeCell('x;=1+1')).toBe("x;'=1+1");
    expect(safeCell('x\n=1+1')).toBe("x\n'=1+1");
    expect(safeCell('x\t @A1')).toBe("x\t' @A1");
  });

  it('is never a formula, whatever stood there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell]] = read(csvLines([[text, 'end']])) as [[string]];
        expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=@＝＋－＠]/u);
        if (/^[\s\p{Cc}\p{Cf}]*[+-]/u.test(cell)) expect(cell).toMatch(/^ *[+-]\d+([.,]\d+)?$/);
      }),
    );
  });

  it('comes back as it was, but for the apostrophes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          expect(read(csvStart + csvLines(rows))).toEqual(rows.map((cells) => cells.map(safeCell)));
        },
      ),
    );
  });
});

describe('a workbook', () => {
  const headers = ['Partner', 'Risk'];
  const workbook = (rows: string[][]) =>
    toWorkbook({ headers, rows, riskColumn: 1, versions: screening.versions }, 'en');
  const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

  it('has the rows, and the lists on a sheet of their own', async () => {
    const [partners, lists] = await readWorkbook(
      Buffer.from(
        await workbook([
          ['TU Delft', 'red'],
          ['x', ''],
        ]),
      ),
    );
    expect(partners).toEqual({ sheet: 'Partners', data: [headers, ['TU Delft', 'red'], ['x', null]] });
    expect(lists!.sheet).toBe('Lists');
    expect(lists!.data.slice(1, 4)).toEqual([
      ['eu-fsf', null, 'not loaded', null, 'Load the list.'],
      ['eu-annexes', '2026-08-07', 'extract, stale', 'v1', null],
      ['aspi-tracker', '2020-01-01', 'full', 'v2', null],
    ]);
  });

  it('has no formula, and keeps text that looks like one as it was', async () => {
    const texts = ['=HYPERLINK("http://example.org","x")', '+1', '@A1', '=1+1', '007', '1e5', 'true'];
    const bytes = await workbook(texts.map((text) => [text, '']));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    expect(sheet!.data.slice(1).map(([cell]) => cell)).toEqual(texts);
  });

  it('freezes the header and colours the risk', async () => {
    const bytes = await workbook([
      ['x', 'red'],
      ['red', 'blue'],
    ]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*state="frozen"/);
    expect(part(bytes, 'xl/styles.xml')).toContain('F8C9C4');
  });

  it('holds whatever text stood in the input', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(workbookText)
      .filter((each) => each.trim() !== '' && !each.includes('\r'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const bytes = await workbook(texts.map((each) => [each, 'x']));
        const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
        expect(sheet!.data.slice(1).map(([cell]) => cell)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it('opens even where a cell is a word that every object has', async () => {
    const words = Object.getOwnPropertyNames(Object.prototype);
    const bytes = await workbook(words.map((word) => [word, word]));
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    expect(sheet!.data.slice(1)).toEqual(words.map((word) => [word, word]));
  });

  it('cuts what is too long for a cell and drops what XML cannot hold', () => {
    expect(workbookText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(workbookText('x'.repeat(40_000)).endsWith('…')).toBe(true);
    expect(workbookText('a\u0000\u0008b\tc\nd\ud800')).toBe('ab\tc\nd\ufffd');
    expect(`${'x'.repeat(32_765)}😀x`).toHaveLength(32_768);
    expect(workbookText(`${'x'.repeat(32_765)}😀x`).isWellFormed()).toBe(true);
  });
});
