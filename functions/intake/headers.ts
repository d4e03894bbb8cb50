import { mentions, plain } from '../rules/words.ts';
import { fieldLabels, type IntakeCode, intakeTexts } from '../texts/intake.ts';
import { fill, type Params, type Text } from '../texts/types.ts';
import { type Field, fields, headerWords } from './header-words.ts';
import { originWords, personNameWords } from './header-words-persons.ts';
import { IntakeError } from './intake-error.ts';

/** Which column holds what. */
export interface Mapping {
  /** Column numbers from 0; several columns of aliases, boards or groups are all read. */
  columns: Partial<Record<Field, number[]>>;
  /** Columns that are not read, and why. */
  notes: Text[];
  /** The name column is headed as one of people, as `Kandidaat` is. */
  ofPeople: boolean;
}

/** Fields of which more than one column is read. */
const several: Field[] = ['aliases', 'board', 'group', 'contact', 'cvInstitution', 'technologies'];

/**
 * Finds the columns by their headers.
 * @param headers without space around them
 * @param nameColumn the header of the name column, where a person chose it
 * @throws IntakeError when no column holds the name, or two could and neither is surer
 */
export function mapHeaders(headers: string[], nameColumn?: string): Mapping {
  const notes: Text[] = [];
  const note = (code: IntakeCode, params: Params) => notes.push(fill(intakeTexts[code], params));
  const chosen = nameColumn === undefined ? undefined : chosenColumn(headers, nameColumn);
  const unknown: string[] = [];
  const found: Partial<Record<Field, { column: number; rank: number }[]>> = {};
  for (const [column, header] of headers.entries()) {
    if (plain(header) === '') continue;
    if (asksOrigin(header)) {
      note('origin-column', { header });
      continue;
    }
    const match = column === chosen ? { field: 'name' as const, rank: -1 } : fieldOf(header);
    if (!match) unknown.push(header);
    else found[match.field] = [...(found[match.field] ?? []), { column, rank: match.rank }];
  }
  if (unknown.length > 0) note('unknown-columns', { headers: listed(unknown) });

  const columns: Mapping['columns'] = {};
  for (const field of fields) {
    const candidates = found[field]?.toSorted((a, b) => a.rank - b.rank);
    if (!candidates) continue;
    const [first, ...others] = candidates;
    if (several.includes(field)) {
      columns[field] = candidates.map(({ column }) => column).sort((a, b) => a - b);
      continue;
    }
    if (field === 'name' && chosen === undefined) refuseTwoNames(headers, candidates);
    columns[field] = [first!.column];
    for (const { column } of others)
      note('second-column', {
        header: headers[column]!,
        other: headers[first!.column]!,
        field: fieldLabels[field],
      });
  }
  if (!columns.name) throw new IntakeError('no-name-column', { headers: listed(headers) });
  return { columns, notes, ofPeople: personNameWords.includes(words(headers[columns.name[0]!]!)) };
}

/** How many of the cells are headers that are known; tells a header line from a title above it. */
export function knownHeaders(cells: string[]): number {
  return cells.filter((cell) => fieldOf(cell) !== undefined).length;
}

export function hasNameHeader(cells: string[]): boolean {
  return cells.some((cell) => fieldOf(cell)?.field === 'name');
}

/** The general words at the end of the list (partner, institution, name …) are equally good. */
const generalFrom = headerWords.name.indexOf('partner');

/** A qualified header is surer than a general one; two of the same kind are not told apart. */
function refuseTwoNames(headers: string[], candidates: { column: number; rank: number }[]): void {
  const [first, second] = candidates;
  if (!first || !second) return;
  const sameKind = first.rank >= generalFrom === second.rank >= generalFrom;
  const isPlainName = ({ column }: { column: number }) => ['name', 'naam'].includes(plain(headers[column]!));
  if (sameKind && !(first.rank >= generalFrom && isPlainName(second) && !isPlainName(first))) {
    throw new IntakeError('two-name-columns', {
      headers: listed(candidates.map(({ column }) => headers[column]!)),
    });
  }
}

function chosenColumn(headers: string[], nameColumn: string): number {
  const column = headers.findIndex((header) => plain(header) === plain(nameColumn));
  if (column < 0)
    throw new IntakeError('name-column-absent', { header: nameColumn, headers: listed(headers) });
  return column;
}

const byWord = new Map<string, { field: Field; rank: number }>();
for (const field of fields) {
  for (const [rank, word] of headerWords[field].entries())
    if (!byWord.has(word)) byWord.set(word, { field, rank });
}

/** The field of a header: of the whole of it, else without what stands in brackets, as in `Country (ISO)`. */
function fieldOf(header: string): { field: Field; rank: number } | undefined {
  return (
    byWord.get(words(header)) ??
    byWord.get(words(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))) ??
    inTwoLanguages(header)
  );
}

/** `Universiteit / University`: one field, said more than once. */
function inTwoLanguages(header: string): { field: Field; rank: number } | undefined {
  const [first, ...others] = header.split(/[/|]/).map((part) => byWord.get(words(part)));
  return first && others.length > 0 && others.every((other) => other?.field === first.field)
    ? first
    : undefined;
}

/** Without case and punctuation; `legalName` is two words. */
function words(header: string): string {
  return plain(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** `Nationaliteit contactpersoon` asks where somebody is from as much as `Nationaliteit` does. */
function asksOrigin(header: string): boolean {
  return originWords.some((each) => mentions(words(header), each));
}

function listed(headers: string[]): string {
  const shown = headers.filter((header) => header !== '').map((header) => `"${header.slice(0, 60)}"`);
  return shown.slice(0, 30).join(', ') + (shown.length > 30 ? ', …' : '');
}
