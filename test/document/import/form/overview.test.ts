import { describe, expect, test } from 'vitest';
import { matchImports } from '../../../../src/document/import/match/match.ts';
import type { Beholdningspost } from '../../../../src/generated/types.ts';
import type { FormDivision } from '../../../../src/report/form/form-input.ts';
import { exampleFiles } from '../../../report/form/form-fixture.ts';
import {
  cell,
  changed,
  type Edit,
  formsOf,
  freeCell,
  imported,
  planOf,
  returned,
  said,
  sheet,
} from './form-fixture.ts';
import { SMALL } from './small-plan.ts';

const SOLBAKKEN = 'Solbakken barnehage';

/** Solbakken's form, filled in so. */
async function filled(edit: Edit) {
  const [form] = await formsOf(SMALL, { kind: 'oversikt' });
  if (form === undefined) throw new Error('no form');
  const result = imported(await returned(form, edit), await planOf(SMALL));
  return { changed: changed(result), said: said(result) };
}

/** Cells of Solbakken's table: by competence and title. */
const fill =
  (code: string, values: Readonly<Record<string, unknown>>): Edit =>
  (book) => {
    const own = sheet(book, SOLBAKKEN);
    for (const [title, value] of Object.entries(values)) {
      // What people write is a value of exceljs.
      cell(own, code, title).value = value as string | number | null;
    }
  };

/** A value above the table. */
const above =
  (label: string, value: unknown): Edit =>
  (book) => {
    const own = sheet(book, SOLBAKKEN);
    own.eachRow((row) => {
      if (row.getCell(1).text === label) row.getCell(2).value = value as string | number | null;
    });
  };

/** A row of the sheet of departures. */
const leaves =
  (values: Readonly<Record<string, unknown>>): Edit =>
  (book) => {
    const own = sheet(book, 'Avgang');
    const cells = Object.keys(values).map((title) => freeCell(own, title, 'Kompetanse'));
    for (const [index, value] of Object.values(values).entries()) {
      const free = cells[index];
      if (free !== undefined) free.value = value as string | number | null;
    }
  };

const stock = (kompetanse: string, post: object, ny = false) => ({
  beholdning: [{ enhet: 'solbakken', kompetanse, ny, post }],
});

describe('what is filled in becomes figures of the unit', () => {
  test.each<[string, Edit, object]>([
    [
      'counts where there were none',
      fill('san-05', { Kartlagt: 'ja', 'Nivå 0': 20, 'Nivå 1': 2 }),
      stock('san-05', { antall: { 0: 20, 1: 2 } }, true),
    ],
    [
      'counts without «ja»',
      fill('san-05', { Kartlagt: null, 'Nivå 0': 22 }),
      stock('san-05', { antall: { 0: 22 } }, true),
    ],
    [
      'counts as text, with a mark for yes',
      fill('san-05', { Kartlagt: 'x', 'Nivå 0': ' 20 ', 'Nivå 1': '2 stk' }),
      stock('san-05', { antall: { 0: 20, 1: 2 } }, true),
    ],
    [
      'other counts, and a cell emptied',
      fill('spr-01', { 'Nivå 0': 11, 'Nivå 1': null }),
      stock('spr-01', { antall: { 0: 11, 2: 3, 3: 1 } }),
    ],
    ['a level with nobody says nothing new', fill('utv-02', { 'Nivå 3': 0 }), {}],
    ['a remark that nobody can see', fill('utv-02', { Merknad: '\u200b' }), {}],
    [
      'no longer mapped: nothing of it stays',
      fill('utv-02', {
        Kartlagt: 'ikke kartlagt',
        'Nivå 0': null,
        'Nivå 1': null,
        'Bruker ikke': null,
        'Årsverk nivå 1': null,
      }),
      stock('utv-02', { antall: null, aarsverk: null, ubrukt: null }),
    ],
    [
      'not mapped, in another word',
      fill('utv-02', {
        Kartlagt: 'Nei',
        'Nivå 0': null,
        'Nivå 1': null,
        'Bruker ikke': null,
        'Årsverk nivå 1': null,
      }),
      stock('utv-02', { antall: null, aarsverk: null, ubrukt: null }),
    ],
    [
      'full-time equivalents, those who do not use it, a remark',
      fill('utv-02', { 'Årsverk nivå 1': '1,8', 'Bruker ikke': null, Merknad: 'To på\nkurs' }),
      stock('utv-02', { aarsverk: { 1: 1.8 }, ubrukt: null, merknad: 'To på\nkurs' }),
    ],
    [
      'full-time equivalents emptied',
      fill('utv-02', { 'Årsverk nivå 1': null }),
      stock('utv-02', { aarsverk: null }),
    ],
    [
      'a remark of what is not mapped',
      fill('san-05', { Merknad: 'Tas til våren' }),
      stock('san-05', { antall: null, merknad: 'Tas til våren' }, true),
    ],
    ['a remark taken out', fill('spr-01', { Merknad: null }), stock('spr-01', { merknad: null })],
    [
      'the facts of the unit',
      (book) => {
        above('Ansatte', 23)(book);
        above('Årsverk', null)(book);
        above('Barn eller elever', 64)(book);
      },
      {
        enheter: [{ id: 'solbakken', ny: false, post: { ansatte: 23, aarsverk: null, barn: 64 } }],
      },
    ],
    [
      'one more who leaves',
      leaves({ Kompetanse: 'spr-01 Språkutvikling og språkvansker', År: 2029, Nivå: 2, Antall: 1 }),
      stock('spr-01', {
        avgang: [
          { aar: 2028, nivaa: 3, antall: 1 },
          { aar: 2029, nivaa: 2, antall: 1 },
        ],
      }),
    ],
    [
      'nobody leaves after all',
      (book) => {
        const own = sheet(book, 'Avgang');
        const code = 'spr-01 Språkutvikling og språkvansker';
        for (const title of ['År', 'Nivå', 'Antall', 'Kompetanse'])
          cell(own, code, title).value = null;
      },
      stock('spr-01', { avgang: null }),
    ],
  ])('%s', async (_name, edit, expected) => {
    expect(await filled(edit)).toEqual({ changed: expected, said: [] });
  });
});

