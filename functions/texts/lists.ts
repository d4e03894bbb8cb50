import type { Text } from './types.ts';

/** The names of the known lists. */
export const listNames = {
  'eu-fsf': {
    nl: 'Geconsolideerde lijst van financiële sancties van de EU',
    en: 'EU consolidated list of financial sanctions',
  },
  'eu-annexes': {
    nl: 'Bijlagen van de sanctieverordeningen en -besluiten van de EU',
    en: 'Annexes of the EU sanctions regulations and decisions',
  },
  'democracy-index': { nl: 'Democracy Index (EIU)', en: 'Democracy Index (EIU)' },
  'academic-freedom-index': { nl: 'Academic Freedom Index (V-Dem)', en: 'Academic Freedom Index (V-Dem)' },
  'arms-embargoes': { nl: 'EU-wapenembargo’s', en: 'EU arms embargoes' },
  'aspi-tracker': {
    nl: 'China Defence Universities Tracker van ASPI',
    en: 'ASPI China Defence Universities Tracker',
  },
} satisfies Record<string, Text>;

/** What is missing of a list and how to get it; one or more make the note on a list. */
export const listNotes = {
  'eu-fsf-missing': {
    nl: 'Niet geladen. Download het volledige XML-bestand (versie 1.1) van {url} en laad het met `npm run lists -- add BESTAND`.',
    en: 'Not loaded. Download the full XML file (version 1.1) from {url} and load it with `npm run lists -- add FILE`.',
  },
  'eu-fsf-partial': {
    nl: 'Alleen een uittreksel of voorbeeld met {count} vermeldingen is geladen. Download de volledige XML (versie 1.1) van {url} en laad die met `npm run lists -- add BESTAND`.',
    en: 'Only an extract or sample of {count} entries is loaded. Download the full XML (version 1.1) from {url} and load it with `npm run lists -- add FILE`.',
  },
  'eu-annexes-bundled': {
    nl: 'Alleen een meegeleverd uittreksel van {organisations} instellingen en {persons} personen is aanwezig (stand {date}). Laad de bijlagen van alle {acts} rechtshandelingen als CSV, één bestand per handeling, met `npm run lists -- add MAP`; de teksten staan op {url}.',
    en: 'Only a bundled extract of {organisations} institutions and {persons} persons is here (as of {date}). Load the annexes of all {acts} acts as CSV, one file per act, with `npm run lists -- add FOLDER`; the texts are at {url}.',
  },
  'eu-annexes-partial': {
    nl: 'De bijlagen van {loaded} van de {acts} rechtshandelingen zijn geladen, van de andere alleen het meegeleverde uittreksel. Er ontbreken: {missing}. Laad ze met `npm run lists -- add MAP`.',
    en: 'The annexes of {loaded} of the {acts} acts are loaded, of the others only the bundled extract. Missing: {missing}. Load them with `npm run lists -- add FOLDER`.',
  },
  'age-from-loading': {
    nl: 'De bijlagen vermelden geen publicatiedatum als geheel: de leeftijd telt vanaf het laden ({date}).',
    en: 'The annexes print no publication date as a whole: the age counts from loading ({date}).',
  },
  'list-old': {
    nl: 'De lijst is {days} dagen oud. Laad de nieuwste van {url} met `npm run lists -- add BESTAND`.',
    en: 'The list is {days} days old. Load the newest from {url} with `npm run lists -- add FILE`.',
  },
  'tracker-bundled': {
    nl: 'Meegeleverde stand van {date}; de tracker wordt sindsdien bijgehouden op {url}.',
    en: 'Bundled as of {date}; the tracker has been kept up since at {url}.',
  },
} satisfies Record<string, Text>;
