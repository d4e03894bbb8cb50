import { relations } from '../../texts/relations.ts';
import type { Facts, HitFact } from '../facts.ts';
import { countryUnknown, isPast, listGaps, listName, sanctionAct } from '../list-state.ts';
import { type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';

/**
 * II.A: is the partner, a group company or a board member on the EU sanctions list; for a candidate, the person,
 * the contacts, every institution on the CV? A match is prohibited by law, an economic offence.
 */
export function sanctions(facts: Facts, policy: Policy): Part[] {
  const hits = facts.hits.flatMap((hit) => {
    const act = sanctionAct(hit, 'asset-freeze');
    return act === undefined ? [] : [listedPart(hit, act, facts)];
  });
  const gaps = listGaps(policy.euSanctionsLists, 'II.A', 'framework', facts, policy);
  const dates = policy.euSanctionsLists.map((list) => facts.lists[list]?.publishedAt ?? '?').join(', ');
  const settled =
    hits.length + gaps.length > 0
      ? []
      : [part('II.A', 'clear', 'not-on-sanctions-list', { params: { date: dates } })];
  return [...hits, ...gaps, ...settled, ...notStated(facts), ...ambiguousWithoutCountry(facts)];
}

function listedPart(hit: HitFact, act: string, facts: Facts): Part {
  const { role, type } = hit.subject;
  const details = {
    params: {
      name: hit.name ?? '',
      list: listName(hit.list, facts),
      act,
      role: relations[role],
      share: share(hit),
    },
    hits: [hit.key],
  };
  const settle = { ...details, actions: ['settle-hit' as const], asks: ['A.settle' as const] };
  const stop = { ...details, actions: ['stop-and-ask-legal' as const] };

  if (type === 'person') {
    return hit.band === 'match'
      ? part('II.A', 'prohibited', 'person-listed', stop)
      : part('II.A', 'review-required', 'person-possibly-listed', settle);
  }
  if (isPast(hit)) return part('II.A', 'review-required', 'cv-institution-listed-past', settle);
  if (hit.band === 'possible') {
    const code = role === 'partner' ? 'partner-possibly-listed' : 'related-possibly-listed';
    return part('II.A', 'review-required', code, settle);
  }
  switch (role) {
    case 'group':
      return part('II.A', 'prohibited', 'group-listed', stop);
    case 'funder':
      return part('II.A', 'prohibited', 'funder-listed', stop);
    case 'cv-institution':
      return part('II.A', 'prohibited', 'cv-institution-listed', stop);
    case 'partner':
    case 'board':
    case 'contact':
      return part('II.A', 'prohibited', 'partner-listed', stop);
  }
}

/** EU Best Practices count 50 % or more, added up, as control: shown for Legal Affairs, decided by them. */
function share(hit: HitFact): string {
  return hit.subject.role === 'group' && hit.subject.share !== undefined ? ` (${hit.subject.share} %)` : '';
}

function notStated(facts: Facts): Part[] {
  if (facts.partner.type === 'person') {
    return facts.cvStated ? [] : [part('II.A', 'open', 'cv-not-stated', { asks: ['A.cv'] })];
  }
  const asks = [
    ...(facts.boardStated ? [] : (['A.board'] as const)),
    ...(facts.groupStated ? [] : (['A.group'] as const)),
  ];
  return asks.length > 0 ? [part('II.A', 'open', 'board-or-group-not-stated', { asks })] : [];
}

/** Who the partner is rests on its country too: without one nothing found about a name is settled. */
function ambiguousWithoutCountry(facts: Facts): Part[] {
  const found = facts.hits.some((hit) => hit.subject.role === 'partner');
  return facts.country.code === null && !found ? [countryUnknown('II.A', 'A.country')] : [];
}
