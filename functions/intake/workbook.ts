import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { SheetRow } from './delimited.ts';
import { IntakeError } from './intake-error.ts';

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** Bytes of all parts of a workbook when unpacked, and how many parts: what a hundred thousand rows need, and more. */
const MAX_UNPACKED = 300 * 1024 * 1024;
const MAX_PARTS = 2_000;

/**
 * The sheets of an XLSX workbook, cells as text: a formula's last value, a date as ISO.
 * @throws IntakeError for a file that is none, or that would fill the memory
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  refuseBomb(bytes);
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: true });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, position) => ({ number: position + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((cell) => cell !== '')),
    }));
  } catch (cause) {
    throw new IntakeError('xlsx-broken', {}, cause);
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Reads the directory of the archive only: nothing is unpacked. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0;
  let parts = 0;
  let workbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        parts++;
        workbook ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch (cause) {
    throw new IntakeError('xlsx-broken', {}, cause);
  }
  if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
    throw new IntakeError('xlsx-bomb', { size: Math.round(unpacked / 1024 / 1024) });
  }
  if (!workbook) throw new IntakeError('kind-unknown', { kind: 'ZIP' });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
