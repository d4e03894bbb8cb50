import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import type { AddedVersion } from '../../functions/lists/add-list-file.ts';
import type { ListOverview } from '../../functions/lists/catalogue.ts';
import { nothingRecognised, recognise } from '../../functions/lists/recognise.ts';
import type { ListVersion } from '../../functions/lists/types.ts';
import type { SourceFile } from '../../functions/lists/unpack.ts';
import { type Api, type ApiRequestInit, openApi } from './open-api.ts';

const usage = [
  'Usage: npm run lists -- add FILE|FOLDER [--list ID]   load a list; the files of a folder become one version',
  '       npm run lists -- status                        every list, its version, its age, what is missing',
  '       npm run lists -- versions LIST                 the versions of a list, the newest first',
].join('\n');

/** What the commands need of the API. */
export type ListsApi = Pick<Api, 'fetch' | 'close'>;

/** A command that was not given right, or an answer of the API that is an error: one clear line. */
class CommandError extends Error {}

/**
 * The list administration, `npm run lists`: asks the running server, else opens the store itself. Gives the exit
 * status: 0, or 2 with what is wrong on stderr, also when a version was held back.
 */
export async function lists(
  args: string[],
  open: () => Promise<ListsApi> = () => openApi({}),
): Promise<number> {
  try {
    const { command, operand, list } = readArguments(args);
    // Files are read before the store is opened: a wrong path should not cost a start.
    const batches = command === 'add' ? await readBatches(operand, list) : [];
    const api = await open();
    try {
      if (command === 'add') for (const batch of batches) await add(api, batch);
      else if (command === 'status') await status(api);
      else await versions(api, operand);
    } finally {
      await api.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function readArguments(args: string[]): {
  command: 'add' | 'status' | 'versions';
  operand: string;
  list?: string;
} {
  const [command = '', ...rest] = args;
  const at = rest.indexOf('--list');
  const list = at < 0 ? undefined : (rest[at + 1] ?? '');
  const operands = at < 0 ? rest : rest.toSpliced(at, 2);
  if (command === 'refresh' || command === 'activate') {
    throw new CommandError(`"${command}" is not there yet: load the file with npm run lists -- add FILE.`);
  }
  const wanted = command === 'status' ? 0 : 1;
  const known = command === 'add' || command === 'status' || command === 'versions';
  if (!known || operands.length !== wanted || list === '') throw new CommandError(usage);
  return { command, operand: operands[0] ?? '', list };
}

/** The files of one list, zipped into one body so that they become one version. */
interface Batch {
  list: string;
  fileName: string;
  body: Uint8Array;
}

async function readBatches(path: string, list: string | undefined): Promise<Batch[]> {
  const { known, unknown } = await recognise(await readFiles(path));
  if (known.length === 0) throw nothingRecognised(unknown);
  for (const { fileName, reason } of unknown) console.error(`Skipped ${fileName}: ${reason}`);
  const found = list ? [list] : [...new Set(known.map((file) => file.list))];
  return found.map((id) => {
    const files = list ? known : known.filter((file) => file.list === id);
    const body = zipSync(Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes])));
    return { list: id, fileName: `${basename(path).replace(/[^\x20-\x7e]/g, '_')}.zip`, body };
  });
}

async function readFiles(path: string): Promise<SourceFile[]> {
  const found = await stat(path).catch(() => {
    throw new CommandError(`There is no file or folder ${path}.`);
  });
  if (!found.isDirectory()) return [{ fileName: basename(path), bytes: await readFile(path) }];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return { fileName: relative(path, file), bytes: await readFile(file) };
    }),
  );
}

async function add(api: ListsApi, { list, fileName, body }: Batch): Promise<void> {
  const added = await ask<AddedVersion>(api, `/v1/lists/${encodeURIComponent(list)}/versions`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': fileName },
    body,
  });
  const { organisation, person, other } = added.entryCounts;
  const { diff, version, status } = added;
  console.log(
    `${added.list} ${version} (${status}): ${organisation} organisations, ${person} persons, ${other} other; ` +
      `${diff.added} added, ${diff.removed} removed, ${diff.changed} changed`,
  );
  for (const skipped of added.skipped) console.error(`Skipped ${skipped.fileName}: ${skipped.reason}`);
  if (!added.activated) throw new CommandError(`Held back, not active: ${added.heldBackBecause.join(' ')}`);
}

async function status(api: ListsApi): Promise<void> {
  const { items: overviews } = await ask<{ items: ListOverview[] }>(api, '/v1/lists');
  const rows = overviews.map((list) => [
    list.list,
    list.status + (list.stale ? ', stale' : ''),
    list.version ?? '-',
    list.publishedAt ?? '-',
    list.ageDays === null ? '-' : `${list.ageDays} d`,
    String(list.entryCounts.organisation),
    String(list.entryCounts.person),
  ]);
  printTable([['list', 'status', 'version', 'published', 'age', 'organisations', 'persons'], ...rows]);
  for (const { list, note } of overviews) if (note) console.log(`\n${list}: ${note.en}`);
}

async function versions(api: ListsApi, list: string): Promise<void> {
  const { items } = await ask<{ items: ListVersion[] }>(
    api,
    `/v1/lists/${encodeURIComponent(list)}/versions`,
  );
  if (items.length === 0) console.log(`No version of ${list} was loaded yet.`);
  const rows = items.map((version) => [
    version.version,
    version.loadedAt,
    version.publishedAt ?? '-',
    version.heldBackBecause ? 'held back' : version.status,
    String(version.entryCounts.organisation + version.entryCounts.person + version.entryCounts.other),
  ]);
  if (rows.length > 0) printTable([['version', 'loaded', 'published', 'status', 'entries'], ...rows]);
}

async function ask<T>(api: ListsApi, path: string, request: ApiRequestInit = { method: 'GET' }): Promise<T> {
  const response = await api.fetch(path, request);
  const body = (await response.json()) as T & { detail?: string; title?: string };
  if (response.status >= 400)
    throw new CommandError(body.detail ?? body.title ?? `Error ${response.status}.`);
  return body;
}

function printTable(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await lists(process.argv.slice(2));
}
