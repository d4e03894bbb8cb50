import type { ListEntry, Listing, ListName } from '../../screening/types.ts';
import table from './eu-extract.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

type Sanction = Extract<Listing, { kind: 'sanction' }>;

/** A designation as the table keeps it. */
interface ExtractRow extends Pick<Sanction, 'act' | 'annex' | 'measure' | 'programme' | 'since'> {
  /**
   * `act:annex:AF|DU:hash`: AF an asset freeze, DU a dual-use end user, the hash the first 12 hex digits of the
   * SHA-256 of `schema|name|birth date` as the transcription of the act writes them. The same rule as in
   * `sources/eu-annexes.ts`, so that an entry keeps its id when the full list is loaded.
   */
  id: string;
  /** CELEX number of the text it was taken from: the act itself, or one that amends it. */
  part: string;
  type: 'organisation' | 'person';
  name: string;
  /** Where the name shown is but an acronym. */
  nameKind?: ListName['kind'];
  /** A mere string is a strong alias. */
  otherNames: (string | ListName)[];
  countries: string[];
  birthDates?: string[];
  domains?: string[];
  lei?: string;
}

/** An entry with the CELEX number of the text it was taken from, which a loaded file of that text replaces. */
export type ExtractEntry = ListEntry & { part: string };

/** Annexes of the EU's sanctions acts. */
export const extractMetadata: ReferenceMetadata = table.metadata;

/**
 * Extract of the list `eu-annexes`: universities, institutes, academies and other research bodies under an asset
 * freeze (II.A) or named as dual-use end users in Annex IV to Regulation 833/2014 (II.C), and some persons with an
 * academic post. Not full: a hit counts, nothing found does not. Of persons no country is kept.
 */
export const extractEntries: ExtractEntry[] = (table.rows as ExtractRow[]).map(extractEntry);

function extractEntry(row: ExtractRow): ExtractEntry {
  return {
    id: row.id,
    type: row.type,
    displayName: row.name,
    names: [
      { name: row.name, kind: row.nameKind ?? 'name', strength: 'strong' },
      ...row.otherNames.map(
        (other): ListName =>
          typeof other === 'string' ? { name: other, kind: 'alias', strength: 'strong' } : other,
      ),
    ],
    countries: row.countries,
    cities: [],
    birthDates: row.birthDates ?? [],
    identifiers: row.lei ? { lei: row.lei } : {},
    domains: row.domains ?? [],
    listings: [
      {
        kind: 'sanction',
        measure: row.measure,
        act: row.act,
        programme: row.programme,
        ...(row.annex ? { annex: row.annex } : {}),
        ...(row.since ? { since: row.since } : {}),
      },
    ],
    sourceUrl: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${row.part}`,
    part: row.part,
  };
}
