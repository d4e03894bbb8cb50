import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** `npm start` as a process of its own. */
const folder = mkdtempSync(join(tmpdir(), 'tisk-start-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** Settles when it has ended. */
  ended: Promise<number | null>;
}

function start(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], {
    env: { ...process.env, AUTH: '', HOST: '', PORT: '0', DATA_DIR: ':memory:', ...env },
  });
  running.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, out: () => out, err: () => err, ended };
}

/** The URL that it prints, once it does. */
async function urlOf(run: Run): Promise<string> {
  for (;;) {
    const [, url] = /Health +(http:\S+)\/health/.exec(run.out()) ?? [];
    if (url && run.out().includes('Ctrl+C')) return url;
    if (run.child.exitCode !== null) throw new Error(`It ended: ${run.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.concurrent('npm start', () => {
  test('answers, says where and with which lists, and ends when it is told to', async () => {
    const run = start({});
    const url = await urlOf(run);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(run.out()).toContain(`${url}/docs`);
    expect(run.out()).toMatch(/eu-fsf +missing/);
    expect(run.err()).toBe('');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  }, 60_000);

  test('keeps what was made, from one run to the next', async () => {
    const DATA_DIR = join(folder, 'kept');
    const first = start({ DATA_DIR });
    const made = await fetch(`${await urlOf(first)}/v1/screenings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ partners: [{ name: 'Beihang University' }] }),
    });
    const screening = (await made.json()) as { id: string };

    const second = start({ DATA_DIR });
    expect(await second.ended).toBe(2);
    expect(second.err()).toBe(
      `The data folder is in use by another process: ${join(DATA_DIR, 'dynamodb')}\n`,
    );

    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const again = await fetch(`${await urlOf(start({ DATA_DIR }))}/v1/screenings/${screening.id}`);
    expect(await again.json()).toEqual(screening);
  }, 60_000);

  test('a port in use is one line and exit status 2', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(2);
    expect(run.err()).toMatch(new RegExp(`^Port ${port} is in use\\..*\\n$`));
    other.close();
  }, 60_000);

  test.each([
    [{ AUTH: 'on' }, /AUTH=on is not available on one machine yet/],
    [{ HOST: '0.0.0.0' }, /binds to this machine alone/],
    [{ PORT: 'eight' }, /PORT is "eight"/],
    [{ DATA_DIR: '/dev/null/x' }, /data folder cannot be used/],
  ])(
    '%j is refused in one line',
    async (env, message) => {
      const run = start(env as Record<string, string>);
      expect(await run.ended).toBe(2);
      expect(run.err()).toMatch(message);
      expect(run.err().trim().split('\n')).toHaveLength(1);
      expect(run.out()).toBe('');
    },
    30_000,
  );
});
