import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Where the embedded S3 keeps its objects. */
export interface ObjectFiles {
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, bytes: Buffer): Promise<void>;
  remove(key: string): Promise<void>;
  /** In no order. */
  keys(): Promise<string[]>;
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
    keys: async () => [...objects.keys()],
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
      const unfinished = join(folder, `unfinished-${randomUUID()}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, bytes, { flush: true });
      await rename(unfinished, file);
    },
    remove: (key) => rm(fileOf(folder, key), { force: true }),
    keys: async () => {
      await mkdir(folder, { recursive: true });
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      return files
        .filter((file) => file.isFile() && file.name.startsWith(OBJECT))
        .map((file) => keyOf(relative(folder, join(file.parentPath, file.name))));
    },
  };
}

/** The tag of an object, as S3 makes it for a plain upload. */
export function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

/** Before the last part of a key and before the others: the object `a` and the object `a/b` do not collide. */
const OBJECT = 'o-';
const FOLDER = 'd-';

/** Each part of the key encoded behind a prefix, so that no key leads out of the folder. */
function fileOf(folder: string, key: string): string {
  const parts = key.split('/').map(encodeURIComponent);
  return join(folder, ...parts.slice(0, -1).map((part) => FOLDER + part), OBJECT + parts.at(-1));
}

function keyOf(file: string): string {
  return file
    .split(sep)
    .map((part) => decodeURIComponent(part.slice(OBJECT.length)))
    .join('/');
}
