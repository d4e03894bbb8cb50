import type { ErrorCode, InputError, TiskError } from './errors.ts';

/** An error as a caller sees it (RFC 9457). `cause` and stack stay inside. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  errors?: InputError[];
}

const titles: Record<ErrorCode, string> = {
  'invalid-input': 'The request is not as it should be',
  unauthenticated: 'Sign in first',
  forbidden: 'You may not do this',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'This cannot be done here',
  conflict: 'Somebody else was first',
  'too-large': 'This is too large',
  'unsupported-media-type': 'This kind of content is not taken',
  'list-rejected': 'The list file was not accepted',
  'key-reused': 'This key belongs to another request',
  'too-many-requests': 'Too many requests',
  internal: 'Something went wrong on our side',
  unavailable: 'Not available just now',
};

/** @param instance what this occurrence is called: the id of the request */
export function problemOf(error: TiskError, instance?: string): Problem {
  return {
    type: `/problems/${error.code}`,
    title: titles[error.code],
    status: error.status,
    detail: error.message,
    ...(instance ? { instance } : {}),
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  };
}
