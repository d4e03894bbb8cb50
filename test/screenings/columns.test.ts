import { describe, expect, it } from 'vitest';
import {
  type ColumnSource,
  columnNames,
  reasonsOf,
  riskCells,
  riskHeaders,
} from '../../functions/screenings/columns.ts';
import { failed, finding, hit, screened, screening } from './results.ts';

/** The cells by the names of their columns. */
function cellsOf(source: Partial<ColumnSource>, language: 'nl' | 'en' = 'en'): Record<string, string> {
  const cells = riskCells({ result: null, screening, remarks: [], ...source }, language);
  return Object.fromEntries(columnNames.map((name, at) => [name, cells[at]!]));
}

describe('the risk columns', () => {
  it('have a header each, in both languages', () => {
    expect(riskHeaders('en')).toHaveLength(columnNames.length);
    expect(riskHeaders('nl').slice(0, 4)).toEqual(['Risico', 'Advies', 'Waarom', 'A. Sancties']);
    expect(new Set(riskHeaders('en')).size).toBe(columnNames.length);
  });

  it('show a screened partner', () => {
    expect(cellsOf({ result: screened() })).toEqual({
      risk: 'red',
      advice: 'not permitted',
      why: 'D: one of the Seven Sons',
      A: 'open (II.A): A en',
      B: 'open (II.B): B en',
      C: 'open (II.C): C en',
      D: 'not permitted (II.D): one of the Seven Sons',
      E: 'open (II.E): E en',
      F: 'open (II.F): F en',
      G: 'open (II.G): G en',
      H: 'open (II.H): H en',
      matchedEntry: 'Beihang University (北京航空航天大学)',
      list: 'aspi-tracker',
      score: '0.98',
      link: 'https://unitracker.aspi.org.au/universities/beihang-university/',
      country: 'CN',
      democracyIndex: '2.10',
      academicFreedomIndex: '0.070',
      actions: 'Executive Board (CvB): submit (loket@example.org)\ninitiator: avoid',
      approver: 'Executive Board (CvB)',
      open: 'C: Dual-use?',
      lists: 'eu-fsf: not loaded; eu-annexes 2026-08-07 (extract, stale); aspi-tracker 2020-01-01',
      screenedAt: '2026-11-23T10:00:00.000Z',
      remarks: '',
    });
  });

  it('speak Dutch when asked', () => {
    const cells = cellsOf({ result: screened() }, 'nl');
    expect(cells).toMatchObject({
      risk: 'rood',
      advice: 'niet toegestaan',
      approver: 'College van Bestuur',
      open: 'C: Dual use?',
    });
    expect(cells.lists).toContain('eu-annexes 2026-08-07 (uittreksel, verouderd)');
  });

  it('keep the cells of several hits in the same order', () => {
    const hits = [
      hit(),
      hit({
        name: 'Beijing University',
        matchedName: undefined,
        list: 'eu-fsf',
        score: 0.8,
        band: 'possible',
      }),
    ];
    expect(cellsOf({ result: screened({ hits }) })).toMatchObject({
      matchedEntry: 'Beihang University (北京航空航天大学)\nBeijing University [possible]',
      list: 'aspi-tracker\neu-fsf',
      score: '0.98\n0.80',
    });
  });

  it('give a person no colour', () => {
    expect(cellsOf({ result: screened({ risk: null, advice: 'review-required' }) }).risk).toBe(
      'person: no colour',
    );
  });

  it('say of related persons that a check is open, and nothing else', () => {
    const related = hit({
      name: undefined,
      matchedName: undefined,
      subject: 'related[0]',
      entry: 'secret-entry',
      sourceUrl: 'https://secret',
    });
    const cells = cellsOf({ result: screened({ hits: [related] }) });
    expect(cells).toMatchObject({ matchedEntry: 'person check: 1 open', list: '', score: '', link: '' });
    expect(JSON.stringify(cells)).not.toContain('secret');
  });

  it('leave a country and its scores empty where there are none', () => {
    const country = {
      code: null,
      from: null,
      democracyIndex: null,
      academicFreedomIndex: null,
      armsEmbargo: false,
    };
    expect(cellsOf({ result: screened({ country }) })).toMatchObject({
      country: '',
      democracyIndex: '',
      academicFreedomIndex: '',
    });
  });

  it('mark what was not screened, with the reason', () => {
    const fromFile = cellsOf({ remarks: ['column "Land": unknown'], screening: null });
    expect(fromFile).toMatchObject({
      risk: '',
      advice: 'not screened',
      why: 'column "Land": unknown',
      screenedAt: '',
    });
    expect(cellsOf({ result: failed })).toMatchObject({
      risk: '',
      advice: 'not screened',
      why: 'It went wrong.',
    });
  });
});

describe('the reasons', () => {
  it('are those that carry the advice, never what only asks for attention', () => {
    const attention = {
      ...finding('E', 'not-permitted', 'newspapers').parts[0]!,
      basis: 'attention' as const,
    };
    const findings = screened().findings.map((each) =>
      each.question === 'E'
        ? {
            ...finding('E', 'not-permitted', 'CSC'),
            parts: [...finding('E', 'not-permitted', 'CSC').parts, attention],
          }
        : each,
    );
    expect(reasonsOf(screened({ findings }), 'en')).toEqual(['D: one of the Seven Sons', 'E: CSC']);
  });
});
