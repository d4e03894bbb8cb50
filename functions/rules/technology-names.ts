import { join, type Text } from '../texts/types.ts';
import type { Policy } from './policy.ts';

/** The areas as people call them. */
export function technologyNames(slugs: string[], policy: Policy): Text {
  return join(
    slugs.map((slug) => policy.technologies.find((area) => area.slug === slug) ?? { nl: slug, en: slug }),
  );
}
