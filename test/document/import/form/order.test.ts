import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grid } from '../../../../src/document/import/grid.ts';
import type { FormKind } from '../../../../src/domain/form-workbook.ts';
import { readFormKeys } from '../../../../src/domain/form-workbook.ts';
import {
  cell,
  changed,
  type Edit,
  formsOf,
  imported,
  planOf,
  returned,
  sheet,
} from './form-fixture.ts';
import { SMALL } from './small-plan.ts';

/** The tables of a form with their rows and columns, and the sheets themselves, in another order. */
function shuffled(grids: readonly Grid[], random: readonly number[]): Grid[] {
  let at = 0;
  const draw = (): number => random[at++ % random.length] ?? 0;
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, place: draw() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  const keys = readFormKeys([...(grids[0]?.keys ?? [])]);
  const moved = grids.map((grid): Grid => {
    const header = keys?.ark.find(({ navn }) => navn === grid.ark)?.overskrift;
    if (header === undefined) return grid;
    const width = Math.max(...grid.rows.map((row) => row.length));
    const columns = shuffle(Array.from({ length: width }, (_, column) => column));
    const above = grid.rows.slice(0, header - 1);
    const [titles = [], ...body] = grid.rows.slice(header - 1);
    const table = [titles, ...shuffle(body)];
    const turned = table.map((row) => columns.map((column) => row[column] ?? null));
    return { ...grid, rows: [...above, ...turned] };
  });
  return shuffle(moved);
}

const EDITS: readonly (readonly [FormKind, Edit])[] = [
  [
    'oversikt',
    (book) => {
      const own = sheet(book, 'Solbakken barnehage');
      cell(own, 'san-05', 'Kartlagt').value = 'ja';
      cell(own, 'san-05', 'Nivå 1').value = 22;
      cell(own, 'spr-01', 'Merknad').value = null;
    },
  ],
  [
    'krav',
    (book) => {
      cell(sheet(book, 'Krav'), 'k2', 'Andel').value = 0.7;
    },
  ],
  [
    'tiltak',
    (book) => {
      cell(sheet(book, 'Tiltak'), 't1', 'Status').value = 'i gang';
    },
  ],
  [
    'behovsmelding',
    (book) => {
      cell(sheet(book, 'Budsjett'), '2027', 'Egenandel').value = 1;
    },
  ],
];

test.each(EDITS)('%s: the order of rows, columns and sheets never matters', async (kind, edit) => {
  const [form] = await formsOf(SMALL, { kind });
  if (form === undefined) throw new Error('no form');
  const plan = await planOf(SMALL);
  const grids = await returned(form, edit);
  const expected = changed(imported(grids, plan));
  expect(Object.keys(expected)).not.toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 60 }), (random) => {
      expect(changed(imported(shuffled(grids, random), plan))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
