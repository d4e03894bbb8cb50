import { resolveCountry } from '../intake/countries.ts';
import type { InputError } from '../platform/errors.ts';
import { TiskError } from '../platform/errors.ts';
import { Collaboration } from '../rules/collaboration.ts';
import type { Policy } from '../rules/policy.ts';
import { mentions } from '../rules/words.ts';

/** A collaboration with its words resolved against the policy and the country table. */
export interface ResolvedCollaboration {
  collaboration: Collaboration;
  /** Canonical slugs of technology areas; `null` when not said. */
  technologies: string[] | null;
  technologyHints: string[];
  funderCountry: string | null;
}

/**
 * The request's collaboration with what the partner says of its own on top: a partner's answer wins, and its
 * silence leaves the request's answer standing.
 */
export function mergeCollaborations(
  ofRequest: Collaboration | undefined,
  ofPartner: Collaboration | undefined,
): Collaboration {
  const base = ofRequest ?? Collaboration.parse({});
  if (!ofPartner) return base;
  const funding =
    base.funding || ofPartner.funding ? { ...base.funding!, ...said(ofPartner.funding ?? {}) } : undefined;
  return Collaboration.parse({ ...base, ...said(ofPartner), ...(funding ? { funding } : {}) });
}

function said<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== 'unknown'),
  ) as Partial<T>;
}

/**
 * Resolves technologies and the funder's country.
 * @param path where the collaboration stands in the request, for error messages
 * @throws TiskError `invalid-input` for a technology that the policy does not know, or an unknown country
 */
export function resolveCollaboration(
  collaboration: Collaboration,
  policy: Policy,
  path: string,
): ResolvedCollaboration {
  const errors: InputError[] = [];
  const technologies = collaboration.technologies?.map((slug, position) => {
    const area = policy.technologies.find((each) => each.slug === slug || each.slugs.includes(slug));
    if (!area) {
      const known = policy.technologies.map((each) => each.slug).join(', ');
      errors.push({
        path: `${path}.technologies[${position}]`,
        message: `unknown technology; known are: ${known}`,
      });
    }
    return area?.slug ?? slug;
  });
  const { country } = collaboration.funding ?? {};
  const funderCountry = country ? resolveCountry(country) : null;
  if (country && funderCountry === null) {
    errors.push({
      path: `${path}.funding.country`,
      message: 'unknown country; use ISO-2, ISO-3 or its name',
    });
  }
  if (errors.length > 0)
    throw new TiskError('invalid-input', 'The collaboration cannot be read.', { errors });
  return {
    collaboration,
    technologies: technologies ? [...new Set(technologies)].sort() : null,
    technologyHints: hints(collaboration.field ?? '', policy),
    funderCountry: funderCountry ?? (isCsc(collaboration) ? 'CN' : null),
  };
}

function hints(field: string, policy: Policy): string[] {
  if (field === '') return [];
  return policy.technologies
    .filter((area) =>
      [area.nl, area.en, ...area.synonyms.nl, ...area.synonyms.en].some((word) => mentions(field, word)),
    )
    .map((area) => area.slug);
}

function isCsc(collaboration: Collaboration): boolean {
  return collaboration.funding?.programme?.toLowerCase() === 'csc';
}
