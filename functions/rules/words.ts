/** Lower case, without diacritics, words separated by single spaces; scripts without case stay as they are. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether the text mentions the word or words: as whole words, or anywhere for scripts that write without
 * spaces (Han, kana).
 */
export function mentions(text: string, words: string): boolean {
  const wanted = plainWords(words);
  if (wanted === '') return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wanted))
    return plain(text).includes(wanted);
  return ` ${plain(text)} `.includes(` ${wanted} `);
}

/** The policy's words are the same for every partner: each is made plain once. */
const made = new Map<string, string>();

function plainWords(words: string): string {
  const word = made.get(words) ?? plain(words);
  made.set(words, word);
  return word;
}
