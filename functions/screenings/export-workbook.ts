import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Risk } from '../rules/outcome.ts';
import { cellTexts, riskLabels } from '../texts/columns.ts';
import type { Language } from '../texts/types.ts';
import { workbookText } from './safe-cell.ts';
import type { Screening } from './types.ts';

export interface Workbook {
  headers: string[];
  rows: string[][];
  /** Number of the risk column, whose cells are coloured as well as named. */
  riskColumn: number;
  versions: Screening['versions'] | null;
}

/** Dark text on a pale ground: at least 7 to 1 (WCAG AAA). */
const colours: Record<Risk, string> = {
  red: '#F8C9C4',
  orange: '#FBD9B5',
  yellow: '#FBF0B2',
  grey: '#E2E2E2',
  blue: '#CFE2F7',
  green: '#CDEBCB',
};

/** The workbook as XLSX bytes: partners with their risk columns, and the lists they were screened with. */
export async function toWorkbook(workbook: Workbook, language: Language): Promise<Uint8Array> {
  const { headers, rows, riskColumn, versions } = workbook;
  const colourOf = new Map(
    (Object.keys(colours) as Risk[]).map((risk) => [riskLabels[risk][language], colours[risk]]),
  );
  const cell = (text: string, column: number) => {
    const backgroundColor = column === riskColumn ? colourOf.get(text) : undefined;
    if (!backgroundColor) return text === '' ? null : workbookText(text);
    return { value: text, type: String, backgroundColor, textColor: '#000000' };
  };
  const data: SheetData = [headers.map(headerCell), ...rows.map((cells) => cells.map(cell))];
  const sheets = [
    {
      data,
      sheet: cellTexts['partners-sheet'][language],
      stickyRowsCount: 1,
      columns: headers.map((_, column) => ({ width: widthOf(headers, rows, column) })),
    },
    ...(versions ? [listsSheet(versions, language)] : []),
  ];
  return new Uint8Array(await writeWorkbook(sheets).toBuffer());
}

function listsSheet(versions: Screening['versions'], language: Language) {
  const word = (key: keyof typeof cellTexts) => cellTexts[key][language];
  const states = { full: word('full'), partial: word('extract'), missing: word('missing') };
  const data: SheetData = [
    [word('lists-sheet'), word('date'), word('state'), word('version'), word('note')].map(headerCell),
    ...versions.lists.map(({ list, publishedAt, status, stale, version, note }) => [
      list,
      publishedAt ?? '',
      stale ? `${states[status]}, ${word('stale')}` : states[status],
      version ?? '',
      note?.[language] ?? '',
    ]),
    [word('version-policy'), '', '', versions.policy, ''],
    [word('version-engine'), '', '', versions.engine, ''],
  ];
  return { data, sheet: word('lists-sheet'), columns: [18, 14, 18, 20, 120].map((width) => ({ width })) };
}

function headerCell(text: string) {
  return { value: workbookText(text), type: String, fontWeight: 'bold' as const, backgroundColor: '#EDEDED' };
}

/** Wide enough for what the first rows hold, and never wider than a column one can read. */
function widthOf(headers: string[], rows: string[][], column: number): number {
  let longest = headers[column]!.length;
  for (const cells of rows.slice(0, 200)) {
    for (const line of (cells[column] ?? '').split('\n', 3)) longest = Math.max(longest, line.length);
  }
  return Math.min(Math.max(longest + 2, 8), 60);
}
