import { describe, expect, test } from 'vitest';
import { canonical } from '../../../functions/lists/entry-store.ts';
import { parseEuFsf } from '../../../functions/lists/sources/eu-fsf.ts';
import { bytes, type FsfAliasFixture, fsfXml } from '../fixtures.ts';

const aliases: FsfAliasFixture[] = [
  { name: 'Институт придуманных дел', id: 1, language: 'RU' },
  { name: 'IPD', id: 2 },
  { name: 'Institute of Invented Affairs', id: 7, language: 'EN' },
  { name: 'Institut für Erfundenes', id: 3, language: 'DE' },
  { name: 'The Affair Shop', id: 4, strong: false },
];

function parse(xml: string) {
  return parseEuFsf(bytes(xml), 'list.xml');
}

function rejection(content: string | Uint8Array) {
  const run = () => parseEuFsf(typeof content === 'string' ? bytes(content) : content, 'list.xml');
  return expect(run);
}

describe('an entity of the EU list', () => {
  const address = '<address city="Tver" countryIso2Code="RU"/><address city="-" countryIso2Code="00"/>';
  const list = parse(fsfXml([{ id: '42', aliases, inner: address }]));
  const [entry] = list.entries;

  test('carries the day the list was generated', () => expect(list.publishedAt).toBe('2026-11-20'));

  test('shows its strong English name in Latin script, first of the names', () => {
    expect(entry).toMatchObject({
      id: '42',
      type: 'organisation',
      displayName: 'Institute of Invented Affairs',
    });
    expect(entry!.names[0]!.name).toBe('Institute of Invented Affairs');
  });

  test('keeps weak aliases weak, acronyms as such, and the language', () => {
    expect(entry!.names).toContainEqual({ name: 'The Affair Shop', kind: 'alias', strength: 'weak' });
    expect(entry!.names).toContainEqual({ name: 'IPD', kind: 'acronym', strength: 'strong' });
    expect(entry!.names).toContainEqual({
      name: 'Institut für Erfundenes',
      kind: 'alias',
      strength: 'strong',
      language: 'de',
    });
  });

  test('has the country and city of its seat, unknown ones left out', () => {
    expect(entry).toMatchObject({ countries: ['RU'], cities: ['Tver'] });
  });

  test('names the act that lists it', () => {
    expect(entry!.listings).toEqual([
      { kind: 'sanction', measure: 'asset-freeze', act: '32014R0269', programme: 'UKR', since: '2024-02-23' },
    ]);
    expect(entry!.sourceUrl).toBe('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014R0269');
  });

  test('keeps neither remark nor function', () => expect(JSON.stringify(entry)).not.toContain('Secret'));
});

describe('a person on the EU list', () => {
  const inner = `
    <birthdate circa="false" calendarType="GREGORIAN" birthdate="1961-03-04" year="1961" city="Hiddenville" countryIso2Code="IR"/>
    <birthdate circa="true" calendarType="GREGORIAN" birthdate="1960-01-01" year="1960"/>
    <birthdate circa="false" calendarType="GREGORIAN" birthdate="" year="1959" monthOfYear="5"/>
    <citizenship countryIso2Code="IR"/><address city="Hiddentown" countryIso2Code="IR"/>`;
  const [entry] = parse(
    fsfXml([{ id: '7', type: 'person', aliases: [{ name: 'ARASH', id: 1 }], inner }]),
  ).entries;

  test('keeps birth dates as precise as they are', () => {
    expect(entry!.birthDates).toEqual(['1959-05', '1960', '1961-03-04']);
  });

  test('keeps no citizenship, no place of birth, no address, and no name as an acronym', () => {
    expect(entry).toMatchObject({ type: 'person', countries: [], cities: [] });
    expect(JSON.stringify(entry)).not.toContain('Hidden');
    expect(entry!.names).toEqual([{ name: 'ARASH', kind: 'name', strength: 'strong' }]);
  });
});

test('the order of aliases makes no difference to the version', () => {
  const forward = parse(fsfXml([{ id: '42', aliases }])).entries;
  const backward = parse(fsfXml([{ id: '42', aliases: aliases.toReversed() }])).entries;
  expect(canonical(backward).version).toBe(canonical(forward).version);
});

test('a name in parts is joined when there is no whole one', () => {
  const inner =
    '<nameAlias firstName="Ann" middleName="" lastName="Example" wholeName="" strong="true" logicalId="9"/>';
  const [entry] = parse(fsfXml([{ id: '7', type: 'person', aliases: [], inner }])).entries;
  expect(entry!.displayName).toBe('Ann Example');
});

test('an entity without a regulation is listed all the same', () => {
  const xml = fsfXml([{ id: '1', aliases }]).replace(/<regulation [\s\S]*?<\/regulation>/, '');
  expect(parse(xml).entries[0]!.listings).toEqual([
    { kind: 'sanction', measure: 'asset-freeze', act: 'eu-fsf', programme: '' },
  ]);
});

describe('a file that is not the list is rejected', () => {
  const whole = fsfXml([{ id: '42', aliases }]);

  test('with a DOCTYPE, before any entity of it counts', () => {
    rejection(whole.replace('<export', '<!DOCTYPE export [<!ENTITY a "b">]>\n<export')).toThrow(/DOCTYPE/);
  });
  test('cut off', () => rejection(whole.slice(0, -40)).toThrow(/cut off/));
  test('cut off within a letter', () => {
    const cyrillic = bytes(fsfXml([{ id: '1', aliases: [{ name: 'Институт', id: 1 }] }]));
    const letter = cyrillic.findIndex((byte) => byte > 0x7f);
    rejection(cyrillic.subarray(0, letter + 1)).toThrow(/UTF-8|cut off/);
  });
  test('not XML', () => rejection('id;name').toThrow(/not well-formed|cut off/));
  test('empty', () => rejection('').toThrow(/cut off/));
  test('another root', () => rejection('<rss/>').toThrow(/root <rss>/));
  test('another namespace', () =>
    rejection(whole.replace('fpi/fsd/export', 'other')).toThrow(/not the EU sanctions list/));
  test('no generation date', () => rejection(fsfXml([], '')).toThrow(/when it was generated/));
  test('not UTF-8', () =>
    rejection(new Uint8Array([...bytes(whole.slice(0, 300)), 0xe9, 0x20])).toThrow(/UTF-8/));
  test('as a typed error', () => {
    rejection('<rss/>').toThrow(expect.objectContaining({ code: 'list-rejected' }));
  });
});
