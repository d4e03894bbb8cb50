import { TiskError } from '../platform/errors.ts';
import { countScreening } from '../platform/metrics.ts';
import { CompareRequest, compareSubjects } from '../screenings/compare-subjects.ts';
import { screenPartners } from '../screenings/screen-partners.ts';
import { screeningStore } from '../screenings/store.ts';
import { type Screening, ScreeningRequest } from '../screenings/types.ts';
import { readJson } from './body.ts';
import { handlerOf } from './http.ts';
import { once } from './idempotency.ts';

export const handler = handlerOf('screenings', {
  createScreening: async ({ event, caller }) => {
    const request = readJson(event, ScreeningRequest);
    const screening = await once(
      { key: event.headers['idempotency-key'], body: event.body ?? '', caller: caller! },
      async () => counted(await screenPartners(request)),
      (id) => screeningStore.get(id),
    );
    return { body: screening };
  },

  getScreening: async ({ parameter }) => {
    const id = parameter('id');
    const screening = /^[0-9a-f-]{36}$/.test(id) ? await screeningStore.get(id) : undefined;
    if (!screening) throw new TiskError('not-found', 'There is no such screening, or it is no longer kept.');
    return { body: screening };
  },

  compareSubjects: ({ event }) => ({ body: compareSubjects(readJson(event, CompareRequest)) }),
});

function counted(screening: Screening): Screening {
  const { results } = screening;
  const screened = results.filter((result) => result.status === 'screened');
  const hits = screened.reduce((sum, result) => sum + result.hits.length, 0);
  countScreening({ screened: screened.length, failed: results.length - screened.length, hits });
  return screening;
}
