import { rejected } from './rejection.ts';
import type { ParsedList, StoredEntry } from './types.ts';

/** What of the annexes is loaded: the rows as published, and the acts whose files they came from. */
export interface AnnexSet {
  entries: StoredEntry[];
  /** CELEX numbers of consolidated files. */
  acts: string[];
  /** CELEX numbers of amending acts. */
  amendments: string[];
}

/** What the product carries when nothing is loaded: an extract, and all the acts that a full list has. */
export interface BundledExtract {
  entries: StoredEntry[];
  acts: string[];
}

/**
 * Puts annex files on what is loaded: a file replaces the rows of its own CELEX number only. What the bundled
 * extract knows of other files stays until the list is full, that is, until every act has its file.
 * Throws `list-rejected` when two files are of the same act.
 */
export function mergeAnnexes(before: AnnexSet, files: ParsedList[], extract: BundledExtract): AnnexSet {
  const parts = files.map(({ file }) => file!.celex);
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice) throw rejected(`Two files are of the act ${twice}. Hand in one.`);

  const acts = merged(before.acts, files, 'consolidated');
  const amendments = merged(before.amendments, files, 'amendment');
  const loaded = new Set([...acts, ...amendments]);
  const kept = before.entries.filter(({ part }) => loaded.has(part!) && !parts.includes(part!));
  const bundled = isFull(acts, extract.acts) ? [] : extract.entries.filter(({ part }) => !loaded.has(part!));
  return { entries: [...kept, ...files.flatMap(({ entries }) => entries), ...bundled], acts, amendments };
}

/** Full: every act that has annexes is loaded, also those that list nobody at the moment. */
export function isFull(acts: string[], allActs: string[]): boolean {
  const loaded = new Set(acts);
  return allActs.every((act) => loaded.has(act));
}

/**
 * The entries in force, from the rows as published. The newest amending act wins over older ones and over the
 * consolidated text, for the same act, annex, measure and name; namesakes in one annex are only replaced when
 * the birth date agrees too (the same id), so that nobody who is listed falls out.
 */
export function compileAnnexes(entries: StoredEntry[]): StoredEntry[] {
  const designations = new Map<string, StoredEntry[]>();
  for (const entry of entries) {
    const key = designation(entry);
    designations.set(key, [...(designations.get(key) ?? []), entry]);
  }
  return [...designations.values()].flatMap(inForce);
}

/** Of the rows of all parts with the same act, annex, measure and name, those that no newer part replaces. */
function inForce(rows: StoredEntry[]): StoredEntry[] {
  if (rows.length <= 1) return rows;
  const newest = Math.max(...rows.map(age));
  const current = rows.filter((row) => age(row) === newest);
  const older = rows.filter((row) => age(row) !== newest);
  const oneByOne = older.every((row) => older.filter(({ part }) => part === row.part).length === 1);
  if (oneByOne && current.length === 1) return current;
  const replaced = new Set(current.map(({ id }) => id));
  return [...current, ...inForce(older.filter(({ id }) => !replaced.has(id)))];
}

/** 0 for a consolidated text, else the number of the amending act, which grows from act to act. */
function age({ part, listings }: StoredEntry): number {
  return part === undefined || part === act(listings) ? 0 : Number(part.replace(/\D/g, ''));
}

function designation({ displayName, type, listings }: StoredEntry): string {
  const [listing] = listings;
  if (listing?.kind !== 'sanction') return displayName;
  return [listing.act, listing.annex, listing.measure, type, displayName].join('|');
}

function act(listings: StoredEntry['listings']): string | undefined {
  return listings[0]?.kind === 'sanction' ? listings[0].act : undefined;
}

function merged(before: string[], files: ParsedList[], kind: 'consolidated' | 'amendment'): string[] {
  const added = files.filter(({ file }) => file!.kind === kind).map(({ file }) => file!.celex);
  return [...new Set([...before, ...added])].sort();
}
