import { technologyAreas } from '../lists/reference/technologies.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { Policy } from '../rules/policy.ts';

let policy: Policy | undefined;

/** The policy in force, checked against its schema when it is first asked for. */
export function activePolicy(): Policy {
  policy ??= Policy.parse({ ...defaultPolicy, technologies: technologyAreas });
  return policy;
}
