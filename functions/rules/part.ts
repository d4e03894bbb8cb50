import type { ActionCode } from '../texts/actions.ts';
import { type FindingCode, findings } from '../texts/findings.ts';
import type { AskCode } from '../texts/questions.ts';
import { fill, type Params } from '../texts/types.ts';
import type { Basis, FindingPart } from './finding.ts';
import type { Outcome } from './outcome.ts';

/** A part of a question as a question file gives it: what was found, and what follows for whom. */
export interface Part extends FindingPart {
  actions: ActionCode[];
  asks: AskCode[];
}

/**
 * One part of a question's answer.
 * @param clause id of the clause it rests on, e.g. `II.D.2`
 * @param code the reason, whose sentence is filled with `params`
 */
export function part(
  clause: string,
  outcome: Outcome,
  code: FindingCode,
  details: {
    basis?: Basis;
    params?: Params;
    hits?: string[];
    actions?: ActionCode[];
    asks?: AskCode[];
  } = {},
): Part {
  return {
    clause,
    basis: details.basis ?? 'framework',
    outcome,
    reason: { code, ...fill(findings[code], details.params) },
    hits: details.hits ?? [],
    actions: details.actions ?? [],
    asks: details.asks ?? [],
  };
}

/** Worth knowing, without consequence: it is shown and never counts. */
export function attention(clause: string, code: FindingCode, params: Params = {}): Part {
  return part(clause, 'clear', code, { basis: 'attention', params });
}
