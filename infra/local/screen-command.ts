import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntakeError } from '../../functions/intake/intake-error.ts';
import { type PartnerFile, readPartners } from '../../functions/intake/read-partners.ts';
import { TiskError } from '../../functions/platform/errors.ts';
import type { Policy } from '../../functions/rules/policy.ts';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language } from '../../functions/texts/types.ts';
import type { Api, openApi } from './open-api.ts';
import { CommandError, type ScreenOptions, screenOptions } from './screen-options.ts';
import { outputBytes } from './screen-output.ts';
import { progressBar } from './screen-progress.ts';
import { introduction, report } from './screen-report.ts';
import { ApiError, screenRows } from './screen-rows.ts';

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
  const { input, output, language } = options;
  const bytes = await readInput(input, language);
  const api = await open({ listsDir: options.listsDir, report: (line) => io.err.write(`${line}\n`) });
  try {
    const policy = await policyOf(api);
    const file = await understood(bytes, options, policy);
    io.err.write(introduction(basename(input), file, language));
    const progress = progressBar(io.err, file.rows.length, language);
    const screened = await screenRows(file.rows, api, options, progress.advance);
    progress.stop();
    if (!screened.rows.some(({ result }) => result?.status === 'screened')) {
      io.err.write(report(basename(input), file, screened, language).problems);
      throw new CommandError(fill(commandTexts['none-screened'], { file: basename(input) })[language]);
    }
    await writeWhole(output, await outputBytes(options.kind, file, screened, language), language);
    const { table, problems } = report(basename(input), file, screened, language, io.out.columns);
    io.out.write(table);
    io.err.write(problems);
    io.err.write(`${fill(commandTexts.written, { file: output })[language]}\n`);
  } finally {
    await api.close();
  }
}

async function readInput(input: string, language: Language): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(input));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'error';
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

/** Written beside and renamed, so that what stands there is whole. */
async function writeWhole(output: string, bytes: Uint8Array | string, language: Language): Promise<void> {
  const unfinished = `${output}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, output);
  } catch (cause) {
    await rm(unfinished, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code ?? 'error';
    throw new CommandError(fill(commandTexts['cannot-write'], { file: output, reason })[language], { cause });
  }
}

/** One clear line; the stack only for what nobody foresaw. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof ApiError) {
    return fill(commandTexts['api-failed'], { status: error.status, detail: error.message })[language];
  }
  if (error instanceof CommandError || error instanceof TiskError) return error.message;
  return error instanceof Error && error.message.includes('data folder')
    ? error.message
    : `${(error as Error).stack ?? error}`;
}
