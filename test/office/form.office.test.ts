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

/** A form as a workbook, and where its cells are; rows of the body are counted from 0. */
interface Form {
  readonly workbook: Workbook;
  readonly at: (slag: string, row: number, column: string) => Pick<FilledCell, 'sheet' | 'cell'>;
  /** The first row of an id; of none, the first that is free. */
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

/** What a form says as it is read back from its bytes. */
async function readBack(bytes: Uint8Array): Promise<FormImport> {
  const { grids, notices } = readGrids({ fil: 'skjema.xlsx', bytes });
  expect(notices).toEqual([]);
  const { documents } = await checkFolder(filesOf(FJORDVIK), { today: TODAY });
  const fornavn = new Set(firstNames);
  const plan = knownPlan(documents, { katalog: standardCatalogue, fornavn });
  const { forms, rest, notices: refused } = readForms(grids, { plan, wordings: () => [] });
  expect([rest, refused, forms.length]).toEqual([[], [], 1]);
  return forms[0] as FormImport;
}

/** What a form says when LibreOffice has filled it in and saved it. */
function filledIn({ workbook }: Form, cells: readonly FilledCell[]): Promise<FormImport> {
  return readBack(office.fill('skjema.xlsx', workbookBytes(workbook).bytes, cells));
}

const LEVELS = [0, 1, 2, 3] as const;
const FTES: Readonly<Record<number, number>> = { 2: 1.25, 3: 0.8 };

describe('a form that is filled in with LibreOffice says what was typed', () => {
  test('of the competence of a unit', { timeout: 120_000 }, async () => {
    const form = await emptyForm('oversikt', 'solbakken');
    const sheet = keysIn(form.workbook).ark.find(({ slag }) => slag === 'beholdning');
    const ids = sheet?.rader ?? [];
    const ftes = LEVELS.filter((level) => sheet?.kolonner.has(`aarsverk/${level}`));
    expect(ids.length).toBeGreaterThan(10);
    expect(ftes).toEqual([1, 2, 3]);
    const typed = ids.map((id, row) => {
      const merknad = `Drøftet på møte ${row}: «æøå»; =1+1`;
      if (row % 8 === 7)
        return { id, post: { antall: null, aarsverk: null, ubrukt: null, merknad } };
      const antall = { 0: 12 - (row % 5), 1: row % 4, 2: 2, 3: 1 + (row % 2) };
      return { id, post: { antall, aarsverk: FTES, ubrukt: 1, merknad } };
    });
    const cells = typed.flatMap(({ post }, row): FilledCell[] => {
      const at = (column: string) => form.at('beholdning', row, column);
      const { antall, aarsverk, ubrukt, merknad } = post;
      const state = antall === null ? 'ikke_kartlagt' : 'ja';
      return [
        { ...at('kartlagt'), value: form.choice('kartlagt', state) },
        { ...at('ubrukt'), value: ubrukt ?? '' },
        { ...at('merknad'), value: merknad },
        ...LEVELS.map((level) => ({ ...at(`antall/${level}`), value: antall?.[level] ?? '' })),
        ...ftes.map((level) => ({ ...at(`aarsverk/${level}`), value: aarsverk?.[level] ?? '' })),
      ];
    });
    const facts = { ansatte: 26, aarsverk: 20.75, barn: 71 };
    const above = Object.entries(facts).map(([field, value]) => ({
      ...form.above('beholdning', field),
      value,
    }));
    const read = await filledIn(form, [...above, ...cells]);
    expect(read.notices).toEqual([]);
    expect(read.units.map(({ enhet, post }) => [enhet.tekst, post])).toEqual([
      ['solbakken', facts],
    ]);
    const held = read.holdings.map(({ kompetanse, post: { avgang: _, ...post } }) => ({
      id: kompetanse.tekst,
      post,
    }));
    expect(held).toEqual(typed);
  });

  test.each<[FormKind, string]>([
    ['oversikt', 'ppt'],
    ['krav', 'krav'],
    ['tiltak', 'tiltak'],
    ['behovsmelding', 'b1'],
  ])('of %s, where nothing was typed', { timeout: 120_000 }, async (kind, part) => {
    const form = await emptyForm(kind, part);
    const saved = await filledIn(form, []);
    expect(saved).toEqual(await readBack(workbookBytes(form.workbook).bytes));
    expect(saved.skjema).toBe(kind);
  });

  test('of a new requirement', { timeout: 120_000 }, async () => {
    const form = await emptyForm('krav', 'krav');
    const free = form.row('krav', '');
    const cell = (row: number, column: string, value: string | number): FilledCell => ({
      ...form.at('krav', row, column),
      value,
    });
    const read = await filledIn(form, [
      cell(free, 'kompetanse', form.choice('kompetanse', 'san-04')),
      cell(free, 'tjeneste', form.choice('tjeneste', 'barnehage')),
      cell(free, 'nivaa', 2),
      cell(free, 'antall', 3),
      cell(free, 'per', form.choice('per', 'enhet')),
    ]);
    const added = read.requirements.filter(({ id }) => id === null);
    expect(added).toMatchObject([
      {
        kompetanse: { tekst: 'san-04' },
        gjelder: { tjeneste: 'barnehage' },
        post: { nivaa: 2, antall: 3, per: 'enhet' },
      },
    ]);
  });
});
