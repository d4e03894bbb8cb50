import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type Capability, type Route, routeKey, routes } from '../../functions/api/routes.ts';
import { TiskError } from '../../functions/platform/errors.ts';
import { problemOf } from '../../functions/platform/problem.ts';
import { refuseStrangers } from './strangers.ts';

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;
export type Handlers = Record<Capability, Handler>;

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Limits of API Gateway's HTTP API: bytes of a request, milliseconds until an integration times out. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const TIMEOUT = 30_000;
/** What a Lambda function hands back at most, as JSON. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;

/**
 * The HTTP API on one machine: finds the route in the one table, hands the handler the event API Gateway would, and
 * gives back what it answers. `invoke` is the same without a socket.
 */
export class Gateway {
  constructor(
    private readonly handlers: Handlers,
    private readonly timeout = TIMEOUT,
  ) {}

  async invoke(
    method: string,
    url: string,
    headers: Record<string, string> = {},
    body: Uint8Array = new Uint8Array(),
  ): Promise<Answer> {
    const requestId = randomUUID();
    try {
      if (body.length > MAX_BODY_BYTES) throw new TiskError('too-large', 'A request has at most 10 MB.');
      return await this.route(method, urlOf(url), lowerCase(headers), Buffer.from(body), requestId);
    } catch (error) {
      const known =
        error instanceof TiskError
          ? error
          : new TiskError('internal', 'Something went wrong on our side.', { cause: error });
      return problemAnswer(known, requestId);
    }
  }

  listen(): Server {
    return createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.answerTo(request);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  }

  private async answerTo(request: IncomingMessage): Promise<Answer> {
    try {
      refuseStrangers(request.headers);
    } catch (error) {
      request.resume();
      return problemAnswer(error as TiskError, randomUUID());
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(',') : (value ?? ''),
      ]),
    );
    return this.invoke(request.method ?? 'GET', request.url ?? '/', headers, await readBody(request));
  }

  private async route(
    method: string,
    url: URL,
    headers: Record<string, string>,
    body: Buffer,
    requestId: string,
  ): Promise<Answer> {
    const atPath = routes.flatMap((route) => {
      const parameters = match(route.path, url.pathname);
      return parameters ? [{ route, parameters }] : [];
    });
    if (atPath.length === 0) throw new TiskError('not-found', 'There is nothing at this path. See /docs.');
    const asked = method === 'HEAD' ? 'GET' : method;
    const found = atPath.find(({ route }) => route.method === asked);
    if (!found) {
      const methods = atPath.map(({ route }) => route.method as string);
      const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
      if (method === 'OPTIONS')
        return { status: 204, headers: { allow, 'x-request-id': requestId }, body: NOTHING };
      const answer = problemAnswer(
        new TiskError('method-not-allowed', `This path takes ${allow}.`),
        requestId,
      );
      return { ...answer, headers: { ...answer.headers, allow } };
    }
    const event = eventOf(found.route, found.parameters, url, headers, body, requestId);
    return answerOf(await this.call(found.route, event));
  }

  /** Events and answers go through JSON, as they do on their way to and from a Lambda. */
  private async call(route: Route, event: object): Promise<APIGatewayProxyStructuredResultV2> {
    const handler = this.handlers[route.capability];
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new TiskError('unavailable', 'This took too long. Send fewer partners at once.')),
        this.timeout,
      );
    });
    try {
      const context = { awsRequestId: randomUUID(), functionName: route.capability } as Context;
      const result = await Promise.race([handler(JSON.parse(JSON.stringify(event)), context), timeout]);
      const payload = JSON.stringify(result);
      if (Buffer.byteLength(payload) > MAX_RESULT_BYTES) {
        throw new TiskError('internal', 'The answer is larger than a Lambda function can give.');
      }
      return JSON.parse(payload);
    } finally {
      clearTimeout(timer);
    }
  }
}

const NOTHING = Buffer.alloc(0);

function urlOf(url: string): URL {
  try {
    return new URL(url.startsWith('/') ? `http://gateway${url}` : url);
  } catch {
    throw new TiskError('invalid-input', 'The path is not properly encoded.');
  }
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The parameters of the path, decoded; `undefined` when it is another path. */
function match(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [position, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== given[position]) return undefined;
    } else if (given[position] === '') return undefined;
    else parameters[name] = decode(given[position]!);
  }
  return parameters;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new TiskError('invalid-input', 'The path is not properly encoded.');
  }
}

function eventOf(
  route: Route,
  pathParameters: Record<string, string>,
  url: URL,
  headers: Record<string, string>,
  body: Buffer,
  requestId: string,
): Partial<APIGatewayProxyEventV2> {
  const text = /^(application\/(.+\+)?json|text\/)/i.test(headers['content-type'] ?? '') && isUtf8(body);
  return {
    version: '2.0',
    routeKey: routeKey(route),
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    pathParameters,
    queryStringParameters: parametersOf(url.searchParams),
    requestContext: {
      requestId,
      http: {
        method: route.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: '',
      },
      timeEpoch: Date.now(),
    } as APIGatewayProxyEventV2['requestContext'],
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64'), isBase64Encoded: !text } : {}),
  };
}

/** One that is given more than once arrives as its values with commas between. */
function parametersOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name).join(',')]));
}

function answerOf({
  statusCode = 200,
  headers = {},
  body = '',
  isBase64Encoded,
}: APIGatewayProxyStructuredResultV2): Answer {
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function problemAnswer(error: TiskError, requestId: string): Answer {
  return {
    status: error.status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId },
    body: Buffer.from(JSON.stringify(problemOf(error, requestId))),
  };
}

/** The body, as far as it needs to be read to see that it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(chunks);
}
