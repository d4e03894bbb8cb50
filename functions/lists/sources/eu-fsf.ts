import { SaxesParser, type SaxesTagNS } from 'saxes';
import { rejected } from '../rejection.ts';
import type { ParsedList, StoredEntry } from '../types.ts';
import { type FsfEntity, fsfEntry } from './eu-fsf-entity.ts';

/** The namespace of the EU consolidated financial sanctions list, XML 1.1. */
export const fsfNamespace = 'http://eu.europa.ec/fpi/fsd/export';

const chunkBytes = 64 * 1024;
const takeItAgain = 'Download the XML 1.1 file again and hand it in unchanged.';

/**
 * Reads the EU consolidated financial sanctions list (XML 1.1, UTF-8, not packed), as a stream of 64 KB
 * pieces: only one entity's elements are held at a time. `publishedAt` is the day of the `generationDate`.
 *
 * Throws `list-rejected` for a DOCTYPE (no list has one; entity bombs do), what is not XML or another XML,
 * a file that is cut off, one without a generation date, or an entity whose type is unknown.
 */
export function parseEuFsf(bytes: Uint8Array, fileName = 'The file'): ParsedList {
  const entries: StoredEntry[] = [];
  let generationDate = '';
  let entity: FsfEntity | undefined;
  let url: string | undefined;
  const path: string[] = [];
  const xml = new SaxesParser({ xmlns: true });

  xml.on('doctype', () => {
    throw rejected(`${fileName} has a DOCTYPE, which no EU sanctions list has. ${takeItAgain}`);
  });
  xml.on('error', (cause) => {
    const cutOff =
      cause.message.includes('unclosed tag') || cause.message.includes('document must contain a root');
    const what = cutOff ? 'is cut off' : `is not well-formed XML (line ${xml.line})`;
    throw rejected(`${fileName} ${what}. ${takeItAgain}`, cause);
  });
  xml.on('opentag', (tag) => {
    const attributes = attributesOf(tag);
    if (path.length === 0) {
      if (tag.local !== 'export' || tag.uri !== fsfNamespace) {
        throw rejected(
          `${fileName} is XML with the root <${tag.local}>, not the EU sanctions list. ${takeItAgain}`,
        );
      }
      generationDate = /^\d{4}-\d{2}-\d{2}/.exec(attributes.generationDate ?? '')?.[0] ?? '';
    } else if (path.length === 1 && tag.local === 'sanctionEntity') {
      entity = newEntity(attributes.logicalId ?? '');
    } else if (path.length === 2 && entity) {
      collect(entity, tag.local, attributes);
    } else if (path.length === 3 && path[2] === 'regulation' && tag.local === 'publicationUrl') {
      url = '';
    }
    path.push(tag.local);
  });
  xml.on('text', (text) => {
    if (url !== undefined) url += text;
  });
  xml.on('closetag', (tag) => {
    path.pop();
    if (tag.local === 'publicationUrl' && url !== undefined && entity) {
      entity.regulations.at(-1)!.publicationUrl = url.trim();
      url = undefined;
    } else if (tag.local === 'sanctionEntity' && entity) {
      const entry = fsfEntry(entity);
      if (!entry) throw rejected(`${fileName}: entity ${entity.logicalId} is neither person nor enterprise.`);
      entries.push(entry);
      entity = undefined;
    }
  });

  feed(xml, bytes, fileName);
  if (!generationDate) throw rejected(`${fileName} does not say when it was generated. ${takeItAgain}`);
  return { list: 'eu-fsf', publishedAt: generationDate, entries, parser: 'eu-fsf-xml-1.1' };
}

function feed(xml: SaxesParser<{ xmlns: true }>, bytes: Uint8Array, fileName: string): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      xml.write(decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true }));
    }
    xml.write(decoder.decode()).close();
  } catch (cause) {
    if (cause instanceof TypeError && 'code' in cause) {
      throw rejected(`${fileName} is not UTF-8 text. ${takeItAgain}`, cause);
    }
    throw cause;
  }
}

function newEntity(logicalId: string): FsfEntity {
  return { logicalId, subjectType: {}, aliases: [], birthDates: [], addresses: [], regulations: [] };
}

function collect(entity: FsfEntity, element: string, attributes: Record<string, string>): void {
  switch (element) {
    case 'subjectType':
      entity.subjectType = attributes;
      break;
    case 'nameAlias':
      entity.aliases.push(attributes);
      break;
    case 'birthdate':
      entity.birthDates.push(attributes);
      break;
    case 'address':
      entity.addresses.push(attributes);
      break;
    case 'regulation':
      entity.regulations.push(attributes);
      break;
  }
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
}
