import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../functions/screening/normalise.ts';
import { readHan, skeleton } from '../../functions/screening/romanisation.ts';

describe('normalise', () => {
  it.each([
    ["Xi'an  Jiaotong–University", 'xian jiaotong university'],
    ['Xi’an', 'xian'],
    ['Boğaziçi Üniversitesi', 'bogazici universitesi'],
    ['ＢＵＡＡ', 'buaa'],
    ['Science & Technology', 'science and technology'],
    ["Università dell'Aquila", 'universita dell aquila'],
    ['Bei\u200Bhang\u202E Univer\u00ADsity', 'beihang university'],
    ['Московский институт', 'moskovskiy institut'],
    ['B\u0435ihang', 'beihang'],
    ['北京航空航天大学', '北京航空航天大学'],
    ['北京 (Beijing)', '北京 beijing'],
    ['... -- !', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });
});

describe('readings', () => {
  it.each([
    ['aschtar', 'ashtar'],
    ['yuri', 'iouri'],
    ['khatami', 'hatami'],
    ['alexander', 'aleksander'],
    ['sergey', 'sergei'],
    ['dmitriy', 'dmitri'],
    ['julia', 'yulia'],
  ])('%s sounds like %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });

  it('reads Han characters in pinyin without tones', () => {
    expect(readHan('北京航空航天大学')).toBe('beijinghangkonghangtiandaxue');
  });
});
