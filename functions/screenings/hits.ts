import { createHash } from 'node:crypto';
import type { HitFact } from '../rules/facts.ts';
import type { ListEntry, Match, Subject } from '../screening/types.ts';
import { explanations } from '../texts/explanations.ts';
import { fill, type Language } from '../texts/types.ts';
import type { PartnerSubject } from './subjects.ts';
import type { Hit } from './types.ts';

/** A match as the answer shows it. Of a related person it holds no name: only the entry and how sure it is. */
export function hitOf(match: Match, of: PartnerSubject, language: Language): Hit {
  const person = of.subject.type === 'person' && of.role.role !== 'partner';
  return {
    key: hitKey(of.subject, match),
    list: match.list,
    entry: match.entry.id,
    ...(person ? {} : { name: match.entry.displayName, matchedName: match.matchedName.name }),
    subject: of.label,
    score: match.score,
    band: match.band,
    reason: match.reason,
    explanation: person ? [] : match.evidence.map((each) => explain(each, language)),
    decision: null,
    sourceUrl: match.entry.sourceUrl,
  };
}

/** A match as the rules need it. */
export function hitFactOf(match: Match, hit: Hit, of: PartnerSubject): HitFact {
  return {
    key: hit.key,
    list: match.list,
    name: hit.name ?? null,
    subject: of.role,
    band: match.band,
    reason: match.reason,
    listings: match.entry.listings,
  };
}

/**
 * What a person's decision on a hit is bound to: the subject as it was given, and the entry with its content. When
 * either changes the key does, and an old decision no longer covers it.
 */
function hitKey(subject: Subject, match: Match): string {
  const fingerprint = [
    subject.type,
    subject.name,
    [...subject.aliases].sort(),
    subject.country ?? '',
    subject.birthDate ?? '',
    match.list,
    match.entry.id,
    contentOf(match.entry),
  ];
  return createHash('sha256').update(JSON.stringify(fingerprint)).digest('hex').slice(0, 32);
}

const contents = new WeakMap<ListEntry, string>();

function contentOf(entry: ListEntry): string {
  const known = contents.get(entry);
  if (known) return known;
  const content = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
  contents.set(entry, content);
  return content;
}

function explain(evidence: Match['evidence'][number], language: Language) {
  const text = explanations[evidence.code];
  return {
    feature: evidence.feature,
    value: evidence.value,
    detail: text ? fill(text, evidence.params)[language] : evidence.code,
  };
}