describe('what does not fit is said with its cell, and the rest is read', () => {
  const rest = fill('utv-02', { 'Nivå 0': 19 });
  const restRead = stock('utv-02', { antall: { 0: 19, 1: 2 } });

  test.each<[string, Edit, string[]]>([
    ['negative', fill('spr-01', { 'Nivå 1': -1 }), ['Solbakken barnehage!E9 verdi/negativ "-1"']],
    ['decimal', fill('spr-01', { 'Nivå 1': 2.5 }), ['Solbakken barnehage!E9 verdi/desimal "2.5"']],
    [
      'text',
      fill('spr-01', { 'Nivå 1': 'mange' }),
      ['Solbakken barnehage!E9 verdi/ikke-tall "mange"'],
    ],
    [
      'a formula that failed',
      fill('spr-01', { 'Nivå 1': { error: '#REF!' } }),
      ['Solbakken barnehage!E9 verdi/formelfeil "#REF!"'],
    ],
    [
      'nearly',
      fill('spr-01', { 'Nivå 1': 'ca. 3' }),
      ['Solbakken barnehage!E9 spm/omtrentlig "ca. 3"'],
    ],
    ['kept back', fill('spr-01', { 'Nivå 1': ':' }), ['Solbakken barnehage!E9 skjema/uten-verdi']],
    [
      'more than there are',
      fill('spr-01', { 'Nivå 0': 12 }),
      ['Solbakken barnehage!G9 skjema/flere-enn-ansatte 24 22'],
    ],
    [
      'fewer use it than there are',
      fill('spr-01', { 'Bruker ikke': 23 }),
      ['Solbakken barnehage!M9 skjema/ubrukt-over-antall 23 22'],
    ],
    [
      'more full-time equivalents than people',
      fill('utv-02', { 'Årsverk nivå 1': 3 }),
      ['Solbakken barnehage!N10 skjema/aarsverk-over-antall 3 2'],
    ],
    [
      'full-time equivalents of nobody',
      fill('utv-02', { 'Årsverk nivå 2': 0.5 }),
      ['Solbakken barnehage!O10 skjema/aarsverk-over-antall 0.5 0'],
    ],
    [
      'full-time equivalents that are no number',
      fill('utv-02', { 'Årsverk nivå 1': 'halv' }),
      ['Solbakken barnehage!N10 verdi/ikke-tall "halv"'],
    ],
    [
      'a formula that failed where a text should be',
      fill('spr-01', { Merknad: { error: '#NAME?' } }),
      ['Solbakken barnehage!Q9 verdi/formelfeil "#NAME?"'],
    ],
    [
      'someone leaves, nobody knows when',
      leaves({ Kompetanse: 'spr-01', Nivå: 2, Antall: 1 }),
      ['Avgang!B6 skjema/mangler-felt "År"'],
    ],
    [
      'someone leaves, nobody knows with what',
      leaves({ Kompetanse: null, År: 2028, Nivå: 2, Antall: 1 }),
      ['Avgang!A6 skjema/mangler-felt "Kompetanse"'],
    ],
    [
      'someone leaves with a competence that failed',
      leaves({ Kompetanse: { error: '#REF!' }, År: 2028, Nivå: 2, Antall: 1 }),
      ['Avgang!A6 verdi/formelfeil "#REF!"'],
    ],
    [
      'someone leaves with what the unit was not asked about',
      leaves({ Kompetanse: 'ink-01', År: 2028, Nivå: 2, Antall: 1 }),
      ['Avgang!A6 skjema/avgang-uten-tall'],
    ],
    [
      'half a departure of what the unit was not asked about',
      leaves({ Kompetanse: 'ink-01', Nivå: 2, Antall: 1 }),
      ['Avgang!B6 skjema/mangler-felt "År"'],
    ],
    [
      'more leave than there are',
      fill('spr-01', { 'Nivå 3': null }),
      ['Avgang!D5 skjema/avgang-over-antall 1 0'],
    ],
    [
      '«ja» without figures',
      fill('san-05', { Kartlagt: 'ja' }),
      ['Solbakken barnehage!C11 skjema/ja-uten-tall'],
    ],
    [
      '«ikke kartlagt» with figures',
      fill('spr-01', { Kartlagt: 'ikke kartlagt' }),
      ['Solbakken barnehage!D9 rad/ikke-kartlagt-med-tall'],
    ],
    [
      'an answer that is none',
      fill('san-05', { Kartlagt: 'kanskje' }),
      ['Solbakken barnehage!C11 skjema/ikke-i-lista "Kartlagt" "…"'],
    ],
    [
      'a remark about a person',
      fill('spr-01', { Merknad: 'Spør Kari Nordmann' }),
      ['Solbakken barnehage!Q9 personvern/i-tekst'],
    ],
    [
      'no number of employees',
      above('Ansatte', null),
      ['Solbakken barnehage!B3 skjema/mangler-felt "Ansatte"'],
    ],
    [
      'someone leaves of whom nobody is counted',
      leaves({
        Kompetanse: 'san-05 Alternativ og supplerende kommunikasjon',
        År: 2029,
        Nivå: 2,
        Antall: 1,
      }),
      ['Avgang!D6 skjema/avgang-uten-tall'],
    ],
  ])('%s', async (_name, edit, expected) => {
    const result = await filled((book) => {
      edit(book);
      rest(book);
    });
    expect(result).toEqual({ changed: restRead, said: expected });
  });
});

