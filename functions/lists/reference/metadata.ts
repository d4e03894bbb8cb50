/** Where a bundled table comes from, and on what terms; shown with every answer that rests on it. */
export interface ReferenceMetadata {
  title: string;
  publisher: string;
  /** What the facts were restated from. */
  source: string;
  sourceUrl: string;
  /** ISO date; `null` where the source prints none. Where only a month or year is known, its first day. */
  publishedAt: string | null;
  /** ISO date on which the facts were restated. */
  retrievedAt: string;
  licence: string;
  /** Edition, unit, what is left out and what was decided. */
  note: string;
}
