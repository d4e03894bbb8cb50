/**
 * The CELEX number in a link to EUR-Lex, else the one that the printed number of a legal act stands for:
 * regulations were numbered `number/year` until 2014 and `year/number` since, decisions `year/number/CFSP`.
 * `undefined` when it is neither.
 */
export function celexOf(url: string, numberTitle: string): string | undefined {
  const linked = /CELEX(?::|%3A)(3\d{4}[A-Z]\d{4})/i.exec(url);
  if (linked) return linked[1]!.toUpperCase();
  const title = numberTitle.trim();
  const decision = /^((?:19|20)\d{2})\/(\d{1,4})(?:\/(?:CFSP|EC)|\s*\(?CFSP)/.exec(title);
  if (decision) return celex(decision[1]!, 'D', decision[2]!);
  const since2015 = /^(20(?:1[5-9]|[2-9]\d))\/(\d{1,4})\b/.exec(title);
  if (since2015) return celex(since2015[1]!, 'R', since2015[2]!);
  const until2014 = /^(\d{1,4})\/((?:19|20)\d{2})\b/.exec(title);
  if (until2014) return celex(until2014[2]!, 'R', until2014[1]!);
  return undefined;
}

/** Where a legal act can be read. */
export function eurLexUrl(celexNumber: string): string {
  return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celexNumber}`;
}

function celex(year: string, letter: 'R' | 'D', number: string): string {
  return `3${year}${letter}${number.padStart(4, '0')}`;
}
