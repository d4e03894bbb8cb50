import type * as z from 'zod';
import type { TechnologyArea } from '../rules/policy.ts';
import type { Partner } from '../screenings/types.ts';
import { type IntakeCode, intakeTexts } from '../texts/intake.ts';
import { fill, type Text } from '../texts/types.ts';
import { resolveCountry } from './countries.ts';
import type { SheetRow } from './delimited.ts';
import type { Field } from './header-words.ts';
import type { Mapping } from './headers.ts';
import { saysNone, saysNothing, technologyOf, wordOf } from './words.ts';

/** A partner as a request has it, before its defaults are filled in. */
export type PartnerInput = z.input<typeof Partner>;

/** Something about a row, with the header of the column it is about. */
export interface RowNote {
  column: string | null;
  text: Text;
}

/** A row of the file: a partner, or the reason why there is none. The cells are kept as they were. */
export interface PartnerRow {
  number: number;
  cells: string[];
  partner: PartnerInput | null;
  problem: RowNote | null;
  notes: RowNote[];
}

const MAX_NAME = 500;

/** One row as a partner. A cell that cannot be read is noted; a name or country that cannot be keeps the row out. */
export function partnerOf(
  row: SheetRow,
  headers: string[],
  mapping: Mapping,
  areas: TechnologyArea[],
): PartnerRow {
  const notes: RowNote[] = [];
  const say = (field: Field | null, code: IntakeCode, params = {}): RowNote => {
    const column = field === null ? undefined : mapping.columns[field]?.[0];
    return { column: column === undefined ? null : headers[column]!, text: fill(intakeTexts[code], params) };
  };
  const cellsOf = (field: Field) =>
    (mapping.columns[field] ?? [])
      .map((column) => row.cells[column]?.trim() ?? '')
      .filter((cell) => cell !== '');
  const cell = (field: Field) => cellsOf(field)[0];
  const failed = (problem: RowNote): PartnerRow => ({ ...row, partner: null, problem, notes });

  const columns = headers.length;
  if (row.cells.length > columns)
    return failed(say(null, 'row-too-long', { cells: row.cells.length, columns }));
  if (row.cells.length < columns)
    notes.push(say(null, 'row-too-short', { cells: row.cells.length, columns }));

  if (row.cells.some(isTorn)) return failed(say(null, 'row-torn'));
  for (const [column, header] of headers.entries()) {
    if (isGarbled(row.cells[column] ?? ''))
      notes.push({ column: header, text: fill(intakeTexts['row-garbled'], {}) });
  }

  const name = cell('name');
  if (name === undefined) return failed(say('name', 'row-name-empty'));
  if (name.length > MAX_NAME) return failed(say('name', 'row-name-too-long', { limit: MAX_NAME }));
  const country = cellsOf('country').find((text) => !saysNothing(text));
  if (country !== undefined && resolveCountry(country) === null)
    return failed(say('country', 'row-country-unknown'));

  /** A cell through a table of words; one that no table has is noted and counts as not said. */
  const word = <T>(field: Field, read: (text: string) => T | undefined): T | undefined => {
    const text = cell(field);
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) notes.push(say(field, 'row-word-unknown'));
    return value;
  };
  const short = (field: Field, limit: number) => {
    const text = cell(field);
    if (text === undefined || text.length <= limit) return text;
    notes.push(say(field, 'row-value-invalid'));
    return undefined;
  };

  const technologies = technologiesOf(cellsOf('technologies').flatMap(split), areas, () =>
    notes.push(say('technologies', 'row-word-unknown')),
  );
  const fundingCountry = word('fundingCountry', (text) => resolveCountry(text) ?? undefined);
  const funding = defined({
    source: short('fundingSource', 300),
    country: fundingCountry,
    programme: short('fundingProgramme', 100)?.toLowerCase().replace(/\s+/g, '-'),
    conditions: word('fundingConditions', wordOf.answer),
    cscArrangement: word('cscArrangement', wordOf.cscArrangement),
  });
  const collaboration = defined({
    form: word('form', wordOf.form),
    field: short('field', 500),
    technologies,
    funding,
    supervisedField: word('supervisedField', wordOf.answer),
    dualUse: word('dualUse', wordOf.answer),
    militaryTies: word('militaryTies', wordOf.answer),
    ethical: word('ethical', wordOf.answer),
    humanRights: word('humanRights', wordOf.answer),
    fossilIndustry: word('fossilIndustry', wordOf.answer),
    personalData: word('personalData', wordOf.answer),
    sensitiveData: word('sensitiveData', wordOf.answer),
    dataManagementPlan: word('dataManagementPlan', wordOf.answer),
    phase: word('phase', wordOf.phase),
    scope: word('scope', wordOf.scope),
    binding: word('binding', wordOf.answer),
  });
  const identifiers = defined({
    ror: short('ror', 100),
    pic: short('pic', 30),
    oid: short('oid', 30),
    erasmus: short('erasmus', 30),
    lei: short('lei', 30),
  });
  // Nothing but a person is born.
  const birthDate = word('birthDate', birthDateOf);
  const partner: PartnerInput = {
    ref: short('ref', 200) ?? `row-${row.number}`,
    name,
    ...defined({
      aliases: listOf(cellsOf('aliases')),
      type: word('type', wordOf.type) ?? (birthDate || mapping.ofPeople ? 'person' : undefined),
      country,
      city: short('city', 200),
      website: short('website', 500),
      identifiers,
      birthDate,
      collaboration,
    }),
    ...related(cellsOf),
  };
  return { ...row, partner, problem: null, notes };
}

