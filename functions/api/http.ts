import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { TiskError } from '../platform/errors.ts';
import { type Caller, callerOf, requireAdmin } from '../platform/identity.ts';
import { logger } from '../platform/logger.ts';
import { problemOf } from '../platform/problem.ts';
import { compressed } from './compress.ts';
import { type Capability, type Route, routeKey, routes } from './routes.ts';

export interface ApiRequest {
  event: APIGatewayProxyEventV2;
  caller: Caller | null;
  /** A path parameter, decoded. */
  parameter(name: string): string;
}

export interface ApiResponse {
  status?: number;
  headers?: Record<string, string>;
  /** An object becomes JSON, a string is sent as it is, bytes as base64. */
  body: object | string | Uint8Array;
}

export type Operation = (request: ApiRequest) => Promise<ApiResponse> | ApiResponse;

type LambdaHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** The Lambda handler of one capability: its operations behind what all of them have in common. */
export function handlerOf(capability: Capability, operations: Record<string, Operation>): LambdaHandler {
  const byRoute = new Map<string, Route>(
    routes.filter((route) => route.capability === capability).map((route) => [routeKey(route), route]),
  );
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(requestId())
    .use(problems())
    .use(securityHeaders())
    .handler(async (event) => {
      const route = byRoute.get(event.routeKey);
      if (!route) throw new TiskError('not-found', `There is no ${event.routeKey}.`);
      const caller = route.access === 'public' ? null : callerOf(event);
      if (route.access === 'admin') requireAdmin(caller!);
      const parameter = (name: string) => event.pathParameters?.[name] ?? '';
      return compressed(event, resultOf(await operations[route.operation]!({ event, caller, parameter })));
    }) as unknown as LambdaHandler;
}

function resultOf({ status = 200, headers, body }: ApiResponse): APIGatewayProxyStructuredResultV2 {
  if (body instanceof Uint8Array) {
    return { statusCode: status, headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  }
  if (typeof body === 'string') return { statusCode: status, headers, body };
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

type Middleware = middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

/** Every answer carries the id under which its log lines are found. */
function requestId(): Middleware {
  return {
    before: ({ event }) => {
      logger.resetKeys();
      logger.appendKeys({ requestId: event.requestContext.requestId, route: event.routeKey });
    },
    after: ({ event, response }) => addHeaders(response, { 'x-request-id': event.requestContext.requestId }),
    onError: ({ event, response }) =>
      addHeaders(response, { 'x-request-id': event.requestContext.requestId }),
  };
}

/** An error becomes problem+json. What is not ours to tell is logged with its stack and answered as `internal`. */
function problems(): Middleware {
  return {
    onError: (request) => {
      const known = request.error instanceof TiskError ? request.error : undefined;
      const error =
        known ??
        new TiskError(
          'internal',
          'Something went wrong on our side. Try again; if it stays, tell us the instance.',
        );
      if (error.status >= 500) {
        logger.error('Request failed', { code: error.code, at: stackOf(known?.cause ?? request.error) });
      }
      request.response = {
        statusCode: error.status,
        headers: { 'content-type': 'application/problem+json' },
        body: JSON.stringify(problemOf(error, request.event.requestContext.requestId)),
      };
    },
  };
}

/** Where it happened, without the message: a message may quote what a caller sent. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...lines.slice(0, 8).map((line) => line.trim())];
}

function securityHeaders(): Middleware {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
  };
  return {
    after: ({ response }) => addHeaders(response, headers),
    onError: ({ response }) => addHeaders(response, headers),
  };
}

/** What an operation set itself stays. */
function addHeaders(
  response: APIGatewayProxyStructuredResultV2 | null | undefined,
  headers: Record<string, string>,
): void {
  if (response) response.headers = { ...headers, ...response.headers };
}
