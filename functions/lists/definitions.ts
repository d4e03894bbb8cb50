import { TiskError } from '../platform/errors.ts';
import { listNames } from '../texts/lists.ts';
import { academicFreedomIndexMetadata } from './reference/academic-freedom-index.ts';
import { armsEmbargoesMetadata } from './reference/arms-embargoes.ts';
import { democracyIndexMetadata } from './reference/democracy-index.ts';
import type { ReferenceMetadata } from './reference/metadata.ts';
import type { ListDefinition } from './types.ts';

/** The lists the product knows, in the order in which they are shown. */
export const listDefinitions: ListDefinition[] = [
  {
    id: 'eu-fsf',
    kind: 'sanctions',
    name: listNames['eu-fsf'],
    publisher: 'European Commission, DG FISMA',
    licence: 'Commission Decision 2011/833/EU: reuse with attribution',
    sourceUrl:
      'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
    canBeStale: true,
  },
  {
    id: 'eu-annexes',
    kind: 'sanctions',
    name: listNames['eu-annexes'],
    publisher: 'Publications Office of the European Union',
    licence: 'Commission Decision 2011/833/EU: reuse with attribution; a transcription may set its own terms',
    sourceUrl: 'https://eur-lex.europa.eu/',
    canBeStale: true,
  },
  {
    id: 'aspi-tracker',
    kind: 'tracker',
    name: listNames['aspi-tracker'],
    publisher: 'Australian Strategic Policy Institute',
    licence: 'Facts restated with source; the tracker itself is ASPI’s',
    sourceUrl: 'https://unitracker.aspi.org.au/',
    canBeStale: false,
  },
  indexDefinition('democracy-index', democracyIndexMetadata),
  indexDefinition('academic-freedom-index', academicFreedomIndexMetadata),
  indexDefinition('arms-embargoes', armsEmbargoesMetadata),
];

function indexDefinition(id: keyof typeof listNames, metadata: ReferenceMetadata): ListDefinition {
  const { publisher, licence, sourceUrl } = metadata;
  return { id, kind: 'index', name: listNames[id], publisher, licence, sourceUrl, canBeStale: false };
}

/** The definition of a list. Throws `not-found` for an id that no list has. */
export function listDefinition(id: string): ListDefinition {
  const definition = listDefinitions.find((candidate) => candidate.id === id);
  if (!definition) {
    const known = listDefinitions.map((candidate) => candidate.id).join(', ');
    throw new TiskError('not-found', `There is no list "${id}". Known lists: ${known}.`);
  }
  return definition;
}
