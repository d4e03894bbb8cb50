import table from './eu-acts.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

/** A framework act whose annexes list persons and entities. */
export interface EuAct {
  /** CELEX number, such as `32014R0833`. */
  celex: string;
  title: string;
}

/** EUR-Lex and the EU Sanctions Map. */
export const euActsMetadata: ReferenceMetadata = table.metadata;

/**
 * Every framework act of the annex list, those that list nobody at the moment too. The list `eu-annexes` is full
 * when each of them is loaded. Question II.A.
 */
export const euActs: EuAct[] = table.rows;
