import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { IntakeError } from '../../functions/intake/intake-error.ts';
import { readPartners } from '../../functions/intake/read-partners.ts';
import { sheetXml, workbookOf } from './workbooks.ts';

const read = (file: string | Uint8Array, nameColumn?: string) =>
  readPartners(typeof file === 'string' ? strToU8(file) : file, { technologies: [], nameColumn });

async function refusal(file: string | Uint8Array): Promise<string> {
  const error = await read(file).catch((each) => each);
  expect(error).toBeInstanceOf(IntakeError);
  expect(error.text.nl).not.toBe('');
  return error.message;
}

async function xlsx(...sheets: { sheet: string; data: unknown[][] }[]): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook(sheets as never).toBuffer());
}

const names = async (file: string | Uint8Array) =>
  (await read(file)).rows.map(({ partner }) => partner?.name);

describe('a file that cannot be used', () => {
  test.each([
    ['empty', '', 'The file is empty.'],
    ['of blanks', ' \n\n \r\n', 'The file is empty.'],
    ['of separators', ';;;\n;;;\n', 'The file is empty.'],
    ['a byte order mark alone', '\ufeff', 'The file is empty.'],
    ['a header alone', 'Name;Country\n', 'The file has a header line and no rows below it.'],
    [
      'without a column of names',
      'Firm X,Country\nA,NL\n',
      'No column with the partner\'s name was found. Seen: "Firm X", "Country".',
    ],
    [
      'with two columns of names',
      'Partner,Institution\nA,B\n',
      'Two columns could be the partner\'s name: "Partner", "Institution".',
    ],
    ['with an open quotation mark', 'Name\nA\n"B\nC\n', 'Row 3: a quotation mark is opened and not closed.'],
    ['with NUL bytes', 'Name\nA\0B\n', 'This is not text: it holds NUL bytes (line 2).'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'This is PDF. Save it as XLSX or CSV.'],
    ['a web page', '<!DOCTYPE html><table></table>', 'This is HTML.'],
    ['a web page after blanks', '\ufeff\n  <html><table></table>', 'This is HTML.'],
    ['XML', '<?xml version="1.0"?><a/>', 'This is XML.'],
    ['RTF', '{\\rtf1 x}', 'This is RTF.'],
    ['JSON', '[{"name":"A"}]', 'This is JSON.'],
  ])('%s', async (_, file, message) => {
    expect(await refusal(file)).toContain(message);
  });

  test.each([
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'This is XLS'],
    ['GZIP', [0x1f, 0x8b, 8, 0], 'This is GZIP'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47], 'This is PNG'],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(Uint8Array.from(bytes))).toContain(message);
  });

  test('a cell of 300,000 characters, by row and column', async () => {
    expect(await refusal(`Name,Remarks\nA,x\nB,${'y'.repeat(300_000)}\n`)).toBe(
      'Row 3, column "Remarks": 300000 characters; a cell has at most 10000.',
    );
    expect(await refusal(`Name\n${'y'.repeat(300_000)}\n`)).toMatch(/^Row 2, column "Name": 300000/);
    expect(await refusal(`${'y'.repeat(300_000)},Name\nA,B\n`)).toMatch(/^Row 1, column .{1,80}: 300000/);
  });

  test('an archive that is no workbook, and a bomb', async () => {
    expect(await refusal(zipSync({ 'a.txt': strToU8('x') }))).toContain('This is ZIP');
    const bomb = { 'xl/workbook.xml': strToU8('<x/>'), 'xl/a.xml': new Uint8Array(50 * 1024 * 1024) };
    expect(await refusal(zipSync(bomb))).toContain('too large when unpacked');
  });

  test('a workbook without a cell', async () => {
    expect(await refusal(await xlsx({ sheet: 'S', data: [] }))).toBe('The file is empty.');
  });
});

