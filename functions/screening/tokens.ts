import { isHan } from './normalise.ts';
import { findPlace } from './places.ts';
import { skeleton } from './romanisation.ts';
import { lookUp, type WordKind } from './vocabulary.ts';

/** `core` is a word of the name itself; the rest is known from a table or by its form. */
export type TokenKind = WordKind | 'core' | 'place' | 'country' | 'number' | 'initial';

/** A word of a name and what it stands for. */
export interface Token {
  text: string;
  kind: TokenKind;
  /** The same for translations, exonyms and romanisations of the word. */
  concept: string;
  /** ISO-2 of a place or country. */
  country?: string;
}

/** The words of an organisation's name with their kinds, in order. At most `maxTokens`. @param normalised by `normalise` */
export function tokenise(normalised: string): Token[] {
  const words = joinLetters(wordsOf(normalised));
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = at + 1 < words.length ? findPlace(words[at]! + words[at + 1]!) : undefined;
    if (pair && words[at]!.length > 1) tokens.push(placeToken(words[at]! + words[++at]!));
    else
      tokens.push(
        tokenOf(words[at]!, at === 0 || at === words.length - 1 || lookUp(words[at + 1]!)?.kind === 'legal'),
      );
  }
  return tokens;
}

/** The words of a person's name: every word counts, titles aside. */
export function tokenisePerson(normalised: string): Token[] {
  return wordsOf(normalised)
    .filter((word) => !honorifics.has(word))
    .map((text) => ({
      text,
      kind: text.length === 1 ? 'initial' : particles.has(text) ? 'stop' : 'core',
      concept: skeleton(text),
    }));
}

/** What a token weighs in the likeness of two names, 0 to 1. */
export const kindWeight: Record<TokenKind, number> = {
  core: 1,
  place: 0.8,
  number: 0.7,
  country: 0.5,
  field: 0.5,
  generic: 0.5,
  institution: 0.4,
  unit: 0.4,
  status: 0.15,
  initial: 0.1,
  legal: 0.05,
  stop: 0,
};

const maxTokens = 64;

function wordsOf(normalised: string): string[] {
  return normalised
    .split(/ |(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/u)
    .filter((word) => word !== '')
    .slice(0, maxTokens);
}

/** Letters that make one word: `T M G` of `T.M.G.`, and legal forms such as `S L`. Two letters may be a person's initials. */
function joinLetters(words: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && /^[a-z]$/.test(words[end]!)) end++;
    const word = words.slice(at, end).join('');
    const isWord = end - at > 2 || (end - at === 2 && lookUp(word)?.kind === 'legal');
    joined.push(isWord ? word : words[at]!);
    if (isWord) at = end - 1;
  }
  return joined;
}

/** @param atEdge whether it stands where legal forms stand: the `spa` of `Bath Spa University` is none */
function tokenOf(text: string, atEdge: boolean): Token {
  const known = lookUp(text);
  if (known && (known.kind !== 'legal' || atEdge || text.length > 4)) return { text, ...known };
  if (findPlace(text)) return placeToken(text);
  const ordinal = ordinals.indexOf(text);
  if (ordinal >= 0) return { text, kind: 'number', concept: String(ordinal + 1) };
  if (/\d/.test(text))
    return {
      text,
      kind: 'number',
      concept: text.replace(/^0+(?=\d)/, '').replace(/(?<=\d)(st|nd|rd|th|e)$/, ''),
    };
  if (text.length === 1 && !isHan(text)) return { text, kind: 'initial', concept: text };
  return { text, kind: 'core', concept: isHan(text) ? text : skeleton(text) };
}

function placeToken(text: string): Token {
  const place = findPlace(text)!;
  return {
    text,
    kind: place.kind === 'country' ? 'country' : 'place',
    concept: place.concept,
    country: place.country,
  };
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const honorifics = new Set(
  'mr mrs ms dr prof professor sir sheikh shaykh general gen col colonel ing ir drs mag dhr mw haji hajji mullah maulavi mawlawi'.split(
    ' ',
  ),
);
const particles = new Set(
  'al el ul ud ad as ar an at bin ben ibn bint abd van von der den de da di du la le dos ter ten zu y e'
    .split(' ')
    .filter((word) => word !== 'abd'),
);
