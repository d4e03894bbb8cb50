import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { rejected } from './rejection.ts';

/** A file as it was handed in or as it came out of an archive. */
export interface SourceFile {
  fileName: string;
  bytes: Uint8Array;
}

/** What an archive may hold. The full EU list is 25 MB, all annexes together are 10 MB in some 60 files. */
export const archiveLimits = { bytes: 300 * 1024 * 1024, entries: 500, ratio: 200 };

/**
 * Takes a file out of its gzip or zip, told by its first bytes, at most two layers deep (a zip of gzipped
 * files). Plain files come back as they are. Throws `list-rejected` for a broken archive or one that unpacks
 * to more than `archiveLimits`.
 */
export async function unpack(file: SourceFile, depth = 2): Promise<SourceFile[]> {
  if (isGzip(file.bytes)) {
    const inner = { fileName: file.fileName.replace(/\.gz$/i, ''), bytes: await inflate(file) };
    return depth > 0 ? unpack(inner, depth - 1) : [inner];
  }
  if (isZip(file.bytes)) {
    const inner = unzip(file);
    if (depth === 0) return inner;
    return (await Promise.all(inner.map((entry) => unpack(entry, depth - 1)))).flat();
  }
  return [file];
}

async function inflate(file: SourceFile): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(file.bytes, { maxOutputLength: archiveLimits.bytes });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file.fileName);
    throw rejected(`${file.fileName} is a gzip file that is cut off or damaged. Download it again.`, cause);
  }
}

function unzip(file: SourceFile): SourceFile[] {
  let entries = 0;
  let bytes = 0;
  const wanted = (entry: UnzipFileInfo) => {
    entries += 1;
    bytes += entry.originalSize;
    if (entries > archiveLimits.entries || bytes > archiveLimits.bytes) throw tooLarge(file.fileName);
    if (entry.originalSize > 1024 * 1024 && entry.originalSize > entry.size * archiveLimits.ratio) {
      throw tooLarge(file.fileName);
    }
    return !isHousekeeping(entry.name);
  };
  try {
    return Object.entries(unzipSync(file.bytes, { filter: wanted })).map(([fileName, content]) => ({
      fileName,
      bytes: content,
    }));
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'TiskError') throw cause;
    throw rejected(`${file.fileName} is a zip file that is cut off or damaged. Make it again.`, cause);
  }
}

/** Folders, and what operating systems leave beside the files. */
function isHousekeeping(path: string): boolean {
  return path.endsWith('/') || path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function tooLarge(fileName: string) {
  const megabytes = archiveLimits.bytes / 1024 / 1024;
  return rejected(
    `${fileName} unpacks to more than a list can be (${archiveLimits.entries} files, ${megabytes} MB, ` +
      `${archiveLimits.ratio} times its size). Hand in the files as they were published.`,
  );
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}
