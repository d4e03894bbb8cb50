import { type BundledExtract, compileAnnexes } from './annex-set.ts';
import { canonical, countEntries } from './entry-store.ts';
import { trackerEntries, trackerMetadata } from './reference/aspi-tracker.ts';
import { euActs } from './reference/eu-acts.ts';
import { extractEntries, extractMetadata } from './reference/eu-extract.ts';
import { newestDate } from './sources/dates.ts';
import type { ListVersion, StoredEntry } from './types.ts';

/** The rows of the EU annexes that the product carries, and all acts that a full list has. */
export const bundledExtract: BundledExtract = {
  entries: extractEntries,
  acts: euActs.map(({ celex }) => celex),
};

/** A list that the product carries, for as long as no version of it is loaded; `undefined` for the others. */
export function bundledVersion(list: string): { version: ListVersion; entries: StoredEntry[] } | undefined {
  switch (list) {
    case 'eu-annexes':
      return annexes();
    case 'aspi-tracker':
      return tracker();
    default:
      return undefined;
  }
}

/** Whether a version is the one that the product carries. */
export function isBundled({ version }: ListVersion): boolean {
  return version.startsWith('bundled-');
}

/** The entries that count, from the rows of a version as stored: amendments applied for the annexes. */
export function entriesInForce(list: string, stored: StoredEntry[]): StoredEntry[] {
  return list === 'eu-annexes' ? compileAnnexes(stored) : stored;
}

const annexes = once(() => {
  const entries = compileAnnexes(extractEntries);
  const dates = entries.flatMap(({ listings }) =>
    listings.flatMap((listing) => ('since' in listing && listing.since) || []),
  );
  const { retrievedAt } = extractMetadata;
  return bundle('eu-annexes', 'partial', newestDate(dates, retrievedAt), retrievedAt, entries);
});

const tracker = once(() =>
  bundle('aspi-tracker', 'full', trackerMetadata.publishedAt, trackerMetadata.retrievedAt, trackerEntries),
);

function bundle(
  list: string,
  status: ListVersion['status'],
  publishedAt: string | null,
  loadedAt: string,
  entries: StoredEntry[],
) {
  const version = `bundled-${canonical(entries).version.slice(0, 8)}`;
  const entryCounts = countEntries(entries);
  return {
    version: { list, version, status, publishedAt, loadedAt, entryCounts, parser: 'bundled' },
    entries,
  };
}

/** Entries are hashed once per process, and are the same array for as long as it lives. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
