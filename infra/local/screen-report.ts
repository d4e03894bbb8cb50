import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { PartnerFile } from '../../functions/intake/read-partners.ts';
import { outcomes } from '../../functions/rules/outcome.ts';
import { listCell, reasonsOf } from '../../functions/screenings/columns.ts';
import { cellTexts, columnHeaders, outcomeLabels, riskLabels } from '../../functions/texts/columns.ts';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import type { ScreenedRow, ScreenedRows } from './screen-rows.ts';

const MAX_ROWS = 50;
const MAX_PROBLEMS = 20;

/** What was understood of the file, before the work begins. */
export function introduction(name: string, file: PartnerFile, language: Language): string {
  const details = [file.sheet ?? '', file.encoding ?? '', delimiterName(file.delimiter)]
    .filter(Boolean)
    .join(', ');
  const columns = file.mapping
    .map(({ field, headers }) => `${headers.map((header) => `"${header}"`).join(' + ')} → ${field}`)
    .join(', ');
  return [
    fill(commandTexts.reading, { file: name, rows: file.rows.length, details: details || file.format })[
      language
    ],
    fill(commandTexts['columns-taken'], { columns })[language],
    ...file.notes.map((note) => note[language]),
    '',
  ].join('\n');
}

/** The table of partners, gravest first, with the summary and the lists; and the rows that had something wrong. */
export function report(
  name: string,
  file: PartnerFile,
  screened: ScreenedRows,
  language: Language,
  width = 120,
): { table: string; problems: string } {
  const ordered = screened.rows.toSorted((a, b) => gravity(a) - gravity(b));
  const shown = ordered.slice(0, MAX_ROWS);
  const hidden = ordered.length - shown.length;
  const [screening] = screened.screenings;
  const lines = [
    ...tableLines(shown, language, width),
    ...(hidden > 0 ? [fill(commandTexts['more-rows'], { count: hidden })[language]] : []),
    '',
    summaryLine(screened.rows, language),
    ...(screening?.versions.lists ?? []).flatMap((list) => [
      listCell(list, language),
      ...(list.note ? [`  ${list.note[language]}`] : []),
    ]),
    '',
  ];
  return { table: lines.join('\n'), problems: problemLines(name, file.rows, language) };
}

function gravity({ result }: ScreenedRow): number {
  return result?.status === 'screened' ? outcomes.indexOf(result.advice) : -1;
}

function tableLines(rows: ScreenedRow[], language: Language, width: number): string[] {
  const header = [commandTexts.partner, columnHeaders.risk, columnHeaders.advice, columnHeaders.why];
  const cells = [header.map((text) => text[language]), ...rows.map((row) => tableCells(row, language))];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
  widths[0] = Math.min(widths[0]!, 40);
  const room = Math.max(width - widths.reduce((sum, each) => sum + each + 2, 0), 30);
  return cells.map(([partner, risk, advice, why]) =>
    [column(partner!, widths[0]!), column(risk!, widths[1]!), column(advice!, widths[2]!), cut(why!, room)]
      .join('  ')
      .trimEnd(),
  );
}

/** A person's name stays in the file and is not printed. */
function tableCells({ row, result }: ScreenedRow, language: Language): [string, string, string, string] {
  const person = row.partner?.type === 'person';
  const partner = person
    ? fill(commandTexts.person, { row: row.number })[language]
    : (row.partner?.name ?? `(${row.number})`);
  if (result?.status !== 'screened') {
    const why = result?.error.detail ?? row.problem?.text[language] ?? '';
    return [partner, '', cellTexts['not-screened'][language], why];
  }
  const risk = result.risk ? riskLabels[result.risk][language] : '–';
  return [partner, risk, outcomeLabels[result.advice][language], reasonsOf(result, language).join(' ')];
}

function summaryLine(rows: ScreenedRow[], language: Language): string {
  const counts = outcomes.flatMap((outcome) => {
    const count = rows.filter(
      ({ result }) => result?.status === 'screened' && result.advice === outcome,
    ).length;
    return count > 0 ? [`${count} ${outcomeLabels[outcome][language]}`] : [];
  });
  const failed = rows.filter(({ result }) => result?.status !== 'screened').length;
  if (failed > 0) counts.push(`${failed} ${cellTexts['not-screened'][language]}`);
  return fill(commandTexts['summary-line'], { counts: counts.join(', ') })[language];
}

/** Rows that were not screened first, then what is worth knowing of the others. */
function problemLines(name: string, rows: PartnerRow[], language: Language): string {
  const problems = rows.flatMap((row) => (row.problem ? [{ row, note: row.problem }] : []));
  const notes = rows.flatMap((row) => row.notes.map((note) => ({ row, note })));
  const all = [...problems, ...notes];
  if (all.length === 0) return '';
  const lines = all.slice(0, MAX_PROBLEMS).map(({ row, note }) => {
    const column =
      note.column === null ? '' : fill(commandTexts['in-column'], { column: note.column })[language];
    const params = { file: name, row: row.number, column, text: note.text[language] };
    return fill(commandTexts['row-problem'], params)[language];
  });
  const more = all.length - lines.length;
  if (more > 0) lines.push(fill(commandTexts['more-problems'], { count: more })[language]);
  return `${lines.join('\n')}\n`;
}

function delimiterName(delimiter: string | undefined): string {
  return delimiter === '\t' ? 'tab' : (delimiter ?? '');
}

function column(text: string, width: number): string {
  return cut(text, width).padEnd(width);
}

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
