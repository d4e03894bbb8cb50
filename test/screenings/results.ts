import { questions } from '../../functions/rules/finding.ts';
import type { Hit, Result, ScreenedResult, Screening } from '../../functions/screenings/types.ts';

type Finding = ScreenedResult['findings'][number];

/** A finding of one part. */
export function finding(
  question: Finding['question'],
  outcome: Finding['outcome'],
  en = `${question} en`,
): Finding {
  const part = {
    clause: `II.${question}`,
    basis: 'framework' as const,
    outcome,
    reason: { code: 'code', nl: `${question} nl`, en },
    hits: [],
  };
  return { ...part, question, appliesTo: 'start', parts: [part] };
}

/** A partner hit with the Seven Sons, everything else open. */
export function screened(changes: Partial<ScreenedResult> = {}): ScreenedResult {
  return {
    ref: 'row-2',
    status: 'screened',
    institution: null,
    country: {
      code: 'CN',
      from: 'given',
      democracyIndex: 2.1,
      academicFreedomIndex: 0.07,
      armsEmbargo: true,
    },
    hits: [hit()],
    related: [],
    findings: questions.map((question) =>
      question === 'D' ? finding('D', 'not-permitted', 'one of the Seven Sons') : finding(question, 'open'),
    ),
    risk: 'red',
    advice: 'not-permitted',
    actions: [
      { code: 'submit-to-board', role: 'cvb', nl: 'leg voor', en: 'submit', contact: 'loket@example.org' },
      { code: 'avoid-dual-use', role: 'initiator', nl: 'vermijd', en: 'avoid' },
    ],
    open: [{ question: 'C', asks: { nl: 'Dual use?', en: 'Dual-use?' } }],
    ...changes,
  };
}

export function hit(changes: Partial<Hit> = {}): Hit {
  return {
    key: 'k',
    list: 'aspi-tracker',
    entry: 'beihang',
    name: 'Beihang University',
    subject: 'partner',
    matchedName: '北京航空航天大学',
    score: 0.98,
    band: 'match',
    reason: 'name',
    explanation: [],
    decision: null,
    sourceUrl: 'https://unitracker.aspi.org.au/universities/beihang-university/',
    ...changes,
  };
}

export const failed: Result = {
  ref: 'row-3',
  status: 'failed',
  error: { type: '/problems/internal', title: 'Internal', status: 500, detail: 'It went wrong.' },
};

export const screening: Omit<Screening, 'results'> = {
  id: 'scr_1',
  createdAt: '2026-11-23T10:00:00.000Z',
  versions: {
    policy: '2026-1',
    engine: '1',
    lists: [
      {
        list: 'eu-fsf',
        version: null,
        publishedAt: null,
        stale: false,
        status: 'missing',
        note: { nl: 'Laad de lijst.', en: 'Load the list.' },
      },
      { list: 'eu-annexes', version: 'v1', publishedAt: '2026-08-07', stale: true, status: 'partial' },
      { list: 'aspi-tracker', version: 'v2', publishedAt: '2020-01-01', stale: false, status: 'full' },
    ],
  },
};
