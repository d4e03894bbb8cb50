import type { Band, BandReason, Listing } from '../screening/types.ts';
import type { Text } from '../texts/types.ts';
import type { Collaboration } from './collaboration.ts';

/** Whom a hit is about: the partner itself, or somebody tied to it. */
export type HitSubject =
  | { role: 'partner'; type: 'organisation' | 'person' }
  | {
      role: 'group' | 'board' | 'contact' | 'cv-institution' | 'funder';
      type: 'organisation' | 'person';
      index: number;
      /** Percentage of the partner that a group company owns, where known. */
      share?: number;
      /** For an institution on a CV. */
      period?: 'current' | 'past';
    };

export interface HitFact {
  key: string;
  list: string;
  /** The entry's name, for organisations; `null` for a related person, who is never named in a result. */
  name: string | null;
  subject: HitSubject;
  band: Band;
  reason: BandReason;
  listings: Listing[];
}

/** How far a list can be relied on for "not found". */
export interface ListFact {
  /** What people call it. */
  name: Text;
  status: 'full' | 'partial' | 'missing';
  stale: boolean;
  /** ISO date, or `null` when nothing is loaded. */
  publishedAt: string | null;
}

export interface CountryFact {
  code: string | null;
  name: Text;
  /** EIU Democracy Index, 0 to 10, as published to two decimals; `null` when the country has no score. */
  democracyIndex: number | null;
  /** Academic Freedom Index, 0 to 1. */
  academicFreedomIndex: number | null;
  armsEmbargo: boolean;
}

/** All that the questions are answered from. */
export interface Facts {
  partner: { type: 'organisation' | 'person'; names: string[] };
  country: CountryFact;
  funderCountry: CountryFact | null;
  hits: HitFact[];
  /** By list id; a list that is not there counts as missing. */
  lists: Record<string, ListFact>;
  collaboration: Collaboration;
  /** Areas of the policy's technology list that the collaboration names, resolved; `null` when not said. */
  technologies: string[] | null;
  /** Areas that the words of `field` suggest; a person confirms. */
  technologyHints: string[];
  /** Whether the board and the group companies were given, or stated to be none. */
  boardStated: boolean;
  groupStated: boolean;
  /** For a person: whether the institutions on the CV were given, or stated to be none. */
  cvStated: boolean;
}
