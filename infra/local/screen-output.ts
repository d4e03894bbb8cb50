import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { PartnerFile } from '../../functions/intake/read-partners.ts';
import { columnNames, riskCells, riskHeaders } from '../../functions/screenings/columns.ts';
import { csvLines, csvStart } from '../../functions/screenings/export-csv.ts';
import { toWorkbook } from '../../functions/screenings/export-workbook.ts';
import type { Result, Screening } from '../../functions/screenings/types.ts';
import { cellTexts } from '../../functions/texts/columns.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import type { OutputKind } from './screen-options.ts';
import type { ScreenedChunk } from './screen-rows.ts';

/** The output as it grows: pieces that are done with at once, where the format has them, and what closes it. */
export interface Output {
  add(chunk: ScreenedChunk): string;
  end(): string | Promise<Uint8Array>;
}

/** The output file: the input's columns as they were, then the risk columns; or, as JSON, what the API answered. */
export function outputOf(kind: OutputKind, file: PartnerFile, language: Language): Output {
  switch (kind) {
    case 'json':
      return jsonOutput(language);
    case 'csv':
      return csvOutput(file, language);
    case 'xlsx':
      return workbookOutput(file, language);
  }
}

function csvOutput(file: PartnerFile, language: Language): Output {
  let start = csvStart + csvLines([headersOf(file, language)]);
  return {
    add: (chunk) => {
      const lines = start + csvLines(rowsOf(chunk, file, language));
      start = '';
      return lines;
    },
    end: () => start,
  };
}

/** A workbook is made at the end. Until then cells that are alike are held once: most of them are. */
function workbookOutput(file: PartnerFile, language: Language): Output {
  const rows: string[][] = [];
  const seen = new Map<string, string>();
  let versions: Screening['versions'] | null = null;
  const once = (cell: string) => {
    const known = seen.get(cell) ?? cell;
    seen.set(known, known);
    return known;
  };
  return {
    add: (chunk) => {
      versions ??= chunk.screening?.versions ?? null;
      for (const cells of rowsOf(chunk, file, language)) rows.push(cells.map(once));
      return '';
    },
    end: () => {
      const riskColumn = file.headers.length + columnNames.indexOf('risk');
      return toWorkbook({ headers: headersOf(file, language), rows, riskColumn, versions }, language);
    },
  };
}

/** One screening holds a part of a long list: the results of all stand together, and the ids of all are named. */
function jsonOutput(language: Language): Output {
  const screenings: NonNullable<ScreenedChunk['screening']>[] = [];
  let separator = '{"results":[\n';
  return {
    add: ({ rows, screening }) => {
      if (screening) screenings.push(screening);
      const results = rows.map(({ row, result }) => JSON.stringify(result ?? notScreened(row, language)));
      const piece = separator + results.join(',\n');
      separator = ',\n';
      return piece;
    },
    end: () => {
      const more = screenings.length > 1 ? { screenings: screenings.map(({ id }) => id) } : {};
      return `\n],${JSON.stringify({ ...screenings[0], ...more }).slice(1)}\n`;
    },
  };
}

function headersOf(file: PartnerFile, language: Language): string[] {
  return [...file.headers, ...riskHeaders(language)];
}

function rowsOf({ rows, screening }: ScreenedChunk, file: PartnerFile, language: Language): string[][] {
  return rows.map(({ row, result }) => [
    ...padded(row.cells, file.headers.length),
    ...riskCells(
      { result, screening, remarks: [...remarksOf(row, language), ...surplusOf(row, file, language)] },
      language,
    ),
  ]);
}

/** Cells that have no header are not lost. */
function surplusOf({ cells }: PartnerRow, { headers }: PartnerFile, language: Language): string[] {
  const surplus = cells.slice(headers.length).filter((cell) => cell.trim() !== '');
  const listed = surplus.map((cell) => `"${cell}"`).join(', ');
  return surplus.length > 0 ? [fill(cellTexts['without-header'], { cells: listed })[language]] : [];
}

function notScreened(row: PartnerRow, language: Language): Result {
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

/** Of a row with too many cells those that have a header; the others stand in the remarks. */
function padded(cells: string[], length: number): string[] {
  return Array.from({ length }, (_, column) => cells[column] ?? '');
}
