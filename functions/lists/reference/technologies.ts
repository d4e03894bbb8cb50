import type { TechnologyArea } from '../../rules/policy.ts';
import type { ReferenceMetadata } from './metadata.ts';
import table from './technologies.json' with { type: 'json' };

/** Sensitive technologies of the framework, clauses TISK-II-F-4a to 4c. */
export const technologiesMetadata: ReferenceMetadata = table.metadata;

/**
 * The 19 areas behind the framework's 24 bullets, each once, with the groups it is printed in. No slug means two
 * areas. Synonyms only hint at an area in free text; a person confirms. Question II.F.
 */
export const technologyAreas = table.rows as TechnologyArea[];
