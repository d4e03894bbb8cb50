import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { Problem, Result, Screening } from '../../functions/screenings/types.ts';
import type { Language } from '../../functions/texts/types.ts';
import type { Api } from './open-api.ts';

/** Partners a request: what the API takes at most. */
const CHUNK = 500;

/** An answer of the API that is no screening. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, problem: Problem) {
    const places = (problem.errors ?? []).slice(0, 5).map(({ path, message }) => `${path}: ${message}`);
    super([problem.detail, ...places].join(' '));
    this.status = status;
  }
}

/** A row of the file with what became of it; `result` is null where there was no partner to screen. */
export interface ScreenedRow {
  row: PartnerRow;
  result: Result | null;
}

export interface ScreenedRows {
  rows: ScreenedRow[];
  /** The screenings that were made, without their results. */
  screenings: Omit<Screening, 'results'>[];
}

/**
 * Screens the rows through the API, a chunk at a time, in their order.
 * @param advance told how many rows are done
 * @throws ApiError when the API does not answer with a screening
 */
export async function screenRows(
  rows: PartnerRow[],
  api: Api,
  { language }: { language: Language },
  advance: (rows: number) => void,
): Promise<ScreenedRows> {
  const screened: ScreenedRows = { rows: [], screenings: [] };
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const results = await screenChunk(chunk, api, language, screened.screenings);
    for (const row of chunk)
      screened.rows.push({ row, result: row.partner ? (results.shift() ?? null) : null });
    advance(chunk.length);
  }
  return screened;
}

async function screenChunk(
  chunk: PartnerRow[],
  api: Api,
  language: Language,
  screenings: ScreenedRows['screenings'],
): Promise<Result[]> {
  const partners = chunk.flatMap(({ partner }) => partner ?? []);
  if (partners.length === 0) return [];
  const answer = await api.fetch('/v1/screenings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ partners, options: { language } }),
  });
  if (answer.status !== 200) throw new ApiError(answer.status, answer.json() as Problem);
  const { results, ...screening } = answer.json() as Screening;
  screenings.push(screening);
  return results;
}
