import type { Text } from './types.ts';

/** Step 2 of part II, lists and overviews that help to weigh: why a part of D to H came out as it did. */
export const weighingFindings = {
  // D: military relations
  'seven-sons': {
    nl: "'{name}' is een van de Seven Sons. Samenwerken is in principe niet toegestaan.",
    en: "'{name}' is one of the Seven Sons. Cooperation is in principle not permitted.",
  },
  'military-university': {
    nl: "'{name}' is een Chinese militaire instelling. Samenwerken is in principe niet toegestaan.",
    en: "'{name}' is a Chinese military institution. Cooperation is in principle not permitted.",
  },
  'tracker-very-high': {
    nl: "'{name}' heeft risiconiveau Very High bij ASPI. Samenwerken is zeer ongewenst.",
    en: "'{name}' is rated Very High by ASPI. Cooperation is very undesirable.",
  },
  'tracker-high': {
    nl: "'{name}' heeft risiconiveau High bij ASPI. Vermijd onderzoek voor tweeërlei gebruik, ook als er geen vergunning nodig is.",
    en: "'{name}' is rated High by ASPI. Avoid dual-use research, even where no licence is needed.",
  },
  'tracker-high-dual-use': {
    nl: "'{name}' heeft risiconiveau High bij ASPI en het werk is voor tweeërlei gebruik. Dat is ongewenst, ook als er geen vergunning nodig is.",
    en: "'{name}' is rated High by ASPI and the work is dual-use. That is undesirable, even where no licence is needed.",
  },
  'tracker-medium': {
    nl: "'{name}' heeft risiconiveau Medium bij ASPI. Houd afstand van afdelingen die met defensie te maken hebben.",
    en: "'{name}' is rated Medium by ASPI. Keep away from defence-related departments.",
  },
  'tracker-low-sensitive': {
    nl: "'{name}' heeft risiconiveau Low bij ASPI, en het vakgebied is gevoelig. Vermijd dat.",
    en: "'{name}' is rated Low by ASPI, and the field is sensitive. Avoid that.",
  },
  'tracker-low': {
    nl: "'{name}' heeft risiconiveau Low bij ASPI. Vermijd gevoelige vakgebieden.",
    en: "'{name}' is rated Low by ASPI. Avoid sensitive fields.",
  },
  'tracker-level-unknown': {
    nl: "'{name}' staat in de ASPI-lijst, het niveau is niet bekend. Zoek het op voordat u verdergaat.",
    en: "'{name}' is in the ASPI tracker, its level is not known. Look it up before going on.",
  },
  'tracker-possible': {
    nl: "De partner of een relatie lijkt op '{name}' in de ASPI-lijst ({why}). Iemand moet dit vaststellen.",
    en: "The partner or a relation resembles '{name}' in the ASPI tracker ({why}). A person must settle this.",
  },
  'tracker-cv-past': {
    nl: "Instelling '{name}' op het cv (verleden of periode onbekend) staat in de ASPI-lijst. Dat is een vraag en geen oordeel: welke rol, en wanneer?",
    en: "Institution '{name}' on the CV (past, or period unknown) is in the ASPI tracker. That is a question and not a verdict: which role, and when?",
  },
  'tracker-also-medium': {
    nl: 'Geldt ook: houd afstand van afdelingen die met defensie te maken hebben.',
    en: 'Also applies: keep away from defence-related departments.',
  },
  'tracker-also-low': {
    nl: 'Geldt ook: vermijd gevoelige vakgebieden.',
    en: 'Also applies: avoid sensitive fields.',
  },
  'tracker-not-found': {
    nl: 'Niet gevonden in de ASPI-lijst van {date}. Dat zegt niet dat er geen banden zijn.',
    en: 'Not found in the ASPI tracker of {date}. That does not say that there are no ties.',
  },
  'tracker-not-asked': {
    nl: 'De ASPI-lijst is niet geraadpleegd, terwijl de partner in China gevestigd is.',
    en: 'The ASPI tracker was not asked, though the partner is seated in China.',
  },
  'military-embargo': {
    nl: 'Militaire eindgebruiker in een land met een EU-wapenembargo ({country}): voor alle uitvoer is een vergunning nodig.',
    en: 'Military end user in a country under an EU arms embargo ({country}): every export needs a licence.',
  },
  'military-ties': {
    nl: 'De partner is verbonden aan een militaire organisatie buiten de EU. Dat is zeer ongewenst en gaat via het Loket Kennisveiligheid naar het College van Bestuur.',
    en: 'The partner is tied to a military organisation outside the EU. That is very undesirable and goes to the Executive Board through the Loket Kennisveiligheid.',
  },
  'military-by-name': {
    nl: "De naam van de partner wijst op een militaire of defensieorganisatie buiten de EU ('{word}'). Iemand moet dit vaststellen.",
    en: "The partner's name points to a military or defence organisation outside the EU ('{word}'). A person must settle this.",
  },
  'military-ties-no': {
    nl: 'De partner heeft volgens de opgave geen banden met een militaire organisatie buiten de EU.',
    en: 'The partner has no ties to a military organisation outside the EU, as stated.',
  },
  'military-ties-unanswered': {
    nl: 'Nog niet beantwoord: heeft de partner banden met een militaire organisatie buiten de EU?',
    en: 'Not yet answered: does the partner have ties to a military organisation outside the EU?',
  },
  'seated-in-eu': {
    nl: 'De partner is gevestigd in de EU; de vraag gaat over militaire organisaties daarbuiten.',
    en: 'The partner is seated in the EU; the question is about military organisations outside it.',
  },
  'country-unknown': {
    nl: 'Het land van de partner is niet bekend; daarvan hangt deze vraag af.',
    en: "The partner's country is not known; this question depends on it.",
  },

  // E: funding
  'authoritarian-regime': {
    nl: '{country} scoort {score} op de Democracy Index {edition} (grens {threshold}). Motiveer bij de decaan wat de meerwaarde is tegenover de risico’s.',
    en: '{country} scores {score} on the Democracy Index {edition} (threshold {threshold}). Motivate to the dean what the value is against the risks.',
  },
  'authoritarian-funder': {
    nl: 'De financiering komt uit {country}, dat {score} scoort op de Democracy Index {edition}. Motiveer bij de decaan; er is extra risico op heimelijke beïnvloeding.',
    en: 'The funding comes from {country}, which scores {score} on the Democracy Index {edition}. Motivate to the dean; there is an extra risk of covert influence.',
  },
  'democratic-enough': {
    nl: '{country} scoort {score} op de Democracy Index {edition} (grens {threshold}).',
    en: '{country} scores {score} on the Democracy Index {edition} (threshold {threshold}).',
  },
  'near-threshold': {
    nl: '{country} scoort {score}: dicht bij de grens van {threshold}.',
    en: '{country} scores {score}: near the threshold of {threshold}.',
  },
  'no-democracy-score': {
    nl: '{country} heeft geen score op de Democracy Index {edition}. Geen score is geen voldoende.',
    en: '{country} has no score on the Democracy Index {edition}. No score is not a pass.',
  },
  'academic-freedom': {
    nl: 'Academic Freedom Index van {country}: {score} (0 tot 1). Context, geen regel.',
    en: 'Academic Freedom Index of {country}: {score} (0 to 1). Context, not a rule.',
  },
  'funding-unanswered': {
    nl: 'Nog niet beantwoord: wie betaalt de samenwerking of de kandidaat?',
    en: 'Not yet answered: who pays for the collaboration or the candidate?',
  },
  'funding-conditions-unanswered': {
    nl: 'Nog niet beantwoord: zijn er belangen of voorwaarden aan de financiering verbonden?',
    en: 'Not yet answered: are interests or conditions attached to the funding?',
  },
  'funding-conditions': {
    nl: 'Aan de financiering zijn belangen of voorwaarden verbonden. Iemand moet die wegen.',
    en: 'Interests or conditions are attached to the funding. A person must weigh them.',
  },
  'funding-settled': {
    nl: 'De financiering is opgegeven, zonder bijzondere belangen of voorwaarden.',
    en: 'The funding is stated, without special interests or conditions.',
  },
  'csc-sensitive-field': {
    nl: 'Geen CSC-beurs op een gevoelig vakgebied ({technologies}).',
    en: 'No CSC scholarship in a sensitive field ({technologies}).',
  },
  'csc-home-university': {
    nl: "Geen CSC-beurs vanuit '{name}': een van de Seven Sons of een militaire universiteit.",
    en: "No CSC scholarship from '{name}': one of the Seven Sons or a military university.",
  },
  'csc-home-university-possible': {
    nl: "De thuisuniversiteit lijkt op '{name}', vanwaar geen CSC-beurs is toegestaan. Iemand moet dit vaststellen.",
    en: "The home university resembles '{name}', from which no CSC scholarship is permitted. A person must settle this.",
  },
  'csc-selected-by-university': {
    nl: 'CSC-beurs, geselecteerd door de universiteit, op eigen onderwerp, met promotie hier: toegestaan. Een medebegeleider uit China alleen als promotor en tweede promotor van hier zijn.',
    en: 'CSC scholarship, selected by the university, on its own topic, doctorate here: permitted. A co-supervisor from China only if promotor and second promotor are both from here.',
  },
  'csc-supervised-from-china': {
    nl: 'CSC-beurs voor 1 of 2 jaar met begeleiding vanuit China: van geval tot geval. Wederkerigheid is een belangrijke voorwaarde.',
    en: 'CSC scholarship for 1 or 2 years with supervision from China: case by case. Reciprocity is an important condition.',
  },
  'csc-not-regulated': {
    nl: 'Deze vorm van CSC-beurs is niet geregeld en wordt apart beoordeeld.',
    en: 'This form of CSC scholarship is not regulated and is judged individually.',
  },
  'csc-unanswered': {
    nl: 'Nog niet beantwoord: om welke van de vier vormen van een CSC-beurs gaat het?',
    en: 'Not yet answered: which of the four arrangements of a CSC scholarship is it?',
  },
  'csc-field-unanswered': {
    nl: 'Nog niet beantwoord: valt het onderwerp van de CSC-beurs onder een gevoelige technologie?',
    en: 'Not yet answered: does the topic of the CSC scholarship fall under a sensitive technology?',
  },

  // F: sensitive technology
  'sensitive-technology-risk-country': {
    nl: 'Gevoelige technologie ({technologies}) met een instelling uit een risicoland ({country}: {basis}). In principe niet toegestaan.',
    en: 'Sensitive technology ({technologies}) with an institution from a risk country ({country}: {basis}). In principle not permitted.',
  },
  'sensitive-technology': {
    nl: 'Gevoelige technologie ({technologies}), maar {country} is geen risicoland ({basis}). Neem voorzorgsmaatregelen.',
    en: 'Sensitive technology ({technologies}), but {country} is not a risk country ({basis}). Take precautions.',
  },
  'sensitive-technology-country-unsettled': {
    nl: 'Gevoelige technologie ({technologies}), maar of de partner in een risicoland zit is niet vast te stellen.',
    en: 'Sensitive technology ({technologies}), but whether the partner is in a risk country cannot be settled.',
  },
  'no-sensitive-technology': {
    nl: 'Het vakgebied valt volgens de opgave niet onder een gevoelige technologie.',
    en: 'The field does not fall under a sensitive technology, as stated.',
  },
  'technology-unanswered': {
    nl: 'Nog niet beantwoord: valt het vakgebied onder een gevoelige technologie?',
    en: 'Not yet answered: does the field fall under a sensitive technology?',
  },
  'technology-hint': {
    nl: 'De omschrijving van het vakgebied wijst op {technologies}. Iemand moet dit bevestigen.',
    en: "The field's description points to {technologies}. A person must confirm this.",
  },

  // G: ethics
  'ethical-dilemma': {
    nl: 'Er zijn ethische of morele dilemma’s gemeld ({parts}). Leg ze voor aan de Sensitive Partnerships Unit.',
    en: 'Ethical or moral dilemmas were reported ({parts}). Put them to the Sensitive Partnerships Unit.',
  },
  'human-rights': {
    nl: 'Er is een vermoeden dat de partner mensenrechten schendt. Doorloop het kader Human Rights Due Diligence.',
    en: 'The partner is suspected of violating human rights. Go through the Human Rights Due Diligence framework.',
  },
  'fossil-industry': {
    nl: 'De partner is actief in de fossiele industrie. Doorloop het toetsingskader Fossiel.',
    en: 'The partner is active in the fossil industry. Go through the Fossil framework.',
  },
  'fossil-hint': {
    nl: "De naam van de partner noemt '{word}': ga na of het toetsingskader Fossiel geldt.",
    en: "The partner's name mentions '{word}': find out whether the Fossil framework applies.",
  },
  'ethics-unanswered': {
    nl: 'Nog niet beantwoord: zijn er ethische of morele dilemma’s?',
    en: 'Not yet answered: are there ethical or moral dilemmas?',
  },
  'no-ethical-dilemma': {
    nl: 'Er zijn volgens de opgave geen ethische of morele dilemma’s.',
    en: 'There are no ethical or moral dilemmas, as stated.',
  },

  // H: data
  'no-data-management-plan': {
    nl: 'Er worden persoonsgegevens of gevoelige onderzoeksgegevens gebruikt en er is geen datamanagementplan. Stel er een op (AVG; mogelijk octrooieerbare kennis).',
    en: 'Personal or sensitive research data are used and there is no data management plan. Make one (GDPR; possibly patentable knowledge).',
  },
  'data-plan-unanswered': {
    nl: 'Nog niet beantwoord: is er een datamanagementplan?',
    en: 'Not yet answered: is there a data management plan?',
  },
  'data-unanswered': {
    nl: 'Nog niet beantwoord: worden persoonsgegevens of gevoelige onderzoeksgegevens gebruikt of verzameld?',
    en: 'Not yet answered: are personal or sensitive research data used or collected?',
  },
  'data-plan-exists': {
    nl: 'Voor de gegevens is er een datamanagementplan.',
    en: 'There is a data management plan for the data.',
  },
  'no-sensitive-data': {
    nl: 'Er worden volgens de opgave geen persoonsgegevens of gevoelige onderzoeksgegevens gebruikt.',
    en: 'No personal or sensitive research data are used, as stated.',
  },
  'data-risk-region': {
    nl: 'Partner in een risicoland: let op heimelijke beïnvloeding en op de kwaliteit van de gegevens.',
    en: 'Partner in a risk country: mind covert influence and the quality of the data.',
  },
} satisfies Record<string, Text>;
