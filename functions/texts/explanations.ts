import type { Text } from './types.ts';

/** What spoke for or against a hit, by the code of the evidence. */
export const explanations: Record<string, Text> = {
  // The names
  'name-identical': {
    nl: "De naam '{subject}' is gelijk aan '{name}' op de lijst.",
    en: "The name '{subject}' is the same as '{name}' on the list.",
  },
  'name-reading': {
    nl: "'{subject}' bestaat uit dezelfde woorden als '{name}', in een andere volgorde, taal of spelling.",
    en: "'{subject}' has the same words as '{name}', in another order, language or spelling.",
  },
  'name-chinese': {
    nl: "Komt overeen met '{entry}', door de Chinese naam '{subject}'.",
    en: "Matches '{entry}' by its Chinese name '{subject}'.",
  },
  'name-alias': {
    nl: "Komt overeen met '{entry}', dat op de lijst ook '{name}' heet.",
    en: "Matches '{entry}', which the list also calls '{name}'.",
  },
  'name-former': {
    nl: "Komt overeen met '{entry}', dat vroeger '{name}' heette.",
    en: "Matches '{entry}', which was formerly called '{name}'.",
  },
  'name-acronym': {
    nl: "'{subject}' is een afkorting van '{entry}' op de lijst.",
    en: "'{subject}' is an acronym of '{entry}' on the list.",
  },
  'name-weak-alias': {
    nl: "'{subject}' is gelijk aan '{name}', een zwakke bijnaam van '{entry}' op de lijst.",
    en: "'{subject}' is the same as '{name}', a weak alias of '{entry}' on the list.",
  },
  'name-part': {
    nl: "'{subject}' noemt '{name}' als de instelling waar het bij hoort.",
    en: "'{subject}' names '{name}' as the institution it belongs to.",
  },
  'name-affiliate': {
    nl: "'{subject}' begint met '{name}' en noemt daarna een eigen instelling.",
    en: "'{subject}' begins with '{name}' and then names an institution of its own.",
  },
  'name-similar': {
    nl: "'{subject}' lijkt op '{name}', maar is niet gelijk.",
    en: "'{subject}' resembles '{name}' but is not the same.",
  },
  'name-qualified': {
    nl: "'{subject}' is '{name}', op een plaats of een woord als 'staats' na.",
    en: "'{subject}' is '{name}' but for a place or a word such as 'state'.",
  },
  'name-different': {
    nl: "De namen '{subject}' en '{name}' verschillen.",
    en: "The names '{subject}' and '{name}' differ.",
  },
  'name-extra-words': {
    nl: "Deze woorden staan niet in de naam op de lijst: '{words}'.",
    en: "These words are not in the listed name: '{words}'.",
  },
  'name-missing-words': {
    nl: "Deze woorden van de naam op de lijst ontbreken: '{words}'.",
    en: "These words of the listed name are missing: '{words}'.",
  },

  // What is known beside the name
  'country-agrees': { nl: 'Het land klopt ({country}).', en: 'The country agrees ({country}).' },
  'country-differs': {
    nl: 'Het land verschilt: {own}, op de lijst {listed}.',
    en: 'The country differs: {own}, on the list {listed}.',
  },
  'country-unknown': {
    nl: 'Het land is niet te vergelijken: het ontbreekt bij de partner of op de lijst.',
    en: 'The country cannot be compared: the partner or the list does not give it.',
  },
  'city-agrees': { nl: 'De plaats klopt ({city}).', en: 'The city agrees ({city}).' },
  'city-differs': {
    nl: 'De plaats ({city}) is niet de plaats op de lijst.',
    en: 'The city ({city}) is not the city on the list.',
  },
  'identifier-equal': {
    nl: 'Hetzelfde nummer staat op de lijst ({identifier}).',
    en: 'The list has the same identifier ({identifier}).',
  },
  'domain-equal': {
    nl: 'Dezelfde website staat op de lijst ({domain}).',
    en: 'The list has the same website ({domain}).',
  },
  'birth-date-agrees': { nl: 'De geboortedatum klopt.', en: 'The date of birth agrees.' },
  'birth-date-year': {
    nl: 'Het geboortejaar klopt; meer is niet bekend.',
    en: 'The year of birth agrees; no more is known.',
  },
  'birth-date-near': {
    nl: 'Het geboortejaar klopt, maar de dag of de maand niet.',
    en: 'The year of birth agrees, but the day or the month does not.',
  },
  'birth-date-differs': { nl: 'Het geboortejaar verschilt.', en: 'The year of birth differs.' },
  'type-differs': {
    nl: 'De een is een persoon en de ander een organisatie.',
    en: 'One is a person and the other an organisation.',
  },

  // Why the band is what it is
  'band-match-name': {
    nl: 'Treffer: de naam is eigen genoeg en niets spreekt hem tegen.',
    en: 'Match: the name is distinctive and nothing speaks against it.',
  },
  'band-match-name-and-country': {
    nl: 'Treffer: naam en land kloppen.',
    en: 'Match: name and country agree.',
  },
  'band-match-identifier': { nl: 'Treffer: hetzelfde nummer.', en: 'Match: the same identifier.' },
  'band-match-domain': {
    nl: 'Treffer: dezelfde website, en de namen hebben woorden gemeen.',
    en: 'Match: the same website, and the names share words.',
  },
  'band-match-birth-date': {
    nl: 'Treffer: naam en geboortedatum kloppen.',
    en: 'Match: name and date of birth agree.',
  },
  'band-match-part-of': {
    nl: 'Treffer: het is een onderdeel van de genoemde instelling.',
    en: 'Match: it is a part of the listed institution.',
  },
  'band-match-acronym': {
    nl: 'Treffer: in dit land draagt maar een organisatie op de lijst deze afkorting.',
    en: 'Match: only one listed organisation in this country bears this acronym.',
  },
  'band-possible-domain': {
    nl: 'Mogelijk: dezelfde website, maar een andere naam.',
    en: 'Possible: the same website but another name.',
  },
  'band-possible-name-only': {
    nl: 'Mogelijk: alleen de naam klopt, en namen hebben velen gemeen.',
    en: 'Possible: only the name agrees, and many people share a name.',
  },
  'band-possible-part-of': {
    nl: 'Mogelijk: het noemt de instelling, maar die naam dragen er meer.',
    en: 'Possible: it names the institution, but others bear that name.',
  },
  'band-possible-affiliate': {
    nl: 'Mogelijk: een vestiging of verbonden instelling kan een andere rechtspersoon zijn.',
    en: 'Possible: a campus or affiliate may be another legal entity.',
  },
  'band-possible-similar': {
    nl: 'Mogelijk: de namen lijken op elkaar, maar zijn niet gelijk.',
    en: 'Possible: the names are alike but not the same.',
  },
  'band-possible-common-name': {
    nl: 'Mogelijk: zo heten er meer; het land is nodig.',
    en: 'Possible: others bear this name; the country is needed.',
  },
  'band-possible-acronym': {
    nl: 'Mogelijk: een afkorting alleen zegt te weinig.',
    en: 'Possible: an acronym alone says too little.',
  },
  'band-possible-weak-alias': {
    nl: 'Mogelijk: een zwakke naam beslist nooit alleen.',
    en: 'Possible: a weak alias never decides alone.',
  },
  'band-possible-country-differs': {
    nl: 'Mogelijk: de naam klopt, het land niet.',
    en: 'Possible: the name agrees, the country does not.',
  },
};
