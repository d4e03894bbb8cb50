import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer, cscArrangements, ethicalParts } from '../../functions/rules/collaboration.ts';
import { evaluate } from '../../functions/rules/evaluate.ts';
import type { Facts } from '../../functions/rules/facts.ts';
import { questions } from '../../functions/rules/finding.ts';
import { gravest, outcomes, riskOfOutcome } from '../../functions/rules/outcome.ts';
import {
  allAnsweredNo,
  assetFreeze,
  china,
  endUser,
  facts,
  germany,
  hit,
  norway,
  nowhere,
  policy,
  tracker,
} from './facts.ts';

const answer = fc.constantFrom(...Answer.options);

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    type: fc.constantFrom('organisation' as const, 'person' as const),
    country: fc.constantFrom(norway, germany, china, nowhere),
    status: fc.constantFrom('full' as const, 'partial' as const, 'missing' as const),
    stale: fc.boolean(),
    listing: fc.option(
      fc.constantFrom(assetFreeze, endUser, tracker('military', 'very-high'), tracker('civilian', null)),
      { nil: null },
    ),
    band: fc.constantFrom('match' as const, 'possible' as const),
    technologies: fc.constantFrom<string[] | null>(null, [], ['blockchain']),
    stated: fc.boolean(),
    collaboration: fc.record({
      supervisedField: answer,
      dualUse: answer,
      militaryTies: answer,
      ethical: fc.oneof(answer, fc.record(Object.fromEntries(ethicalParts.map((each) => [each, answer])))),
      humanRights: answer,
      fossilIndustry: answer,
      personalData: answer,
      sensitiveData: answer,
      dataManagementPlan: answer,
      phase: fc.constantFrom('new', 'existing'),
      funding: fc.option(
        fc.record({
          programme: fc.constantFrom('csc', 'erasmus-plus'),
          conditions: answer,
          cscArrangement: fc.constantFrom(...cscArrangements),
        }),
        { nil: undefined },
      ),
    }),
  })
  .map(({ type, country, status, stale, listing, band, technologies, stated, collaboration }) => {
    const list = { name: { nl: 'Lijst', en: 'List' }, status, stale, publishedAt: '2026-11-20' };
    return facts({
      partner: { type, names: ['Example'] },
      country,
      hits: listing ? [hit(listing, { band, subject: { role: 'partner', type } })] : [],
      lists: { 'eu-fsf': list, 'eu-annexes': list, 'aspi-tracker': { ...list, status: 'full' } },
      technologies,
      boardStated: stated,
      groupStated: stated,
      cvStated: stated,
      collaboration,
    });
  });

describe('evaluate', () => {
  it('gives one finding per question, in order, and the gravest as advice', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { findings, advice, risk } = evaluate(given, policy);
        expect(findings.map((each) => each.question)).toEqual(questions);
        expect(advice).toBe(gravest(findings.map((each) => each.outcome)));
        expect(risk).toBe(given.partner.type === 'person' ? null : riskOfOutcome(advice));
      }),
    );
  });

  it('never says clear while a list is not full and fresh, or a question is open', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { advice, open } = evaluate(given, policy);
        if (advice !== 'clear') return;
        expect(open).toEqual([]);
        for (const list of policy.euSanctionsLists) {
          expect(given.lists[list]).toMatchObject({ status: 'full', stale: false });
        }
      }),
    );
  });

  it('asks a question for every finding that is open', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { findings, open } = evaluate(given, policy);
        for (const each of findings.filter(({ outcome }) => outcome === 'open')) {
          expect(open.map(({ question }) => question)).toContain(each.question);
        }
      }),
    );
  });

  it('says at most review-required of a person', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        fc.pre(given.partner.type === 'person');
        const { advice } = evaluate(given, policy);
        expect(outcomes.indexOf(advice)).toBeGreaterThanOrEqual(outcomes.indexOf('review-required'));
      }),
    );
  });

  it('fills in every text: no parameter is left standing', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { findings } = evaluate(given, policy);
        for (const { reason } of findings.flatMap((each) => each.parts)) {
          expect(reason.nl + reason.en).not.toMatch(/\{\w+\}/);
        }
      }),
    );
  });

  it('never lets a part of basis attention count', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const each of evaluate(given, policy).findings) {
          const counting = each.parts.filter(({ basis }) => basis !== 'attention');
          expect(each.outcome).toBe(gravest(counting.map(({ outcome }) => outcome)));
        }
      }),
    );
  });

  it('is clear only when everything was asked and answered', () => {
    expect(evaluate(facts({ ...allAnsweredNo, country: germany }), policy).advice).toBe('clear');
    expect(evaluate(facts({ country: germany }), policy).advice).toBe('open');
  });

  it('keeps an existing agreement: D becomes advice on renewal, the law does not wait', () => {
    const given = facts({
      country: china,
      hits: [hit(tracker('seven-sons', 'very-high')), hit(assetFreeze)],
      collaboration: { phase: 'existing' },
    });
    const { findings, actions } = evaluate(given, policy);
    expect(findings.find((each) => each.question === 'D')?.appliesTo).toBe('renewal');
    expect(findings.find((each) => each.question === 'A')?.appliesTo).toBe('start');
    expect(actions.map(({ code }) => code)).toContain('honour-existing-agreement');
  });
});
