import { weighByKind } from './alignment.ts';
import { buildIndex } from './index.ts';
import { type Judgement, judge } from './judge.ts';
import { byCertainty } from './screen.ts';
import { prepareSubject } from './subject-names.ts';
import type { Band, BandReason, Evidence, ListEntry, Subject } from './types.ts';

/**
 * How alike two subjects are, judged as if `b` stood on a list with its own name and aliases.
 * `score` is the likeness of the best pair of names, 0 to 1; `band` is `null` when it is no hit.
 */
export function compare(
  a: Subject,
  b: Subject,
): { score: number; band: Band | null; reason: BandReason | null; evidence: Evidence[] } {
  if (a.type !== b.type) {
    const evidence: Evidence = { feature: 'type', value: -1, code: 'type-differs', params: {} };
    return { score: 0, band: null, reason: null, evidence: [evidence] };
  }
  const prepared = prepareSubject(a);
  const { names } = buildIndex([{ list: '', entries: [entryOf(b)] }]);
  const around = { weigh: weighByKind, bearers: () => 1 };
  const judgements = prepared.names.flatMap((own) =>
    own.parsed.joined ? names.map((name) => judge(prepared, own, name, around)) : [],
  );
  const best = judgements.reduce<Judgement | null>(
    (found, each) => (found && byCertainty(found, each) <= 0 ? found : each),
    null,
  );
  return {
    score: best?.score ?? 0,
    band: best?.decision?.band ?? null,
    reason: best?.decision?.reason ?? null,
    evidence: best?.evidence() ?? [],
  };
}

function entryOf(subject: Subject): ListEntry {
  return {
    id: '',
    type: subject.type,
    displayName: subject.name,
    names: [subject.name, ...subject.aliases].map((name, at) => ({
      name,
      kind: at === 0 ? 'name' : 'alias',
      strength: 'strong',
    })),
    countries: subject.country ? [subject.country] : [],
    cities: subject.city ? [subject.city] : [],
    birthDates: subject.birthDate ? [subject.birthDate] : [],
    identifiers: subject.identifiers,
    domains: subject.website ? [subject.website] : [],
    listings: [],
    sourceUrl: '',
  };
}
