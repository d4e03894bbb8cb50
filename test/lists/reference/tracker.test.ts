import { describe, expect, it } from 'vitest';
import { trackerEntries } from '../../../functions/lists/reference/aspi-tracker.ts';

const sevenSons = [
  'Beihang University',
  'Beijing Institute of Technology',
  'Harbin Engineering University',
  'Harbin Institute of Technology',
  'Nanjing University of Aeronautics and Astronautics',
  'Nanjing University of Science and Technology',
  'Northwestern Polytechnical University',
];
const institutions = trackerEntries.map((entry) => {
  const [listing] = entry.listings;
  if (listing?.kind !== 'tracker') throw new Error(`${entry.id} is not of the tracker`);
  return { ...entry, category: listing.category, level: listing.level };
});

function count(category: string): number {
  return institutions.filter((each) => each.category === category).length;
}

function namesOf(displayName: string): string[] {
  return institutions.find((each) => each.displayName === displayName)!.names.map(({ name }) => name);
}

describe('the bundled tracker', () => {
  it('holds 159 institutions in China, each with an id of its own', () => {
    expect(new Set(institutions.map(({ id }) => id)).size).toBe(159);
    expect(institutions.every(({ countries }) => countries.join() === 'CN')).toBe(true);
  });

  it('has the categories of the 2020 state', () => {
    const counts = ['military', 'seven-sons', 'conglomerate', 'security', 'civilian'].map(count);
    expect(counts).toEqual([52, 7, 12, 8, 80]);
  });

  it('leaves a level unknown rather than guess it', () => {
    expect(institutions.filter(({ level }) => level === null)).toHaveLength(72);
    expect(institutions.filter(({ level }) => level === 'low')).toHaveLength(0);
  });

  it('names the Seven Sons as the framework does, all very high', () => {
    const found = institutions.filter(({ category }) => category === 'seven-sons');
    expect(found.map(({ displayName }) => displayName).sort()).toEqual(sevenSons);
    expect(found.every(({ level, cities }) => level === 'very-high' && cities.length === 1)).toBe(true);
  });

  it('knows their other names', () => {
    expect(namesOf('Beihang University')).toEqual(
      expect.arrayContaining([
        '北京航空航天大学',
        'Beijing University of Aeronautics and Astronautics',
        'BUAA',
        '北航',
      ]),
    );
    expect(namesOf('Harbin Institute of Technology')).toContain('哈工大');
    expect(namesOf('Northwestern Polytechnical University')).toEqual(
      expect.arrayContaining(['NWPU', '西北工业大学']),
    );
    expect(namesOf('National University of Defense Technology')).toEqual(
      expect.arrayContaining(['NUDT', '国防科技大学', 'Changsha Institute of Technology']),
    );
  });

  it('puts the English name first and counts acronyms as weak', () => {
    for (const { displayName, names } of institutions) {
      expect(names[0]!.name).toBe(displayName);
      expect(names.filter(({ kind, strength }) => kind === 'acronym' && strength === 'strong')).toEqual([]);
      expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    }
  });
});
