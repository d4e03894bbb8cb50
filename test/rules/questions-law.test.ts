import { describe, expect, it } from 'vitest';
import { evaluate } from '../../functions/rules/evaluate.ts';
import { finding, outcome, roles } from './answers.ts';
import { allAnsweredNo, assetFreeze, endUser, facts, hit, policy } from './facts.ts';

const name = { nl: 'Lijst', en: 'List' };

describe('A: the EU sanctions list', () => {
  it('prohibits a partner that matches, and sends it to Legal Affairs', () => {
    const given = facts({ hits: [hit(assetFreeze)] });
    expect(outcome('A', given)).toBe('prohibited');
    expect(roles(given)).toContain('legal');
  });

  it('asks a person about a possible hit', () => {
    expect(outcome('A', facts({ hits: [hit(assetFreeze, { band: 'possible', reason: 'similar' })] }))).toBe(
      'review-required',
    );
  });

  it('prohibits for a listed group company and shows the share', () => {
    const given = facts({
      hits: [hit(assetFreeze, { subject: { role: 'group', type: 'organisation', index: 0, share: 60 } })],
    });
    expect(outcome('A', given)).toBe('prohibited');
    expect(finding('A', given).reason.en).toContain('60 %');
  });

  it('never decides on a person by the name alone', () => {
    const board = { role: 'board', type: 'person', index: 0 } as const;
    const byName = facts({
      hits: [hit(assetFreeze, { subject: board, band: 'possible', reason: 'name-only', name: null })],
    });
    expect(outcome('A', byName)).toBe('review-required');
    const byBirthDate = facts({
      hits: [hit(assetFreeze, { subject: board, reason: 'birth-date', name: null })],
    });
    expect(outcome('A', byBirthDate)).toBe('prohibited');
  });

  it.each([
    ['past', 'review-required'],
    [undefined, 'review-required'],
    ['current', 'prohibited'],
  ] as const)('takes an institution on the CV (%s) as %s', (period, expected) => {
    const subject = { role: 'cv-institution', type: 'organisation', index: 0, period } as const;
    expect(outcome('A', facts({ hits: [hit(assetFreeze, { subject })] }))).toBe(expected);
  });

  it.each([
    ['missing', { name, status: 'missing', stale: false, publishedAt: null }],
    ['partial', { name, status: 'partial', stale: false, publishedAt: '2026-11-20' }],
    ['stale', { name, status: 'full', stale: true, publishedAt: '2026-01-01' }],
  ] as const)('is unknown when the list is %s and nothing was found', (_state, list) => {
    const lists = { ...facts().lists, 'eu-fsf': list };
    expect(outcome('A', facts({ ...allAnsweredNo, lists }))).toBe('unknown');
    expect(outcome('A', facts({ lists, hits: [hit(assetFreeze)] }))).toBe('prohibited');
  });

  it('stays open until board and group are given or stated to be none', () => {
    expect(outcome('A', facts())).toBe('open');
    expect(outcome('A', facts({ boardStated: true }))).toBe('open');
    expect(outcome('A', facts({ boardStated: true, groupStated: true }))).toBe('clear');
  });
});

describe('B: enhanced government supervision', () => {
  it.each([
    ['yes', 'licence-required'],
    ['no', 'clear'],
    ['unknown', 'open'],
  ])('answers %s with %s', (supervisedField, expected) => {
    expect(outcome('B', facts({ collaboration: { supervisedField } }))).toBe(expected);
  });

  it("takes a field on the policy's list as a doubt, until a person answers", () => {
    const supervised = { ...policy, supervisedFields: ['reactor physics'] };
    const given = facts({ collaboration: { field: 'Reactor physics of small plants' } });
    expect(evaluate(given, supervised).findings[1]!.outcome).toBe('review-required');
  });
});

describe('C: dual use and export', () => {
  it('needs a licence by law for an end user of Annex IV, beside the framework', () => {
    const found = finding(
      'C',
      facts({ hits: [hit(endUser, { list: 'eu-annexes' })], collaboration: { dualUse: 'no' } }),
    );
    expect(found).toMatchObject({ outcome: 'licence-required', basis: 'law' });
    expect(outcome('A', facts({ ...allAnsweredNo, hits: [hit(endUser)] }))).toBe('clear');
  });

  it.each([
    ['yes', 'licence-required'],
    ['no', 'clear'],
    ['unknown', 'open'],
  ])('answers %s with %s', (dualUse, expected) => {
    expect(outcome('C', facts({ collaboration: { dualUse } }))).toBe(expected);
  });

  it('is unknown while only an extract of Annex IV is loaded', () => {
    const lists = {
      ...facts().lists,
      'eu-annexes': { name, status: 'partial', stale: false, publishedAt: null } as const,
    };
    expect(outcome('C', facts({ lists, collaboration: { dualUse: 'no' } }))).toBe('unknown');
  });
});
