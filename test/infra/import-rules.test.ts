import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

/** What a room of `functions/` may import from: other rooms, packages (all, or those named), Node's own modules. */
interface MayImport {
  rooms: string[];
  packages?: 'all' | string[];
  node?: boolean;
}

const domain = ['screening', 'rules', 'texts', 'audit', 'platform'];
const rules: Record<string, MayImport> = {
  texts: { rooms: [] },
  // Pure: types, zod and text libraries. They run in a Lambda, in a browser and in a test alike.
  screening: { rooms: [], packages: ['zod', 'any-ascii', 'pinyin-pro', 'fastest-levenshtein'] },
  rules: { rooms: ['screening', 'texts'], packages: ['zod'] },
  platform: { rooms: [], packages: 'all', node: true },
  audit: { rooms: ['platform'], packages: 'all', node: true },
  intake: { rooms: ['texts', 'platform', 'rules'], packages: 'all', node: true },
  lists: { rooms: domain, packages: 'all', node: true },
  registry: { rooms: domain, packages: 'all', node: true },
  screenings: { rooms: [...domain, 'lists', 'intake', 'registry'], packages: 'all', node: true },
  jobs: { rooms: [...domain, 'screenings', 'lists', 'intake'], packages: 'all', node: true },
  dossiers: { rooms: [...domain, 'screenings', 'lists'], packages: 'all', node: true },
  api: {
    rooms: [...domain, 'lists', 'registry', 'screenings', 'intake', 'jobs', 'dossiers'],
    packages: 'all',
    node: true,
  },
};

interface Import {
  from: string;
  to: string;
}

let imports: Import[];
beforeAll(async () => {
  const entryPoints = ['functions', 'infra'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  );
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'unused',
    loader: { '.json': 'json' },
    logLevel: 'error',
  });
  imports = Object.entries(metafile.inputs).flatMap(([from, input]) =>
    input.imports.map(({ path }) => ({ from, to: path })),
  );
});

function roomOf(file: string): string | undefined {
  return /^functions\/([^/]+)\//.exec(file)?.[1];
}

/** `zod` of `zod/mini`, `@scope/name` of `@scope/name/part`. */
function packageOf(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

function breaksRule(room: string, allowed: MayImport, { from, to }: Import): boolean {
  if (roomOf(from) !== room) return false;
  const other = roomOf(to);
  if (other !== undefined) return other !== room && !allowed.rooms.includes(other);
  if (to.startsWith('infra/')) return true;
  if (isBuiltin(to)) return !allowed.node;
  return allowed.packages !== 'all' && !allowed.packages?.includes(packageOf(to));
}

/** Those of the imports that break a rule, as `file -> what it imports`. */
function breaking(breaks: (each: Import) => boolean): string[] {
  return imports.filter(breaks).map(({ from, to }) => `${from} -> ${to}`);
}

test.each([
  ['screening', 'functions/screening/a.ts', 'functions/screening/b.ts', false],
  ['screening', 'functions/screening/a.ts', 'zod/mini', false],
  ['screening', 'functions/screening/a.ts', 'zodiac', true],
  ['screening', 'functions/screening/a.ts', 'node:fs', true],
  ['screening', 'functions/screening/a.ts', 'fs', true],
  ['screening', 'functions/screening/a.ts', 'functions/platform/clock.ts', true],
  ['rules', 'functions/rules/a.ts', 'functions/lists/a.ts', true],
  ['lists', 'functions/lists/a.ts', 'functions/api/routes.ts', true],
  ['lists', 'functions/lists/a.ts', 'infra/local/gateway.ts', true],
])('in %s, %s -> %s breaks the rule: %s', (room, from, to, breaks) => {
  expect(breaksRule(room, rules[room]!, { from, to })).toBe(breaks);
});

test('a circle is found, a diamond is none', () => {
  const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));
  expect(circles(edges('ab', 'bc', 'ca', 'xa'))).toEqual(['a -> b -> c -> a']);
  expect(circles(edges('ab', 'ac', 'bd', 'cd'))).toEqual([]);
});

describe('who may import whom', () => {
  test('the rules see imports at all', () => {
    expect(imports).toContainEqual({ from: 'functions/api/system.ts', to: 'functions/lists/catalogue.ts' });
    expect(imports).toContainEqual({ from: 'functions/platform/table.ts', to: '@aws-sdk/lib-dynamodb' });
  });

  test('every room has a rule', () => {
    const rooms = new Set(imports.flatMap(({ from }) => roomOf(from) ?? []));
    expect([...rooms].filter((room) => !rules[room])).toEqual([]);
  });

  test.each(Object.entries(rules))('%s', (room, allowed) => {
    expect(breaking((each) => breaksRule(room, allowed, each))).toEqual([]);
  });

  test.each(['screening', 'rules', 'texts'])('%s asks neither the clock nor the environment', (room) => {
    const impure = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bfetch\(/;
    const files = [...new Set(imports.flatMap(({ from, to }) => [from, to]))];
    const own = files.filter((file) => roomOf(file) === room && file.endsWith('.ts'));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('@aws-sdk is imported by platform, and by the embedded stores, alone', () => {
    const wrong = breaking(
      ({ from, to }) =>
        /^@(aws-sdk|smithy)\//.test(to) && roomOf(from) !== 'platform' && !from.startsWith('infra/local/'),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing imports api but infra, which CDK lets see the route table only', () => {
    const wrong = breaking(({ from, to }) => {
      if (roomOf(to) !== 'api' || roomOf(from) === 'api') return false;
      if (from.startsWith('infra/local/')) return false;
      return to !== 'functions/api/routes.ts' || !from.startsWith('infra/');
    });
    expect(wrong).toEqual([]);
  });

  test('the route table imports nothing', () => {
    expect(breaking(({ from }) => from === 'functions/api/routes.ts')).toEqual([]);
  });

  test('there are no circles', () => {
    expect(circles(imports.filter(({ to }) => /^(functions|infra)\//.test(to)))).toEqual([]);
  });
});

/** Every circle once, as the way around it. Types count for nothing: they are gone before anything runs. */
function circles(edges: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
