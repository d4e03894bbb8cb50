import { TiskError } from '../platform/errors.ts';
import { CompareRequest, compareSubjects } from '../screenings/compare-subjects.ts';
import { screenPartners } from '../screenings/screen-partners.ts';
import { screeningStore } from '../screenings/store.ts';
import { ScreeningRequest } from '../screenings/types.ts';
import { readJson } from './body.ts';
import { handlerOf } from './http.ts';

export const handler = handlerOf('screenings', {
  createScreening: async ({ event }) => ({ body: await screenPartners(readJson(event, ScreeningRequest)) }),

  getScreening: async ({ parameter }) => {
    const id = parameter('id');
    const screening = /^[0-9a-f-]{36}$/.test(id) ? await screeningStore.get(id) : undefined;
    if (!screening) throw new TiskError('not-found', 'There is no such screening, or it is no longer kept.');
    return { body: screening };
  },

  compareSubjects: ({ event }) => ({ body: compareSubjects(readJson(event, CompareRequest)) }),
});
