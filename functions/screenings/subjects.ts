import { countryOfErasmusCode, resolveCountry } from '../intake/countries.ts';
import { type InputError, TiskError } from '../platform/errors.ts';
import type { HitSubject } from '../rules/facts.ts';
import type { Subject } from '../screening/types.ts';
import type { Partner, Related } from './types.ts';

/** A subject of a partner row, and whom it is: the partner itself, or the n-th of those tied to it. */
export interface PartnerSubject {
  /** `partner` or `related[n]`, as results name it. */
  label: string;
  role: HitSubject;
  subject: Subject;
}

/** Where the partner's country comes from, before any list was asked. */
export interface StatedCountry {
  code: string | null;
  from: 'given' | 'erasmus-code' | null;
}

/**
 * The partner's own country: as given, else as its Erasmus code says.
 * @throws TiskError `invalid-input` when one is given and no country is called that
 */
export function statedCountry(partner: Partner, path: string): StatedCountry {
  if (partner.country) return { code: countryOrThrow(partner.country, `${path}.country`), from: 'given' };
  const code = partner.identifiers.erasmus ? countryOfErasmusCode(partner.identifiers.erasmus) : null;
  return code ? { code, from: 'erasmus-code' } : { code: null, from: null };
}

/** All subjects of a row: the partner first, then those tied to it, in their order. */
export function subjectsOf(partner: Partner, country: StatedCountry, path: string): PartnerSubject[] {
  const own: PartnerSubject = {
    label: 'partner',
    role: { role: 'partner', type: partner.type },
    subject: {
      type: partner.type,
      name: partner.name,
      aliases: partner.aliases,
      country: country.code ?? undefined,
      city: partner.city,
      website: partner.website,
      identifiers: partner.identifiers,
      birthDate: partner.birthDate,
    },
  };
  return [own, ...(partner.related ?? []).map((related, index) => relatedSubject(related, index, path))];
}

function relatedSubject(related: Related, index: number, path: string): PartnerSubject {
  const type =
    related.type ?? (related.role === 'board' || related.role === 'contact' ? 'person' : 'organisation');
  return {
    label: `related[${index}]`,
    role: { role: related.role, type, index, share: related.share, period: related.period },
    subject: {
      type,
      name: related.name,
      aliases: related.aliases,
      country: related.country
        ? countryOrThrow(related.country, `${path}.related[${index}].country`)
        : undefined,
      identifiers: {},
      birthDate: related.birthDate,
    },
  };
}

function countryOrThrow(text: string, path: string): string {
  const code = resolveCountry(text);
  if (code !== null) return code;
  const errors: InputError[] = [
    { path, message: 'unknown country; use ISO-2, ISO-3, or its name in English, Dutch or its own language' },
  ];
  throw new TiskError('invalid-input', 'The country is not known.', { errors });
}
