import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { PartnerFile } from '../../functions/intake/read-partners.ts';
import { commandTexts } from '../../functions/texts/command.ts';
import { fieldLabels } from '../../functions/texts/intake.ts';
import { fill, type Language } from '../../functions/texts/types.ts';

const MAX_PROBLEMS = 20;

/** What was understood of the file, before the work begins. */
export function introduction(name: string, file: PartnerFile, language: Language): string {
  const details = [file.sheet ?? '', file.encoding ?? '', delimiterName(file.delimiter)]
    .filter(Boolean)
    .join(', ');
  const columns = file.mapping
    .map(
      ({ field, headers }) =>
        `${headers.map((header) => `"${header}"`).join(' + ')} → ${fieldLabels[field][language]}`,
    )
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

/** Rows that were not screened first, then what is worth knowing of the others. */
export function problemLines(name: string, rows: PartnerRow[], language: Language): string {
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
