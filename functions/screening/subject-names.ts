import { domainsOf, hostOf, identifierKeys } from './identity.ts';
import { type Name, readName } from './name.ts';
import { normalise } from './normalise.ts';
import { findPlace } from './places.ts';
import { splitSegments } from './segments.ts';
import type { Subject } from './types.ts';

/** A name of the subject, whole or a segment of it. */
export interface SubjectName {
  /** The name as the subject gave it. */
  given: string;
  via: 'whole' | 'segment' | 'parenthesis';
  parsed: Name;
  /** Concepts of cities, and countries, that the other segments of the name are. */
  cities: string[];
  countries: string[];
}

/** A subject made ready to screen. */
export interface PreparedSubject {
  subject: Subject;
  names: SubjectName[];
  /** Concept of the subject's own city. */
  city?: string;
  domains: string[];
  identifiers: string[];
}

/** Reads the subject's names and takes affiliations apart. */
export function prepareSubject(subject: Subject): PreparedSubject {
  const city = subject.city ? normalise(subject.city).replace(/ /g, '') : '';
  const host = hostOf(subject.website);
  const given = [...new Set([subject.name, ...subject.aliases])];
  return {
    subject,
    names: given.flatMap((name) => (subject.type === 'person' ? [whole(name, 'person')] : namesOf(name))),
    ...(city ? { city: findPlace(city)?.concept ?? `#${city}` } : {}),
    domains: host ? domainsOf(host) : [],
    identifiers: identifierKeys(subject.identifiers),
  };
}

function whole(given: string, type: Subject['type']): SubjectName {
  return { given, via: 'whole', parsed: readName(given, type), cities: [], countries: [] };
}

/** The whole name; its head when only a place or an acronym follows; and each part of an affiliation. */
function namesOf(given: string): SubjectName[] {
  const { parts, cities, countries } = splitSegments(given);
  if (parts.length < 2) return [whole(given, 'organisation')];
  const inParentheses = [...given.matchAll(/[(（]([^)）]*)/g)].map((found) => found[1]!.trim());
  const segments = parts
    .map((part): SubjectName => {
      const via = inParentheses.includes(part) ? 'parenthesis' : 'segment';
      return { given, via, parsed: readName(part, 'organisation'), cities, countries };
    })
    .filter(
      ({ parsed }) =>
        !findPlace(parsed.joined) && parsed.tokens.some(({ kind }) => kind !== 'legal' && kind !== 'stop'),
    );
  const [head] = segments;
  const rest = segments.slice(1);
  if (head && rest.every(({ parsed, via }) => parsed.acronym || via === 'parenthesis')) head.via = 'whole';
  return [whole(given, 'organisation'), ...segments];
}
