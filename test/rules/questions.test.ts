import { describe, expect, it } from 'vitest';
import { evaluate } from '../../functions/rules/evaluate.ts';
import type { Facts } from '../../functions/rules/facts.ts';
import type { Question } from '../../functions/rules/finding.ts';
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

const name = { nl: 'Lijst', en: 'List' };

function outcome(question: Question, given: Facts): string {
  return finding(question, given).outcome;
}

function finding(question: Question, given: Facts) {
  return evaluate(given, policy).findings.find((each) => each.question === question)!;
}

function roles(given: Facts): string[] {
  return evaluate(given, policy).actions.map((action) => action.role);
}

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

describe('D: military relations', () => {
  it.each([
    ['seven-sons', 'very-high', 'not-permitted'],
    ['military', 'very-high', 'not-permitted'],
    ['security', 'very-high', 'undesirable'],
    ['conglomerate', 'very-high', 'undesirable'],
    ['civilian', 'very-high', 'undesirable'],
    ['civilian', 'high', 'caution'],
    ['civilian', 'medium', 'caution'],
    ['civilian', null, 'review-required'],
  ] as const)('takes %s at level %s as %s', (category, level, expected) => {
    expect(outcome('D', facts({ country: china, hits: [hit(tracker(category, level))] }))).toBe(expected);
  });

  it('turns High into undesirable when the work is dual-use', () => {
    const given = facts({
      country: china,
      hits: [hit(tracker('civilian', 'high'))],
      collaboration: { dualUse: 'yes' },
    });
    expect(outcome('D', given)).toBe('undesirable');
  });

  it.each([
    [null, 'open'],
    [['blockchain'], 'caution'],
    [[], 'clear'],
  ])('takes Low with technologies %s as %s', (technologies, expected) => {
    const given = facts({
      country: china,
      technologies,
      hits: [hit(tracker('civilian', 'low'))],
      collaboration: { militaryTies: 'no' },
    });
    expect(outcome('D', given)).toBe(expected);
  });

  it('adds the licence of II.D.4 for a military institution under an arms embargo', () => {
    const parts = finding(
      'D',
      facts({ country: china, hits: [hit(tracker('military', 'very-high'))] }),
    ).parts;
    expect(parts.map((each) => each.clause)).toContain('II.D.4');
  });

  it('puts military ties outside the EU to the board, and says they are very undesirable', () => {
    const given = facts({ collaboration: { militaryTies: 'yes' } });
    expect(outcome('D', given)).toBe('approval-required');
    expect(finding('D', given).reason.en).toContain('very undesirable');
    expect(roles(given)).toContain('cvb');
  });

  it('needs no answer for a partner seated in the EU', () => {
    expect(outcome('D', facts({ country: germany }))).toBe('clear');
    expect(outcome('D', facts({ country: norway }))).toBe('open');
  });

  it('doubts a military name outside the EU, not inside', () => {
    const partner = { type: 'organisation', names: ['National Defense University'] } as const;
    expect(outcome('D', facts({ partner: { ...partner, names: [...partner.names] } }))).toBe(
      'review-required',
    );
    expect(
      outcome('D', facts({ partner: { ...partner, names: [...partner.names] }, country: germany })),
    ).toBe('clear');
  });

  it('says "not found in the list of", never "no ties"', () => {
    const absent = finding('D', facts({ country: china })).parts.find(
      (each) => each.reason.code === 'tracker-not-found',
    )!;
    expect(absent.reason.en).toContain('2026-11-20');
    expect(outcome('D', facts({ country: china }))).toBe('open');
  });
});

