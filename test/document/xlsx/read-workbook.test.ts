import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isDateCode } from '../../../src/document/xlsx/date-styles.ts';
import {
  type ReadSheet,
  type ReadWorkbook,
  readWorkbook,
} from '../../../src/document/xlsx/read-workbook.ts';
import type { CellValue } from '../../../src/document/xlsx/sheet-cells.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';
import { fjordvik } from '../../report/xlsx/fjordvik.ts';
import { fourReports, roundWorkbook } from '../../report/xlsx/round.ts';
import { type PartTexts, partsWith, relations, workbookWith, zipped } from './make-zip.ts';

function sheetsOf(read: ReadWorkbook): readonly ReadSheet[] {
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.sheets;
}

const sheetsIn = (bytes: Uint8Array): readonly ReadSheet[] => sheetsOf(readWorkbook(bytes));

const cellsIn = (bytes: Uint8Array) => sheetsIn(bytes)[0]?.rows.flatMap(({ cells }) => cells) ?? [];

const valuesIn = (bytes: Uint8Array): Record<string, CellValue> =>
  Object.fromEntries(cellsIn(bytes).map(({ address, value }) => [address, value]));

describe('a workbook of our own', () => {
  test('reads back as it was written', () => {
    const sheets = sheetsIn(workbookBytes(roundWorkbook(fourReports)).bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Oversikt', false],
      ['Behovsmeldinger', false],
      ['_kompass', true],
    ]);
    const [, reports] = sheets;
    const row = reports?.rows.find(({ number }) => number === 8);
    expect(row?.cells.map(({ address, value, formula }) => [address, value, formula])).toEqual([
      ['A8', '9901/b1', false],
      ['B8', 250_000, false],
      ['C8', 2, false],
      ['D8', 1, false],
      ['E8', 5 / 6, true],
      ['F8', 200_000, false],
      ['G8', 'Godt forankret.', false],
    ]);
  });

  test('says which numbers are days', () => {
    const [, , measures] = sheetsIn(workbookBytes(fjordvik).bytes);
    const cells = measures?.rows[1]?.cells ?? [];
    expect(cells.map(({ value, date }) => [value, date])).toEqual([
      ['Videreutdanning', false],
      [46_614, true],
      [180_000, false],
      [0.6, false],
      [2028, false],
      [true, false],
      [180, false],
    ]);
  });
});

describe('a workbook of exceljs', () => {
  test('is read with rich text, formulas, errors, days and hidden sheets', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Ark & «side»');
    sheet.getCell('B2').value = {
      richText: [{ text: 'Sol' }, { font: { bold: true }, text: 'bakken' }],
    };
    sheet.getCell('C2').value = { formula: 'A1+1', result: 4 };
    sheet.getCell('D2').value = { formula: 'A1&""', result: 'fire' };
    sheet.getCell('E2').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
    sheet.getCell('F2').value = { error: '#REF!' };
    sheet.getCell('G2').value = new Date('2027-02-01T00:00:00Z');
    sheet.getCell('H2').value = { text: 'Udir', hyperlink: 'https://www.udir.no' };
    sheet.getCell('AB2').value = false;
    sheet.getCell('A4').value = '  to\nlinjer ';
    book.addWorksheet('Skjult', { state: 'hidden' });
    const sheets = sheetsIn(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ark & «side»', false],
      ['Skjult', true],
    ]);
    expect(
      sheets[0]?.rows.map(({ number, cells }) => [number, cells.map((cell) => cell.value)]),
    ).toEqual([
      [
        2,
        ['Solbakken', 4, 'fire', { error: '#DIV/0!' }, { error: '#REF!' }, 46_419, 'Udir', false],
      ],
      [4, ['  to\nlinjer ']],
    ]);
    expect(sheets[0]?.rows[0]?.cells.map(({ column, date }) => [column, date])).toContainEqual([
      6,
      true,
    ]);
    expect(sheets[0]?.rows[0]?.cells.at(-1)?.column).toBe(27);
  });
});

