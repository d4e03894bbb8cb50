import * as z from 'zod';
import { CountryCode } from '../screening/types.ts';
import { Role } from './finding.ts';

const TechnologyArea = z.strictObject({
  /** Slug of the area; `slugs` are the other spellings of the framework's words that mean it. */
  slug: z.string(),
  slugs: z.array(z.string()),
  nl: z.string(),
  en: z.string(),
  groups: z.array(z.enum(['dual-use', 'key', 'emerging'])),
  synonyms: z.strictObject({ nl: z.array(z.string()), en: z.array(z.string()) }),
  /** So wide a word that it says little without a person. */
  wide: z.boolean(),
});
export type TechnologyArea = z.infer<typeof TechnologyArea>;

/**
 * What a university settles where the framework leaves it open: thresholds, lists, contacts. A document with a
 * version; every screening names the version it was made with. Each clause has a date to look at it again.
 */
export const Policy = z.strictObject({
  version: z.string(),
  university: z.strictObject({ nl: z.string(), en: z.string() }),
  reviewBy: z.iso.date(),
  /** II.A: lists asked, all of which must be full and fresh before nothing found counts. */
  euSanctionsLists: z.array(z.string()).min(1),
  /** Days after which an EU list is stale. */
  staleAfterDays: z.number().int().positive(),
  /** II.E.2 and II.F: the Democracy Index at or below which a regime counts as authoritarian. */
  democracyIndex: z.strictObject({
    threshold: z.number().min(0).max(10),
    nearThreshold: z.number().min(0).max(10),
    edition: z.number().int(),
  }),
  /** II.F: what makes a country a risk country. */
  riskCountry: z.strictObject({ authoritarian: z.boolean(), armsEmbargo: z.boolean() }),
  /** II.D: members of the EU, whose military bodies the question does not ask about. */
  euCountries: z.array(CountryCode),
  /** II.D: words that name a military or defence body, by language; matched as whole words or, in Han, anywhere. */
  militaryWords: z.array(z.string()),
  /** II.G: words in a name that hint at the fossil industry. */
  fossilWords: z.array(z.string()),
  /** II.D.3: show the advice of the lower levels as well. */
  cumulativeLevels: z.boolean(),
  /** II.B: fields at this university under enhanced government supervision. */
  supervisedFields: z.array(z.string()),
  /** II.E.1: programmes without foreign interests, for which conditions need not be asked. */
  domesticProgrammes: z.array(z.string()),
  technologies: z.array(TechnologyArea),
  /** Days a screening is kept: of organisations, and where a person stood in it. */
  retention: z.strictObject({
    organisationDays: z.number().int().positive(),
    personDays: z.number().int().positive(),
  }),
  contacts: z.partialRecord(Role, z.string()),
});
export type Policy = z.infer<typeof Policy>;
