import { CsvError, parse } from 'csv-parse/sync';
import { hasNameHeader, knownHeaders } from './headers.ts';
import { IntakeError } from './intake-error.ts';

export type Delimiter = ',' | ';' | '\t';
const delimiters: Delimiter[] = ['\t', ';', ','];

/** The cells of a file as they stand in it; `number` is the row's place in the file, the first being 1. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/**
 * Rows of a CSV or TSV text, every cell exactly as it stands there. Blank rows are left out and the others keep their
 * numbers; rows may differ in length.
 * @throws IntakeError for a quotation mark that is never closed
 */
export function readDelimited(text: string): { rows: SheetRow[]; delimiter: Delimiter } {
  const delimiter = delimiterOf(text);
  let records = 0;
  try {
    const cells: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record) => {
        records++;
        return record;
      },
    });
    const rows = cells.map((each, position) => ({ number: position + 1, cells: each }));
    return { rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')), delimiter };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // The row after the last whole one; without the cause, whose message may quote the file.
    throw new IntakeError('csv-broken', { row: records + 1 });
  }
}

/**
 * The separator that makes a header line of one of the first lines, else the one that stands most often in the first
 * line that has any. A single column of names has none, and its commas belong to the names.
 */
function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text);
  let best: { delimiter: Delimiter; known: number; count: number } | undefined;
  for (const line of lines) {
    for (const delimiter of delimiters) {
      const cells = line.split(delimiter).map(unquoted);
      const known = hasNameHeader(cells) ? knownHeaders(cells) : 0;
      const count = cells.length - 1;
      if (known > (best?.known ?? 0) || (known > 0 && known === best?.known && count > best.count))
        best = { delimiter, known, count };
    }
  }
  return best?.delimiter ?? mostFrequent(lines);
}

function mostFrequent(lines: string[]): Delimiter {
  for (const line of lines) {
    const counts = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
    const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count > 0) return best.delimiter;
  }
  return ',';
}

/** The first lines of the file, with separators inside quotation marks taken out. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replace(/[,;\t\r\n]/g, ' '))
    .split(/\r?\n|\r/)
    .slice(0, 15);
}

function unquoted(cell: string): string {
  return cell.replaceAll('"', '');
}
