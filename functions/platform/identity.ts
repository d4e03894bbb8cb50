import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { TiskError } from './errors.ts';

/** Who calls. Roles beyond these two come with the policy's role lists. */
export interface Caller {
  /** Stable id of the account; never a name. */
  id: string;
  admin: boolean;
}

type EventWithClaims = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { jwt?: { claims?: Record<string, unknown> } } };
};

/**
 * The caller as the JWT authorizer proved it; the authorizer checks signature, issuer, audience and time, and leaves
 * the rest to us. Claims arrive as strings.
 * @throws TiskError `unauthenticated` without proof, `forbidden` for an unverified address or a foreign domain
 */
export function callerOf(event: APIGatewayProxyEventV2): Caller {
  if (isOpen()) return { id: 'local', admin: true };
  const claims = (event as EventWithClaims).requestContext.authorizer?.jwt?.claims;
  if (!claims || typeof claims.sub !== 'string') {
    throw new TiskError('unauthenticated', 'Send a token of a signed-in user in the Authorization header.');
  }
  if (String(claims.email_verified) !== 'true') {
    throw new TiskError('forbidden', 'The e-mail address of this account is not verified.');
  }
  const domains = listOf('ALLOWED_DOMAINS');
  if (!domains.includes(String(claims.hd).toLowerCase())) {
    throw new TiskError('forbidden', 'This account does not belong to an organisation that may use this.');
  }
  return { id: claims.sub, admin: listOf('ADMINS').includes(String(claims.email).toLowerCase()) };
}

/** Only on one machine, whose gateway is bound to loopback; in a Lambda the setting counts for nothing. */
function isOpen(): boolean {
  return process.env.AUTH === 'off' && process.env.AWS_LAMBDA_FUNCTION_NAME === undefined;
}

/** @throws TiskError `forbidden` */
export function requireAdmin(caller: Caller): void {
  if (!caller.admin) throw new TiskError('forbidden', 'Only an administrator may do this.');
}

/** A comma-separated setting; unset, nobody is on it. */
function listOf(name: 'ALLOWED_DOMAINS' | 'ADMINS'): string[] {
  return (process.env[name] ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
