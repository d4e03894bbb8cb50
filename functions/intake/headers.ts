import { type IntakeCode, intakeTexts } from '../texts/intake.ts';
import { fill, type Text } from '../texts/types.ts';
import { type Field, fields, headerWords, originWords } from './header-words.ts';
import { IntakeError } from './intake-error.ts';

/** Which column holds what. */
export interface Mapping {
  /** Column numbers from 0; several columns of aliases, boards or groups are all read. */
  columns: Partial<Record<Field, number[]>>;
  /** Columns that are not read, and why. */
  notes: Text[];
}

/** Fields of which more than one column is read. */
const several: Field[] = ['aliases', 'board', 'group', 'contact', 'cvInstitution', 'technologies'];

/**
 * Finds the columns by their headers.
 * @param nameColumn the header of the name column, where a person chose it
 * @throws IntakeError when no column holds the name, or two could and neither is surer
 */
export function mapHeaders(headers: string[], nameColumn?: string): Mapping {
  const notes: Text[] = [];
  const note = (code: IntakeCode, params: Record<string, string>) =>
    notes.push(fill(intakeTexts[code], params));
  const found: Partial<Record<Field, { column: number; rank: number }[]>> = {};
  for (const [column, header] of headers.entries()) {
    const word = plainHeader(header);
    if (word === '') continue;
    if (originWords.includes(word)) {
      note('origin-column', { header });
      continue;
    }
    const match = fieldOf(word);
    if (!match) note('unknown-column', { header });
    else found[match.field] = [...(found[match.field] ?? []), { column, rank: match.rank }];
  }
  if (nameColumn !== undefined) found.name = [{ column: chosenColumn(headers, nameColumn), rank: 0 }];

  const columns: Mapping['columns'] = {};
  for (const field of fields) {
    const candidates = found[field]?.toSorted((a, b) => a.rank - b.rank);
    if (!candidates) continue;
    const [first, ...others] = candidates;
    if (several.includes(field)) {
      columns[field] = candidates.map(({ column }) => column).sort((a, b) => a - b);
      continue;
    }
    if (field === 'name' && nameColumn === undefined) refuseTwoNames(headers, candidates);
    columns[field] = [first!.column];
    for (const { column } of others)
      note('second-column', { header: headers[column]!, other: headers[first!.column]!, field });
  }
  if (!columns.name) throw new IntakeError('no-name-column', { headers: listed(headers) });
  return { columns, notes };
}

/** How many of the cells are headers that are known; tells a header line from a title above it. */
export function knownHeaders(cells: string[]): number {
  return cells.filter((cell) => fieldOf(plainHeader(cell)) !== undefined).length;
}

export function hasNameHeader(cells: string[]): boolean {
  return cells.some((cell) => fieldOf(plainHeader(cell))?.field === 'name');
}

/** The general words at the end of the list (partner, institution, name …) are equally good. */
const generalFrom = headerWords.name.indexOf('partner');

/** A qualified header is surer than a general one; two of the same kind are not told apart. */
function refuseTwoNames(headers: string[], candidates: { column: number; rank: number }[]): void {
  const [first, second] = candidates;
  if (!first || !second) return;
  const sameKind = first.rank >= generalFrom === second.rank >= generalFrom;
  const plainName = ['name', 'naam'].includes(plainHeader(headers[second.column]!));
  if (sameKind && !(first.rank >= generalFrom && plainName && first.rank !== second.rank)) {
    throw new IntakeError('two-name-columns', {
      headers: listed(candidates.map(({ column }) => headers[column]!)),
    });
  }
}

function chosenColumn(headers: string[], nameColumn: string): number {
  const column = headers.findIndex((header) => plainHeader(header) === plainHeader(nameColumn));
  if (column < 0)
    throw new IntakeError('name-column-absent', { header: nameColumn, headers: listed(headers) });
  return column;
}

const byWord = new Map<string, { field: Field; rank: number }>();
for (const field of fields) {
  for (const [rank, word] of headerWords[field].entries())
    if (!byWord.has(word)) byWord.set(word, { field, rank });
}

/** The field of a header: the header itself, or without what stands in brackets or after a colon. */
function fieldOf(word: string): { field: Field; rank: number } | undefined {
  return byWord.get(word);
}

function plainHeader(header: string): string {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function listed(headers: string[]): string {
  const shown = headers.filter((header) => header !== '').map((header) => `"${header.slice(0, 60)}"`);
  return shown.slice(0, 30).join(', ') + (shown.length > 30 ? ', …' : '');
}
