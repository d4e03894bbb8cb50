const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as legal acts print it (`28.2.2011`, `2 December 1985`, `26 Feb. 2011`, `March 1978`, `1952`,
 * `2011-02`) in ISO, as precise as it is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `undefined` for anything else.
 */
export function isoDate(printed: string): string | undefined {
  const text = printed.trim().replace(/\.$/, '');
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) {
    const [year, month, day] = text.split('-');
    return compose(year, month, day);
  }
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return compose(dotted[3], dotted[2], dotted[1]);
  const worded = /^(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\.?\s?(\d{4})$/.exec(text);
  if (worded) return compose(worded[3], monthNumber(worded[2]!), worded[1]);
  return undefined;
}

/**
 * The birth dates of one printed value, which may hold several (`(a) 1972 (b) 21.3.1974`, `1965 or 1966`).
 * Of an approximate one only the year is kept. If any part cannot be read the answer is none at all: a date
 * known by half must not speak against a person who has the other half.
 */
export function birthDates(values: string[]): string[] {
  const dates = values.flatMap((value) =>
    value
      .replace(/\bon or around\b/i, 'around')
      .split(/[;,/]|\bor\b|\(?\b(?:[a-h]|i{1,3}|iv|v)\)/i)
      .map((piece) => piece.replace(/^[\s("]+|[\s)"]+$/g, ''))
      .filter((piece) => piece !== '')
      .map(approximateOrExact),
  );
  return dates.includes(undefined) ? [] : [...new Set(dates as string[])].sort();
}

/** The newest of ISO dates that is not after `until`: acts print dates from which a listing will apply, too. */
export function newestDate(dates: string[], until: string): string | null {
  const past = dates.filter((date) => date <= until).sort();
  return past.at(-1) ?? null;
}

function approximateOrExact(piece: string): string | undefined {
  const bare = piece
    .replace(/\(?\b(approximately|circa|around|possibly|probably|presumed)\b\)?/gi, '')
    .trim();
  const date = isoDate(bare);
  return bare === piece ? date : date?.slice(0, 4);
}

function monthNumber(word: string): string | undefined {
  const index = months.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function compose(year?: string, month?: string, day?: string): string | undefined {
  const parts = [Number(year), month === undefined ? 1 : Number(month), day === undefined ? 1 : Number(day)];
  const [y, m, d] = parts as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1800) return undefined;
  return date.toISOString().slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10);
}
