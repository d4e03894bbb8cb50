import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { Text } from '../texts/types.ts';
import { countryLanguages } from './country-languages.ts';

/** What people write that no table of official names has. */
const commonNames: Record<string, string[]> = {
  AE: ['UAE', 'VAE', 'Emirates', 'Emiraten', 'Verenigde Arabische Emiraten'],
  AG: ['Antigua'],
  BA: ['Bosnia', 'Bosnië'],
  CD: [
    'DR Congo',
    'DRC',
    'Congo-Kinshasa',
    'Democratic Republic of the Congo',
    'Democratic Republic of Congo',
    'Democratische Republiek Congo',
  ],
  CG: ['Congo-Brazzaville'],
  CI: ['Ivory Coast', 'Ivoorkust'],
  CN: ['PRC', 'P.R. China', 'PR China', 'Mainland China', 'Volksrepubliek China'],
  CZ: ['Czech Republic', 'Czech Rep', 'Czechia', 'Tsjechië'],
  FM: ['Micronesia'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'Groot-Brittannië',
    'England',
    'Engeland',
    'Scotland',
    'Schotland',
    'Wales',
    'Northern Ireland',
    'Noord-Ierland',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GR: ['EL', 'Hellas'],
  HK: ['Hong Kong SAR', 'Hongkong', 'Hong Kong'],
  IE: ['Republic of Ireland'],
  IR: ['Iran', 'Islamic Republic of Iran'],
  KP: ['North Korea', 'Noord-Korea', 'DPRK', '조선', '북한'],
  KR: ['South Korea', 'Zuid-Korea', 'Republic of Korea', 'Korea', '한국'],
  LA: ['Laos', 'Lao PDR'],
  LU: ['Lëtzebuerg'],
  MD: ['Moldova', 'Moldavië'],
  MK: ['Macedonia', 'Macedonië', 'FYROM'],
  MM: ['Burma', 'Birma', 'Myanmar'],
  MO: ['Macau', 'Macao', 'Macao SAR', 'Macau SAR'],
  NL: ['Holland', 'The Netherlands', 'Netherlands', 'Nederland'],
  NO: ['Noreg'],
  PS: [
    'Palestine',
    'Palestina',
    'Palestinian Territories',
    'Occupied Palestinian Territory',
    'Palestijnse gebieden',
    'West Bank',
    'Gaza',
  ],
  RU: ['Russia', 'Rusland', 'Russian Federation', 'Russische Federatie'],
  SA: ['KSA'],
  SY: ['Syria', 'Syrië'],
  TH: ['ประเทศไทย'],
  TL: ['East Timor', 'Oost-Timor'],
  TR: ['Turkey', 'Turkije', 'Türkiye'],
  TW: ['Taiwan', 'Taiwan ROC', 'Taiwan, China', 'Chinese Taipei', '臺灣', '台灣'],
  TZ: ['Tanzania'],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'United States',
    'United States of America',
    'America',
    'VS',
    'Verenigde Staten',
    'Amerika',
  ],
  VA: ['Vatican', 'Vaticaanstad', 'Holy See'],
  VE: ['Venezuela'],
  VN: ['Vietnam', 'Viet Nam'],
  XK: ['Kosovo', 'XKX', 'Kosova'],
};

/** Erasmus codes begin with the plate on a car, three characters wide. */
const erasmusPrefixes: Record<string, string> = {
  A: 'AT',
  AL: 'AL',
  B: 'BE',
  BA: 'BA',
  BE: 'BE',
  BG: 'BG',
  CH: 'CH',
  CY: 'CY',
  CZ: 'CZ',
  D: 'DE',
  DK: 'DK',
  E: 'ES',
  EE: 'EE',
  F: 'FR',
  G: 'GR',
  HR: 'HR',
  HU: 'HU',
  I: 'IT',
  IRL: 'IE',
  IS: 'IS',
  LI: 'LI',
  LT: 'LT',
  LUX: 'LU',
  LV: 'LV',
  ME: 'ME',
  MK: 'MK',
  MT: 'MT',
  N: 'NO',
  NL: 'NL',
  P: 'PT',
  PL: 'PL',
  RO: 'RO',
  RS: 'RS',
  S: 'SE',
  SF: 'FI',
  SI: 'SI',
  SK: 'SK',
  TR: 'TR',
  UK: 'GB',
  XK: 'XK',
};

/**
 * ISO-2 of a country as people write it: ISO-2, ISO-3, EL, UK, or a name in one of some fifty languages, the
 * country's own among them. `null` when nobody calls a country that, or two are called that.
 */
export function resolveCountry(text: string): string | null {
  return named(text) ?? named(text.replace(/^\s*the\s/i, '')) ?? twoParts(text);
}

