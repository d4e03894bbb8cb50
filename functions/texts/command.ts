import type { Text } from './types.ts';

/** What the screen command says. */
export const commandTexts = {
  usage: {
    nl: `Gebruik: npm run screen -- PARTNERS.csv [opties]

Toetst een partnerlijst (CSV, TSV of XLSX) en schrijft die met risicokolommen terug.

  --out BESTAND      uitvoer: .xlsx, .csv of .json (zonder: PARTNERS.screened.xlsx)
  --lang nl|en       taal van kolommen en meldingen
  --lists MAP        toets met de officiële lijsten in deze map, alleen deze keer
  --name-column KOP  de kolom met de naam, als er twee in aanmerking komen`,
    en: `Usage: npm run screen -- PARTNERS.csv [options]

Screens a partner list (CSV, TSV or XLSX) and writes it back with risk columns.

  --out FILE           output: .xlsx, .csv or .json (default: PARTNERS.screened.xlsx)
  --lang nl|en         language of columns and messages
  --lists DIR          screen with the official lists in this folder, this once
  --name-column HEADER the column with the name, when two could be it`,
  },
  'no-file': { nl: 'Geef een partnerlijst op. {usage}', en: 'Give a partner list. {usage}' },
  'option-unknown': { nl: '{message}\n\n{usage}', en: '{message}\n\n{usage}' },
  'cannot-read': {
    nl: '{file}: kan niet worden gelezen ({reason}).',
    en: '{file}: cannot be read ({reason}).',
  },
  'cannot-write': {
    nl: '{file}: kan niet worden geschreven ({reason}).',
    en: '{file}: cannot be written ({reason}).',
  },
  'out-kind': {
    nl: '{file}: de uitvoer moet op .xlsx, .csv of .json eindigen.',
    en: '{file}: the output must end in .xlsx, .csv or .json.',
  },
  'out-is-input': {
    nl: '{file}: de uitvoer mag niet het invoerbestand zelf zijn.',
    en: '{file}: the output must not be the input itself.',
  },
  'reason-absent': { nl: 'het bestaat niet', en: 'it does not exist' },
  'reason-folder': { nl: 'het is een map', en: 'it is a folder' },
  'reason-forbidden': { nl: 'geen toegang', en: 'no access' },
  'reason-busy': { nl: 'een ander programma gebruikt het', en: 'another program uses it' },
  'reason-full': { nl: 'de schijf is vol', en: 'the disk is full' },
  'none-screened': {
    nl: '{file}: geen enkele rij kon worden getoetst; er is niets geschreven.',
    en: '{file}: not one row could be screened; nothing was written.',
  },
  reading: {
    nl: '{file}: {rows} rijen ({details})',
    en: '{file}: {rows} rows ({details})',
  },
  'columns-taken': { nl: 'Kolommen: {columns}', en: 'Columns: {columns}' },
  'row-problem': {
    nl: '{file}, rij {row}{column}: {text}',
    en: '{file}, row {row}{column}: {text}',
  },
  'in-column': { nl: ', kolom "{column}"', en: ', column "{column}"' },
  'more-problems': {
    nl: '… en {count} meer; zie de kolom Opmerkingen.',
    en: '… and {count} more; see the column Remarks.',
  },
  'more-rows': {
    nl: '… en {count} rijen meer in het bestand',
    en: '… and {count} more rows in the file',
  },
  'summary-line': { nl: 'Samengevat: {counts}', en: 'Summary: {counts}' },
  'risk-line': { nl: 'Risico: {counts}', en: 'Risk: {counts}' },
  written: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
  screening: { nl: 'Toetsen', en: 'Screening' },
  rows: { nl: 'rijen', en: 'rows' },
  partner: { nl: 'Partner', en: 'Partner' },
  person: { nl: '(persoon, rij {row})', en: '(person, row {row})' },
  'api-failed': {
    nl: 'De API antwoordde {status}: {detail}',
    en: 'The API answered {status}: {detail}',
  },
  unforeseen: {
    nl: 'Onverwachte fout. {message}',
    en: 'Unforeseen error. {message}',
  },
} satisfies Record<string, Text>;
