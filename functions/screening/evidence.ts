import type { Agreement, Decision } from './band.ts';
import type { Name } from './name.ts';
import type { Evidence, ListName } from './types.ts';

/** What the evidence is written from. */
export interface Observed {
  score: number;
  /** How the names relate: see `Relation`. */
  relation: string;
  via: 'whole' | 'segment' | 'parenthesis';
  query: Name;
  name: ListName;
  displayName: string;
  country: Agreement;
  countries: { own: string; listed: string };
  city: Agreement;
  cityName: string;
  identifier: string | null;
  domain: string | null;
  birthDate?: { verdict: 'agrees' | 'year' | 'near' | 'differs' | 'unknown'; own: string; listed: string };
  /** Words that only one side has. */
  extra: string;
  missing: string;
  decision: Decision;
}

/** The features for and against, the name first and the reason for the band last. Every code has a text. */
export function evidenceOf(seen: Observed): Evidence[] {
  const names = { subject: seen.query.written, name: seen.name.name, entry: seen.displayName };
  const evidence: Evidence[] = [{ feature: 'name', value: seen.score, code: nameCode(seen), params: names }];
  const add = (
    feature: Evidence['feature'],
    value: number,
    code: string,
    params: Record<string, string> = {},
  ) => evidence.push({ feature, value, code, params });

  if (seen.extra) add('name', seen.score, 'name-extra-words', { words: seen.extra });
  if (seen.missing) add('name', seen.score, 'name-missing-words', { words: seen.missing });
  if (seen.country === 'agrees') add('country', 0.3, 'country-agrees', { country: seen.countries.listed });
  if (seen.country === 'differs') add('country', -0.5, 'country-differs', seen.countries);
  if (seen.country === 'unknown' && !seen.birthDate) add('country', 0, 'country-unknown');
  if (seen.city === 'agrees') add('city', 0.2, 'city-agrees', { city: seen.cityName });
  if (seen.city === 'differs') add('city', -0.2, 'city-differs', { city: seen.cityName });
  if (seen.identifier) add('identifier', 1, 'identifier-equal', { identifier: seen.identifier });
  if (seen.domain) add('domain', 0.6, 'domain-equal', { domain: seen.domain });
  const birthDate = seen.birthDate;
  if (birthDate && birthDate.verdict !== 'unknown') {
    const value = { agrees: 0.6, year: 0.3, near: -0.2, differs: -1 }[birthDate.verdict];
    add('birth-date', value, `birth-date-${birthDate.verdict}`, {
      own: birthDate.own,
      listed: birthDate.listed,
    });
  }
  if (seen.decision)
    add(
      'band',
      seen.decision.band === 'match' ? 1 : 0.5,
      `band-${seen.decision.band}-${seen.decision.reason}`,
    );
  return evidence;
}

function nameCode({ relation, via, query, name }: Observed): string {
  if (relation === 'different') return 'name-different';
  if (name.strength === 'weak') return 'name-weak-alias';
  if (name.kind === 'acronym' || query.acronym) return 'name-acronym';
  if (relation === 'affiliate') return 'name-affiliate';
  if (via === 'segment' || relation === 'unit') return 'name-part';
  if (relation === 'similar') return 'name-similar';
  if (relation === 'qualified') return 'name-qualified';
  if (query.pinyin !== undefined) return 'name-chinese';
  if (name.kind === 'former') return 'name-former';
  if (name.kind === 'alias') return 'name-alias';
  return relation === 'identical' ? 'name-identical' : 'name-reading';
}
