import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { bucket, disconnectBucket } from '../../functions/platform/bucket.ts';
import { disconnectTable, table } from '../../functions/platform/table.ts';
import { newCredentials } from '../../infra/local/credentials.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { startS3 } from '../../infra/local/s3.ts';
import { testBucket } from './bucket-contract.ts';
import { testTable } from './table-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'tisk-stores-'));
afterAll(() => rmSync(folder, { recursive: true }));

testTable('the embedded DynamoDB, in memory', () => dynamoDb(null));
testTable('the embedded DynamoDB, in a folder', () => dynamoDb(join(folder, 'contract-table')));
testBucket('the embedded S3, in memory', () => s3(null));
testBucket('the embedded S3, in a folder', () => s3(join(folder, 'contract-bucket')));

describe('what is kept in a folder', () => {
  afterEach(() => {
    disconnectTable();
    disconnectBucket();
  });

  test('is there again after a restart', async () => {
    const [before, objects] = [await dynamoDb(join(folder, 'table')), await s3(join(folder, 'bucket'))];
    await table.put({ pk: 'a', sk: 'b', value: 1 });
    await bucket.put('a/b', new Uint8Array([1, 2]), { contentType: 'application/octet-stream' });
    disconnectTable();
    disconnectBucket();
    await before.close();
    await objects.close();

    const [after, objectsAfter] = [await dynamoDb(join(folder, 'table')), await s3(join(folder, 'bucket'))];
    expect(await table.get('a', 'b')).toMatchObject({ value: 1 });
    expect([...(await bucket.get('a/b'))!]).toEqual([1, 2]);
    disconnectTable();
    disconnectBucket();
    await after.close();
    await objectsAfter.close();
  });

  test('serves one at a time: the second is told in one line', async () => {
    const first = await dynamoDb(join(folder, 'locked'));
    await expect(dynamoDb(join(folder, 'locked'))).rejects.toThrow(/in use by another process/);
    await table.put({ pk: 'still', sk: 'works' });
    disconnectTable();
    await first.close();
  });
});

test('a request with other credentials gets no answer', async () => {
  const store = await startDynamoDb(null, 'tisk', newCredentials());
  useCredentials({ accessKeyId: 'AKIASOMEBODYELSE', secretAccessKey: 'x' });
  Object.assign(process.env, { TABLE_NAME: 'tisk', DYNAMODB_ENDPOINT: store.endpoint });
  disconnectTable();
  await expect(table.get('a', 'b')).rejects.toThrow();
  const page = await fetch(store.endpoint, { method: 'OPTIONS', headers: { origin: 'https://example.org' } });
  expect(page.status).toBe(403);
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  disconnectTable();
  await store.close();
});

async function dynamoDb(path: string | null) {
  const credentials = newCredentials();
  const store = await startDynamoDb(path, 'tisk', credentials);
  useCredentials(credentials);
  Object.assign(process.env, { TABLE_NAME: 'tisk', DYNAMODB_ENDPOINT: store.endpoint });
  return store;
}

async function s3(path: string | null) {
  const store = await startS3(path, 'tisk', useCredentials(sameKeys ?? newCredentials()));
  Object.assign(process.env, { BUCKET_NAME: 'tisk', S3_ENDPOINT: store.endpoint });
  return store;
}

let sameKeys: ReturnType<typeof newCredentials> | undefined;

/** Both stores of a test are opened with the last key pair made. */
function useCredentials(credentials: ReturnType<typeof newCredentials>) {
  sameKeys = credentials;
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  });
  return credentials;
}
