import { IntakeError } from './intake-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file: UTF-8 with or without byte order mark, UTF-16 of either order, else Windows-1252, which is what
 * spreadsheet programs of Western Europe write when they do not write UTF-8.
 * @throws IntakeError for bytes that are no text
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new IntakeError('binary-file', { row: text.slice(0, nul).split('\n').length });
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return unmarked;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Latin text in UTF-16 is every second byte NUL; nothing else is. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2]!++;
  const half = sample.length / 2;
  if (nuls[1]! > half * 0.7 && nuls[0]! < half * 0.1) return 'utf-16le';
  if (nuls[0]! > half * 0.7 && nuls[1]! < half * 0.1) return 'utf-16be';
  return undefined;
}

/** What Windows-1252 has at 0x80–0x9f, where Latin-1 has controls; the five it leaves open stay as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not `TextDecoder`: several versions of Node take Windows-1252 for Latin-1, and lose € and the curly quotes. */
function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
