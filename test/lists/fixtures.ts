/** Small files in the official forms, written for the tests; nobody in them exists. */

export interface FsfAliasFixture {
  name: string;
  id: number;
  strong?: boolean;
  language?: string;
}

export interface FsfEntityFixture {
  id: string;
  type?: 'person' | 'enterprise';
  aliases: FsfAliasFixture[];
  inner?: string;
}

const entityDefaults = `<regulation regulationType="amendment" organisationType="council" publicationDate="2024-02-23" entryIntoForceDate="2024-02-24" numberTitle="2024/753 (OJ L753)" programme="UKR" logicalId="1">
<publicationUrl>http://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=CELEX:32014R0269&amp;from=EN</publicationUrl></regulation>`;

/** The EU list, XML 1.1, with these entities. */
export function fsfXml(
  entities: FsfEntityFixture[],
  generationDate = '2026-11-20T06:31:48.000+01:00',
): string {
  const body = entities.map(({ id, type = 'enterprise', aliases, inner = '' }) => {
    const names = aliases.map(
      (alias) =>
        `<nameAlias firstName="" middleName="" lastName="" wholeName="${alias.name}" function="Secret office" title="" ` +
        `nameLanguage="${alias.language ?? ''}" strong="${alias.strong ?? true}" regulationLanguage="en" logicalId="${alias.id}">` +
        `<regulationSummary regulationType="amendment" publicationUrl="http://example.org/"/></nameAlias>`,
    );
    return (
      `<sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.1.1" logicalId="${id}">` +
      `<remark>Secret remark</remark>${entityDefaults}` +
      `<subjectType code="${type}" classificationCode="${type === 'person' ? 'P' : 'E'}"/>${names.join('')}${inner}</sanctionEntity>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="${generationDate}" globalFileId="1">${body.join('\n')}</export>`
  );
}

/** The EU list with so many entities, each with one name. */
export function fsfOf(count: number, generationDate?: string): Uint8Array {
  const entities = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    aliases: [{ name: `Invented Works ${index + 1}`, id: index + 1 }],
  }));
  return bytes(fsfXml(entities, generationDate));
}

export const annexColumns = [
  'recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,nationality',
  'jurisdiction,birthDate,birthPlace,position,passportNumber,gender,appearance,ethnicity,fatherName,motherName',
  'incorporationDate,legalForm,sector,registrationNumber,taxNumber,idNumber,innCode,ogrnCode,kppCode,okpoCode',
  'leiCode,swiftBic,ticker,imoNumber,mmsi,flag,address,phone,email,website,notes',
]
  .join(',')
  .split(',');

/** The annexes of an act as CSV; `amends` makes it an amending act. A row gives only the columns that matter. */
export function annexCsv(celex: string, rows: Record<string, string>[], amends?: string): Uint8Array {
  const first = amends ? ['amendedCelex', 'amendmentCelex'] : ['celex'];
  const columns = [...first, ...annexColumns];
  const defaults: Record<string, string> = {
    celex,
    amendedCelex: amends ?? '',
    amendmentCelex: celex,
    programKey: 'EU-TEST',
    annex: 'I',
    measure: 'Asset freeze',
    schema: 'LegalEntity',
    reason: 'A secret reason',
  };
  const lines = rows.map((row) =>
    columns.map((column) => quote(row[column] ?? defaults[column] ?? '')).join(','),
  );
  return bytes(`${[columns.join(','), ...lines].join('\n')}\n`);
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
