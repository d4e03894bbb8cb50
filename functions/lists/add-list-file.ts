import * as z from 'zod';
import { now } from '../platform/clock.ts';
import { resetListCache } from './active-lists.ts';
import { isFull, mergeAnnexes } from './annex-set.ts';
import { bundledExtract, entriesInForce } from './bundled.ts';
import { listDefinition } from './definitions.ts';
import { canonical, canonicalLine, countEntries, readEntries, storeEntries } from './entry-store.ts';
import { nothingRecognised, type RecognisedFile, recognise, type UnknownFile } from './recognise.ts';
import { rejected } from './rejection.ts';
import { parseEuAnnexes } from './sources/eu-annexes.ts';
import { parseEuFsf } from './sources/eu-fsf.ts';
import type { ListVersion, ParsedList, StoredEntry } from './types.ts';
import type { SourceFile } from './unpack.ts';
import { activate, activeVersion, recordVersion } from './versions.ts';

/** What came of handing in a list: the new version, what changed, and why it is not active if it is not. */
export const AddedVersion = z.strictObject({
  list: z.string(),
  version: z.string(),
  activated: z.boolean(),
  heldBackBecause: z.array(z.string()),
  diff: z.strictObject({ added: z.number().int(), removed: z.number().int(), changed: z.number().int() }),
  entryCounts: z.strictObject({
    organisation: z.number().int(),
    person: z.number().int(),
    other: z.number().int(),
  }),
  status: z.enum(['full', 'partial']),
  publishedAt: z.string().nullable(),
  acts: z.array(z.string()).optional().describe('eu-annexes: CELEX numbers of the acts loaded'),
  skipped: z
    .array(z.strictObject({ fileName: z.string(), reason: z.string() }))
    .describe('files handed in along with it that were not used'),
});
export type AddedVersion = z.infer<typeof AddedVersion>;

/** The consolidated list holds some 5,800 entities; fewer than this is a sample or an extract: `partial`. */
export const fullFsfEntities = 3000;
/** A list that shrinks by more than this share at once is rather a broken download than a change of the law. */
const largestDrop = 0.2;

/**
 * Makes a version of the list that the file is a source of (plain, `.gz` or `.zip`; a zip of annexes becomes
 * one version) and activates it, unless something speaks against it: then the active one stays.
 *
 * Throws `list-rejected` for a file that is of no known list, broken, empty, or of another list than `list`;
 * `conflict` when another version was activated meanwhile. A bad file changes nothing.
 */
export async function addListFile(
  bytes: Uint8Array,
  options: { list?: string; fileName?: string; caller?: string } = {},
): Promise<AddedVersion> {
  if (options.list) listDefinition(options.list);
  const { known, unknown } = await recognise([{ bytes, fileName: options.fileName ?? 'The file' }]);
  const lists = new Set(known.map(({ list }) => list));
  if (lists.size > 1) throw rejected('The archive holds files of several lists. Hand in one list at a time.');
  const other = known.find(({ list }) => options.list && list !== options.list);
  if (other) throw rejected(`${other.fileName} is a file of the list ${other.list}, not of ${options.list}.`);
  const [added] = await addRecognised(known, unknown, options.caller);
  return added!;
}

/** The same for many files at once: one new version for each list that they are sources of. */
export async function addListFiles(files: SourceFile[], caller?: string): Promise<AddedVersion[]> {
  const { known, unknown } = await recognise(files);
  return addRecognised(known, unknown, caller);
}

/** Every file is parsed and checked before the first version is stored. */
async function addRecognised(
  known: RecognisedFile[],
  unknown: UnknownFile[],
  caller = 'system',
): Promise<AddedVersion[]> {
  if (known.length === 0) throw nothingRecognised(unknown);
  const fsf = known.filter(({ list }) => list === 'eu-fsf').map(parsed);
  const annexes = known.filter(({ list }) => list === 'eu-annexes').map(parsed);
  const candidates: Candidate[] = [];
  if (fsf.length > 0) candidates.push(await fsfCandidate(newest(fsf)));
  if (annexes.length > 0) candidates.push(await annexCandidate(annexes));

  for (const { version, entries } of candidates) validate(version.list, entries);

  const added: AddedVersion[] = [];
  for (const candidate of candidates) added.push(await store(candidate, caller));
  resetListCache();
  const older = fsf.length > 1 ? known.filter(({ list }) => list === 'eu-fsf') : [];
  added[0]!.skipped.push(
    ...unknown,
    ...older.filter((_, index) => fsf[index] !== newest(fsf)).map(notNewest),
  );
  return added;
}

/** A version about to be stored, with the active one that it would follow. */
interface Candidate {
  version: Omit<ListVersion, 'version' | 'loadedAt' | 'entryCounts'>;
  entries: StoredEntry[];
  previous: ListVersion | undefined;
  /** The entries that screenings use now. */
  before: StoredEntry[];
  heldBackBecause: string[];
}

