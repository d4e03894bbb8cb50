import { exactKey, type IndexedEntry, type IndexedName, type NameIndex } from './index.ts';
import { type Judgement, judge, type Surroundings } from './judge.ts';
import { retrieve } from './retrieve.ts';
import { type PreparedSubject, prepareSubject } from './subject-names.ts';
import type { Match, Subject } from './types.ts';

/** More hits than this tell nobody anything. */
const matchLimit = 20;

/**
 * The entries that a subject is or may be: at most one match per entry, by its best name, at most twenty, the surest
 * first. The same index and subject give the same answer to the last bit.
 * @param options.lists only these lists; all when left out
 */
export function screen(index: NameIndex, subject: Subject, options: { lists?: string[] } = {}): Match[] {
  const prepared = prepareSubject(subject);
  const wanted = ({ list, type }: IndexedEntry) =>
    type === subject.type && (options.lists?.includes(list) ?? true);
  const around: Surroundings = {
    weigh: index.weigh,
    bearers: (...question) => countBearers(index, ...question),
  };
  const best = new Map<IndexedEntry, Judgement>();
  const consider = (own: PreparedSubject['names'][number], name: IndexedName) => {
    if (!wanted(name.entry)) return;
    const judgement = judge(prepared, own, name, around);
    const known = best.get(name.entry);
    if (judgement.decision && (!known || byCertainty(judgement, known) < 0)) best.set(name.entry, judgement);
  };
  for (const own of prepared.names)
    for (const name of retrieve(index, own, subject.type)) consider(own, name);
  for (const entry of byIdentity(index, prepared)) {
    for (const own of prepared.names)
      for (const at of index.namesOf.get(entry) ?? []) consider(own, index.names[at]!);
  }
  return [...best.values()].sort(byCertainty).slice(0, matchLimit).map(toMatch);
}

/** Band, then likeness, then names that settle a tie whatever order the lists come in. */
export function byCertainty(a: Judgement, b: Judgement): number {
  return (
    rank(a) - rank(b) ||
    b.score - a.score ||
    compareText(a.name.entry.list, b.name.entry.list) ||
    compareText(a.name.entry.entry.id, b.name.entry.entry.id) ||
    strength(a) - strength(b) ||
    compareText(a.name.name.name, b.name.name.name) ||
    compareText(a.subjectName, b.subjectName)
  );
}

function toMatch({ decision, score, subjectName, name, evidence }: Judgement): Match {
  return {
    list: name.entry.list,
    entry: name.entry.entry,
    subjectName,
    matchedName: name.name,
    score,
    band: decision!.band,
    reason: decision!.reason,
    evidence: evidence(),
  };
}

/** Entries that share an identifier or a domain with the subject, whatever their names. */
function byIdentity(index: NameIndex, prepared: PreparedSubject): Set<IndexedEntry> {
  const byIdentifier = prepared.identifiers.flatMap((key) => index.entriesByIdentifier.get(key) ?? []);
  const byDomain = prepared.domains.flatMap((domain) => index.entriesByDomain.get(domain) ?? []);
  return new Set([...byIdentifier, ...byDomain]);
}

function countBearers(
  index: NameIndex,
  acronym: string,
  { list }: IndexedEntry,
  country: string | undefined,
): number {
  const names = (index.exact.get(exactKey('organisation', 'joined', acronym)) ?? []).map(
    (at) => index.names[at]!.entry,
  );
  return new Set(
    names.filter((each) => each.list === list && (!country || each.entry.countries.includes(country))),
  ).size;
}

function rank({ decision }: Judgement): number {
  return decision === null ? 2 : decision.band === 'match' ? 0 : 1;
}

/** Strong names before weak ones, whole names before acronyms. */
function strength({ name }: Judgement): number {
  return Number(name.weak) + Number(name.parsed.acronym);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
