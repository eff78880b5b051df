import { beforeAll, describe, expect, test } from 'vitest';
import {
  bodyCell,
  bodyColumn,
  figureCell,
  headerRowOf,
  onSheet,
} from '../../../src/report/xlsx/addresses.ts';
import type { Input, SheetColumn } from '../../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../../src/report/xlsx/write-workbook.ts';
import { partsOf, type ReadBack, readBack, sheetNamed, tableOf, workbookOf } from './read-back.ts';
import { fourReports, roundWorkbook } from './round.ts';

let read: ReadBack;

beforeAll(async () => {
  read = await readBack(roundWorkbook(fourReports));
});

const cell = (address: string) => sheetNamed(read.book, 'Behovsmeldinger').getCell(address);

describe('addresses', () => {
  test.each([
    ['alone', {}, 1],
    ['below a title', { title: 'Tiltak' }, 3],
    ['below a lead', { lead: ['En', 'to'] }, 4],
    ['below figures', { figures: [{ label: 'Ramme', value: 1, kind: 'money' }] as const }, 3],
  ])('of a table %s count from its header', (_, above, headerRow) => {
    expect(headerRowOf(above)).toBe(headerRow);
    expect(bodyCell(above, { column: 27, row: 2 })).toBe(`AB${headerRow + 3}`);
    expect(bodyColumn(above, { column: 1, rows: 4 })).toBe(
      `$B$${headerRow + 1}:$B$${headerRow + 4}`,
    );
  });

  test('of a table without rows are those of its one empty row', () => {
    expect(bodyColumn({}, { column: 0, rows: 0 })).toBe('$A$2:$A$2');
  });

  test('of key figures follow the title and the lead', () => {
    expect(figureCell({ title: 'Tiltak', lead: ['En'] }, 1)).toBe('$B$4');
  });

  test.each([
    ['Kriterier', "'Kriterier'!A1"],
    ["Ola's ark", "'Ola''s ark'!A1"],
    ['Mål/midler', "'Mål-midler'!A1"],
  ])('on the sheet %s name it as it is called', (name, expected) => {
    expect(onSheet(name, 'A1')).toBe(expected);
  });
});

describe('key figures above a table', () => {
  test('stand between the lead and the table and stay in view', () => {
    expect([3, 4, 5].map((row) => cell(`A${row}`).value)).toEqual(['Innstilt', 'Ramme', 'Igjen']);
    expect(cell('B3').value).toEqual({ formula: 'SUM($F$8:$F$11)', result: 200_000 });
    expect(cell('B5').value).toEqual({ formula: '$B$4-$B$3', result: 300_000 });
    expect(cell('C5').value).toBe('Rødt betyr at ramma er brukt opp.');
    expect(sheetNamed(read.book, 'Behovsmeldinger').views[0]).toMatchObject({ ySplit: 7 });
    expect(read.part('xl/tables/table1.xml')).toContain('ref="A7:G11"');
  });

  test('have names that formulas of other sheets use', () => {
    expect(read.book.definedNames.getRanges('igjen').ranges).toEqual(['Behovsmeldinger!$B$5']);
    expect(sheetNamed(read.book, 'Oversikt').getCell('B3').value).toEqual({
      formula: 'igjen',
      result: 300_000,
    });
  });

  test('are coloured by what they become, as the columns are, each rule with its own priority', () => {
    const rules = (sheet: number) =>
      [
        ...read
          .part(`xl/worksheets/sheet${sheet}.xml`)
          .matchAll(/sqref="([^"]*)"><cfRule.*?<\/conditionalFormatting>/g),
      ].flatMap(([whole, range]) =>
        [...whole.matchAll(/priority="(\d+)".*?(?:<formula>(.*?)<\/formula>|<dataBar>)/g)].map(
          ([, priority, formula]) => [range, priority, formula],
        ),
      );
    expect(rules(2)).toEqual([
      ['B5', '1', 'AND(ISNUMBER(B5),B5&lt;0)'],
      ['E8:E11', '2', undefined],
      ['F8:F11', '3', 'F8&gt;$B8'],
      ['F8:F11', '4', 'AND(ISNUMBER(F8),F8&gt;=1)'],
    ]);
    expect(rules(1)).toEqual([['B3', '1', 'B3&lt;0']]);
  });

  test('may have a note that is computed, and need not stay in view', async () => {
    const note = { formula: 'IF(B1<0,"over","innenfor")', value: 'innenfor' };
    const figure = { label: 'Igjen', value: 3, kind: 'money', note } as const;
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const { book } = await readBack(
      workbookOf(
        tableOf({ figures: [figure], columns, rows: [], frozenHeader: false, frozenColumns: 1 }),
        { kind: 'text', name: 'Metode', blocks: [{ block: 'figure', ...figure }] },
      ),
    );
    const [table, text] = [sheetNamed(book, 'Tiltak'), sheetNamed(book, 'Metode')];
    for (const sheet of [table, text]) {
      expect(sheet.getCell('C1').value).toEqual({ formula: note.formula, result: 'innenfor' });
      expect(sheet.views[0]?.state).toBe('normal');
    }
    expect(table.getCell('C1').alignment.wrapText).toBeFalsy();
    expect(text.getCell('C1').alignment.wrapText).toBe(true);
  });

  test('make their columns wide enough', async () => {
    const figures = [
      { label: 'Igjen av den samlede ramma', value: 120_000_000, kind: 'money' },
    ] as const;
    const columns = ['Id', 'Nr'].map((title): SheetColumn => ({ title, kind: 'text' }));
    const { book } = await readBack(workbookOf(tableOf({ figures, columns, rows: [] })));
    const widths = [1, 2].map((column) => sheetNamed(book, 'Tiltak').getColumn(column).width);
    expect(widths[0]).toBeGreaterThan(25);
    expect(widths[1]).toBeGreaterThan(14);
  });
});

