import { ethicalPartNames } from '../../texts/relations.ts';
import { join } from '../../texts/types.ts';
import { type Answer, ethicalParts } from '../collaboration.ts';
import type { Facts } from '../facts.ts';
import { attention, type Part, part } from '../part.ts';
import type { Policy } from '../policy.ts';
import { mentions } from '../words.ts';

/**
 * II.G: other ethical or moral dilemmas, among them human rights and academic values, safety, coercion, misuse or
 * unintended transfer, covert influence. In doubt the Sensitive Partnerships Unit; suspected violations of human
 * rights and the fossil industry have frameworks of their own.
 */
export function ethics(facts: Facts, policy: Policy): Part[] {
  const { ethical, humanRights, fossilIndustry } = facts.collaboration;
  const parts = [...dilemmaParts(ethical, humanRights)];
  if (humanRights === 'yes') {
    const actions = ['human-rights-due-diligence' as const, 'ask-spu' as const];
    parts.push(part('II.G', 'review-required', 'human-rights', { actions }));
  }
  if (fossilIndustry === 'yes') {
    parts.push(part('II.G', 'review-required', 'fossil-industry', { actions: ['fossil-framework'] }));
  }
  if (fossilIndustry === 'unknown') parts.push(...fossilHint(facts, policy));
  return parts;
}

function dilemmaParts(ethical: Facts['collaboration']['ethical'], humanRights: Answer): Part[] {
  const answers =
    typeof ethical === 'string' ? [] : ethicalParts.map((name) => ({ name, answer: ethical[name] }));
  const doubts = answers.filter((each) => each.answer === 'yes').map((each) => each.name);
  if (ethical === 'yes' || doubts.length > 0) {
    const params = { parts: doubts.length > 0 ? join(doubts.map((name) => ethicalPartNames[name])) : '–' };
    return [part('II.G', 'review-required', 'ethical-dilemma', { params, actions: ['ask-spu'] })];
  }
  const allNo = ethical === 'no' || (answers.length > 0 && answers.every((each) => each.answer === 'no'));
  if (allNo) return [part('II.G', 'clear', 'no-ethical-dilemma')];
  return humanRights === 'yes' ? [] : [part('II.G', 'open', 'ethics-unanswered', { asks: ['G.ethical'] })];
}

/** A word in a name is a hint and nothing more: a university of petroleum is not an oil company. */
function fossilHint(facts: Facts, policy: Policy): Part[] {
  const word = policy.fossilWords.find((each) => facts.partner.names.some((name) => mentions(name, each)));
  return word === undefined ? [] : [attention('II.G', 'fossil-hint', { word })];
}
