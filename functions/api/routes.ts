/**
 * The one route table. CDK makes the HTTP API from it, the local gateway serves it, the OpenAPI document describes
 * it. It imports nothing, so that whoever reads it pays nothing.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{parameters}`, as API Gateway writes them. */
  path: string;
  /** The function that answers: one handler file, one Lambda. */
  capability: Capability;
  /** Name of the operation, in the handler file and in the OpenAPI document. */
  operation: string;
  access: 'public' | 'signed-in' | 'admin';
  summary: string;
}

export const capabilities = ['screenings', 'lists', 'policy', 'system'] as const;
export type Capability = (typeof capabilities)[number];

export const routes = [
  {
    method: 'POST',
    path: '/v1/screenings',
    capability: 'screenings',
    operation: 'createScreening',
    access: 'signed-in',
    summary: 'Screen up to 500 partners at once',
  },
  {
    method: 'GET',
    path: '/v1/screenings/{id}',
    capability: 'screenings',
    operation: 'getScreening',
    access: 'signed-in',
    summary: 'A screening again, exactly as it was answered',
  },
  {
    method: 'POST',
    path: '/v1/compare',
    capability: 'screenings',
    operation: 'compareSubjects',
    access: 'signed-in',
    summary: 'How alike two subjects are, and why',
  },
  {
    method: 'GET',
    path: '/v1/lists',
    capability: 'lists',
    operation: 'listLists',
    access: 'signed-in',
    summary: 'Every list with its publisher, active version, date and reach',
  },
  {
    method: 'GET',
    path: '/v1/lists/{list}',
    capability: 'lists',
    operation: 'getList',
    access: 'signed-in',
    summary: 'One list',
  },
  {
    method: 'GET',
    path: '/v1/lists/{list}/versions',
    capability: 'lists',
    operation: 'listListVersions',
    access: 'signed-in',
    summary: 'The versions of a list, newest first',
  },
  {
    method: 'POST',
    path: '/v1/lists/{list}/versions',
    capability: 'lists',
    operation: 'addListVersion',
    access: 'admin',
    summary: 'Add a version of a list from its official file (plain, gzip or zip)',
  },
  {
    method: 'GET',
    path: '/v1/policy',
    capability: 'policy',
    operation: 'getPolicy',
    access: 'signed-in',
    summary: 'The policy in force: thresholds, technologies, contacts',
  },
  {
    method: 'GET',
    path: '/health',
    capability: 'system',
    operation: 'getHealth',
    access: 'public',
    summary: 'Whether the service works, and how old its lists are',
  },
  {
    method: 'GET',
    path: '/openapi.json',
    capability: 'system',
    operation: 'getOpenApi',
    access: 'public',
    summary: 'This document',
  },
  {
    method: 'GET',
    path: '/docs',
    capability: 'system',
    operation: 'getDocs',
    access: 'public',
    summary: 'The reference as a page',
  },
  {
    method: 'GET',
    path: '/docs/{asset}',
    capability: 'system',
    operation: 'getDocsAsset',
    access: 'public',
    summary: 'What the reference page is made of',
  },
] as const satisfies Route[];

/** How API Gateway names a route in an event. */
export function routeKey(route: Pick<Route, 'method' | 'path'>): string {
  return `${route.method} ${route.path}`;
}
