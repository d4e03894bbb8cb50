import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../functions/intake/delimited.ts';
import { IntakeError } from '../../functions/intake/intake-error.ts';

const cells = (text: string) => readDelimited(text).rows.map((row) => row.cells);

describe('rows of a CSV or TSV', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const)('%s', (_, delimiter) => {
    const text = ['Name', 'Country'].join(delimiter).concat('\n', ['A', 'NL'].join(delimiter), '\n');
    expect(readDelimited(text)).toEqual({
      delimiter,
      rows: [
        { number: 1, cells: ['Name', 'Country'] },
        { number: 2, cells: ['A', 'NL'] },
      ],
    });
  });

  test('separators, line breaks and doubled quotation marks within quotation marks', () => {
    expect(cells('Name,Country\n"A, B","say ""hi"""\n"two\nlines",NL\n')).toEqual([
      ['Name', 'Country'],
      ['A, B', 'say "hi"'],
      ['two\nlines', 'NL'],
    ]);
  });

  test('a header decides, whatever stands more often in the rows', () => {
    expect(readDelimited('Naam;Land\nA, B, C, D;NL\nE, F, G, H;BE\n').delimiter).toBe(';');
    expect(readDelimited('Naam, oud;x\nNaam;Land\nA;NL\n').delimiter).toBe(';');
  });

  test('a single column of names keeps its commas', () => {
    const { rows } = readDelimited('Name\nUniversity of Texas, Austin\nRio Grande; Valley\n');
    expect(rows[0]?.cells).toEqual(['Name']);
  });

  test('blank rows are left out and the others keep their numbers', () => {
    const rows = readDelimited('Name;Land\n\n;;\nA;NL\n   \nB;BE').rows;
    expect(rows.map(({ number }) => number)).toEqual([1, 4, 6]);
  });

  test.each(['\n', '\r\n', '\r'])('line ends %j', (end) => {
    expect(cells(`Name,Country${end}A,NL${end}B,BE`)).toEqual([
      ['Name', 'Country'],
      ['A', 'NL'],
      ['B', 'BE'],
    ]);
  });

  test('rows may differ in length', () => {
    expect(cells('Name,Country\nA\nB,BE,x\n')).toEqual([['Name', 'Country'], ['A'], ['B', 'BE', 'x']]);
  });

  test('a quotation mark inside a cell is a character', () => {
    expect(cells('Name,Country\nThe "Old" School,NL\n')[1]).toEqual(['The "Old" School', 'NL']);
  });

  test('a quotation mark that is never closed names the row and quotes nothing', () => {
    const read = () => readDelimited('Name,Country\nA,NL\n"Secret Name,BE\nC,DE\n');
    expect(read).toThrow(IntakeError);
    expect(read).toThrow(/^Row 3: a quotation mark/);
    expect(read).not.toThrow(/Secret/);
  });

  test('every cell comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ', '=') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, by) => {
          const all = [['Name', 'Country'], ...rows];
          const text = all.map((each) => each.map(quoted).join(by)).join('\n');
          const filled = all.filter((each) => each.some((one) => one.trim() !== ''));
          expect(cells(text)).toEqual(filled);
        },
      ),
    );
  });
});
