import type { TechnologyArea } from '../rules/policy.ts';
import { plain } from '../rules/words.ts';
import { intakeTexts } from '../texts/intake.ts';
import { fill, type Text } from '../texts/types.ts';
import { decode } from './decode.ts';
import { type Delimiter, readDelimited, type SheetRow } from './delimited.ts';
import { type Field, fields } from './header-words.ts';
import { hasNameHeader, knownHeaders, mapHeaders } from './headers.ts';
import { IntakeError } from './intake-error.ts';
import { type PartnerRow, partnerOf } from './partners.ts';
import { isZip, readXlsx } from './workbook.ts';

/** A partner file as it was understood. */
export interface PartnerFile {
  format: 'xlsx' | 'delimited';
  encoding?: string;
  delimiter?: Delimiter;
  sheet?: string;
  headers: string[];
  /** Which header was taken for what. */
  mapping: { field: Field; headers: string[] }[];
  rows: PartnerRow[];
  notes: Text[];
}

const MAX_BYTES = 200 * 1024 * 1024;
const MAX_CELL = 10_000;
/** Titles and logos stand above a table; further down nobody puts its header. */
const HEADER_ROWS = 15;

/**
 * Reads a partner list: CSV, TSV or XLSX.
 * @param options.nameColumn header of the name column, where two could be it
 * @throws IntakeError for a file that cannot be used at all; what is wrong with a row stands with the row
 */
export async function readPartners(
  bytes: Uint8Array,
  options: { technologies: TechnologyArea[]; nameColumn?: string },
): Promise<PartnerFile> {
  if (bytes.length === 0) throw new IntakeError('file-empty');
  if (bytes.length > MAX_BYTES) throw new IntakeError('file-too-large', { limit: MAX_BYTES / 1024 / 1024 });
  refuseOtherKinds(bytes);
  const { rows, notes, ...source } = isZip(bytes) ? await fromWorkbook(bytes) : fromText(bytes);
  if (rows.length === 0) throw new IntakeError('file-empty');

  const [headerRow, ...body] = rows.slice(headerPosition(rows, options.nameColumn));
  const headers = trimEnd(headerRow!.cells);
  const labels = headers.map((header) => header.replace(/\s+/g, ' ').trim());
  refuseLongCells(rows, labels);
  const mapping = mapHeaders(labels, options.nameColumn);
  if (body.length === 0) throw new IntakeError('no-rows');
  const partners = body.map((row) =>
    partnerOf({ ...row, cells: fitted(row.cells, headers.length) }, labels, mapping, options.technologies),
  );
  noteDuplicates(partners);
  return {
    ...source,
    headers,
    mapping: fields.flatMap((field) => {
      const columns = mapping.columns[field];
      return columns ? [{ field, headers: columns.map((column) => labels[column]!) }] : [];
    }),
    rows: partners,
    notes: [...notes, ...mapping.notes],
  };
}

type Source = Pick<PartnerFile, 'format' | 'encoding' | 'delimiter' | 'sheet'> & {
  rows: SheetRow[];
  notes: Text[];
};

function fromText(bytes: Uint8Array): Source {
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') throw new IntakeError('file-empty');
  return { format: 'delimited', encoding, ...readDelimited(text), notes: [] };
}

/** Of several sheets the first that has a column of names; else the first that has anything. */
async function fromWorkbook(bytes: Uint8Array): Promise<Source> {
  const sheets = (await readXlsx(bytes)).filter(({ rows }) => rows.length > 0);
  const fitting = sheets.filter(({ rows }) =>
    rows.slice(0, HEADER_ROWS).some(({ cells }) => hasNameHeader(cells)),
  );
  const chosen = fitting[0] ?? sheets[0];
  if (!chosen) throw new IntakeError('file-empty');
  const note = (code: 'sheet-chosen' | 'sheets-alike', others: typeof sheets) =>
    others.length > 0
      ? [
          fill(intakeTexts[code], {
            sheet: chosen.name,
            others: others.map(({ name }) => `"${name}"`).join(', '),
          }),
        ]
      : [];
  const notes = [
    ...note(
      'sheet-chosen',
      sheets.filter((sheet) => sheet !== chosen),
    ),
    ...note('sheets-alike', fitting.slice(1)),
  ];
  return { format: 'xlsx', sheet: chosen.name, rows: chosen.rows, notes };
}

/** The row among the first with the most known headers, a name among them; else the first. */
function headerPosition(rows: SheetRow[], nameColumn: string | undefined): number {
  const top = rows.slice(0, HEADER_ROWS);
  if (nameColumn !== undefined) {
    const chosen = top.findIndex(({ cells }) => cells.some((cell) => plain(cell) === plain(nameColumn)));
    if (chosen >= 0) return chosen;
  }
  let best = { position: 0, known: 0 };
  for (const [position, { cells }] of top.entries()) {
    const known = hasNameHeader(cells) ? knownHeaders(cells) : 0;
    if (known > best.known) best = { position, known };
  }
  return best.position;
}

/** What is no table at all, told by its first bytes; text may have a mark and blanks before them. */
function refuseOtherKinds(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^(\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/, '')
    .toLowerCase();
  const kinds: [string, string][] = [
    ['%pdf', 'PDF'],
    ['\xd0\xcf\x11\xe0', 'XLS / DOC (Office 97-2003), or a file with a password'],
    ['\x1f\x8b', 'GZIP'],
    ['\x89PNG', 'PNG'],
    ['<html', 'HTML'],
    ['<!doctype', 'HTML'],
    ['<?xml', 'XML'],
    ['{\\rtf', 'RTF'],
    ['{"', 'JSON'],
    ['[{', 'JSON'],
  ];
  const kind = kinds.find(([magic]) => start.startsWith(magic.toLowerCase()))?.[1];
  if (kind) throw new IntakeError('kind-unknown', { kind });
}

function refuseLongCells(rows: SheetRow[], headers: string[]): void {
  for (const { number, cells } of rows) {
    const column = cells.findIndex((cell) => cell.length > MAX_CELL);
    if (column < 0) continue;
    throw new IntakeError('cell-too-long', {
      row: number,
      column: headers[column]?.slice(0, 60) || column + 1,
      length: cells[column]!.length,
      limit: MAX_CELL,
    });
  }
}

/** Empty cells beyond the headers are no cells: spreadsheet programs write them. */
function fitted(cells: string[], columns: number): string[] {
  const trimmed = trimEnd(cells);
  if (trimmed.length >= columns) return trimmed;
  return cells.length >= columns ? cells.slice(0, columns) : cells;
}

function trimEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

function noteDuplicates(rows: PartnerRow[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (!row.partner) continue;
    const { ref: _ref, ...partner } = row.partner;
    const key = JSON.stringify(partner);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.number);
    else row.notes.push({ column: null, text: fill(intakeTexts['row-duplicate'], { row: first }) });
  }
}
