import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeLists, resetListCache } from '../../functions/lists/active-lists.ts';
import { addListFile, addListFiles } from '../../functions/lists/add-list-file.ts';
import { bundledExtract } from '../../functions/lists/bundled.ts';
import { parseEuAnnexes } from '../../functions/lists/sources/eu-annexes.ts';
import { parseEuFsf } from '../../functions/lists/sources/eu-fsf.ts';
import { compareText } from '../../functions/lists/sources/names.ts';
import type { StoredEntry } from '../../functions/lists/types.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';

/** The official files beside the project; not part of it, so these tests are skipped where they are not. */
const data = join(import.meta.dirname, '../../../shared/data');

describe.skipIf(!existsSync(data))('the official files in ../shared/data', () => {
  let system: LocalSystem;
  beforeAll(async () => {
    system = await startSystem({ dataDir: ':memory:' });
    resetListCache();
  });
  afterAll(() => system.close());

  const annexFiles = () =>
    ['consolidated', 'amendments'].flatMap((folder) =>
      readdirSync(join(data, 'eu-annexes', folder)).map((fileName) => ({
        fileName,
        bytes: readFileSync(join(data, 'eu-annexes', folder, fileName)),
      })),
    );

  test('the genuine extract of the EU list', () => {
    const file = readFileSync(join(data, 'eu-fsf/fsf_1_1_genuine_2entities_2018-12-21.xml'));
    const { entries, publishedAt } = parseEuFsf(file);
    expect(publishedAt).toBe('2018-12-21');
    expect(entries.map(({ id, displayName }) => [id, displayName])).toEqual([
      ['1', 'Robert Gabriel Mugabe'],
      ['207', 'Great Islamic Eastern Warriors Front'],
    ]);
    expect(entries[1]!.names).toHaveLength(19);
    expect(entries[1]!.listings[0]).toMatchObject({ act: '32018R0468', since: '2018-03-22' });
  });

  test('the EU list at its full size', async () => {
    const file = readFileSync(join(data, 'eu-fsf/fsf_1_1_reconstructed_2026-01-28.xml.gz'));
    const added = await addListFile(file, { fileName: 'fsf.xml.gz' });
    expect(added).toMatchObject({ status: 'full', activated: true, publishedAt: '2026-01-28' });
    expect(added.entryCounts).toEqual({ organisation: 1493, person: 4302, other: 0 });
    const [active] = await activeLists();
    // 29,581 in the file, 80 of them said twice of the same entity.
    expect(active!.entries.flatMap(({ names }) => names)).toHaveLength(29_501);
  });

  test('the annexes of all acts make a full list', async () => {
    const [added] = await addListFiles(annexFiles());
    expect(added).toMatchObject({ list: 'eu-annexes', status: 'full', activated: true, skipped: [] });
    expect(added!.acts).toHaveLength(45);
    expect(added!.entryCounts).toEqual({ organisation: 2806, person: 4569, other: 39 });
    expect(added!.diff.removed).toBe(0);
  });

  test('the bundled extract has the ids, names and dates that the files give', () => {
    const parsed = annexFiles().flatMap(({ bytes, fileName }) => parseEuAnnexes(bytes, fileName).entries);
    const byKey = new Map(parsed.map((entry) => [`${entry.id} ${entry.part}`, entry]));
    const facts = (entry: StoredEntry | undefined) =>
      entry && {
        names: entry.names.map(({ name, strength }) => `${name} ${strength}`).sort(compareText),
        birthDates: entry.birthDates,
        listings: entry.listings,
      };
    for (const entry of bundledExtract.entries) {
      expect(facts(byKey.get(`${entry.id} ${entry.part}`)), entry.id).toEqual(facts(entry));
    }
  });
});
