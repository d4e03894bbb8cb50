import type { Text } from './types.ts';

/** What has to be done, and by the role that `rules/actions.ts` names beside each. */
export const actions = {
  'stop-and-ask-legal': {
    nl: 'Ga niet verder. Leg de treffer voor aan Juridische Zaken; niemand kan dit goedkeuren.',
    en: 'Do not go on. Put the hit to Legal Affairs; nobody can approve this.',
  },
  'settle-hit': {
    nl: 'Stel vast of de treffer dezelfde partij is, en leg de reden vast.',
    en: 'Settle whether the hit is the same party, and record the reason.',
  },
  'apply-for-exemption': {
    nl: 'Vraag vóór de start een ontheffing aan bij het ministerie van OCW, voor iedereen die met de kennis in aanraking komt.',
    en: 'Apply to the Ministry of Education (OCW) for an exemption before the start, for everyone who touches the knowledge.',
  },
  'check-export-licence': {
    nl: 'Ga na of een exportvergunning nodig is (informatie bij RVO, aanvraag bij CDIU van de Douane) en wacht met uitvoer of overdracht.',
    en: 'Find out whether an export licence is needed (information at RVO, application to Customs, CDIU) and wait with export or transfer.',
  },
  'submit-to-board': {
    nl: 'Leg via het Loket Kennisveiligheid voor aan het College van Bestuur.',
    en: 'Submit to the Executive Board (CvB) through the Loket Kennisveiligheid.',
  },
  'put-to-loket': {
    nl: 'Leg voor aan het Loket Kennisveiligheid.',
    en: 'Put to the Loket Kennisveiligheid.',
  },
  'look-up-level': {
    nl: 'Zoek het actuele risiconiveau op in de China Defence Universities Tracker en laad een recentere lijst.',
    en: 'Look up the current level in the China Defence Universities Tracker and load a newer list.',
  },
  'motivate-to-dean': {
    nl: 'Motiveer eenmaal per project bij de decaan wat de meerwaarde is tegenover de risico’s.',
    en: 'Motivate to the dean, once per project, what the value is against the risks.',
  },
  'weigh-conditions': {
    nl: 'Weeg de voorwaarden van de financiering op betrouwbaarheid, transparantie en strategische belangen.',
    en: "Weigh the funding's conditions for reliability, transparency and strategic interests.",
  },
  'judge-csc-case': {
    nl: 'Beoordeel deze CSC-beurs apart, met wederkerigheid als voorwaarde.',
    en: 'Judge this CSC scholarship on its own, with reciprocity as a condition.',
  },
  'keep-two-promotors': {
    nl: 'Zorg dat promotor en tweede promotor van de eigen universiteit zijn.',
    en: 'See that promotor and second promotor are both from the university.',
  },
  'avoid-dual-use': {
    nl: 'Vermijd onderzoek voor tweeërlei gebruik met deze partner.',
    en: 'Avoid dual-use research with this partner.',
  },
  'avoid-defence-departments': {
    nl: 'Houd afstand van afdelingen van de partner die met defensie te maken hebben.',
    en: "Keep away from the partner's defence-related departments.",
  },
  'avoid-sensitive-fields': {
    nl: 'Vermijd gevoelige vakgebieden met deze partner.',
    en: 'Avoid sensitive fields with this partner.',
  },
  'take-precautions': {
    nl: 'Spreek voorzorgsmaatregelen af voor de gevoelige technologie (toegang, publicatie, gebruik).',
    en: 'Agree precautions for the sensitive technology (access, publication, use).',
  },
  'ask-spu': {
    nl: 'Vraag advies aan de Sensitive Partnerships Unit.',
    en: 'Ask the Sensitive Partnerships Unit for advice.',
  },
  'human-rights-due-diligence': {
    nl: 'Doorloop het kader Human Rights Due Diligence.',
    en: 'Go through the Human Rights Due Diligence framework.',
  },
  'fossil-framework': {
    nl: 'Doorloop het toetsingskader Fossiel.',
    en: 'Go through the Fossil framework.',
  },
  'make-data-management-plan': {
    nl: 'Stel een datamanagementplan op.',
    en: 'Make a data management plan.',
  },
  'load-full-lists': {
    nl: 'Laat de beheerder de volledige, actuele EU-lijsten laden en toets opnieuw.',
    en: 'Have the administrator load the full, current EU lists and screen again.',
  },
  'honour-existing-agreement': {
    nl: 'Kom de bestaande afspraak na, tenzij de wet of morele gronden dat verhinderen. De bevindingen gelden voor verlenging.',
    en: 'Honour the existing agreement unless the law or moral grounds forbid it. The findings apply to its renewal.',
  },
} satisfies Record<string, Text>;

export type ActionCode = keyof typeof actions;
