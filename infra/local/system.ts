import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { TiskError } from '../../functions/platform/errors.ts';
import { newCredentials } from './credentials.ts';
import { startDynamoDb } from './dynamodb.ts';
import { type Answer, Gateway, type Handlers } from './gateway.ts';
import { stop } from './loopback.ts';
import { startS3 } from './s3.ts';

const TABLE_NAME = 'tisk';
const BUCKET_NAME = 'tisk';

export interface LocalSystem {
  /** A request without a socket. */
  invoke(
    method: string,
    url: string,
    headers?: Record<string, string>,
    body?: string | Uint8Array,
  ): Promise<Answer>;
  /** @throws the error of the socket, such as `EADDRINUSE` */
  listen(port: number, host: string): Promise<Server>;
  close(): Promise<void>;
}

/**
 * The whole system in this process: embedded DynamoDB and S3, and the deployment's own handlers behind a gateway. It
 * sets the environment that a deployment would, so there is one in a process at a time.
 * @param dataDir a folder, or `:memory:` to keep nothing
 */
export async function startSystem({ dataDir }: { dataDir: string }): Promise<LocalSystem> {
  const credentials = newCredentials();
  // A profile of whoever works here would come before these, and would reach for the network.
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN']) delete process.env[name];
  Object.assign(process.env, {
    TABLE_NAME,
    BUCKET_NAME,
    AUTH: 'off',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: process.env.LOG_LEVEL ?? 'SILENT',
  });
  const kept = dataDir !== ':memory:';
  if (kept) await makeFolder(dataDir);
  const dynamoDb = await startDynamoDb(kept ? join(dataDir, 'dynamodb') : null, TABLE_NAME, credentials);
  const s3 = await startS3(kept ? join(dataDir, 's3') : null, BUCKET_NAME, credentials);
  process.env.DYNAMODB_ENDPOINT = dynamoDb.endpoint;
  process.env.S3_ENDPOINT = s3.endpoint;

  const gateway = new Gateway(await loadHandlers());
  const servers: Server[] = [];
  return {
    invoke: (method, url, headers, body) =>
      gateway.invoke(method, url, headers, typeof body === 'string' ? Buffer.from(body) : body),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const server = gateway.listen();
        server.once('error', reject);
        server.listen(port, host, () => {
          servers.push(server);
          resolve(server);
        });
      }),
    close: async () => {
      for (const server of servers) await stop(server);
      await disconnect();
      await dynamoDb.close();
      await s3.close();
    },
  };
}

/** For whoever works here alone: screenings are kept in it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new TiskError('unavailable', `The data folder cannot be used: ${folder}`, { cause });
  }
}

/** Loaded once the environment is set, as a Lambda's code is. */
async function loadHandlers(): Promise<Handlers> {
  const [screenings, lists, policy, system] = await Promise.all([
    import('../../functions/api/screenings.ts'),
    import('../../functions/api/lists.ts'),
    import('../../functions/api/policy.ts'),
    import('../../functions/api/system.ts'),
  ]);
  return {
    screenings: screenings.handler,
    lists: lists.handler,
    policy: policy.handler,
    system: system.handler,
  };
}

/** The stores' clients know this system's addresses; the next one in this process has others. */
async function disconnect(): Promise<void> {
  const [{ disconnectTable }, { disconnectBucket }, { resetListCache }] = await Promise.all([
    import('../../functions/platform/table.ts'),
    import('../../functions/platform/bucket.ts'),
    import('../../functions/lists/active-lists.ts'),
  ]);
  disconnectTable();
  disconnectBucket();
  resetListCache();
}
