import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../functions/intake/decode.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** Text a partner file could hold: well formed, without NUL, and without a mark of its own at the start. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((each) => each.isWellFormed() && !each.includes('\0') && !each.startsWith('\ufeff'));

describe('decode', () => {
  it.each([
    ['utf-8', utf8('naam;land\nUniversität Köln;DE')],
    ['utf-8', utf8('\ufeffnaam;land\nUniversität Köln;DE')],
    ['utf-16le', utf16le('\ufeffnaam;land\nUniversität Köln;DE')],
    ['utf-16be', utf16be('\ufeffnaam;land\nUniversität Köln;DE')],
    ['utf-16le', utf16le('naam;land\nUniversität Köln;DE')],
    ['utf-16be', utf16be('naam;land\nUniversität Köln;DE')],
    ['windows-1252', new Uint8Array(Buffer.from('naam;land\nUniversität Köln;DE', 'latin1'))],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'naam;land\nUniversität Köln;DE', encoding });
  });

  it('reads what Windows-1252 has beyond Latin-1', () => {
    expect(decode(new Uint8Array([0x80, 0x20, 0x93, 0x8a, 0x94])).text).toBe('€ “Š”');
  });

  it('refuses NUL bytes and says on which line', () => {
    expect(() => decode(utf8('name,country\nTU Delft,NL\nTU\0 Wien,AT\n'))).toThrow(/NUL bytes \(line 3\)/);
  });

  it('gives back any text that was written in UTF-8, or in UTF-16 with a mark', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(decode(utf8(each)).text).toBe(each);
        expect(decode(utf8(`\ufeff${each}`)).text).toBe(each);
        expect(decode(utf16le(`\ufeff${each}`)).text).toBe(each);
        expect(decode(utf16be(`\ufeff${each}`)).text).toBe(each);
      }),
    );
  });

  it('gives back any Western text that was written in Windows-1252', () => {
    const western = fc.array(fc.integer({ min: 0xa0, max: 0xff }), { minLength: 1 }).map((codes) =>
      // An odd byte at the end keeps it from being UTF-8 by chance.
      String.fromCharCode(...codes, 0xe9, 0x41),
    );
    fc.assert(
      fc.property(western, (each) => {
        expect(decode(new Uint8Array(Buffer.from(each, 'latin1'))).text).toBe(each);
      }),
    );
  });
});
