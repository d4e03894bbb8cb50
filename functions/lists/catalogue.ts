import * as z from 'zod';
import { activeLists } from './active-lists.ts';
import { listDefinition } from './definitions.ts';
import { listNote } from './note.ts';
import type { ActiveList } from './types.ts';

const Text = z.strictObject({ nl: z.string(), en: z.string() });
const Count = z.number().int().nonnegative();

/** A list as people and administrators see it: whose it is, what is active, how old, and what is missing. */
export const ListOverview = z.strictObject({
  list: z.string(),
  kind: z.enum(['sanctions', 'tracker', 'index']),
  name: Text,
  publisher: z.string(),
  licence: z.string(),
  sourceUrl: z.string(),
  status: z.enum(['full', 'partial', 'missing']),
  version: z.string().nullable(),
  publishedAt: z
    .string()
    .nullable()
    .describe('as the publisher dates it; null where the source prints no date'),
  loadedAt: z.string().nullable(),
  ageDays: Count.nullable().describe(
    'whole days since publication, or since loading where no date is printed',
  ),
  entryCounts: z.strictObject({
    organisation: Count,
    person: Count,
    other: Count,
    country: Count.optional().describe('of an index: countries with a value'),
  }),
  stale: z.boolean(),
  acts: z.array(z.string()).optional().describe('eu-annexes: CELEX numbers of the acts loaded'),
  note: Text.optional().describe('what is missing and how to load it'),
});
export type ListOverview = z.infer<typeof ListOverview>;

export { listNote } from './note.ts';

/** All known lists, loaded or not. `staleAfterDays` is the policy's. */
export async function listCatalogue(options: { staleAfterDays?: number } = {}): Promise<ListOverview[]> {
  return (await activeLists(options)).map(overview);
}

/** One list. Throws `not-found` for an id that no list has. */
export async function listOverview(
  id: string,
  options: { staleAfterDays?: number } = {},
): Promise<ListOverview> {
  listDefinition(id);
  return (await listCatalogue(options)).find(({ list }) => list === id)!;
}

function overview(active: ActiveList): ListOverview {
  const { definition, version, status, ageDays, stale } = active;
  const { id, kind, name, publisher, licence, sourceUrl } = definition;
  const note = listNote(active);
  return {
    list: id,
    kind,
    name,
    publisher,
    licence,
    sourceUrl,
    status,
    version: version?.version ?? null,
    publishedAt: version?.publishedAt ?? null,
    loadedAt: version?.loadedAt ?? null,
    ageDays,
    entryCounts: version?.entryCounts ?? { organisation: 0, person: 0, other: 0 },
    stale,
    ...(version?.acts ? { acts: version.acts } : {}),
    ...(note ? { note } : {}),
  };
}
