import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the embedded S3 keeps its objects. */
export interface ObjectFiles {
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, bytes: Buffer): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Kept for as long as the process lives. */
export function objectsInMemory(): ObjectFiles {
  const objects = new Map<string, Buffer>();
  return {
    read: async (key) => objects.get(key),
    write: async (key, bytes) => {
      objects.set(key, bytes);
    },
    remove: async (key) => {
      objects.delete(key);
    },
  };
}

/** Kept in a folder, a file an object; written beside and renamed, so that a file is whole or not there. */
export function objectsInFolder(folder: string): ObjectFiles {
  return {
    read: async (key) => {
      try {
        return await readFile(fileOf(folder, key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    write: async (key, bytes) => {
      const file = fileOf(folder, key);
      const unfinished = `${file}.${randomUUID()}.unfinished`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    },
    remove: (key) => rm(fileOf(folder, key), { force: true }),
  };
}

/** Each part of the key encoded, dots at its beginning too, so that no key leads out of the folder. */
function fileOf(folder: string, key: string): string {
  const parts = key.split('/').map((part) => `o-${encodeURIComponent(part)}`);
  return join(folder, ...parts);
}
