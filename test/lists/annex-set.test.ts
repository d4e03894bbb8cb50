import { describe, expect, test } from 'vitest';
import { compileAnnexes, isFull, mergeAnnexes } from '../../functions/lists/annex-set.ts';
import { parseEuAnnexes } from '../../functions/lists/sources/eu-annexes.ts';
import { annexCsv } from './fixtures.ts';

type Rows = Record<string, string>[];
const consolidated = (celex: string, rows: Rows) => parseEuAnnexes(annexCsv(celex, rows), `${celex}.csv`);
const amendment = (celex: string, act: string, rows: Rows) =>
  parseEuAnnexes(annexCsv(celex, rows, act), `${celex}.csv`);

const one = '32014R0269';
const two = '32014R0833';
const nothing = { entries: [], acts: [], amendments: [] };
const extract = {
  entries: [
    ...consolidated(one, [{ name: 'Extract One' }]).entries,
    ...consolidated(two, [{ name: 'Extract Two' }]).entries,
    ...amendment('32026R0001', one, [{ name: 'Extract Amended' }]).entries,
  ],
  acts: [one, two],
};
const names = (entries: { displayName: string }[]) => entries.map(({ displayName }) => displayName).sort();

describe('merging annex files', () => {
  test('a file replaces the rows of its own number, in the extract as in what is loaded', () => {
    const first = mergeAnnexes(nothing, [consolidated(one, [{ name: 'A' }, { name: 'B' }])], extract);
    expect(names(first.entries)).toEqual(['A', 'B', 'Extract Amended', 'Extract Two']);
    const again = mergeAnnexes(first, [consolidated(one, [{ name: 'B' }])], extract);
    expect(names(again.entries)).toEqual(['B', 'Extract Amended', 'Extract Two']);
    expect(again.acts).toEqual([one]);
  });

  test('an amending act leaves the consolidated rows where they are', () => {
    const first = mergeAnnexes(nothing, [consolidated(one, [{ name: 'A' }])], extract);
    const amended = mergeAnnexes(first, [amendment('32026R0002', one, [{ name: 'New' }])], extract);
    expect(names(amended.entries)).toEqual(['A', 'Extract Amended', 'Extract Two', 'New']);
    expect(amended).toMatchObject({ acts: [one], amendments: ['32026R0002'] });
  });

  test('the extract goes when every act is there, one that lists nobody counted', () => {
    const full = mergeAnnexes(nothing, [consolidated(one, [{ name: 'A' }]), consolidated(two, [])], extract);
    expect(names(full.entries)).toEqual(['A']);
    expect(isFull(full.acts, extract.acts)).toBe(true);
  });

  test('two files of one act are refused', () => {
    const file = consolidated(one, [{ name: 'A' }]);
    expect(() => mergeAnnexes(nothing, [file, file], extract)).toThrow(/Two files are of the act 32014R0269/);
  });
});

describe('the entries in force', () => {
  const before = { name: 'Ann', schema: 'Person', birthDate: '1960' };

  test('an amending act wins over the consolidated text, the newest over older ones', () => {
    const rows = [
      ...amendment('32026R0009', one, [{ ...before, alias: 'Newest' }]).entries,
      ...amendment('32025R2000', one, [{ ...before, birthDate: '1961', alias: 'Older' }]).entries,
      ...consolidated(one, [{ ...before, alias: 'Oldest' }]).entries,
    ];
    const inForce = compileAnnexes(rows);
    expect(inForce).toHaveLength(1);
    expect(inForce[0]!.names[1]!.name).toBe('Newest');
    expect(compileAnnexes(rows.toReversed())).toEqual(inForce);
  });

  test('of namesakes only the one with that birth date is replaced', () => {
    const inForce = compileAnnexes([
      ...amendment('32026R0009', one, [{ ...before, alias: 'New' }]).entries,
      ...consolidated(one, [before, { ...before, birthDate: '1970' }]).entries,
    ]);
    expect(inForce.map(({ birthDates }) => birthDates)).toEqual([['1960'], ['1970']]);
  });

  test('another annex or measure is another designation', () => {
    const inForce = compileAnnexes([
      ...amendment('32026R0009', one, [{ ...before, annex: 'II' }]).entries,
      ...consolidated(one, [before]).entries,
    ]);
    expect(inForce).toHaveLength(2);
  });
});
