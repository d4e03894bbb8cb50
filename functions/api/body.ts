import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { type InputError, TiskError } from '../platform/errors.ts';

/** Bytes of a JSON body: 500 partners of 8 KB each, which is a name, its aliases and fifty relations. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 32;

/**
 * The body as the schema has it.
 * @throws TiskError `unsupported-media-type`, `too-large`, or `invalid-input` with the JSON path of everything wrong
 */
export function readJson<Schema extends z.ZodType>(
  event: APIGatewayProxyEventV2,
  schema: Schema,
): z.output<Schema> {
  if (!/^application\/([\w.-]+\+)?json *(;|$)/i.test(event.headers['content-type'] ?? '')) {
    throw new TiskError(
      'unsupported-media-type',
      'Send JSON, with the header content-type: application/json.',
    );
  }
  const text = decode(readBytes(event, MAX_BYTES));
  refuseDeep(text);
  const parsed = schema.safeParse(parse(text), { reportInput: false });
  if (parsed.success) return parsed.data;
  throw new TiskError('invalid-input', 'The body is not as it should be.', {
    errors: parsed.error.issues.flatMap(errorsOf).slice(0, 100),
  });
}

/**
 * The body as a file. A web page of another site cannot send these types without being asked first.
 * @throws TiskError `unsupported-media-type` or `too-large`
 */
export function readFileBody(event: APIGatewayProxyEventV2, maximum: number): Uint8Array {
  const type = (event.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (!fileTypes.includes(type)) {
    throw new TiskError(
      'unsupported-media-type',
      `Send the file as it is, with the header content-type: ${fileTypes[0]}.`,
    );
  }
  return readBytes(event, maximum);
}

const fileTypes = [
  'application/octet-stream',
  'application/gzip',
  'application/zip',
  'application/xml',
  'text/xml',
  'text/csv',
];

function readBytes(event: APIGatewayProxyEventV2, maximum: number): Uint8Array {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maximum) {
    throw new TiskError('too-large', `The body has ${bytes.length} bytes; at most ${maximum} are taken.`);
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TiskError('invalid-input', 'The body is not valid UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: the parser's message quotes the body.
    throw new TiskError(
      'invalid-input',
      text.trim() === '' ? 'The body is empty.' : 'The body is not valid JSON.',
    );
  }
}

/** Counted before parsing, so that a body of nothing but brackets costs no stack. */
function refuseDeep(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > MAX_DEPTH) {
      throw new TiskError('invalid-input', `The body is nested more than ${MAX_DEPTH} deep.`);
    }
  }
}

/** Members that would say where a person comes from; there is no such field, and there will not be. */
const originMembers =
  /^(nationalit(y|ies)|citizenships?|birth(place|city|country)|(place|city|country)of(birth|origin)|ethnicity|nationaliteit|geboorte(plaats|land)|land(van)?herkomst)$/;

function isOrigin(key: string): boolean {
  return originMembers.test(key.toLowerCase().replace(/[^a-z]/g, ''));
}

function errorsOf(issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      message: isOrigin(key)
        ? 'there is no such field: nobody is judged by nationality or birthplace; leave it out'
        : 'there is no such member',
    }));
  }
  if (issue.code === 'invalid_union') {
    const [first] = issue.errors;
    const nested = first?.map(
      (inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as z.core.$ZodIssue,
    );
    if (nested && nested.length > 0) return nested.flatMap(errorsOf);
  }
  return [{ path: pathOf(issue.path), message: issue.message }];
}

/** `partners[3].country`; the empty path is the body itself. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, position) =>
      typeof part === 'number' ? `[${part}]` : `${position === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
