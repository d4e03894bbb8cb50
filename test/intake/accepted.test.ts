import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Field, fields } from '../../functions/intake/header-words.ts';
import { partnerOf } from '../../functions/intake/partners.ts';
import type { TechnologyArea } from '../../functions/rules/policy.ts';
import { Partner } from '../../functions/screenings/types.ts';

const areas: TechnologyArea[] = [
  {
    slug: 'quantum-computing',
    slugs: [],
    nl: 'kwantumcomputers',
    en: 'quantum computing',
    groups: ['dual-use'],
    synonyms: { nl: [], en: ['qubits'] },
    wide: false,
  },
];

/** What stands in cells: words the intake knows, many values at once, and anything else. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'TU Delft',
    'NL',
    'ja',
    'nee',
    'geen',
    '-',
    'onbekend',
    'phd',
    'persoon',
    'quantum computing; qubits',
    '1970',
    '01-02-1970',
    '1970-13-45',
    'CSC',
    'a;b\nc|d',
    ';;;',
    'x'.repeat(600),
    'a;'.repeat(300),
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const headers: string[] = [...fields];
const columns = Object.fromEntries(fields.map((field, at) => [field, [at]])) as Record<Field, number[]>;

/** A partner the API refuses would take its whole request with it. */
test('whatever a row holds, it becomes a partner that the API takes, or a problem', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: fields.length, maxLength: fields.length }),
      fc.boolean(),
      (anything, ofPeople) => {
        // A country that is none keeps a row out before the rest is looked at.
        const cells = anything.with(fields.indexOf('country'), 'NL');
        const { partner, problem } = partnerOf(
          { number: 2, cells },
          headers,
          { columns, notes: [], ofPeople },
          areas,
        );
        expect(partner === null).toBe(problem !== null);
        if (partner) expect(Partner.safeParse(partner).error?.issues ?? []).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