describe('input cells', () => {
  test('are open in a locked sheet, and look like it', () => {
    expect(cell('C8').protection).toMatchObject({ locked: false });
    expect(cell('G9').protection).toMatchObject({ locked: false });
    expect(cell('F8').fill).toMatchObject({ fgColor: { argb: 'FFFFFBE6' } });
    expect(cell('F8').border.left).toMatchObject({ style: 'thin', color: { argb: 'FF8A7A3D' } });
    for (const address of ['A8', 'B8', 'E8', 'B3', 'B4']) {
      expect(cell(address).protection ?? {}).not.toMatchObject({ locked: false });
    }
  });

  test('lock the sheet without a password, and leave filters and widths free', () => {
    for (const number of [1, 2, 3]) {
      expect(read.part(`xl/worksheets/sheet${number}.xml`)).toMatch(
        /<\/sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"\/>/,
      );
    }
  });

  test('take what they are said to take, and say so', () => {
    const lists = { type: 'list', allowBlank: true, formulae: ['"0,1,2"'] };
    expect(cell('C11').dataValidation).toMatchObject({
      ...lists,
      promptTitle: 'Poeng',
      prompt: '0, 1 eller 2. La cella stå tom til dere er enige.',
      errorTitle: 'Bare 0, 1 eller 2',
      error: 'Velg fra lista, eller slett det som står der.',
      showInputMessage: true,
      showErrorMessage: true,
    });
    expect(cell('F8').dataValidation).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formulae: [0],
    });
    expect(cell('G8').dataValidation).toMatchObject({
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [1000],
    });
    expect(cell('B8').dataValidation).toBeUndefined();
  });

  const rule = (input: Input): string => {
    const columns: SheetColumn[] = [{ title: 'Svar', kind: 'text', input }];
    const { bytes } = workbookBytes(workbookOf(tableOf({ columns, rows: [['']] })));
    return /<dataValidation .*<\/dataValidation>/.exec(partOf(bytes))?.[0] ?? '';
  };
  const partOf = (bytes: Uint8Array) => partsOf(bytes)('xl/worksheets/sheet1.xml');

  test.each<[string, Input, string[]]>([
    ['anything', {}, ['<dataValidation allowBlank="1"']],
    [
      'a list elsewhere',
      { allow: { range: "'Lister'!$A$2:$A$9" } },
      ['type="list"', "<formula1>'Lister'!$A$2:$A$9</formula1>"],
    ],
    [
      'a share',
      { allow: { decimal: { from: 0, to: 1.5 } } },
      ['type="decimal" allowBlank', '<formula1>0</formula1><formula2>1.5</formula2>'],
    ],
    [
      'words with quotes',
      { allow: { choices: ['ja', 'vet "ikke"'] } },
      ['<formula1>&quot;ja,vet &quot;&quot;ikke&quot;&quot;&quot;</formula1>'],
    ],
  ])('can take %s', (_, input, parts) => {
    for (const part of parts) expect(rule(input)).toContain(part);
  });

  test('have messages of a length that Excel takes, line breaks and all', () => {
    const hint = { title: 'Å'.repeat(40), text: `En\nto${'å'.repeat(300)}` };
    const written = rule({ prompt: hint, refusal: hint });
    expect(written).toContain(`errorTitle="${'Å'.repeat(31)}…"`);
    expect(written).toContain(`prompt="En&#10;to${'å'.repeat(219)}…"`);
  });

  test.each([
    ['a comma', ['ja, delvis']],
    ['too much', Array.from({ length: 30 }, (_, index) => `Solbakken ${index}`)],
  ])('refuse a list with %s', (_, choices) => {
    expect(() => rule({ allow: { choices } })).toThrow(RangeError);
  });
});

describe('a live workbook', () => {
  test('is computed again when it is opened', async () => {
    expect(read.part('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const columns = [{ title: 'Krav', kind: 'text' }] as const;
    const { part } = await readBack(workbookOf(tableOf({ columns, rows: [] })));
    expect(part('xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  });

  test('says on a hidden sheet which round it is and what its columns are', () => {
    const keys = sheetNamed(read.book, '_kompass');
    expect(keys.state).toBe('veryHidden');
    const rows = [2, 3, 4, 5, 6, 7, 8, 11, 12, 15].map((row) =>
      ['A', 'B'].map((column) => keys.getCell(`${column}${row}`).value),
    );
    expect(rows).toEqual([
      ['dokument', 'forum'],
      ['versjon', '1'],
      ['forum', 'Samarbeidsforum Ytre fylke'],
      ['barnehage_skoleaar', '2027/2028'],
      ['ark', 'Behovsmeldinger'],
      ['kolonne/behovsmelding', 'Behovsmelding'],
      ['kolonne/soekt', 'Søkt'],
      ['kolonne/innstilt', 'Innstilt (fyll ut)'],
      ['kolonne/merknad', 'Merknad (fyll ut)'],
      ['melding', '9902/b1'],
    ]);
  });
});
