import type { Facts } from '../facts.ts';
import { type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';
import { mentions } from '../words.ts';

/**
 * II.B: is the field of education or research under enhanced government supervision (knowledge embargo)? Then
 * everyone who touches the knowledge needs an exemption before the start, students and technical staff too.
 */
export function supervisedField(facts: Facts, policy: Policy): Part[] {
  switch (facts.collaboration.supervisedField) {
    case 'yes':
      return [part('II.B', 'licence-required', 'field-supervised', { actions: ['apply-for-exemption'] })];
    case 'no':
      return [part('II.B', 'clear', 'field-not-supervised')];
    case 'unknown':
      return [
        ...policy.supervisedFields
          .filter((field) => mentions(facts.collaboration.field ?? '', field))
          .map((field) => part('II.B', 'review-required', 'field-perhaps-supervised', { params: { field } })),
        part('II.B', 'open', 'field-supervision-unanswered', { asks: ['B.supervised'] }),
      ];
  }
}
