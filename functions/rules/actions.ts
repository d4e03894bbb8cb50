import { type ActionCode, actions } from '../texts/actions.ts';
import type { RequiredAction, Role } from './finding.ts';
import type { Policy } from './policy.ts';

/** Who takes, or decides on, each action. */
const roleOf: Record<ActionCode, Role> = {
  'stop-and-ask-legal': 'legal',
  'settle-hit': 'loket',
  'apply-for-exemption': 'ocw',
  'check-export-licence': 'rvo',
  'submit-to-board': 'cvb',
  'put-to-loket': 'loket',
  'look-up-level': 'loket',
  'motivate-to-dean': 'dean',
  'weigh-conditions': 'loket',
  'judge-csc-case': 'loket',
  'keep-two-promotors': 'initiator',
  'avoid-dual-use': 'initiator',
  'avoid-defence-departments': 'initiator',
  'avoid-sensitive-fields': 'initiator',
  'take-precautions': 'initiator',
  'ask-spu': 'spu',
  'human-rights-due-diligence': 'initiator',
  'fossil-framework': 'initiator',
  'make-data-management-plan': 'initiator',
  'load-full-lists': 'loket',
  'honour-existing-agreement': 'initiator',
};

/** The action with its role, its words and, where the policy has one, whom to contact. */
export function requiredAction(code: ActionCode, policy: Policy): RequiredAction {
  const role = roleOf[code];
  // The board is reached through the Loket Kennisveiligheid (II.D.1).
  const contact = policy.contacts[role === 'cvb' ? 'loket' : role];
  return { code, role, ...actions[code], ...(contact ? { contact } : {}) };
}
