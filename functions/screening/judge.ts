import type { Weigh } from './alignment.ts';
import {
  type Agreement,
  type Decision,
  decideOrganisation,
  decidePerson,
  type OrganisationSigns,
} from './band.ts';
import { evidenceOf } from './evidence.ts';
import { compareBirthDates, hostOf, identifierKeys } from './identity.ts';
import type { IndexedEntry, IndexedName } from './index.ts';
import { compareOrganisationNames, type OrganisationLikeness } from './organisation-likeness.ts';
import { comparePersonNames } from './person-likeness.ts';
import type { PreparedSubject, SubjectName } from './subject-names.ts';
import type { Token } from './tokens.ts';
import type { Evidence } from './types.ts';

/** One name of a subject against one name of an entry, with all that speaks for and against. */
export interface Judgement {
  decision: Decision;
  score: number;
  subjectName: string;
  name: IndexedName;
  evidence: () => Evidence[];
}

/** What the index knows beyond the two names. */
export interface Surroundings {
  weigh: Weigh;
  /** How many organisations of the entry's list in that country bear the acronym. */
  bearers: (acronym: string, entry: IndexedEntry, country: string | undefined) => number;
}

/** Judges one pair of names in the light of all the subject and the entry say. */
export function judge(
  prepared: PreparedSubject,
  own: SubjectName,
  name: IndexedName,
  around: Surroundings,
): Judgement {
  return name.entry.type === 'person'
    ? judgePerson(prepared, own, name)
    : judgeOrganisation(prepared, own, name, around);
}

function judgePerson({ subject }: PreparedSubject, own: SubjectName, name: IndexedName): Judgement {
  const { entry } = name.entry;
  const likeness = comparePersonNames(own.parsed, name.parsed);
  const birthDate = compareBirthDates(subject.birthDate, entry.birthDates);
  const decision = decidePerson({ relation: likeness.relation, weak: name.weak, birthDate });
  const score = likeness.score;
  return {
    decision,
    score,
    subjectName: own.given,
    name,
    evidence: () =>
      evidenceOf({
        score,
        relation: likeness.relation,
        via: 'whole',
        query: own.parsed,
        name: name.name,
        displayName: entry.displayName,
        country:
          countryAgreement(subject.country ? [subject.country] : [], entry.countries) === 'agrees'
            ? 'agrees'
            : 'unknown',
        countries: { own: subject.country ?? '', listed: entry.countries.join(', ') },
        city: 'unknown',
        cityName: '',
        identifier: null,
        domain: null,
        birthDate: { verdict: birthDate, own: subject.birthDate ?? '', listed: entry.birthDates.join(', ') },
        extra: words(likeness.alignment.queryRest),
        missing: words(likeness.alignment.entryRest),
        decision,
      }),
  };
}

