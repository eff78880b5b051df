import { beforeAll, describe, expect, test, vi } from 'vitest';
import { workbookBytes, writeWorkbook } from '../../../src/report/xlsx/write-workbook.ts';
import { fjordvik } from './fjordvik.ts';
import { type ReadBack, readBack, sheetNamed, tableOf, workbookOf } from './read-back.ts';

let read: ReadBack;

beforeAll(async () => {
  read = await readBack(fjordvik);
});

const cell = (sheet: string, address: string) => sheetNamed(read.book, sheet).getCell(address);

describe('the document', () => {
  test('says what it is, in which language, by whom and when', () => {
    const { book, part } = read;
    expect([book.title, book.subject, book.creator]).toEqual([
      'Kompetanseplan for Fjordvik & Solbakken 2027–2030',
      'Kompetansegap og tiltak',
      'kompass',
    ]);
    expect(book.created).toEqual(new Date('2027-01-15T00:00:00Z'));
    expect(part('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>');
    expect(part('docProps/app.xml')).toContain('<Application>kompass</Application>');
  });

  test.each([
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('in %s carries the tag %s', async (language, tag) => {
    const { part } = await readBack({ ...fjordvik, language });
    expect(part('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });

  test('has its sheets in order and opens on the first', () => {
    const names = read.book.worksheets.map(({ name }) => name);
    expect(names).toEqual(['Sammendrag', 'Kompetansegap', 'Tiltak', 'Bemanning']);
    const selected = names.map((_, index) =>
      read.part(`xl/worksheets/sheet${index + 1}.xml`).includes('tabSelected="1"'),
    );
    expect(selected).toEqual([true, false, false, false]);
  });

  test('has no merged cells and no formulas but those it was given', () => {
    const sheets = [1, 2, 3, 4]
      .map((number) => read.part(`xl/worksheets/sheet${number}.xml`))
      .join();
    const formulas = sheets.match(/<f>.*?<\/f>/g);
    expect(formulas).toEqual(['<f>B6-11</f>', '<f>C2/1000</f>', '<f>A3</f>']);
    expect(sheets).not.toContain('mergeCell');
  });

  test('is the same bytes for the same workbook, in any time zone', () => {
    const inZone = (zone: string) => {
      vi.stubEnv('TZ', zone);
      return { bytes: workbookBytes(fjordvik).bytes, hour: new Date(0).getHours() };
    };
    const [east, west] = [inZone('Pacific/Kiritimati'), inZone('America/Vancouver')];
    vi.unstubAllEnvs();
    expect(east.hour).not.toBe(west.hour);
    expect(east.bytes).toEqual(west.bytes);
  });

  test('comes in chunks as the rows are read', () => {
    let rowsRead = 0;
    function* rows() {
      for (rowsRead = 0; rowsRead < 20_000; rowsRead += 1) yield [`k${rowsRead}`, rowsRead];
    }
    const columns = [
      { title: 'Krav', kind: 'text' },
      { title: 'Behov', kind: 'count' },
    ] as const;
    const writing = writeWorkbook(workbookOf(tableOf({ columns, rows: rows() })));
    for (let sum = 0; sum < 20_000; ) sum += (writing.next().value as Uint8Array).length;
    expect(rowsRead).toBeGreaterThan(0);
    expect(rowsRead).toBeLessThan(20_000);
  });
});

describe('cells', () => {
  test.each([
    ['Kompetansegap!A5', 'k1', 'General'],
    ['Kompetansegap!B5', '0301', 'General'],
    ['Kompetansegap!C5', 1200, '#,##0'],
    ['Kompetansegap!C6', 3.5, '#,##0.00'],
    ['Kompetansegap!D7', 'ukjent', 'General'],
    ['Kompetansegap!E6', 0.4, '0\\ %'],
    ['Kompetansegap!E7', '–', 'General'],
    ['Kompetansegap!F7', null, 'General'],
    ['Kompetansegap!F8', null, 'General'],
    ['Tiltak!B2', new Date('2027-08-15T00:00:00Z'), 'dd\\.mm\\.yyyy'],
    ['Tiltak!B3', 'høsten 2027', 'General'],
    ['Tiltak!B4', '1899-12-31', 'General'],
    ['Tiltak!C2', 180_000, '#,##0\\ "kr"'],
    ['Tiltak!D2', 0.6, '#,##0.00'],
    ['Tiltak!E2', 2028, '0'],
    ['Tiltak!F2', true, 'General'],
    ['Tiltak!F3', false, 'General'],
    ['Tiltak!G2', { formula: 'C2/1000', result: 180 }, '#,##0'],
    ['Tiltak!G3', { formula: 'A3', result: 'Kollega' }, '#,##0'],
    ['Tiltak!C4', null, '#,##0\\ "kr"'],
    ['Sammendrag!B6', 25, '#,##0'],
    ['Sammendrag!B7', 0.74, '0\\ %'],
    ['Sammendrag!B8', 'ukjent', 'General'],
    ['Sammendrag!C7', 'Av kartlagte rader', 'General'],
    ['Sammendrag!A4', '• Tre enheter er ikke kartlagt.', 'General'],
  ])('%s is %s, shown as %s', (place, value, format) => {
    const [sheet = '', address = ''] = place.split('!');
    const found = cell(sheet, address);
    expect(found.value).toEqual(value);
    expect((found.numFmt ?? 'General').replaceAll('\\', '')).toBe(format.replaceAll('\\', ''));
  });

  test('show money, shares and days the English way in English', async () => {
    const { book } = await readBack({ ...fjordvik, language: 'en' });
    const formats = ['B2', 'C2'].map(
      (address) => sheetNamed(book, 'Tiltak').getCell(address).numFmt,
    );
    expect(formats).toEqual(['d mmm yyyy', '"NOK" #,##0']);
    expect(sheetNamed(book, 'Kompetansegap').getCell('E6').numFmt).toBe('0%');
  });

  test('stand to the right if they are figures, the words in their place too', () => {
    const sides = ['A5', 'C5', 'D7', 'E7'].map(
      (address) => cell('Kompetansegap', address).alignment.horizontal,
    );
    expect(sides).toEqual(['left', 'right', 'right', 'right']);
  });

  test('that are not known look different from those that are 0', () => {
    const [unknown, zero] = [cell('Kompetansegap', 'D7'), cell('Kompetansegap', 'D5')];
    expect(unknown.font.italic).toBe(true);
    expect(unknown.fill).toMatchObject({ fgColor: { argb: 'FFECECF1' } });
    expect(zero.font.italic).toBeFalsy();
  });

  test('a key figure has the colour of its tone', () => {
    expect(cell('Sammendrag', 'B6').fill).toMatchObject({ fgColor: { argb: 'FFEE9C84' } });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('cannot hold %s', (value) => {
    const columns = [{ title: 'Behov', kind: 'count' }] as const;
    const workbook = workbookOf(tableOf({ columns, rows: [[value]] }));
    expect(() => workbookBytes(workbook)).toThrow(RangeError);
  });
});

describe('a table', () => {
  test('is an Excel table with filters over exactly its header and rows', () => {
    const table = read.part('xl/tables/table1.xml');
    expect(table).toContain('displayName="Kompetansegap" ref="A4:F8" headerRowCount="1"');
    expect(table).toContain('<autoFilter ref="A4:F8"/>');
    expect(table).toContain('showRowStripes="1"');
    expect(sheetNamed(read.book, 'Kompetansegap').getTables()).toHaveLength(1);
  });

  test('has columns that are called what the header cells say', () => {
    const sheet = sheetNamed(read.book, 'Tiltak');
    const names = [
      ...read.part('xl/tables/table2.xml').matchAll(/<tableColumn id="\d+" name="(.*?)"/g),
    ];
    const cells = names.map((_, index) => sheet.getCell(1, index + 1).value);
    expect(names.map(([, name]) => name)).toEqual(cells);
    expect(cells[2]).toBe('Beregnet kostnad');
  });

  test('keeps its header in view and on every printed page', () => {
    const sheet = sheetNamed(read.book, 'Kompetansegap');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
    expect(sheetNamed(read.book, 'Tiltak').views[0]).toMatchObject({ xSplit: 0, ySplit: 1 });
    expect(read.part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Kompetansegap'!$4:$4</definedName>`,
    );
  });

  test('is described for those who cannot see it', () => {
    expect(read.part('xl/tables/table1.xml')).toContain(
      'altText="Kompetansegap per krav" altTextSummary="Behov, dekning og gap for hvert krav."',
    );
  });

  test('without rows has one empty row that says so', () => {
    expect(read.part('xl/tables/table3.xml')).toContain('ref="A1:B2"');
    expect(cell('Bemanning', 'A2').value).toBe('Planen har ingen tall for bemanning.');
  });

  test('without rows and words has one empty row', async () => {
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const { book, part } = await readBack(workbookOf(tableOf({ columns, rows: [] })));
    expect(part('xl/tables/table1.xml')).toContain('ref="A1:A2"');
    expect(sheetNamed(book, 'Tiltak').getCell('A2').value).toBeNull();
  });

  test('says that numbers kept as text are meant to be', () => {
    expect(read.part('xl/worksheets/sheet2.xml')).toContain(
      '<ignoredError sqref="A1:A8 B1:B8 F1:F8" numberStoredAsText="1"/>',
    );
  });

  test('of figures alone has no such text', async () => {
    const columns = [{ title: 'Behov', kind: 'count' }] as const;
    const { part } = await readBack(workbookOf(tableOf({ columns, rows: [[3]] })));
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('ignoredErrors');
  });

  test('refuses rows that are longer than its header', () => {
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const workbook = workbookOf(tableOf({ columns, rows: [['k1', 'k2']] }));
    expect(() => workbookBytes(workbook)).toThrow('Tiltak, row 2');
  });

  test('refuses more rows than a sheet has', () => {
    function* rows() {
      for (let row = 0; row < 1_048_576; row += 1) yield [];
    }
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const workbook = workbookOf(tableOf({ columns, rows: rows() }));
    expect(() => workbookBytes(workbook)).toThrow('Tiltak, row 1048577');
  });
});

describe('colours and bars', () => {
  test('colour numbers by value, never a text that stands for one', () => {
    const sheet = read.part('xl/worksheets/sheet2.xml');
    const rules = [...sheet.matchAll(/dxfId="(\d)".*?<formula>(.*?)<\/formula>/g)];
    expect(sheet).toContain('<conditionalFormatting sqref="D5:D8"><cfRule type="expression"');
    expect(rules.map(([, style, formula]) => [style, formula])).toEqual([
      ['0', 'AND(ISNUMBER(D5),D5&lt;1)'],
      ['1', 'AND(ISNUMBER(D5),D5&gt;=1,D5&lt;3)'],
      ['2', 'AND(ISNUMBER(D5),D5&gt;=3)'],
      ['3', 'D5=&quot;ikke &quot;&quot;målt&quot;&quot;&quot;'],
    ]);
  });

  test('draw bars from 0 to the given top, or to the largest value', () => {
    const bars = (sheet: number) => read.part(`xl/worksheets/sheet${sheet}.xml`);
    expect(bars(2)).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="1"/>');
    expect(bars(3)).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="180000"/>');
    expect(bars(3)).toContain('gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>');
    expect(bars(4)).toContain('<cfvo type="num" val="1"/>');
  });

  test('have one id for a bar and its extension', () => {
    const sheet = read.part('xl/worksheets/sheet2.xml');
    const id = /<x14:id>(.*?)<\/x14:id>/.exec(sheet)?.[1];
    expect(sheet).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
  });

  test('are left out of a table that has none', async () => {
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const { part } = await readBack(workbookOf(tableOf({ columns, rows: [['k1']] })));
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/conditionalFormatting|extLst/);
  });
});

describe('the page', () => {
  test('is A4 across, one page wide, titled and numbered', () => {
    for (const sheet of read.book.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.headerFooter.oddFooter).toBe('&LLaget 15. januar 2027&RSide &P av &N');
    }
    expect(sheetNamed(read.book, 'Kompetansegap').headerFooter.oddHeader).toBe(
      '&LKompetanseplan for Fjordvik && Solbakken 2027–2030&RKompetansegap per krav',
    );
  });

  test('has no words that were not given', async () => {
    const { book } = await readBack(workbookOf({ kind: 'text', name: 'Metode', blocks: [] }));
    expect(sheetNamed(book, 'Metode').headerFooter.oddFooter).toBe('&L&RSide &P av &N');
  });
});

describe('names', () => {
  test('stand for key figures', () => {
    expect(read.book.definedNames.getRanges('Samlet_gap').ranges).toEqual(['Sammendrag!$B$6']);
  });

  test('are left out where there are none', async () => {
    const { part } = await readBack(workbookOf({ kind: 'text', name: 'Metode', blocks: [] }));
    expect(part('xl/workbook.xml')).not.toContain('definedName');
    expect(part('xl/styles.xml')).not.toContain('numFmts');
  });

  test('of sheets and tables are unique and of legal length', async () => {
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const table = (name: string) => tableOf({ columns, rows: [['k1']], name, tableName: name });
    const long = 'Kompetansegap i barnehagene i Fjordvik kommune';
    const { book, part } = await readBack(workbookOf(table(long), table(long), table('A1')));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Kompetansegap i barnehagene i …',
      'Kompetansegap i barnehagen… (2)',
      'A1',
    ]);
    const names = [1, 2, 3].map(
      (table) => /displayName="(.*?)"/.exec(part(`xl/tables/table${table}.xml`))?.[1],
    );
    expect(names).toEqual([
      'Kompetansegap_i_barnehagene_i_Fjordvik_kommune',
      'Kompetansegap_i_barnehagene_i_Fjordvik_kommune_2',
      '_A1',
    ]);
  });
});

describe('rows', () => {
  test('are high enough for text that is wrapped, in tables and in prose', async () => {
    const text =
      'Kravet følger av rammeplanen og er drøftet med styrerne i alle barnehagene. '.repeat(3);
    const columns = [{ title: 'Merknad', kind: 'long-text' }] as const;
    const { book } = await readBack(
      workbookOf(tableOf({ columns, rows: [['Dekket'], [text]] }), {
        kind: 'text',
        name: 'Metode',
        blocks: [
          { block: 'paragraph', text: 'Kort.' },
          { block: 'paragraph', text },
        ],
      }),
    );
    const [table, prose] = [sheetNamed(book, 'Tiltak'), sheetNamed(book, 'Metode')];
    expect(table.getRow(2).height).toBeUndefined();
    expect(table.getRow(3).height).toBeGreaterThan(18);
    expect(prose.getRow(2).height).toBeGreaterThan(prose.getRow(1).height);
  });
});
