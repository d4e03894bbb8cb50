/**
 * The closed set of errors that reach a caller. Each has a code (the last part of the problem's `type`), an
 * HTTP status and, for bad input, the places that are wrong. What went wrong underneath travels in `cause`
 * and is logged, never answered.
 */
export type ErrorCode = keyof typeof statusOf;

const statusOf = {
  'invalid-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'list-rejected': 422,
  'key-reused': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** One wrong place: a JSON path such as `partners[3].country`, or a file place such as `row 12, column "land"`. */
export interface InputError {
  path: string;
  message: string;
}

export class TiskError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly errors: InputError[];

  constructor(code: ErrorCode, message: string, options: { errors?: InputError[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'TiskError';
    this.code = code;
    this.status = statusOf[code];
    this.errors = options.errors ?? [];
  }
}