describe('E: funding', () => {
  it.each([
    [4.0, 'approval-required'],
    [3.99, 'approval-required'],
    [4.01, 'clear'],
  ])('takes 0 to 4 inclusively, unrounded: %s is %s', (democracyIndex, expected) => {
    const given = facts({
      country: { ...norway, democracyIndex },
      collaboration: { funding: { source: 'own' } },
    });
    expect(outcome('E', given)).toBe(expected);
  });

  it('flags a score near the threshold without consequence', () => {
    const given = finding(
      'E',
      facts({ country: { ...norway, democracyIndex: 4.26 }, collaboration: { funding: { source: 'own' } } }),
    );
    expect(given.outcome).toBe('clear');
    expect(given.parts.find((each) => each.reason.code === 'near-threshold')?.basis).toBe('attention');
  });

  it('does not pass a country without a score', () => {
    expect(outcome('E', facts({ country: { ...norway, code: 'XK', democracyIndex: null } }))).toBe('unknown');
    expect(outcome('E', facts({ country: nowhere }))).toBe('unknown');
  });

  it('looks at the country that pays as well', () => {
    const given = facts({
      funderCountry: china,
      collaboration: { funding: { country: 'CN', conditions: 'no' } },
    });
    expect(finding('E', given)).toMatchObject({
      outcome: 'approval-required',
      reason: { code: 'authoritarian-funder' },
    });
  });

  it.each([
    [undefined, 'open'],
    [{ source: 'NIH', country: 'US' }, 'open'],
    [{ source: 'NIH', conditions: 'no' }, 'clear'],
    [{ source: 'NIH', conditions: 'yes' }, 'review-required'],
    [{ programme: 'erasmus-plus' }, 'clear'],
    [{ source: 'none' }, 'clear'],
  ])('takes funding %o as %s', (funding, expected) => {
    expect(outcome('E', facts({ collaboration: { funding } }))).toBe(expected);
  });

  describe('CSC scholarships', () => {
    const csc = (changes: object = {}) => ({
      funding: { programme: 'csc', country: 'CN', conditions: 'no', ...changes },
    });
    it.each([
      ['um-selected-um-topic', 'caution'],
      ['supervised-from-china', 'review-required'],
      ['other', 'review-required'],
      ['unknown', 'open'],
    ])('takes the arrangement %s as %s', (cscArrangement, expected) => {
      expect(outcome('E', facts({ technologies: [], collaboration: csc({ cscArrangement }) }))).toBe(
        expected,
      );
    });

    it('bars a sensitive field, and a home university of II.D.2', () => {
      expect(outcome('E', facts({ technologies: ['blockchain'], collaboration: csc() }))).toBe(
        'not-permitted',
      );
      const given = facts({
        country: china,
        hits: [hit(tracker('seven-sons', 'very-high'))],
        collaboration: csc(),
      });
      expect(outcome('E', given)).toBe('not-permitted');
    });
  });
});

describe('F: sensitive technology', () => {
  it.each([
    [null, china, 'open'],
    [[], china, 'clear'],
    [['blockchain'], china, 'not-permitted'],
    [['blockchain'], norway, 'caution'],
    [['blockchain'], nowhere, 'unknown'],
    [['blockchain'], { ...norway, democracyIndex: null }, 'unknown'],
    [['blockchain'], { ...norway, armsEmbargo: true }, 'not-permitted'],
  ])('takes %o in %o as %s', (technologies, country, expected) => {
    expect(outcome('F', facts({ technologies, country }))).toBe(expected);
  });

  it('names a technology that the field suggests, and leaves the question open', () => {
    const found = finding('F', facts({ technologyHints: ['artificial-intelligence'] }));
    expect(found.outcome).toBe('open');
    expect(found.parts.some((each) => each.reason.en.includes('Artificial intelligence'))).toBe(true);
  });
});

describe('G: ethics', () => {
  it.each([
    [{}, 'open'],
    [{ ethical: 'no' }, 'clear'],
    [{ ethical: 'yes' }, 'review-required'],
    [{ ethical: { rights: 'no', safety: 'no', coercion: 'no', misuse: 'no', influence: 'no' } }, 'clear'],
    [{ ethical: { rights: 'no', safety: 'no' } }, 'open'],
    [{ ethical: { influence: 'yes' } }, 'review-required'],
    [{ ethical: 'no', humanRights: 'yes' }, 'review-required'],
    [{ ethical: 'no', fossilIndustry: 'yes' }, 'review-required'],
  ])('takes %o as %s', (collaboration, expected) => {
    expect(outcome('G', facts({ collaboration }))).toBe(expected);
  });
});

describe('H: data', () => {
  it.each([
    [{}, 'open'],
    [{ personalData: 'no' }, 'open'],
    [{ personalData: 'no', sensitiveData: 'no' }, 'clear'],
    [{ personalData: 'yes', dataManagementPlan: 'no' }, 'caution'],
    [{ personalData: 'yes', dataManagementPlan: 'yes' }, 'clear'],
    [{ personalData: 'yes' }, 'open'],
    [{ sensitiveData: 'yes', dataManagementPlan: 'no' }, 'caution'],
  ])('takes %o as %s', (collaboration, expected) => {
    expect(outcome('H', facts({ collaboration }))).toBe(expected);
  });
});
