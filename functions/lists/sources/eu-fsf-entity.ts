import type { ListEntry, Listing, ListName } from '../../screening/types.ts';
import { celexOf, eurLexUrl } from './celex.ts';
import { countryOfEuCode } from './countries.ts';
import { compareText, isAcronym, orderedNames, tidy } from './names.ts';

type Attributes = Record<string, string>;

/** A `sanctionEntity` as it comes off the stream: the attributes of the elements that are used. */
export interface FsfEntity {
  logicalId: string;
  subjectType: Attributes;
  aliases: Attributes[];
  birthDates: Attributes[];
  addresses: Attributes[];
  regulations: (Attributes & { publicationUrl?: string })[];
}

/** Where the list as a whole is shown to people; for entities whose legal act the file does not name. */
const listUrl = 'https://www.sanctionsmap.eu/';

/**
 * An entity of the EU list as a list entry. Not kept: remarks, functions, citizenships, places of birth,
 * identity documents, and of a person the address. `undefined` when its type is neither person nor enterprise.
 */
export function fsfEntry(entity: FsfEntity): ListEntry | undefined {
  const type = subjectType(entity.subjectType);
  if (!type) return undefined;
  const aliases = entity.aliases.map(parseAlias).filter((alias) => alias.name !== '');
  const displayName = primaryAlias(aliases)?.name ?? '';
  const names = aliases.map(
    (alias): ListName => ({
      name: alias.name,
      kind:
        type === 'organisation' && isAcronym(alias.name)
          ? 'acronym'
          : alias.name === displayName
            ? 'name'
            : 'alias',
      strength: alias.strong ? 'strong' : 'weak',
      ...(alias.language ? { language: alias.language } : {}),
    }),
  );
  const addresses = type === 'organisation' ? entity.addresses : [];
  const listings = entity.regulations.map(parseListing);
  const act = listings[0]?.act;
  return {
    id: entity.logicalId,
    type,
    displayName,
    names: orderedNames(names, displayName),
    countries: unique(addresses.map((address) => countryOfEuCode(address.countryIso2Code ?? ''))),
    cities: unique(addresses.map((address) => tidy(address.city ?? '').replace(/^-$/, ''))),
    birthDates: type === 'person' ? parseBirthDates(entity.birthDates) : [],
    identifiers: {},
    domains: [],
    listings: listings.length > 0 ? uniqueListings(listings) : [parseListing({})],
    sourceUrl: act && /^3\d{4}[A-Z]\d{4}$/.test(act) ? eurLexUrl(act) : listUrl,
  };
}

interface FsfAlias {
  name: string;
  strong: boolean;
  language: string;
  logicalId: number;
}

/**
 * The name to show. The order in the file is not stable between exports, so it never counts: strong before
 * weak, Latin script before other scripts, a name before an acronym, English before a language not said before
 * other languages; then the alias the Commission entered first (lowest `logicalId`), the longest, the first in
 * code-point order.
 */
function primaryAlias(aliases: FsfAlias[]): FsfAlias | undefined {
  const rank = (alias: FsfAlias) => [
    alias.strong ? 0 : 1,
    /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(alias.name) ? 0 : 1,
    isAcronym(alias.name) ? 1 : 0,
    alias.language === 'en' ? 0 : alias.language === '' ? 1 : 2,
    alias.logicalId,
    -alias.name.length,
  ];
  const ranked = aliases.map((alias) => ({ alias, rank: rank(alias) }));
  ranked.sort((a, b) => {
    const different = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return different < 0
      ? compareText(a.alias.name, b.alias.name)
      : a.rank[different]! < b.rank[different]!
        ? -1
        : 1;
  });
  return ranked[0]?.alias;
}

function parseAlias(alias: Attributes): FsfAlias {
  const parts = [alias.firstName, alias.middleName, alias.lastName].filter(Boolean).join(' ');
  return {
    name: tidy(alias.wholeName || parts),
    strong: alias.strong !== 'false',
    language: (alias.nameLanguage ?? '').trim().toLowerCase(),
    logicalId: Number(alias.logicalId) || Number.MAX_SAFE_INTEGER,
  };
}

/** XML says `code="person" classificationCode="P"`; the CSV swaps the two, so either is read. */
function subjectType(attributes: Attributes): 'person' | 'organisation' | undefined {
  const codes = [attributes.code, attributes.classificationCode];
  if (codes.includes('person') || codes.includes('P')) return 'person';
  if (codes.includes('enterprise') || codes.includes('E')) return 'organisation';
  return undefined;
}

/** As precise as given; of an approximate date (`circa`) and of another calendar's only what is certain. */
function parseBirthDates(elements: Attributes[]): string[] {
  return unique(
    elements.map((element) => {
      if (element.calendarType && element.calendarType !== 'GREGORIAN') return undefined;
      const [year, month, day] = (element.birthdate ?? '').split('-');
      const y = year || element.year || '';
      const m = month || element.monthOfYear || '';
      const d = day || element.dayOfMonth || '';
      if (!/^[12]\d{3}$/.test(y)) return undefined;
      if (element.circa === 'true' || !Number(m)) return y;
      return [y, m.padStart(2, '0'), ...(Number(d) ? [d.padStart(2, '0')] : [])].join('-');
    }),
  );
}

/** An entity without a regulation is listed all the same: its act is then `eu-fsf`, the list itself. */
function parseListing(regulation: Attributes & { publicationUrl?: string }): Listing & { kind: 'sanction' } {
  const title = regulation.numberTitle ?? '';
  const since = [regulation.publicationDate, regulation.entryIntoForceDate].find((date) =>
    /^\d{4}-\d{2}-\d{2}$/.test(date ?? ''),
  );
  return {
    kind: 'sanction',
    measure: 'asset-freeze',
    act: celexOf(regulation.publicationUrl ?? '', title) ?? (tidy(title) || 'eu-fsf'),
    programme: tidy(regulation.programme ?? ''),
    ...(since ? { since } : {}),
  };
}

function uniqueListings(listings: Listing[]): Listing[] {
  const byContent = new Map(listings.map((listing) => [JSON.stringify(listing), listing]));
  return [...byContent].sort(([a], [b]) => compareText(a, b)).map(([, listing]) => listing);
}

function unique(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))].sort(compareText);
}
