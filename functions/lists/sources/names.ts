import type { ListName } from '../../screening/types.ts';

/** Whole white space, trimmed: how every name is kept. */
export function tidy(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** An acronym: two to six letters, all of them capitals, dots and hyphens aside (`HESA`, `I.R.G.C.`). */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name.replace(/[.\-–]/g, ''));
}

/**
 * The names of an entry, each once, the displayed one first and the others in code-point order, so that the
 * order in the file does not matter. Said twice, a name is as strong as its strongest mention.
 */
export function orderedNames(names: ListName[], displayName: string): ListName[] {
  const byName = new Map<string, ListName>();
  for (const name of [...names].sort(strongestFirst)) {
    if (!byName.has(name.name)) byName.set(name.name, name);
  }
  const first = byName.get(displayName);
  byName.delete(displayName);
  const others = [...byName.values()].sort((a, b) => compareText(a.name, b.name));
  return first ? [first, ...others] : others;
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const kinds: ListName['kind'][] = ['name', 'acronym', 'alias', 'former'];

function strongestFirst(a: ListName, b: ListName): number {
  return (
    compareText(a.strength, b.strength) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareText(a.language ?? '~', b.language ?? '~')
  );
}
