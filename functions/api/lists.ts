import { addListFile } from '../lists/add-list-file.ts';
import { listCatalogue, listOverview } from '../lists/catalogue.ts';
import { listVersions } from '../lists/versions.ts';
import { TiskError } from '../platform/errors.ts';
import { activePolicy } from '../screenings/active-policy.ts';
import { readFileBody } from './body.ts';
import { handlerOf } from './http.ts';

/** What API Gateway hands a function at most, after base64. */
const MAX_FILE_BYTES = 4.5 * 1024 * 1024;

export const handler = handlerOf('lists', {
  listLists: async () => ({ body: { items: await listCatalogue(activePolicy()) } }),

  getList: async ({ parameter }) => ({ body: await listOverview(parameter('list'), activePolicy()) }),

  listListVersions: async ({ event, parameter }) => ({
    body: await listVersions(parameter('list'), pageOf(event.queryStringParameters ?? {})),
  }),

  addListVersion: async ({ event, parameter, caller }) => ({
    status: 201,
    body: await addListFile(readFileBody(event, MAX_FILE_BYTES), {
      list: parameter('list'),
      fileName: event.headers['x-file-name'],
      caller: caller?.id,
    }),
  }),
});

function pageOf(query: Record<string, string | undefined>): { limit: number; cursor?: string } {
  const limit = query.limit === undefined ? 50 : Number(query.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    throw new TiskError('invalid-input', 'The limit is not one.', {
      errors: [{ path: 'limit', message: 'a whole number from 1 to 200' }],
    });
  }
  return { limit, cursor: query.cursor };
}
