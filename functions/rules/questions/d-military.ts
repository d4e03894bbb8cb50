import type { Listing } from '../../screening/types.ts';
import { bandReasons } from '../../texts/relations.ts';
import type { Params } from '../../texts/types.ts';
import { isInEu } from '../country.ts';
import type { Facts, HitFact } from '../facts.ts';
import { countryUnknown, isPast } from '../list-state.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';
import { mentions } from '../words.ts';

const TRACKER = 'aspi-tracker';
type TrackerListing = Extract<Listing, { kind: 'tracker' }>;

/**
 * II.D: is the partner tied to a military organisation outside the EU? For China the tracker of defence
 * universities answers (II.D.2, II.D.3); elsewhere no list exists, so a person does (II.D.1). A military end user
 * in a country under an EU arms embargo needs a licence for every export (II.D.4).
 */
export function military(facts: Facts, policy: Policy): Part[] {
  const tracked = facts.hits.flatMap((hit) => {
    const listing = hit.listings.find((each): each is TrackerListing => each.kind === 'tracker');
    return listing ? trackerParts(hit, listing, facts, policy) : [];
  });
  return [...tracked, ...absentFromTracker(facts), ...tiesParts(facts, policy, tracked)];
}

function trackerParts(hit: HitFact, listing: TrackerListing, facts: Facts, policy: Policy): Part[] {
  const name = hit.name ?? '';
  const details = { params: { name, why: bandReasons[hit.reason] }, hits: [hit.key] };
  const settle = { ...details, actions: ['settle-hit' as const], asks: ['D.settle' as const] };
  if (hit.band === 'possible') return [part('II.D', 'review-required', 'tracker-possible', settle)];
  if (isPast(hit)) {
    return [part('II.D', 'review-required', 'tracker-cv-past', { ...details, asks: ['D.cv-role'] })];
  }
  const board = { ...details, actions: ['submit-to-board' as const] };
  switch (listing.category) {
    case 'seven-sons':
      return [part('II.D.2', 'not-permitted', 'seven-sons', board)];
    case 'military':
      return [
        part('II.D.2', 'not-permitted', 'military-university', board),
        ...embargoPart(facts, [hit.key]),
      ];
    case 'security':
    case 'conglomerate':
    case 'civilian':
      return levelParts(listing.level, details, facts, policy);
  }
}

/** II.D.3: what each of the tracker's levels asks for. The levels are cumulative where the policy says so. */
function levelParts(
  level: TrackerListing['level'],
  details: { params: Params; hits: string[] },
  facts: Facts,
  policy: Policy,
): Part[] {
  const also = policy.cumulativeLevels;
  const alsoMedium = also ? [attention('II.D.3', 'tracker-also-medium')] : [];
  const alsoLow = also ? [attention('II.D.3', 'tracker-also-low')] : [];
  switch (level) {
    case 'very-high':
      return [part('II.D.3', 'undesirable', 'tracker-very-high', { ...details, actions: ['put-to-loket'] })];
    case 'high': {
      const first =
        facts.collaboration.dualUse === 'yes'
          ? part('II.D.3', 'undesirable', 'tracker-high-dual-use', { ...details, actions: ['put-to-loket'] })
          : part('II.D.3', 'caution', 'tracker-high', { ...details, actions: ['avoid-dual-use'] });
      return [first, ...alsoMedium, ...alsoLow];
    }
    case 'medium': {
      const actions = ['avoid-defence-departments' as const];
      return [part('II.D.3', 'caution', 'tracker-medium', { ...details, actions }), ...alsoLow];
    }
    case 'low':
      return lowParts(details, facts);
    case null: {
      const actions = ['look-up-level' as const];
      return [
        part('II.D.3', 'review-required', 'tracker-level-unknown', {
          ...details,
          actions,
          asks: ['D.level'],
        }),
      ];
    }
  }
}

function lowParts(details: { params: Params; hits: string[] }, facts: Facts): Part[] {
  const actions = ['avoid-sensitive-fields' as const];
  if (facts.technologies === null)
    return [part('II.D.3', 'open', 'tracker-low', { ...details, asks: ['F.technologies'] })];
  return facts.technologies.length > 0
    ? [part('II.D.3', 'caution', 'tracker-low-sensitive', { ...details, actions })]
    : [part('II.D.3', 'clear', 'tracker-low', details)];
}

function absentFromTracker(facts: Facts): Part[] {
  if (facts.country.code !== 'CN') return [];
  if (facts.hits.some((hit) => hit.list === TRACKER && hit.subject.role === 'partner')) return [];
  const tracker = facts.lists[TRACKER];
  if (!tracker || tracker.status === 'missing') return [part('II.D', 'unknown', 'tracker-not-asked')];
  return [part('II.D', 'clear', 'tracker-not-found', { params: { date: tracker.publishedAt ?? '?' } })];
}

/** II.D.1: the person's answer on military ties, with a hint from the partner's own name. */
function tiesParts(facts: Facts, policy: Policy, tracked: Part[]): Part[] {
  if (isInEu(facts, policy)) return [part('II.D', 'clear', 'seated-in-eu')];
  const { militaryTies } = facts.collaboration;
  if (militaryTies === 'yes') {
    return [
      part('II.D.1', 'approval-required', 'military-ties', { actions: ['submit-to-board'] }),
      ...embargoPart(facts, []),
    ];
  }
  if (militaryTies === 'no') return [part('II.D.1', 'clear', 'military-ties-no')];
  if (tracked.some((each) => each.outcome === 'not-permitted')) return [];
  return [
    ...militaryByName(facts, policy),
    ...(facts.country.code === null ? [countryUnknown('II.D', 'D.country')] : []),
    part('II.D.1', 'open', 'military-ties-unanswered', { asks: ['D.military-ties'] }),
  ];
}

function militaryByName(facts: Facts, policy: Policy): Part[] {
  const word = policy.militaryWords.find((each) => facts.partner.names.some((name) => mentions(name, each)));
  if (word === undefined) return [];
  return [
    part('II.D.1', 'review-required', 'military-by-name', { params: { word }, asks: ['D.military-ties'] }),
  ];
}

function embargoPart(facts: Facts, hits: string[]): Part[] {
  if (!facts.country.armsEmbargo) return [];
  return [
    part('II.D.4', 'licence-required', 'military-embargo', {
      params: { country: facts.country.name },
      hits,
      actions: ['check-export-licence'],
    }),
  ];
}
