import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { PartnerFile } from '../../functions/intake/read-partners.ts';
import { columnNames, riskCells, riskHeaders } from '../../functions/screenings/columns.ts';
import { toCsv } from '../../functions/screenings/export-csv.ts';
import { toWorkbook } from '../../functions/screenings/export-workbook.ts';
import type { Result } from '../../functions/screenings/types.ts';
import { cellTexts } from '../../functions/texts/columns.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import type { OutputKind } from './screen-options.ts';
import type { ScreenedRow, ScreenedRows } from './screen-rows.ts';

/** The output file: the input's columns as they were, then the risk columns; or, as JSON, what the API answered. */
export async function outputBytes(
  kind: OutputKind,
  file: PartnerFile,
  screened: ScreenedRows,
  language: Language,
): Promise<Uint8Array | string> {
  if (kind === 'json') return `${JSON.stringify(asAnswered(screened, language), null, 1)}\n`;
  const headers = [...file.headers, ...riskHeaders(language)];
  const [screening = null] = screened.screenings;
  const rows = screened.rows.map(({ row, result }) => [
    ...padded(row.cells, file.headers.length),
    ...riskCells({ result, screening, remarks: remarksOf(row, language) }, language),
  ]);
  if (kind === 'csv') return toCsv([headers, ...rows]);
  const riskColumn = file.headers.length + columnNames.indexOf('risk');
  return toWorkbook({ headers, rows, riskColumn, versions: screening?.versions ?? null }, language);
}

/** One screening holds at most 500 partners; of a longer list the ids of all are named. */
function asAnswered({ rows, screenings }: ScreenedRows, language: Language): object {
  const results = rows.map(({ row, result }) => result ?? notScreened(row, language));
  const [first] = screenings;
  return screenings.length === 1
    ? { ...first, results }
    : { ...first, screenings: screenings.map(({ id }) => id), results };
}

function notScreened(row: ScreenedRow['row'], language: Language): Result {
  const detail = row.problem?.text[language] ?? '';
  const path = `row ${row.number}${row.problem?.column ? `, column "${row.problem.column}"` : ''}`;
  const problem = {
    type: '/problems/invalid-input',
    title: cellTexts['not-screened'][language],
    status: 400,
  };
  return {
    ref: `row-${row.number}`,
    status: 'failed',
    error: { ...problem, detail, errors: [{ path, message: detail }] },
  };
}

/** What reading the row had to say, with the column it is about. */
export function remarksOf({ problem, notes }: PartnerRow, language: Language): string[] {
  return [...(problem ? [problem] : []), ...notes].map(({ column, text }) =>
    column === null
      ? text[language]
      : fill(cellTexts['in-column'], { column, text: text[language] })[language],
  );
}

/** A row with too many cells keeps those that have a header; the remark says so. */
function padded(cells: string[], length: number): string[] {
  return Array.from({ length }, (_, column) => cells[column] ?? '');
}
