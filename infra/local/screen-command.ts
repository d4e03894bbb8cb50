import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntakeError } from '../../functions/intake/intake-error.ts';
import { type PartnerFile, readPartners } from '../../functions/intake/read-partners.ts';
import { TiskError } from '../../functions/platform/errors.ts';
import type { Policy } from '../../functions/rules/policy.ts';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import type { Api, openApi } from './open-api.ts';
import { reasonOf, wholeFile } from './screen-file.ts';
import { CommandError, type ScreenOptions, screenOptions } from './screen-options.ts';
import { outputOf } from './screen-output.ts';
import { progressBar } from './screen-progress.ts';
import { introduction, problemLines } from './screen-report.ts';
import { ApiError, screenRows } from './screen-rows.ts';
import { Tally } from './screen-tally.ts';

/** Where a command writes, and what it is told by its surroundings. */
export interface CommandIo {
  out: NodeJS.WritableStream & { columns?: number };
  err: NodeJS.WritableStream & { isTTY?: boolean };
  env: NodeJS.ProcessEnv;
}

/**
 * `npm run screen`: a partner list in, the same list with risk columns out.
 * @returns the exit status: 0 when rows were screened, 2 when the file or the options could not be used
 */
export async function runScreen(args: string[], io: CommandIo, open: typeof openApi): Promise<number> {
  let language: Language = 'en';
  try {
    const options = screenOptions(args, io.env);
    if ('help' in options) {
      io.out.write(`${commandTexts.usage[options.help]}\n`);
      return 0;
    }
    language = options.language;
    await screenFile(options, io, open);
    return 0;
  } catch (error) {
    io.err.write(`${sentenceOf(error, language)}\n`);
    return 2;
  }
}

async function screenFile(options: ScreenOptions, io: CommandIo, open: typeof openApi): Promise<void> {
  const { input, language } = options;
  const bytes = await readInput(input, language);
  const api = await open({ listsDir: options.listsDir, report: (line) => io.err.write(`${line}\n`) });
  try {
    const policy = await policyOf(api);
    const file = await understood(bytes, options, policy);
    io.err.write(introduction(basename(input), file, language));
    const tally = await screenInto(options, file, api, io);
    io.out.write(tally.table(language, io.out.columns || undefined));
    io.err.write(problemLines(basename(input), file.rows, language));
    io.err.write(`${fill(commandTexts.written, { file: options.output })[language]}\n`);
  } finally {
    await api.close();
  }
}

/** Screens the rows into the output file, which stands there only when at least one could be screened. */
async function screenInto(
  { input, output: path, kind, language }: ScreenOptions,
  file: PartnerFile,
  api: Api,
  io: CommandIo,
): Promise<Tally> {
  const written = await wholeFile(path, language);
  const progress = progressBar(io.err, file.rows.length, language);
  try {
    const output = outputOf(kind, file, language);
    const tally = new Tally();
    for await (const chunk of screenRows(file.rows, api, language)) {
      await written.write(output.add(chunk));
      tally.add(chunk);
      progress.advance(chunk.rows.length);
    }
    progress.stop();
    if (tally.screened === 0) {
      io.err.write(problemLines(basename(input), file.rows, language));
      throw new CommandError(fill(commandTexts['none-screened'], { file: basename(input) })[language]);
    }
    await written.write(await output.end());
    await written.keep();
    return tally;
  } finally {
    progress.stop();
    await written.discard();
  }
}

async function readInput(input: string, language: Language): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(input));
  } catch (cause) {
    const reason = reasonOf(cause, language);
    throw new CommandError(fill(commandTexts['cannot-read'], { file: input, reason })[language], { cause });
  }
}

async function policyOf(api: Api): Promise<Policy> {
  const answer = await api.fetch('/v1/policy', { method: 'GET' });
  if (answer.status !== 200) throw new ApiError(answer.status, answer.json());
  return answer.json() as Policy;
}

/** The file as it was understood; what keeps it from being so names the file. */
async function understood(bytes: Uint8Array, options: ScreenOptions, policy: Policy): Promise<PartnerFile> {
  try {
    return await readPartners(bytes, { technologies: policy.technologies, nameColumn: options.nameColumn });
  } catch (cause) {
    if (!(cause instanceof IntakeError)) throw cause;
    throw new CommandError(`${basename(options.input)}: ${cause.text[options.language]}`, { cause });
  }
}

/** One clear line, even for what nobody foresaw. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof ApiError) {
    return fill(commandTexts['api-failed'], { status: error.status, detail: error.message })[language];
  }
  if (error instanceof CommandError || error instanceof TiskError) return error.message;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return fill(commandTexts.unforeseen, { message: `${name}: ${message.split('\n', 1)[0]}` })[language];
}
