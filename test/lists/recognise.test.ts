import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../functions/lists/recognise.ts';
import { archiveLimits } from '../../functions/lists/unpack.ts';
import { annexCsv, bytes, fsfXml } from './fixtures.ts';

const fsf = bytes(fsfXml([{ id: '1', aliases: [{ name: 'A', id: 1 }] }]));
const annex = annexCsv('32014R0269', [{ name: 'A' }]);
const one = async (content: Uint8Array, fileName = 'misleading.name') =>
  recognise([{ bytes: content, fileName }]);
const listsOf = async (content: Uint8Array) => (await one(content)).known.map(({ list }) => list);

describe('a file is known by its content', () => {
  test('the EU list', async () => expect(await listsOf(fsf)).toEqual(['eu-fsf']));
  test('the EU list, gzipped', async () => expect(await listsOf(gzipSync(fsf))).toEqual(['eu-fsf']));
  test('annexes', async () => expect(await listsOf(annex)).toEqual(['eu-annexes']));
  test('annexes that amend', async () => {
    expect(await listsOf(annexCsv('32026R0001', [{ name: 'A' }], '32014R0269'))).toEqual(['eu-annexes']);
  });
  test('with a byte order mark and CRLF', async () => {
    const text = `\uFEFF${new TextDecoder().decode(annex).replaceAll('\n', '\r\n')}`;
    expect(await listsOf(bytes(text))).toEqual(['eu-annexes']);
  });
  test('a zip, with what macOS leaves in it', async () => {
    const zip = zipSync({
      'a/32014R0269.csv': annex,
      'b.xml.gz': gzipSync(fsf),
      '__MACOSX/a': strToU8('x'),
      '.DS_Store': strToU8('x'),
    });
    expect((await listsOf(zip)).sort()).toEqual(['eu-annexes', 'eu-fsf']);
    expect((await one(zip)).unknown).toEqual([]);
  });
});

describe('what is no list is told apart', () => {
  test.each([
    ['a web page', bytes('<!DOCTYPE html><html></html>'), /web page/],
    ['other XML', bytes('<rss/>'), /XML, but not/],
    ['the CSV form', bytes('\uFEFFfileGenerationDate;Entity_LogicalId'), /take the XML/],
    ['an annex header that was changed', bytes('celex,name'), /header is not exactly/],
    ['an empty file', new Uint8Array(), /empty/],
    ['anything else', bytes('hello'), /not a file of a known list/],
  ])('%s', async (_, content, reason) => {
    const { known, unknown } = await one(content);
    expect(known).toEqual([]);
    expect(unknown[0]!.reason).toMatch(reason);
    expect(unknown[0]!.reason).toContain('Accepted are');
  });
});

describe('archives are limited', () => {
  test('a gzip that is cut off', async () => {
    await expect(one(gzipSync(fsf).subarray(0, 100))).rejects.toThrow(/cut off or damaged/);
  });
  test('a gzip bomb', async () => {
    const bomb = gzipSync(new Uint8Array(archiveLimits.bytes + 1), { level: 1 });
    await expect(one(bomb)).rejects.toThrow(/unpacks to more than/);
  });
  test('a zip bomb', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(20 * 1024 * 1024) });
    await expect(one(bomb)).rejects.toThrow(/unpacks to more than/);
  });
  test('a zip with too many files', async () => {
    const names = Array.from(
      { length: archiveLimits.entries + 1 },
      (_, index) => [`${index}.csv`, annex] as const,
    );
    await expect(one(zipSync(Object.fromEntries(names), { level: 0 }))).rejects.toThrow(
      /unpacks to more than/,
    );
  });
  test('a zip that is damaged', async () => {
    await expect(one(zipSync({ 'a.csv': annex }).subarray(0, 60))).rejects.toThrow(
      /zip file that is cut off/,
    );
  });
});
