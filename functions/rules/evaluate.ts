import type { ActionCode } from '../texts/actions.ts';
import { asks } from '../texts/questions.ts';
import { requiredAction } from './actions.ts';
import type { Facts } from './facts.ts';
import { type Finding, type OpenQuestion, type Question, questions, type RequiredAction } from './finding.ts';
import { gravest, isGraver, type Outcome, type Risk, riskOfOutcome } from './outcome.ts';
import type { Part } from './part.ts';
import type { Policy } from './policy.ts';
import { sanctions } from './questions/a-sanctions.ts';
import { supervisedField } from './questions/b-supervised-field.ts';
import { dualUse } from './questions/c-dual-use.ts';
import { military } from './questions/d-military.ts';
import { funding } from './questions/e-funding.ts';
import { sensitiveTechnology } from './questions/f-sensitive-technology.ts';
import { ethics } from './questions/g-ethics.ts';
import { data } from './questions/h-data.ts';

const answerOf: Record<Question, (facts: Facts, policy: Policy) => Part[]> = {
  A: sanctions,
  B: supervisedField,
  C: dualUse,
  D: military,
  E: funding,
  F: sensitiveTechnology,
  G: ethics,
  H: data,
};

/** Part II for one partner: a finding per question, and what follows from them together. */
export interface Evaluation {
  findings: Finding[];
  /** The gravest outcome of any finding. Advice: a person decides. */
  advice: Outcome;
  /** `null` for a person: there is no traffic light for people (GDPR art. 22). */
  risk: Risk | null;
  actions: RequiredAction[];
  open: OpenQuestion[];
}

export function evaluate(facts: Facts, policy: Policy): Evaluation {
  const person = facts.partner.type === 'person';
  const answered = questions.map((question) => ({
    question,
    parts: answerOf[question](facts, policy).map((each) => (person ? capForPerson(each) : each)),
  }));
  const findings = answered.map(({ question, parts }) => finding(question, parts, facts));
  const advice = gravest(findings.map((each) => each.outcome));
  const all = answered.flatMap(({ parts }) => parts);
  const codes = new Set<ActionCode>(all.flatMap((each) => each.actions));
  if (findings.some((each) => each.appliesTo === 'renewal' && isGraver(each.outcome, 'caution'))) {
    codes.add('honour-existing-agreement');
  }
  return {
    findings,
    advice,
    risk: person ? null : riskOfOutcome(advice),
    actions: [...codes].map((code) => requiredAction(code, policy)),
    open: answered.flatMap(({ question, parts }) =>
      [...new Set(parts.flatMap((each) => each.asks))]
        .filter((ask) => ask.startsWith(question))
        .map((ask) => ({ question, asks: asks[ask] })),
    ),
  };
}

/** The machine says no more of a person than that somebody must look (tisk domain, "Persons"). */
function capForPerson(part: Part): Part {
  return isGraver(part.outcome, 'review-required') ? { ...part, outcome: 'review-required' } : part;
}

function finding(question: Question, parts: Part[], facts: Facts): Finding {
  const plain = parts.map(({ actions: _actions, asks: _asks, ...rest }) => rest);
  const counting = plain.filter((each) => each.basis !== 'attention');
  const [first, ...others] = counting;
  if (!first) throw new Error(`Question ${question} was left without an answer`);
  const leading = others.reduce(
    (worst, each) => (isGraver(each.outcome, worst.outcome) ? each : worst),
    first,
  );
  return {
    question,
    ...leading,
    hits: [...new Set(counting.flatMap((each) => each.hits))],
    appliesTo: renewalOnly(question, leading.basis, facts) ? 'renewal' : 'start',
    parts: plain,
  };
}

/**
 * Agreements of the past are honoured unless the law forbids it or moral grounds no longer justify it (S.5): then
 * what D, E, F and H find is advice on renewal, and A, B, C (law) and G (moral grounds) still bite.
 */
function renewalOnly(question: Question, basis: Finding['basis'], facts: Facts): boolean {
  return (
    facts.collaboration.phase === 'existing' &&
    basis === 'framework' &&
    ['D', 'E', 'F', 'H'].includes(question)
  );
}
