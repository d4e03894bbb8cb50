import type { Answer, cscArrangements, forms } from '../rules/collaboration.ts';
import type { TechnologyArea } from '../rules/policy.ts';
import { plain } from '../rules/words.ts';

const answers: Record<Answer, string[]> = {
  yes: ['yes', 'y', 'ja', 'j', 'true', 'waar', '1', 'x'],
  no: ['no', 'n', 'nee', 'neen', 'false', 'onwaar', '0', 'none', 'geen'],
  unknown: ['unknown', 'onbekend', 'weet niet', 'don t know', 'tbd', 'nvt', 'n v t', 'n a', 'na'],
};

const formWords: Record<(typeof forms)[number], string[]> = {
  'student-exchange': [
    'student exchange',
    'exchange',
    'studentenuitwisseling',
    'uitwisseling',
    'student mobility',
    'ka131',
    'ka171',
  ],
  education: [
    'education',
    'onderwijs',
    'onderwijssamenwerking',
    'double degree',
    'joint degree',
    'staff exchange',
    'stafuitwisseling',
  ],
  'education-project': [
    'education project',
    'onderwijsproject',
    'erasmus project',
    'onderwijssamenwerkingsproject',
  ],
  research: ['research', 'onderzoek', 'onderzoekssamenwerking', 'research collaboration'],
  phd: ['phd', 'doctorate', 'promotie', 'promovendus', 'joint phd', 'double doctorate', 'phd exchange'],
  'research-project': ['research project', 'onderzoeksproject', 'horizon europe', 'eu project'],
  'other-project': [
    'other project',
    'ander project',
    'project',
    'development cooperation',
    'ontwikkelingssamenwerking',
  ],
  appointment: ['appointment', 'aanstelling', 'hiring', 'employment', 'personeel', 'vacature'],
};

const cscWords: Record<(typeof cscArrangements)[number], string[]> = {
  'um-selected-um-topic': [
    'um selected um topic',
    'selected by um',
    'door um geselecteerd',
    'own topic',
    'eigen onderwerp',
  ],
  'supervised-from-china': ['supervised from china', 'begeleid vanuit china', 'begeleiding vanuit china'],
  other: ['other', 'anders', 'overig'],
  unknown: ['unknown', 'onbekend'],
};

const phaseWords = { new: ['new', 'nieuw'], existing: ['existing', 'bestaand', 'renewal', 'verlenging'] };
const scopeWords = {
  university: ['university', 'universiteit', 'university wide', 'um breed', 'universiteitsbreed'],
  faculty: ['faculty', 'faculteit'],
  department: ['department', 'afdeling', 'vakgroep'],
};
const typeWords = {
  organisation: [
    'organisation',
    'organization',
    'organisatie',
    'university',
    'universiteit',
    'company',
    'bedrijf',
    'institution',
    'instelling',
    'institute',
    'instituut',
    'school',
    'hogeschool',
    'ngo',
    'government',
    'overheid',
    'hospital',
    'ziekenhuis',
  ],
  person: ['person', 'persoon', 'candidate', 'kandidaat', 'individual'],
};

/** What a person wrote in a cell, as the word the framework has for it; `undefined` when nobody says that. */
export const wordOf = {
  answer: (cell: string) => lookUp(answers, cell),
  form: (cell: string) => lookUp(formWords, cell),
  cscArrangement: (cell: string) => lookUp(cscWords, cell),
  phase: (cell: string) => lookUp(phaseWords, cell),
  scope: (cell: string) => lookUp(scopeWords, cell),
  type: (cell: string) => lookUp(typeWords, cell),
};

/** "None", "geen", "-": a statement, unlike an empty cell. "n/a" is none: it may mean that nobody knows. */
export function saysNone(cell: string): boolean {
  return (
    /^[-–—/]$/.test(cell.trim()) ||
    ['none', 'geen', 'no', 'nee', 'nvt', 'n v t', 'not applicable', 'niet van toepassing'].includes(
      plain(cell),
    )
  );
}

/** "Unknown", "?", "n/a": as good as an empty cell. */
export function saysNothing(cell: string): boolean {
  return /^[-–—/?.]+$/.test(cell.trim()) || /^(n\/a|n\.?v\.?t\.?|unknown|onbekend)$/i.test(cell.trim());
}

/** The area of a technology as somebody writes it: its slug, its name or a synonym in either language. */
export function technologyOf(cell: string, areas: TechnologyArea[]): string | undefined {
  const word = plain(cell);
  const area = areas.find((each) =>
    [each.slug, ...each.slugs, each.nl, each.en, ...each.synonyms.nl, ...each.synonyms.en].some(
      (name) => plain(name) === word,
    ),
  );
  return area?.slug;
}

function lookUp<Word extends string>(table: Record<Word, string[]>, cell: string): Word | undefined {
  const said = plain(cell);
  const words = Object.keys(table) as Word[];
  return words.find((word) => plain(word) === said || table[word].some((each) => plain(each) === said));
}
