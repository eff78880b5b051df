import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inflatePart } from '../../../src/document/xlsx/inflate-part.ts';
import { openPackage } from '../../../src/document/xlsx/package.ts';
import { readWorkbook, sizeFault } from '../../../src/document/xlsx/read-workbook.ts';
import { readCells } from '../../../src/document/xlsx/sheet-cells.ts';
import { readZipDirectory } from '../../../src/document/xlsx/zip-directory.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';
import { fourReports, roundWorkbook } from '../../report/xlsx/round.ts';
import { partsWith, relations, workbookWith, zipped } from './make-zip.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const damagedSheet = { fault: { kode: 'skadet', del: SHEET } };

const sheetOf = (xml: string | Uint8Array): Uint8Array => zipped(partsWith('', { [SHEET]: xml }));

const tooLarge = { fault: { kode: 'for-stor', hva: 'megabyte-utpakket', grense: 256 } };

const whole = workbookWith('<row r="1"><c r="A1"><v>1</v></c></row>');

/** The bytes with some of them changed from an offset on; the offset may be counted from the end. */
function patched(bytes: Uint8Array, offset: number, ...values: number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, offset < 0 ? bytes.length + offset : offset);
  return copy;
}

/** Where the entry of a part begins in the directory of a zip. */
function entryOf(bytes: Uint8Array, path: string): number {
  return Buffer.from(bytes).lastIndexOf(path) - 46;
}

