import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../functions/screening/index.ts';
import { screen } from '../../functions/screening/screen.ts';
import type { ListEntry } from '../../functions/screening/types.ts';
import { explanations } from '../../functions/texts/explanations.ts';
import { fill } from '../../functions/texts/types.ts';
import { organisation, person, sanctions, subject, tracker } from './entries.ts';

const index = buildIndex([
  { list: 'tracker', entries: tracker },
  { list: 'sanctions', entries: sanctions },
]);

describe('beside the name', () => {
  it('matches on an identifier whatever the name', () => {
    const [found] = screen(index, subject('Something Else', { identifiers: { ror: '00WK2MP56' } }));
    expect(found).toMatchObject({ band: 'match', reason: 'identifier', entry: { id: 'Beihang University' } });
  });

  it('matches on a website if the names share a word, else asks', () => {
    expect(
      screen(index, subject('Physics at Moscow', { website: 'https://www.mipt.ru/en' }))[0],
    ).toMatchObject({ band: 'match', reason: 'domain' });
    expect(screen(index, subject('Phystech', { website: 'lab.mipt.ru' }))[0]).toMatchObject({
      band: 'possible',
      reason: 'domain',
    });
    expect(screen(index, subject('Phystech', { website: 'notmipt.ru' }))).toEqual([]);
  });

  it('keeps 1 for names that something else confirms', () => {
    expect(screen(index, subject('Fudan University'))[0]?.score).toBeLessThan(1);
    expect(screen(index, subject('Fudan University', { country: 'CN' }))[0]?.score).toBe(1);
  });

  it('asks when two organisations of a list bear an acronym in the country', () => {
    const entries = ['Alpha Works', 'Beta Works'].map((name) =>
      organisation(name, { countries: ['RU'], aliases: ['ABW'] }),
    );
    const found = screen(buildIndex([{ list: 'x', entries }]), subject('ABW', { country: 'RU' }));
    expect(found.map(({ band, reason }) => [band, reason])).toEqual([
      ['possible', 'acronym'],
      ['possible', 'acronym'],
    ]);
  });

  it('never decides by a weak alias', () => {
    const weak = organisation('Long Name Factory', { countries: ['RU'] });
    weak.names.push({ name: 'The Kremlin Toolmaker', kind: 'alias', strength: 'weak' });
    const small = buildIndex([{ list: 'x', entries: [weak] }]);
    expect(screen(small, subject('The Kremlin Toolmaker', { country: 'RU' }))[0]).toMatchObject({
      band: 'possible',
      reason: 'weak-alias',
    });
  });

  it('screens only the lists asked for', () => {
    expect(screen(index, subject('Fudan University'), { lists: ['sanctions'] })).toEqual([]);
  });

  it('finds a subject by its alias', () => {
    expect(screen(index, subject('Unknown', { aliases: ['复旦大学'] }))[0]).toMatchObject({
      subjectName: '复旦大学',
      band: 'match',
    });
  });
});

describe('persons', () => {
  const one = (name: string, birthDate?: string) =>
    screen(index, subject(name, { type: 'person', birthDate }))[0];

  it.each([
    ['Vladimir Nikolaevich Pligin', undefined, 'possible', 'name-only'],
    ['Pligin, Vladimir', undefined, 'possible', 'name-only'],
    ['Владимир Плигин', undefined, 'possible', 'name-only'],
    ['V. N. Pligin', undefined, 'possible', 'similar'],
    ['V. Nikolaevich Pligin', undefined, 'possible', 'similar'],
    ['Vladimir Pligin', '1960-05-19', 'match', 'birth-date'],
    ['Vladimir Pligin', '1960', 'possible', 'name-only'],
    ['Vladimir Nikolaevich Pligin', '1960', 'match', 'birth-date'],
    ['Vladimir Pligin', '1961-05-19', undefined, undefined],
    ['Vladimir Putin', undefined, undefined, undefined],
    ['Pligin', undefined, undefined, undefined],
    ['Iouri Chtcherbakov', undefined, undefined, undefined],
    ['Yury Ivanovich Scherbakov', undefined, 'possible', 'similar'],
  ])('%s, %s: %s', (name, birthDate, band, reason) => {
    const found = one(name, birthDate);
    expect([found?.band, found?.reason]).toEqual([band, reason]);
  });

  it('keeps persons and organisations apart', () => {
    expect(one('Fudan University')).toBeUndefined();
  });
});