async function fsfCandidate(list: ParsedList): Promise<Candidate> {
  const { previous, before } = await current('eu-fsf');
  const count = list.entries.length;
  const heldBackBecause: string[] = [];
  if (count < before.length * (1 - largestDrop)) {
    heldBackBecause.push(
      `It has ${count} entries and the active version ${before.length}: a drop of more than 20 %. ` +
        'Check that the file is whole.',
    );
  }
  if (previous?.publishedAt && list.publishedAt! < previous.publishedAt) {
    heldBackBecause.push(
      `It is of ${list.publishedAt}, older than the active version of ${previous.publishedAt}.`,
    );
  }
  const status = count >= fullFsfEntities ? 'full' : 'partial';
  const { publishedAt, parser } = list;
  const version = { list: 'eu-fsf', status, publishedAt, parser } as const;
  return { version, entries: list.entries, previous, before, heldBackBecause };
}

async function annexCandidate(files: ParsedList[]): Promise<Candidate> {
  const { previous, before, stored } = await current('eu-annexes');
  const loaded = { entries: stored, acts: previous?.acts ?? [], amendments: previous?.amendments ?? [] };
  const { entries, acts, amendments } = mergeAnnexes(loaded, files, bundledExtract);
  const status = isFull(acts, bundledExtract.acts) ? 'full' : 'partial';
  const dates = [previous?.publishedAt, ...files.map(({ publishedAt }) => publishedAt)].filter(
    (date) => !!date,
  );
  const version = {
    list: 'eu-annexes',
    status,
    publishedAt: dates.sort().at(-1) ?? null,
    parser: files[0]!.parser,
    acts,
    amendments,
  } as const;
  return { version, entries, previous, before, heldBackBecause: [] };
}

async function store(candidate: Candidate, caller: string): Promise<AddedVersion> {
  const { entries, previous, before, heldBackBecause } = candidate;
  const lines = canonical(entries);
  const inForce = entriesInForce(candidate.version.list, entries);
  const version: ListVersion = {
    ...candidate.version,
    version: lines.version,
    loadedAt: now().toISOString(),
    entryCounts: countEntries(inForce),
    ...(heldBackBecause.length > 0 ? { heldBackBecause } : {}),
  };
  await storeEntries(version.list, lines);
  await recordVersion(version);
  const activated = heldBackBecause.length === 0;
  if (activated) await activate(version, previous, caller);
  const { list, entryCounts, status, publishedAt, acts } = version;
  const diff = difference(before, inForce);
  const result = {
    list,
    version: version.version,
    activated,
    heldBackBecause,
    diff,
    entryCounts,
    status,
    publishedAt,
  };
  return { ...result, ...(acts ? { acts } : {}), skipped: [] };
}

/** The active version of a list, its rows as stored, and the entries in force. */
async function current(list: string) {
  const previous = await activeVersion(list);
  const stored = previous ? await readEntries(list, previous.version) : [];
  const unloaded = list === 'eu-annexes' ? bundledExtract.entries : [];
  return { previous, stored, before: entriesInForce(list, previous ? stored : unloaded) };
}

function validate(list: string, entries: StoredEntry[]): void {
  if (entries.length === 0) throw rejected('The list has no entries. Check that the file is whole.');
  const nameless = entries.find(({ names }) => names.length === 0);
  if (nameless) throw rejected(`Entry ${nameless.id} of ${list} has no name.`);
  const seen = new Set<string>();
  for (const { id, part } of entries) {
    const key = `${id} ${part ?? ''}`;
    if (id === '' || seen.has(key))
      throw rejected(`Entry "${id}" of ${list} stands in the file twice or has no id.`);
    seen.add(key);
  }
}

/** What differs, by id; entries are compared in canonical form, so that an order of names is no change. */
function difference(before: StoredEntry[], after: StoredEntry[]): AddedVersion['diff'] {
  const old = new Map(before.map((entry) => [entry.id, canonicalLine(entry)]));
  const kept = after.filter(({ id }) => old.has(id));
  return {
    added: after.length - kept.length,
    removed: old.size - kept.length,
    changed: kept.filter((entry) => canonicalLine(entry) !== old.get(entry.id)).length,
  };
}

function parsed(file: RecognisedFile): ParsedList {
  return file.list === 'eu-fsf'
    ? parseEuFsf(file.bytes, file.fileName)
    : parseEuAnnexes(file.bytes, file.fileName);
}

function newest(lists: ParsedList[]): ParsedList {
  return lists.reduce((best, list) => (list.publishedAt! > best.publishedAt! ? list : best));
}

function notNewest({ fileName }: SourceFile): UnknownFile {
  return { fileName, reason: 'Another file of the same list, handed in with it, is newer.' };
}
