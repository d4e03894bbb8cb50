import type { ListEntry } from '../screening/types.ts';
import type { Text } from '../texts/types.ts';

/** A list the product knows, whether or not a version of it is loaded. */
export interface ListDefinition {
  id: string;
  kind: 'sanctions' | 'tracker';
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
  entryCounts: { organisation: number; person: number; other: number };
  parser: string;
  /** For `eu-annexes`: the acts (CELEX) loaded in full. */
  acts?: string[];
}

/** What a source file parses into. */
export interface ParsedList {
  list: string;
  publishedAt: string | null;
  entries: ListEntry[];
  parser: string;
  /** For `eu-annexes`: the CELEX number of the file, and whether it amends. */
  file?: { celex: string; kind: 'consolidated' | 'amendment' };
}
