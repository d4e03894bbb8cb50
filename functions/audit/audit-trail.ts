import { randomUUID } from 'node:crypto';
import { now } from '../platform/clock.ts';
import { table } from '../platform/table.ts';

/** Something done that must be accounted for. Ids only: no name of a person may stand in any of it. */
export interface AuditEvent {
  /** What was done, such as `list-activated`. */
  action: string;
  /** The id of what it was done to, such as `eu-fsf/0123456789abcdef`. */
  subject: string;
  detail: Record<string, string | number | boolean | null>;
  /** The id of who did it; `system` for the product itself. */
  caller: string;
}

/** Appends the event to the trail of its month (UTC). The trail is never changed or deleted from here. */
export async function recordAudit(event: AuditEvent): Promise<void> {
  const at = now().toISOString();
  const id = randomUUID();
  await table.put({ pk: `audit#${at.slice(0, 7)}`, sk: `${at}#${id}`, id, at, ...event }, 'absent');
}
