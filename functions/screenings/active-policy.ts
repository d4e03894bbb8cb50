import { democracyIndexEdition } from '../lists/reference/democracy-index.ts';
import { technologyAreas } from '../lists/reference/technologies.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { Policy } from '../rules/policy.ts';

let policy: Policy | undefined;

/** The policy in force, checked against its schema when it is first asked for. */
export function activePolicy(): Policy {
  policy ??= checked(Policy.parse({ ...defaultPolicy, technologies: technologyAreas }));
  return policy;
}

/** A threshold is meant for one edition of the index; another one's scores would be judged by the wrong line. */
function checked(given: Policy): Policy {
  if (given.democracyIndex.edition !== democracyIndexEdition) {
    throw new Error(`The policy is made for edition ${given.democracyIndex.edition} of the Democracy Index`);
  }
  return given;
}
