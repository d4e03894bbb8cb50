import { clean, isHan, normalise } from './normalise.ts';
import { readHan } from './romanisation.ts';
import { type Token, tokenise, tokenisePerson } from './tokens.ts';
import type { SubjectType } from './types.ts';

/** A name made ready to compare. */
export interface Name {
  /** As given, cleaned of what cannot be seen. */
  written: string;
  normalised: string;
  /** Without spaces: `xian` for `Xi an`. */
  joined: string;
  tokens: Token[];
  /** Its words' concepts in alphabetical order: one key for word order, translations and romanisations. */
  key: string;
  /** Set when the name is written in Han characters: its toneless pinyin, without spaces. */
  pinyin?: string;
  /** Latin capitals only, at most six: borne by many, so it must match exactly. */
  acronym: boolean;
  /** Whether it tells an institution from others of its kind anywhere in the world. */
  distinctive: boolean;
}

/** Reads a name; the result holds nothing when it has neither letters nor digits. */
export function readName(text: string, type: SubjectType): Name {
  const written = clean(text.slice(0, maxLength));
  const normalised = normalise(written);
  const joined = normalised.replace(/ /g, '');
  const han = isHan(joined) && !/[a-z]/.test(joined);
  const tokens = type === 'person' ? tokenisePerson(normalised) : tokenise(normalised);
  return {
    written,
    normalised,
    joined,
    tokens,
    key: keyOf(tokens),
    ...(han ? { pinyin: readHan(normalised) } : {}),
    acronym:
      type === 'organisation' &&
      /^[A-Z][A-Z0-9]{1,5}$/.test(written.replace(/[.&\s-](?=.)|\.$/g, '')) &&
      !/[A-Z]{4,} /.test(written),
    distinctive: han ? isDistinctiveHan(joined) : tokens.some(identifies),
  };
}

/** Longer names are cut: no institution is called that. */
const maxLength = 600;

/** Words that carry identity by themselves. */
function identifies({ kind, text }: Token): boolean {
  return kind === 'place' || (kind === 'core' && (text.length >= 3 || isHan(text)));
}

/** Not so few characters that only say 'north-east' and 'university'. */
function isDistinctiveHan(joined: string): boolean {
  return joined.length > 4 || joined.replace(genericHan, '').length > 0;
}

const genericHan =
  /[东西南北中東]{1,2}|国防|國防|国家|海军|空军|陆军|军事|科技|工业|大学|大學|学院|學院|研究所/g;

function keyOf(tokens: Token[]): string {
  const concepts = tokens
    .filter(({ kind }) => kind !== 'stop' && kind !== 'legal')
    .map(({ concept }) => concept);
  return concepts.sort().join(' ');
}
