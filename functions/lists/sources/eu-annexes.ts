import { CsvError, parse } from 'csv-parse/sync';
import { now } from '../../platform/clock.ts';
import { rejected, utf8 } from '../rejection.ts';
import type { ParsedList, StoredEntry } from '../types.ts';
import { isoDate, newestDate } from './dates.ts';
import { type AnnexRow, annexEntry } from './eu-annex-row.ts';
import { orderedNames } from './names.ts';

const columns =
  'recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,' +
  'nationality,jurisdiction,birthDate,birthPlace,position,passportNumber,gender,appearance,ethnicity,fatherName,' +
  'motherName,incorporationDate,legalForm,sector,registrationNumber,taxNumber,idNumber,innCode,ogrnCode,kppCode,' +
  'okpoCode,leiCode,swiftBic,ticker,imoNumber,mmsi,flag,address,phone,email,website,notes';
const headers = {
  consolidated: `celex,${columns}`,
  amendment: `amendedCelex,amendmentCelex,${columns}`,
} as const;
const celexNumber = /^3\d{4}[A-Z]\d{4}$/;

/** Which kind of annex file begins so: told by its exact header; `undefined` when it is none. */
export function annexFileKind(start: string): 'consolidated' | 'amendment' | undefined {
  const firstLine = start.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
  if (firstLine === headers.consolidated) return 'consolidated';
  return firstLine === headers.amendment ? 'amendment' : undefined;
}

/**
 * Reads the annexes of one act (consolidated) or what one act adds to others (amendment), as CSV. Kept are
 * asset freezes and the dual-use end users of Annex IV to Regulation 833/2014; rows that print the same
 * designation twice become one entry. `publishedAt` is the newest date of a
 * designation that is not still to come, `null` without any.
 *
 * A consolidated file without rows (an act that lists nobody) takes its CELEX number from its name, such as
 * `32004R0314.csv`. Throws `list-rejected` with the row for a ragged file or one that mixes acts.
 */
export function parseEuAnnexes(bytes: Uint8Array, fileName: string): ParsedList {
  const text = utf8(bytes, fileName);
  const kind = annexFileKind(text);
  if (!kind) throw rejected(`${fileName} does not begin with the header of an annex file.`);
  const rows = readRows(text, fileName).map((cells, index) => checkedRow(cells, kind, index + 2, fileName));
  const celex = rows[0]?.part ?? celexFromName(fileName, kind);
  const stray = rows.findIndex((row) => row.part !== celex);
  if (stray >= 0) {
    throw rejected(
      `${fileName}, row ${stray + 2}: CELEX ${rows[stray]!.part}, but the file began with ${celex}.`,
    );
  }
  const dates = rows.flatMap((row) => isoDate(row.startDate) ?? []);
  return {
    list: 'eu-annexes',
    publishedAt: newestDate(dates, now().toISOString().slice(0, 10)),
    entries: joinSame(rows.flatMap((row) => annexEntry(row) ?? [])),
    parser: 'eu-annexes-csv',
    file: { celex, kind },
  };
}

function readRows(text: string, fileName: string): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw rejected(
      `${fileName}, line ${cause.lines}: not a whole row. The file is cut off or was edited.`,
      cause,
    );
  }
}

function checkedRow(
  cells: Record<string, string>,
  kind: 'consolidated' | 'amendment',
  row: number,
  fileName: string,
): AnnexRow {
  const act = kind === 'consolidated' ? cells.celex : cells.amendedCelex;
  const part = kind === 'consolidated' ? cells.celex : cells.amendmentCelex;
  if (!celexNumber.test(act ?? '') || !celexNumber.test(part ?? '')) {
    throw rejected(
      `${fileName}, row ${row}: "${act}" or "${part}" is not a CELEX number such as 32014R0833.`,
    );
  }
  for (const column of ['name', 'schema', 'measure']) {
    if (!cells[column]) throw rejected(`${fileName}, row ${row}, column "${column}": empty.`);
  }
  return { ...(cells as unknown as AnnexRow), act: act!, part: part! };
}

function celexFromName(fileName: string, kind: 'consolidated' | 'amendment'): string {
  const celex = /(3\d{4}[A-Z]\d{4})\.csv$/i.exec(fileName)?.[1]?.toUpperCase();
  if (celex && kind === 'consolidated') return celex;
  throw rejected(
    `${fileName} has no rows, so nothing in it says of which act it is. ` +
      'Name it after the act (32004R0314.csv); an amending act must have rows.',
  );
}

/** An entity that the same annex names twice keeps the names, countries, domains and listings of both rows. */
function joinSame(entries: StoredEntry[]): StoredEntry[] {
  const byId = new Map<string, StoredEntry>();
  for (const entry of entries) {
    const before = byId.get(entry.id);
    byId.set(entry.id, before ? join(before, entry) : entry);
  }
  return [...byId.values()];
}

function join(a: StoredEntry, b: StoredEntry): StoredEntry {
  const listings = new Map(
    [...a.listings, ...b.listings].map((listing) => [JSON.stringify(listing), listing]),
  );
  return {
    ...a,
    names: orderedNames([...a.names, ...b.names], a.displayName),
    countries: [...new Set([...a.countries, ...b.countries])].sort(),
    birthDates: [...new Set([...a.birthDates, ...b.birthDates])].sort(),
    identifiers: { ...b.identifiers, ...a.identifiers },
    domains: [...new Set([...a.domains, ...b.domains])].sort(),
    listings: [...listings.keys()].sort().map((key) => listings.get(key)!),
  };
}
