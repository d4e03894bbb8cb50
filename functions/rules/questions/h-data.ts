import { isRiskCountry } from '../country.ts';
import type { Facts } from '../facts.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';

/**
 * II.H: are personal data or data of sensitive research used or collected, and is there a data management plan?
 * Without one it has to be made (GDPR; possibly patentable knowledge).
 */
export function data(facts: Facts, policy: Policy): Part[] {
  const { personalData, dataManagementPlan } = facts.collaboration;
  const sensitiveData = sensitiveDataAnswer(facts);
  if (personalData !== 'yes' && sensitiveData !== 'yes') {
    return personalData === 'no' && sensitiveData === 'no'
      ? [part('II.H', 'clear', 'no-sensitive-data')]
      : [part('II.H', 'open', 'data-unanswered', { asks: ['H.data'] })];
  }
  const region = isRiskCountry(facts.country, policy) === true ? [attention('II.H', 'data-risk-region')] : [];
  switch (dataManagementPlan) {
    case 'yes':
      return [part('II.H', 'clear', 'data-plan-exists'), ...region];
    case 'no': {
      const actions = ['make-data-management-plan' as const];
      return [part('II.H', 'caution', 'no-data-management-plan', { actions }), ...region];
    }
    case 'unknown':
      return [part('II.H', 'open', 'data-plan-unanswered', { asks: ['H.plan'] }), ...region];
  }
}

/** Where no sensitive technology is involved there are no data of sensitive research either. */
function sensitiveDataAnswer(facts: Facts) {
  const { sensitiveData } = facts.collaboration;
  return sensitiveData === 'unknown' && facts.technologies?.length === 0 ? 'no' : sensitiveData;
}
