import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { TiskError } from '../../functions/platform/errors.ts';
import { dataDir, host, port } from './data-dir.ts';
import { type LocalSystem, startSystem } from './system.ts';

export interface ApiRequestInit {
  method: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** The API as a command uses it, wherever it runs. */
export interface Api {
  /** Address of the running server; absent when the command opened the stores itself. */
  url?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is the caller's to check
  fetch(path: string, init?: ApiRequestInit): Promise<{ status: number; json(): any }>;
  close(): Promise<void>;
}

/**
 * The API for a command: with `listsDir` a system of its own that keeps nothing and holds the lists of that folder;
 * else the server that runs on this machine; else the kept stores, opened here.
 * @param report gets a line about each list as it is loaded
 */
export async function openApi(
  options: { listsDir?: string; report?: (line: string) => void } = {},
): Promise<Api> {
  if (options.listsDir !== undefined) {
    const api = inProcess(await startSystem({ dataDir: ':memory:' }));
    try {
      await loadLists(options.listsDir, options.report ?? (() => {}));
    } catch (error) {
      await api.close();
      throw error;
    }
    return api;
  }
  return (await runningServer()) ?? inProcess(await startSystem({ dataDir: dataDir() }));
}

async function runningServer(): Promise<Api | undefined> {
  const url = `http://${host()}:${port()}`;
  try {
    const health = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) });
    const answer = (await health.json()) as { engine?: string };
    if (!health.ok || !answer.engine) return undefined;
  } catch {
    return undefined;
  }
  return {
    url,
    fetch: async (path, { method, headers, body } = { method: 'GET' }) => {
      const response = await fetch(url + path, {
        method,
        headers,
        body: body as NonNullable<RequestInit['body']>,
      });
      const text = await response.text();
      return { status: response.status, json: () => JSON.parse(text) };
    },
    close: async () => {},
  };
}

function inProcess(system: LocalSystem): Api {
  return {
    fetch: async (path, { method, headers, body } = { method: 'GET' }) => {
      const answer = await system.invoke(method, path, headers, body);
      return { status: answer.status, json: () => JSON.parse(answer.body.toString('utf8')) };
    },
    close: () => system.close(),
  };
}

/** The official files of a folder, all at once, so that the acts of the annexes become one version. */
async function loadLists(folder: string, report: (line: string) => void): Promise<void> {
  const { addListFiles } = await import('../../functions/lists/add-list-file.ts');
  const names = await filesIn(folder);
  report(`Loading lists from ${folder} (${names.length} files) ...`);
  const files = await Promise.all(
    names.map(async (name) => ({
      fileName: relative(folder, name),
      bytes: new Uint8Array(await readFile(name)),
    })),
  );
  const added = await addListFiles(files);
  for (const { list, status, publishedAt, entryCounts, heldBackBecause } of added) {
    const count = entryCounts.organisation + entryCounts.person;
    report(
      `  ${list}: ${count} names of ${publishedAt ?? 'an unstated date'}, ${status}${heldBackBecause.length > 0 ? `, held back: ${heldBackBecause.join('; ')}` : ''}`,
    );
  }
  for (const { fileName, reason } of added.flatMap((each) => each.skipped))
    report(`  skipped ${fileName}: ${reason}`);
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const lists = files.filter((name) => /\.(csv|xml)(\.gz)?$|\.(gz|zip)$/i.test(name)).sort();
    if (lists.length > 0) return lists;
  } catch (cause) {
    throw new TiskError('invalid-input', `The folder ${folder} cannot be read.`, { cause });
  }
  throw new TiskError('invalid-input', `The folder ${folder} holds no .xml, .csv, .gz or .zip file.`);
}
