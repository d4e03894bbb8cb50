import * as z from 'zod';

/** ISO 3166-1 alpha-2, upper case; `XK` is Kosovo. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** What the partner and its registers call it by number. Compared exactly after removing spaces and case. */
export const Identifiers = z.strictObject({
  ror: z.string().max(100).optional(),
  pic: z.string().max(30).optional(),
  oid: z.string().max(30).optional(),
  erasmus: z.string().max(30).optional(),
  lei: z.string().max(30).optional(),
});
export type Identifiers = z.infer<typeof Identifiers>;

export type SubjectType = 'organisation' | 'person';

/** An organisation or a person to screen. There is no nationality: it is no ground to judge anyone by. */
export interface Subject {
  type: SubjectType;
  name: string;
  aliases: string[];
  /** ISO-2 of the seat of the organisation; for a person, of the institution or funder. */
  country?: string;
  city?: string;
  website?: string;
  identifiers: Identifiers;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; only to tell two people apart. */
  birthDate?: string;
}

/** A name on a list. A weak name (a nickname, a common acronym) never decides alone. */
export interface ListName {
  name: string;
  kind: 'name' | 'alias' | 'acronym' | 'former';
  strength: 'strong' | 'weak';
  /** ISO 639-1, where the list says. */
  language?: string;
}

/** Why an entry is listed; what a hit on it means is decided by `rules/`, from this. */
export type Listing =
  | {
      kind: 'sanction';
      /** `asset-freeze` counts under II.A; `dual-use-end-user` (Annex IV, Reg. 833/2014) under II.C. */
      measure: 'asset-freeze' | 'dual-use-end-user';
      /** CELEX number of the act whose annex lists it, e.g. `32014R0269`. */
      act: string;
      programme: string;
      annex?: string;
      /** ISO date of this listing, where the act prints one. */
      since?: string;
    }
  | {
      kind: 'tracker';
      category: 'seven-sons' | 'military' | 'security' | 'conglomerate' | 'civilian';
      /** `null`: listed, level not known. Never to be read as low. */
      level: 'very-high' | 'high' | 'medium' | 'low' | null;
      /** How the level is known, in the list's words. */
      levelBasis?: string;
    };

/** One entity on one list, as every source file is parsed into. */
export interface ListEntry {
  /** Stable within its list over versions. */
  id: string;
  /** `other`: a vessel or an asset; kept for completeness, never matched against a subject. */
  type: SubjectType | 'other';
  /** The name shown to people; also the first of `names`. */
  displayName: string;
  names: ListName[];
  /** ISO-2 codes of the countries the entry is tied to; empty when unknown. */
  countries: string[];
  cities: string[];
  birthDates: string[];
  identifiers: Identifiers;
  /** Registrable domains such as `buaa.edu.cn`. */
  domains: string[];
  listings: Listing[];
  sourceUrl: string;
}

/** `match`: act on it. `possible`: a person must look. Anything less is no hit. */
export type Band = 'match' | 'possible';

/** Why the band is what it is. */
export type BandReason =
  | 'name' // the names agree, nothing speaks against it
  | 'name-and-country'
  | 'identifier'
  | 'domain'
  | 'birth-date' // person: name and birth date agree
  | 'name-only' // person: nothing but the name
  | 'part-of' // the subject names a unit of the listed institution
  | 'affiliate' // a campus, college or other affiliate: may be another legal entity
  | 'similar' // alike, not the same
  | 'common-name' // borne by others; the country is needed
  | 'acronym' // an acronym without a country that agrees
  | 'weak-alias'
  | 'country-differs';

/** One feature that spoke for (value > 0) or against (value < 0); `name` is the likeness itself, 0 to 1. */
export interface Evidence {
  feature: 'name' | 'country' | 'city' | 'identifier' | 'domain' | 'birth-date' | 'type' | 'band';
  value: number;
  /** Key of a text in `texts/explanations.ts`, with its parameters. */
  code: string;
  params: Record<string, string>;
}

/** A subject against an entry of a list, above the threshold. */
export interface Match {
  list: string;
  entry: ListEntry;
  /** The subject's own name or alias that matched. */
  subjectName: string;
  /** The entry's name that matched. */
  matchedName: ListName;
  /** Likeness of the names, 0 to 1. */
  score: number;
  band: Band;
  reason: BandReason;
  evidence: Evidence[];
}
