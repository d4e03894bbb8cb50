import { openApi } from './open-api.ts';
import { runScreen } from './screen-command.ts';

process.exitCode = await runScreen(
  process.argv.slice(2),
  { out: process.stdout, err: process.stderr, env: process.env },
  openApi,
);
