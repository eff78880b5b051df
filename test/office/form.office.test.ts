import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/document/check-folder.ts';
import type { FormImport } from '../../src/document/import/form/form-records.ts';
import { readForms } from '../../src/document/import/form/read-forms.ts';
import { knownPlan } from '../../src/document/import/known-plan.ts';
import { readGrids } from '../../src/document/import/read-grids.ts';
import { columnLetters } from '../../src/document/xlsx/sheet-cells.ts';
import type { FormKind } from '../../src/domain/form-workbook.ts';
import { firstNames } from '../../src/generated/data/first-names.ts';
import { standardCatalogue } from '../../src/generated/data/standard-catalogue.ts';
import { buildForms } from '../../src/report/form/build-forms.ts';
import type { Workbook } from '../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { filesOf, TODAY } from '../document/check.ts';
import { exampleFiles, formInputOf, keysIn } from '../report/form/form-fixture.ts';
import { type FilledCell, type Office, openOffice } from './soffice.ts';

const FJORDVIK = exampleFiles('fjordvik');

let office: Office;

beforeAll(() => {
  office = openOffice();
});

afterAll(() => office.close());

/** A form as a workbook, and where its cells are. */
interface Form {
  readonly workbook: Workbook;
  /** The cell of a column in a row of the body, from 0, of a sheet of that kind. */
  readonly at: (slag: string, row: number, column: string) => Pick<FilledCell, 'sheet' | 'cell'>;
  /** The row of an id. */
  readonly row: (slag: string, id: string) => number;
  /** The cell of a value above the table. */
  readonly above: (slag: string, field: string) => Pick<FilledCell, 'sheet' | 'cell'>;
  /** What stands in a cell for a code of a list. */
  readonly choice: (list: string, code: string) => string;
}

function formOf(workbook: Workbook): Form {
  const keys = keysIn(workbook);
  const { grids } = readGrids({ fil: 'skjema.xlsx', bytes: workbookBytes(workbook).bytes });
  const sheetOf = (slag: string) => {
    const sheet = keys.ark.find((each) => each.slag === slag);
    const grid = grids.find(({ ark }) => ark === sheet?.navn);
    if (sheet === undefined || grid === undefined) throw new Error(`no sheet of ${slag}`);
    return { sheet, grid };
  };
  return {
    workbook,
    at: (slag, row, column) => {
      const { sheet, grid } = sheetOf(slag);
      const title = sheet.kolonner.get(column);
      const place = grid.rows[sheet.overskrift - 1]?.indexOf(title ?? '') ?? -1;
      if (place < 0) throw new Error(`no column ${column} on ${sheet.navn}`);
      return { sheet: sheet.navn, cell: `${columnLetters(place)}${sheet.overskrift + 1 + row}` };
    },
    row: (slag, id) => sheetOf(slag).sheet.rader.indexOf(id),
    above: (slag, field) => {
      const { sheet, grid } = sheetOf(slag);
      const row = grid.rows.findIndex(([label]) => label === sheet.felt.get(field));
      if (row < 0) throw new Error(`no field ${field}`);
      return { sheet: sheet.navn, cell: `B${row + 1}` };
    },
    choice: (list, code) => {
      const text = keys.valg.get(list)?.get(code);
      if (text === undefined) throw new Error(`no choice ${list}/${code}`);
      return text;
    },
  };
}

async function emptyForm(kind: FormKind, part: string): Promise<Form> {
  const forms = buildForms(kind, 'enhet', await formInputOf(FJORDVIK));
  const form = forms.find(({ name }) => name.includes(part));
  if (form === undefined) throw new Error(`no form ${part}`);
  return formOf(form.workbook);
}

/** Fills in a form with LibreOffice, and reads back what it saved. */
async function filledIn({ workbook }: Form, cells: readonly FilledCell[]): Promise<FormImport> {
  const bytes = office.fill('skjema.xlsx', workbookBytes(workbook).bytes, cells);
  const { grids, notices } = readGrids({ fil: 'skjema.xlsx', bytes });
  expect(notices).toEqual([]);
  const { documents } = await checkFolder(filesOf(FJORDVIK), { today: TODAY });
  const plan = knownPlan(documents, {
    katalog: standardCatalogue,
    fornavn: new Set(firstNames),
  });
  const read = readForms(grids, { plan, wordings: () => [] });
  expect([read.rest, read.notices, read.forms.length]).toEqual([[], [], 1]);
  return read.forms[0] as FormImport;
}

const saying = ({ notices }: FormImport) => notices.map(({ kode, celle }) => [kode, celle]);

describe('a form that is filled in with LibreOffice says what was typed', () => {
  test('of the competence of a unit', { timeout: 120_000 }, async () => {
    const form = await emptyForm('oversikt', 'solbakken');
    const keys = keysIn(form.workbook);
    const ids = keys.ark.find(({ slag }) => slag === 'beholdning')?.rader ?? [];
    expect(ids.length).toBeGreaterThan(10);
    const typed = ids.map((id, row) =>
      row % 5 === 4
        ? { id, antall: null }
        : { id, antall: { 0: 20 - row, 1: row % 4, 2: 2, 3: row % 2 } },
    );
    const cells = typed.flatMap(({ antall }, row): FilledCell[] => {
      const at = (column: string) => form.at('beholdning', row, column);
      const state = antall === null ? 'ikke_kartlagt' : 'ja';
      const levels = [0, 1, 2, 3] as const;
      return [
        { ...at('kartlagt'), value: form.choice('kartlagt', state) },
        { ...at('ubrukt'), value: antall === null ? '' : 1 },
        { ...at('merknad'), value: `Drøftet på møte ${row}: «æøå»; =1+1` },
        ...levels.map((level) => ({ ...at(`antall/${level}`), value: antall?.[level] ?? '' })),
      ];
    });
    const facts = [
      { ...form.above('beholdning', 'ansatte'), value: 26 },
      { ...form.above('beholdning', 'aarsverk'), value: 20.75 },
      { ...form.above('beholdning', 'barn'), value: 71 },
    ];
    const read = await filledIn(form, [...facts, ...cells]);
    expect(saying(read)).toEqual([]);
    expect(read.units.map(({ enhet, post }) => [enhet.tekst, post])).toEqual([
      ['solbakken', { ansatte: 26, aarsverk: 20.75, barn: 71 }],
    ]);
    const held = read.holdings.map(({ kompetanse, post }) => ({
      id: kompetanse.tekst,
      antall: post.antall,
    }));
    expect(held).toEqual(typed);
  });
});
