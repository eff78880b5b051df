import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  definedName,
  headerName,
  quotedSheet,
  sheetName,
} from '../../../src/report/xlsx/names.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

describe('a sheet', () => {
  test.each([
    ['Tiltak', 'Tiltak'],
    ['Barnehage/skole: [2027]?', 'Barnehage-skole- -2027--'],
    ["'Solbakken'", 'Solbakken'],
    ["' 'Solbakken", 'Solbakken'],
    ['  Mål\nog  føringer ', 'Mål og føringer'],
    ['', '_'],
    ['History', '_History'],
    ['å'.repeat(31), 'å'.repeat(31)],
    ['å'.repeat(32), `${'å'.repeat(30)}…`],
    [`${'å'.repeat(29)}😀å`, `${'å'.repeat(29)}…`],
  ])('called %j becomes %j', (wanted, name) => {
    expect(sheetName(new Set(), wanted)).toBe(name);
  });

  test('never has the name of another, whatever the case', () => {
    const taken = new Set<string>();
    const names = ['Tiltak', 'TILTAK', 'tiltak', 'å'.repeat(40), 'Å'.repeat(40)];
    expect(names.map((name) => sheetName(taken, name))).toEqual([
      'Tiltak',
      'TILTAK (2)',
      'tiltak (3)',
      `${'å'.repeat(30)}…`,
      `${'Å'.repeat(26)}… (2)`,
    ]);
  });

  test('has a legal name whatever it was called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (wanted) => {
        const taken = new Set<string>();
        const names = wanted.map((name) => sheetName(taken, name));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
      }),
    );
  });

  test('is quoted in formulas', () => {
    expect(quotedSheet("Per's tiltak")).toBe("'Per''s tiltak'");
  });
});

describe('a table or a named figure', () => {
  test.each([
    ['Kompetansegap', 'Kompetansegap'],
    ['Mål og føringer', 'Mål_og_føringer'],
    ['2027 tiltak', '_2027_tiltak'],
    ['A1', '_A1'],
    ['XFD12', '_XFD12'],
    ['r', '_r'],
    ['R1C1', '_R1C1'],
    ['C', '_C'],
    ['Tiltak2027', 'Tiltak2027'],
    ['', '_'],
    ['å'.repeat(300), 'å'.repeat(200)],
  ])('called %j becomes %j', (wanted, name) => {
    expect(definedName(new Set(), wanted)).toBe(name);
  });

  test('never has the name of another', () => {
    const taken = new Set<string>();
    const names = ['Gap', 'gap', 'Gap'].map((name) => definedName(taken, name));
    expect(names).toEqual(['Gap', 'gap_2', 'Gap_3']);
  });
});

test('columns never share a name', () => {
  const taken = new Set<string>();
  const names = ['Gap', 'gap', 'Gap 2', 'Gap'].map((title) => headerName(taken, title));
  expect(names).toEqual(['Gap', 'gap 2', 'Gap 2 2', 'Gap 3']);
  expect(headerName(taken, 'å'.repeat(300))).toHaveLength(200);
});