/** `Iran (Islamic Republic of)`, `Korea, Republic of`, `Belgique/België`: never a part alone, for `Korea (North)`. */
function twoParts(text: string): string | null {
  const [, first, second] = /^([^(),/]+)[(,/]([^(),/]+)\)?\s*$/.exec(text) ?? [];
  if (!first || !second) return null;
  const turned = `${second.trim()} ${first.trim()}`;
  const whole = named(turned) ?? named(turned.replace(/^the\s/i, ''));
  return whole ?? (named(first) === named(second) ? named(first) : null);
}

function named(text: string): string | null {
  codesByText ??= new Map(
    (codes as [string, string][]).flatMap(([two, three]) => [
      [two, two],
      [three, two],
    ]),
  );
  settled ??= settledNames();
  const word = key(text);
  // A code is letters alone: `n/a` is no Namibia.
  const known = codesByText.get(text.trim().toUpperCase()) ?? settled.get(word);
  if (known) return known;
  others ??= otherNames(settled);
  return others.get(word) ?? null;
}

/** The country of an Erasmus code such as `A  WIEN01` or `NL MAASTRI01`; `null` when it begins otherwise. */
export function countryOfErasmusCode(code: string): string | null {
  const [, prefix, gap] = /^\s*([A-Z]{1,3})([\s\u00a0]*)[A-Z]/i.exec(code.toUpperCase()) ?? [];
  if (!prefix) return null;
  // `IRLDUBLIN01` and `LUXLUX-VIL01` leave no gap; the others do.
  const plate = gap ? prefix : /^(IRL|LUX)/.exec(code.trim().toUpperCase())?.[0];
  return (plate && Object.hasOwn(erasmusPrefixes, plate) && erasmusPrefixes[plate]) || null;
}

let codesByText: Map<string, string> | undefined;
/** Common names, English and Dutch: with the codes nearly everything that is asked. */
let settled: Map<string, string> | undefined;
/** The other languages, made when first needed: it takes a tenth of a second. `null`: two countries are called that. */
let others: Map<string, string | null> | undefined;

function settledNames(): Map<string, string> {
  const names = new Map<string, string>();
  const claim = (name: string, code: string) => {
    if (!names.has(key(name))) names.set(key(name), code);
  };
  for (const [code, common] of Object.entries(commonNames)) for (const name of common) claim(name, code);
  for (const language of countryLanguages.slice(0, 2)) eachName(language, claim);
  return names;
}

function otherNames(before: Map<string, string>): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const language of countryLanguages.slice(2)) {
    eachName(language, (name, code) => {
      const word = key(name);
      // Vietnamese `Ý` is Italy; a `y` in a column is a yes.
      if (before.has(word) || /^[a-z]$/.test(word)) return;
      const known = names.get(word);
      names.set(word, known === undefined || known === code ? code : null);
    });
  }
  for (const [name, code] of ownNames()) {
    const word = key(name);
    if (!before.has(word) && !names.has(word)) names.set(word, code);
  }
  return names;
}

/** What ICU calls each country in its own language, and in English, Dutch and traditional Chinese. */
function ownNames(): [name: string, code: string][] {
  return (codes as [string, string][]).flatMap(([code]) =>
    [new Intl.Locale(`und-${code}`).maximize().language, 'en', 'nl', 'zh-Hant'].flatMap((language) => {
      const name = namesIn(language).of(code);
      return name ? [[name, code] as [string, string]] : [];
    }),
  );
}

const displayNames = new Map<string, Intl.DisplayNames>();
function namesIn(language: string): Intl.DisplayNames {
  const known =
    displayNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  displayNames.set(language, known);
  return known;
}

function eachName(
  language: (typeof countryLanguages)[number],
  use: (name: string, code: string) => void,
): void {
  for (const [code, names] of Object.entries(language)) for (const name of [names].flat()) use(name, code);
}

/** Case, diacritics, dots, spaces and hyphens say nothing. */
function key(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What people call the country in Dutch and English; the code itself where no name is known, `?` for none. */
export function countryName(code: string | null): Text {
  if (code === null) return { nl: '?', en: '?' };
  const [english, dutch] = countryLanguages;
  return { nl: usual(dutch?.[code], code) ?? code, en: usual(english?.[code], code) ?? code };
}

/** Of the official and the usual names the shortest that means this country alone: `Congo` is two. */
function usual(names: string | string[] | undefined, code: string): string | undefined {
  if (names === undefined) return undefined;
  const shortestFirst = [names].flat().toSorted((a, b) => a.length - b.length);
  return shortestFirst.find((name) => resolveCountry(name) === code) ?? shortestFirst[0];
}
