import { distance } from 'fastest-levenshtein';
import { type Alignment, align, likenessOf, type Weigh } from './alignment.ts';
import type { Name } from './name.ts';
import type { Token } from './tokens.ts';

/**
 * How the names of two organisations relate, the closest first.
 * `identical`: the same letters or characters. `reading`: the same words in another order, language or script.
 * `qualified`: the same but for words such as 'state', or a country. `similar`: a slip of the pen, or another type of
 * institution. `unit`: the query names a part and then the entry. `affiliate`: the query adds to the entry's name an
 * institution of its own. `different`: everything else, however alike.
 */
export type Relation = 'identical' | 'reading' | 'qualified' | 'similar' | 'unit' | 'affiliate' | 'different';

export interface OrganisationLikeness {
  relation: Relation;
  /** 0 to 0.99. */
  score: number;
  alignment: Alignment;
  /** Cities and countries that only the query, or only the entry, names. */
  queryPlaces: Token[];
  entryPlaces: Token[];
  /** For `qualified`: only countries are left over. */
  onlyCountries: boolean;
  /** For `similar`: one letter in a word of eight or more, nothing else. */
  slight: boolean;
}

/** Compares two organisation names; it looks at nothing but the names. */
export function compareOrganisationNames(query: Name, entry: Name, weigh: Weigh): OrganisationLikeness {
  const alignment = align(query.tokens, entry.tokens);
  const queryRest = alignment.queryRest.filter(isHard);
  const entryRest = alignment.entryRest.filter(isHard);
  const edits = alignment.pairs.filter(({ kind }) => kind === 'edit');
  const result = (relation: Relation, score: number, more: Partial<OrganisationLikeness> = {}) => ({
    relation,
    score: round(Math.min(0.99, score)),
    alignment,
    queryPlaces: [],
    entryPlaces: [],
    onlyCountries: false,
    slight: false,
    ...more,
  });
  const score = likenessOf(alignment, weigh);

  if (query.joined === entry.joined) return result('identical', 0.99);
  if (query.pinyin !== undefined || entry.pinyin !== undefined) return result(...compareSound(query, entry));
  const paired = alignment.pairs.some(({ query: words }) => words.some(isHard));
  if (!paired) return result('different', score);
  if (queryRest.length === 0 && entryRest.length === 0) {
    if (edits.length > 1) return result('different', score);
    if (edits.length === 1)
      return result('similar', score, {
        slight: isSlight(edits[0]!.query[0]!.text, edits[0]!.entry[0]!.text),
      });
    const soft = [...alignment.queryRest, ...alignment.entryRest].some(({ kind }) => kind === 'status');
    return result(soft ? 'qualified' : 'reading', score);
  }
  if (edits.length > 0) return result('different', score);
  const queryPlaces = queryRest.filter(isPlace);
  const entryPlaces = entryRest.filter(isPlace);
  if (
    queryPlaces.length === queryRest.length &&
    entryPlaces.length === entryRest.length &&
    !(queryPlaces.length && entryPlaces.length)
  ) {
    const rest = [...alignment.queryRest, ...alignment.entryRest].filter(
      ({ kind }) => kind !== 'stop' && kind !== 'legal',
    );
    if (rest.some(({ kind }) => kind === 'status')) return result('different', score);
    return result('qualified', score, {
      queryPlaces,
      entryPlaces,
      onlyCountries: rest.every(({ kind }) => kind === 'country'),
    });
  }
  if (entryRest.length === 0) return result(containment(query.tokens, alignment), score);
  if (
    queryRest.length === 1 &&
    entryRest.length === 1 &&
    isOtherType(queryRest[0]!, entryRest[0]!, alignment)
  )
    return result('similar', score);
  return result('different', score);
}

/** A word whose lack makes another name; legal forms, initials and words such as 'federal' do not. */
function isHard({ kind }: Token): boolean {
  return kind !== 'stop' && kind !== 'legal' && kind !== 'status' && kind !== 'initial';
}

function isPlace({ kind }: Token): boolean {
  return kind === 'place' || kind === 'country';
}

/** The entry's whole name at the start or the end of the query, and beside it a word such as 'college' or 'hospital'. */
function containment(query: Token[], { pairs }: Alignment): Relation {
  const places = pairs
    .flatMap(({ query: words }) => words.map((word) => query.indexOf(word)))
    .filter((at) => query[at]!.kind !== 'stop');
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const gap = query
    .slice(first, last + 1)
    .some((token, at) => !places.includes(first + at) && token.kind !== 'stop');
  if (gap) return 'different';
  const before = query.slice(0, first).filter(isHard);
  const after = query.slice(last + 1);
  const ofItsOwn = ({ kind }: Token) => kind === 'institution' || kind === 'unit';
  if (before.length === 0 && after[0]?.kind !== 'stop' && after.some(ofItsOwn)) return 'affiliate';
  if (!after.some(isHard) && before[0] && ofItsOwn(before[0])) return 'unit';
  if (before.some(ofItsOwn) && (!after.some(isHard) || after.some(ofItsOwn))) return 'affiliate';
  return 'different';
}

/** Institute instead of university and all else equal, in a name with a word of its own: Sharif Institute of Technology. */
function isOtherType(a: Token, b: Token, { pairs }: Alignment): boolean {
  return (
    a.kind === 'institution' &&
    b.kind === 'institution' &&
    pairs.some(({ query }) => query.some(({ kind }) => kind === 'core'))
  );
}

/** One letter added, left out or changed in a word of eight letters or more. */
function isSlight(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && distance(a, b) === 1;
}

/** Names of which at least one is written in Han characters. */
function compareSound(query: Name, entry: Name): [Relation, number] {
  const [a, b] = [query.pinyin ?? query.joined, entry.pinyin ?? entry.joined];
  if (query.pinyin !== undefined && entry.pinyin !== undefined) {
    if (a === b && query.joined.length >= 4) return ['reading', 0.97];
    const rest =
      query.joined.startsWith(entry.joined) && entry.joined.length >= 4
        ? query.joined.slice(entry.joined.length)
        : '';
    if (hanUnit.test(rest)) return ['affiliate', entry.joined.length / query.joined.length];
    const [first, second] = [query.joined, entry.joined];
    return ['different', 0.9 * (1 - distance(first, second) / Math.max(first.length, second.length))];
  }
  if (a === b && a.length >= 8) return ['reading', 0.95];
  return ['different', 0.9 * (1 - distance(a, b) / Math.max(a.length, b.length, 1))];
}

/** Ends in college, department, institute, centre, laboratory, hospital, campus or graduate school. */
const hanUnit = /(学院|學院|系|研究所|研究院|中心|实验室|實驗室|医院|醫院|校区|分校|附属.*)$/;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
