export type Language = 'nl' | 'en';

/** A sentence for people in both languages; `{name}` stands for a parameter. */
export interface Text {
  nl: string;
  en: string;
}

/** What is filled in: the same in both languages, or a text of its own. */
export type Params = Record<string, string | number | Text>;

/** Fills in the parameters; a parameter that is missing stays visible as `{name}`, so that tests catch it. */
export function fill(text: Text, params: Params = {}): Text {
  return { nl: replace(text.nl, params, 'nl'), en: replace(text.en, params, 'en') };
}

/** Several texts as one, in their order. */
export function join(texts: Text[], separator = ', '): Text {
  return { nl: texts.map(({ nl }) => nl).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

function replace(sentence: string, params: Params, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return String((typeof value === 'object' ? value[language] : value) ?? whole);
  });
}
