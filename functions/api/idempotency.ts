import { createHash } from 'node:crypto';
import { now } from '../platform/clock.ts';
import { TiskError } from '../platform/errors.ts';
import type { Caller } from '../platform/identity.ts';
import { type Item, table } from '../platform/table.ts';

/** Seconds that an answer is remembered, and that a request may be under way before its key is free again. */
const REMEMBERED = 24 * 3600;
const UNDER_WAY = 60;

interface Remembered extends Item {
  bodyHash: string;
  expiresAt: number;
  /** Id of what was made; absent while the request is under way. */
  made?: string;
}

/**
 * Does the work once for a caller's key: a second request with the same key and body gets what the first made. What
 * failed may be tried again. Without a key the work is done each time.
 * @param work makes something and gives it with its id
 * @param again finds it by that id
 * @throws TiskError `invalid-input` for a bad key, `key-reused` for the key of another body, `conflict` while the first
 *   request is still under way
 */
export async function once<T extends { id: string }>(
  request: { key: string | undefined; body: string; caller: Caller },
  work: () => Promise<T>,
  again: (id: string) => Promise<T | undefined>,
): Promise<T> {
  if (request.key === undefined) return work();
  if (!/^[\x21-\x7e]{1,255}$/.test(request.key)) {
    throw new TiskError('invalid-input', 'An Idempotency-Key has 1 to 255 visible ASCII characters.');
  }
  const pk = `idempotency#${request.caller.id}#${hash(request.key)}`;
  const claim: Remembered = {
    pk,
    sk: 'request',
    bodyHash: hash(request.body),
    expiresAt: inSeconds(UNDER_WAY),
  };

  const known = await live(pk);
  if (known) {
    if (known.bodyHash !== claim.bodyHash) {
      throw new TiskError('key-reused', 'This Idempotency-Key was used with another body. Take a new one.');
    }
    if (!known.made) throw underWay();
    const made = await again(known.made);
    if (made) return made;
    await table.delete(pk, 'request');
  }
  await table.put(claim, 'absent').catch((cause) => {
    throw cause instanceof TiskError ? underWay() : cause;
  });
  try {
    const made = await work();
    await table.put({ ...claim, made: made.id, expiresAt: inSeconds(REMEMBERED) });
    return made;
  } catch (error) {
    await table.delete(pk, claim.sk);
    throw error;
  }
}

/** What is remembered under the key; what is past its time is forgotten first. */
async function live(pk: string): Promise<Remembered | undefined> {
  const known = await table.get<Remembered>(pk, 'request');
  if (known && known.expiresAt > now().getTime() / 1000) return known;
  if (known) await table.delete(pk, 'request');
  return undefined;
}

function underWay(): TiskError {
  return new TiskError('conflict', 'The first request with this Idempotency-Key is still under way.');
}

function inSeconds(seconds: number): number {
  return Math.floor(now().getTime() / 1000) + seconds;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
