import { readdirSync, readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { academicFreedomIndex } from '../../../functions/lists/reference/academic-freedom-index.ts';
import {
  armsEmbargo,
  armsEmbargoes,
  hasArmsEmbargo,
} from '../../../functions/lists/reference/arms-embargoes.ts';
import { democracyIndex } from '../../../functions/lists/reference/democracy-index.ts';

const codes = [...new Set([...Object.keys(countries.getAlpha2Codes()), 'XK'])];

function all(index: (country: string) => number | null): number[] {
  return codes.map(index).filter((value) => value !== null);
}

describe('every reference table', () => {
  const folder = new URL('../../../functions/lists/reference/', import.meta.url);
  const tables = readdirSync(folder).filter((file) => file.endsWith('.json'));

  it.each(tables)('%s says where it comes from, of which date and on what terms', (file) => {
    const { metadata, rows } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    for (const field of ['title', 'publisher', 'source', 'licence', 'note'])
      expect(metadata[field]).not.toBe('');
    expect(metadata.sourceUrl).toMatch(/^https:\/\//);
    expect(metadata.retrievedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(metadata.publishedAt ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the Democracy Index', () => {
  it('gives the score as published', () => {
    expect(democracyIndex('CN')).toBe(2.11);
    expect(democracyIndex('TR')).toBe(4.26);
    expect(democracyIndex('NL')).toBe(9);
  });

  it('has no score for those the index leaves out', () => {
    for (const country of ['XK', 'MO', 'MV', 'SS']) expect(democracyIndex(country)).toBeNull();
  });

  it('covers 167 countries from 0 to 10, in two decimals', () => {
    const scores = all(democracyIndex);
    expect(scores).toHaveLength(167);
    expect(scores.every((score) => score >= 0 && score <= 10 && score === Number(score.toFixed(2)))).toBe(
      true,
    );
  });
});

describe('the Academic Freedom Index', () => {
  it('lies between 0 and 1', () => {
    const indices = all(academicFreedomIndex);
    expect(indices).toHaveLength(176);
    expect(indices.every((index) => index >= 0 && index <= 1)).toBe(true);
  });

  it('has Hong Kong and Kosovo, and not Macao', () => {
    expect(academicFreedomIndex('HK')).not.toBeNull();
    expect(academicFreedomIndex('XK')).not.toBeNull();
    expect(academicFreedomIndex('MO')).toBeNull();
  });
});

describe('the arms embargoes', () => {
  it('are on 19 countries', () => {
    expect(armsEmbargoes).toHaveLength(19);
    expect(armsEmbargoes.filter(({ country }) => !codes.includes(country))).toEqual([]);
    for (const country of ['CN', 'RU', 'IR', 'MM', 'AF']) expect(hasArmsEmbargo(country)).toBe(true);
  });

  it('leave out Syria, where only imports are barred', () => {
    for (const country of ['SY', 'NL', 'SA']) expect(hasArmsEmbargo(country)).toBe(false);
  });

  it('say whom they are on', () => {
    expect(armsEmbargo('AF')?.scope).toBe('listed-persons');
    expect(armsEmbargo('CD')?.scope).toBe('non-government');
    expect(armsEmbargo('RU')?.scope).toBe('country');
    expect(armsEmbargo('NL')).toBeNull();
  });
});
