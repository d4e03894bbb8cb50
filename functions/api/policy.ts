import { activePolicy } from '../screenings/active-policy.ts';
import { handlerOf } from './http.ts';

export const handler = handlerOf('policy', {
  getPolicy: () => ({ body: activePolicy() }),
});
