import { join } from '../../texts/types.ts';
import type { Facts, HitFact } from '../facts.ts';
import { isPast, listGaps, sanctionAct } from '../list-state.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';

/** The list that holds Annex IV to Regulation (EU) 833/2014, which the consolidated list never does. */
const ANNEX_LIST = 'eu-annexes';

/**
 * II.C: do dual-use or export rules apply? A person answers; hits on the end users of Annex IV to Regulation
 * 833/2014 bind by law beside the framework.
 */
export function dualUse(facts: Facts, policy: Policy): Part[] {
  const hits = facts.hits.flatMap((hit) =>
    sanctionAct(hit, 'dual-use-end-user') === undefined ? [] : [endUserPart(hit)],
  );
  return [
    ...hits,
    ...listGaps([ANNEX_LIST], 'II.C', 'law', facts, policy),
    ...answerPart(facts),
    ...technologyHint(facts, policy),
  ];
}

function endUserPart(hit: HitFact): Part {
  const details = { basis: 'law' as const, params: { name: hit.name ?? '' }, hits: [hit.key] };
  if (hit.band === 'possible' || isPast(hit)) {
    return part('II.C', 'review-required', 'dual-use-end-user-possible', {
      ...details,
      actions: ['settle-hit'],
      asks: ['C.settle'],
    });
  }
  return part('II.C', 'licence-required', 'dual-use-end-user', {
    ...details,
    actions: ['check-export-licence'],
  });
}

function answerPart(facts: Facts): Part[] {
  switch (facts.collaboration.dualUse) {
    case 'yes':
      return [part('II.C', 'licence-required', 'dual-use-yes', { actions: ['check-export-licence'] })];
    case 'no':
      return [part('II.C', 'clear', 'dual-use-no')];
    case 'unknown':
      return [part('II.C', 'open', 'dual-use-unanswered', { asks: ['C.dual-use'] })];
  }
}

function technologyHint(facts: Facts, policy: Policy): Part[] {
  const named = policy.technologies.filter(
    (area) => area.groups.includes('dual-use') && facts.technologies?.includes(area.slug),
  );
  if (named.length === 0 || facts.collaboration.dualUse !== 'unknown') return [];
  return [attention('II.C', 'dual-use-hint', { technologies: join(named) })];
}
