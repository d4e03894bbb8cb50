import type { ListEntry, Listing, ListName } from '../../screening/types.ts';
import table from './aspi-tracker.json' with { type: 'json' };
import type { ReferenceMetadata } from './metadata.ts';

type TrackerListing = Extract<Listing, { kind: 'tracker' }>;

/** An institution as the table keeps it. */
interface TrackerRow extends Pick<TrackerListing, 'category' | 'level' | 'levelBasis'> {
  /** Last part of its address at the tracker. */
  id: string;
  name: string;
  chineseName: string;
  otherNames: ListName[];
  cities: string[];
}

/** China Defence Universities Tracker, state of 2020: fewer institutions and older levels than the live one. */
export const trackerMetadata: ReferenceMetadata = table.metadata;

/**
 * The 159 institutions of the tracker in 2020, as entries of the list `aspi-tracker`. An institution without a
 * level is listed with the level unknown, never low. Acronyms are weak names. Clauses TISK II.D.1 to II.D.3.
 */
export const trackerEntries: ListEntry[] = (table.rows as TrackerRow[]).map(trackerEntry);

function trackerEntry(row: TrackerRow): ListEntry {
  return {
    id: row.id,
    type: 'organisation',
    displayName: row.name,
    names: [
      { name: row.name, kind: 'name', strength: 'strong', language: 'en' },
      { name: row.chineseName, kind: 'name', strength: 'strong', language: 'zh' },
      ...row.otherNames,
    ],
    countries: ['CN'],
    cities: row.cities,
    birthDates: [],
    identifiers: {},
    domains: [],
    listings: [
      {
        kind: 'tracker',
        category: row.category,
        level: row.level,
        ...(row.levelBasis ? { levelBasis: row.levelBasis } : {}),
      },
    ],
    sourceUrl: `https://unitracker.aspi.org.au/universities/${row.id}`,
  };
}
