import { STATUS_CODES } from 'node:http';
import * as z from 'zod';
import { AddedVersion } from '../lists/add-list-file.ts';
import { ListOverview } from '../lists/catalogue.ts';
import { Policy } from '../rules/policy.ts';
import { CompareAnswer, CompareRequest } from '../screenings/compare-subjects.ts';
import { Partner, Problem, Screening, ScreeningRequest } from '../screenings/types.ts';
import { type Route, routes } from './routes.ts';

type Operation = (typeof routes)[number]['operation'];

/** The shapes that the document names; the same schemas that parse the requests. */
const requestShapes = { ScreeningRequest, CompareRequest, Partner };
const answerShapes = { Screening, CompareAnswer, ListOverview, AddedVersion, Policy, Problem };

interface Described {
  /** Status codes of what can be wrong with it, beyond what can be wrong with any. */
  wrong?: number[];
  headers?: Record<string, string>;
  request?: keyof typeof requestShapes | 'file';
  answer?: object;
  status?: number;
  query?: Record<string, { type: string; description: string }>;
  example?: unknown;
}

const paging = {
  limit: { type: 'integer', description: '1 to 200' },
  cursor: { type: 'string', description: 'from the page before' },
};

const described: Record<Operation, Described> = {
  createScreening: {
    request: 'ScreeningRequest',
    answer: ref('Screening'),
    wrong: [400, 409, 413, 415, 422],
    headers: { 'Idempotency-Key': 'the same key and body within 24 hours give the same screening' },
    example: {
      partners: [{ ref: 'row-7', name: 'Beihang University', country: 'CN', aliases: ['北京航空航天大学'] }],
      collaboration: { form: 'student-exchange' },
      options: { language: 'en' },
    },
  },
  getScreening: { answer: ref('Screening'), wrong: [404] },
  compareSubjects: {
    request: 'CompareRequest',
    answer: ref('CompareAnswer'),
    wrong: [400, 413, 415],
    example: {
      a: { name: 'Beihang University', country: 'CN' },
      b: { name: 'Beijing University of Aeronautics and Astronautics', country: 'China' },
    },
  },
  listLists: {
    answer: { type: 'object', properties: { items: { type: 'array', items: ref('ListOverview') } } },
  },
  getList: { answer: ref('ListOverview'), wrong: [404] },
  listListVersions: {
    answer: {
      type: 'object',
      properties: { items: { type: 'array', items: { type: 'object' } }, cursor: { type: 'string' } },
    },
    query: paging,
    wrong: [400, 404],
  },
  addListVersion: {
    request: 'file',
    answer: ref('AddedVersion'),
    status: 201,
    wrong: [404, 409, 413, 415, 422],
    headers: { 'X-File-Name': 'what the file is called, for messages about it' },
  },
  getPolicy: { answer: ref('Policy') },
  getHealth: { answer: { type: 'object' }, wrong: [503] },
  getOpenApi: { answer: { type: 'object' } },
  getDocs: {},
  getDocsAsset: { wrong: [404] },
};

/** The OpenAPI 3.1 document, made from the route table and the schemas. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'tisk',
      version: '1',
      description:
        'Knowledge-security screening for universities: partners in; findings by question, advice, required actions and open questions out. It advises; people decide.',
    },
    paths,
    components: {
      schemas: { ...schemasOf(requestShapes, 'input'), ...schemasOf(answerShapes, 'output') },
      securitySchemes: { user: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operationOf(route: Route & { operation: Operation }): object {
  const {
    request,
    answer,
    status = 200,
    query = {},
    headers = {},
    wrong = [],
    example,
  } = described[route.operation];
  const signedIn = route.access === 'public' ? [] : [401, 403];
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [route.capability],
    security: route.access === 'public' ? [] : [{ user: [] }],
    parameters: [
      ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries(query).map(([name, { type, description }]) => ({
        name,
        in: 'query',
        description,
        schema: { type },
      })),
      ...Object.entries(headers).map(([name, description]) => ({
        name,
        in: 'header',
        description,
        schema: { type: 'string' },
      })),
    ],
    ...(request ? { requestBody: requestBodyOf(request, example) } : {}),
    responses: {
      [status]: {
        description: 'Done',
        ...(answer ? { content: { 'application/json': { schema: answer } } } : {}),
      },
      ...Object.fromEntries([...signedIn, ...wrong].map((code) => [code, problem(STATUS_CODES[code]!)])),
      default: problem('Something else'),
    },
  };
}

function problem(description: string): object {
  return { description, content: { 'application/problem+json': { schema: ref('Problem') } } };
}

function requestBodyOf(request: NonNullable<Described['request']>, example: unknown): object {
  if (request === 'file') {
    const schema = { type: 'string', format: 'binary' };
    return { required: true, content: { 'application/octet-stream': { schema } } };
  }
  return { required: true, content: { 'application/json': { schema: ref(request), example } } };
}

function schemasOf(shapes: Record<string, z.ZodType>, io: 'input' | 'output'): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
      return [name, schema];
    }),
  );
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}
