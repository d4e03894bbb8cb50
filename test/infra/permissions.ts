import type { Capability } from '../../functions/api/routes.ts';
import { functionOf, ofType, type Resource } from './synthesised.ts';

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string[]>>;
}

/** What the role of a capability's function may do, sorted, a line per action: `s3:GetObject on Bucket/lists/*`. */
export function permissionsOf(api: Record<string, Resource>, capability: Capability): string[] {
  const role = functionOf(api, capability).Properties.Role['Fn::GetAtt'][0];
  return ofType(api, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
    .flatMap((statement) => lines(statement, capability))
    .sort();
}

/** Whether such a line lets this be done to a partition of the table, or to an object of the bucket. */
export function allows(permission: string, action: string, what: string): boolean {
  const [allowed, where] = permission.split(' on ') as [string, string];
  const patterns = where.replace(/^Table: |^Bucket\//, '').split(', ');
  return allowed === action && patterns.some((pattern) => what.startsWith(pattern.replace(/\*$/, '')));
}

function lines({ Effect, Action, Resource, Condition }: Statement, capability: Capability): string[] {
  const refused = Effect === 'Deny' ? 'not ' : '';
  const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  return [Action]
    .flat()
    .flatMap((action) =>
      [Resource]
        .flat()
        .map(
          (each) => `${refused}${action} on ${nameOf(each, capability)}${keys ? `: ${keys.join(', ')}` : ''}`,
        ),
    );
}

function nameOf(resource: unknown, capability: Capability): string {
  if (typeof resource === 'string') return resource;
  const text = JSON.stringify(resource);
  if (text.includes(`"${capability}AccessLog`)) return 'own log';
  const [, name, below = ''] = /FnGetAtt(Table|Key|Bucket)\w+"\}(?:,"(\/[^"]*)")?/.exec(text) ?? [];
  return name ? `${name}${below}` : text;
}
