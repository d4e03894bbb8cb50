/**
 * The words of an index, found again when misspelt by one letter (two from nine letters on), by symmetric deletes: a word
 * and its misspelling share a form with letters left out. It may propose words further off; who asks must compare.
 */
export class NearVocabulary {
  private readonly byDeletion = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const form of deletions(word)) {
        const known = this.byDeletion.get(form);
        if (known) known.push(word);
        else this.byDeletion.set(form, [word]);
      }
    }
  }

  /** Words near the given one, itself included if known, in the order the index met them. */
  near(word: string): Set<string> {
    const found = new Set<string>();
    for (const form of deletions(word)) for (const each of this.byDeletion.get(form) ?? []) found.add(each);
    return found;
  }
}

/** Words start alike: only the first letters are varied. */
const prefixLength = 6;

/** The word's beginning, and it with one letter left out. */
function deletions(word: string): Set<string> {
  const forms = new Set<string>();
  if (word.length < 4) return forms.add(word);
  const start = word.slice(0, prefixLength);
  forms.add(start);
  for (let at = 0; at < start.length; at++) forms.add(start.slice(0, at) + start.slice(at + 1));
  return forms;
}
