import { randomUUID } from 'node:crypto';
import { type ActiveList, activeLists } from '../lists/active-lists.ts';
import { listNote } from '../lists/catalogue.ts';
import { now } from '../platform/clock.ts';
import { TiskError } from '../platform/errors.ts';
import { problemOf } from '../platform/problem.ts';
import type { ListFact } from '../rules/facts.ts';
import { buildIndex, type NameIndex } from '../screening/index.ts';
import { engineVersion } from '../screening/version.ts';
import { activePolicy } from './active-policy.ts';
import { type Ground, screenPartner } from './screen-partner.ts';
import { screeningStore } from './store.ts';
import type { ListNote, Partner, Result, Screening, ScreeningRequest } from './types.ts';

/**
 * The central step: partners in, a screening out, kept under its id with the versions that made it. A row that
 * fails stands alone; the others are unharmed.
 * @throws TiskError `invalid-input` when a list is asked for that does not exist, or when no row could be screened
 */
export async function screenPartners(request: ScreeningRequest): Promise<Screening> {
  const policy = activePolicy();
  const lists = await askedLists(request.options?.lists, policy.staleAfterDays);
  const ground: Ground = {
    index: indexOf(lists),
    lists: Object.fromEntries(lists.map((each) => [each.definition.id, listFact(each)])),
    policy,
    language: request.options?.language ?? 'en',
    collaboration: request.collaboration,
  };
  const results = request.partners.map((partner, position) => screenOne(partner, ground, position));
  refuseIfNothingScreened(results);

  const screening: Screening = {
    id: randomUUID(),
    createdAt: now().toISOString(),
    versions: { policy: policy.version, engine: engineVersion, lists: lists.map(noteOf) },
    results,
  };
  const days = namesPerson(request) ? policy.retention.personDays : policy.retention.organisationDays;
  await screeningStore.put(screening, days);
  return screening;
}

async function askedLists(ids: string[] | undefined, staleAfterDays: number): Promise<ActiveList[]> {
  const lists = await activeLists({ staleAfterDays });
  if (!ids) return lists;
  const errors = ids.flatMap((id, position) =>
    lists.some((each) => each.definition.id === id)
      ? []
      : [{ path: `options.lists[${position}]`, message: `no such list; GET /v1/lists names them` }],
  );
  if (errors.length > 0)
    throw new TiskError('invalid-input', 'A list is asked for that does not exist.', { errors });
  return lists.filter((each) => ids.includes(each.definition.id));
}

function screenOne(partner: Partner, ground: Ground, position: number): Result {
  try {
    return screenPartner(partner, ground, `partners[${position}]`);
  } catch (error) {
    if (error instanceof TiskError)
      return { ref: partner.ref ?? null, status: 'failed', error: problemOf(error) };
    throw error;
  }
}

function refuseIfNothingScreened(results: Result[]): void {
  const errors = results.flatMap((result) => (result.status === 'failed' ? (result.error.errors ?? []) : []));
  if (results.every((result) => result.status === 'failed')) {
    throw new TiskError('invalid-input', 'None of the partners could be screened.', { errors });
  }
}

function listFact({ definition, status, stale, version }: ActiveList): ListFact {
  return { name: definition.name, status, stale, publishedAt: version?.publishedAt ?? null };
}

function noteOf(list: ActiveList): ListNote {
  const note = listNote(list);
  return {
    list: list.definition.id,
    version: list.version?.version ?? null,
    publishedAt: list.version?.publishedAt ?? null,
    stale: list.stale,
    status: list.status,
    ...(note ? { note } : {}),
  };
}

let built: { key: string; index: NameIndex } | undefined;

/** The index over these versions; kept until another combination is asked for. */
function indexOf(lists: ActiveList[]): NameIndex {
  const key = lists.map((each) => `${each.definition.id}@${each.version?.version ?? '-'}`).join(',');
  if (built?.key !== key) {
    built = {
      key,
      index: buildIndex(lists.map((each) => ({ list: each.definition.id, entries: each.entries }))),
    };
  }
  return built.index;
}

function namesPerson(request: ScreeningRequest): boolean {
  return request.partners.some(
    (partner) =>
      partner.type === 'person' ||
      (partner.related ?? []).some(
        ({ type, role }) => type === 'person' || role === 'board' || role === 'contact',
      ),
  );
}
