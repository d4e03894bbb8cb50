import { countryName } from '../intake/countries.ts';
import { academicFreedomIndex } from '../lists/reference/academic-freedom-index.ts';
import { hasArmsEmbargo } from '../lists/reference/arms-embargoes.ts';
import { democracyIndex } from '../lists/reference/democracy-index.ts';
import type { Collaboration } from '../rules/collaboration.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { CountryFact, Facts, ListFact } from '../rules/facts.ts';
import type { Policy } from '../rules/policy.ts';
import type { NameIndex } from '../screening/index.ts';
import { screen } from '../screening/screen.ts';
import type { Language } from '../texts/types.ts';
import { mergeCollaborations, resolveCollaboration } from './collaboration-of.ts';
import { hitFactOf, hitOf } from './hits.ts';
import { type StatedCountry, statedCountry, subjectsOf } from './subjects.ts';
import type { Hit, Partner, ScreenedResult } from './types.ts';

/** What all partners of a request are screened with. */
export interface Ground {
  index: NameIndex;
  lists: Record<string, ListFact>;
  policy: Policy;
  language: Language;
  collaboration: Collaboration | undefined;
}

/**
 * One partner: names against lists, facts against the framework.
 * @param path where the partner stands in the request, for error messages
 * @throws TiskError `invalid-input` for a country or technology nobody knows
 */
export function screenPartner(partner: Partner, ground: Ground, path: string): ScreenedResult {
  const { policy, language } = ground;
  const resolved = resolveCollaboration(
    mergeCollaborations(ground.collaboration, partner.collaboration),
    policy,
    partner.collaboration ? `${path}.collaboration` : 'collaboration',
  );
  const stated = statedCountry(partner, path);
  const subjects = subjectsOf(partner, stated, path);
  const found = subjects.flatMap((of) =>
    screen(ground.index, of.subject, { lists: Object.keys(ground.lists) }).map((match) => {
      const hit = hitOf(match, of, language);
      return { of, hit, match, fact: hitFactOf(match, hit, of) };
    }),
  );
  const country = settleCountry(stated, found);
  const facts: Facts = {
    partner: { type: partner.type, names: [partner.name, ...partner.aliases] },
    country: countryFact(country.code),
    funderCountry: resolved.funderCountry === null ? null : countryFact(resolved.funderCountry),
    hits: found.map((each) => each.fact),
    lists: ground.lists,
    collaboration: resolved.collaboration,
    technologies: resolved.technologies,
    technologyHints: resolved.technologyHints,
    boardStated: isStated(partner, 'board'),
    groupStated: isStated(partner, 'group'),
    cvStated:
      partner.related?.length === 0 || (partner.related ?? []).some(({ role }) => role === 'cv-institution'),
  };
  const { code, name: _name, ...indices } = facts.country;
  const hits = found.map((each) => each.hit);
  return {
    ref: partner.ref ?? null,
    status: 'screened',
    institution: null,
    country: { code, from: country.from, ...indices },
    hits,
    related: subjects.slice(1).map(({ label }) => summary(label, hits)),
    ...evaluate(facts, policy),
  };
}

/** An empty list of relations says that there are none; leaving it out says nothing. */
function isStated(partner: Partner, role: 'board' | 'group'): boolean {
  if (partner.relatedNone?.includes(role)) return true;
  return partner.related?.length === 0 || (partner.related ?? []).some((each) => each.role === role);
}

/** A partner without a country that matches entries of one country is taken to be seated there. */
function settleCountry(
  stated: StatedCountry,
  found: { of: { label: string }; match: { band: string; entry: { countries: string[] } } }[],
): { code: string | null; from: ScreenedResult['country']['from'] } {
  if (stated.code !== null) return stated;
  const own = found.filter(({ of, match }) => of.label === 'partner' && match.band === 'match');
  const countries = new Set(own.flatMap(({ match }) => match.entry.countries));
  const [only] = countries;
  return countries.size === 1 && only ? { code: only, from: 'matched-entry' } : { code: null, from: null };
}

function countryFact(code: string | null): CountryFact {
  return {
    code,
    name: countryName(code),
    democracyIndex: code === null ? null : democracyIndex(code),
    academicFreedomIndex: code === null ? null : academicFreedomIndex(code),
    armsEmbargo: code !== null && hasArmsEmbargo(code),
  };
}

function summary(label: string, hits: Hit[]): ScreenedResult['related'][number] {
  const own = hits.filter((hit) => hit.subject === label);
  const band = own.some((hit) => hit.band === 'match') ? 'match' : own.length > 0 ? 'possible' : null;
  return { subject: label, hits: own.length, band };
}
