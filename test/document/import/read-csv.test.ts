import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, MOST_ROWS } from '../../../src/document/import/csv-records.ts';
import { readCsv, type TableFile } from '../../../src/document/import/read-csv.ts';
import { declaredSeparator, findSeparator } from '../../../src/document/import/separator.ts';
import { csvText } from '../../../src/report/csv.ts';
import { cleanText } from '../../../src/report/safe-text.ts';
import type { Column } from '../../../src/report/view.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const read = (content: string | Uint8Array, asked: Partial<TableFile> = {}) =>
  readCsv({
    fil: 'oversikt.csv',
    bytes: typeof content === 'string' ? utf8(content) : content,
    ...asked,
  });

const rowsOf = (content: string | Uint8Array, asked: Partial<TableFile> = {}) =>
  read(content, asked).grids[0]?.rows;

const saidOf = (content: string | Uint8Array, asked: Partial<TableFile> = {}) =>
  Object.fromEntries(read(content, asked).notices.map(({ kode, fakta }) => [kode, fakta]));

const TABLE = 'Enhet;Årsverk\r\nSolbakken;0,8\r\nBlåfjell på Øya;1,2\r\n';
const ROWS = [
  ['Enhet', 'Årsverk'],
  ['Solbakken', '0,8'],
  ['Blåfjell på Øya', '1,2'],
];

const MAC = new Map([
  ['Å', 0x81],
  ['å', 0x8c],
  ['Ø', 0xaf],
  ['ø', 0xbf],
]);

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('a charset is found out and said', () => {
  test.each<[string, Uint8Array, { tegnsett: string; bom: boolean }]>([
    ['UTF-8', utf8(TABLE), { tegnsett: 'utf-8', bom: false }],
    ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), { tegnsett: 'utf-8', bom: true }],
    ['Windows-1252', Buffer.from(TABLE, 'latin1'), { tegnsett: 'windows-1252', bom: false }],
    ['UTF-16 LE', Buffer.from(TABLE, 'utf16le'), { tegnsett: 'utf-16le', bom: false }],
    [
      'UTF-16 LE, marked',
      Buffer.from(`\ufeff${TABLE}`, 'utf16le'),
      { tegnsett: 'utf-16le', bom: true },
    ],
    ['UTF-16 BE', utf16be(TABLE), { tegnsett: 'utf-16be', bom: false }],
    ['UTF-16 BE, marked', utf16be(`\ufeff${TABLE}`), { tegnsett: 'utf-16be', bom: true }],
    [
      'Mac Roman',
      Uint8Array.from(TABLE, (sign) => MAC.get(sign) ?? sign.charCodeAt(0)),
      { tegnsett: 'mac-roman', bom: false },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(rowsOf(bytes)).toEqual(ROWS);
    expect(read(bytes).notices).toEqual([
      {
        fil: 'oversikt.csv',
        ark: null,
        celle: null,
        rad: -1,
        kolonne: -1,
        kode: 'csv/lest-som',
        alvor: 'info',
        fakta: { ...expected, skilletegn: ';', rader: 3, kolonner: 2 },
      },
    ]);
  });

  test('Windows-1252 after a megabyte that could be anything', () => {
    const plain = 'Solbakken;3\n'.repeat(90_000);
    const rows = rowsOf(Buffer.from(`${plain}Blåfjell;3`, 'latin1'));
    expect(rows?.at(-1)).toEqual(['Blåfjell', '3']);
  });

  test('the signs of Windows that Latin-1 has not', () => {
    expect(rowsOf(Uint8Array.of(0x80, 0x3b, 0x93, 0xe5, 0x94, 0x3b, 0x8a))).toEqual([
      ['€', '“å”', 'Š'],
    ]);
  });

  test('asked for, it is used', () => {
    const asked = { tegnsett: 'windows-1252' } as const;
    expect(rowsOf(utf8('Årsverk;x'), asked)).toEqual([['Ã…rsverk', 'x']]);
    expect(saidOf(utf8('Årsverk;x'), asked)['csv/lest-som']).toMatchObject(asked);
  });

  test.each<[string, Uint8Array, { tegnsett: string; linje: number }]>([
    ['lost signs', utf8('Enhet;x\r\nBl\ufffdfjell;y'), { tegnsett: 'utf-8', linje: 2 }],
    [
      'UTF-8 taken for Windows once before',
      utf8('a;b\nc;d\nBlÃ¥fjell;y'),
      { tegnsett: 'utf-8', linje: 3 },
    ],
    [
      'some bytes of UTF-8 spoilt',
      Uint8Array.of(...utf8('ååå;b\n'), 0xe5),
      { tegnsett: 'utf-8', linje: 2 },
    ],
    // «på» as DOS wrote it
    [
      'an older charset',
      Uint8Array.of(0x70, 0x86, 0x73, 0x3b, 0x62),
      { tegnsett: 'windows-1252', linje: 1 },
    ],
    // ¾ in one word, a Windows letter in another
    [
      'a mixture',
      Uint8Array.of(0x62, 0xbe, 0x72, 0x3b, 0x62, 0xe5, 0x72),
      { tegnsett: 'windows-1252', linje: 1 },
    ],
  ])('doubt is said: %s', (_, bytes, expected) => {
    expect(saidOf(bytes)['csv/tegnsett-usikkert']).toEqual(expected);
  });

  test('signs that stand alone are no letters of an old Mac', () => {
    expect(rowsOf(Uint8Array.of(0x61, 0x3b, 0x31, 0xbe, 0x3b, 0xae, 0x61))).toEqual([
      ['a', '1¾', '®a'],
    ]);
  });
});

