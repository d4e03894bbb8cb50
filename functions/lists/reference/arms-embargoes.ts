import table from './arms-embargoes.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

/** An arms embargo of the EU that is in force for a country. */
export interface ArmsEmbargo {
  /** ISO-2. */
  country: string;
  /** As the EU Sanctions Map calls it. */
  measure: 'arms-export' | 'arms-embargo';
  /** Whom the map's words name: the whole country, listed persons only, or everyone but the government. */
  scope: 'country' | 'listed-persons' | 'non-government';
  /** Number of the regime on the EU Sanctions Map. */
  regime: number;
  adoptedBy: string;
}

/** EU Sanctions Map, August 2025. */
export const armsEmbargoesMetadata: ReferenceMetadata = table.metadata;

const embargoes = new Map((table.rows as ArmsEmbargo[]).map((embargo) => [embargo.country, embargo]));

/** Whether the EU has an arms embargo on the country (ISO-2), whatever its scope. Clauses TISK II.D.4 and II.F. */
export function hasArmsEmbargo(country: string): boolean {
  return embargoes.has(country);
}

/** The arms embargo on the country (ISO-2), or `null`. */
export function armsEmbargo(country: string): ArmsEmbargo | null {
  return embargoes.get(country) ?? null;
}

/** All of them, by country code. */
export const armsEmbargoes: readonly ArmsEmbargo[] = [...embargoes.values()];
