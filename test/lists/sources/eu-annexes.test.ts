import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseEuAnnexes } from '../../../functions/lists/sources/eu-annexes.ts';
import { annexCsv, bytes } from '../fixtures.ts';

function entries(rows: Record<string, string>[], celex = '32014R0269') {
  return parseEuAnnexes(annexCsv(celex, rows), `${celex}.csv`).entries;
}

describe('a row of an annex', () => {
  test('keeps the names, each with its kind', () => {
    const alias = '"Works; Institute ""Invented"""; IIW';
    const [entry] = entries([
      { name: 'Invented  Institute', alias, weakAlias: 'The Works', previousName: 'Old Institute' },
    ]);
    expect(entry!.names).toEqual([
      { name: 'Invented Institute', kind: 'name', strength: 'strong' },
      { name: 'IIW', kind: 'acronym', strength: 'strong' },
      { name: 'Old Institute', kind: 'former', strength: 'strong' },
      { name: 'The Works', kind: 'alias', strength: 'weak' },
      { name: 'Works; Institute "Invented"', kind: 'alias', strength: 'strong' },
    ]);
  });

  test('has an id made of what the act prints', () => {
    const row = { name: 'Ann EXAMPLE', schema: 'Person', birthDate: '4 Apr. 1944', annex: '' };
    const digest = createHash('sha256').update('Person|Ann EXAMPLE|4 Apr. 1944').digest('hex').slice(0, 12);
    expect(entries([row])[0]!.id).toBe(`32014R0269:-:AF:${digest}`);
  });

  test('tells persons, organisations and things apart', () => {
    const schemas = ['Person', 'LegalEntity', 'Organization', 'Company', 'Vessel', 'Asset'];
    const types = entries(schemas.map((schema) => ({ name: `The ${schema}`, schema }))).map(
      ({ type }) => type,
    );
    expect(types).toEqual(['person', 'organisation', 'organisation', 'organisation', 'other', 'other']);
  });

  test('is kept for an asset freeze and for Annex IV of Regulation 833/2014 alone', () => {
    const control = { measure: 'Export control', annex: 'IV' };
    const rows: Record<string, string>[] = [
      { name: 'Frozen' },
      { name: 'End User', ...control },
      { name: 'Bank', measure: 'Financial restrictions' },
    ];
    expect(entries(rows, '32014R0833').map(({ displayName }) => displayName)).toEqual(['Frozen', 'End User']);
    expect(entries(rows, '32014R0833')[1]!.listings[0]).toMatchObject({
      measure: 'dual-use-end-user',
      annex: 'IV',
    });
    expect(entries([{ name: 'End User', ...control }], '32006R0765')).toEqual([]);
  });

  test('gives an organisation the country of its registration, else of its address; a person none', () => {
    const countries = entries([
      { name: 'A', jurisdiction: 'Hong Kong', address: 'Moscow, Russia' },
      { name: 'B', address: '1 Street, Moscow, Russian Federation; Tehran (Iran)' },
      { name: 'C', address: 'Pyongyang, DPRK' },
      { name: 'D', address: 'Nowhere' },
      { name: 'E', schema: 'Person', country: 'Iran', nationality: 'Iranian', address: 'Tehran, Iran' },
    ]).map((entry) => entry.countries);
    expect(countries).toEqual([['HK'], ['IR', 'RU'], ['KP'], [], []]);
  });

  test.each([
    ['4 Apr. 1944', ['1944-04-04']],
    ['1.12.1952', ['1952-12-01']],
    ['1952', ['1952']],
    ['March 1978', ['1978-03']],
    ['Approximately 1952', ['1952']],
    ['on or around 3.4.1973', ['1973']],
    ['1962; 4 Dec. 1960', ['1960-12-04', '1962']],
    ['(a) 1972 (b) 21.3.1974', ['1972', '1974-03-21']],
    ['22.8.1978 or 4.12.1975', ['1975-12-04', '1978-08-22']],
    ['31.2.1970', []],
    ['1960; before 1964', []],
  ])('reads the birth date %s', (birthDate, dates) => {
    expect(entries([{ name: 'Ann', schema: 'Person', birthDate }])[0]!.birthDates).toEqual(dates);
  });

  test('keeps the domain of its website, not that of a shared host', () => {
    const website = 'https://www.invented.example/en; vk.com/invented';
    expect(entries([{ name: 'A', website }])[0]!.domains).toEqual(['invented.example']);
  });

  test('keeps no reason, nationality or place of birth', () => {
    const row = { name: 'A', schema: 'Person', nationality: 'Secret', birthPlace: 'Secret', notes: 'secret' };
    expect(JSON.stringify(entries([row])).toLowerCase()).not.toContain('secret');
  });

  test('printed twice becomes one entry with the names of both', () => {
    const twice = entries([
      { name: 'A', alias: 'First' },
      { name: 'A', alias: 'Second', programKey: 'EU-OTHER' },
    ]);
    expect(twice).toHaveLength(1);
    expect(twice[0]!.names.map(({ name }) => name)).toEqual(['A', 'First', 'Second']);
    expect(twice[0]!.listings).toHaveLength(2);
  });
});

describe('an annex file', () => {
  test('is dated by its newest designation, those still to come left out', () => {
    const rows = ['28.2.2011', '26 Feb. 2019', '1.1.2999', ''].map((startDate, index) => ({
      name: `N${index}`,
      startDate,
    }));
    expect(parseEuAnnexes(annexCsv('32014R0269', rows), 'a.csv').publishedAt).toBe('2019-02-26');
  });

  test('that amends keeps the act it amends apart from itself', () => {
    const list = parseEuAnnexes(annexCsv('32026R0001', [{ name: 'A' }], '32014R0269'), 'a.csv');
    expect(list.file).toEqual({ celex: '32026R0001', kind: 'amendment' });
    expect(list.entries[0]).toMatchObject({ part: '32026R0001', listings: [{ act: '32014R0269' }] });
    expect(list.entries[0]!.sourceUrl).toContain('CELEX:32026R0001');
  });

  test('without rows is known by its name', () => {
    expect(parseEuAnnexes(annexCsv('x', []), 'sub/32004R0314.csv').file?.celex).toBe('32004R0314');
    expect(() => parseEuAnnexes(annexCsv('x', []), 'annex.csv')).toThrow(/Name it after the act/);
  });

  test.each([
    [
      'mixed acts',
      annexCsv('32014R0269', [{ name: 'A' }, { name: 'B', celex: '32014R0833' }]),
      /row 3: CELEX 32014R0833/,
    ],
    ['no CELEX number', annexCsv('02014R0269-20260101', [{ name: 'A' }]), /row 2.*not a CELEX number/],
    ['a row without a name', annexCsv('32014R0269', [{ name: '' }]), /row 2, column "name"/],
    ['cut off', annexCsv('32014R0269', [{ name: 'A' }]).subarray(0, -20), /line 2/],
    ['another header', bytes('celex,name\n'), /header/],
  ])('is rejected: %s', (_, content, message) => {
    expect(() => parseEuAnnexes(content, 'a.csv')).toThrow(message);
  });
});
