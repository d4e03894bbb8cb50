import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * A key pair of this run alone. The embedded stores answer nobody else: not another program on this machine, and not
 * a web page that tries its ports.
 */
export function newCredentials(): Credentials {
  return {
    accessKeyId: `LOCAL${randomBytes(10).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  };
}

/** The key id that a request was signed with, in its SigV4 header; not yet a proof. */
export function keyIdOf({ headers }: IncomingMessage): string | undefined {
  return /Credential=([^/,\s]+)\//.exec(headers.authorization ?? '')?.[1];
}
