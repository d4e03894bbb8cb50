import type { Text } from './types.ts';

/** Headers of the risk columns. */
export const columnHeaders = {
  risk: { nl: 'Risico', en: 'Risk' },
  advice: { nl: 'Advies', en: 'Advice' },
  why: { nl: 'Waarom', en: 'Why' },
  A: { nl: 'A. Sancties', en: 'A. Sanctions' },
  B: { nl: 'B. Verscherpt toezicht', en: 'B. Supervised field' },
  C: { nl: 'C. Tweeërlei gebruik', en: 'C. Dual use' },
  D: { nl: 'D. Militaire relaties', en: 'D. Military relations' },
  E: { nl: 'E. Financiering', en: 'E. Funding' },
  F: { nl: 'F. Gevoelige technologie', en: 'F. Sensitive technology' },
  G: { nl: 'G. Ethiek', en: 'G. Ethics' },
  H: { nl: 'H. Gegevens', en: 'H. Data' },
  matchedEntry: { nl: 'Gevonden vermelding', en: 'Matched entry' },
  list: { nl: 'Lijst', en: 'List' },
  score: { nl: 'Naamgelijkenis', en: 'Name likeness' },
  link: { nl: 'Bron', en: 'Source' },
  country: { nl: 'Land (getoetst)', en: 'Country (screened)' },
  democracyIndex: { nl: 'Democracy Index', en: 'Democracy Index' },
  academicFreedomIndex: { nl: 'Academic Freedom Index', en: 'Academic Freedom Index' },
  actions: { nl: 'Vereiste acties', en: 'Required actions' },
  approver: { nl: 'Wie beslist', en: 'Who decides' },
  open: { nl: 'Nog te vragen', en: 'Still to ask' },
  lists: { nl: 'Lijsten', en: 'Lists' },
  screenedAt: { nl: 'Getoetst op', en: 'Screened at' },
  remarks: { nl: 'Opmerkingen', en: 'Remarks' },
} satisfies Record<string, Text>;

export const riskLabels = {
  red: { nl: 'rood', en: 'red' },
  orange: { nl: 'oranje', en: 'orange' },
  yellow: { nl: 'geel', en: 'yellow' },
  grey: { nl: 'grijs', en: 'grey' },
  blue: { nl: 'blauw', en: 'blue' },
  green: { nl: 'groen', en: 'green' },
} satisfies Record<string, Text>;

export const outcomeLabels = {
  prohibited: { nl: 'verboden', en: 'prohibited' },
  'not-permitted': { nl: 'niet toegestaan', en: 'not permitted' },
  undesirable: { nl: 'zeer ongewenst', en: 'very undesirable' },
  'review-required': { nl: 'beoordeling nodig', en: 'review required' },
  'approval-required': { nl: 'goedkeuring nodig', en: 'approval required' },
  'licence-required': { nl: 'vergunning nodig', en: 'licence required' },
  caution: { nl: 'voorzichtig', en: 'caution' },
  unknown: { nl: 'niet vast te stellen', en: 'unknown' },
  open: { nl: 'nog te beantwoorden', en: 'open' },
  clear: { nl: 'geen belemmering gevonden', en: 'clear' },
} satisfies Record<string, Text>;

export const roleLabels = {
  initiator: { nl: 'initiatiefnemer', en: 'initiator' },
  dean: { nl: 'decaan', en: 'dean' },
  cvb: { nl: 'College van Bestuur', en: 'Executive Board (CvB)' },
  loket: { nl: 'Loket Kennisveiligheid', en: 'Loket Kennisveiligheid' },
  spu: { nl: 'Sensitive Partnerships Unit', en: 'Sensitive Partnerships Unit' },
  legal: { nl: 'Juridische Zaken', en: 'Legal Affairs' },
  rvo: { nl: 'RVO / CDIU', en: 'RVO / CDIU' },
  ocw: { nl: 'ministerie van OCW', en: 'Ministry of Education (OCW)' },
} satisfies Record<string, Text>;

export const cellTexts = {
  'not-screened': { nl: 'niet getoetst', en: 'not screened' },
  'no-colour': { nl: 'persoon: geen kleur', en: 'person: no colour' },
  'person-checks': { nl: 'persoonscontrole: {count} open', en: 'person check: {count} open' },
  possible: { nl: 'mogelijk', en: 'possible' },
  extract: { nl: 'uittreksel', en: 'extract' },
  missing: { nl: 'niet geladen', en: 'not loaded' },
  stale: { nl: 'verouderd', en: 'stale' },
  undated: { nl: 'zonder datum', en: 'undated' },
  'without-header': { nl: 'cellen zonder kop: {cells}', en: 'cells without a header: {cells}' },
  'in-column': { nl: 'kolom "{column}": {text}', en: 'column "{column}": {text}' },
  'lists-sheet': { nl: 'Lijsten', en: 'Lists' },
  'partners-sheet': { nl: 'Partners', en: 'Partners' },
  'version-policy': { nl: 'Beleid', en: 'Policy' },
  'version-engine': { nl: 'Vergelijker', en: 'Engine' },
  version: { nl: 'Versie', en: 'Version' },
  date: { nl: 'Datum', en: 'Date' },
  state: { nl: 'Stand', en: 'State' },
  full: { nl: 'volledig', en: 'full' },
  note: { nl: 'Toelichting', en: 'Note' },
} satisfies Record<string, Text>;
