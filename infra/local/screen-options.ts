import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandTexts } from '../../functions/texts/command.ts';
import { fill, type Language } from '../../functions/texts/types.ts';

export type OutputKind = 'xlsx' | 'csv' | 'json';

export interface ScreenOptions {
  input: string;
  output: string;
  kind: OutputKind;
  language: Language;
  listsDir?: string;
  nameColumn?: string;
}

/** A reason to stop that a person can act on; the command prints it alone, and leaves with 2. */
export class CommandError extends Error {}

/**
 * The command line as given; `help` when that is asked for.
 * @throws CommandError for an option nobody knows, no file, or an output that cannot be
 */
export function screenOptions(args: string[], env: NodeJS.ProcessEnv): ScreenOptions | { help: Language } {
  const { values, positionals } = parsed(args, languageOf(undefined, env));
  const language = languageOf(values.lang, env);
  if (values.help) return { help: language };
  const usage = commandTexts.usage[language];
  if (positionals.length !== 1) throw new CommandError(fill(commandTexts['no-file'], { usage })[language]);
  const input = positionals[0]!;
  const output = values.out ?? defaultOutput(input);
  const kind = extname(output).slice(1).toLowerCase();
  if (kind !== 'xlsx' && kind !== 'csv' && kind !== 'json') {
    throw new CommandError(fill(commandTexts['out-kind'], { file: output })[language]);
  }
  if (resolve(output) === resolve(input)) {
    throw new CommandError(fill(commandTexts['out-is-input'], { file: output })[language]);
  }
  return { input, output, kind, language, listsDir: values.lists, nameColumn: values['name-column'] };
}

function parsed(args: string[], language: Language) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        lang: { type: 'string' },
        lists: { type: 'string' },
        'name-column': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const params = { message: (cause as Error).message, usage: commandTexts.usage[language] };
    throw new CommandError(fill(commandTexts['option-unknown'], params)[language], { cause });
  }
}

/** As asked, else that of the machine, else English. */
function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked !== undefined && asked !== 'nl' && asked !== 'en') {
    throw new CommandError(
      fill(commandTexts['option-unknown'], { message: `--lang ${asked}`, usage: commandTexts.usage.en }).en,
    );
  }
  if (asked) return asked;
  return (env.LC_ALL || env.LANG || '').toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** `PARTNERS.csv` becomes `PARTNERS.screened.xlsx`. */
function defaultOutput(input: string): string {
  return `${input.slice(0, input.length - extname(input).length)}.screened.xlsx`;
}
