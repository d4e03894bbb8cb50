import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenedResult, Screening } from '../../functions/screenings/types.ts';
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

describe('scenarios, over the API with the bundled lists', () => {
  let system: LocalSystem;
  beforeAll(async () => {
    system = await startSystem({ dataDir: ':memory:' });
  });
  afterAll(() => system.close());

  it.each(scenarios)('$id $title', async ({ request, expect: expected }) => {
    const answer = await system.invoke(
      'POST',
      '/v1/screenings',
      { 'content-type': 'application/json' },
      JSON.stringify(request),
    );
    expect(answer.status, answer.body.toString()).toBe(200);
    const screening: Screening = JSON.parse(answer.body.toString());
    expect(screening.results).toHaveLength(expected.length);
    for (const [position, wanted] of expected.entries()) {
      const result = screening.results[position]!;
      expect(result.status).toBe('screened');
      hold(result as ScreenedResult, wanted);
    }
  });
});

function hold(result: ScreenedResult, wanted: Expected): void {
  const outcomes = Object.fromEntries(result.findings.map(({ question, outcome }) => [question, outcome]));
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
