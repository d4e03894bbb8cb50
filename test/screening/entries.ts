import type { ListEntry, ListName, Subject } from '../../functions/screening/types.ts';

/** An organisation on a list; what is not given is not known. */
export function organisation(
  displayName: string,
  more: Partial<ListEntry> & { aliases?: string[] } = {},
): ListEntry {
  const { aliases = [], ...rest } = more;
  return {
    id: displayName,
    type: 'organisation',
    displayName,
    names: [{ name: displayName, kind: 'name', strength: 'strong' }, ...aliases.map(alias)],
    countries: [],
    cities: [],
    birthDates: [],
    identifiers: {},
    domains: [],
    listings: [],
    sourceUrl: 'https://example.org/list',
    ...rest,
  };
}

/** A person on a list. */
export function person(
  displayName: string,
  more: Partial<ListEntry> & { aliases?: string[] } = {},
): ListEntry {
  return organisation(displayName, { type: 'person', ...more });
}

/** A subject to screen: an organisation unless said otherwise. */
export function subject(name: string, more: Partial<Subject> = {}): Subject {
  return { type: 'organisation', name, aliases: [], identifiers: {}, ...more };
}

/** A small tracker with the false friends of the real one. */
export const tracker: ListEntry[] = [
  organisation('Beihang University', {
    countries: ['CN'],
    cities: ['Beijing'],
    domains: ['buaa.edu.cn'],
    identifiers: { ror: 'https://ror.org/00wk2mp56' },
    aliases: ['北京航空航天大学', 'Beijing University of Aeronautics and Astronautics', 'BUAA', '北航'],
  }),
  organisation('Northwestern Polytechnical University', {
    countries: ['CN'],
    cities: ["Xi'an"],
    aliases: ['西北工业大学', 'NWPU', 'NPU', 'Northwest Polytechnic University'],
  }),
  organisation('Beijing Institute of Technology', {
    countries: ['CN'],
    cities: ['Beijing'],
    aliases: ['北京理工大学', 'BIT'],
  }),
  organisation('Harbin Institute of Technology', {
    countries: ['CN'],
    cities: ['Harbin'],
    aliases: ['哈尔滨工业大学', '哈工大', 'HIT'],
  }),
  organisation('Harbin Engineering University', {
    countries: ['CN'],
    cities: ['Harbin'],
    aliases: ['哈尔滨工程大学', 'HEU'],
  }),
  organisation('Nanjing University of Science and Technology', {
    countries: ['CN'],
    cities: ['Nanjing'],
    aliases: ['南京理工大学', 'NJUST'],
  }),
  organisation('Nanjing University of Aeronautics and Astronautics', {
    countries: ['CN'],
    cities: ['Nanjing'],
    aliases: ['南京航空航天大学', 'NUAA'],
  }),
  organisation('Northeastern University', {
    countries: ['CN'],
    cities: ['Shenyang'],
    aliases: ['东北大学', 'NEU'],
  }),
  organisation('Soochow University', { countries: ['CN'], cities: ['Suzhou'], aliases: ['苏州大学'] }),
  organisation('National University of Defense Technology', {
    countries: ['CN'],
    cities: ['Changsha'],
    aliases: ['国防科技大学', 'NUDT', 'Changsha Institute of Technology'],
  }),
  organisation('National Defense University', {
    countries: ['CN'],
    cities: ['Beijing'],
    aliases: ['国防大学', 'NDU'],
  }),
  organisation("Xi'an Jiaotong University", {
    countries: ['CN'],
    cities: ["Xi'an"],
    aliases: ['西安交通大学', 'XJTU'],
  }),
  organisation('University of Science and Technology of China', {
    countries: ['CN'],
    cities: ['Hefei'],
    aliases: ['中国科学技术大学', 'USTC'],
  }),
  organisation('Fudan University', { countries: ['CN'], cities: ['Shanghai'], aliases: ['复旦大学'] }),
  organisation('China University of Geosciences (Wuhan)', {
    countries: ['CN'],
    cities: ['Wuhan'],
    aliases: ['CUG'],
  }),
];

/** A small sanctions list. */
export const sanctions: ListEntry[] = [
  organisation('Institute of Applied Physics', { countries: ['IR'], aliases: ['IAP'] }),
  organisation('Sharif University of Technology', {
    countries: ['IR'],
    cities: ['Tehran'],
    aliases: ['دانشگاه صنعتی شریف'],
  }),
  organisation('Malek Ashtar University', { countries: ['IR'] }),
  organisation('Moscow Institute of Physics and Technology', {
    countries: ['RU'],
    cities: ['Dolgoprudny'],
    aliases: ['Московский физико-технический институт', 'MIPT'],
    domains: ['mipt.ru'],
  }),
  organisation('Shahid Beheshti University', { countries: ['IR'] }),
  person('Vladimir Nikolaevich PLIGIN', {
    birthDates: ['1960-05-19'],
    aliases: ['Владимир Николаевич ПЛИГИН'],
  }),
  person('Yuri Ivanovich SHCHERBAKOV', { birthDates: ['1971'] }),
  organisation('A vessel', { type: 'other' }),
];

function alias(name: string): ListName {
  return { name, kind: /^[A-Z]{2,6}$/.test(name) ? 'acronym' : 'alias', strength: 'strong' };
}
