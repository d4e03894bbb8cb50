import { type Outcome, outcomes, Risk } from '../../functions/rules/outcome.ts';
import { listCell, reasonsOf } from '../../functions/screenings/columns.ts';
import { cellTexts, columnHeaders, outcomeLabels, riskLabels } from '../../functions/texts/columns.ts';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language, type Text } from '../../functions/texts/types.ts';
import type { ScreenedChunk, ScreenedRow } from './screen-rows.ts';

const MAX_ROWS = 50;
const notScreened = 'not-screened';
const grades = [...outcomes, notScreened] as const;
type Grade = Outcome | typeof notScreened;
const shades = [...Risk.options, 'no-colour', notScreened] as const;
const shadeLabels: Record<(typeof shades)[number], Text> = {
  ...riskLabels,
  'no-colour': cellTexts['no-colour'],
  'not-screened': cellTexts['not-screened'],
};

/** What the terminal shows of a screened list: how many of each, and the gravest rows; the rest is in the file. */
export class Tally {
  screened = 0;
  readonly #counts = new Map<Grade, number>();
  readonly #shades = new Map<(typeof shades)[number], number>();
  /** The first rows of each grade, as many as could ever be shown. */
  readonly #rows = new Map<Grade, ScreenedRow[]>();
  #lists: NonNullable<ScreenedChunk['screening']>['versions']['lists'] = [];

  add({ rows, screening }: ScreenedChunk): void {
    if (this.#lists.length === 0) this.#lists = screening?.versions.lists ?? [];
    for (const row of rows) {
      const done = row.result?.status === 'screened' ? row.result : null;
      const grade = done?.advice ?? notScreened;
      const shade = done ? (done.risk ?? 'no-colour') : notScreened;
      if (done) this.screened++;
      this.#counts.set(grade, (this.#counts.get(grade) ?? 0) + 1);
      this.#shades.set(shade, (this.#shades.get(shade) ?? 0) + 1);
      const kept = this.#rows.get(grade) ?? [];
      if (kept.length < MAX_ROWS) kept.push(row);
      this.#rows.set(grade, kept);
    }
  }

  /** The table, gravest first, with the summary and how far each list reaches. */
  table(language: Language, width = 120): string {
    const shown = grades.flatMap((grade) => this.#rows.get(grade) ?? []).slice(0, MAX_ROWS);
    const hidden = [...this.#counts.values()].reduce((sum, count) => sum + count, 0) - shown.length;
    const lines = [
      ...tableLines(shown, language, width),
      ...(hidden > 0 ? [fill(commandTexts['more-rows'], { count: hidden })[language]] : []),
      '',
      countLine('risk-line', shades, this.#shades, (shade) => shadeLabels[shade][language], language),
      countLine('summary-line', grades, this.#counts, (grade) => gradeLabel(grade)[language], language),
      ...this.#lists.flatMap((list) => [
        listCell(list, language),
        ...(list.note ? [`  ${list.note[language]}`] : []),
      ]),
      '',
    ];
    return lines.join('\n');
  }
}

function gradeLabel(grade: Grade): Text {
  return grade === notScreened ? cellTexts[notScreened] : outcomeLabels[grade];
}

function countLine<Key>(
  text: 'risk-line' | 'summary-line',
  keys: readonly Key[],
  counts: Map<Key, number>,
  label: (key: Key) => string,
  language: Language,
): string {
  const said = keys.flatMap((key) => (counts.has(key) ? [`${counts.get(key)} ${label(key)}`] : []));
  return fill(commandTexts[text], { counts: said.join(', ') })[language];
}

function tableLines(rows: ScreenedRow[], language: Language, width: number): string[] {
  const header = [commandTexts.partner, columnHeaders.risk, columnHeaders.advice, columnHeaders.why];
  const cells = [header.map((text) => text[language]), ...rows.map((row) => tableCells(row, language))];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => widthOf(line[column]!))));
  widths[0] = Math.min(widths[0]!, Math.max(20, Math.floor(width / 3)));
  const room = Math.max(width - widths.reduce((sum, each) => sum + each + 2, 0), 20);
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
    return [partner, '', cellTexts[notScreened][language], why];
  }
  const risk = result.risk ? riskLabels[result.risk][language] : '–';
  return [partner, risk, outcomeLabels[result.advice][language], reasonsOf(result, language).join(' ')];
}

function column(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
}

/** On one line, and without what would speak to the terminal. */
function cut(text: string, width: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
  if (widthOf(line) <= width) return line;
  let end = '';
  let taken = 0;
  for (const character of line) {
    taken += widthOf(character);
    if (taken >= width) break;
    end += character;
  }
  return `${end}…`;
}

/** Places on a terminal: Chinese, Japanese and Korean characters take two, accents on the letter before them none. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  );
  return text.length + (wide?.length ?? 0) - (text.match(/\p{M}/gu)?.length ?? 0);
}
