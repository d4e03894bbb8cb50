import type { Relation } from './organisation-likeness.ts';
import type { PersonLikeness } from './person-likeness.ts';
import type { Band, BandReason } from './types.ts';

/** What is made of a subject against an entry. `null` is no hit. */
export type Decision = { band: Band; reason: BandReason } | null;

/** Whether something that both sides may state agrees. */
export type Agreement = 'agrees' | 'differs' | 'unknown';

export interface OrganisationSigns {
  relation: Relation;
  slight: boolean;
  /** The names differ by countries alone. */
  onlyCountries: boolean;
  score: number;
  /** Whether the subject gave the name as its whole name or as a segment of an affiliation. */
  via: 'whole' | 'segment' | 'parenthesis';
  /** Of the entry's name: see `Name.distinctive`. */
  distinctive: boolean;
  /** Nothing but a city and 'university': others of that name exist abroad. */
  onlyPlace: boolean;
  /** Number of words that weigh; a brand of one word is borne by many. */
  words: number;
  acronym: boolean;
  acronymLength: number;
  /** No other organisation of the list in that country bears the acronym. */
  acronymUnique: boolean;
  weak: boolean;
  country: Agreement;
  /** `differs`: the subject names a city, and it is not the entry's. */
  city: Agreement;
  identifier: boolean;
  domain: boolean;
  sharesToken: boolean;
}

/** Lowest likeness at which a slip of the pen is shown. */
export const similarThreshold = 0.8;
/** Shorter acronyms never decide. */
export const shortestAcronym = 3;

/** The decision on an organisation, in the order of the rules; the first that applies holds. */
export function decideOrganisation(signs: OrganisationSigns): Decision {
  if (signs.identifier) return match('identifier');
  const byName = decideByName(signs);
  if (signs.domain && byName?.band !== 'match')
    return signs.sharesToken ? match('domain') : possible('domain');
  return byName;
}

function decideByName(signs: OrganisationSigns): Decision {
  const { relation, country, city } = signs;
  if (relation === 'different') return null;
  if (signs.acronym || signs.weak) return decideWeak(signs);
  if (country === 'differs') {
    const same = relation === 'identical' || relation === 'reading';
    return same && signs.distinctive && !signs.onlyPlace && signs.words > 1 && signs.via === 'whole'
      ? possible('country-differs')
      : null;
  }
  const corroborated = country === 'agrees' || city === 'agrees';
  switch (relation) {
    case 'identical':
    case 'reading':
      if (city === 'differs') return corroborated || signs.distinctive ? possible('affiliate') : null;
      if (signs.via !== 'whole') return decideSegment(signs, corroborated);
      if (country === 'agrees') return match('name-and-country');
      if (signs.distinctive || city === 'agrees') return match('name');
      return possible('common-name');
    case 'qualified':
      if (city === 'differs') return signs.distinctive && !signs.onlyPlace ? possible('affiliate') : null;
      if (signs.onlyCountries && signs.distinctive && country === 'agrees') return match('name-and-country');
      if (!corroborated) return signs.distinctive && signs.words > 1 ? possible('similar') : null;
      return city === 'agrees' && signs.via === 'whole' ? match('name') : possible('similar');
    case 'similar':
      if (signs.score < similarThreshold) return null;
      if (signs.slight && country === 'agrees' && signs.words > 1) return match('name-and-country');
      return corroborated || signs.words > 1 || signs.slight ? possible('similar') : null;
    case 'unit':
      if (signs.words < 2) return null;
      if (corroborated && signs.distinctive) return match('part-of');
      return corroborated || signs.distinctive ? possible('part-of') : null;
    case 'affiliate':
      return signs.words > 1 && (corroborated || signs.distinctive) ? possible('affiliate') : null;
  }
}

/** A listed name as one part of an affiliation. */
function decideSegment(signs: OrganisationSigns, corroborated: boolean): Decision {
  return corroborated || (signs.distinctive && signs.words > 1) ? match('part-of') : possible('part-of');
}

/** Acronyms and weak aliases match to the letter, and need the country. */
function decideWeak(signs: OrganisationSigns): Decision {
  if (signs.relation !== 'identical' || signs.country === 'differs') return null;
  const reason = signs.acronym ? 'acronym' : 'weak-alias';
  if (signs.via === 'parenthesis' && signs.country !== 'agrees') return null;
  const sure =
    signs.acronym &&
    signs.country === 'agrees' &&
    signs.acronymUnique &&
    signs.acronymLength >= shortestAcronym;
  return sure && signs.via === 'whole' ? match(reason) : possible(reason);
}

export interface PersonSigns {
  relation: PersonLikeness['relation'];
  weak: boolean;
  /** `agrees` to the day or month, `year` when neither side says more, `near` for the same year only. */
  birthDate: 'agrees' | 'year' | 'near' | 'differs' | 'unknown';
}

/** The decision on a person: the name alone never makes a match. */
export function decidePerson({ relation, weak, birthDate }: PersonSigns): Decision {
  if (relation === 'different' || birthDate === 'differs') return null;
  if (birthDate === 'agrees' && !weak)
    return relation === 'similar' ? possible('similar') : match('birth-date');
  if (birthDate === 'year' && !weak && relation === 'identical') return match('birth-date');
  if (weak) return relation === 'similar' ? null : possible('weak-alias');
  return possible(relation === 'similar' ? 'similar' : 'name-only');
}

function match(reason: BandReason): Decision {
  return { band: 'match', reason };
}

function possible(reason: BandReason): Decision {
  return { band: 'possible', reason };
}
