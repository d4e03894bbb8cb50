import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAudit } from '../../functions/audit/audit-trail.ts';
import { table } from '../../functions/platform/table.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem({ dataDir: ':memory:' });
});
afterAll(async () => {
  delete process.env.CLOCK;
  await system.close();
});

test('events stand in the trail of their month, in the order of time, also at the same instant', async () => {
  const event = { action: 'list-activated', detail: { previous: null, person: 3 }, caller: 'admin' };
  process.env.CLOCK = '2026-02-28T23:59:59.000Z';
  await recordAudit({ ...event, subject: 'eu-fsf/1' });
  process.env.CLOCK = '2026-02-01T00:00:00.000Z';
  await recordAudit({ ...event, subject: 'eu-fsf/0' });
  await recordAudit({ ...event, subject: 'eu-fsf/0' });
  process.env.CLOCK = '2026-03-01T00:00:00.000Z';
  await recordAudit({ ...event, subject: 'eu-fsf/2' });

  const february = (await table.query('audit#2026-02')).items;
  expect(february.map(({ subject }) => subject)).toEqual(['eu-fsf/0', 'eu-fsf/0', 'eu-fsf/1']);
  expect(february[2]).toMatchObject({ at: '2026-02-28T23:59:59.000Z', ...event });
  expect((await table.query('audit#2026-03')).items).toHaveLength(1);
});