function judgeOrganisation(
  prepared: PreparedSubject,
  own: SubjectName,
  name: IndexedName,
  around: Surroundings,
): Judgement {
  const { subject } = prepared;
  const { entry, cities } = name.entry;
  const likeness = compareOrganisationNames(own.parsed, name.parsed, around.weigh);
  const stated = subject.country
    ? [subject.country]
    : [...own.countries, ...countriesOf(likeness.queryPlaces, 'country')];
  const country = nameCountry(
    likeness,
    spoken(stated, own, entry.countries),
    subject.country ?? entry.countries[0],
  );
  const named = [
    ...own.cities,
    ...likeness.queryPlaces.filter(({ kind }) => kind === 'place').map(({ concept }) => concept),
  ];
  const city = cityAgreement(named, prepared.city, cities);
  const identifier = sharedIdentifier(prepared, name.entry);
  const domain = sharedDomain(prepared, name.entry);
  const acronym = own.parsed.acronym || name.parsed.acronym || name.name.kind === 'acronym';
  const weighty = name.parsed.tokens.filter(
    ({ kind }) => !['stop', 'legal', 'status', 'initial'].includes(kind),
  );
  const signs: OrganisationSigns = {
    relation: likeness.relation,
    slight: likeness.slight,
    onlyCountries: likeness.onlyCountries,
    score: likeness.score,
    via: own.via,
    distinctive: name.parsed.distinctive,
    onlyPlace: weighty.every(
      ({ kind }) => kind === 'place' || kind === 'country' || kind === 'institution' || kind === 'generic',
    ),
    words: name.parsed.pinyin ? 2 : weighty.length,
    acronym: acronym && name.parsed.pinyin === undefined,
    acronymLength: name.parsed.joined.length,
    acronymUnique:
      acronym && around.bearers(name.parsed.joined, name.entry, subject.country ?? stated[0]) === 1,
    weak: name.weak,
    country,
    city,
    identifier: identifier !== null,
    domain: domain !== null,
    sharesToken:
      likeness.alignment.pairs.some(({ query }) =>
        query.some(({ kind }) => kind !== 'stop' && kind !== 'legal'),
      ) || likeness.score > 0.9,
  };
  const decision = decideOrganisation(signs);
  const inPlace = city !== 'differs' && (country === 'agrees' || city === 'agrees');
  const corroborated = inPlace || signs.identifier || signs.domain;
  const score = likeness.score >= 0.99 && corroborated ? 1 : likeness.score;
  return {
    decision,
    score,
    subjectName: own.given,
    name,
    evidence: () =>
      evidenceOf({
        score,
        relation: likeness.relation,
        via: own.via,
        query: own.parsed,
        name: name.name,
        displayName: entry.displayName,
        country,
        countries: { own: stated.join(', '), listed: entry.countries.join(', ') },
        city,
        cityName: subject.city ?? named.map((concept) => concept.slice(1)).join(', '),
        identifier,
        domain,
        extra: words(likeness.alignment.queryRest),
        missing: words(likeness.alignment.entryRest),
        decision,
      }),
  };
}

/** A country the name itself bears counts in favour only: an American University may be in Armenia. */
function spoken(stated: string[], own: SubjectName, listed: string[]): Agreement {
  const borne = stated.length === 0 && countryAgreement(countriesOf(own.parsed.tokens, 'country'), listed);
  return borne === 'agrees' ? borne : countryAgreement(stated, listed);
}

function countryAgreement(own: string[], listed: string[]): Agreement {
  if (own.length === 0 || listed.length === 0) return 'unknown';
  return own.some((code) => listed.includes(code)) ? 'agrees' : 'differs';
}

/** A country that only one of the names bears must be the other's own: `University of Science and Technology of China`. */
function nameCountry(
  { entryPlaces, queryPlaces }: OrganisationLikeness,
  stated: Agreement,
  country: string | undefined,
): Agreement {
  const borne = countriesOf([...entryPlaces, ...queryPlaces], 'country');
  return borne.length > 0 && country !== undefined && !borne.includes(country) ? 'differs' : stated;
}

function countriesOf(places: Token[], of: 'country' | 'place'): string[] {
  return places.filter(({ kind }) => kind === of).flatMap(({ country }) => country ?? []);
}

/** A city in the name counts for and against; the subject's own city field only for: universities have several seats. */
function cityAgreement(named: string[], ownCity: string | undefined, listed: Set<string>): Agreement {
  if (named.some((city) => listed.has(city)) || (ownCity !== undefined && listed.has(ownCity)))
    return 'agrees';
  return named.length > 0 && listed.size > 0 ? 'differs' : 'unknown';
}

function sharedIdentifier(prepared: PreparedSubject, { entry }: IndexedEntry): string | null {
  if (prepared.identifiers.length === 0) return null;
  const listed = identifierKeys(entry.identifiers);
  return prepared.identifiers.find((key) => listed.includes(key)) ?? null;
}

function sharedDomain(prepared: PreparedSubject, { entry }: IndexedEntry): string | null {
  if (prepared.domains.length === 0 || entry.domains.length === 0) return null;
  const listed = entry.domains.map((domain) => hostOf(domain));
  return prepared.domains.find((domain) => listed.includes(domain)) ?? null;
}

function words(tokens: Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'stop')
    .map(({ text }) => text)
    .join(' ');
}
