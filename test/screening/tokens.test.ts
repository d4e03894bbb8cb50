import { describe, expect, it } from 'vitest';
import { readName } from '../../functions/screening/name.ts';
import { splitSegments } from '../../functions/screening/segments.ts';

const keyOf = (name: string) => readName(name, 'organisation').key;

describe('tokens', () => {
  it.each([
    ['University of Beijing', 'Peking Universität'],
    ['Technische Universität München', 'Munich University of Technology'],
    ['Moscow Institute', 'Московский институт'],
    ['Northwest Polytechnic University', 'Northwestern Polytechnical University'],
    ['Second University of St. Petersburg', '2nd University of St Petersburg'],
  ])('%s has the words of %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ['Second Military Medical University', 'Third Military Medical University'],
    ['Hunan University', 'Henan University'],
    ['Northeastern University', 'Northwestern University'],
    ['University of Petroleum', 'University of Petrochemical Technology'],
  ])('%s has not the words of %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it.each([
    ['HIT', true],
    ['H.I.T.', true],
    ['Hit', false],
    ['ROSTEC CORP', false],
    ['北航', false],
  ])('%s is an acronym: %s', (name, acronym) => {
    expect(readName(name, 'organisation').acronym).toBe(acronym);
  });

  it.each([
    ['Northeastern University', false],
    ['Institute of Applied Physics', false],
    ['National Defense University', false],
    ['Fudan University', true],
    ['Nanjing University', true],
    ['西北工业大学', true],
    ['东北大学', false],
  ])('%s is distinctive: %s', (name, distinctive) => {
    expect(readName(name, 'organisation').distinctive).toBe(distinctive);
  });
});

describe('segments', () => {
  it('takes an affiliation apart', () => {
    expect(
      splitSegments("School of Astronautics, Northwestern Polytechnical University, Xi'an, China"),
    ).toEqual({
      parts: ['School of Astronautics', 'Northwestern Polytechnical University', "Xi'an", 'China'],
      cities: ['#xian'],
      countries: ['CN'],
    });
  });
});
