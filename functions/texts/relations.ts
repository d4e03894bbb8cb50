import type { Text } from './types.ts';

/** What somebody is to the partner. */
export const relations = {
  partner: { nl: 'partner', en: 'partner' },
  group: { nl: 'concernrelatie', en: 'group company' },
  board: { nl: 'bestuurder', en: 'board member' },
  contact: { nl: 'contactpersoon', en: 'contact' },
  'cv-institution': { nl: 'instelling op het cv', en: 'institution on the CV' },
  funder: { nl: 'financier', en: 'funder' },
} satisfies Record<string, Text>;

/** Why a hit is only possible, in a few words. */
export const bandReasons = {
  name: { nl: 'de naam', en: 'the name' },
  'name-and-country': { nl: 'naam en land', en: 'name and country' },
  identifier: { nl: 'een kenmerk', en: 'an identifier' },
  domain: { nl: 'de website', en: 'the website' },
  'birth-date': { nl: 'naam en geboortedatum', en: 'name and date of birth' },
  'name-only': { nl: 'alleen de naam', en: 'the name alone' },
  'part-of': { nl: 'een onderdeel ervan', en: 'a unit of it' },
  affiliate: {
    nl: 'een campus, college of andere verwante instelling',
    en: 'a campus, college or other affiliate',
  },
  similar: { nl: 'de naam lijkt erop', en: 'the name is alike' },
  'common-name': {
    nl: 'meer instellingen heten zo; het land ontbreekt',
    en: 'several are called so; the country is missing',
  },
  acronym: { nl: 'alleen een afkorting', en: 'an acronym only' },
  'weak-alias': { nl: 'een zwakke alias', en: 'a weak alias' },
  'country-differs': { nl: 'een ander land', en: 'another country' },
} satisfies Record<string, Text>;

/** What the ethical question asks about, in a few words. */
export const ethicalPartNames = {
  rights: { nl: 'mensenrechten of academische waarden', en: 'human rights or academic values' },
  safety: { nl: 'veiligheid van onderzoekers', en: 'safety of researchers' },
  coercion: { nl: 'druk of dwang', en: 'pressure or coercion' },
  misuse: { nl: 'misbruik of onbedoelde overdracht', en: 'misuse or unintended transfer' },
  influence: { nl: 'heimelijke beïnvloeding of (zelf)censuur', en: 'covert influence or (self-)censorship' },
} satisfies Record<string, Text>;
