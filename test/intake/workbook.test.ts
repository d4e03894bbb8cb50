import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { IntakeError } from '../../functions/intake/intake-error.ts';
import { isZip, readXlsx } from '../../functions/intake/workbook.ts';
import { sheetXml, workbookOf } from './workbooks.ts';

async function written(sheets: Parameters<typeof writeWorkbook>[0]): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook(sheets as never).toBuffer());
}

describe('sheets of a workbook', () => {
  test('cells as text: numbers, truths, dates and what looks like a formula', async () => {
    const bytes = await written([
      {
        sheet: 'Partners',
        data: [
          ['Name', 'Number', 'Since', 'Active'],
          [
            '清华大学',
            12.5,
            { value: new Date('2020-03-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
            true,
          ],
          ['=1+1', null, null, false],
        ],
      },
    ]);
    const [sheet] = await readXlsx(bytes);
    expect(sheet).toEqual({
      name: 'Partners',
      rows: [
        { number: 1, cells: ['Name', 'Number', 'Since', 'Active'] },
        { number: 2, cells: ['清华大学', '12.5', '2020-03-01', 'true'] },
        { number: 3, cells: ['=1+1', '', '', 'false'] },
      ],
    });
  });

  test('every sheet, blank rows left out and the others keeping their numbers', async () => {
    const bytes = await written([
      { sheet: 'One', data: [['Name'], [null], ['A']] },
      { sheet: 'Two', data: [['B']] },
    ]);
    const sheets = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
      ['One', [1, 3]],
      ['Two', [1]],
    ]);
  });

  test("a formula is its last value, never the formula's text", async () => {
    const bytes = workbookOf(
      sheetXml([
        ['<c r="A1" t="inlineStr"><is><t>Name</t></is></c>'],
        ['<c r="A2" t="str"><f>HYPERLINK("http://x.example","Y")</f><v>Cached Name</v></c>'],
        ['<c r="A3"><f>1+1</f><v>2</v></c>'],
      ]),
    );
    const [sheet] = await readXlsx(bytes);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([['Name'], ['Cached Name'], ['2']]);
  });

  test('cells that keep the space around them', async () => {
    const [sheet] = await readXlsx(await written([{ data: [[' Name '], ['A  B']] }]));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([[' Name '], ['A  B']]);
  });
});

describe('what is no workbook', () => {
  const refusal = async (bytes: Uint8Array) => {
    const error = await readXlsx(bytes).catch((each) => each);
    expect(error).toBeInstanceOf(IntakeError);
    return error.message as string;
  };

  test.each([
    ['a zip of anything', { 'a.txt': strToU8('x') }, 'This is ZIP.'],
    ['a Word document', { 'word/document.xml': strToU8('<x/>') }, 'This is DOCX.'],
    ['an OpenDocument file', { 'content.xml': strToU8('<x/>') }, 'This is ODS / ODT.'],
    ['a binary workbook', { 'xl/workbook.bin': strToU8('x') }, 'This is XLSB.'],
    ['a workbook of nonsense', { 'xl/workbook.xml': strToU8('<not xml') }, 'cannot be read'],
  ])('%s', async (_, parts, message) => {
    expect(await refusal(zipSync(parts))).toContain(message);
  });

  test('a workbook that is cut off', async () => {
    const bytes = await written([{ data: [['Name'], ['A']] }]);
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      expect(await refusal(bytes.slice(0, bytes.length * part))).toContain('cannot be read');
    }
  });

  test('a zip bomb, stopped at the limit', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const start = Date.now();
    expect(await refusal(bomb)).toContain('too large when unpacked');
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  test('a zip bomb whose directory lies about the size', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024),
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 28 < bomb.length; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(await refusal(bomb)).toContain('too large when unpacked');
  });

  test('a zip of very many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2_500 }, (_, part) => [`xl/${part}.xml`, new Uint8Array(0)]),
    );
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...parts }))).toContain(
      'too large',
    );
  });
});

test('a zip is told by its first bytes', () => {
  expect(isZip(zipSync({ a: new Uint8Array(1) }))).toBe(true);
  expect(isZip(zipSync({}))).toBe(true);
  expect(isZip(strToU8('PK is a name'))).toBe(false);
  expect(isZip(new Uint8Array(0))).toBe(false);
});
