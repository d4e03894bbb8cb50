import type { Identifiers } from './types.ts';

/** The identifiers as keys that are equal when they say the same: `ror:04gbpnx96`. */
export function identifierKeys(identifiers: Identifiers): string[] {
  return Object.entries(identifiers).flatMap(([kind, value]) => {
    const plain = (value ?? '')
      .replace(/^https?:\/\/(www\.)?[^/]+\//i, '')
      .replace(/[\s\u00A0]/g, '')
      .toLowerCase();
    return plain === '' ? [] : [`${kind}:${plain}`];
  });
}

/** The host of a web address, lower case and without `www.`; `null` when there is none. */
export function hostOf(address: string | undefined): string | null {
  const host = (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
  return /^[^\s@]+\.[^\s.@]{2,}$/.test(host) ? host : null;
}

/** The host and the domains above it, down to two labels: the domain of a faculty lies in its university's. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.').slice(-6);
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** How two dates of birth, `YYYY[-MM[-DD]]`, compare at what both say. */
export function compareBirthDates(
  own: string | undefined,
  listed: string[],
): 'agrees' | 'year' | 'near' | 'differs' | 'unknown' {
  if (!own || listed.length === 0) return 'unknown';
  const verdicts = listed.map((date) => {
    const length = Math.min(own.length, date.length);
    if (own.slice(0, length) === date.slice(0, length)) return length > 4 ? 'agrees' : 'year';
    return own.slice(0, 4) === date.slice(0, 4) ? 'near' : 'differs';
  });
  return (['agrees', 'year', 'near'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'differs';
}
