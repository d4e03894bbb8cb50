import { questions, type RequiredAction } from '../rules/finding.ts';
import { cellTexts, columnHeaders, outcomeLabels, riskLabels, roleLabels } from '../texts/columns.ts';
import { fill, type Language } from '../texts/types.ts';
import type { Hit, ListNote, Result, ScreenedResult, Screening } from './types.ts';

export type ColumnName = keyof typeof columnHeaders;
export const columnNames = Object.keys(columnHeaders) as ColumnName[];

/** What a row of the output is made from: a result of a screening, or the reason why there is none. */
export interface ColumnSource {
  result: Result | null;
  screening: Pick<Screening, 'createdAt' | 'versions'> | null;
  /** What reading the file had to say of the row, in the output's language. */
  remarks: string[];
}

export function riskHeaders(language: Language): string[] {
  return columnNames.map((name) => columnHeaders[name][language]);
}

/** A result as the cells beside a partner's own; in the order of `riskHeaders`. It shows and computes nothing. */
export function riskCells({ result, screening, remarks }: ColumnSource, language: Language): string[] {
  const cells =
    result?.status === 'screened'
      ? screenedCells(result, screening!, language)
      : {
          risk: '',
          advice: cellTexts['not-screened'][language],
          why: result?.error.detail ?? remarks[0] ?? '',
        };
  const all: Partial<Record<ColumnName, string>> = { ...cells, remarks: remarks.join('\n') };
  return columnNames.map((name) => all[name] ?? '');
}

/** The reasons of the findings that carry the advice: why it is what it is. */
export function reasonsOf(result: ScreenedResult, language: Language): string[] {
  return result.findings
    .filter(({ outcome }) => outcome === result.advice)
    .flatMap(({ question, parts }) =>
      parts
        .filter(({ outcome, basis }) => outcome === result.advice && basis !== 'attention')
        .map(({ reason }) => `${question}: ${reason[language]}`),
    );
}

function screenedCells(
  result: ScreenedResult,
  screening: NonNullable<ColumnSource['screening']>,
  language: Language,
): Partial<Record<ColumnName, string>> {
  const own = result.hits.filter(({ name }) => name !== undefined);
  const { country } = result;
  return {
    risk: result.risk ? riskLabels[result.risk][language] : cellTexts['no-colour'][language],
    advice: outcomeLabels[result.advice][language],
    why: reasonsOf(result, language).join('\n'),
    ...Object.fromEntries(questions.map((question) => [question, findingCell(result, question, language)])),
    matchedEntry: [...own.map((hit) => entryCell(hit, language)), ...personChecks(result, language)].join(
      '\n',
    ),
    list: own.map(({ list }) => list).join('\n'),
    score: own.map(({ score }) => score.toFixed(2)).join('\n'),
    link: own.map(({ sourceUrl }) => sourceUrl).join('\n'),
    country: country.code ?? '',
    democracyIndex: country.democracyIndex?.toFixed(2) ?? '',
    academicFreedomIndex: country.academicFreedomIndex?.toFixed(3) ?? '',
    actions: result.actions.map((action) => actionCell(action, language)).join('\n'),
    // Whoever starts the collaboration does things; the others decide. To load a list is nobody's decision.
    approver: [
      ...new Set(result.actions.filter(({ code }) => code !== 'load-full-lists').map(({ role }) => role)),
    ]
      .filter((role) => role !== 'initiator')
      .map((role) => roleLabels[role][language])
      .join(', '),
    open: result.open.map(({ question, asks }) => `${question}: ${asks[language]}`).join('\n'),
    lists: screening.versions.lists.map((list) => listCell(list, language)).join('; '),
    screenedAt: screening.createdAt,
  };
}

function findingCell(
  result: ScreenedResult,
  question: (typeof questions)[number],
  language: Language,
): string {
  const finding = result.findings.find((each) => each.question === question)!;
  return `${outcomeLabels[finding.outcome][language]} (${finding.clause}): ${finding.reason[language]}`;
}

function entryCell({ name, matchedName, band }: Hit, language: Language): string {
  const as = matchedName && matchedName !== name ? ` (${matchedName})` : '';
  return `${name}${as}${band === 'possible' ? ` [${cellTexts.possible[language]}]` : ''}`;
}

/** A sheet is a copy machine: of a related person it says that a check is open, and nothing else. */
function personChecks(result: ScreenedResult, language: Language): string[] {
  const count = result.hits.filter(({ name }) => name === undefined).length;
  return count > 0 ? [fill(cellTexts['person-checks'], { count })[language]] : [];
}

function actionCell(action: RequiredAction, language: Language): string {
  const contact = action.contact ? ` (${action.contact})` : '';
  return `${roleLabels[action.role][language]}: ${action[language]}${contact}`;
}

/** `eu-fsf 2026-11-20`, with what keeps it from being relied on. */
export function listCell({ list, publishedAt, status, stale }: ListNote, language: Language): string {
  if (status === 'missing') return `${list}: ${cellTexts.missing[language]}`;
  const marks = [
    ...(status === 'partial' ? [cellTexts.extract[language]] : []),
    ...(stale ? [cellTexts.stale[language]] : []),
  ];
  const date = publishedAt?.slice(0, 10) ?? cellTexts.undated[language];
  return `${list} ${date}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}
