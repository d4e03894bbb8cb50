/**
 * What spreadsheet programs read as the beginning of a formula, the full-width forms included, with what they skip
 * before it. It begins a cell, or stands after a separator or line break: a program that takes the semicolon for the
 * separator, as Dutch settings do, begins a cell there.
 */
const formulaStart = /(^|[;\t\r\n])(?=[\s\p{C}\p{Z}]*[=+\-@＝＋－＠])/gu;

/** Tab and carriage return at the very beginning count as well (OWASP). */
const controlStart = /^[\t\r]/;

/** A number is no formula, whatever its sign. */
const plainNumber = /^ *[+-]?\d+([.,]\d+)?$/;

/**
 * A cell of a CSV that stays text when a spreadsheet program opens it: an apostrophe goes before anything that would
 * begin a formula (OWASP, CSV injection). Other cells are left exactly as they are.
 */
export function safeCell(cell: string): string {
  if (plainNumber.test(cell)) return cell;
  const safe = cell.replace(formulaStart, "$1'");
  return controlStart.test(safe) ? `'${safe}` : safe;
}

/** Longest text a cell of a workbook takes. */
const MAX_CELL = 32_767;

/**
 * A text for a workbook: characters that XML cannot hold are dropped, and what is too long is cut. A word that every
 * object has, such as `constructor`, gets a space after it: write-excel-file looks texts up in an object without more
 * ado, and would write a file that no program opens.
 */
export function workbookText(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
  const valid = cell.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  if (valid in Object.prototype) return `${valid} `;
  return valid.length > MAX_CELL ? `${valid.slice(0, MAX_CELL - 1).toWellFormed()}…` : valid;
}
