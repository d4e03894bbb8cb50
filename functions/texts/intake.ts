import type { Text } from './types.ts';

/** What reading a partner file has to say. */
export const intakeTexts = {
  'file-empty': { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  'no-rows': {
    nl: 'Het bestand heeft een kopregel en verder geen rijen.',
    en: 'The file has a header line and no rows below it.',
  },
  'file-too-large': {
    nl: 'Het bestand is groter dan {limit} MB.',
    en: 'The file is larger than {limit} MB.',
  },
  'kind-unknown': {
    nl: 'Dit is {kind}. Sla het op als XLSX of CSV.',
    en: 'This is {kind}. Save it as XLSX or CSV.',
  },
  'binary-file': {
    nl: 'Dit is geen tekst: er staan NUL-bytes in (regel {row}). Sla het op als XLSX of als CSV in UTF-8.',
    en: 'This is not text: it holds NUL bytes (line {row}). Save it as XLSX or as CSV in UTF-8.',
  },
  'csv-broken': {
    nl: 'Rij {row}: een aanhalingsteken wordt geopend en niet gesloten.',
    en: 'Row {row}: a quotation mark is opened and not closed.',
  },
  'xlsx-broken': {
    nl: 'Dit XLSX-bestand kan niet worden gelezen. Open het in een spreadsheetprogramma en sla het opnieuw op.',
    en: 'This XLSX file cannot be read. Open it in a spreadsheet program and save it again.',
  },
  'xlsx-cell': {
    nl: 'Rij {row}, kolom {column}: deze cel kan niet worden gelezen, bijvoorbeeld een formule zonder opgeslagen waarde. Open het bestand in een spreadsheetprogramma en sla het opnieuw op.',
    en: 'Row {row}, column {column}: this cell cannot be read, a formula without a stored value for instance. Open the file in a spreadsheet program and save it again.',
  },
  'xlsx-bomb': {
    nl: 'Dit XLSX-bestand zou uitgepakt te groot worden (meer dan {size} MB). Sla alleen het blad met partners op.',
    en: 'This XLSX file would become too large when unpacked (more than {size} MB). Save only the sheet with the partners.',
  },
  'cell-too-long': {
    nl: 'Rij {row}, kolom "{column}": {length} tekens; een cel heeft er ten hoogste {limit}.',
    en: 'Row {row}, column "{column}": {length} characters; a cell has at most {limit}.',
  },
  'no-name-column': {
    nl: 'Geen kolom met de naam van de partner gevonden. Gezien: {headers}. Noem een kolom bijvoorbeeld "Partner" of "Naam instelling", of geef --name-column "KOP".',
    en: 'No column with the partner\'s name was found. Seen: {headers}. Call one "Partner" or "Institution name", or give --name-column "HEADER".',
  },
  'two-name-columns': {
    nl: 'Twee kolommen kunnen de naam van de partner zijn: {headers}. Kies er een met --name-column "KOP".',
    en: 'Two columns could be the partner\'s name: {headers}. Choose one with --name-column "HEADER".',
  },
  'name-column-absent': {
    nl: 'Er is geen kolom "{header}". Gezien: {headers}.',
    en: 'There is no column "{header}". Seen: {headers}.',
  },
  'origin-column': {
    nl: 'Kolom "{header}" wordt niet gelezen: niemand wordt beoordeeld op nationaliteit of geboorteplaats.',
    en: 'Column "{header}" is not read: nobody is judged by nationality or birthplace.',
  },
  'second-column': {
    nl: 'Kolom "{header}" wordt niet gelezen: "{other}" is al als {field} gekozen.',
    en: 'Column "{header}" is not read: "{other}" was already taken as {field}.',
  },
  'unknown-columns': {
    nl: 'Niet herkend, en gebleven zoals ze zijn: {headers}.',
    en: 'Not recognised, and left as they are: {headers}.',
  },
  'sheet-chosen': {
    nl: 'Blad "{sheet}" is gelezen; de andere bladen niet ({others}).',
    en: 'Sheet "{sheet}" was read; the other sheets were not ({others}).',
  },
  'sheets-alike': {
    nl: 'Ook deze bladen lijken een partnerlijst: {others}. Sla een blad apart op om het te toetsen.',
    en: 'These sheets look like a partner list too: {others}. Save a sheet on its own to screen it.',
  },
  'row-name-empty': { nl: 'De naam ontbreekt.', en: 'The name is missing.' },
  'row-name-too-long': {
    nl: 'De naam heeft meer dan {limit} tekens.',
    en: 'The name has more than {limit} characters.',
  },
  'row-too-long': {
    nl: 'De rij heeft {cells} cellen en de kopregel {columns}. Staat er een scheidingsteken in een cel zonder aanhalingstekens?',
    en: 'The row has {cells} cells and the header {columns}. Is there a separator in a cell without quotation marks?',
  },
  'row-garbled': {
    nl: 'Deze cel is in een andere tekencodering geschreven dan gelezen (Ã«, �). Sla de bron op als CSV in UTF-8 of als XLSX.',
    en: 'This cell was written in one character encoding and read in another (Ã«, �). Save the source as CSV in UTF-8 or as XLSX.',
  },
  'row-torn': {
    nl: 'Een formule zonder aanhalingstekens is door een scheidingsteken in stukken gebroken; de cellen erna zijn verschoven.',
    en: 'A formula without quotation marks was broken apart by a separator; the cells after it are shifted.',
  },
  'row-too-short': {
    nl: 'De rij heeft {cells} cellen en de kopregel {columns}; de ontbrekende gelden als leeg.',
    en: 'The row has {cells} cells and the header {columns}; the missing ones count as empty.',
  },
  'row-country-unknown': {
    nl: 'Dit land is niet bekend. Gebruik een ISO-code of de naam in het Nederlands, Engels of de taal van het land.',
    en: 'This country is not known. Use an ISO code, or its name in English, Dutch or its own language.',
  },
  'row-duplicate': {
    nl: 'Dezelfde partner staat ook in rij {row}.',
    en: 'The same partner is in row {row} too.',
  },
  'row-word-unknown': {
    nl: 'Dit woord wordt hier niet herkend en telt als niet gezegd.',
    en: 'This word is not recognised here and counts as not said.',
  },
  'row-value-invalid': {
    nl: 'Deze waarde kan niet worden gelezen en telt als niet gezegd.',
    en: 'This value cannot be read and counts as not said.',
  },
} satisfies Record<string, Text>;

export type IntakeCode = keyof typeof intakeTexts;

/** What a column can be taken for. */
export const fieldLabels = {
  name: { nl: 'naam', en: 'name' },
  aliases: { nl: 'andere namen', en: 'other names' },
  type: { nl: 'soort', en: 'type' },
  country: { nl: 'land', en: 'country' },
  city: { nl: 'plaats', en: 'city' },
  website: { nl: 'website', en: 'website' },
  ror: { nl: 'ROR', en: 'ROR' },
  pic: { nl: 'PIC', en: 'PIC' },
  oid: { nl: 'OID', en: 'OID' },
  erasmus: { nl: 'Erasmuscode', en: 'Erasmus code' },
  lei: { nl: 'LEI', en: 'LEI' },
  birthDate: { nl: 'geboortedatum', en: 'birth date' },
  board: { nl: 'bestuur', en: 'board' },
  group: { nl: 'concern', en: 'group' },
  contact: { nl: 'contactpersoon', en: 'contact' },
  cvInstitution: { nl: 'instelling op cv', en: 'institution on CV' },
  form: { nl: 'vorm van samenwerking', en: 'form of collaboration' },
  field: { nl: 'vakgebied', en: 'field' },
  technologies: { nl: 'technologieën', en: 'technologies' },
  fundingSource: { nl: 'financier', en: 'funder' },
  fundingCountry: { nl: 'land van de financier', en: "funder's country" },
  fundingProgramme: { nl: 'programma of beurs', en: 'programme or scholarship' },
  fundingConditions: { nl: 'voorwaarden van de financier', en: "funder's conditions" },
  cscArrangement: { nl: 'CSC-regeling', en: 'CSC arrangement' },
  supervisedField: { nl: 'verscherpt toezicht', en: 'supervised field' },
  dualUse: { nl: 'tweeërlei gebruik', en: 'dual use' },
  militaryTies: { nl: 'militaire banden', en: 'military ties' },
  ethical: { nl: 'ethische vragen', en: 'ethical questions' },
  humanRights: { nl: 'mensenrechten', en: 'human rights' },
  fossilIndustry: { nl: 'fossiele industrie', en: 'fossil industry' },
  personalData: { nl: 'persoonsgegevens', en: 'personal data' },
  sensitiveData: { nl: 'gevoelige gegevens', en: 'sensitive data' },
  dataManagementPlan: { nl: 'datamanagementplan', en: 'data management plan' },
  phase: { nl: 'nieuw of bestaand', en: 'new or existing' },
  scope: { nl: 'reikwijdte', en: 'scope' },
  binding: { nl: 'bindend', en: 'binding' },
  ref: { nl: 'kenmerk', en: 'reference' },
} satisfies Record<string, Text>;
