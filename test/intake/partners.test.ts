import { describe, expect, test } from 'vitest';
import { mapHeaders } from '../../functions/intake/headers.ts';
import { partnerOf } from '../../functions/intake/partners.ts';
import type { TechnologyArea } from '../../functions/rules/policy.ts';
import { Partner } from '../../functions/screenings/types.ts';

const areas = [
  { slug: 'quantum', slugs: [], nl: 'kwantum', en: 'quantum', synonyms: { nl: [], en: ['qubits'] } },
  { slug: 'drones', slugs: [], nl: 'drones', en: 'drones', synonyms: { nl: [], en: ['uav'] } },
] as unknown as TechnologyArea[];

/** The second row of a file of two, from its cells by header. */
function rowOf(cells: Record<string, string>) {
  const headers = Object.keys(cells);
  return partnerOf({ number: 2, cells: Object.values(cells) }, headers, mapHeaders(headers), areas);
}
const partner = (cells: Record<string, string>) => rowOf({ Partner: 'A', ...cells }).partner;
const said = (cells: Record<string, string>) => {
  const { problem, notes } = rowOf({ Partner: 'A', ...cells });
  return {
    problem: problem && `${problem.column}: ${problem.text.en}`,
    notes: notes.map(({ column, text }) => `${column}: ${text.en}`),
  };
};

describe('a row as a partner', () => {
  test('everything a row can say', () => {
    const read = partner({
      Ref: 'p-1',
      Aliassen: 'B; C',
      Afkorting: 'D',
      Soort: 'universiteit',
      Land: 'Nederland',
      Stad: 'Maastricht',
      Website: 'https://a.example',
      PIC: '999999999',
      'Erasmus code': 'NL MAASTRI01',
      Bestuur: 'P One\nP Two',
      Concern: 'G Ltd | H Ltd',
      Contact: 'P Three',
      Vorm: 'Onderzoek',
      Vakgebied: 'Physics',
      Technologie: 'Qubits; UAV; quantum',
      Financiering: 'A fund',
      'Funding country': 'China',
      Programma: 'Horizon Europe',
      Voorwaarden: 'nee',
      'Dual use': 'ja',
    });
    expect(read).toEqual({
      ref: 'p-1',
      name: 'A',
      aliases: ['B', 'C', 'D'],
      type: 'organisation',
      country: 'Nederland',
      city: 'Maastricht',
      website: 'https://a.example',
      identifiers: { pic: '999999999', erasmus: 'NL MAASTRI01' },
      related: [
        { role: 'board', name: 'P One' },
        { role: 'board', name: 'P Two' },
        { role: 'group', name: 'G Ltd' },
        { role: 'group', name: 'H Ltd' },
        { role: 'contact', name: 'P Three' },
      ],
      collaboration: {
        form: 'research',
        field: 'Physics',
        technologies: ['quantum', 'drones'],
        funding: { source: 'A fund', country: 'CN', programme: 'horizon-europe', conditions: 'no' },
        dualUse: 'yes',
      },
    });
    expect(Partner.safeParse(read).success).toBe(true);
  });

  test('empty cells say nothing', () => {
    expect(partner({ Land: '', Technologie: '', Bestuur: ' ', PIC: '' })).toEqual({
      ref: 'row-2',
      name: 'A',
    });
  });

  test.each(['?', 'n/a', 'onbekend', '-'])('a country "%s" is not said', (country) => {
    expect(partner({ Land: country })).toEqual({ ref: 'row-2', name: 'A' });
    expect(said({ Land: country }).problem).toBeNull();
  });
});

describe('what keeps a row out', () => {
  test('a country nobody knows', () => {
    expect(partner({ Land: 'Utopia' })).toBeNull();
    expect(said({ Land: 'Utopia' }).problem).toMatch(/^Land: This country is not known/);
  });

  test.each(['', '   '])('no name (%j)', (name) => {
    const row = rowOf({ Partner: name, Land: 'NL' });
    expect(row.partner).toBeNull();
    expect(row.problem).toEqual({
      column: 'Partner',
      text: expect.objectContaining({ en: 'The name is missing.' }),
    });
    expect(row.cells).toEqual([name, 'NL']);
  });

  test('a name too long for one', () => {
    expect(rowOf({ Partner: 'A'.repeat(501) }).problem?.text.en).toMatch(/more than 500/);
    expect(rowOf({ Partner: 'A'.repeat(500) }).partner).not.toBeNull();
  });

  test('more cells than headers', () => {
    const headers = ['Partner', 'Land'];
    const row = partnerOf({ number: 2, cells: ['A', 'B', 'NL'] }, headers, mapHeaders(headers), areas);
    expect(row).toMatchObject({ partner: null, cells: ['A', 'B', 'NL'] });
    expect(row.problem?.text.en).toMatch(/has 3 cells and the header 2/);
  });
});

