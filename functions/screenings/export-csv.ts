import { safeCell } from './safe-cell.ts';

/** What a CSV begins with, so that spreadsheet programs read it as UTF-8 without asking. */
export const csvStart = '\ufeff';

/** Rows as lines of a CSV with commas and CRLF. No cell can become a formula. */
export function csvLines(rows: string[][]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Quoted as well where only a program with another separator would need it. */
function cellOf(cell: string): string {
  const safe = safeCell(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
