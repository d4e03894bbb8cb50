import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { vi } from 'vitest';
import { type Capability, routeKey, routes } from '../../functions/api/routes.ts';
import { resetListCache } from '../../functions/lists/active-lists.ts';
import { startSystem } from '../../infra/local/system.ts';
import { fsfOf } from '../lists/fixtures.ts';

/** What a capability asked of a store, as a policy would allow it: `dynamodb:GetItem` of `list#eu-fsf`. */
export interface Use {
  capability: Capability;
  action: string;
  /** Partition of the table or key in the bucket. */
  what: string;
}

/** Every operation once or more on one machine, with what it asked of the stores. */
export async function recordUse(): Promise<Use[]> {
  const uses: Use[] = [];
  let capability: Capability;
  for (const [service, { prototype }] of [
    ['dynamodb', DynamoDBDocumentClient],
    ['s3', S3Client],
  ] as const) {
    const send = prototype.send as (...given: unknown[]) => unknown;
    vi.spyOn(prototype, 'send').mockImplementation(function (this: unknown, ...given: unknown[]) {
      const command = given[0] as { constructor: { name: string }; input: Input };
      const action = `${service}:${actionOf(command.constructor.name, service)}`;
      uses.push({ capability, action, what: whatOf(command.input) });
      return send.apply(this, given);
    } as never);
  }
  const system = await startSystem({ dataDir: ':memory:' });
  const ask = async (key: (typeof keys)[number], parameter = '', body: string | Uint8Array = '') => {
    capability = routes.find((route) => routeKey(route) === key)!.capability;
    resetListCache();
    const [method, path] = key.split(' ') as [string, string];
    const headers = {
      'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
      'idempotency-key': 'the-same',
    };
    const answer = await system.invoke(
      method,
      path.replace(/\{\w+\}/, parameter),
      headers,
      body || undefined,
    );
    if (answer.status >= 300) throw new Error(`${key} answered ${answer.status}: ${answer.body}`);
    return answer;
  };
  try {
    await ask('POST /v1/lists/{list}/versions', 'eu-fsf', fsfOf(20));
    await ask('POST /v1/lists/{list}/versions', 'eu-fsf', fsfOf(21, '2026-11-21T06:31:48.000+01:00'));
    for (const key of ['GET /v1/lists/{list}', 'GET /v1/lists/{list}/versions'] as const)
      await ask(key, 'eu-fsf');
    const partners = JSON.stringify({ partners: [{ ref: '1', name: 'Invented Works 1' }] });
    const { id } = JSON.parse(String((await ask('POST /v1/screenings', '', partners)).body));
    await ask('POST /v1/screenings', '', partners);
    await ask('GET /v1/screenings/{id}', id);
    vi.stubEnv('CLOCK', new Date(Date.now() + 3 * 86_400_000).toISOString());
    await ask('POST /v1/screenings', '', partners);
    for (const key of ['GET /v1/lists', 'GET /v1/policy', 'GET /health', 'GET /openapi.json'] as const)
      await ask(key);
  } finally {
    await system.close();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
  return uses;
}

const keys = routes.map(({ method, path }) => `${method} ${path}` as const);

interface Input {
  Key?: string | { pk: string };
  Item?: { pk: string };
  ExpressionAttributeValues?: Record<string, string>;
}

/** `PutCommand` is `PutItem` to DynamoDB's policies, `PutObjectCommand` is `PutObject` to those of S3. */
function actionOf(command: string, service: 'dynamodb' | 's3'): string {
  const name = command.replace('Command', '');
  return service === 'dynamodb' && name !== 'Query' ? `${name}Item` : name;
}

function whatOf({ Key, Item, ExpressionAttributeValues }: Input): string {
  return typeof Key === 'string' ? Key : (Key?.pk ?? Item?.pk ?? ExpressionAttributeValues?.[':pk'] ?? '');
}
