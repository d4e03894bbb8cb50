import type { IncomingHttpHeaders } from 'node:http';
import { TiskError } from '../../functions/platform/errors.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * On one machine nobody signs in, so a web page of another site must not reach the API through the browser of whoever
 * works here: not by a form or a script (`Origin`), and not by a name of its own that points here (`Host`).
 * @throws TiskError `forbidden`
 */
export function refuseStrangers({ host = '', origin }: IncomingHttpHeaders): void {
  const foreignPage = origin !== undefined && origin !== `http://${host}`;
  if (!loopback.test(host) || foreignPage) {
    throw new TiskError('forbidden', 'Only programs and pages of this machine may use this API.');
  }
}
