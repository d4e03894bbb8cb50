declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** A server that speaks DynamoDB's protocol; `path` is a LevelDB folder, without one it keeps nothing. */
  export default function dynalite(options?: { path?: string; createTableMs?: number }): Server;
}
