import fc from 'fast-check';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countryName, countryOfErasmusCode, resolveCountry } from '../../functions/intake/countries.ts';

const twos = (codes as [string, string][]).map(([two]) => two);

describe('resolveCountry', () => {
  it.each([
    ['NL', 'nl|NLD|Nederland|the Netherlands|Holland|The Netherlands|Países Bajos|Pays-Bas|Niederlande'],
    ['CN', 'CHN|China|PRC|中国|中國|Chine|Kina|People’s Republic of China|Volksrepubliek China'],
    [
      'KR',
      'South Korea|Zuid-Korea|zuidkorea|Korea (South)|Republic of Korea|Korea, Republic of|대한민국|한국',
    ],
    ['KP', 'North Korea|Noord-Korea|Korea (North)|DPRK'],
    ['RU', 'Russia|Rusland|Russian Federation|Russian Federation (the)|Россия|RUS'],
    ['IR', 'Iran|ایران|Iran (Islamic Republic of)|Iran, Islamic Republic of'],
    ['TW', 'Taiwan|臺灣|台湾|Taiwan, Province of China|Taiwan, China'],
    ['VN', 'Vietnam|Viet Nam|Việt Nam'],
    ['LA', 'Laos|Lao PDR|ລາວ'],
    ['SY', 'Syria|Syrië|Syrian Arab Republic'],
    ['XK', 'Kosovo|XKX|Kosova'],
    ['CZ', 'Czechia|Czech Republic|Tsjechië|Česko'],
    ['TR', 'Turkey|Türkiye|TURKIYE|Turkije|Türkiye (Turkey)'],
    [
      'GB',
      'UK|U.K.|United Kingdom|Verenigd Koninkrijk|England|Schotland|Wales|Northern Ireland|UK (England)',
    ],
    ['GR', 'EL|GR|GRC|Greece|Griekenland|Ελλάδα'],
    ['US', 'USA|U.S.A.|U.S.|VS|Verenigde Staten|United States of America'],
    ['AE', 'UAE|VAE|United Arab Emirates|Verenigde Arabische Emiraten'],
    ['CD', 'Democratic Republic of the Congo|DR Congo|Congo (Democratic Republic of the)'],
    ['BE', 'België|Belgique|Belgique/België'],
    ['DE', ' Deutschland |Duitsland|Germany'],
    ['HK', 'Hong Kong|香港'],
    ['SA', 'Saudi Arabia|Saoedi-Arabië|KSA'],
    ['PS', 'Palestine|Palestijnse gebieden|State of Palestine'],
  ])('%s by %s', (code, words) => {
    const names = words.split('|');
    for (const name of names) expect(resolveCountry(name), name).toBe(code);
  });

  it.each([
    '',
    '-',
    'n/a',
    'N.A.',
    '?',
    'Europe',
    'Nergensland',
    'D',
    'China, Russia',
    'constructor',
    '__proto__',
  ])('knows no country %j', (text) => {
    expect(resolveCountry(text)).toBeNull();
  });

  it('knows every country by its codes and by its own, English and Dutch name', () => {
    for (const [two, three] of codes as [string, string][]) {
      expect(resolveCountry(two), two).toBe(two);
      expect(resolveCountry(three), three).toBe(two);
      expect(resolveCountry(countryName(two).nl), countryName(two).nl).toBe(two);
      expect(resolveCountry(countryName(two).en), countryName(two).en).toBe(two);
      const language = new Intl.Locale(`und-${two}`).maximize().language;
      const own = new Intl.DisplayNames([language], { type: 'region' }).of(two)!;
      expect(resolveCountry(own), own).toBe(two);
    }
  });

  it('does not mind case, diacritics, spaces and hyphens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...twos),
        fc.constantFrom('nl' as const, 'en' as const),
        (code, language) => {
          const name = countryName(code)[language];
          for (const same of [
            name.toUpperCase(),
            name.toLowerCase(),
            name.normalize('NFD'),
            `  ${name.replaceAll(' ', '-')} `,
          ])
            expect(resolveCountry(same), same).toBe(code);
        },
      ),
    );
  });

  it('answers null or a code to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        /^([A-Z]{2}|null)$/.test(`${resolveCountry(text)}`),
      ),
    );
  });
});

describe('countryOfErasmusCode', () => {
  it.each([
    ['NL MAASTRI01', 'NL'],
    ['A  WIEN01', 'AT'],
    ['D  AACHEN01', 'DE'],
    ['E  MADRID03', 'ES'],
    ['F  PARIS001', 'FR'],
    ['I  ROMA01', 'IT'],
    ['B  LEUVEN01', 'BE'],
    ['P  LISBOA109', 'PT'],
    ['S  LUND01', 'SE'],
    ['SF HELSINK01', 'FI'],
    ['N  OSLO01', 'NO'],
    ['CZ PRAHA07', 'CZ'],
    ['G  ATHINE01', 'GR'],
    ['IRLDUBLIN01', 'IE'],
    ['LUXLUX-VIL01', 'LU'],
    ['UK OXFORD01', 'GB'],
    ['TR ANKARA01', 'TR'],
    ['A\u00a0\u00a0WIEN01', 'AT'],
    [' nl maastri01', 'NL'],
  ])('%s is of %s', (code, country) => {
    expect(countryOfErasmusCode(code)).toBe(country);
  });

  it.each(['', '12345', 'Q  NOWHERE01', 'WIEN01', 'constructor x'])('%j is of none', (code) => {
    expect(countryOfErasmusCode(code)).toBeNull();
  });
});
