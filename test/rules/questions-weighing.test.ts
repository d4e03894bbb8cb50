import { describe, expect, it } from 'vitest';
import { finding, outcome, roles } from './answers.ts';
import { china, facts, germany, hit, norway, nowhere, tracker } from './facts.ts';

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
