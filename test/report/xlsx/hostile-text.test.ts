import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/report/safe-text.ts';
import { type Parts, readBack, sheetNamed, tableOf, workbookOf } from './read-back.ts';

const columns = [{ title: 'Merknad', kind: 'text' }] as const;

async function written(text: string) {
  const { book, part, notes } = await readBack(workbookOf(tableOf({ columns, rows: [[text]] })));
  return { cell: sheetNamed(book, 'Tiltak').getCell('A2'), part, notes };
}

/** The style of cell A2, as the style part has it. */
function styleOfCell(part: Parts): string {
  const number = /<c r="A2" s="(\d+)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1];
  const styles = /<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '';
  return [...styles.matchAll(/<xf .*?<\/xf>/g)][Number(number)]?.[0] ?? '';
}

describe('text that a spreadsheet might run', () => {
  test.each([
    '=1+1',
    '+47 77 00 00 00',
    '-5 % reduksjon',
    '@SUM(A1:A9)',
    '  =HYPERLINK("http://eksempel.no")',
    '\u00a0=cmd|"/c calc"!A1',
    '\u200b=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '−1',
    '\tSolbakken',
    '\nSolbakken',
  ])('%j stays text, also when somebody edits the cell', async (text) => {
    const { cell, part } = await written(text);
    expect(cell.value).toBe(text);
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(styleOfCell(part)).toContain('quotePrefix="1"');
  });

  test.each(['\u0001=1+1', '\r=1+1', '\uffff@A1'])(
    '%j is found behind signs that are not written',
    async (text) => {
      expect(styleOfCell((await written(text)).part)).toContain('quotePrefix="1"');
    },
  );

  test.each(['Solbakken', '2027', 'a=b', '«-»', '– kort', 'Å = 1'])(
    '%j is a text like others',
    async (text) => {
      const { cell, part } = await written(text);
      expect(cell.value).toBe(text);
      expect(styleOfCell(part)).not.toContain('quotePrefix');
    },
  );

  test('stays text in headers, titles, key figures and marks', async () => {
    const { part } = await readBack(
      workbookOf(
        tableOf({
          title: '=A1',
          columns: [{ title: '=A2', kind: 'count' }],
          rows: [[{ mark: 'unknown', text: '=A3' }], [{ mark: 'none', text: '=A4' }]],
        }),
        {
          kind: 'text',
          name: 'Metode',
          blocks: [
            { block: 'paragraph', text: '=A5' },
            { block: 'figure', label: '=A6', value: '=A7', kind: 'count', note: '=A8' },
          ],
        },
      ),
    );
    expect(part('xl/worksheets/sheet1.xml') + part('xl/worksheets/sheet2.xml')).not.toContain(
      '<f>',
    );
    expect(part('xl/sharedStrings.xml').match(/<t>=A\d<\/t>/g)).toHaveLength(8);
  });
});

describe('text that XML cannot hold as it is', () => {
  test.each([
    ['<b>&amp;"\'</b>', '<b>&amp;"\'</b>'],
    ['en\r\nto\rtre', 'en\nto\ntre'],
    [' midt  i ', ' midt  i '],
    ['null\u0000\u0008tegn\u001b', 'nulltegn'],
    ['halv\ud83d', 'halv\ufffd'],
    ['\ude00halv', '\ufffdhalv'],
    ['hel😀', 'hel😀'],
    ['ikke\ufffe\uffff', 'ikke'],
  ])('%j is written as %j', async (text, expected) => {
    const { cell } = await written(text);
    expect(cell.value).toBe(expected);
  });

  test('is not taken for an escape when it looks like one', async () => {
    const { part } = await written('_x000D_ og _x00e5_');
    expect(part('xl/sharedStrings.xml')).toContain('<t>_x005F_x000D_ og _x005F_x00e5_</t>');
  });

  test('reads back as it was, whatever it was, but for the signs that are taken away', async () => {
    const ordinary = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => cleanText(text) === text && !/_x[0-9A-Fa-f]{4}_/.test(text));
    await fc.assert(
      fc.asyncProperty(ordinary, async (text) => {
        const { cell } = await written(text);
        expect(cell.value).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text that is too long for a cell', () => {
  test('is cut with an ellipsis, and said so', async () => {
    const { cell, notes } = await written('å'.repeat(40_000));
    expect(cell.value).toBe(`${'å'.repeat(32_766)}…`);
    expect(notes).toEqual([{ code: 'text-cut', sheet: 'Tiltak', cell: 'A2', length: 40_000 }]);
  });

  test('is whole at the limit', async () => {
    const { cell, notes } = await written('å'.repeat(32_767));
    expect(cell.value).toHaveLength(32_767);
    expect(notes).toEqual([]);
  });
});

describe('headers', () => {
  test('that are alike, empty or hostile give columns of different, legal names', async () => {
    const titles = ['Behov', 'behov', '', ' ', 'A & "B"\nC', '_x000D_'];
    const { book, part } = await readBack(
      workbookOf(tableOf({ columns: titles.map((title) => ({ title, kind: 'text' })), rows: [] })),
    );
    const cells = titles.map((_, index) => sheetNamed(book, 'Tiltak').getCell(1, index + 1).value);
    expect(cells.slice(0, 5)).toEqual(['Behov', 'behov 2', '–', '– 2', 'A & "B" C']);
    expect(part('xl/tables/table1.xml')).toContain('name="A &amp; &quot;B&quot; C"');
    expect(part('xl/tables/table1.xml')).toContain('name="_x005F_x000D_"');
    expect(part('xl/sharedStrings.xml')).toContain('<t>_x005F_x000D_</t>');
  });
});
