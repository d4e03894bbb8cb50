import * as z from 'zod';

/** A person's answer. What is not said is `unknown`, never `no`. */
export const Answer = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof Answer>;

export const forms = [
  'student-exchange',
  'education',
  'education-project',
  'research',
  'phd',
  'research-project',
  'other-project',
  'appointment',
] as const;

export const cscArrangements = ['um-selected-um-topic', 'supervised-from-china', 'other', 'unknown'] as const;

/** What the five ethical parts of II.G ask about. */
export const ethicalParts = ['rights', 'safety', 'coercion', 'misuse', 'influence'] as const;

const EthicalParts = z.strictObject({
  rights: Answer.default('unknown'),
  safety: Answer.default('unknown'),
  coercion: Answer.default('unknown'),
  misuse: Answer.default('unknown'),
  influence: Answer.default('unknown'),
});

export const Funding = z.strictObject({
  /** Who pays; `none` or `own` where nobody else does. */
  source: z.string().trim().max(300).optional(),
  country: z.string().trim().max(100).optional().describe('ISO-2, ISO-3, or a name; the country that pays'),
  programme: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe('slug such as `csc`, `erasmus-plus`, `horizon-europe`'),
  conditions: Answer.default('unknown').describe('interests or conditions attached to the money (II.E.1)'),
  cscArrangement: z.enum(cscArrangements).default('unknown'),
});

/** What a person says about the collaboration; the members are those of the framework's questions. */
export const Collaboration = z.strictObject({
  form: z.enum(forms).optional(),
  field: z.string().trim().max(500).optional().describe('field of education or research, in plain words'),
  technologies: z
    .array(z.string().trim().max(80))
    .max(40)
    .optional()
    .describe('slugs of sensitive technologies; an empty array says that there is none'),
  funding: Funding.optional(),
  supervisedField: Answer.default('unknown'),
  dualUse: Answer.default('unknown'),
  militaryTies: Answer.default('unknown'),
  ethical: z.union([Answer, EthicalParts]).default('unknown'),
  humanRights: Answer.default('unknown'),
  fossilIndustry: Answer.default('unknown'),
  personalData: Answer.default('unknown'),
  sensitiveData: Answer.default('unknown'),
  dataManagementPlan: Answer.default('unknown'),
  phase: z.enum(['new', 'existing']).optional().describe('default: new'),
  scope: z.enum(['university', 'faculty', 'department']).optional(),
  binding: Answer.default('unknown'),
});
export type Collaboration = z.infer<typeof Collaboration>;
