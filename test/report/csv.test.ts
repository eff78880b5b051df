import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvDialect, csvText } from '../../src/report/csv.ts';
import { cleanText } from '../../src/report/safe-text.ts';
import type { Cell, Column, Row } from '../../src/report/view.ts';

const columns: Column[] = [
  { key: 'tiltak', title: 'Tiltak', kind: 'text' },
  { key: 'oppstart', title: 'Oppstart', kind: 'date' },
  { key: 'kostnad', title: 'Kostnad (kr)', kind: 'money' },
  { key: 'andel', title: 'Andel', kind: 'share' },
];
const rows: Row[] = [
  ['Videreutdanning; våren', '2027-08-15', 180_000, 0.74],
  ['Kurs, «Språk»', 'høsten 2027', -2.5, { mark: 'unknown', text: 'ukjent' }],
  ['Sitat "A"', '', 0, { mark: 'none', text: '–' }],
  ['Veiledning'],
];

const csvOf = (dialect: CsvDialect, table = { columns, rows: rows as Iterable<Row> }) =>
  [...csvText(table, dialect)].join('');

function one(cell: Cell, dialect: CsvDialect = 'rfc4180'): string {
  const column: Column = { key: 'merknad', title: 'Merknad', kind: 'text' };
  return csvOf(dialect, { columns: [column], rows: [[cell]] }).split('\r\n')[1] ?? '';
}

test('Norwegian Excel gets a mark, semicolons, decimal commas and its own days', () => {
  expect(csvOf('norsk')).toBe(
    [
      '\ufeffTiltak;Oppstart;Kostnad (kr);Andel',
      '"Videreutdanning; våren";15.08.2027;180000;0,74',
      '"Kurs, «Språk»";høsten 2027;-2,5;ukjent',
      '"Sitat ""A""";;0;–',
      'Veiledning;;;',
      '',
    ].join('\r\n'),
  );
});

test('programs get keys, commas, decimal points and ISO days', () => {
  expect(csvOf('rfc4180')).toBe(
    [
      'tiltak,oppstart,kostnad,andel',
      '"Videreutdanning; våren",2027-08-15,180000,0.74',
      '"Kurs, «Språk»",høsten 2027,-2.5,ukjent',
      '"Sitat ""A""",,0,–',
      'Veiledning,,,',
      '',
    ].join('\r\n'),
  );
});

describe('text that a spreadsheet might run', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+47 77 00 00 00', `"'+47 77 00 00 00"`],
    ['-5 %', `"'-5 %"`],
    ['@A1', `"'@A1"`],
    [' =HYPERLINK("x")', `"' =HYPERLINK(""x"")"`],
    ['＝1', `"'＝1"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\n=1"`],
    ['\u0000=1', `"'=1"`],
  ])('%j becomes %j', (text, field) => {
    expect(one(text)).toBe(field);
    expect(one({ mark: 'unknown', text }, 'norsk')).toBe(field);
  });

  test('is harmless in a header too', () => {
    const column: Column = { key: 'a', title: '=A1', kind: 'text' };
    expect(csvOf('norsk', { columns: [column], rows: [] })).toBe(`\ufeff"'=A1"\r\n`);
  });

  test('numbers stay numbers', () => {
    expect([one(-3), one(-0.5, 'norsk')]).toEqual(['-3', '-0,5']);
  });
});

test.each([
  ['to\r\nlinjer', '"to\nlinjer"'],
  [' luft ', '" luft "'],
  ['\ud83dhalv', '\ufffdhalv'],
])('%j is written as %j', (text, field) => {
  expect(one(text)).toBe(field);
});

test('a file never begins with the letters that Excel takes for SYLK', () => {
  const column: Column = { key: 'ID', title: 'ID', kind: 'text' };
  expect(csvOf('rfc4180', { columns: [column], rows: [] })).toBe('"ID"\r\n');
});

test.each([Number.NaN, Number.NEGATIVE_INFINITY])('%s is no figure', (value) => {
  expect(() => one(value)).toThrow(RangeError);
});

test('a large table comes in pieces as its rows are read', () => {
  let read = 0;
  function* many(): Generator<Row> {
    for (; read < 20_000; read += 1) yield ['Videreutdanning', '2027-08-15', read, 0.5];
  }
  const pieces = csvText({ columns, rows: many() }, 'norsk');
  expect(pieces.next().value?.length).toBeLessThan(70_000);
  expect(read).toBeLessThan(5000);
  const rest = [...pieces].join('');
  expect(rest.endsWith('Videreutdanning;15.08.2027;19999;0,5\r\n')).toBe(true);
});

test('what is written reads back, for a reader that takes the apostrophe away', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .filter((text) => cleanText(text) === text);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
      const two = columns.slice(0, 1).flatMap((column) => [column, { ...column, key: 'enhet' }]);
      const text = csvOf('rfc4180', { columns: two, rows: pairs });
      const [, ...body] = parse(text, { record_delimiter: '\r\n' }) as string[][];
      expect(body.map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(
        pairs.map((row) => row.map((field) => field.replace(/^'/, ''))),
      );
    }),
  );
});
