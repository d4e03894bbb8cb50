import { distance } from 'fastest-levenshtein';
import { kindWeight, type Token } from './tokens.ts';

/** How two words, or a word and two words, correspond. */
export type PairKind = 'equal' | 'concept' | 'join' | 'edit' | 'initial';

/** One pair of the alignment; `query` and `entry` hold one or two words. */
export interface AlignedPair {
  query: Token[];
  entry: Token[];
  kind: PairKind;
  /** 0 to 1. */
  similarity: number;
}

/** Which words of two names correspond, and which are left over on either side. */
export interface Alignment {
  pairs: AlignedPair[];
  /** Words of the query the entry omits, in order. */
  queryRest: Token[];
  /** Words of the entry the query omits, in order. */
  entryRest: Token[];
}

/** Weight of a token, at least 0; the index lends it the rarity of the word. */
export type Weigh = (token: Token) => number;

/** Without an index: by the kind of word alone. */
export const weighByKind: Weigh = (token) => kindWeight[token.kind];

/** Pairs the words of two names, the surest pairs first: equal, same concept, joined or split, misspelt, initials (of persons). */
export function align(
  query: Token[],
  entry: Token[],
  options: { persons: boolean } = { persons: false },
): Alignment {
  const pairs: AlignedPair[] = [];
  const open = { query: [...query], entry: [...entry] };
  const pair = (kind: PairKind, similarityOf: (a: Token, b: Token) => number) => {
    for (const a of [...open.query]) {
      let best: Token | undefined;
      let bestSimilarity = 0;
      for (const b of open.entry) {
        const similarity = similarityOf(a, b);
        if (similarity > bestSimilarity) [best, bestSimilarity] = [b, similarity];
      }
      if (best) take(kind, [a], [best], bestSimilarity);
    }
  };
  const take = (kind: PairKind, a: Token[], b: Token[], similarity: number) => {
    pairs.push({ query: a, entry: b, kind, similarity });
    open.query = open.query.filter((token) => !a.includes(token));
    open.entry = open.entry.filter((token) => !b.includes(token));
  };
  pair('equal', (a, b) => (a.text === b.text ? 1 : 0));
  pair('concept', (a, b) => (a.concept !== '' && a.concept === b.concept ? 0.97 : 0));
  for (const [a, b] of joins(open.query, open.entry)) take('join', a, b, 0.97);
  for (const [b, a] of joins(open.entry, open.query)) take('join', a, b, 0.97);
  pair('edit', editSimilarity);
  if (options.persons) pair('initial', (a, b) => (isInitialOf(a, b) || isInitialOf(b, a) ? 0.6 : 0));
  return { pairs, queryRest: open.query, entryRest: open.entry };
}

/** Likeness of two names, 0 to 0.99: the weight of what is paired against the weight of all. */
export function likenessOf({ pairs, queryRest, entryRest }: Alignment, weigh: Weigh): number {
  const sum = (tokens: Token[]) => tokens.reduce((total, token) => total + weigh(token), 0);
  let paired = 0;
  let total = 0;
  for (const { query, entry, similarity } of pairs) {
    const weight = (sum(query) + sum(entry)) / 2;
    paired += weight * similarity;
    total += weight;
  }
  const [more, less] = [sum(queryRest), sum(entryRest)];
  const contradicted = Math.min(more, less);
  total += omittedByEntry * more + omittedByQuery * less + contradiction * contradicted;
  return total === 0 ? 0 : Math.min(0.99, paired / total);
}

const omittedByEntry = 0.6;
const omittedByQuery = 0.6;
const contradiction = 0.5;

/** Two neighbouring words of one side that make one word of the other. */
function joins(pieces: Token[], wholes: Token[]): [Token[], Token[]][] {
  const found: [Token[], Token[]][] = [];
  for (let at = 0; at + 1 < pieces.length; at++) {
    const [first, second] = [pieces[at]!, pieces[at + 1]!];
    const joined = first.text + second.text;
    const whole = wholes.find(
      (token) => token.text === joined && !found.some(([, used]) => used.includes(token)),
    );
    if (whole && joined.length > 3) {
      found.push([[first, second], [whole]]);
      at++;
    }
  }
  return found;
}

/** 0 unless the words differ by a slip of the pen: one letter, or two from nine letters on. */
function editSimilarity(a: Token, b: Token): number {
  const known = [a, b].filter(({ kind }) => kind !== 'core').length;
  if (known === 2 || [a, b].some(({ kind }) => kind === 'number' || kind === 'initial' || kind === 'stop'))
    return 0;
  const length = Math.min(a.text.length, b.text.length);
  const allowed = length < 4 ? 0 : length < 9 ? 1 : 2;
  if (Math.abs(a.text.length - b.text.length) > allowed) return 0;
  const edits = isTransposition(a.text, b.text) ? 1 : distance(a.text, b.text);
  return edits <= allowed ? 1 - edits / Math.max(a.text.length, b.text.length) : 0;
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isInitialOf(a: Token, b: Token): boolean {
  return a.kind === 'initial' && b.kind === 'core' && b.text.startsWith(a.text);
}
