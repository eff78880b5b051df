import { describe, expect, test } from 'vitest';
import {
  cellLines,
  columnWidth,
  headerHeight,
  headerLines,
  heightOfLines,
} from '../../../src/report/xlsx/column-widths.ts';
import type { SheetCell, SheetColumn } from '../../../src/report/xlsx/model.ts';
import { textWidth, wrappedLines } from '../../../src/report/xlsx/text-width.ts';

const widthOf = (column: SheetColumn, ...cells: SheetCell[]) =>
  columnWidth({ ...column, letters: 'A', header: column.title }, cells);

describe('a column', () => {
  test.each<[string, SheetColumn, SheetCell[]]>([
    ['of short text is not too narrow', { title: 'Id', kind: 'text' }, ['k1', '']],
    ['of nothing has room for its header', { title: 'Kommunenummer', kind: 'text' }, []],
    ['of money', { title: 'Kr', kind: 'money' }, [1_250_000]],
    ['of shares', { title: 'Andel', kind: 'share' }, [0.742, null]],
    ['of full-time equivalents', { title: 'Årsverk', kind: 'fte' }, [1234.5]],
    ['of days', { title: 'Dag', kind: 'date' }, ['2027-01-15', 'høsten 2027']],
    ['of marks', { title: 'Gap', kind: 'count' }, [{ mark: 'unknown', text: 'ikke kartlagt' }]],
    [
      'of answers and formulas',
      { title: 'Ja', kind: 'count' },
      [true, { formula: 'A1', value: 3 }],
    ],
  ])('%s', (_, column, cells) => {
    const width = widthOf(column, ...cells);
    expect(width).toBeGreaterThanOrEqual(8);
    expect(width).toBeLessThanOrEqual(24);
    for (const word of column.title.split(' ')) expect(width).toBeGreaterThan(textWidth(word));
  });

  test('is as wide as it is told to be', () => {
    expect(widthOf({ title: 'Tiltak', kind: 'text', width: 12 }, 'å'.repeat(40))).toBe(12);
  });

  test('is wide enough for its values and no wider than is good to read', () => {
    const title = 'Merknad';
    const text = 'Kravet er drøftet med styrerne.';
    expect(widthOf({ title, kind: 'long-text' }, text)).toBeGreaterThan(textWidth(text));
    expect(widthOf({ title, kind: 'long-text' }, text.repeat(5))).toBe(46);
    expect(widthOf({ title, kind: 'text' }, text.repeat(5))).toBe(32);
    expect(widthOf({ title, kind: 'text' }, 'kort\nlinje', text)).toBe(
      widthOf({ title, kind: 'text' }, text),
    );
  });
});

describe('height', () => {
  test.each([
    ['', 20, 1],
    ['kort', 20, 1],
    ['en to tre fire fem', 10, 2],
    ['en\nto\n\ntre', 20, 4],
    ['sammenhengendeord', 6, 4],
    ['et sammenhengendeord til', 6, 5],
  ])('%j takes, in %i, %i lines', (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  test('of a header follows the lines of its title', () => {
    expect(headerLines('Gap', 10)).toBe(1);
    expect(headerLines('Beregnet kostnad i året', 14)).toBe(3);
    expect([1, 3].map(headerHeight)).toEqual([24, 54]);
  });

  test('of a row ends where Excel does', () => {
    expect([1, 2, 100].map(heightOfLines)).toEqual([18, 33, 409]);
  });

  test('of figures and marks is one line', () => {
    expect(cellLines(123_456_789, 8)).toBe(1);
    expect(cellLines('en to tre fire fem', 10)).toBe(3);
  });
});

test('wide signs are wider than narrow ones', () => {
  const widths = ['il.', 'frt', 'abø', 'ABÅ', 'mwM', '漢字😀'].map(textWidth);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
});
