import * as z from 'zod';
import { Collaboration } from '../rules/collaboration.ts';
import { Finding, OpenQuestion, RequiredAction } from '../rules/finding.ts';
import { Outcome, Risk } from '../rules/outcome.ts';
import { CountryCode, Identifiers } from '../screening/types.ts';

const Name = z.string().trim().min(1).max(500);
const BirthDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');
const Country = z.string().trim().max(100).describe('ISO-2, ISO-3, EL, UK, or a name in any EU language');

/** Somebody tied to the partner: a group company, a board member, a contact, an institution on a CV, a funder. */
export const Related = z.strictObject({
  role: z.enum(['group', 'board', 'contact', 'cv-institution', 'funder']),
  type: z.enum(['organisation', 'person']).optional().describe('default: person for board and contact'),
  name: Name,
  aliases: z.array(Name).max(50).default([]),
  country: Country.optional(),
  birthDate: BirthDate.optional(),
  share: z.number().min(0).max(100).optional().describe('percentage owned, for a group company'),
  period: z.enum(['current', 'past']).optional().describe('for an institution on a CV'),
  position: z.string().trim().max(200).optional().describe('role held there, for an institution on a CV'),
});
export type Related = z.infer<typeof Related>;

export const Partner = z.strictObject({
  ref: z.string().max(200).optional(),
  name: Name,
  aliases: z.array(Name).max(50).default([]),
  type: z.enum(['organisation', 'person']).default('organisation'),
  country: Country.optional(),
  city: z.string().trim().max(200).optional(),
  website: z.string().trim().max(500).optional(),
  identifiers: Identifiers.default({}),
  birthDate: BirthDate.optional(),
  related: z.array(Related).max(200).optional().describe('an empty array says that there are none'),
  relatedNone: z
    .array(z.enum(['group', 'board']))
    .optional()
    .describe('roles of which it was stated that there are none'),
  collaboration: Collaboration.optional(),
});
export type Partner = z.infer<typeof Partner>;

export const ScreeningRequest = z.strictObject({
  partners: z.array(Partner).min(1).max(500),
  collaboration: Collaboration.optional(),
  options: z
    .strictObject({
      lists: z.array(z.string().max(60)).max(50).optional().describe('ids of the lists to ask; default: all'),
      language: z.enum(['nl', 'en']).default('en'),
    })
    .optional(),
});
export type ScreeningRequest = z.infer<typeof ScreeningRequest>;

export const Explanation = z.strictObject({
  feature: z.string(),
  value: z.number(),
  detail: z.string().describe("a sentence in the request's language"),
});

export const Hit = z.strictObject({
  key: z.string(),
  list: z.string(),
  entry: z.string(),
  /** The entry's display name; absent for a related person, of whom a result holds no name. */
  name: z.string().optional(),
  subject: z.string().describe('`partner`, or `related[n]`'),
  matchedName: z.string().optional(),
  score: z.number().min(0).max(1),
  band: z.enum(['match', 'possible']),
  reason: z.string().describe('why the band is what it is'),
  explanation: z.array(Explanation),
  decision: z.null().describe("a person's word on this hit; none yet"),
  sourceUrl: z.string(),
});
export type Hit = z.infer<typeof Hit>;

export const RelatedSummary = z.strictObject({
  subject: z.string(),
  hits: z.number().int(),
  band: z.enum(['match', 'possible']).nullable(),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int().min(400).max(599),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const Row = { ref: z.string().nullable() };

export const ScreenedResult = z.strictObject({
  ...Row,
  status: z.literal('screened'),
  institution: z
    .strictObject({ id: z.string(), name: z.string(), country: CountryCode, score: z.number() })
    .nullable(),
  country: z.strictObject({
    code: CountryCode.nullable(),
    from: z.enum(['given', 'erasmus-code', 'matched-entry']).nullable(),
    democracyIndex: z.number().nullable(),
    academicFreedomIndex: z.number().nullable(),
    armsEmbargo: z.boolean(),
  }),
  hits: z.array(Hit),
  related: z.array(RelatedSummary),
  findings: z.array(Finding).length(8),
  risk: Risk.nullable().describe('null for a person: no traffic light for people'),
  advice: Outcome,
  actions: z.array(RequiredAction),
  open: z.array(OpenQuestion),
});
export type ScreenedResult = z.infer<typeof ScreenedResult>;

export const FailedResult = z.strictObject({ ...Row, status: z.literal('failed'), error: Problem });

export const Result = z.discriminatedUnion('status', [ScreenedResult, FailedResult]);
export type Result = z.infer<typeof Result>;

/** How far a list reaches, as every answer says it. */
export const ListNote = z.strictObject({
  list: z.string(),
  version: z.string().nullable(),
  publishedAt: z.string().nullable(),
  stale: z.boolean(),
  status: z.enum(['full', 'partial', 'missing']),
  note: z
    .strictObject({ nl: z.string(), en: z.string() })
    .optional()
    .describe('what is missing and how to load it'),
});
export type ListNote = z.infer<typeof ListNote>;

export const Screening = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  versions: z.strictObject({ policy: z.string(), engine: z.string(), lists: z.array(ListNote) }),
  results: z.array(Result),
});
export type Screening = z.infer<typeof Screening>;
