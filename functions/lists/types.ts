import type { ListEntry } from '../screening/types.ts';
import type { Text } from '../texts/types.ts';

/** A list the product knows, whether or not a version of it is loaded. */
export interface ListDefinition {
  id: string;
  /** An `index` holds a fact per country and no names. */
  kind: 'sanctions' | 'tracker' | 'index';
  name: Text;
  publisher: string;
  licence: string;
  sourceUrl: string;
  /** Only the EU lists can be stale; the others are dated. */
  canBeStale: boolean;
}

/**
 * One immutable version of a list. `partial`: a hit is a hit, but "not found" says nothing.
 * `version` is the SHA-256 of the entries (first 16 hex digits).
 */
export interface ListVersion {
  list: string;
  version: string;
  status: 'full' | 'partial';
  /** The publisher's date of what is in it, ISO; `null` where the source prints none. */
  publishedAt: string | null;
  loadedAt: string;
  entryCounts: { organisation: number; person: number; other: number; country?: number };
  parser: string;
  /** For `eu-annexes`: the acts (CELEX) loaded in full. */
  acts?: string[];
  /** For `eu-annexes`: the amending acts (CELEX) loaded on top. */
  amendments?: string[];
  /** Why it was stored but not activated; absent when nothing spoke against it. */
  heldBackBecause?: string[];
}

/** An entry as a version keeps it. `part` is the CELEX number of the file it came from (`eu-annexes` only). */
export interface StoredEntry extends ListEntry {
  part?: string;
}

/** A list as a screening asks it: what is loaded, else what is bundled, else nothing. */
export interface ActiveList {
  definition: ListDefinition;
  /** `null` when nothing is loaded or bundled; a bundled one is called `bundled-` and 8 hex digits. */
  version: ListVersion | null;
  entries: StoredEntry[];
  /** `partial` and `missing`: "not found" says nothing. */
  status: 'full' | 'partial' | 'missing';
  /** Whole days since its publication, or since its loading where the source prints no date. */
  ageDays: number | null;
  stale: boolean;
}

/** What a source file parses into. */
export interface ParsedList {
  list: string;
  publishedAt: string | null;
  entries: StoredEntry[];
  parser: string;
  /** For `eu-annexes`: the CELEX number of the file, and whether it amends. */
  file?: { celex: string; kind: 'consolidated' | 'amendment' };
}
