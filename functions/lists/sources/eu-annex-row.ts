import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { ListName } from '../../screening/types.ts';
import type { StoredEntry } from '../types.ts';
import { eurLexUrl } from './celex.ts';
import { countriesOf, countryOfAddress } from './countries.ts';
import { birthDates, isoDate } from './dates.ts';
import { compareText, isAcronym, orderedNames, tidy } from './names.ts';

/** The columns of an annex file that are read. */
export interface AnnexRow {
  /** CELEX number of the act whose annex it is. */
  act: string;
  /** CELEX number of the file: the act itself, or the one that amends it. */
  part: string;
  programKey: string;
  annex: string;
  measure: string;
  startDate: string;
  schema: string;
  name: string;
  alias: string;
  weakAlias: string;
  previousName: string;
  country: string;
  jurisdiction: string;
  birthDate: string;
  leiCode: string;
  address: string;
  website: string;
}

/** Hosts of many parties: an address there says nothing about whose it is. */
const sharedHosts =
  /(^|\.)(vk\.com|t\.me|facebook\.com|instagram\.com|linkedin\.com|twitter\.com|x\.com|youtube\.com|google\.com|wordpress\.com|list-org\.com)$/;

/**
 * A row of an annex as a list entry; `undefined` for a row of a measure that no question of the framework asks
 * about. Not kept: reasons, notes, positions, nationalities, places of birth, and of a person any country.
 */
export function annexEntry(row: AnnexRow): StoredEntry | undefined {
  const measure = measureOf(row);
  if (!measure) return undefined;
  const type = typeOf(row.schema);
  const displayName = tidy(row.name);
  const since = isoDate(row.startDate);
  return {
    id: annexEntryId(row, measure),
    type,
    displayName,
    names: orderedNames(namesOf(row, type), displayName),
    countries: type === 'organisation' ? countriesOfRow(row) : [],
    cities: [],
    birthDates: type === 'person' ? birthDates(values(row.birthDate)) : [],
    identifiers: leiOf(row),
    domains: type === 'organisation' ? domainsOf(row.website) : [],
    listings: [
      {
        kind: 'sanction',
        measure,
        act: row.act,
        programme: row.programKey,
        ...(row.annex ? { annex: row.annex } : {}),
        ...(since ? { since } : {}),
      },
    ],
    sourceUrl: eurLexUrl(row.part),
    part: row.part,
  };
}

/**
 * The id of an entry, from what the act prints, so that it is the same whichever file it came from:
 * act, annex, `AF` (asset freeze) or `DU` (dual-use end user), and a hash of schema, name and birth date.
 */
function annexEntryId(row: AnnexRow, measure: 'asset-freeze' | 'dual-use-end-user'): string {
  const digest = createHash('sha256').update(`${row.schema}|${row.name}|${row.birthDate}`).digest('hex');
  return `${row.act}:${row.annex || '-'}:${measure === 'asset-freeze' ? 'AF' : 'DU'}:${digest.slice(0, 12)}`;
}

/** Annex IV of Regulation 833/2014 names the end users to whom dual-use goods may not go. */
function measureOf(row: AnnexRow): 'asset-freeze' | 'dual-use-end-user' | undefined {
  if (row.measure === 'Asset freeze') return 'asset-freeze';
  const annexFour = row.act === '32014R0833' && row.annex === 'IV' && row.measure === 'Export control';
  return annexFour ? 'dual-use-end-user' : undefined;
}

function typeOf(schema: string): StoredEntry['type'] {
  if (schema === 'Person') return 'person';
  return schema === 'Vessel' || schema === 'Asset' ? 'other' : 'organisation';
}

function namesOf(row: AnnexRow, type: StoredEntry['type']): ListName[] {
  const named = (cell: string[], kind: ListName['kind'], strength: ListName['strength']): ListName[] =>
    cell.map((value) => ({
      name: tidy(value),
      kind: type !== 'person' && kind !== 'former' && isAcronym(tidy(value)) ? 'acronym' : kind,
      strength,
    }));
  return [
    ...named([row.name], 'name', 'strong'),
    ...named(values(row.alias), 'alias', 'strong'),
    ...named(values(row.weakAlias), 'alias', 'weak'),
    ...named(values(row.previousName), 'former', 'strong'),
  ].filter(({ name }) => name !== '');
}

/** The registration's country, else the one stated, else those in which the addresses end. */
function countriesOfRow(row: AnnexRow): string[] {
  const stated = [...values(row.jurisdiction), ...values(row.country)].flatMap(countriesOf);
  const seats =
    stated.length > 0 ? stated : values(row.address).flatMap((part) => countryOfAddress(part) ?? []);
  return [...new Set(seats)].sort(compareText);
}

function leiOf(row: AnnexRow): { lei?: string } {
  const [lei] = values(row.leiCode);
  return lei ? { lei } : {};
}

function domainsOf(website: string): string[] {
  const hosts = values(website).flatMap((value) => {
    const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
    const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !sharedHosts.test(host) ? [host] : [];
  });
  return [...new Set(hosts)].sort(compareText);
}

/** The values of a cell: divided by `;`, those that hold a `;` or a `"` quoted as in CSV. */
function values(cell: string): string[] {
  if (!cell.includes('"')) return cell.split(';').map(tidy).filter(Boolean);
  const records: string[][] = parse(cell.replace(/\s+/g, ' '), {
    delimiter: ';',
    ltrim: true,
    relax_quotes: true,
    relax_column_count: true,
  });
  return records.flat().map(tidy).filter(Boolean);
}
