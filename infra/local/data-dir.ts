import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the embedded stores are kept: `DATA_DIR`, else the platform's place for an application's data. */
export function dataDir(): string {
  if (process.env.DATA_DIR) return process.env.DATA_DIR;
  switch (process.platform) {
    case 'win32':
      return join(process.env.LOCALAPPDATA ?? homedir(), 'tisk');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'tisk');
    default:
      return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'tisk');
  }
}

export function host(): string {
  return process.env.HOST || '127.0.0.1';
}

/** @throws RangeError when `PORT` is no port */
export function port(): number {
  const value = Number(process.env.PORT || 8787);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new RangeError(`PORT is "${process.env.PORT}"; give a number from 0 to 65535.`);
  }
  return value;
}
