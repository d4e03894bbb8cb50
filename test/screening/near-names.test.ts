import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../functions/screening/index.ts';
import { screen } from '../../functions/screening/screen.ts';
import { sanctions, subject, tracker } from './entries.ts';

const index = buildIndex([
  { list: 'tracker', entries: tracker },
  { list: 'sanctions', entries: sanctions },
]);

/** Name, country, and what must come out: band, reason and entry, or nothing at all. */
const rows: [
  name: string,
  country: string | undefined,
  band: 'match' | 'possible' | null,
  entry?: string,
  reason?: string,
][] = [
  // near names
  ['Northwestern University', 'US', null],
  ['Northwestern Polytechnic', 'CA', null],
  ["Northwest University (Xi'an)", 'CN', null],
  ['Beijing Institute of Technology', 'CN', 'match', 'Beijing Institute of Technology', 'name-and-country'],
  ['Beijing Institute of Petrochemical Technology', 'CN', null],
  ['Beijing Institute of Graphic Communication', 'CN', null],
  ['Beijing University of Aeronautics and Astronautics', 'CN', 'match', 'Beihang University'],
  ['北京航空航天大学', 'CN', 'match', 'Beihang University'],
  [
    'Harbin Institute of Technology (Weihai)',
    'CN',
    'possible',
    'Harbin Institute of Technology',
    'affiliate',
  ],
  ['Harbin Medical University', 'CN', null],
  ['哈工大', 'CN', 'match', 'Harbin Institute of Technology'],
  ['Nanjing University of Information Science and Technology', 'CN', null],
  [
    'Nanjing University of Science and Technology ZiJin College',
    'CN',
    'possible',
    'Nanjing University of Science and Technology',
    'affiliate',
  ],
  ['Northeastern University', 'US', null],
  ['Northeastern University London', 'GB', null],
  ['Soochow University', 'TW', null],
  ['National University of Science and Technology', 'ZW', null],
  ['National Defense University', 'US', null],
  ['Changsha Institute of Technology', 'CN', 'match', 'National University of Defense Technology'],
  ['Institute of Applied Physics', undefined, 'possible', 'Institute of Applied Physics', 'common-name'],
  ['Sharif University of Technology', 'IR', 'match', 'Sharif University of Technology'],
  ['Universiti Islam Sultan Sharif Ali', 'BN', null],
  ['Universität Malek Aschtar', 'IR', 'match', 'Malek Ashtar University'],
  ['Moscow Institute of Physics and Technology', 'RU', 'match', 'Moscow Institute of Physics and Technology'],
  ['Shahid Beheshti University', 'IR', 'match', 'Shahid Beheshti University'],
  // scenarios
  ['Beihang University', 'CN', 'match', 'Beihang University', 'name-and-country'],
  ['北京航空航天大学', undefined, 'match', 'Beihang University', 'name'],
  [
    "School of Astronautics, Northwestern Polytechnical University, Xi'an",
    undefined,
    'match',
    'Northwestern Polytechnical University',
    'part-of',
  ],
  ['NUDT', 'CN', 'match', 'National University of Defense Technology', 'acronym'],
  ["Xi'an Jiaotong University", 'CN', 'match', "Xi'an Jiaotong University"],
  ['Xi An Jiaotong University', 'CN', 'match', "Xi'an Jiaotong University"],
  [
    'University of Science and Technology of China',
    'CN',
    'match',
    'University of Science and Technology of China',
  ],
  ['University of Oslo', 'NO', null],
  ['Fudan University', 'CN', 'match', 'Fudan University'],
  ['Harbin Engineering University', 'CN', 'match', 'Harbin Engineering University'],
  ['Boğaziçi Üniversitesi', 'TR', null],
  ['King Saud University', 'SA', null],
  ['Tbilisi State University', 'GE', null],
  ['KU Leuven', 'BE', null],
  ['Universität Heidelberg', 'DE', null],
  // further
  ['HIT', undefined, 'possible', 'Harbin Institute of Technology', 'acronym'],
  ['HIT', 'US', null],
  ['北航', undefined, 'match', 'Beihang University'],
  ['Northeastern University', undefined, 'possible', 'Northeastern University', 'common-name'],
  ['Northeastern University (Shenyang)', undefined, 'match', 'Northeastern University'],
  ['Northeastern University, Shenyang', undefined, 'match', 'Northeastern University'],
  ['Northeastern University Shenyang', undefined, 'match', 'Northeastern University'],
  ['National Defense University', undefined, 'possible', 'National Defense University', 'common-name'],
  [
    'Beijing Institute of Technology, Zhuhai',
    'CN',
    'possible',
    'Beijing Institute of Technology',
    'affiliate',
  ],
  [
    'China University of Geosciences (Beijing)',
    'CN',
    'possible',
    'China University of Geosciences (Wuhan)',
    'affiliate',
  ],
  ['Nanjing University', 'CN', null],
  ['北京航空航天大学宇航学院', undefined, 'possible', 'Beihang University', 'affiliate'],
  ['Beijing Hangkong Hangtian Daxue', 'CN', 'match', 'Beihang University'],
  ['Beihang Univ.', 'CN', 'match', 'Beihang University'],
  ['Beihang University (BUAA)', 'CN', 'match', 'Beihang University'],
  ['BUAA', 'CN', 'match', 'Beihang University', 'acronym'],
  ['Bei\u200Bhang Univer\u00ADsity', 'CN', 'match', 'Beihang University'],
  ['Universidad de Beihang', 'CN', 'match', 'Beihang University'],
  ['Fudan University', 'US', 'possible', 'Fudan University', 'country-differs'],
  ['Sharif University of Technology', 'DE', 'possible', 'Sharif University of Technology', 'country-differs'],
  ['Shahid Beheshty University', 'IR', 'match', 'Shahid Beheshti University'],
  ['Fudam University', 'CN', 'possible', 'Fudan University', 'similar'],
  [
    'Московский физико-технический институт',
    undefined,
    'match',
    'Moscow Institute of Physics and Technology',
  ],
  [
    'Department of Physics, Moscow Institute of Physics and Technology, Dolgoprudny, Russia',
    undefined,
    'match',
    'Moscow Institute of Physics and Technology',
    'part-of',
  ],
  [
    'University of Science and Technology of China',
    undefined,
    'match',
    'University of Science and Technology of China',
  ],
  [
    'Nanjing Univ. Aeronaut. & Astronaut.',
    'CN',
    'match',
    'Nanjing University of Aeronautics and Astronautics',
  ],
  ['PLA National Defense University', 'CN', 'possible', 'National Defense University', 'similar'],
  ["Xi'an Jiaotong-Liverpool University", 'CN', null],
  ['北京理工大学珠海学院', 'CN', 'possible', 'Beijing Institute of Technology', 'affiliate'],
  ['A vessel', undefined, null],
  ['Vladimir Nikolaevich Pligin', undefined, null],
];

describe('names that are near and names that are not', () => {
  it.each(rows)('%s, %s: %s', (name, country, band, entry, reason) => {
    const [first, ...rest] = screen(index, subject(name, { country }));
    expect(first?.band ?? null).toBe(band);
    if (band) expect(first?.entry.id).toBe(entry);
    if (reason) expect(first?.reason).toBe(reason);
    expect(rest.filter((match) => match.band === 'match')).toEqual([]);
  });
});