describe('properties', () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...[...tracker, ...sanctions].flatMap((entry) => entry.names.map(({ name }) => name))),
    fc
      .array(
        fc.constantFrom(
          'Beijing',
          'Institute',
          'of',
          'Technology',
          'Northwestern',
          'Harbin',
          '(',
          ',',
          'HIT',
          '大学',
        ),
        { maxLength: 9 },
      )
      .map((words) => words.join(' ')),
  );
  const countries = fc.constantFrom(undefined, 'CN', 'US');

  it('gives likeness from 0 to 1, the same each time, with a text for every reason', () => {
    fc.assert(
      fc.property(
        names,
        countries,
        fc.constantFrom('organisation' as const, 'person' as const),
        (name, country, type) => {
          const found = screen(index, subject(name, { country, type }));
          expect(screen(index, subject(name, { country, type }))).toEqual(found);
          for (const match of found) {
            expect(match.score).toBeGreaterThanOrEqual(0);
            expect(match.score).toBeLessThanOrEqual(1);
            for (const { code, params } of match.evidence) {
              expect(explanations[code], code).toBeDefined();
              expect(JSON.stringify(fill(explanations[code]!, params))).not.toMatch(
                /\{(name|entry|subject|words|own|listed|country|city|domain|identifier)\}/,
              );
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of aliases', () => {
    const reversed = [...tracker]
      .reverse()
      .map((entry): ListEntry => ({ ...entry, names: [...entry.names].reverse() }));
    const other = buildIndex([
      { list: 'sanctions', entries: sanctions },
      { list: 'tracker', entries: reversed },
    ]);
    const short = (matches: ReturnType<typeof screen>) =>
      matches.map(({ entry, band, reason, matchedName }) => [entry.id, band, reason, matchedName.name]);
    fc.assert(
      fc.property(names, countries, (name, country) => {
        expect(short(screen(other, subject(name, { country })))).toEqual(
          short(screen(index, subject(name, { country }))),
        );
      }),
    );
  });

  it('finds nothing in a name without letters', () => {
    const empty = fc.string({ unit: fc.constantFrom(' ', '.', '-', '(', ',', '\u200B', '!', '’') });
    fc.assert(
      fc.property(empty, fc.constantFrom('organisation' as const, 'person' as const), (name, type) => {
        expect(screen(index, subject(name, { type }))).toEqual([]);
      }),
    );
  });

  it('ignores characters nobody sees', () => {
    fc.assert(
      fc.property(
        fc.nat(15),
        fc.constantFrom('\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E'),
        (at, invisible) => {
          const name = 'Beihang University';
          const found = screen(
            index,
            subject(name.slice(0, at) + invisible + name.slice(at), { country: 'CN' }),
          );
          expect(found[0]).toMatchObject({ band: 'match', reason: 'name-and-country' });
        },
      ),
    );
  });

  it('answers for the longest names at once', () => {
    const hard = [
      'University '.repeat(50),
      'a '.repeat(250),
      'Beijing, '.repeat(60),
      '北京航空'.repeat(125),
      '('.repeat(500),
      'x'.repeat(500),
      'Harbin Institute of Technology '.repeat(16),
    ];
    const start = performance.now();
    for (const name of hard) screen(index, subject(name));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('names at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, at) => person('Ivan Ivanov', { id: `p${at}` }));
    expect(
      screen(buildIndex([{ list: 'x', entries: many }]), subject('Ivan Ivanov', { type: 'person' })),
    ).toHaveLength(20);
  });
});
