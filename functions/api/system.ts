import { listCatalogue } from '../lists/catalogue.ts';
import { TiskError } from '../platform/errors.ts';
import { engineVersion } from '../screening/version.ts';
import { activePolicy } from '../screenings/active-policy.ts';
import { docsAsset, docsPage } from './docs.ts';
import { type ApiResponse, handlerOf } from './http.ts';
import { openApiDocument } from './openapi.ts';

export const handler = handlerOf('system', {
  getHealth: health,
  getOpenApi: () => ({ headers: { 'cache-control': 'public, max-age=300' }, body: openApiDocument() }),
  getDocs: docsPage,
  getDocsAsset: ({ parameter }) => docsAsset(parameter('asset')),
});

/** 200 when a screening would be answered; 503 when the stores do not answer. Old lists are said, and are no fault. */
async function health(): Promise<ApiResponse> {
  const versions = { policy: activePolicy().version, engine: engineVersion };
  try {
    const lists = (await listCatalogue(activePolicy())).map(
      ({ list, status, stale, publishedAt, ageDays }) => ({
        list,
        status,
        stale,
        publishedAt,
        ageDays,
      }),
    );
    return { body: { status: 'ok', ...versions, lists } };
  } catch (cause) {
    throw new TiskError('unavailable', 'The stores do not answer.', { cause });
  }
}