describe('a separator is found out and said', () => {
  test.each([
    ['semicolons, decimal commas', 'Enhet;Årsverk;Barn\nSolbakken;0,8;1,5\nFjellheim;1,2;2,5', ';'],
    ['two columns of decimals', 'Enhet;Årsverk\nSolbakken;10,5\nFjellheim;8,25\n', ';'],
    ['commas', 'Enhet,Ansatte,Barn\nSolbakken,22,64\n', ','],
    ['commas and quoted decimals', 'Enhet,Årsverk\nSolbakken,"0,8"\n', ','],
    ['tabs', 'Enhet\tÅrsverk\nSolbakken\t0,8\n', '\t'],
    ['bars', 'Enhet|Årsverk\nSolbakken|0,8\n', '|'],
    ['semicolons in quotes', 'Enhet,Merknad,Barn\n"A;b;c;d","x;y",2\n"A;b","x;y;z",3', ','],
    ['a title row', 'Kartlegging av kompetanse, 2027\n\nEnhet;Ansatte;Barn\nSolbakken;22;64', ';'],
    ['inches inside a text', 'Enhet;Merknad\nSolbakken;tavle på 65" og mer\nFjellheim;', ';'],
    ['CR alone', 'Enhet;Barn\rSolbakken;64', ';'],
    ['none', 'Solbakken\nFjellheim', null],
    ['nothing', '', null],
  ])('%s', (_, text, expected) => {
    expect(findSeparator(text)).toBe(expected);
  });

  test('asked for, it is used', () => {
    expect(rowsOf('a;b,c', { skilletegn: ',' })).toEqual([['a;b', 'c']]);
    expect(rowsOf('sep=;\na;b,c', { skilletegn: ',' })).toEqual([['a;b', 'c']]);
  });

  test.each([
    ['sep=,\r\na,b', { separator: ',', length: 7 }],
    ['"sep=;"\na;b', { separator: ';', length: 8 }],
    ['SEP=\t', { separator: '\t', length: 5 }],
    ['sep=x\na', null],
    ['separator;a', null],
  ])('%j declares %j', (text, expected) => {
    expect(declaredSeparator(text)).toEqual(expected);
  });

  test('a declared one is used, and its line is no row', () => {
    const text = 'sep=,\r\nEnhet,Merknad\r\nSolbakken,a;b;c\r\n';
    expect(saidOf(`${text}"Fjellheim,x`)['csv/sitat']).toEqual({ linjer: [4], antall: 1 });
    const { grids } = read(text);
    expect(grids[0]).toMatchObject({
      rows: [
        ['Enhet', 'Merknad'],
        ['Solbakken', 'a;b;c'],
      ],
      lines: [2, 3],
    });
  });

  test('one column is said', () => {
    expect(rowsOf('Solbakken\nFjellheim')).toEqual([['Solbakken'], ['Fjellheim']]);
    expect(saidOf('Solbakken\nFjellheim')['csv/en-kolonne']).toEqual({});
  });
});

