import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { bucket } from '../platform/bucket.ts';
import { TiskError } from '../platform/errors.ts';
import { compareText } from './sources/names.ts';
import type { ListVersion, StoredEntry } from './types.ts';

/** A version's entries in the one form that is hashed, stored and compared: a line of JSON each. */
export interface CanonicalEntries {
  /** First 16 hex digits of the SHA-256 of all lines. */
  version: string;
  /** In the order of id, then part. */
  lines: string[];
}

/** The same entries give the same lines, whatever the order in the file or of the members. */
export function canonical(entries: StoredEntry[]): CanonicalEntries {
  const lines = [...entries]
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.part ?? '', b.part ?? ''))
    .map(canonicalLine);
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return { version: hash.digest('hex').slice(0, 16), lines };
}

/** One entry with its members in a fixed order. */
export function canonicalLine(entry: StoredEntry): string {
  return JSON.stringify({
    id: entry.id,
    type: entry.type,
    displayName: entry.displayName,
    names: entry.names.map(({ name, kind, strength, language }) => ({ name, kind, strength, language })),
    countries: entry.countries,
    cities: entry.cities,
    birthDates: entry.birthDates,
    identifiers: entry.identifiers,
    domains: entry.domains,
    listings: entry.listings,
    sourceUrl: entry.sourceUrl,
    part: entry.part,
  });
}

/** Stores the entries under their hash. Immutable: what is there already is the same. */
export async function storeEntries(list: string, { version, lines }: CanonicalEntries): Promise<void> {
  const bytes = await promisify(gzip)(`${lines.join('\n')}\n`);
  try {
    await bucket.put(key(list, version), bytes, { contentType: 'application/gzip', when: 'absent' });
  } catch (cause) {
    if (!(cause instanceof TiskError && cause.code === 'conflict')) throw cause;
  }
}

/** The entries of a version as they were stored. Throws `unavailable` when they are not to be had. */
export async function readEntries(list: string, version: string): Promise<StoredEntry[]> {
  const bytes = await bucket.get(key(list, version));
  if (!bytes)
    throw new TiskError('unavailable', `Version ${version} of the list ${list} is not in the store.`);
  const text = (await promisify(gunzip)(bytes)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredEntry);
}

/** How many entries there are of each type. */
export function countEntries(entries: StoredEntry[]): ListVersion['entryCounts'] {
  const counts = { organisation: 0, person: 0, other: 0 };
  for (const { type } of entries) counts[type] += 1;
  return counts;
}

function key(list: string, version: string): string {
  return `lists/${list}/${version}.ndjson.gz`;
}