describe('what is noted', () => {
  test('fewer cells than headers; the missing ones are empty', () => {
    const headers = ['Partner', 'Land'];
    const row = partnerOf({ number: 2, cells: ['A'] }, headers, mapHeaders(headers), areas);
    expect(row.partner).toEqual({ ref: 'row-2', name: 'A' });
    expect(row.notes[0]?.text.en).toMatch(/has 1 cells and the header 2/);
  });

  test.each(['ZoÃ« Universiteit', 'Zo\ufffd', 'Itâ€™s', 'CÃ´te'])('a wrong encoding: %s', (name) => {
    expect(said({ Partner: name }).notes).toEqual([
      expect.stringMatching(/^Partner: This cell was written in one character encoding/),
    ]);
  });

  test.each(['SÃO PAULO', 'Zoë', 'Â', 'Université d’Été', '“ROMÂNĂ”'])('none: %s', (name) => {
    expect(said({ Partner: name }).notes).toEqual([]);
  });

  test('a word nobody knows counts as not said', () => {
    expect(partner({ Vorm: 'perhaps', 'Dual use': 'maybe' })).toEqual({ ref: 'row-2', name: 'A' });
    expect(said({ Vorm: 'perhaps' }).notes).toEqual([
      'Vorm: This word is not recognised here and counts as not said.',
    ]);
  });

  test('an identifier too long to be one', () => {
    expect(partner({ PIC: '9'.repeat(31) })?.identifiers).toBeUndefined();
    expect(said({ PIC: '9'.repeat(31) }).notes).toEqual([
      'PIC: This value cannot be read and counts as not said.',
    ]);
  });
});

describe('technologies', () => {
  const read = (cell: string) => partner({ Technologie: cell })?.collaboration?.technologies;

  test.each(['geen', 'None', '-', 'n.v.t.'])('"%s" states that there are none', (cell) => {
    expect(read(cell)).toEqual([]);
  });

  test('words nobody knows are not "none"', () => {
    expect(read('basket weaving')).toBeUndefined();
    expect(said({ Technologie: 'basket weaving' }).notes).toHaveLength(1);
    expect(read('basket weaving; qubits')).toEqual(['quantum']);
  });

  test('commas between them stand them apart where the whole is none', () => {
    expect(read('quantum, uav')).toEqual(['quantum', 'drones']);
  });
});

describe('relations', () => {
  test('stated to be none', () => {
    expect(partner({ Bestuur: 'geen', Concern: '-' })).toMatchObject({ relatedNone: ['board', 'group'] });
    expect(partner({ Bestuur: 'geen' })?.related).toBeUndefined();
  });

  test('none in one column and some in another is some', () => {
    expect(partner({ Bestuur: 'geen', Rector: 'P One' })).toMatchObject({
      related: [{ role: 'board', name: 'P One' }],
    });
    expect(partner({ Bestuur: 'geen', Rector: 'P One' })?.relatedNone).toBeUndefined();
  });

  test('unknown is no name, and not "none"', () => {
    expect(partner({ Bestuur: 'onbekend', Concern: '?' })).toEqual({ ref: 'row-2', name: 'A' });
  });
});

describe('persons', () => {
  test('by type, by a date of birth, or by the header of the names', () => {
    expect(partner({ Type: 'persoon' })?.type).toBe('person');
    expect(partner({ Geboortedatum: '1980-02-01' })).toMatchObject({
      type: 'person',
      birthDate: '1980-02-01',
    });
    expect(rowOf({ Kandidaat: 'P One' }).partner?.type).toBe('person');
    expect(partner({ Type: 'bedrijf', Geboortedatum: '' })?.type).toBe('organisation');
  });

  test.each([
    ['1-2-1980', '1980-02-01'],
    ['01/02/1980', '1980-02-01'],
    ['1980', '1980'],
    ['1980-02', '1980-02'],
  ])('born %s', (cell, date) => {
    expect(partner({ Geboortedatum: cell })?.birthDate).toBe(date);
  });

  test.each(['31-31-1980', 'spring 1980', '1980-13-01', '12-31-1980'])('a date that is none: %s', (cell) => {
    expect(partner({ Geboortedatum: cell })?.birthDate).toBeUndefined();
    expect(said({ Geboortedatum: cell }).notes).toHaveLength(1);
  });
});
