import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { openApiDocument } from '../../functions/api/openapi.ts';
import { routes } from '../../functions/api/routes.ts';
import { CompareRequest } from '../../functions/screenings/compare-subjects.ts';
import { ScreeningRequest } from '../../functions/screenings/types.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document of many shapes, looked into at a few places
const document = JSON.parse(JSON.stringify(openApiDocument())) as any;

describe('the OpenAPI document', () => {
  test('has every route and no other', () => {
    const described = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test('every reference leads somewhere', () => {
    for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)) {
      const found = reference!
        .replace(/^#\//, '')
        .split('/')
        .reduce((at, part) => at?.[part], document);
      expect(found, reference).toBeDefined();
    }
  });

  test('its shapes are JSON Schema as 3.1 takes it: nothing of other dialects, closed where parsing is', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(JSON.stringify(document)).not.toMatch(/"nullable"|"definitions"|"\$schema"/);
    expect(document.components.schemas.ScreeningRequest).toMatchObject({
      type: 'object',
      required: ['partners'],
      additionalProperties: false,
      properties: { partners: { type: 'array', minItems: 1, maxItems: 500 } },
    });
    expect(document.components.schemas.Partner.required).toEqual(['name']);
  });

  const shapes: Record<string, z.ZodType> = {
    createScreening: ScreeningRequest,
    compareSubjects: CompareRequest,
  };
  test.each(Object.entries(shapes))('the example of %s is one that is taken', (operation, shape) => {
    const { path, method } = routes.find((route) => route.operation === operation)!;
    const { content } = document.paths[path][method.toLowerCase()].requestBody;
    expect(shape.safeParse(content['application/json'].example).success).toBe(true);
  });

  test('says who may call what, and how errors look', () => {
    for (const { path, method, access } of routes) {
      const operation = document.paths[path][method.toLowerCase()];
      expect(operation.security).toEqual(access === 'public' ? [] : [{ user: [] }]);
      expect(Object.keys(operation.responses).includes('401')).toBe(access !== 'public');
      expect(operation.responses.default.content).toHaveProperty(['application/problem+json']);
    }
  });

  test('names are used once', () => {
    const names = routes.map(({ operation }) => operation);
    expect(new Set(names).size).toBe(names.length);
  });
});
