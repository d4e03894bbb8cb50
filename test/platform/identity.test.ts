import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callerOf, requireAdmin } from '../../functions/platform/identity.ts';

const claims = { sub: '1', email: 'Ada@Example.edu', email_verified: 'true', hd: 'Example.edu' };

function event(jwt: Record<string, unknown> | undefined): APIGatewayProxyEventV2 {
  const authorizer = jwt ? { jwt: { claims: jwt } } : undefined;
  return { requestContext: { authorizer } } as unknown as APIGatewayProxyEventV2;
}

describe('who calls', () => {
  beforeEach(() => {
    vi.stubEnv('AUTH', undefined);
    vi.stubEnv('ALLOWED_DOMAINS', 'other.edu, example.edu');
    vi.stubEnv('ADMINS', 'ada@example.edu');
  });
  afterEach(() => vi.unstubAllEnvs());

  test('a signed-in member of an allowed domain; the account, not the address', () => {
    expect(callerOf(event(claims))).toEqual({ id: '1', admin: true });
    expect(callerOf(event({ ...claims, email: 'x@example.edu' }))).toEqual({ id: '1', admin: false });
  });

  test.each([
    ['no proof', undefined, 401],
    ['no account', { ...claims, sub: undefined }, 401],
    ['an unverified address', { ...claims, email_verified: 'false' }, 403],
    ['nothing said of the address', { ...claims, email_verified: undefined }, 403],
    ['a foreign domain', { ...claims, hd: 'example.com' }, 403],
    ['a personal account', { ...claims, hd: undefined }, 403],
  ])('%s is refused', (_, jwt, status) => {
    expect(() => callerOf(event(jwt))).toThrow(expect.objectContaining({ status }));
  });

  test('with no domain allowed nobody is', () => {
    vi.stubEnv('ALLOWED_DOMAINS', undefined);
    expect(() => callerOf(event(claims))).toThrow(expect.objectContaining({ status: 403 }));
  });

  test('only an admin passes as one', () => {
    expect(() => requireAdmin({ id: '1', admin: false })).toThrow(expect.objectContaining({ status: 403 }));
    requireAdmin({ id: '1', admin: true });
  });

  test('AUTH=off counts on one machine, and in a Lambda for nothing', () => {
    vi.stubEnv('AUTH', 'off');
    expect(callerOf(event(undefined))).toEqual({ id: 'local', admin: true });
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'tisk-screenings');
    expect(() => callerOf(event(undefined))).toThrow(expect.objectContaining({ status: 401 }));
  });
});
