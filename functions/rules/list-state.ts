import type { AskCode } from '../texts/questions.ts';
import type { Text } from '../texts/types.ts';
import type { Facts, HitFact } from './facts.ts';
import type { Basis } from './finding.ts';
import { type Part, part } from './part.ts';
import type { Policy } from './policy.ts';

/**
 * What keeps "not found" from counting: a list that is missing, only an extract, or too old. One part for each
 * such list; none when all are full and fresh. Never `clear` by default.
 */
export function listGaps(
  lists: string[],
  clause: string,
  basis: Basis,
  facts: Facts,
  policy: Policy,
): Part[] {
  return lists.flatMap((list) => {
    const state = facts.lists[list];
    const name = listName(list, facts);
    const details = { basis, actions: ['load-full-lists' as const] };
    if (!state || state.status === 'missing') {
      return [part(clause, 'unknown', 'list-missing', { ...details, params: { list: name } })];
    }
    if (state.status === 'partial') {
      return [part(clause, 'unknown', 'list-partial', { ...details, params: { list: name } })];
    }
    if (state.stale) {
      const params = { list: name, date: state.publishedAt ?? '?', days: policy.staleAfterDays };
      return [part(clause, 'unknown', 'list-stale', { ...details, params })];
    }
    return [];
  });
}

/** What people call the list; its id where it is not known. */
export function listName(list: string, facts: Facts): Text | string {
  return facts.lists[list]?.name ?? list;
}

/** A country that is not settled leaves a question unanswerable, and asks for it. */
export function countryUnknown(clause: string, ask: AskCode): Part {
  return part(clause, 'unknown', 'country-unknown', { asks: [ask] });
}

/** The act that lists a sanctions hit with this measure; `undefined` when the hit is not of that kind. */
export function sanctionAct(hit: HitFact, measure: 'asset-freeze' | 'dual-use-end-user'): string | undefined {
  for (const listing of hit.listings) {
    if (listing.kind === 'sanction' && listing.measure === measure) return listing.act;
  }
  return undefined;
}

/** An institution on a CV counts as present only when it was said to be; the past is a question, not a verdict. */
export function isPast(hit: HitFact): boolean {
  return hit.subject.role === 'cv-institution' && hit.subject.period !== 'current';
}
