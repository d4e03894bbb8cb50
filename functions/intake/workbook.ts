import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { SheetRow } from './delimited.ts';
import { IntakeError } from './intake-error.ts';

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** Bytes of all parts of a workbook when unpacked, and how many parts: what a hundred thousand rows need, and more. */
const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_PARTS = 2_000;
/** How many times its size a workbook may unpack to; small ones may, rows that repeat compress well. */
const MAX_RATIO = 200;
/** Bytes unpacked between two looks at the count: at most a thousand times as many come out. */
const STEP = 16 * 1024;
const SMALL = 10 * 1024 * 1024;

/**
 * The sheets of an XLSX workbook, cells as text: a formula's last value, a date as ISO.
 * @throws IntakeError for a file that is none, or that would fill the memory
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  refuseOtherArchives(bytes);
  refuseBomb(bytes);
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, position) => ({ number: position + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    }));
  } catch (cause) {
    const [, row, column] = /<c\/> at row (\d+), col (\d+)/.exec((cause as Error).message) ?? [];
    if (row && column) throw new IntakeError('xlsx-cell', { row, column }, cause);
    throw new IntakeError('xlsx-broken', {}, cause);
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** By the directory of the archive; nothing is unpacked. */
function refuseOtherArchives(bytes: Uint8Array): void {
  const names = new Set<string>();
  try {
    unzipSync(bytes, { filter: ({ name }) => names.add(name) && false });
  } catch (cause) {
    throw new IntakeError('xlsx-broken', {}, cause);
  }
  if (names.has('xl/workbook.xml')) return;
  const others = { 'xl/workbook.bin': 'XLSB', 'word/document.xml': 'DOCX', 'content.xml': 'ODS / ODT' };
  const kind = Object.entries(others).find(([part]) => names.has(part))?.[1];
  throw new IntakeError('kind-unknown', { kind: kind ?? 'ZIP' });
}

/** Counts what comes out while unpacking, and stops at the limit: sizes in the directory may lie. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0;
  let parts = 0;
  const limit = Math.min(MAX_UNPACKED, Math.max(SMALL, bytes.length * MAX_RATIO));
  const archive = new Unzip((part) => {
    parts++;
    part.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
    };
    part.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && unpacked <= limit && parts <= MAX_PARTS; at += STEP)
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (cause) {
    throw new IntakeError('xlsx-broken', {}, cause);
  }
  if (unpacked > limit || parts > MAX_PARTS)
    throw new IntakeError('xlsx-bomb', { size: Math.round(limit / 1024 / 1024) });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.000Z$/, '');
  return String(cell);
}
