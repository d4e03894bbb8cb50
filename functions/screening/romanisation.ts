import { pinyin } from 'pinyin-pro';

/**
 * A word reduced to what different romanisations of it share: Aschtar and Ashtar, Yuri and Iouri, Khatami and Hatami,
 * Alexander and Aleksander. Two words with one skeleton sound alike; they need not be the same.
 * @param word lower-case Latin letters
 */
export function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  let folded = word;
  for (const [pattern, sound] of foldings) folded = folded.replace(pattern, sound);
  if (skeletons.size > 200_000) skeletons.clear();
  skeletons.set(word, folded);
  return folded;
}

/** Han characters by their toneless pinyin, without spaces, characters that have no reading left out. */
export function readHan(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z0-9]/g, '');
}

/** What each word folds to never changes; the cache only saves time. */
const skeletons = new Map<string, string>();

/** In this order: the longer spellings first, doubled letters last. */
const foldings: [RegExp, string][] = [
  [/sch|sz(?=[a-z])/g, 'sh'],
  [/tch|tsch|cz/g, 'ch'],
  [/kh|ch(?=[rlt])/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/tz|ts/g, 'c'],
  [/(?<=[aeiou])w|w(?=[aeiou])/g, 'v'],
  [/dj|dzh|zh/g, 'j'],
  [/ou|oo|ue|oe/g, 'u'],
  [/ee|ie|iy|yi|ij|ii|yy/g, 'i'],
  [/ae/g, 'a'],
  [/[yj](?=[aeiou])/g, 'i'],
  [/(?<=[aeiou])[yj]/g, 'i'],
  [/y/g, 'i'],
  [/ff$/g, 'v'],
  [/(.)\1+/g, '$1'],
];
