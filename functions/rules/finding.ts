import * as z from 'zod';
import { Outcome } from './outcome.ts';

export const questions = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export const Question = z.enum(questions);
export type Question = z.infer<typeof Question>;

/** On what a finding rests: the framework, other binding law, or mere attention (which never counts). */
export const Basis = z.enum(['framework', 'law', 'attention']);
export type Basis = z.infer<typeof Basis>;

export const Reason = z.strictObject({ code: z.string(), nl: z.string(), en: z.string() });
export type Reason = z.infer<typeof Reason>;

export const FindingPart = z.strictObject({
  clause: z.string().describe('id of the clause in the framework, e.g. II.D.2'),
  basis: Basis,
  outcome: Outcome,
  reason: Reason,
  hits: z.array(z.string()).describe('keys of the hits it rests on'),
});
export type FindingPart = z.infer<typeof FindingPart>;

/** The outcome of one question: that of its gravest part, whose clause, basis and reason it repeats. */
export const Finding = FindingPart.extend({
  question: Question,
  appliesTo: z
    .enum(['start', 'renewal'])
    .describe('renewal: the agreement exists, the law permits it (III-5)'),
  parts: z.array(FindingPart),
});
export type Finding = z.infer<typeof Finding>;

export const roles = ['initiator', 'dean', 'cvb', 'loket', 'spu', 'legal', 'rvo', 'ocw'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const RequiredAction = z.strictObject({
  code: z.string(),
  role: Role,
  nl: z.string(),
  en: z.string(),
  contact: z.string().optional(),
});
export type RequiredAction = z.infer<typeof RequiredAction>;

export const OpenQuestion = z.strictObject({
  question: Question,
  asks: z.strictObject({ nl: z.string(), en: z.string() }),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;
