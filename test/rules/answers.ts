import { evaluate } from '../../functions/rules/evaluate.ts';
import type { Facts } from '../../functions/rules/facts.ts';
import type { Question } from '../../functions/rules/finding.ts';
import { policy } from './facts.ts';

/** What a question comes to on these facts, under the test policy. */
export function outcome(question: Question, given: Facts): string {
  return finding(question, given).outcome;
}

export function finding(question: Question, given: Facts) {
  return evaluate(given, policy).findings.find((each) => each.question === question)!;
}

export function roles(given: Facts): string[] {
  return evaluate(given, policy).actions.map((action) => action.role);
}
