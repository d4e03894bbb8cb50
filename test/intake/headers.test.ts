import { describe, expect, it } from 'vitest';
import { type Field, fields, headerWords } from '../../functions/intake/header-words.ts';
import { originWords } from '../../functions/intake/header-words-persons.ts';
import { mapHeaders } from '../../functions/intake/headers.ts';
import { plain } from '../../functions/rules/words.ts';

/** Which field a header beside a column of names is taken for. */
function fieldOf(header: string): string | undefined {
  const { columns } = mapHeaders(['Legal name', header]);
  return Object.entries(columns).find(([, numbers]) => numbers.includes(1))?.[0];
}

describe('headers', () => {
  it.each([
    'partner',
    'Partner',
    'PARTNER',
    'Partnerinstelling',
    'Instelling',
    'Naam',
    'Naam instelling',
    'Naam_instelling',
    'Universiteit',
    'University',
    'Organisation',
    'organization',
    'Organisatie',
    'Legal Name',
    'Institution name',
    'Naam partner',
    'Host institution',
    'Name of the partner institution',
    'organisation_as_printed_in_CORDIS',
    'Bedrijfsnaam',
    ' naam  van de\ninstelling ',
    'Institution (host)',
    'Partner/instelling',
  ])('%j is a name', (header) => {
    expect(mapHeaders(['x', header]).columns.name).toEqual([1]);
  });

  it.each<[string, Field]>([
    ['Land', 'country'],
    ['Country Cd', 'country'],
    ['COUNTRY (ISO)', 'country'],
    ['Landcode', 'country'],
    ['Stad', 'city'],
    ['Website Url', 'website'],
    ['Korte naam', 'aliases'],
    ['Short name', 'aliases'],
    ['Acroniem', 'aliases'],
    ['PIC', 'pic'],
    ['OID', 'oid'],
    ['Erasmus Code', 'erasmus'],
    ['ROR-ID', 'ror'],
    ['LEI code', 'lei'],
    ['Bestuursleden', 'board'],
    ['Board members', 'board'],
    ['Concern', 'group'],
    ['Group companies', 'group'],
    ['Contactpersoon', 'contact'],
    ['Geboortedatum', 'birthDate'],
    ['Vakgebied', 'field'],
    ['Field of research', 'field'],
    ['Technologieën', 'technologies'],
    ['Sensitive technologies', 'technologies'],
    ['Financiering', 'fundingSource'],
    ['Funder', 'fundingSource'],
    ['Land financier', 'fundingCountry'],
    ['Beurs', 'fundingProgramme'],
    ['Samenwerkingsvorm', 'form'],
    ['Dual-use', 'dualUse'],
    ['Tweeërlei gebruik', 'dualUse'],
    ['Militaire banden', 'militaryTies'],
    ['Mensenrechten', 'humanRights'],
    ['Persoonsgegevens', 'personalData'],
    ['Data management plan', 'dataManagementPlan'],
    ['Fase', 'phase'],
    ['Reikwijdte', 'scope'],
    ['Kenmerk', 'ref'],
  ])('%j is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it('has every word in one field only, as headers are compared', () => {
    const words = fields.flatMap((field) => headerWords[field]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect([...words, ...originWords].filter((word) => plain(word) !== word)).toEqual([]);
  });

  it.each([
    ['Legal name', 'Short name', { name: [0], aliases: [1] }],
    ['Partner', 'Legal name', { name: [1] }],
    ['Name', 'Partner institution', { name: [1] }],
    ['Naam', 'Instelling', { name: [1] }],
  ])('of %j and %j takes the surer one', (first, second, columns) => {
    expect(mapHeaders([first, second]).columns).toEqual(columns);
  });

  it('says which column was left for another', () => {
    expect(mapHeaders(['Partner', 'Legal name']).notes.map(({ en }) => en)).toEqual([
      'Column "Partner" is not read: "Legal name" was already taken as name.',
    ]);
  });

  it.each([
    ['Partner', 'University'],
    ['Instelling', 'Universiteit'],
    ['Naam partner', 'Naam instelling'],
    ['Naam', 'naam'],
  ])('refuses %j beside %j, and tells how to choose', (first, second) => {
    expect(() => mapHeaders([first, 'Land', second])).toThrow(
      new RegExp(`Two columns could be.*"(${first}|${second})", "(${first}|${second})".*--name-column`),
    );
  });

  it('takes the column a person chose', () => {
    const { columns, notes } = mapHeaders(['Partner', 'Land', 'University'], 'UNIVERSITY');
    expect(columns).toEqual({ name: [2], country: [1] });
    expect(notes.map(({ en }) => en)).toEqual([
      'Column "Partner" is not read: "University" was already taken as name.',
    ]);
    expect(mapHeaders(['Land', 'Iets'], 'Land').columns).toEqual({ name: [0] });
    expect(() => mapHeaders(['Partner'], 'Bedrijf')).toThrow(
      'There is no column "Bedrijf". Seen: "Partner".',
    );
  });

  it('names what it saw when there is no name', () => {
    expect(() => mapHeaders(['Land', 'Stad'])).toThrow(
      /Seen: "Land", "Stad".*"Partner" or "Institution name"/,
    );
  });

  it.each([
    'Nationaliteit',
    'Nationality',
    'NATIONALITY ',
    'Geboorteplaats',
    'Geboorteland',
    'Place of birth',
    'Citizenship',
    'Nationaliteit contactpersoon',
    'Nationality (passport)',
  ])('points %j out and does not read it', (header) => {
    const { columns, notes } = mapHeaders(['Partner', header]);
    expect(columns).toEqual({ name: [0] });
    expect(notes).toHaveLength(1);
    expect(notes[0]!.en).toMatch(/is not read: nobody is judged by nationality/);
  });

  it('lists what it does not know in one sentence', () => {
    const { notes } = mapHeaders(['Partner', 'Kleur', 'Smaak', '']);
    expect(notes.map(({ nl }) => nl)).toEqual(['Niet herkend, en gebleven zoals ze zijn: "Kleur", "Smaak".']);
  });

  it('reads several columns of aliases and boards', () => {
    expect(mapHeaders(['Naam', 'Bestuur', 'Acroniem', 'Rector', 'Alias']).columns).toEqual({
      name: [0],
      aliases: [2, 4],
      board: [1, 3],
    });
  });
});
