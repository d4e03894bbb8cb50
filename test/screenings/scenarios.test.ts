import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resetListCache } from '../../functions/lists/active-lists.ts';
import { addListFiles } from '../../functions/lists/add-list-file.ts';
import { type ScreenedResult, Screening } from '../../functions/screenings/types.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';

/** What a scenario's answer must hold for one partner; see "Scenarios" of the framework's inventory. */
interface Expected {
  advice?: string;
  adviceIn?: string[];
  risk?: string;
  findings?: Record<string, string>;
  findingsIn?: Record<string, string[]>;
  roles?: string[];
  hits?: { list: string; name: string }[];
  noHits?: string[];
  notHit?: string;
  open?: string[];
}

interface Scenario {
  id: string;
  title: string;
  request: object;
  expect: Expected[];
}

const scenarios: Scenario[] = JSON.parse(
  readFileSync(new URL('../data/scenarios.json', import.meta.url), 'utf8'),
);

/** Real lists, where they are at hand; the EU list among them is of 2026-01-28. */
const official = new URL('../../../shared/data/', import.meta.url);

describe('scenarios, over the API with the bundled lists', () => {
  holdsScenarios(async () => {});

  it('answers unknown, never open or clear, where the extract finds nothing', async () => {
    const result = await screen(clearCase);
    expect(outcomesOf(result)).toMatchObject({
      A: 'unknown',
      B: 'clear',
      C: 'unknown',
      D: 'clear',
      E: 'clear',
    });
    expect(result.advice).toBe('unknown');
  });
});

describe.skipIf(!existsSync(official))('scenarios, over the API with the full lists', () => {
  holdsScenarios(async () => {
    vi.stubEnv('CLOCK', '2026-01-30T12:00:00Z');
    await addListFiles(
      filesOf(
        'eu-fsf/fsf_1_1_reconstructed_2026-01-28.xml.gz',
        'eu-annexes/consolidated',
        'eu-annexes/amendments',
      ),
    );
  });
  afterAll(() => vi.unstubAllEnvs());

  it('is clear when everything was asked, answered and nothing found', async () => {
    const result = await screen(clearCase);
    expect(result).toMatchObject({ advice: 'clear', risk: 'green', open: [], hits: [] });
  });

  it('ends a first pass by name and country in open', async () => {
    const result = await screen({ partners: [{ name: 'Uppsala University', country: 'SE' }] });
    expect(result).toMatchObject({ advice: 'open', risk: 'blue' });
  });

  it('is unknown again when the list is older than seven days', async () => {
    vi.stubEnv('CLOCK', '2026-02-05T12:00:00Z');
    resetListCache();
    expect(await screen(clearCase)).toMatchObject({ advice: 'unknown', risk: 'grey' });
  });
});

/** An institution in the EU of which everything was asked and answered with no. */
const clearCase = {
  partners: [{ name: 'Uppsala University', country: 'SE', related: [] }],
  collaboration: {
    form: 'education',
    field: 'history',
    technologies: [],
    funding: { source: 'own', conditions: 'no' },
    supervisedField: 'no',
    dualUse: 'no',
    militaryTies: 'no',
    ethical: 'no',
    humanRights: 'no',
    fossilIndustry: 'no',
    personalData: 'no',
    sensitiveData: 'no',
  },
};

let system: LocalSystem;

function holdsScenarios(load: () => Promise<void>): void {
  beforeAll(async () => {
    system = await startSystem({ dataDir: ':memory:' });
    await load();
  }, 60_000);
  afterAll(() => system.close());

  it.each(scenarios)('$id $title', async ({ request, expect: expected }) => {
    const { results } = await screenAll(request);
    expect(results).toHaveLength(expected.length);
    for (const [position, wanted] of expected.entries()) {
      expect(results[position]!.status).toBe('screened');
      hold(results[position] as ScreenedResult, wanted);
    }
  });
}

async function screenAll(request: object): Promise<Screening> {
  const headers = { 'content-type': 'application/json' };
  const answer = await system.invoke('POST', '/v1/screenings', headers, JSON.stringify(request));
  expect(answer.status, answer.body.toString()).toBe(200);
  return Screening.parse(JSON.parse(answer.body.toString()));
}

async function screen(request: object): Promise<ScreenedResult> {
  return (await screenAll(request)).results[0] as ScreenedResult;
}

function outcomesOf(result: ScreenedResult): Record<string, string> {
  return Object.fromEntries(result.findings.map(({ question, outcome }) => [question, outcome]));
}

function filesOf(...places: string[]) {
  return places.flatMap((place) => {
    const path = fileURLToPath(new URL(place, official));
    const names = place.includes('.') ? [path] : readdirSync(path).map((name) => join(path, name));
    return names.map((name) => ({ fileName: name, bytes: new Uint8Array(readFileSync(name)) }));
  });
}

function hold(result: ScreenedResult, wanted: Expected): void {
  const outcomes = outcomesOf(result);
  if (wanted.advice) expect(result.advice).toBe(wanted.advice);
  if (wanted.adviceIn) expect(wanted.adviceIn).toContain(result.advice);
  if (wanted.risk) expect(result.risk).toBe(wanted.risk);
  expect(outcomes).toMatchObject(wanted.findings ?? {});
  for (const [question, allowed] of Object.entries(wanted.findingsIn ?? {})) {
    expect(allowed, `question ${question}`).toContain(outcomes[question]);
  }
  const roles = result.actions.map(({ role }) => role);
  for (const role of wanted.roles ?? []) expect(roles).toContain(role);
  for (const hit of wanted.hits ?? []) expect(result.hits).toContainEqual(expect.objectContaining(hit));
  for (const list of wanted.noHits ?? []) expect(result.hits.map((hit) => hit.list)).not.toContain(list);
  if (wanted.notHit) {
    const matched = result.hits.filter(({ band }) => band === 'match').map(({ name }) => name);
    expect(matched).not.toContain(wanted.notHit);
  }
  const open = result.open.map(({ question }) => question);
  for (const question of wanted.open ?? []) expect(open).toContain(question);
}
