import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { activeLists, resetListCache } from '../../functions/lists/active-lists.ts';
import { addListFile, addListFiles } from '../../functions/lists/add-list-file.ts';
import { listOverview } from '../../functions/lists/catalogue.ts';
import { readEntries } from '../../functions/lists/entry-store.ts';
import { euActs } from '../../functions/lists/reference/eu-acts.ts';
import { activate, activeVersion, listVersions, recordVersion } from '../../functions/lists/versions.ts';
import { table } from '../../functions/platform/table.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';
import { annexCsv, bytes, fsfOf, fsfXml } from './fixtures.ts';

let system: LocalSystem;
beforeAll(async () => {
  process.env.CLOCK = '2026-11-23T12:00:00Z';
  system = await startSystem({ dataDir: ':memory:' });
  resetListCache();
});
afterAll(async () => {
  delete process.env.CLOCK;
  await system.close();
});
/** Every version is loaded at a time of its own, as in life. */
afterEach(() => {
  process.env.CLOCK = new Date(Date.parse(process.env.CLOCK!) + 60_000).toISOString();
});

async function active(list: string) {
  return (await activeLists()).find(({ definition }) => definition.id === list)!;
}

describe('before anything is loaded', () => {
  test('the EU list is missing and says where to get it', async () => {
    expect(await active('eu-fsf')).toMatchObject({
      status: 'missing',
      version: null,
      entries: [],
      stale: false,
    });
    const { note } = await listOverview('eu-fsf');
    expect(note!.en).toContain('https://webgate.ec.europa.eu/');
    expect(note!.nl).toContain('npm run lists -- add');
  });

  test('the annexes are a bundled extract, the tracker is whole and dated', async () => {
    const annexes = await active('eu-annexes');
    expect(annexes).toMatchObject({
      status: 'partial',
      version: { version: expect.stringMatching(/^bundled-[0-9a-f]{8}$/) },
    });
    expect((await listOverview('eu-annexes')).note!.en).toMatch(
      /Only a bundled extract of \d+ institutions and \d+ persons/,
    );
    expect(await active('aspi-tracker')).toMatchObject({ status: 'full', stale: false });
  });

  test('a list that no one knows is not found', async () => {
    await expect(listOverview('no-list')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the EU list', () => {
  test('of a few entities is partial', async () => {
    const added = await addListFile(fsfOf(10, '2026-11-18T06:00:00+01:00'), {
      list: 'eu-fsf',
      fileName: 'few.xml',
    });
    expect(added).toMatchObject({
      activated: true,
      status: 'partial',
      diff: { added: 10, removed: 0, changed: 0 },
    });
    expect((await listOverview('eu-fsf')).note!.en).toContain('sample of 10 entries');
  });

  test('of three thousand is full, and screenings see it at once', async () => {
    const added = await addListFile(fsfOf(3000, '2026-11-19T06:00:00+01:00'));
    expect(added).toMatchObject({
      activated: true,
      status: 'full',
      publishedAt: '2026-11-19',
      diff: { added: 2990 },
    });
    expect(await active('eu-fsf')).toMatchObject({ status: 'full', stale: false, ageDays: 4 });
    expect((await listOverview('eu-fsf')).note).toBeUndefined();
  });

  test('that lost more than a fifth is held back, and the old one stays', async () => {
    const before = (await activeVersion('eu-fsf'))!.version;
    const added = await addListFile(fsfOf(2399, '2026-11-20T06:00:00+01:00'));
    expect(added.activated).toBe(false);
    expect(added.heldBackBecause[0]).toMatch(/2399 entries and the active version 3000/);
    expect((await activeVersion('eu-fsf'))!.version).toBe(before);
    expect((await listVersions('eu-fsf')).items[0]).toMatchObject({
      version: added.version,
      heldBackBecause: [expect.any(String)],
    });
  });

  test('older than the active one is held back', async () => {
    const added = await addListFile(fsfOf(3000, '2026-11-01T06:00:00+01:00'));
    expect(added.heldBackBecause).toEqual([expect.stringContaining('older than the active version')]);
  });

  test('generated anew with the same entries is the same version with a newer date', async () => {
    const before = (await activeVersion('eu-fsf'))!;
    const added = await addListFile(fsfOf(3000, '2026-11-22T06:00:00+01:00'));
    expect(added).toMatchObject({
      version: before.version,
      activated: true,
      diff: { added: 0, removed: 0, changed: 0 },
    });
    expect(await active('eu-fsf')).toMatchObject({ ageDays: 1, version: { publishedAt: '2026-11-22' } });
  });

  test('is stale when its date is more than seven days past, or what the policy says', async () => {
    const clock = process.env.CLOCK;
    process.env.CLOCK = '2026-11-29T23:59:00Z';
    expect(await active('eu-fsf')).toMatchObject({ ageDays: 7, stale: false });
    process.env.CLOCK = '2026-11-30T00:00:00Z';
    expect(await active('eu-fsf')).toMatchObject({ ageDays: 8, stale: true });
    const [relaxed] = await activeLists({ staleAfterDays: 30 });
    expect(relaxed!.stale).toBe(false);
    process.env.CLOCK = clock;
  });

  test.each([
    ['without entities', fsfXml([]), /no entries/],
    [
      'with an entity without a name',
      fsfXml([{ id: '5', aliases: [{ name: ' ', id: 1 }] }]),
      /Entry 5 .*no name/,
    ],
    [
      'with an entity twice',
      fsfXml([1, 2].map((id) => ({ id: '5', aliases: [{ name: `N${id}`, id }] }))),
      /twice/,
    ],
  ])('%s is rejected and changes nothing', async (_, xml, message) => {
    const before = await listVersions('eu-fsf');
    await expect(addListFile(bytes(xml))).rejects.toThrow(message);
    expect(await listVersions('eu-fsf')).toEqual(before);
  });
});

describe('the annexes', () => {
  const one = annexCsv('32014R0269', [
    { name: 'Invented Works' },
    { name: 'Other Works', startDate: '1.11.2026' },
  ]);

  test('of one act replace the rows of that act', async () => {
    const before = (await active('eu-annexes')).entries;
    const added = await addListFile(one, { list: 'eu-annexes', fileName: 'act.csv' });
    expect(added).toMatchObject({
      activated: true,
      status: 'partial',
      acts: ['32014R0269'],
      publishedAt: '2026-11-01',
    });
    const { entries } = await active('eu-annexes');
    const kept = before.filter(({ part }) => part !== '32014R0269');
    expect(entries).toHaveLength(kept.length + 2);
    expect(added.diff).toEqual({ added: 2, removed: before.length - kept.length, changed: 0 });
    expect((await listOverview('eu-annexes')).note!.en).toMatch(/1 of the \d+ acts/);
  });

  test('keep the file each row came from', async () => {
    const { version } = (await activeVersion('eu-annexes'))!;
    const stored = await readEntries('eu-annexes', version);
    expect(stored.filter(({ part }) => part === '32014R0269')).toHaveLength(2);
  });

  test('of all acts in one zip make one full version; their age counts from loading', async () => {
    const versions = (await listVersions('eu-annexes')).items.length;
    const files = euActs.map(({ celex }, index): [string, Uint8Array] => [
      `annexes/${celex}.csv`,
      annexCsv(celex, index % 2 ? [] : [{ name: `Works of ${celex}` }]),
    ]);
    const zip = zipSync(Object.fromEntries([...files, ['README.txt', bytes('about')]]));
    const added = await addListFile(zip, { list: 'eu-annexes', fileName: 'all.zip' });
    expect(added).toMatchObject({ status: 'full', skipped: [{ fileName: 'README.txt' }] });
    expect((await listVersions('eu-annexes')).items).toHaveLength(versions + 1);
    const { entries, status, stale, ageDays } = await active('eu-annexes');
    expect({ status, stale, ageDays }).toEqual({ status: 'full', stale: false, ageDays: 0 });
    expect(entries).toHaveLength(Math.ceil(euActs.length / 2));
    expect((await listOverview('eu-annexes')).note!.en).toContain('age counts from loading');
  });

  test('that amend go on top, and the entry keeps its id', async () => {
    const act = euActs[0]!.celex;
    const before = (await active('eu-annexes')).entries.find(
      ({ displayName }) => displayName === `Works of ${act}`,
    )!;
    const added = await addListFile(
      annexCsv('32026R0009', [{ name: `Works of ${act}`, alias: 'Workshop' }], act),
    );
    expect(added).toMatchObject({ status: 'full', diff: { added: 0, removed: 0, changed: 1 } });
    const after = (await active('eu-annexes')).entries.find(({ id }) => id === before.id)!;
    expect(after.names.map(({ name }) => name)).toContain('Workshop');
  });
});

describe('many files at once', () => {
  test('make one version of each list; of two EU lists the newer', async () => {
    const added = await addListFiles([
      { fileName: 'old.xml', bytes: fsfOf(3000, '2026-11-01T06:00:00+01:00') },
      { fileName: 'new.xml', bytes: fsfOf(3001, '2026-11-23T06:00:00+01:00') },
      { fileName: 'a.csv', bytes: annexCsv('32026R0010', [{ name: 'X' }], '32014R0269') },
      { fileName: 'notes.txt', bytes: bytes('hello') },
    ]);
    expect(added.map(({ list, activated }) => [list, activated])).toEqual([
      ['eu-fsf', true],
      ['eu-annexes', true],
    ]);
    expect(added[0]!.skipped.map(({ fileName }) => fileName)).toEqual(['notes.txt', 'old.xml']);
  });

  test('change nothing when one of them is broken', async () => {
    const before = await activeVersion('eu-annexes');
    const broken = fsfOf(5).subarray(0, 400);
    const files = [{ fileName: 'a.csv', bytes: annexCsv('32026R0011', [{ name: 'Y' }], '32014R0269') }];
    await expect(addListFiles([...files, { fileName: 'b.xml', bytes: broken }])).rejects.toThrow(/cut off/);
    expect(await activeVersion('eu-annexes')).toEqual(before);
  });

  test('that are no list at all are rejected with the reason', async () => {
    await expect(addListFiles([{ fileName: 'notes.txt', bytes: bytes('hello') }])).rejects.toThrow(
      /^notes.txt: .*Accepted are/,
    );
    await expect(addListFiles([])).rejects.toMatchObject({ code: 'list-rejected' });
  });
});

test('a file of another list than was said is rejected', async () => {
  await expect(addListFile(fsfOf(1), { list: 'eu-annexes' })).rejects.toThrow(
    /of the list eu-fsf, not of eu-annexes/,
  );
  await expect(addListFile(fsfOf(1), { list: 'no-list' })).rejects.toMatchObject({ code: 'not-found' });
});

test('of two activations at the same time one wins', async () => {
  const previous = (await activeVersion('eu-fsf'))!;
  const next = (version: string) => ({
    ...previous,
    version,
    loadedAt: new Date(process.env.CLOCK!).toISOString(),
  });
  const candidates = [next('aaaaaaaaaaaaaaaa'), next('bbbbbbbbbbbbbbbb')];
  for (const candidate of candidates) await recordVersion(candidate);
  const outcomes = await Promise.allSettled(
    candidates.map((candidate) => activate(candidate, previous, 'test')),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'conflict' });
  await activate(previous, await activeVersion('eu-fsf'), 'test');
});

describe('when the store does not answer', () => {
  const tableName = () => process.env.TABLE_NAME!;

  test('the last known version stays, long after it was last asked', async () => {
    const known = await active('eu-fsf');
    const right = tableName();
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    process.env.TABLE_NAME = 'no-such-table';
    expect(await active('eu-fsf')).toEqual(known);
    process.env.TABLE_NAME = right;
    vi.restoreAllMocks();
  });

  test('and nothing is known, that is an error and never an empty list', async () => {
    resetListCache();
    const right = tableName();
    process.env.TABLE_NAME = 'no-such-table';
    await expect(activeLists()).rejects.toMatchObject({ code: 'unavailable' });
    process.env.TABLE_NAME = right;
  });
});

test('activations are in the audit trail', async () => {
  const { items } = await table.query('audit#2026-11');
  expect(items.length).toBeGreaterThan(3);
  expect(items[0]).toMatchObject({
    action: 'list-activated',
    subject: expect.stringMatching(/^eu-fsf\/[0-9a-f]{16}$/),
    caller: 'system',
  });
});
