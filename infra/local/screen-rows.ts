import type { PartnerRow } from '../../functions/intake/partners.ts';
import type { Problem, Result, Screening } from '../../functions/screenings/types.ts';
import type { Language } from '../../functions/texts/types.ts';
import type { Api } from './open-api.ts';

/** Rows a request, well below what the API takes, so that an answer stays small. */
const CHUNK = 200;
/** Requests under way at once: the next is prepared while the last is written. */
const IN_FLIGHT = 2;

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

/** Some rows, in their order, and the screening they were in; `null` when none of them had a partner. */
export interface ScreenedChunk {
  rows: ScreenedRow[];
  screening: Omit<Screening, 'results'> | null;
}

/**
 * Screens the rows through the API, a chunk at a time, in their order; only a few chunks are held at once. A row that
 * the API refuses is marked so and harms no other.
 * @throws ApiError when the API does not answer with a screening for another reason
 */
export async function* screenRows(
  rows: PartnerRow[],
  api: Api,
  language: Language,
): AsyncGenerator<ScreenedChunk> {
  const underWay: Promise<ScreenedChunk[]>[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunks = screenChunk(rows.slice(start, start + CHUNK), api, language);
    // Awaited in its turn; until then a failure must not end the process.
    chunks.catch(() => {});
    underWay.push(chunks);
    if (underWay.length === IN_FLIGHT) yield* await underWay.shift()!;
  }
  for (const chunks of underWay) yield* await chunks;
}

async function screenChunk(rows: PartnerRow[], api: Api, language: Language): Promise<ScreenedChunk[]> {
  const partners = rows.flatMap(({ partner }) => partner ?? []);
  if (partners.length === 0) return [{ rows: rows.map((row) => ({ row, result: null })), screening: null }];
  const answer = await api.fetch('/v1/screenings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ partners, options: { language } }),
  });
  if (ofTheseRows.includes(answer.status)) return apart(rows, answer.json() as Problem, api, language);
  if (answer.status !== 200) throw new ApiError(answer.status, answer.json() as Problem);
  const { results, ...screening } = answer.json() as Screening;
  const each = results.values();
  return [
    {
      rows: rows.map((row) => ({ row, result: row.partner ? (each.next().value ?? null) : null })),
      screening,
    },
  ];
}

/** Too large as a request or as an answer, or none of them could be screened: fewer may go. */
const ofTheseRows = [400, 413, 422];

/** One half after the other, down to the single row that is refused. */
async function apart(
  rows: PartnerRow[],
  error: Problem,
  api: Api,
  language: Language,
): Promise<ScreenedChunk[]> {
  if (rows.length === 1) {
    const [row] = rows as [PartnerRow];
    const ref = row.partner?.ref ?? null;
    return [{ rows: [{ row, result: { ref, status: 'failed', error } }], screening: null }];
  }
  const half = Math.ceil(rows.length / 2);
  const first = await screenChunk(rows.slice(0, half), api, language);
  return [...first, ...(await screenChunk(rows.slice(half), api, language))];
}
