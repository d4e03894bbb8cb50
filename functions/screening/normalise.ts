import anyAscii from 'any-ascii';

/**
 * A name in its comparable form: lower case, no diacritics, no punctuation, single spaces, other scripts read in
 * Latin letters. Han characters stay as they are; `readHan` gives their sound. Idempotent; empty when nothing is left.
 */
export function normalise(text: string): string {
  return clean(text)
    .split(hanRun)
    .map((part) => (isHan(part) ? part : readLatin(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text as people see it: compatibility forms unified, invisible and directional characters gone. */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** Whether the text holds Han characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]/gu;
const hanRun = /(\p{Script=Han}+)/u;
const elision = /\b(l|d|qu|dell|dall|all|sull|nell|un)'(?=[a-z0-9]{2})/g;

function readLatin(text: string): string {
  return anyAscii(unmask(text))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(elision, '$1 ')
    .replace(/['`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
}

/** A Latin word with look-alike letters of another alphabet inside, read as Latin. */
function unmask(text: string): string {
  if (!/[a-z]/i.test(text) || !/[\u0370-\u04FF]/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /[a-z]/i.test(word) && !/[\u0400-\u04FF]{4}/.test(word)
      ? word.replace(/[\u0370-\u04FF]/g, (letter) => lookAlikes.get(letter) ?? letter)
      : word,
  );
}

/** Letter by letter: Cyrillic, then Greek, and the Latin letters they look like. */
const foreign = 'аеіјкмнорстухѕАВЕЅКМНОРСТУХІЈαοορνυΑΒΕΗΙΚΜΝΟΡΤΥΧΖ';
const latin = 'aeijkmhopctyxsABESKMHOPCTYXIJaoopvuABEHIKMNOPTYXZ';
const lookAlikes = new Map([...foreign].map((letter, at) => [letter, latin[at]!]));
