import { type Alignment, align, likenessOf, weighByKind } from './alignment.ts';
import type { Name } from './name.ts';

/**
 * How the names of two persons relate. `identical`: the same words, in any order. `reading`: the same sounds, or one
 * side has a name more. `similar`: a slip of the pen or an initial. `different`: a name on both sides that the other lacks.
 */
export interface PersonLikeness {
  relation: 'identical' | 'reading' | 'similar' | 'different';
  /** 0 to 0.99. */
  score: number;
  alignment: Alignment;
}

/** Compares two persons' names. Fewer than two names in common are never alike. */
export function comparePersonNames(query: Name, entry: Name): PersonLikeness {
  const alignment = align(query.tokens, entry.tokens, { persons: true });
  const score = Math.round(likenessOf(alignment, weighByKind) * 1000) / 1000;
  const result = (relation: PersonLikeness['relation'], of = score) => ({ relation, score: of, alignment });
  const words = (kinds: string[]) =>
    alignment.pairs.filter(
      ({ kind, query: own }) => kinds.includes(kind) && own.some((token) => token.kind !== 'stop'),
    ).length;
  const full = words(['equal', 'concept', 'join']);
  const edits = words(['edit']);
  const initials = words(['initial']);
  const queryRest = alignment.queryRest.filter(({ kind }) => kind !== 'stop').length;
  const entryRest = alignment.entryRest.filter(({ kind }) => kind !== 'stop').length;
  const rest = queryRest + entryRest;

  const twoNames = query.tokens.length > 1 && entry.tokens.length > 1;
  if (sameLetters(query, entry) && (twoNames || query.joined.length >= 8)) return result('identical', 0.99);
  if (query.pinyin !== undefined && entry.pinyin !== undefined)
    return result('different', query.joined === entry.joined ? 0.9 : score * 0.5);
  if ((query.pinyin ?? query.joined) === (entry.pinyin ?? entry.joined) && query.joined.length > 1)
    return result('reading', 0.95);
  if (queryRest > 0 && entryRest > 0) return result('different');
  if (full + edits + initials < 2 || full < 1) return result('different');
  if (rest > full - 1) return result('different');
  if (edits > 1 || (edits > 0 && initials > 0)) return result('different');
  if (edits + initials > 0) return result('similar');
  return result(rest === 0 && words(['concept', 'join']) === 0 ? 'identical' : 'reading');
}

function sameLetters(query: Name, entry: Name): boolean {
  return query.joined !== '' && (query.joined === entry.joined || query.key === entry.key);
}
