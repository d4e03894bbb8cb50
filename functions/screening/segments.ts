import { clean, normalise } from './normalise.ts';
import { findPlace } from './places.ts';

/** An affiliation taken apart: `School of X, University Y (Z), City, Country`. */
export interface Segments {
  /** The text before the first parenthesis or comma, then the other parts; one part means there was nothing to split. */
  parts: string[];
  /** Concepts of the cities that stand as a part of their own. */
  cities: string[];
  /** ISO-2 of the countries that parts name or lie in. */
  countries: string[];
}

/** Splits at commas, semicolons, parentheses, slashes and dashes between spaces. */
export function splitSegments(text: string): Segments {
  const parts = clean(text)
    .split(/\s*[,;()[\]{}、|]\s*|\s+[-–—/]\s+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, 12);
  const found = parts
    .slice(1)
    .flatMap((part) => findPlace(normalise(part.replace(/\d{4,}/g, '')).replace(/ /g, '')) ?? []);
  const named = found.filter(({ kind }) => kind === 'country');
  return {
    parts,
    cities: found.filter(({ kind }) => kind === 'city').map(({ concept }) => concept),
    countries: (named.length > 0 ? named : found).map(({ country }) => country),
  };
}
