/** What spreadsheet programs read as the beginning of a formula, the full-width forms included. */
const formulaStart = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A number is no formula, whatever its sign. */
const plainNumber = /^\s*[+-]?\d+([.,]\d+)?\s*$/;

/**
 * A cell of a CSV that stays text when a spreadsheet program opens it: an apostrophe goes before anything that would
 * begin a formula (OWASP, CSV injection). Other cells are left exactly as they are.
 */
export function safeCell(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** Longest text a cell of a workbook takes. */
const MAX_CELL = 32_767;

/** A text for a workbook: characters that XML cannot hold are dropped, and what is too long is cut. */
export function workbookText(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
  const valid = cell.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return valid.length > MAX_CELL ? `${valid.slice(0, MAX_CELL - 1)}…` : valid;
}
