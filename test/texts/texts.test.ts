import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill, type Text } from '../../functions/texts/types.ts';

const folder = new URL('../../functions/texts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'types.ts');
const catalogues = await Promise.all(
  files.map(async (name) => [name, await import(new URL(name, folder).href)] as const),
);
const texts = catalogues.flatMap(([name, exported]) =>
  collect(exported).map(([key, text]) => ({ name, key, text })),
);

describe('the catalogue of texts', () => {
  it('has texts in every file', () => {
    for (const name of files)
      expect(
        texts.some((each) => each.name === name),
        name,
      ).toBe(true);
  });

  it.each(texts)('$name $key says the same in Dutch and English', ({ text }) => {
    expect(text.nl.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
    expect(parameters(text.nl)).toEqual(parameters(text.en));
  });
});

describe('fill', () => {
  it('fills in parameters and leaves a missing one visible', () => {
    expect(fill({ nl: '{a} en {b}', en: '{a} and {b}' }, { a: 1 })).toEqual({
      nl: '1 en {b}',
      en: '1 and {b}',
    });
  });

  it('does not take a value for a pattern', () => {
    expect(fill({ nl: '{a}', en: '{a}' }, { a: '$& {b}' }).en).toBe('$& {b}');
  });
});

function parameters(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

/** Every Text found in what a module exports, however deep. */
function collect(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, en } = value as Partial<Text>;
  if (typeof nl === 'string' && typeof en === 'string') return [[path, { nl, en }]];
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, path ? `${path}.${key}` : key));
}