describe('a file that is too large', () => {
  test('is refused before it is read', () => {
    expect(sizeFault(64 * 1024 * 1024)).toBeNull();
    expect(sizeFault(64 * 1024 * 1024 + 1)).toEqual({
      kode: 'for-stor',
      hva: 'megabyte',
      grense: 64,
    });
  });

  test('when it is unpacked is refused as soon as it is, whatever it says of itself', () => {
    const bomb = sheetOf(`<worksheet>${' '.repeat(50_000_000)}</worksheet>`);
    expect(bomb.length).toBeLessThan(100_000);
    const lies = patched(bomb, entryOf(bomb, SHEET) + 24, 100, 0, 0, 0);
    const entry = readZipDirectory(lies).get(SHEET);
    if (entry === undefined) throw new Error('the zip has no sheet');
    expect(entry.size).toBe(100);
    let unpacked = 0;
    const unpackWithin = (left: number) => () => {
      for (const chunk of inflatePart(lies, entry, { left })) unpacked += chunk.length;
    };
    expect(unpackWithin(50)).toThrow(expect.objectContaining(tooLarge));
    expect(unpackWithin(1_000_000_000)).toThrow(
      expect.objectContaining({ fault: { kode: 'skadet', del: SHEET } }),
    );
    expect(unpacked).toBe(0);
  });

  test('by what it says that its parts become is refused before they are unpacked', () => {
    const claims = patched(whole, entryOf(whole, SHEET) + 24, 0, 0, 0, 16);
    expect(readWorkbook(claims)).toEqual(tooLarge);
  });

  test('by its pictures is read', () => {
    const pictured = workbookWith('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/media/image1.bmp': 'BM',
    });
    const claims = patched(pictured, entryOf(pictured, 'xl/media/image1.bmp') + 24, 0, 0, 0, 32);
    expect(readWorkbook(claims)).toEqual(readWorkbook(whole));
  });

  test('by its one endless text is refused', () => {
    expect(readWorkbook(sheetOf(`<worksheet a="${'å'.repeat(1_100_000)}"/>`))).toEqual(
      damagedSheet,
    );
  });

  test('by its depth is refused', () => {
    expect(readWorkbook(sheetOf('<a>'.repeat(60)))).toEqual({
      fault: { kode: 'for-stor', hva: 'nivaaer', grense: 50 },
    });
  });

  test('by its shared texts is refused', () => {
    const texts = `<sst>${`<si><t>${'a'.repeat(1_000_000)}</t></si>`.repeat(68)}</sst>`;
    expect(readWorkbook(workbookWith('', { 'xl/sharedStrings.xml': texts }))).toEqual({
      fault: { kode: 'for-stor', hva: 'tekster', grense: 2_000_000 },
    });
  });

  test('by its cells is refused', () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>1</v></c></row>'.repeat(2);
    const parts = openPackage(workbookWith(rows));
    const context = { parts, texts: [], dateStyles: [], is1904: false };
    expect(readCells(SHEET, { ...context, room: { cells: 4 } }).rows).toHaveLength(2);
    expect(() => readCells(SHEET, { ...context, room: { cells: 3 } })).toThrow(
      expect.objectContaining({ fault: { kode: 'for-stor', hva: 'celler', grense: 2_000_000 } }),
    );
  });

  test('by its parts is refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    expect(readWorkbook(zipSync(many, { level: 0 }))).toEqual({
      fault: { kode: 'for-stor', hva: 'deler', grense: 10_000 },
    });
  });

  test('only by its looks is read', { timeout: 60_000 }, () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`,
    );
    expect(readWorkbook(workbookWith(rows.join('')))).toEqual({
      sheets: [{ name: 'Ark', hidden: false, rows: [], merged: [] }],
    });
  });
});

describe('a damaged file', () => {
  test.each<[string, Uint8Array, object]>([
    ['cut in two', whole.subarray(0, 700), { kode: 'skadet', del: null }],
    [
      'a directory that is elsewhere',
      patched(whole, -6, 0, 0, 0, 1),
      { kode: 'skadet', del: null },
    ],
    [
      'an entry that is none',
      patched(whole, entryOf(whole, '_rels/.rels'), 0),
      { kode: 'skadet', del: null },
    ],
    [
      'a part that begins elsewhere',
      patched(whole, entryOf(whole, SHEET) + 42, 1),
      { kode: 'skadet', del: null },
    ],
    [
      'a part that goes on beyond the end',
      patched(whole, entryOf(whole, SHEET) + 20, 0, 0, 1),
      { kode: 'skadet', del: SHEET },
    ],
    [
      'a part that is longer than it says',
      patched(whole, entryOf(whole, SHEET) + 24, 5),
      { kode: 'skadet', del: SHEET },
    ],
    [
      'a part with another checksum',
      patched(whole, entryOf(whole, SHEET) + 16, 1, 2, 3, 4),
      { kode: 'skadet', del: SHEET },
    ],
    [
      'a part packed in another way',
      patched(whole, entryOf(whole, SHEET) + 10, 9),
      { kode: 'skadet', del: SHEET },
    ],
    ['a part that is encrypted', patched(whole, entryOf(whole, SHEET) + 8, 1), { kode: 'passord' }],
    [
      'two parts of one name',
      zipped({ 'A.xml': 'x', 'a.xml': 'y' }),
      { kode: 'skadet', del: 'a.xml' },
    ],
    [
      'no sheet',
      zipped({
        ...partsWith(''),
        'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'borte.xml']),
      }),
      { kode: 'mangler-del', del: 'xl/borte.xml' },
    ],
    [
      'no relation to the sheet',
      zipped({ ...partsWith(''), 'xl/_rels/workbook.xml.rels': relations() }),
      { kode: 'skadet', del: 'xl/workbook.xml' },
    ],
    [
      'a relation to nothing',
      zipped({ ...partsWith(''), '_rels/.rels': '<Relationships><Relationship/></Relationships>' }),
      { kode: 'skadet', del: '_rels/.rels' },
    ],
  ])('is said to be so: %s', (_, bytes, fault) => {
    expect(readWorkbook(bytes)).toEqual({ fault });
  });

  test('whose packed bytes are wrong is said to be so', () => {
    const start = Buffer.from(whole).indexOf(SHEET) + SHEET.length;
    expect(readWorkbook(patched(whole, start, 0xff, 0xff, 0xff))).toEqual(damagedSheet);
  });

  test.each([
    ['no XML', 'Fjordvik'],
    ['an element that does not end', '<worksheet>'],
    ['an entity of its own', '<worksheet>&hei;</worksheet>'],
    ['bytes that are no text', Uint8Array.of(60, 0xff, 62)],
    ['a text that stops in the middle of a sign', Uint8Array.of(60, 0xc3)],
    ['a row before the last', '<worksheet><row r="2"/><row r="2"/></worksheet>'],
    ['a row that is none', '<worksheet><row r="1.5"/></worksheet>'],
    ['a row beyond the last', '<worksheet><row r="1048577"/></worksheet>'],
    ['a cell in another row', '<worksheet><row r="1"><c r="A2"/></row></worksheet>'],
    ['a cell before the last', '<worksheet><row r="1"><c r="B1"/><c r="A1"/></row></worksheet>'],
    ['a cell beyond the last', '<worksheet><row r="1"><c r="XFE1"/></row></worksheet>'],
    ['a cell that is nowhere', '<worksheet><row r="1"><c r="hei"/></row></worksheet>'],
    ['a text that is not shared', '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>'],
  ])('is said to be so: a sheet with %s', (_, xml) => {
    expect(readWorkbook(sheetOf(xml))).toEqual(damagedSheet);
  });
});

test.each([
  [
    'an entity that is a file',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>',
  ],
  [
    'entities of entities',
    '<!DOCTYPE a [<!ENTITY b "hei"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>',
  ],
  ['no entities', '<!DOCTYPE worksheet><worksheet/>'],
])('a document type definition is refused: %s', (_, xml) => {
  expect(readWorkbook(sheetOf(xml))).toEqual({ fault: { kode: 'med-dtd', del: SHEET } });
});

test('a part of nothing at all is damaged', () => {
  const bytes = zipped(partsWith('', { [SHEET]: '' }), 0);
  expect(readWorkbook(patched(bytes, entryOf(bytes, SHEET) + 10, 8))).toEqual(damagedSheet);
});

test('a fault in the program is not taken for one in the file', () => {
  expect(() => readWorkbook(null as never)).toThrow(TypeError);
});

test('whatever is wrong with the bytes, something is said and nothing thrown', () => {
  const { bytes } = workbookBytes(roundWorkbook(fourReports));
  const change = fc.record({
    offset: fc.nat(bytes.length - 1),
    value: fc.integer({ min: 0, max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(), (changes, cut) => {
      const copy = Uint8Array.from(bytes);
      for (const { offset, value } of changes) copy[offset] = value;
      const read = readWorkbook(cut % 5 === 0 ? copy.subarray(0, cut % bytes.length) : copy);
      expect('fault' in read || read.sheets.length === 3).toBe(true);
    }),
    { numRuns: 300 },
  );
});
