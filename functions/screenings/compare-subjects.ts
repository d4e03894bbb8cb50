import * as z from 'zod';
import { compare } from '../screening/compare.ts';
import { engineVersion } from '../screening/version.ts';
import { explanations } from '../texts/explanations.ts';
import { fill } from '../texts/types.ts';
import { statedCountry, subjectsOf } from './subjects.ts';
import { Explanation, Partner } from './types.ts';

const ComparedSubject = Partner.omit({ ref: true, related: true, relatedNone: true, collaboration: true });

export const CompareRequest = z.strictObject({
  a: ComparedSubject,
  b: ComparedSubject,
  language: z.enum(['nl', 'en']).default('en'),
});
export type CompareRequest = z.infer<typeof CompareRequest>;

export const CompareAnswer = z.strictObject({
  score: z.number().min(0).max(1).describe('likeness of the names'),
  band: z.enum(['match', 'possible']).nullable().describe('null: below the threshold'),
  reason: z.string().nullable(),
  explanation: z.array(Explanation),
  engine: z.string(),
});
export type CompareAnswer = z.infer<typeof CompareAnswer>;

/**
 * How alike two subjects are, and why, by the same engine that screens. Nothing is kept.
 * @throws TiskError `invalid-input` for a country nobody knows
 */
export function compareSubjects({ a, b, language }: CompareRequest): CompareAnswer {
  const { score, band, reason, evidence } = compare(subject(a, 'a'), subject(b, 'b'));
  return {
    score,
    band,
    reason,
    explanation: evidence.map(({ feature, value, code, params }) => ({
      feature,
      value,
      detail: explanations[code] ? fill(explanations[code], params)[language] : code,
    })),
    engine: engineVersion,
  };
}

function subject(given: z.infer<typeof ComparedSubject>, path: string) {
  const [own] = subjectsOf(given, statedCountry(given, path), path);
  return own!.subject;
}
