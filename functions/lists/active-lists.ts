import { now } from '../platform/clock.ts';
import { TiskError } from '../platform/errors.ts';
import { bundledVersion, entriesInForce } from './bundled.ts';
import { listDefinitions } from './definitions.ts';
import { readEntries } from './entry-store.ts';
import type { ActiveList, ListDefinition, ListVersion, StoredEntry } from './types.ts';
import { activeVersion } from './versions.ts';

export type { ActiveList } from './types.ts';

/** How long a process trusts what it knows of the active version, in milliseconds. */
const pointerLifetime = 60_000;
const millisecondsPerDay = 86_400_000;

interface Loaded {
  version: ListVersion | null;
  entries: StoredEntry[];
  checkedAt: number;
}

const cache = new Map<string, Loaded>();

/**
 * Every known list as a screening asks it, in the order of the definitions: the version that was activated, else
 * the bundled one, else `missing` without entries. Entries are read once per version; which version is active is
 * asked again after a minute, and when the store does not answer the last known version stays. `staleAfterDays`
 * is the policy's: an EU list whose date is more days past is stale (7 days old is not yet).
 *
 * Throws `unavailable` when the store does not answer and nothing is known yet.
 */
export async function activeLists(options: { staleAfterDays?: number } = {}): Promise<ActiveList[]> {
  return Promise.all(
    listDefinitions.map((definition) => activeList(definition, options.staleAfterDays ?? 7)),
  );
}

/** Forgets which versions are active, so that this process sees an activation of its own at once. */
export function resetListCache(): void {
  cache.clear();
}

async function activeList(definition: ListDefinition, staleAfterDays: number): Promise<ActiveList> {
  const { version, entries } = await load(definition.id);
  const ageDays = version ? daysSince(dateOf(version)) : null;
  return {
    definition,
    version,
    entries,
    status: version?.status ?? 'missing',
    ageDays,
    stale: definition.canBeStale && ageDays !== null && ageDays > staleAfterDays,
  };
}

async function load(list: string): Promise<Loaded> {
  const known = cache.get(list);
  if (known && performance.now() - known.checkedAt < pointerLifetime) return known;
  try {
    const loaded = { ...(await readActive(list, known)), checkedAt: performance.now() };
    cache.set(list, loaded);
    return loaded;
  } catch (cause) {
    if (known) return known;
    throw new TiskError('unavailable', `The list ${list} cannot be read at the moment.`, { cause });
  }
}

async function readActive(list: string, known: Loaded | undefined) {
  const version = await activeVersion(list);
  if (!version) return bundledVersion(list) ?? { version: null, entries: [] };
  if (known?.version?.version === version.version) return { version, entries: known.entries };
  return { version, entries: entriesInForce(list, await readEntries(list, version.version)) };
}

/** The annexes print no date of publication as a whole, so their age counts from the day they were loaded. */
function dateOf({ list, publishedAt, loadedAt }: ListVersion): string {
  return list === 'eu-annexes' ? loadedAt : (publishedAt ?? loadedAt);
}

/** Whole days between the two dates (UTC); 0 for today and the future. */
function daysSince(date: string): number {
  const days =
    (Date.parse(now().toISOString().slice(0, 10)) - Date.parse(date.slice(0, 10))) / millisecondsPerDay;
  return Math.max(0, Math.floor(days));
}
