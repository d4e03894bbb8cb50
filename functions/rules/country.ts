import { join, type Text } from '../texts/types.ts';
import type { CountryFact, Facts } from './facts.ts';
import type { Policy } from './policy.ts';

/**
 * The Democracy Index at or below the policy's threshold ("0 to 4", inclusive, on the published two decimals,
 * never rounded; II.E.2). `null` when the country has no score.
 */
export function isAuthoritarian(country: CountryFact, policy: Policy): boolean | null {
  if (country.democracyIndex === null) return null;
  return country.democracyIndex <= policy.democracyIndex.threshold;
}

/**
 * Whether II.F counts the country as a risk country: the framework gives no list, so the policy says what makes
 * one. `null` when it cannot be told.
 */
export function isRiskCountry(country: CountryFact, policy: Policy): boolean | null {
  if (country.code === null) return null;
  if (policy.riskCountry.armsEmbargo && country.armsEmbargo) return true;
  return policy.riskCountry.authoritarian ? isAuthoritarian(country, policy) : false;
}

/** What the judgement about a risk country rests on, to be shown with it. */
export function riskCountryBasis(country: CountryFact, policy: Policy): Text {
  const score = country.democracyIndex?.toFixed(2) ?? '–';
  const index = `Democracy Index ${policy.democracyIndex.edition}: ${score}`;
  const grounds = [{ nl: index, en: index }];
  if (country.armsEmbargo) grounds.push({ nl: 'EU-wapenembargo', en: 'EU arms embargo' });
  return join(grounds, '; ');
}

/** Seated in the EU: a set of its own, narrower than the EEA and than "no risk country" (II.D). */
export function isInEu(facts: Facts, policy: Policy): boolean {
  return facts.country.code !== null && policy.euCountries.includes(facts.country.code);
}
