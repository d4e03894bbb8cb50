import type { Text } from './types.ts';

/** Step 1 of part II, the law: why a part of A, B or C came out as it did. */
export const lawFindings = {
  // A: the EU sanctions list
  'partner-listed': {
    nl: "'{name}' staat op de EU-sanctielijst ({list}, {act}). Samenwerken is wettelijk verboden.",
    en: "'{name}' is on the EU sanctions list ({list}, {act}). Cooperation is prohibited by law.",
  },
  'partner-possibly-listed': {
    nl: "De partner lijkt op '{name}' op de EU-sanctielijst ({list}). Iemand moet vaststellen of het dezelfde is.",
    en: "The partner resembles '{name}' on the EU sanctions list ({list}). A person must settle whether it is the same.",
  },
  'group-listed': {
    nl: "Concernrelatie '{name}' staat op de EU-sanctielijst ({list}, {act}){share}. Stop tot Juridische Zaken heeft beoordeeld wat dit voor de partner betekent.",
    en: "Group company '{name}' is on the EU sanctions list ({list}, {act}){share}. Stop until Legal Affairs has ruled on what this means for the partner.",
  },
  'funder-listed': {
    nl: "Financier '{name}' staat op de EU-sanctielijst ({list}, {act}). Geld van een gesanctioneerde partij aannemen is wettelijk verboden.",
    en: "Funder '{name}' is on the EU sanctions list ({list}, {act}). Taking money from a sanctioned party is prohibited by law.",
  },
  'related-possibly-listed': {
    nl: "Een opgegeven relatie ({role}) lijkt op '{name}' op de EU-sanctielijst ({list}). Iemand moet vaststellen of het dezelfde is.",
    en: "A declared relation ({role}) resembles '{name}' on the EU sanctions list ({list}). A person must settle whether it is the same.",
  },
  'person-listed': {
    nl: 'Een opgegeven persoon ({role}) komt in naam en geboortedatum overeen met een persoon op de EU-sanctielijst ({list}, {act}). Stop tot Juridische Zaken heeft beoordeeld wat dit voor de instelling betekent.',
    en: 'A declared person ({role}) agrees in name and date of birth with a person on the EU sanctions list ({list}, {act}). Stop until Legal Affairs has ruled on what this means for the institution.',
  },
  'person-possibly-listed': {
    nl: 'Een opgegeven persoon ({role}) komt in naam overeen met een persoon op de EU-sanctielijst ({list}). Een naam alleen zegt te weinig: iemand moet dit vaststellen.',
    en: 'A declared person ({role}) agrees in name with a person on the EU sanctions list ({list}). A name alone says too little: a person must settle this.',
  },
  'cv-institution-listed': {
    nl: "Instelling '{name}' op het cv (huidig) staat op de EU-sanctielijst ({list}, {act}). Samenwerken met deze instelling is wettelijk verboden.",
    en: "Institution '{name}' on the CV (current) is on the EU sanctions list ({list}, {act}). Cooperation with that institution is prohibited by law.",
  },
  'cv-institution-listed-past': {
    nl: "Instelling '{name}' op het cv (verleden of periode onbekend) staat op de EU-sanctielijst ({list}). Dat is een vraag en geen oordeel: welke rol, en wanneer?",
    en: "Institution '{name}' on the CV (past, or period unknown) is on the EU sanctions list ({list}). That is a question and not a verdict: which role, and when?",
  },
  'list-missing': {
    nl: "De lijst '{list}' is niet geladen. Niets gevonden betekent hier niets.",
    en: "The list '{list}' is not loaded. Nothing found means nothing here.",
  },
  'list-partial': {
    nl: "Van de lijst '{list}' is alleen een uittreksel geladen. Een treffer telt, maar niets gevonden betekent niets.",
    en: "Only an extract of the list '{list}' is loaded. A hit is a hit, but nothing found means nothing.",
  },
  'list-stale': {
    nl: "De lijst '{list}' (van {date}) is ouder dan {days} dagen. Ververs haar voordat 'niet gevonden' telt.",
    en: "The list '{list}' (of {date}) is older than {days} days. Refresh it before 'not found' counts.",
  },
  'board-or-group-not-stated': {
    nl: 'Bestuur of concernrelaties van de partner zijn niet opgegeven, en dus niet nagezocht.',
    en: "The partner's board or group companies were not given, so they were not looked up.",
  },
  'cv-not-stated': {
    nl: 'De instellingen op het cv zijn niet opgegeven, en dus niet nagezocht.',
    en: 'The institutions on the CV were not given, so they were not looked up.',
  },
  'not-on-sanctions-list': {
    nl: 'Niet gevonden op de EU-sanctielijst van {date}.',
    en: 'Not found on the EU sanctions list of {date}.',
  },

  // B: enhanced government supervision
  'field-supervised': {
    nl: 'Het vakgebied staat onder verscherpt toezicht. Iedereen die met de kennis in aanraking komt heeft vooraf een ontheffing nodig, ongeacht nationaliteit.',
    en: 'The field is under enhanced government supervision. Everyone who touches the knowledge needs an exemption beforehand, whatever their nationality.',
  },
  'field-perhaps-supervised': {
    nl: "De omschrijving van het vakgebied raakt aan '{field}', dat onder verscherpt toezicht staat. Iemand moet dit vaststellen.",
    en: "The field's description touches '{field}', which is under enhanced supervision. A person must settle this.",
  },
  'field-not-supervised': {
    nl: 'Het vakgebied staat volgens de opgave niet onder verscherpt toezicht.',
    en: 'The field is not under enhanced supervision, as stated.',
  },
  'field-supervision-unanswered': {
    nl: 'Nog niet beantwoord: staat het vakgebied onder verscherpt toezicht van de overheid?',
    en: 'Not yet answered: is the field under enhanced government supervision?',
  },

  // C: dual use and export control
  'dual-use-end-user': {
    nl: "'{name}' staat in bijlage IV van Verordening (EU) 833/2014: uitvoer van goederen en technologie voor tweeërlei gebruik is aan een vergunning gebonden of verboden.",
    en: "'{name}' is in Annex IV to Regulation (EU) 833/2014: export of dual-use goods and technology needs a licence or is prohibited.",
  },
  'dual-use-end-user-possible': {
    nl: "De partner of een relatie lijkt op '{name}' in bijlage IV van Verordening (EU) 833/2014. Iemand moet dit vaststellen.",
    en: "The partner or a relation resembles '{name}' in Annex IV to Regulation (EU) 833/2014. A person must settle this.",
  },
  'dual-use-yes': {
    nl: 'Het werk valt onder de regels voor tweeërlei gebruik of export: ga na of een vergunning nodig is. Uitvoer of overdracht zonder vergunning is strafbaar.',
    en: 'The work falls under dual-use or export rules: find out whether a licence is needed. Export or transfer without one is an offence.',
  },
  'dual-use-no': {
    nl: 'Het werk valt volgens de opgave niet onder de regels voor tweeërlei gebruik of export.',
    en: 'The work does not fall under dual-use or export rules, as stated.',
  },
  'dual-use-unanswered': {
    nl: 'Nog niet beantwoord: valt het werk onder de regels voor tweeërlei gebruik of export?',
    en: 'Not yet answered: does the work fall under dual-use or export rules?',
  },
  'dual-use-hint': {
    nl: 'De genoemde technologie ({technologies}) komt voor onder tweeërlei gebruik; leg haar naast bijlage I.',
    en: 'The technology named ({technologies}) occurs among dual-use items; hold it against Annex I.',
  },
} satisfies Record<string, Text>;
