import * as z from 'zod';

/** What a question, or the whole, comes to; gravest first. The order is the rule "the gravest finding wins". */
export const outcomes = [
  'prohibited',
  'not-permitted',
  'undesirable',
  'review-required',
  'approval-required',
  'licence-required',
  'caution',
  'unknown',
  'open',
  'clear',
] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const Risk = z.enum(['red', 'orange', 'yellow', 'grey', 'blue', 'green']);
export type Risk = z.infer<typeof Risk>;

const riskOf: Record<Outcome, Risk> = {
  prohibited: 'red',
  'not-permitted': 'red',
  undesirable: 'orange',
  'review-required': 'orange',
  'approval-required': 'orange',
  'licence-required': 'orange',
  caution: 'yellow',
  unknown: 'grey',
  open: 'blue',
  clear: 'green',
};

export function riskOfOutcome(outcome: Outcome): Risk {
  return riskOf[outcome];
}

/** The gravest of the outcomes; `clear` of none, so call it only with everything that was asked. */
export function gravest(values: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'clear';
  for (const value of values) if (isGraver(value, worst)) worst = value;
  return worst;
}

export function isGraver(a: Outcome, b: Outcome): boolean {
  return outcomes.indexOf(a) < outcomes.indexOf(b);
}