describe('cells', () => {
  test.each<[string, string, Record<string, CellValue>]>([
    [
      'without addresses',
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row>',
      { A1: 1, C1: 3, D5: 4, E5: 5 },
    ],
    [
      'with text of their own',
      '<row r="1"><c t="inlineStr"><is><t>Sol</t><r><t xml:space="preserve"> side</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
      { A1: 'Sol side' },
    ],
    [
      'with escaped signs',
      '<row r="1"><c t="str"><f>A</f><v>a_x000D_b_x005F_x000D_</v></c></row>',
      { A1: 'a\rb_x000D_' },
    ],
    [
      'with a formula that nobody has computed',
      '<row r="1"><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c></row>',
      { A1: null, B1: '' },
    ],
    [
      'with nothing in them',
      '<row r="1" s="1" customFormat="1"><c s="1"/><c t="inlineStr"><is><t></t></is></c><c t="s"/></row>',
      {},
    ],
    [
      'that say yes',
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>true</v></c><c t="b"><v>0</v></c></row>',
      { A1: true, B1: true, C1: false },
    ],
    ['with a number that is none', '<row r="1"><c><v>1,5</v></c></row>', { A1: '1,5' }],
    [
      'with a day in words',
      '<row r="1"><c t="d"><v>2027-02-01</v></c></row>',
      { A1: '2027-02-01' },
    ],
    ['with CDATA', '<row r="1"><c t="str"><v><![CDATA[a<b]]></v></c></row>', { A1: 'a<b' }],
  ])('%s are read', (_, rows, expected) => {
    expect(valuesIn(workbookWith(rows))).toEqual(expected);
  });

  test('with prefixes, in UTF-16 and unpacked, are read', () => {
    const sheet =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>å</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${sheet}`, (sign) => sign.charCodeAt(0)).buffer,
    );
    const big = utf16.map((_, at) => Number(utf16[at ^ 1]));
    for (const part of [sheet, utf16, big]) {
      const bytes = zipped(partsWith('', { 'xl/worksheets/sheet1.xml': part }), 0);
      expect(valuesIn(bytes)).toEqual({ A1: 'å' });
    }
  });

  test('count days from 1904 where the file does', () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf/></cellXfs><dxfs><xf numFmtId="14"/></dxfs></styleSheet>';
    const workbook = (flag: string) =>
      `<workbook xmlns:r="r"><workbookPr date1904="${flag}"/><sheets><sheet name="Ark" r:id="rId1"/></sheets></workbook>`;
    const cells = (flag: string) =>
      cellsIn(
        workbookWith(
          '<row><c s="1"><v>10</v></c><c s="0"><v>10</v></c><c s="2"><v>10</v></c><c s="9"><v>10</v></c></row>',
          {
            'xl/styles.xml': styles,
            'xl/workbook.xml': workbook(flag),
          },
        ),
      ).map(({ value, date }) => [value, date]);
    for (const flag of ['1', 'true']) {
      expect(cells(flag)).toEqual([
        [1472, true],
        [10, false],
        [10, false],
        [10, false],
      ]);
    }
    expect(cells('0')[0]).toEqual([10, true]);
  });

  test('are found where the parts have other names, and sheets of charts are left out', () => {
    const parts: PartTexts = {
      '_rels/.rels': relations(['a', 'officeDocument', '/bok/./x/../BOK.xml']),
      'bok\\Bok.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Kart" r:id="k"/><sheet name="Ark" r:id="e"/></sheets></workbook>',
      'bok/_rels/bok.xml.rels': `${relations(['k', 'chartsheet', 'kart.xml'], ['e', 'worksheet', '../ark.xml']).replace('</Rel', '<Relationship Id="u" Type="x/externalLink" Target="http://eksempel.no" TargetMode="External"/></Rel')}`,
      'ark.xml': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
    };
    expect(
      sheetsIn(zipped(parts)).map(({ name, rows }) => [name, rows[0]?.cells[0]?.value]),
    ).toEqual([['Ark', 7]]);
  });
});

test.each([
  ['General', false],
  ['0.00', false],
  ['#,##0 "kr i dag"', false],
  ['[Red]0', false],
  ['[$-414]d. mmmm yyyy', true],
  ['dd\\.mm\\.yyyy', true],
  ['0\\d', false],
  ['[h]:mm', true],
  ['yyyy', true],
])('the format %s shows a day or a time: %s', (code, isDate) => {
  expect(isDateCode(code)).toBe(isDate);
});

test('formats of a workbook’s own are held to what they show', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
  const cells = cellsIn(
    workbookWith('<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c></row>', {
      'xl/styles.xml': styles,
    }),
  );
  expect(cells.map(({ date }) => date)).toEqual([true, false]);
});

const utf16 = (text: string): number[] =>
  Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('what is no workbook', () => {
  test.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { kode: 'ikke-arbeidsbok' }],
    ['a CSV file with another name', strToU8('Enhet;Antall\n'), { kode: 'ikke-arbeidsbok' }],
    [
      'an .xls file',
      Uint8Array.from([...OLE, ...utf16('Workbook')]),
      { kode: 'annet-format', format: 'xls' },
    ],
    [
      'an encrypted file',
      Uint8Array.from([...OLE, 69, 0, 1, ...utf16('EncryptedPackage')]),
      { kode: 'passord' },
    ],
    [
      'an .ods file',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }, 0),
      { kode: 'annet-format', format: 'ods' },
    ],
    [
      'an .xlsb file',
      zipped({ '_rels/.rels': relations(['a', 'officeDocument', 'xl/workbook.bin']) }),
      { kode: 'annet-format', format: 'xlsb' },
    ],
    [
      'a text document',
      zipped({
        '_rels/.rels': relations(['a', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      { kode: 'ikke-arbeidsbok' },
    ],
    ['another zip', zipped({ 'bilde.png': 'x' }), { kode: 'mangler-del', del: 'xl/workbook.xml' }],
  ])('is said to be so: %s', (_, bytes, fault) => {
    expect(readWorkbook(bytes)).toEqual({ fault });
  });
});
