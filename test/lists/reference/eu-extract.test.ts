import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { euActs } from '../../../functions/lists/reference/eu-acts.ts';
import { extractEntries, extractMetadata } from '../../../functions/lists/reference/eu-extract.ts';
import type { Listing } from '../../../functions/screening/types.ts';

function entriesNamed(name: string) {
  return extractEntries.filter(({ names }) => names.some((each) => each.name === name));
}

function measuresOf(name: string): string[] {
  return entriesNamed(name)
    .flatMap(({ listings }): Listing[] => listings)
    .map((listing) => (listing.kind === 'sanction' ? listing.measure : listing.kind))
    .sort();
}

describe('the extract of the EU annexes', () => {
  it('gives each entry an id of its own', () => {
    expect(new Set(extractEntries.map(({ id }) => id)).size).toBe(extractEntries.length);
    expect(extractEntries.length).toBeGreaterThan(400);
  });

  it('names an act that is known for every entry, and only real countries', () => {
    const acts = new Set(euActs.map(({ celex }) => celex));
    for (const { id, listings, countries: seats, part, displayName, names } of extractEntries) {
      const [listing] = listings;
      expect(listing?.kind === 'sanction' && acts.has(listing.act)).toBe(true);
      expect(id).toMatch(/^3\d{4}[A-Z]\d{4}:[^:]+:(AF|DU):[0-9a-f]{12}$/);
      expect(part).toMatch(/^3\d{4}[A-Z]\d{4}$/);
      expect(names[0]!.name).toBe(displayName);
      expect(seats.filter((seat) => !countries.isValid(seat))).toEqual([]);
    }
  });

  it('keeps no country of a person, and birth dates of persons alone', () => {
    for (const { type, countries: seats, birthDates } of extractEntries) {
      if (type === 'person') expect(seats).toEqual([]);
      else expect(birthDates).toEqual([]);
      expect(birthDates.filter((date) => !/^\d{4}(-\d{2}){0,2}$/.test(date))).toEqual([]);
    }
  });

  it('has the universities and institutes that everyone asks about', () => {
    for (const name of [
      'Sharif University of Technology',
      'Malek Ashtar University',
      'Shahid Beheshti University',
    ]) {
      expect(measuresOf(name)).toEqual(['asset-freeze']);
      expect(entriesNamed(name)[0]!.countries).toEqual(['IR']);
    }
    expect(measuresOf('Moscow Institute of Physics and Technology')).toEqual([
      'asset-freeze',
      'dual-use-end-user',
    ]);
    expect(measuresOf('Ioffe Institute')).toContain('asset-freeze');
    expect(measuresOf('Skolkovo Institute of Science and Technology')).toEqual(['dual-use-end-user']);
  });

  it('has persons with an academic post', () => {
    expect(entriesNamed('Nikita Yurievich ANISIMOV')[0]).toMatchObject({
      type: 'person',
      birthDates: ['1978-02-20'],
    });
    expect(entriesNamed('Vladimir Nikolaevich PLIGIN')).toHaveLength(1);
  });

  it('is no newer than the day it was made', () => {
    expect(extractMetadata.publishedAt! <= extractMetadata.retrievedAt).toBe(true);
  });
});

describe('the acts of the annex list', () => {
  it('are 45, each once and with a title', () => {
    expect(new Set(euActs.map(({ celex }) => celex)).size).toBe(45);
    expect(euActs.filter(({ title }) => title === '')).toEqual([]);
  });
});
