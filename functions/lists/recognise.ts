import { rejected } from './rejection.ts';
import { annexFileKind } from './sources/eu-annexes.ts';
import { fsfNamespace } from './sources/eu-fsf.ts';
import { type SourceFile, unpack } from './unpack.ts';

/** A plain file with the list that it is a source of. */
export interface RecognisedFile extends SourceFile {
  list: 'eu-fsf' | 'eu-annexes';
}

/** A file that belongs to no known list, with what it seems to be and what is accepted. */
export interface UnknownFile {
  fileName: string;
  reason: string;
}

const accepted =
  'Accepted are the EU consolidated financial sanctions list as XML 1.1 and the annexes of EU sanctions acts ' +
  'as CSV, also as .gz or .zip.';

/**
 * Tells by its content, never by its name, of which list each file is a source; archives are unpacked first.
 * Throws `list-rejected` for an archive that is broken or too large.
 */
export async function recognise(
  files: SourceFile[],
): Promise<{ known: RecognisedFile[]; unknown: UnknownFile[] }> {
  const known: RecognisedFile[] = [];
  const unknown: UnknownFile[] = [];
  for (const file of (await Promise.all(files.map((packed) => unpack(packed)))).flat()) {
    const list = listOf(file.bytes);
    if (list) known.push({ ...file, list });
    else unknown.push({ fileName: file.fileName, reason: `${describe(file.bytes)} ${accepted}` });
  }
  return { known, unknown };
}

/** The one error for files of which none is a list: the first reason, with its file. */
export function nothingRecognised(unknown: UnknownFile[]) {
  const first = unknown[0];
  return rejected(first ? `${first.fileName}: ${first.reason}` : `There is no file in it. ${accepted}`);
}

function listOf(bytes: Uint8Array): RecognisedFile['list'] | undefined {
  const start = opening(bytes);
  if (annexFileKind(start)) return 'eu-annexes';
  // A DOCTYPE is let through to the parser, which refuses it and says why.
  if (/^\s*(<\?xml|<!DOCTYPE (?!html)|<!--|<export\b)/i.test(start) && start.includes(fsfNamespace))
    return 'eu-fsf';
  return undefined;
}

function describe(bytes: Uint8Array): string {
  const start = opening(bytes);
  if (bytes.length === 0) return 'The file is empty.';
  if (/^\s*<(!DOCTYPE html|html)/i.test(start)) {
    return 'This is a web page, not a list: the download answered with an error or a log-in page. Download again.';
  }
  if (/^\s*</.test(start)) return 'This is XML, but not of the EU sanctions list.';
  if (/^"?(fileGenerationDate|Date_file)/i.test(start)) {
    return 'This is the CSV form of the EU sanctions list, which does not say which aliases are weak; take the XML 1.1.';
  }
  if (/^(amendedCelex|celex),/.test(start)) {
    return 'This looks like an annex CSV, but its header is not exactly the published one.';
  }
  return 'This is not a file of a known list.';
}

function opening(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}
