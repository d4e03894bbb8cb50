import { describe, expect, test } from 'vitest';
import { saysNone, saysNothing, technologyOf, wordOf } from '../../functions/intake/words.ts';

describe('what people write in a cell', () => {
  test.each([
    ['yes', ['yes', 'Ja', 'J', 'TRUE', 'x', '1', ' waar ']],
    ['no', ['no', 'Nee', 'neen', 'false', '0', 'geen', 'None']],
    ['unknown', ['unknown', 'Onbekend', 'N/A', 'n.v.t.', "don't know", 'weet niet']],
  ])('answers %s', (answer, cells) => {
    for (const cell of cells) expect([cell, wordOf.answer(cell)]).toEqual([cell, answer]);
  });

  test.each([
    ['Student exchange', 'student-exchange'],
    ['student-exchange', 'student-exchange'],
    ['Studentenuitwisseling', 'student-exchange'],
    ['Joint degree', 'education'],
    ['PhD', 'phd'],
    ['Onderzoeksproject', 'research-project'],
    ['Vacature', 'appointment'],
  ])('%s is the form %s', (cell, form) => {
    expect(wordOf.form(cell)).toBe(form);
  });

  test('kinds of partner, phases and scopes', () => {
    expect(wordOf.type('Persoon')).toBe('person');
    expect(wordOf.type('Hogeschool')).toBe('organisation');
    expect(wordOf.phase('Verlenging')).toBe('existing');
    expect(wordOf.scope('UM-breed')).toBe('university');
    expect(wordOf.cscArrangement('Eigen onderwerp')).toBe('um-selected-um-topic');
  });

  test('a word that no table has is not said', () => {
    for (const read of Object.values(wordOf)) {
      expect(read('perhaps')).toBeUndefined();
      expect(read('constructor')).toBeUndefined();
    }
  });
});

test.each(['none', 'Geen', '-', '–', 'n.v.t.', 'not applicable', 'nee'])(
  '"%s" says that there is none',
  (cell) => {
    expect(saysNone(cell)).toBe(true);
  },
);

test.each(['', 'unknown', 'onbekend', '?', 'Board of Trustees', 'None Ltd'])('"%s" does not', (cell) => {
  expect(saysNone(cell)).toBe(false);
});

test.each(['-', '?', 'n/a', 'NVT', 'unknown', 'Onbekend', '...'])('"%s" says nothing', (cell) => {
  expect(saysNothing(cell)).toBe(true);
});

test.each(['NL', 'None', 'Nauru'])('"%s" says something', (cell) => {
  expect(saysNothing(cell)).toBe(false);
});

test('a technology by slug, name or synonym in either language', () => {
  const area = {
    slug: 'quantum',
    slugs: ['quantum-computing'],
    nl: 'Kwantumtechnologie',
    en: 'Quantum technology',
    synonyms: { nl: ['kwantum'], en: ['qubits'] },
  };
  const areas = [area as Parameters<typeof technologyOf>[1][number]];
  for (const cell of ['quantum', 'Quantum-Computing', 'KWANTUMTECHNOLOGIE', 'quantum technology', 'Qubits']) {
    expect([cell, technologyOf(cell, areas)]).toEqual([cell, 'quantum']);
  }
  expect(technologyOf('basket weaving', areas)).toBeUndefined();
});
