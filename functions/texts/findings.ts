import { lawFindings } from './findings-law.ts';
import { weighingFindings } from './findings-weighing.ts';

/** Why a part of a question came out as it did. The words are ours; the clause stands beside each in the result. */
export const findings = { ...lawFindings, ...weighingFindings };

export type FindingCode = keyof typeof findings;
