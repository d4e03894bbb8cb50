import { TiskError } from '../platform/errors.ts';

/** The file cannot become a version of a list. The message says what is wrong and what to do about it. */
export function rejected(message: string, cause?: unknown): TiskError {
  return new TiskError('list-rejected', message, { cause });
}

/** Bytes as UTF-8 text, a byte order mark dropped. Throws `list-rejected` for any other encoding. */
export function utf8(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw rejected(`${fileName} is not UTF-8 text. Take the file as it was published, unchanged.`, cause);
  }
}