describe('all figures of Fjordvik come back from its forms', () => {
  test.each<FormDivision>(['enhet', 'tjeneste', 'samlet'])('by %s', async (division) => {
    const texts = exampleFiles('fjordvik');
    const plan = await planOf(texts);
    const empty = plan.enheter.map(({ beholdning: _, aarsverk: __, barn: ___, ...unit }) => ({
      ...unit,
      ansatte: 1000,
    }));
    const bare = { ...plan, enheter: empty };
    const forms = await formsOf(texts, { kind: 'oversikt', division });
    const grids = await Promise.all(forms.map((form) => returned(form)));
    const { read } = imported(grids.flat(), bare);
    const { changes } = matchImports(
      { forms: read.forms, imports: [] },
      { plan: bare, setups: [], streng: true, nyeEnheter: false, answers: new Map() },
    );
    const beholdning = (id: string): Record<string, Beholdningspost> =>
      Object.fromEntries(
        changes.beholdning
          .filter(({ enhet }) => enhet === id)
          .map(({ kompetanse, post }) => [kompetanse, post as Beholdningspost]),
      );
    const known = plan.enheter.map((unit) => {
      const mapped = Object.entries(unit.beholdning ?? {}).filter(
        ([, { antall, merknad }]) => antall !== null || merknad !== undefined,
      );
      return { ...unit, beholdning: Object.fromEntries(mapped) };
    });
    const read2 = empty.map((unit) => {
      const facts = changes.enheter.find(({ id }) => id === unit.id)?.post ?? {};
      return { ...unit, ...facts, beholdning: beholdning(unit.id) };
    });
    expect(read2).toEqual(known);
  });
});
