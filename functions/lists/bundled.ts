import { createHash } from 'node:crypto';
import { type BundledExtract, compileAnnexes } from './annex-set.ts';
import { canonical, countEntries } from './entry-store.ts';
import { academicFreedomIndexMetadata, academicFreedomIndices } from './reference/academic-freedom-index.ts';
import { armsEmbargoes, armsEmbargoesMetadata } from './reference/arms-embargoes.ts';
import { trackerEntries, trackerMetadata } from './reference/aspi-tracker.ts';
import { democracyIndexMetadata, democracyIndices } from './reference/democracy-index.ts';
import { euActs } from './reference/eu-acts.ts';
import { extractEntries, extractMetadata } from './reference/eu-extract.ts';
import type { ReferenceMetadata } from './reference/metadata.ts';
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
    case 'democracy-index':
    case 'academic-freedom-index':
    case 'arms-embargoes':
      return indices[list]();
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

/** Facts by country, asked directly by the screening; listed here so that every answer names their version. */
const indices = {
  'democracy-index': once(() => index('democracy-index', democracyIndexMetadata, democracyIndices)),
  'academic-freedom-index': once(() =>
    index('academic-freedom-index', academicFreedomIndexMetadata, academicFreedomIndices),
  ),
  'arms-embargoes': once(() => index('arms-embargoes', armsEmbargoesMetadata, armsEmbargoes)),
};

function index(list: string, metadata: ReferenceMetadata, rows: readonly object[]) {
  const { publishedAt, retrievedAt } = metadata;
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const version: ListVersion = {
    list,
    version: `bundled-${hash.slice(0, 8)}`,
    status: 'full',
    publishedAt,
    loadedAt: retrievedAt,
    entryCounts: { organisation: 0, person: 0, other: 0, country: rows.length },
    parser: 'bundled',
  };
  return { version, entries: [] };
}

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
