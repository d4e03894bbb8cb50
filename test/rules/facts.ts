import { Collaboration } from '../../functions/rules/collaboration.ts';
import { defaultPolicy } from '../../functions/rules/default-policy.ts';
import type { CountryFact, Facts, HitFact } from '../../functions/rules/facts.ts';
import { Policy } from '../../functions/rules/policy.ts';
import type { Listing } from '../../functions/screening/types.ts';

/** The shipped policy with a technology list of two areas. */
export const policy = Policy.parse({
  ...defaultPolicy,
  technologies: [
    {
      slug: 'artificial-intelligence',
      slugs: ['ai'],
      nl: 'Kunstmatige intelligentie',
      en: 'Artificial intelligence',
      groups: ['dual-use', 'emerging'],
      synonyms: { nl: [], en: [] },
      wide: false,
    },
    {
      slug: 'blockchain',
      slugs: [],
      nl: 'Blockchain',
      en: 'Blockchain',
      groups: ['emerging'],
      synonyms: { nl: [], en: [] },
      wide: false,
    },
  ],
});

export const norway: CountryFact = {
  code: 'NO',
  name: { nl: 'Noorwegen', en: 'Norway' },
  democracyIndex: 9.81,
  academicFreedomIndex: 0.93,
  armsEmbargo: false,
};
export const germany: CountryFact = {
  code: 'DE',
  name: { nl: 'Duitsland', en: 'Germany' },
  democracyIndex: 8.73,
  academicFreedomIndex: 0.94,
  armsEmbargo: false,
};
export const china: CountryFact = {
  code: 'CN',
  name: { nl: 'China', en: 'China' },
  democracyIndex: 2.11,
  academicFreedomIndex: 0.07,
  armsEmbargo: true,
};
export const nowhere: CountryFact = {
  code: null,
  name: { nl: '?', en: '?' },
  democracyIndex: null,
  academicFreedomIndex: null,
  armsEmbargo: false,
};

const full = {
  name: { nl: 'Lijst', en: 'List' },
  status: 'full',
  stale: false,
  publishedAt: '2026-11-20',
} as const;

/** A partner with all lists full and fresh, nothing found, and nothing said by a person. */
export function facts(
  changes: Omit<Partial<Facts>, 'collaboration'> & { collaboration?: object } = {},
): Facts {
  const { collaboration, ...rest } = changes;
  return {
    partner: { type: 'organisation', names: ['Example University'] },
    country: norway,
    funderCountry: null,
    hits: [],
    lists: { 'eu-fsf': full, 'eu-annexes': full, 'aspi-tracker': full },
    technologies: null,
    technologyHints: [],
    boardStated: false,
    groupStated: false,
    cvStated: false,
    ...rest,
    collaboration: Collaboration.parse(collaboration ?? {}),
  };
}

/** Every question answered so that nothing stands in the way. */
export const allAnsweredNo = {
  boardStated: true,
  groupStated: true,
  technologies: [],
  collaboration: {
    funding: { source: 'own' },
    supervisedField: 'no',
    dualUse: 'no',
    militaryTies: 'no',
    ethical: 'no',
    personalData: 'no',
    sensitiveData: 'no',
  },
};

export function hit(listing: Listing, changes: Partial<HitFact> = {}): HitFact {
  return {
    key: 'key',
    list: listing.kind === 'tracker' ? 'aspi-tracker' : 'eu-fsf',
    name: 'Listed University',
    subject: { role: 'partner', type: 'organisation' },
    band: 'match',
    reason: 'name-and-country',
    listings: [listing],
    ...changes,
  };
}

export const assetFreeze: Listing = {
  kind: 'sanction',
  measure: 'asset-freeze',
  act: '32014R0269',
  programme: 'RUS',
};
export const endUser: Listing = {
  kind: 'sanction',
  measure: 'dual-use-end-user',
  act: '32014R0833',
  programme: 'RUS',
  annex: 'IV',
};

export function tracker(
  category: Extract<Listing, { kind: 'tracker' }>['category'],
  level: Extract<Listing, { kind: 'tracker' }>['level'],
): Listing {
  return { kind: 'tracker', category, level };
}
