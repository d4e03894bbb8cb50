import { recordAudit } from '../audit/audit-trail.ts';
import { TiskError } from '../platform/errors.ts';
import { type Item, type Page, table } from '../platform/table.ts';
import { listDefinition } from './definitions.ts';
import type { ListVersion } from './types.ts';

interface VersionItem extends Item {
  version: ListVersion;
}

/** The pointer to the active version. `record` is the sort key of that version's item. */
interface ActiveItem extends VersionItem {
  record: string;
}

/** The versions of a list, the newest first. Throws `not-found` for an id that no list has. */
export async function listVersions(
  list: string,
  options: { limit?: number; cursor?: string } = {},
): Promise<Page<ListVersion>> {
  listDefinition(list);
  const { items, cursor } = await table.query<VersionItem>(partition(list), {
    prefix: 'version#',
    newestFirst: true,
    ...options,
  });
  return { items: items.map(({ version }) => version), ...(cursor ? { cursor } : {}) };
}

/** The version that screenings use; `undefined` when none was ever loaded. */
export async function activeVersion(list: string): Promise<ListVersion | undefined> {
  const item = await table.get<ActiveItem>(partition(list), 'active');
  return item?.version;
}

/** Records a version beside the others, without activating it. */
export async function recordVersion(version: ListVersion): Promise<void> {
  try {
    await table.put({ pk: partition(version.list), sk: recordKey(version), version }, 'absent');
  } catch (cause) {
    if (!(cause instanceof TiskError && cause.code === 'conflict')) throw cause;
  }
}

/**
 * Makes a recorded version the active one, provided that `previous` still is: of two activations at the same
 * time one wins and the other throws `conflict`. Written to the audit trail.
 */
export async function activate(
  version: ListVersion,
  previous: ListVersion | undefined,
  caller: string,
): Promise<void> {
  const pointer: ActiveItem = {
    pk: partition(version.list),
    sk: 'active',
    record: recordKey(version),
    version,
  };
  await table.put(pointer, previous ? { attribute: 'record', equals: recordKey(previous) } : 'absent');
  await recordAudit({
    action: 'list-activated',
    subject: `${version.list}/${version.version}`,
    detail: { previous: previous?.version ?? null, status: version.status, ...version.entryCounts },
    caller,
  });
}

function partition(list: string): string {
  return `list#${list}`;
}

function recordKey({ loadedAt, version }: ListVersion): string {
  return `version#${loadedAt}#${version}`;
}
