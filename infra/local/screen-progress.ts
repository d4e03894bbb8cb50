import { Presets, SingleBar } from 'cli-progress';
import { commandTexts } from '../../functions/texts/command.ts';
import type { Language } from '../../functions/texts/types.ts';

export interface Progress {
  /** So many rows more are done. */
  advance(rows: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth, so that a log stays readable. */
export function progressBar(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  total: number,
  language: Language,
): Progress {
  const title = commandTexts.screening[language];
  const rows = commandTexts.rows[language];
  if (stream.isTTY) {
    const format = `${title} {bar} {percentage}% | {value}/{total} ${rows} | {eta_formatted}`;
    const bar = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
    bar.start(total, 0);
    return { advance: (done) => bar.increment(done), stop: () => bar.stop() };
  }
  let done = 0;
  let tenths = 0;
  return {
    advance: (more) => {
      done += more;
      const now = Math.floor((done / total) * 10);
      if (now > tenths) stream.write(`${title}: ${done}/${total} ${rows}\n`);
      tenths = now;
    },
    stop: () => {},
  };
}