describe('a partner file', () => {
  test('says what was taken for what', async () => {
    const file = await read('Nr.;Naam partnerinstelling;Land (ISO);Contactpersoon UM\n1;A;NL;P One\n');
    expect(file).toMatchObject({
      format: 'delimited',
      encoding: 'utf-8',
      delimiter: ';',
      headers: ['Nr.', 'Naam partnerinstelling', 'Land (ISO)', 'Contactpersoon UM'],
      mapping: [
        { field: 'name', headers: ['Naam partnerinstelling'] },
        { field: 'country', headers: ['Land (ISO)'] },
        { field: 'ref', headers: ['Nr.'] },
      ],
      rows: [{ number: 2, partner: { ref: '1', name: 'A', country: 'NL' } }],
    });
    expect(file.notes.map(({ en }) => en)).toEqual([
      'Not recognised, and left as they are: "Contactpersoon UM".',
    ]);
  });

  test.each([
    [
      'UTF-16 with tabs, as Excel writes it',
      Buffer.from('\ufeffNaam\tLand\r\nZoë\tBelgië\r\n', 'utf16le'),
      'utf-16le',
    ],
    ['Windows-1252', Buffer.from('Naam;Land\r\nZoë;België\r\n', 'latin1'), 'windows-1252'],
  ])('in %s', async (_, bytes, encoding) => {
    const file = await read(new Uint8Array(bytes));
    expect(file.encoding).toBe(encoding);
    expect(file.rows[0]?.partner).toMatchObject({ name: 'Zoë', country: 'België' });
  });

  test('below a title and a date', async () => {
    const file = await read('Partners 2026;;\nprinted 1-1-2026;;\n\nPartner;Land\nA;NL\n');
    expect(file.headers).toEqual(['Partner', 'Land']);
    expect(file.rows.map(({ number, partner }) => [number, partner?.name])).toEqual([[5, 'A']]);
  });

  test('whose name column was chosen', async () => {
    const file = await read('Partner,Institution\nA,B\n', 'Institution');
    expect(file.rows[0]?.partner?.name).toBe('B');
  });

  test('ragged rows, an unknown country and no name keep their place and their cells', async () => {
    const { rows } = await read('Name,Country\nA\nB,NL,x\nC,Utopia\n,NL\nD,NL,,,\n');
    expect(
      rows.map(({ number, partner, problem }) => [
        number,
        partner?.name,
        problem?.column ?? null,
        problem !== null,
      ]),
    ).toEqual([
      [2, 'A', null, false],
      [3, undefined, null, true],
      [4, undefined, 'Country', true],
      [5, undefined, 'Name', true],
      [6, 'D', null, false],
    ]);
    expect(rows[1]?.cells).toEqual(['B', 'NL', 'x']);
  });

  test('duplicate rows are screened and noted', async () => {
    const { rows } = await read('Name,Country\nA,NL\nB,NL\nA,NL\nA,BE\n');
    expect(rows.map(({ partner }) => partner !== null)).toEqual([true, true, true, true]);
    expect(rows.map(({ notes }) => notes.map(({ text }) => text.en))).toEqual([
      [],
      [],
      ['The same partner is in row 2 too.'],
      [],
    ]);
  });

  test('an unquoted formula that shifts the cells is not screened as something else', async () => {
    const { rows } = await read(
      'Naam;Land;Stad\n=HYPERLINK("http://x";"y");NL;\n"=HYPERLINK(""http://x"";""y"")";NL;\n',
    );
    expect(rows[0]).toMatchObject({ partner: null, cells: ['=HYPERLINK("http://x"', '"y")', 'NL'] });
    expect(rows[1]?.partner?.name).toBe('=HYPERLINK("http://x";"y")');
  });

  test('a column of nationality is not read', async () => {
    const file = await read('Naam,Type,Nationaliteit\nP One,persoon,Iran\n');
    expect(file.rows[0]?.partner).toEqual({ ref: 'row-2', name: 'P One', type: 'person' });
    expect(file.notes.map(({ en }) => en).join()).toContain('"Nationaliteit" is not read');
  });
});

describe('a workbook', () => {
  test('its first sheet with names, and which others there are', async () => {
    const file = await read(
      await xlsx(
        { sheet: 'Read me', data: [['About this list']] },
        {
          sheet: 'Partners',
          data: [
            ['Name', 'Country'],
            ['A', 'NL'],
          ],
        },
        { sheet: 'Old', data: [['Name'], ['B']] },
      ),
    );
    expect(file).toMatchObject({ format: 'xlsx', sheet: 'Partners', rows: [{ partner: { name: 'A' } }] });
    expect(file.notes.map(({ en }) => en)).toEqual([
      'Sheet "Partners" was read; the other sheets were not ("Read me", "Old").',
      'These sheets look like a partner list too: "Old". Save a sheet on its own to screen it.',
    ]);
  });

  test('with title rows above the header', async () => {
    const data = [['Partners of the faculty'], [null], ['printed', 2026], ['Partner', 'Land'], ['A', 'NL']];
    const file = await read(await xlsx({ sheet: 'S', data }));
    expect(file.headers).toEqual(['Partner', 'Land']);
    expect(file.rows.map(({ number }) => number)).toEqual([5]);
  });

  test('with merged cells above and in the header', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = sheetXml(
      [
        [cell('A1', 'Partner data')],
        [cell('A2', 'Partner'), cell('C2', 'Land')],
        [cell('A3', 'A'), cell('B3', 'extra'), cell('C3', 'NL')],
      ],
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:B2"/></mergeCells>',
    );
    const file = await read(workbookOf(sheet));
    expect(file.headers).toEqual(['Partner', '', 'Land']);
    expect(file.rows[0]).toMatchObject({
      cells: ['A', 'extra', 'NL'],
      partner: { name: 'A', country: 'NL' },
    });
  });

  test('with formulas: their last values', async () => {
    const sheet = sheetXml([
      ['<c r="A1" t="inlineStr"><is><t>Name</t></is></c>'],
      ['<c r="A2" t="str"><f>UPPER("a")</f><v>A</v></c>'],
    ]);
    expect(await names(workbookOf(sheet))).toEqual(['A']);
  });

  test('with an error for a name is a row without one', async () => {
    const sheet = sheetXml([
      [
        '<c r="A1" t="inlineStr"><is><t>Name</t></is></c>',
        '<c r="B1" t="inlineStr"><is><t>Land</t></is></c>',
      ],
      ['<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '<c r="B2" t="inlineStr"><is><t>NL</t></is></c>'],
    ]);
    const { rows } = await read(workbookOf(sheet));
    expect(rows[0]).toMatchObject({ partner: null, problem: { column: 'Name' } });
  });
});
