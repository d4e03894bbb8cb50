import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import { CommandError } from './screen-options.ts';

/** A file that is there whole or not at all: written beside its place and moved there at the end. */
export interface WholeFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts it in its place. */
  keep(): Promise<void>;
  /** Takes away what was written; nothing after `keep`. */
  discard(): Promise<void>;
}

/** @throws CommandError where the file cannot be written, before any work was done for it */
export async function wholeFile(path: string, language: Language): Promise<WholeFile> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const orSay = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw new CommandError(
        fill(commandTexts['cannot-write'], { file: path, reason: reasonOf(cause, language) })[language],
        { cause },
      );
    }
  };
  let handle: FileHandle | undefined = await orSay(open(unfinished, 'w'));
  const settled = whenStopped(() => rmSync(unfinished, { force: true }));
  return {
    write: (piece) => orSay(handle!.appendFile(piece)),
    keep: async () => {
      await orSay(handle!.close());
      handle = undefined;
      await orSay(rename(unfinished, path));
      settled();
    },
    discard: async () => {
      await handle?.close();
      handle = undefined;
      await rm(unfinished, { force: true });
      settled();
    },
  };
}

/** Does it when the command is stopped by hand, which then ends as it would; until what comes back is called. */
function whenStopped(clear: () => void): () => void {
  const settled = () => {
    for (const signal of signals) process.off(signal, stopped);
  };
  const stopped = (signal: NodeJS.Signals) => {
    clear();
    settled();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stopped);
  return settled;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const reasons: Record<string, keyof typeof commandTexts> = {
  ENOENT: 'reason-absent',
  ENOTDIR: 'reason-absent',
  EISDIR: 'reason-folder',
  EACCES: 'reason-forbidden',
  EPERM: 'reason-forbidden',
  EBUSY: 'reason-busy',
  ENOSPC: 'reason-full',
};

/** Why a file cannot be read or written, in words. */
export function reasonOf(cause: unknown, language: Language): string {
  const code = (cause as NodeJS.ErrnoException).code ?? 'error';
  const reason = reasons[code];
  return reason ? commandTexts[reason][language] : code;
}
