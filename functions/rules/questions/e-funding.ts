import { isAuthoritarian } from '../country.ts';
import type { CountryFact, Facts } from '../facts.ts';
import { countryUnknown, isPast } from '../list-state.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';
import { technologyNames } from '../technology-names.ts';

/**
 * II.E: who pays, with what strings attached (II.E.1); is the partner or the funder seated under an authoritarian
 * regime (II.E.2); is it a scholarship of the China Scholarship Council (II.E.3). The Academic Freedom Index is
 * context (II.E.4).
 */
export function funding(facts: Facts, policy: Policy): Part[] {
  return [
    ...regimeParts(facts, policy),
    ...funderParts(facts, policy),
    ...sourceParts(facts, policy),
    ...cscParts(facts, policy),
  ];
}

function regimeParts(facts: Facts, policy: Policy): Part[] {
  const { country } = facts;
  if (country.code === null) return [countryUnknown('II.E.2', 'E.country')];
  const params = indexParams(country, policy);
  const authoritarian = isAuthoritarian(country, policy);
  const context =
    country.academicFreedomIndex === null
      ? []
      : [
          attention('II.E.4', 'academic-freedom', {
            country: country.name,
            score: country.academicFreedomIndex.toFixed(2),
          }),
        ];
  if (authoritarian === null)
    return [part('II.E.2', 'unknown', 'no-democracy-score', { params }), ...context];
  if (authoritarian) {
    const actions = ['motivate-to-dean' as const];
    return [part('II.E.2', 'approval-required', 'authoritarian-regime', { params, actions }), ...context];
  }
  const { threshold, nearThreshold } = policy.democracyIndex;
  const near = country.democracyIndex! - threshold <= nearThreshold;
  return [
    part('II.E.2', 'clear', 'democratic-enough', { params }),
    ...(near ? [attention('II.E.2', 'near-threshold', params)] : []),
    ...context,
  ];
}

function funderParts(facts: Facts, policy: Policy): Part[] {
  const country = facts.funderCountry;
  if (country === null || country.code === facts.country.code) return [];
  const params = indexParams(country, policy);
  switch (isAuthoritarian(country, policy)) {
    case null:
      return [part('II.E.2', 'unknown', 'no-democracy-score', { params })];
    case true: {
      const actions = ['motivate-to-dean' as const];
      return [part('II.E.2', 'approval-required', 'authoritarian-funder', { params, actions })];
    }
    case false:
      return [part('II.E.2', 'clear', 'democratic-enough', { params })];
  }
}

function indexParams(country: CountryFact, policy: Policy) {
  return {
    country: country.name,
    score: country.democracyIndex?.toFixed(2) ?? '–',
    edition: policy.democracyIndex.edition,
    threshold: policy.democracyIndex.threshold.toFixed(2),
  };
}

/** II.E.1: the source, and the interests or conditions that come with it. */
function sourceParts(facts: Facts, policy: Policy): Part[] {
  const money = facts.collaboration.funding;
  if (!money?.source && !money?.programme && !money?.country && money?.conditions !== 'no') {
    if (money?.conditions !== 'yes')
      return [part('II.E.1', 'open', 'funding-unanswered', { asks: ['E.funding'] })];
  }
  switch (money?.conditions) {
    case 'yes':
      return [part('II.E.1', 'review-required', 'funding-conditions', { actions: ['weigh-conditions'] })];
    case 'no':
      return [part('II.E.1', 'clear', 'funding-settled')];
    default:
      return withoutForeignInterest(facts, policy)
        ? [part('II.E.1', 'clear', 'funding-settled')]
        : [part('II.E.1', 'open', 'funding-conditions-unanswered', { asks: ['E.conditions'] })];
  }
}

function withoutForeignInterest(facts: Facts, policy: Policy): boolean {
  const { programme, source } = facts.collaboration.funding ?? {};
  const words = [programme, source].filter((word) => word !== undefined).map(slug);
  return words.some((word) => policy.domesticProgrammes.includes(word));
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** II.E.3: the university's line on scholarships of the China Scholarship Council. */
function cscParts(facts: Facts, policy: Policy): Part[] {
  const money = facts.collaboration.funding;
  if (!isCsc(money?.programme) && !isCsc(money?.source)) return [];
  const parts: Part[] = [];
  if (facts.technologies === null) {
    parts.push(part('II.E.3', 'open', 'csc-field-unanswered', { asks: ['F.technologies'] }));
  } else if (facts.technologies.length > 0) {
    const params = { technologies: technologyNames(facts.technologies, policy) };
    parts.push(
      part('II.E.3', 'not-permitted', 'csc-sensitive-field', { params, actions: ['submit-to-board'] }),
    );
  }
  parts.push(...homeUniversityParts(facts));
  switch (money?.cscArrangement ?? 'unknown') {
    case 'um-selected-um-topic':
      parts.push(
        part('II.E.3', 'caution', 'csc-selected-by-university', { actions: ['keep-two-promotors'] }),
      );
      break;
    case 'supervised-from-china':
      parts.push(
        part('II.E.3', 'review-required', 'csc-supervised-from-china', { actions: ['judge-csc-case'] }),
      );
      break;
    case 'other':
      parts.push(part('II.E.3', 'review-required', 'csc-not-regulated', { actions: ['judge-csc-case'] }));
      break;
    case 'unknown':
      parts.push(part('II.E.3', 'open', 'csc-unanswered', { asks: ['E.csc-arrangement'] }));
      break;
  }
  return parts;
}

function isCsc(words: string | undefined): boolean {
  return words !== undefined && ['csc', 'china-scholarship-council'].includes(slug(words));
}

/** The home university is the partner, or an institution on the candidate's CV. */
function homeUniversityParts(facts: Facts): Part[] {
  return facts.hits.flatMap((hit) => {
    const barred = hit.listings.some(
      (each) => each.kind === 'tracker' && (each.category === 'seven-sons' || each.category === 'military'),
    );
    if (!barred || !['partner', 'cv-institution'].includes(hit.subject.role)) return [];
    const details = { params: { name: hit.name ?? '' }, hits: [hit.key] };
    return hit.band === 'match' && !isPast(hit)
      ? [part('II.E.3', 'not-permitted', 'csc-home-university', { ...details, actions: ['submit-to-board'] })]
      : [
          part('II.E.3', 'review-required', 'csc-home-university-possible', {
            ...details,
            actions: ['settle-hit'],
          }),
        ];
  });
}
