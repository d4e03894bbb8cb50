import table from './democracy-index.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

/** Democracy Index of the Economist Intelligence Unit, edition 2024. */
export const democracyIndexMetadata: ReferenceMetadata = table.metadata;

/** The edition the scores are of; a policy pins one. */
export const democracyIndexEdition = 2024;

/** All scores, by country (ISO-2). */
export const democracyIndices: readonly { country: string; score: number }[] = table.rows;

const scores = new Map(table.rows.map(({ country, score }) => [country, score]));

/**
 * Democracy Index of a country (ISO-2), 0 (authoritarian) to 10 (full democracy), the two decimals as published.
 * `null` without a score (Kosovo, Macao, the Maldives …), which is never a pass. Clause TISK II.E.2.
 */
export function democracyIndex(country: string): number | null {
  return scores.get(country) ?? null;
}