describe('rows', () => {
  const recordsOf = (text: string) => {
    const { rows, lines, oddQuotes } = csvRecords(text, ';');
    return { rows, lines, oddQuotes };
  };

  test.each<[string, string, readonly (readonly string[])[], readonly number[], readonly number[]]>(
    [
      [
        'CRLF, CR and LF',
        'a;b\r\nc;d\re;f\ng;h',
        [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
          ['g', 'h'],
        ],
        [1, 2, 3, 4],
        [],
      ],
      ['blank lines', 'a;b\n\n\nc;d\n', [['a', 'b'], [], [], ['c', 'd']], [1, 2, 3, 4], []],
      [
        'empty fields',
        ';;\n;',
        [
          ['', '', ''],
          ['', ''],
        ],
        [1, 2],
        [],
      ],
      [
        'quotes',
        '"a;b";"c ""d"""\n"";e',
        [
          ['a;b', 'c "d"'],
          ['', 'e'],
        ],
        [1, 2],
        [],
      ],
      [
        'breaks in quotes',
        '"a\r\nb\nc";d\ne;f',
        [
          ['a\r\nb\nc', 'd'],
          ['e', 'f'],
        ],
        [1, 4],
        [],
      ],
      ['blanks round quotes', 'a; "b" ;c\n "d"', [['a', 'b', 'c'], ['d']], [1, 2], []],
      ['quotes in the middle', 'a;tavle 65";c', [['a', 'tavle 65"', 'c']], [1], []],
      [
        'a quote never closed',
        'a;"b;c\nd;e\n',
        [
          ['a', '"b', 'c'],
          ['d', 'e'],
        ],
        [1, 2],
        [1],
      ],
      [
        'a quote closed in another row',
        '"a;1\n"b";2\nc;3',
        [
          ['"a', '1'],
          ['b', '2'],
          ['c', '3'],
        ],
        [1, 2, 3],
        [1],
      ],
      [
        'quotes not doubled',
        '"Avd. "Sol" øst";3\nb;4',
        [
          ['Avd. "Sol" øst', '3'],
          ['b', '4'],
        ],
        [1, 2],
        [1],
      ],
      [
        'text behind a quote',
        '"a" b;3\nc;4',
        [
          ['"a" b', '3'],
          ['c', '4'],
        ],
        [1, 2],
        [1],
      ],
      ['two on a line', '"a" b;"c" d\n', [['"a" b', '"c" d']], [1], [1]],
      ['one odd, one not', '"a" b;"c";3', [['"a" b', 'c', '3']], [1], [1]],
      ['a lone quote', '"', [['"']], [1], [1]],
      ['nothing', '', [], [], []],
    ],
  )('%s', (_, text, rows, lines, oddQuotes) => {
    expect(recordsOf(text)).toEqual({ rows, lines, oddQuotes });
  });

  test('a quoted field longer than a cell can be has lost its end', () => {
    const long = `"${'x'.repeat(40_000)}\n`.repeat(2);
    expect(csvRecords(`${long}a;b"`, ';').oddQuotes).toEqual([1, 2]);
  });

  test('a line too long to be written by people is left out', () => {
    const text = `a;b\n${'x'.repeat(1024 * 1024 + 1)}\nc;d`;
    expect(rowsOf(text)).toEqual([['a', 'b'], [], ['c', 'd']]);
    expect(saidOf(text)['csv/lang-linje']).toEqual({ linje: 2, grense: 1 });
  });

  test('reading stops where there are more rows or fields than tables have', () => {
    expect(csvRecords('a\nb\n', ';', { mostRows: 2 })).toMatchObject({
      rows: [['a'], ['b']],
      stopped: null,
    });
    expect(csvRecords('a\nb\nc', ';', { mostRows: 2 })).toMatchObject({
      rows: [['a'], ['b']],
      stopped: 'rader',
    });
    const wide = `${';'.repeat(1_000_000)}\n`.repeat(12);
    expect(saidOf(wide)['csv/avkortet']).toEqual({ hva: 'celler', grense: 10_000_000 });
    expect(saidOf('\n'.repeat(MOST_ROWS + 1).concat('a'))['csv/avkortet']).toEqual({
      hva: 'rader',
      grense: MOST_ROWS,
    });
  });

  test('odd quotes, NULs and rows with too much in them are said', () => {
    const good = 'Solbakken;3\n'.repeat(20);
    const said = saidOf(`Enhet;Antall\n${good}\0"Fjellheim;3\nBlåfjell;0;8\nØya;2;\n`);
    expect(said).toEqual({
      'csv/lest-som': expect.objectContaining({ rader: 24, kolonner: 2 }),
      'csv/nul-tegn': { antall: 1 },
      'csv/sitat': { linjer: [22], antall: 1 },
      'csv/for-brede-rader': { linjer: [23], antall: 1, kolonner: 2 },
    });
  });

  test('another table beside is no row with too much', () => {
    expect(saidOf('a;b\nc;d\ne;f\n\ng;h;i\nj;k;l\n')['csv/for-brede-rader']).toBeUndefined();
  });

  test('an apostrophe that keeps a text from being run is taken away', () => {
    expect(rowsOf("'=1+1;'-5 %;'Sol;O'Brien\na;b;c;d")).toEqual([
      ['=1+1', '-5 %', "'Sol", "O'Brien"],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  test.each(['', ' \r\n\t', '\ufeff', '\0\n', '\ufeff\r\n'])('nothing in %j', (text) => {
    expect(read(text)).toMatchObject({ grids: [], notices: [{ kode: 'fil/tom', alvor: 'feil' }] });
  });
});

describe('laws', () => {
  const plainText = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((text) => !text.startsWith("'") && !/[\u2028\u2029\ufeff]/.test(text));
  const columns: Column[] = ['Enhet', 'Kompetanse', 'Merknad'].map((title) => ({
    key: title.toLowerCase(),
    title,
    kind: 'text',
  }));
  const tables = fc.array(fc.tuple(plainText, plainText, plainText), {
    minLength: 1,
    maxLength: 8,
  });

  test.each([
    ['norsk', ';'],
    ['rfc4180', ','],
  ] as const)('what is written as %s is read back', (dialect, skilletegn) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const written = [...csvText({ columns, rows }, dialect)].join('');
        const expected = rows.map((row) => row.map((text) => cleanText(text)));
        expect(rowsOf(written, { skilletegn })?.slice(1)).toEqual(expected);
      }),
    );
  });

  test('what is written as RFC 4180 says is read as csv-parse reads it', () => {
    const fields = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', '\n', '\r', ' ') }), {
        minLength: 2,
        maxLength: 4,
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fields, (rows) => {
        const text = rows
          .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        const expected = parse(text, {
          delimiter: ';',
          record_delimiter: '\r\n',
          relax_column_count: true,
        });
        expect(csvRecords(text, ';').rows).toEqual(expected);
      }),
    );
  });

  test('no text has a row beyond its lines, nor a field that is not in it', () => {
    const signs = fc.constantFrom('a', '"', ';', ',', '\t', '|', '\n', '\r', ' ', "'", '=');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
        const { rows, lines } = csvRecords(text, ';');
        expect(lines.length).toBe(rows.length);
        expect(lines.every((line, index) => line > (lines[index - 1] ?? 0))).toBe(true);
        expect(rows.flat().join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a hundred thousand quotation marks cost no more than their length', () => {
    for (const piece of [
      '"a\n',
      '""b\n',
      '"a""\n',
      '"""x\n',
      '" ',
      '"a" b;',
      '"a" b\n',
      '";',
      '" "',
      ' ',
    ]) {
      const text = piece.repeat(100_000);
      const start = performance.now();
      csvRecords(text, ';');
      findSeparator(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
