/**
 * The one clock. `CLOCK` (an ISO date-time) stops it, so that a test or a reproduction of an old screening can
 * say what "7 days old" means; unset, it is the machine's.
 */
export function now(): Date {
  const fixed = process.env.CLOCK;
  return fixed ? new Date(fixed) : new Date();
}
