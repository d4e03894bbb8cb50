import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** How EU acts and the EU list write what the ISO names lack. */
const wordings: Record<string, string> = {
  dprk: 'KP',
  'democratic people’s republic of korea': 'KP',
  'people’s republic of china': 'CN',
  'myanmar/burma': 'MM',
  burma: 'MM',
  'west bank': 'PS',
  'gaza strip': 'PS',
  gaza: 'PS',
  'occupied palestinian territories': 'PS',
  'southern lebanon': 'LB',
  kosovo: 'XK',
  syria: 'SY',
  'kyrgyz republic': 'KG',
};

/**
 * ISO-2 codes of the countries that a cell of an annex names in English, such as `Russian Federation` or
 * `Gaza Strip, West Bank`. What is no country's name gives nothing.
 */
export function countriesOf(wording: string): string[] {
  const whole = countryOf(wording);
  if (whole) return [whole];
  return [...new Set(wording.split(',').flatMap((part) => countryOf(part) ?? []))].sort();
}

/**
 * The country that an address ends in, when its last words name one: `107023 Moscow, Russian Federation`,
 * `Tehran (Iran)`, `Lahore, Pakistan (at the time of listing)`.
 */
export function countryOfAddress(address: string): string | undefined {
  const last = address.split(',').at(-1)!;
  const bracketed = /^(.*)\(([^()]*)\)\W*$/.exec(last);
  return countryOf(address) ?? countryOf(bracketed?.[1] ?? last) ?? countryOf(bracketed?.[2] ?? '');
}

/** A code as the EU writes it: `EL` and `UK` are `GR` and `GB`; `00` is unknown. */
export function countryOfEuCode(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  if (upper === 'EL') return 'GR';
  if (upper === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(upper) ? upper : undefined;
}

function countryOf(wording: string): string | undefined {
  const name = wording
    .replace(/["().]/g, ' ')
    .replace(/'/g, '’')
    .trim()
    .replace(/^\d+\s+/, '')
    .replace(/^the\s+/i, '');
  return (
    wordings[name.toLowerCase()] ??
    countries.getAlpha2Code(name.replace(/’/g, "'"), 'en') ??
    countries.getAlpha2Code(
      name.replace(/^(Islamic |Socialist |Federal )?(Republic|State|Kingdom) of (the )?/i, ''),
      'en',
    )
  );
}
