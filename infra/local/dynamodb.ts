import type { Server } from 'node:http';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { listenOnLoopback, stop } from './loopback.ts';

export interface EmbeddedStore {
  endpoint: string;
  close(): Promise<void>;
}

/**
 * DynamoDB in this process, with the table the deployment has.
 * @param folder where it is kept; `null` keeps nothing
 * @throws when another process has the folder open: the embedded store serves one
 */
export async function startDynamoDb(folder: string | null, tableName: string): Promise<EmbeddedStore> {
  const server: Server = dynalite({ path: folder ?? undefined, createTableMs: 0 });
  const endpoint = await listenOnLoopback(server);
  try {
    await createTable(endpoint, tableName);
  } catch (cause) {
    await stop(server);
    throw new Error('The data folder is in use by another process, or cannot be written.', { cause });
  }
  return { endpoint, close: () => stop(server) };
}

async function createTable(endpoint: string, tableName: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, maxAttempts: 1 });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
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
  } finally {
    client.destroy();
  }
}
