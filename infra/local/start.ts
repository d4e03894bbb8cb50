import type { AddressInfo } from 'node:net';
import { dataDir, host, port } from './data-dir.ts';
import { type LocalSystem, startSystem } from './system.ts';

/** `npm start`: the whole system on this machine, until it is interrupted. */
async function start(): Promise<void> {
  refuseOpenDoor();
  const folder = dataDir();
  const system = await startSystem({ dataDir: folder });
  const server = await system.listen(port(), host()).catch(async (error) => {
    await system.close();
    throw portInUse(error);
  });
  const { port: bound } = server.address() as AddressInfo;
  const url = `http://${host() === '::1' ? '[::1]' : host()}:${bound}`;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void system.close().then(() => process.exit(0)));
  }
  console.log(`tisk runs on this machine.

  API        ${url}/v1
  Reference  ${url}/docs
  Health     ${url}/health
  Data       ${folder === ':memory:' ? 'in memory, kept until you stop' : folder}

${await listLines(system)}

Stop with Ctrl+C.`);
}

/** Without sign-in everyone who reaches the port is an administrator, so nobody else may. */
function refuseOpenDoor(): void {
  if (process.env.AUTH === 'on') {
    throw new Error(
      'AUTH=on is not available on one machine yet. Leave AUTH unset; only this machine can reach the API.',
    );
  }
  if (!['127.0.0.1', '::1', 'localhost'].includes(host())) {
    throw new Error(
      `HOST is ${host()}: without sign-in the API binds to this machine alone. Leave HOST unset.`,
    );
  }
}

function portInUse(error: NodeJS.ErrnoException): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port()} is in use. Stop what runs there, or choose another: PORT=8788 npm start`);
}

async function listLines(system: LocalSystem): Promise<string> {
  const answer = await system.invoke('GET', '/v1/lists');
  const { items: lists } = JSON.parse(answer.body.toString('utf8')) as {
    items: {
      list: string;
      status: string;
      publishedAt: string | null;
      stale: boolean;
      note?: { en: string };
    }[];
  };
  return lists
    .map(({ list, status, publishedAt, stale, note }) =>
      [
        `  ${list.padEnd(14)} ${status}${stale ? ', stale' : ''}${publishedAt ? `, of ${publishedAt}` : ''}`,
        ...(note ? [`                 ${note.en}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
