import type { Text } from './types.ts';

/** What is still asked of a person, in plain words. The part before the dot is the question of the framework. */
export const asks = {
  'A.board': {
    nl: 'Wie zitten in het bestuur van de partner? (Of: er is er geen op te geven.)',
    en: "Who is on the partner's board? (Or: state that there is none.)",
  },
  'A.group': {
    nl: 'Welke concernrelaties heeft de partner? (Of: er zijn er geen.)',
    en: 'Which group companies does the partner have? (Or: state that there are none.)',
  },
  'A.cv': {
    nl: 'Bij welke instellingen heeft de kandidaat gewerkt of gestudeerd, in welke periode?',
    en: 'At which institutions did the candidate work or study, and when?',
  },
  'A.settle': {
    nl: 'Is de mogelijke treffer op de EU-sanctielijst dezelfde partij?',
    en: 'Is the possible hit on the EU sanctions list the same party?',
  },
  'A.country': {
    nl: 'In welk land is de partner gevestigd?',
    en: 'In which country is the partner seated?',
  },
  'B.supervised': {
    nl: 'Staat het vakgebied onder verscherpt toezicht van de overheid (kennisembargo)?',
    en: 'Is the field under enhanced government supervision (knowledge embargo)?',
  },
  'C.dual-use': {
    nl: 'Valt het werk onder de regels voor tweeërlei gebruik of export (Wassenaar, Australia Group, NSG, MTCR, bijlage I van de EU)?',
    en: 'Does the work fall under dual-use or export rules (Wassenaar, Australia Group, NSG, MTCR, EU Annex I)?',
  },
  'C.settle': {
    nl: 'Is de mogelijke treffer in bijlage IV van Verordening 833/2014 dezelfde partij?',
    en: 'Is the possible hit in Annex IV to Regulation 833/2014 the same party?',
  },
  'D.military-ties': {
    nl: 'Heeft de partner banden met een militaire organisatie buiten de EU?',
    en: 'Does the partner have ties to a military organisation outside the EU?',
  },
  'D.settle': {
    nl: 'Is de mogelijke treffer in de ASPI-lijst dezelfde instelling?',
    en: 'Is the possible hit in the ASPI tracker the same institution?',
  },
  'D.level': {
    nl: 'Welk risiconiveau geeft de ASPI-tracker nu aan deze instelling?',
    en: 'Which level does the ASPI tracker give this institution now?',
  },
  'D.country': {
    nl: 'In welk land is de partner gevestigd?',
    en: 'In which country is the partner seated?',
  },
  'D.cv-role': {
    nl: 'Welke rol had de kandidaat bij deze instelling, en in welke periode?',
    en: 'Which role did the candidate have at this institution, and when?',
  },
  'E.funding': {
    nl: 'Wie betaalt? Een buitenlands beurzenprogramma (welk?), een andere bron, of alleen eigen middelen?',
    en: 'Who pays? A foreign scholarship programme (which?), another source, or own means only?',
  },
  'E.conditions': {
    nl: 'Zijn er belangen of voorwaarden aan de financiering verbonden?',
    en: 'Are interests or conditions attached to the funding?',
  },
  'E.country': {
    nl: 'In welk land is de partner gevestigd?',
    en: 'In which country is the partner seated?',
  },
  'E.csc-arrangement': {
    nl: 'Om welke vorm van een CSC-beurs gaat het: door de universiteit geselecteerd op eigen onderwerp, begeleid vanuit China, of anders?',
    en: 'Which CSC arrangement is it: selected by the university on its own topic, supervised from China, or another?',
  },
  'F.technologies': {
    nl: 'Onder welke gevoelige technologieën valt het vakgebied? (Of: onder geen.)',
    en: 'Which sensitive technologies does the field fall under? (Or: state that there is none.)',
  },
  'F.country': {
    nl: 'In welk land is de partner gevestigd?',
    en: 'In which country is the partner seated?',
  },
  'G.ethical': {
    nl: 'Zijn er ethische of morele dilemma’s: rechten of academische waarden, veiligheid, druk of dwang, misbruik of onbedoelde overdracht, beïnvloeding of (zelf)censuur?',
    en: 'Are there ethical or moral dilemmas: rights or academic values, safety, pressure or coercion, misuse or unintended transfer, influence or (self-)censorship?',
  },
  'H.data': {
    nl: 'Worden persoonsgegevens of gevoelige onderzoeksgegevens gebruikt of verzameld?',
    en: 'Are personal or sensitive research data used or collected?',
  },
  'H.plan': {
    nl: 'Is er een datamanagementplan?',
    en: 'Is there a data management plan?',
  },
} satisfies Record<string, Text>;

export type AskCode = keyof typeof asks;