/** Several values in one cell stand apart by a semicolon or a line break; a comma is part of many names. */
function split(cell: string): string[] {
  return cell
    .split(/[;\n\r|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `=HYPERLINK("http://x"`: the rest of the formula stands in the next cell, and all cells after it are shifted. */
function isTorn(cell: string): boolean {
  return /^\s*=/.test(cell) && cell.split('(').length > cell.split(')').length;
}

/** `ZoÃ«`, `Zo\ufffd`: written in one encoding and read in another, here or before. */
function isGarbled(cell: string): boolean {
  return /\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u0152-\u017e\u2013-\u203a\u20ac]|\u00e2\u20ac/.test(cell);
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME && !saysNone(text) && !saysNothing(text);
}

function listOf(cells: string[]): string[] | undefined {
  const values = cells.flatMap(split).filter(isName);
  return values.length > 0 ? values.slice(0, 50) : undefined;
}

function technologiesOf(words: string[], areas: TechnologyArea[], unknown: () => void): string[] | undefined {
  if (words.length === 0) return undefined;
  if (words.every(saysNone)) return [];
  // A comma is part of some names of areas, and stands between others.
  const each = words.flatMap((word) => (technologyOf(word, areas) ? word : word.split(/,\s*/)));
  const known = each.flatMap((word) => {
    const slug = technologyOf(word, areas);
    if (slug === undefined) unknown();
    return slug ?? [];
  });
  // Said, but in words nobody knows: that is not "none".
  return known.length > 0 ? [...new Set(known)] : undefined;
}

function related(cellsOf: (field: Field) => string[]): Pick<PartnerInput, 'related' | 'relatedNone'> {
  const roles = [
    ['board', 'board'],
    ['group', 'group'],
    ['contact', 'contact'],
    ['cvInstitution', 'cv-institution'],
  ] as const;
  const said = roles.flatMap(([field, role]) =>
    cellsOf(field)
      .flatMap(split)
      .filter(isName)
      .map((name) => ({ role, name })),
  );
  const none = (['board', 'group'] as const).filter((field) => {
    const cells = cellsOf(field);
    return cells.length > 0 && cells.every(saysNone);
  });
  return {
    ...(said.length > 0 ? { related: said.slice(0, 200) } : {}),
    ...(none.length > 0 ? { relatedNone: none } : {}),
  };
}

/** ISO, or the day-month-year of Dutch files; a year alone will do. */
function birthDateOf(cell: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell) ?? [];
  const date = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return undefined;
  // The thirty-first of a month that has thirty is another day to `Date`.
  const read = new Date(date);
  return Number.isNaN(read.getTime()) || !read.toJSON().startsWith(date) ? undefined : date;
}

/** Without the members that were not said; `undefined` when none was. */
function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as never) : undefined;
}
