import { describe, expect, it } from 'vitest';
import { compare } from '../../functions/screening/compare.ts';
import { subject } from './entries.ts';

describe('compare', () => {
  it('judges as the screening does', () => {
    const a = subject('Universität Malek Aschtar', { country: 'IR' });
    expect(compare(a, subject('Malek Ashtar University', { country: 'IR' }))).toMatchObject({
      band: 'match',
      reason: 'name-and-country',
    });
  });

  it('gives a likeness where there is no hit', () => {
    const { score, band, evidence } = compare(
      subject('Nanjing University'),
      subject('Nanjing Normal University'),
    );
    expect(band).toBeNull();
    expect(score).toBeGreaterThan(0.4);
    expect(score).toBeLessThan(0.95);
    expect(evidence[0]?.code).toBe('name-different');
  });

  it('keeps persons and organisations apart', () => {
    expect(compare(subject('Sharif'), subject('Sharif', { type: 'person' }))).toMatchObject({
      score: 0,
      band: null,
    });
  });

  it('finds nothing in empty names', () => {
    expect(compare(subject('...'), subject('...'))).toMatchObject({ score: 0, band: null });
  });
});
