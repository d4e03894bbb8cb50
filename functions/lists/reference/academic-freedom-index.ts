import table from './academic-freedom-index.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

/** Academic Freedom Index (V-Dem, FAU Erlangen-Nürnberg), year 2024. */
export const academicFreedomIndexMetadata: ReferenceMetadata = table.metadata;

/** All scores, by country (ISO-2). */
export const academicFreedomIndices: readonly { country: string; index: number }[] = table.rows;

const indices = new Map(table.rows.map(({ country, index }) => [country, index]));

/**
 * Academic Freedom Index of a country (ISO-2), 0 (none) to 1, three decimals; `null` without one. `PS` is the
 * West Bank, which V-Dem scores apart from Gaza. Context only, no rule of its own: clause TISK II.E.4.
 */
export function academicFreedomIndex(country: string): number | null {
  return indices.get(country) ?? null;
}
