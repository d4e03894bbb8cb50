import { isRiskCountry, riskCountryBasis } from '../country.ts';
import type { Facts } from '../facts.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';
import { technologyNames } from '../technology-names.ts';

/**
 * II.F: is the field a sensitive technology and the institution from a risk country? Both: in principle not
 * permitted. The framework names no route for an exception; as for II.D it goes through the Loket to the board.
 * Whatever the country, a technology that was not said leaves the question open.
 */
export function sensitiveTechnology(facts: Facts, policy: Policy): Part[] {
  if (facts.technologies === null) {
    return [
      part('II.F', 'open', 'technology-unanswered', { asks: ['F.technologies'] }),
      ...(facts.technologyHints.length > 0
        ? [
            attention('II.F', 'technology-hint', {
              technologies: technologyNames(facts.technologyHints, policy),
            }),
          ]
        : []),
    ];
  }
  if (facts.technologies.length === 0) return [part('II.F', 'clear', 'no-sensitive-technology')];
  const params = {
    technologies: technologyNames(facts.technologies, policy),
    country: facts.country.name,
    basis: riskCountryBasis(facts.country, policy),
  };
  switch (isRiskCountry(facts.country, policy)) {
    case true: {
      const actions = ['submit-to-board' as const];
      return [part('II.F', 'not-permitted', 'sensitive-technology-risk-country', { params, actions })];
    }
    case false: {
      const actions = ['take-precautions' as const];
      return [part('II.F', 'caution', 'sensitive-technology', { params, actions })];
    }
    case null: {
      const asks = facts.country.code === null ? ['F.country' as const] : [];
      return [part('II.F', 'unknown', 'sensitive-technology-country-unsettled', { params, asks })];
    }
  }
}
