import { CsvError, parse } from 'csv-parse/sync';
import { IntakeError } from './intake-error.ts';

export type Delimiter = ',' | ';' | '\t';

/** The cells of a file as they stand in it; `number` is the row's place in the file, the first being 1. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/**
 * Rows of a CSV or TSV text. Blank rows are left out and the others keep their numbers; rows may differ in length.
 * @throws IntakeError for a quotation mark that is never closed
 */
export function readDelimited(text: string): { rows: SheetRow[]; delimiter: Delimiter } {
  const delimiter = delimiterOf(text);
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    const rows = records.map((cells, position) => ({
      number: position + 1,
      cells: cells.map((cell) => cell.trim()),
    }));
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), delimiter };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // Without the cause, whose message may quote the file.
    throw new IntakeError('csv-broken', { row: Number(cause.lines ?? 1) });
  }
}

/** The separator that stands most often in the first line that has one, outside quotation marks. */
function delimiterOf(text: string): Delimiter {
  for (const line of firstLines(text)) {
    const counts = (['\t', ';', ','] as const).map((delimiter) => ({
      delimiter,
      count: line.split(delimiter).length - 1,
    }));
    const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count > 0) return best.delimiter;
  }
  return ',';
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, 10);
}
