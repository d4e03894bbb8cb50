import { exactKey, type IndexedName, isPosted, type NameIndex, postingKey } from './index.ts';
import type { Name } from './name.ts';
import type { SubjectName } from './subject-names.ts';
import type { SubjectType } from './types.ts';

/** The names of the index that may be near one name of the subject: all equal ones, and the best by shared words. */
export function retrieve(index: NameIndex, { parsed }: SubjectName, type: SubjectType): IndexedName[] {
  if (parsed.joined === '') return [];
  const numbers = new Set<number>();
  for (const key of exactKeys(parsed, type))
    for (const number of index.exact.get(key) ?? []) numbers.add(number);
  if (!parsed.pinyin) for (const number of byWords(index, parsed, type)) numbers.add(number);
  return [...numbers].map((number) => index.names[number]!);
}

function exactKeys(parsed: Name, type: SubjectType): string[] {
  const keys = [
    exactKey(type, 'joined', parsed.joined),
    exactKey(type, 'sound', parsed.pinyin ?? parsed.joined),
  ];
  if (parsed.key !== '') keys.push(exactKey(type, 'key', parsed.key));
  if (parsed.pinyin) {
    keys.push(exactKey(type, 'joined', parsed.pinyin));
    for (let length = 4; length < Math.min(parsed.joined.length, 30); length++) {
      keys.push(exactKey(type, 'joined', parsed.joined.slice(0, length)));
    }
  }
  return keys;
}

/** At most so many names are compared in full. */
const candidateLimit = 40;
/** A word in more names than this finds nothing by itself. */
const commonWord = 1500;

function byWords(index: NameIndex, parsed: Name, type: SubjectType): number[] {
  const shared = new Map<number, number>();
  const total = Math.log(index.names.length + 2);
  const seen = new Set<string>();
  let weightOfAll = 0;
  for (const token of parsed.tokens) {
    const key = postingKey(type, token);
    if (!isPosted(token) || seen.has(key)) continue;
    seen.add(key);
    const posting = index.postings.get(key) ?? [];
    const rarity = Math.max(0.2, total - Math.log(posting.length + 1));
    weightOfAll += rarity;
    if (posting.length <= commonWord) collect(shared, posting, rarity);
    if (token.kind !== 'core' || token.concept.length < 4) continue;
    for (const word of index.vocabulary.near(token.concept)) {
      if (word === token.concept || Math.abs(word.length - token.concept.length) > 2) continue;
      const near = index.postings.get(`${type[0]}:${word}`) ?? [];
      if (near.length <= commonWord) collect(shared, near, rarity * 0.6);
    }
  }
  if (parsed.tokens.some(({ kind }) => kind === 'initial')) weightOfAll *= 0.6;
  return [...shared]
    .filter(([, weight]) => weight >= weightOfAll * 0.15)
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, candidateLimit)
    .map(([number]) => number);
}

function collect(shared: Map<number, number>, posting: number[], weight: number): void {
  for (const number of posting) shared.set(number, (shared.get(number) ?? 0) + weight);
}
