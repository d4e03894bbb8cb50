import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { setting } from './configuration.ts';
import { TiskError } from './errors.ts';

/** Every item has a partition and a sort key, and, where it must not be kept, the second it expires. */
export interface Item {
  pk: string;
  sk: string;
  /** Unix time in seconds; DynamoDB deletes some time after, so a reader still checks. */
  expiresAt?: number;
  [attribute: string]: unknown;
}

export interface Page<T> {
  items: T[];
  cursor?: string;
}

/** The one DynamoDB table, as the stores of the rooms see it. */
export const table = {
  async get<T extends Item>(pk: string, sk: string): Promise<T | undefined> {
    const { Item } = await client().send(
      new GetCommand({ TableName: tableName(), Key: { pk, sk }, ConsistentRead: true }),
    );
    return Item as T | undefined;
  },

  /**
   * Writes the whole item. `when: 'absent'` refuses to replace one; `{ attribute, equals }` refuses unless the
   * stored item has that value. Throws `conflict` when refused.
   */
  async put(item: Item, when?: 'absent' | { attribute: string; equals: unknown }): Promise<void> {
    try {
      await client().send(new PutCommand({ TableName: tableName(), Item: item, ...condition(when) }));
    } catch (cause) {
      if (cause instanceof ConditionalCheckFailedException) {
        throw new TiskError('conflict', 'Somebody else changed this in the meantime.', { cause });
      }
      throw cause;
    }
  },

  async delete(pk: string, sk: string): Promise<void> {
    await client().send(new DeleteCommand({ TableName: tableName(), Key: { pk, sk } }));
  },

  /** Items of one partition in the order of their sort keys. `cursor` comes from the page before. */
  async query<T extends Item>(
    pk: string,
    options: { prefix?: string; limit?: number; cursor?: string; newestFirst?: boolean } = {},
  ): Promise<Page<T>> {
    const { Items = [], LastEvaluatedKey } = await client().send(
      new QueryCommand({
        TableName: tableName(),
        KeyConditionExpression: options.prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk, ...(options.prefix ? { ':prefix': options.prefix } : {}) },
        Limit: options.limit,
        ScanIndexForward: !options.newestFirst,
        ExclusiveStartKey:
          options.cursor === undefined ? undefined : { pk, sk: decodeCursor(options.cursor, options.prefix) },
        ConsistentRead: true,
      }),
    );
    return {
      items: Items as T[],
      ...(LastEvaluatedKey ? { cursor: encodeCursor(LastEvaluatedKey.sk) } : {}),
    };
  },
};

function condition(when: 'absent' | { attribute: string; equals: unknown } | undefined) {
  if (when === undefined) return {};
  if (when === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#attribute = :equals',
    ExpressionAttributeNames: { '#attribute': when.attribute },
    ExpressionAttributeValues: { ':equals': when.equals },
  };
}

/** The sort key of the last item; the partition is that of the query, so that no cursor leads into another. */
function encodeCursor(sk: string): string {
  return Buffer.from(sk).toString('base64url');
}

function decodeCursor(cursor: string, prefix = ''): string {
  const sk = Buffer.from(cursor, 'base64url').toString('utf8');
  if (sk === '' || sk.length > 1024 || encodeCursor(sk) !== cursor || !sk.startsWith(prefix)) {
    throw new TiskError('invalid-input', 'The cursor is not one that this API gave out.', {
      errors: [{ path: 'cursor', message: 'not a cursor of this API' }],
    });
  }
  return sk;
}

let documentClient: DynamoDBDocumentClient | undefined;

function client(): DynamoDBDocumentClient {
  documentClient ??= DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  return documentClient;
}

/** Lets go of the connection; the next use makes one to where the environment then points. */
export function disconnectTable(): void {
  documentClient?.destroy();
  documentClient = undefined;
}

function tableName(): string {
  return setting('TABLE_NAME');
}
