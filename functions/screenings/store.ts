import { gunzipSync, gzipSync } from 'node:zlib';
import { now } from '../platform/clock.ts';
import { table } from '../platform/table.ts';
import type { Screening } from './types.ts';

/** DynamoDB takes 400 KB an item; a screening of 500 partners, compressed, is about 150 KB. */
const CHUNK_BYTES = 350_000;

/**
 * Screenings as they were answered, compressed, in as many items as it takes. The first item is written last, so
 * that what can be found is whole.
 */
export const screeningStore = {
  /** @param days how long it is kept */
  async put(screening: Screening, days: number): Promise<void> {
    const bytes = gzipSync(JSON.stringify(screening), { level: 4 });
    const expiresAt = Math.floor(now().getTime() / 1000) + days * 86_400;
    const chunks = Math.ceil(bytes.length / CHUNK_BYTES);
    for (let chunk = chunks - 1; chunk >= 0; chunk--) {
      const data = bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
      await table.put({ pk: key(screening.id), sk: chunkKey(chunk), expiresAt, chunks, data }, 'absent');
    }
  },

  /** The screening exactly as it was answered; `undefined` when there is none, or it is past its time. */
  async get(id: string): Promise<Screening | undefined> {
    const first = await table.get<ChunkItem>(key(id), chunkKey(0));
    if (!first || first.expiresAt <= now().getTime() / 1000) return undefined;
    const chunks = [first.data];
    for (let chunk = 1; chunk < first.chunks; chunk++) {
      const item = await table.get<ChunkItem>(key(id), chunkKey(chunk));
      if (!item) throw new Error(`Screening lacks chunk ${chunk} of ${first.chunks}`);
      chunks.push(item.data);
    }
    // As it was answered, even by an older version of the schema: so not parsed by today's.
    return JSON.parse(gunzipSync(Buffer.concat(chunks)).toString('utf8')) as Screening;
  },
};

type ChunkItem = { pk: string; sk: string; expiresAt: number; chunks: number; data: Uint8Array };

function key(id: string): string {
  return `screening#${id}`;
}

function chunkKey(chunk: number): string {
  return `chunk#${String(chunk).padStart(4, '0')}`;
}
