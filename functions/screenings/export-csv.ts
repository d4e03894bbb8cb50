import { safeCell } from './safe-cell.ts';

/**
 * Rows as CSV in the form spreadsheet programs open without asking: UTF-8 with a byte order mark, commas, CRLF.
 * No cell can become a formula.
 */
export function toCsv(rows: string[][]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: string): string {
  const safe = safeCell(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
