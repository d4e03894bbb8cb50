import { type Weigh, weighByKind } from './alignment.ts';
import { hostOf, identifierKeys } from './identity.ts';
import { type Name, readName } from './name.ts';
import { NearVocabulary } from './near-vocabulary.ts';
import type { Token } from './tokens.ts';
import type { ListEntry, ListName, SubjectType } from './types.ts';

/** An entry as the index holds it. */
export interface IndexedEntry {
  list: string;
  entry: ListEntry;
  type: SubjectType;
  /** Concepts of its cities, from its own field and its names. */
  cities: Set<string>;
}

/** One name of an entry, or the part of it before a parenthesis. */
export interface IndexedName {
  entry: IndexedEntry;
  name: ListName;
  parsed: Name;
  weak: boolean;
}

/** The lists made ready to screen against; made once, never changed. */
export interface NameIndex {
  names: IndexedName[];
  /** Numbers of `names`, by the name without spaces and by its concepts. Keys begin with the type. */
  exact: Map<string, number[]>;
  /** Numbers of `names` by a word's concept. */
  postings: Map<string, number[]>;
  vocabulary: NearVocabulary;
  entriesByIdentifier: Map<string, IndexedEntry[]>;
  entriesByDomain: Map<string, IndexedEntry[]>;
  /** Of each entry, numbers of `names`. */
  namesOf: Map<IndexedEntry, number[]>;
  /** The weight of a word in a likeness: its kind, and how rare it is among the names. */
  weigh: Weigh;
}

/** Indexes the entries of the lists; those of type `other` are left out. The order of names makes no difference. */
export function buildIndex(lists: { list: string; entries: ListEntry[] }[]): NameIndex {
  const index = emptyIndex();
  for (const { list, entries } of lists) {
    for (const entry of entries) if (entry.type !== 'other') addEntry(index, list, entry, entry.type);
  }
  const words = [...index.postings.keys()].filter((key) => !/[@#]/.test(key)).map((key) => key.slice(2));
  index.vocabulary = new NearVocabulary(new Set(words));
  const most = Math.log(index.names.length + 2);
  index.weigh = (token) => {
    if (token.kind !== 'core') return weighByKind(token);
    const count = index.postings.get(postingKey('organisation', token))?.length ?? 0;
    return weighByKind(token) * (0.5 + 0.5 * (1 - Math.log(count + 1) / most));
  };
  return index;
}

export function exactKey(type: SubjectType, kind: 'joined' | 'key' | 'sound', text: string): string {
  return `${type[0]}${kind[0]}:${text}`;
}

export function postingKey(type: SubjectType, { concept }: Token): string {
  return `${type[0]}:${concept}`;
}

function emptyIndex(): NameIndex {
  return {
    names: [],
    exact: new Map(),
    postings: new Map(),
    vocabulary: new NearVocabulary([]),
    entriesByIdentifier: new Map(),
    entriesByDomain: new Map(),
    namesOf: new Map(),
    weigh: weighByKind,
  };
}

function addEntry(index: NameIndex, list: string, entry: ListEntry, type: SubjectType): void {
  const indexed: IndexedEntry = { list, entry, type, cities: new Set() };
  for (const city of entry.cities) for (const { concept } of placesIn(city)) indexed.cities.add(concept);
  const own: number[] = [];
  for (const name of entry.names) {
    for (const [text, weak] of variants(name, type)) {
      const parsed = readName(text, type);
      if (parsed.joined === '') continue;
      for (const token of parsed.tokens) if (token.kind === 'place') indexed.cities.add(token.concept);
      own.push(index.names.length);
      addName(index, { entry: indexed, name, parsed, weak });
    }
  }
  index.namesOf.set(indexed, own);
  for (const key of identifierKeys(entry.identifiers)) push(index.entriesByIdentifier, key, indexed);
  for (const domain of entry.domains) {
    const host = hostOf(domain);
    if (host) push(index.entriesByDomain, host, indexed);
  }
}

function addName(index: NameIndex, name: IndexedName): void {
  const number = index.names.push(name) - 1;
  const { parsed, entry } = name;
  push(index.exact, exactKey(entry.type, 'joined', parsed.joined), number);
  if (parsed.key !== '') push(index.exact, exactKey(entry.type, 'key', parsed.key), number);
  if (parsed.pinyin) push(index.exact, exactKey(entry.type, 'sound', parsed.pinyin), number);
  for (const key of new Set(parsed.tokens.filter(isPosted).map((token) => postingKey(entry.type, token)))) {
    push(index.postings, key, number);
  }
}

/** Words that help to find a name. */
export function isPosted({ kind }: Token): boolean {
  return kind !== 'stop' && kind !== 'legal' && kind !== 'status' && kind !== 'initial';
}

/** The name, and what stands before its parenthesis: `Northeastern University (Shenyang)`. */
function variants(name: ListName, type: SubjectType): [text: string, weak: boolean][] {
  const weak = name.strength === 'weak' || name.kind === 'acronym';
  const all: [string, boolean][] = [[name.name, weak]];
  if (type === 'organisation' && /[(（]/.test(name.name)) {
    const [head] = name.name.split(/[(（]/);
    if (head && !readName(head, type).acronym) all.push([head, weak]);
  }
  return all;
}

function placesIn(city: string): Token[] {
  return readName(city, 'organisation').tokens.map((token) =>
    token.kind === 'place' ? token : { ...token, concept: `#${token.text}` },
  );
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
