import type { RequestListener, Server } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TiskError } from '../../functions/platform/errors.ts';
import { type Credentials, keyIdOf } from './credentials.ts';
import { listenOnLoopback, stop } from './loopback.ts';

export interface EmbeddedStore {
  endpoint: string;
  close(): Promise<void>;
}

/**
 * DynamoDB in this process, with the table the deployment has.
 * @param folder where it is kept; `null` keeps nothing
 * @throws TiskError `conflict` when another process has the folder open, `unavailable` when it cannot be used
 */
export async function startDynamoDb(
  folder: string | null,
  tableName: string,
  credentials: Credentials,
): Promise<EmbeddedStore> {
  if (folder !== null) await refuseLocked(folder);
  const server: Server = dynalite({ path: folder ?? undefined, createTableMs: 0 });
  answerOnly(server, credentials);
  const endpoint = await listenOnLoopback(server);
  await createTable(endpoint, tableName, credentials);
  return { endpoint, close: () => stop(server) };
}

/** dynalite would fail outside of any request; so its database is opened once before, to see whether that works. */
async function refuseLocked(folder: string): Promise<void> {
  const requireFromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite/package.json'));
  const { Level } = requireFromDynalite('level') as { Level: new (path: string) => Database };
  const database = new Level(folder);
  try {
    await database.open();
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    if (cause?.code === 'LEVEL_LOCKED') {
      throw new TiskError('conflict', `The data folder is in use by another process: ${folder}`, { cause });
    }
    throw new TiskError('unavailable', `The data folder cannot be used: ${folder}`, { cause });
  }
  await database.close();
}

interface Database {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** dynalite takes any signature, and requests of web pages too; the key id of this run is what it must be shown. */
function answerOnly(server: Server, { accessKeyId }: Credentials): void {
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (keyIdOf(request) === accessKeyId) answer!(request, response);
    else response.writeHead(403).end();
  });
}

async function createTable(endpoint: string, TableName: string, credentials: Credentials): Promise<void> {
  const client = new DynamoDBClient({ endpoint, credentials, region: 'local', maxAttempts: 1 });
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  // It is there a moment after it was created.
  while ((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus !== 'ACTIVE') {
    await pause(5);
  }
  client.destroy();
}
