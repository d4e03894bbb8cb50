export type Language = 'nl' | 'en';

/** A sentence for people in both languages; `{name}` stands for a parameter. */
export interface Text {
  nl: string;
  en: string;
}

/** Fills in the parameters; a parameter that is missing stays visible as `{name}`, so that tests catch it. */
export function fill(text: Text, params: Record<string, string | number> = {}): Text {
  return { nl: replace(text.nl, params), en: replace(text.en, params) };
}

function replace(sentence: string, params: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
