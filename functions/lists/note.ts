import { listNotes } from '../texts/lists.ts';
import { fill, type Text } from '../texts/types.ts';
import { bundledExtract, isBundled } from './bundled.ts';
import type { ActiveList, ListVersion } from './types.ts';

/** The official address of the full EU list; the token is the public one. */
export const fsfDownloadUrl =
  'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw';

/** What is missing of a list, how old it is and how to load it; `undefined` when there is nothing to say. */
export function listNote(active: ActiveList): Text | undefined {
  const sentences = [...reach(active), ...age(active)];
  if (sentences.length === 0) return undefined;
  return { nl: sentences.map(({ nl }) => nl).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

function reach({ definition, version, status, entries }: ActiveList): Text[] {
  switch (definition.id) {
    case 'eu-fsf':
      if (status === 'full') return [];
      return [
        status === 'missing'
          ? fill(listNotes['eu-fsf-missing'], { url: fsfDownloadUrl })
          : fill(listNotes['eu-fsf-partial'], { url: fsfDownloadUrl, count: entries.length }),
      ];
    case 'eu-annexes':
      return status === 'full' || !version ? [] : [annexesMissing(version, definition.sourceUrl)];
    case 'aspi-tracker':
      if (!version || !isBundled(version)) return [];
      return [
        fill(listNotes['tracker-bundled'], {
          date: version.publishedAt ?? version.loadedAt,
          url: definition.sourceUrl,
        }),
      ];
    default:
      return [];
  }
}

function annexesMissing(version: ListVersion, url: string): Text {
  const acts = bundledExtract.acts.length;
  if (isBundled(version)) {
    const { organisation: organisations, person: persons } = version.entryCounts;
    const date = version.loadedAt.slice(0, 10);
    return fill(listNotes['eu-annexes-bundled'], { organisations, persons, date, acts, url });
  }
  const loaded = new Set(version.acts);
  const missing = bundledExtract.acts.filter((act) => !loaded.has(act));
  return fill(listNotes['eu-annexes-partial'], {
    loaded: acts - missing.length,
    acts,
    missing: missing.slice(0, 5).join(', ') + (missing.length > 5 ? ', …' : ''),
  });
}

function age({ definition, version, stale, ageDays }: ActiveList): Text[] {
  if (!version || isBundled(version)) return [];
  const url = definition.id === 'eu-fsf' ? fsfDownloadUrl : definition.sourceUrl;
  const counted =
    definition.id === 'eu-annexes'
      ? [fill(listNotes['age-from-loading'], { date: version.loadedAt.slice(0, 10) })]
      : [];
  return stale ? [fill(listNotes['list-old'], { days: ageDays ?? '?', url }), ...counted] : counted;
}
