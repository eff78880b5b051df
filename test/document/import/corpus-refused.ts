import type { CorpusFile } from './read-corpus.ts';

/** Files that are no tables, or that nothing may be read of. */
export const REFUSED: readonly CorpusFile[] = [
  { file: 'bare-blanke.csv', why: 'nothing but separators', said: ['fil/tom'] },
  {
    file: 'bare-skjult-ark.xlsx',
    why: 'the figures are on a hidden sheet, which nobody has asked for',
    said: ['ark/skjult Data', 'ark/ikke-gjenkjent Fjordvik kommune'],
  },
  {
    file: 'binaer.xlsb',
    why: 'the binary format of Excel',
    said: ['fil/arbeidsbok annet-format xlsb'],
  },
  {
    file: 'dtd.xlsx',
    why: 'an entity that is a file on the disk',
    said: ['fil/arbeidsbok med-dtd xl/worksheets/sheet1.xml'],
  },
  { file: 'egentlig-json.csv', why: 'JSON', said: ['fil/ikke-tabell json'] },
  { file: 'egentlig-pdf.xlsx', why: 'PDF', said: ['fil/ikke-tabell pdf'] },
  { file: 'egentlig-png.xlsx', why: 'a picture', said: ['fil/ikke-tabell bilde'] },
  { file: 'egentlig-rtf.csv', why: 'RTF', said: ['fil/ikke-tabell rtf'] },
  {
    file: 'egentlig-word.xlsx',
    why: 'a document of Word',
    said: ['fil/arbeidsbok ikke-arbeidsbok'],
  },
  { file: 'egentlig-yaml.csv', why: 'one of our own documents', said: ['fil/ikke-tabell yaml'] },
  {
    file: 'eksport-html.xls',
    why: 'a page of HTML that an old system calls .xls',
    said: ['fil/ikke-tabell html'],
  },
  {
    file: 'endret-byte.xlsx',
    why: 'two bytes are not what they were',
    said: ['fil/arbeidsbok skadet xl/worksheets/sheet1.xml'],
  },
  { file: 'kuttet.xlsx', why: 'the download stopped', said: ['fil/arbeidsbok skadet '] },
  { file: 'oversikt.fods', why: 'a flat file of LibreOffice', said: ['fil/ikke-tabell xml'] },
  { file: 'oversikt.ods', why: 'a file of LibreOffice', said: ['fil/arbeidsbok annet-format ods'] },
  {
    file: 'oversikt.xls',
    why: 'the format of Excel before 2007',
    said: ['fil/arbeidsbok annet-format xls'],
  },
  { file: 'passord.xlsx', why: 'encrypted', said: ['fil/arbeidsbok passord'] },
  {
    file: 'strodde-celler.xlsx',
    why: 'cells so far apart that it is no table',
    said: ['ark/for-spredt Ark1'],
  },
  { file: 'tom-arbeidsbok.xlsx', why: 'a workbook without cells', said: ['fil/tom'] },
  { file: 'tom.csv', why: 'no bytes', said: ['fil/tom'] },
  {
    file: 'zip-bombe.xlsx',
    why: 'eight sheets of 42 MB each in 63 kB',
    said: ['fil/arbeidsbok for-stor megabyte-utpakket 256'],
  },
];
