import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { KEY_SHEET } from '../../../../src/domain/round-workbook.ts';
import { standardCatalogue } from '../../../../src/generated/data/standard-catalogue.ts';
import type { Katalog } from '../../../../src/generated/types.ts';
import type { FormDivision } from '../../../../src/report/form/form-input.ts';
import {
  cell,
  changed,
  type Edit,
  formsOf,
  imported,
  planOf,
  returned,
  said,
  sheet,
  withoutKeys,
  wordingsOf,
} from './form-fixture.ts';
import { SMALL } from './small-plan.ts';

const SOLBAKKEN = 'Solbakken barnehage';
const TANGEN = 'Tangen barnehage';

/** The form of both units in one workbook, filled in so. */
async function filled(
  edit: Edit,
  division: FormDivision = 'samlet',
  katalog: Katalog = standardCatalogue,
) {
  const [form] = await formsOf(SMALL, { kind: 'oversikt', division });
  if (form === undefined) throw new Error('no form');
  const plan = await planOf(SMALL, katalog);
  const result = imported(await returned(form, edit), plan);
  return { changed: changed(result), said: said(result), result };
}

/** San-05 mapped at Solbakken and spr-01 at Tangen. */
const answers: Edit = (book) => {
  cell(sheet(book, SOLBAKKEN), 'san-05', 'Nivå 0').value = 22;
  cell(sheet(book, SOLBAKKEN), 'san-05', 'Kartlagt').value = 'ja';
  cell(sheet(book, TANGEN), 'spr-01', 'Nivå 1').value = 5;
  cell(sheet(book, TANGEN), 'spr-01', 'Kartlagt').value = 'ja';
};

const ANSWERS = {
  beholdning: [
    { enhet: 'solbakken', kompetanse: 'san-05', ny: true, post: { antall: { 0: 22 } } },
    { enhet: 'tangen', kompetanse: 'spr-01', ny: true, post: { antall: { 1: 5 } } },
  ],
};

/** Rows and columns of a sheet in the opposite order, as far as the table goes. */
function turned(own: ExcelJS.Worksheet, from: number): void {
  const values = own
    .getRows(from, own.rowCount - from + 1)
    ?.map((row) => Array.from({ length: own.columnCount }, (_, at) => row.getCell(at + 1).value));
  const [header, ...body] = values ?? [];
  const table = [header ?? [], ...body.reverse()].map((row) => [...row].reverse());
  for (const [down, row] of table.entries()) {
    for (const [across, value] of row.entries()) {
      own.getCell(from + down, across + 1).value = value === undefined ? null : value;
    }
  }
}

/** A sheet in which every column has another place: its copy, as exceljs cannot move a table. */
const movedColumns: Edit = (book) => {
  const own = sheet(book, SOLBAKKEN);
  for (const { name } of own.getTables() as unknown as { name: string }[]) own.removeTable(name);
  turned(own, 8);
};

describe('wherever people have moved things, keys tell them', () => {
  test.each<[string, Edit]>([
    ['as it was', () => {}],
    ['rows above', (book) => sheet(book, SOLBAKKEN).insertRows(1, [['Fra oss'], []])],
    [
      'another name of a sheet',
      (book) => {
        sheet(book, TANGEN).name = 'Ark7';
      },
    ],
    [
      'other names of all sheets',
      (book) => {
        sheet(book, TANGEN).name = 'Ark7';
        sheet(book, SOLBAKKEN).name = 'Ark8';
      },
    ],
    [
      'another name of the sheet of departures',
      (book) => {
        sheet(book, 'Avgang').name = 'Slutter';
      },
    ],
    [
      'sheets in another order',
      (book) => {
        for (const [at, own] of book.worksheets.entries()) {
          (own as unknown as { orderNo: number }).orderNo = book.worksheets.length - at;
        }
      },
    ],
    ['columns and rows in another order', movedColumns],
    [
      'a title in capitals, another with a blank',
      (book) => {
        cell(sheet(book, SOLBAKKEN), 'Nivå 0', 'Nivå 0').value = 'NIVÅ 0 ';
      },
    ],
  ])('%s', async (_name, edit) => {
    const { changed, said } = await filled((book) => {
      answers(book);
      edit(book);
    });
    expect({ changed, said }).toEqual({ changed: ANSWERS, said: [] });
  });

  test('a sheet renamed and its title gone is the only one left of its kind', async () => {
    const { changed, said } = await filled((book) => {
      answers(book);
      sheet(book, TANGEN).getCell('A1').value = null;
      sheet(book, TANGEN).name = 'Ark7';
    });
    expect({ changed, said }).toEqual({ changed: ANSWERS, said: [] });
  });
});

describe('what is gone or too many is said', () => {
  const only = (unit: string) => ({
    beholdning: ANSWERS.beholdning.filter(({ enhet }) => enhet === unit),
  });

  test.each<[string, Edit, object, string[]]>([
    [
      'a sheet taken out',
      (book) => book.removeWorksheet(sheet(book, TANGEN).id),
      only('solbakken'),
      ['Tangen barnehage skjema/mangler-ark "Tangen barnehage"'],
    ],
    [
      'rows taken out',
      (book) => {
        const own = sheet(book, SOLBAKKEN);
        for (const code of ['san-05', 'spr-01'])
          own.spliceRows(Number(cell(own, code, 'Kode').row), 1);
      },
      only('tangen'),
      ['Solbakken barnehage skjema/manglende-rader 2'],
    ],
    [
      'a level taken out: nothing is half known',
      (book) => {
        const own = sheet(book, SOLBAKKEN);
        own.getCell(
          Number(cell(own, 'Nivå 2', 'Nivå 2').row),
          Number(cell(own, 'Nivå 2', 'Nivå 2').col),
        ).value = 'x';
      },
      only('tangen'),
      ['Solbakken barnehage skjema/mangler-kolonne "Nivå 2"'],
    ],
    [
      'a column twice',
      (book) => {
        const own = sheet(book, SOLBAKKEN);
        cell(own, 'Sum', 'Sum').value = 'Nivå 2';
      },
      only('tangen'),
      ['Solbakken barnehage!H8 kolonne/dobbel "Nivå 2" "antall/2"'],
    ],
    [
      'codes cleared: names tell',
      (book) => {
        cell(sheet(book, SOLBAKKEN), 'san-05', 'Kode').value = null;
      },
      ANSWERS,
      [],
    ],
    [
      'another code written over one',
      (book) => {
        cell(sheet(book, SOLBAKKEN), 'san-05', 'Kode').value = 'Astrologi';
      },
      only('tangen'),
      ['Solbakken barnehage!R11 spm/ukjent-kompetanse "Astrologi" 1 []'],
    ],
    [
      'code and name cleared',
      (book) => {
        const own = sheet(book, SOLBAKKEN);
        cell(own, 'san-05', 'Kompetanse').value = null;
        cell(own, 'san-05', 'Kode').value = null;
      },
      only('tangen'),
      ['Solbakken barnehage!R11 rad/mangler "kompetanse"'],
    ],
    [
      'the column of codes and a name taken out',
      (book) => {
        const own = sheet(book, SOLBAKKEN);
        cell(own, 'san-05', 'Kompetanse').value = null;
        cell(own, 'Kode', 'Kode').value = 'x';
      },
      only('tangen'),
      [
        'Solbakken barnehage skjema/mangler-kolonne "Kode"',
        'Solbakken barnehage!A11 rad/mangler "kompetanse"',
      ],
    ],
    [
      'nothing answered in a row',
      (book) => {
        const own = sheet(book, TANGEN);
        cell(own, 'spr-01', 'Nivå 1').value = null;
        cell(own, 'spr-01', 'Kartlagt').value = null;
      },
      only('solbakken'),
      ['Tangen barnehage skjema/ubesvart 1'],
    ],
  ])('%s', async (_name, edit, expected, notices) => {
    const { changed, said } = await filled((book) => {
      answers(book);
      edit(book);
    });
    expect({ changed, said: [...said].sort() }).toEqual({
      changed: expected,
      said: [...notices].sort(),
    });
  });

  test('the name of an answer column as the rows of the form tell: remarks are taken too', async () => {
    const { changed } = await filled((book) => {
      cell(sheet(book, SOLBAKKEN), 'Merknad', 'Merknad').value = 'Annet';
      answers(book);
    });
    expect(changed).toEqual(ANSWERS);
  });
});

/** Changes a value of the key sheet. */
const withKey =
  (key: string, value: string): Edit =>
  (book) => {
    const own = sheet(book, KEY_SHEET);
    own.eachRow((row) => {
      if (row.getCell(1).text === key) row.getCell(2).value = value;
    });
  };

describe('whose form it is', () => {
  test.each<[string, Edit, string[]]>([
    [
      'another municipality',
      withKey('organisasjon', '9902'),
      ['skjema/annen-organisasjon "9902" "9901"'],
    ],
    ['a later version of the program', withKey('versjon', '2'), ['skjema/nyere-versjon']],
    ["the forum's workbook", withKey('dokument', 'forum'), ['skjema/ikke-skjema']],
  ])('%s: refused', async (_name, edit, expected) => {
    const { changed, said, result } = await filled((book) => {
      answers(book);
      edit(book);
    });
    expect({ changed, said }).toEqual({ changed: {}, said: expected });
    expect([result.read.forms, result.read.rest]).toEqual([[], []]);
  });

  test('of an organisation without a number it is read', async () => {
    const { changed } = await filled((book) => {
      answers(book);
      withKey('organisasjon', '')(book);
    });
    expect(changed).toEqual(ANSWERS);
  });

  test('without keys and without words to know it by it is no form', async () => {
    const [form] = await formsOf(SMALL, { kind: 'oversikt', division: 'samlet' });
    if (form === undefined) throw new Error('no form');
    const plan = await planOf(SMALL);
    const grids = await returned(form, withoutKeys);
    const { read } = imported(grids, plan);
    expect([read.forms, read.rest]).toEqual([[], grids]);
    // A file of another kind has no sheets.
    const csv = grids.slice(0, 1).map((grid) => ({ ...grid, ark: null }));
    expect(imported(csv, plan, { wordings: await wordingsOf(SMALL) }).read.rest).toEqual(csv);
  });

  test('keys that say nothing sensible are no keys', async () => {
    const { result } = await filled(withKey('dokument', 'oversikt'));
    expect(result.read.rest.length).toBeGreaterThan(0);
  });
});

describe('keys that are not whole', () => {
  /** The grids without some of the keys. */
  async function without(kind: 'oversikt' | 'krav' | 'behovsmelding', part: RegExp) {
    const [form] = await formsOf(SMALL, { kind });
    if (form === undefined) throw new Error('no form');
    const grids = await returned(form);
    const keys = new Map([...(grids[0]?.keys ?? [])].filter(([key]) => !part.test(key)));
    const result = imported(
      grids.map((grid) => ({ ...grid, keys })),
      await planOf(SMALL),
    );
    return { changed: changed(result), said: said(result) };
  }

  test('without the choices, codes are still known', async () => {
    const { changed, said } = await without('krav', /^valg\/|\/liste\//);
    expect(changed).toEqual({});
    expect(said).toContain('Krav!I5 skjema/ikke-i-lista "Per" "…"');
    expect(said).not.toContain('Krav!C5 skjema/ikke-i-lista "Tjeneste" "…"');
    const report = await without('behovsmelding', /^valg\//);
    expect(report.changed).toEqual({});
    expect(report.said).toContain(
      'Behovsmelding!C31 skjema/ikke-i-lista "Tilskuddsordning" "… i … og …"',
    );
  });

  test('without the labels the facts of the unit stay as they are', async () => {
    expect(await without('oversikt', /\/felt\//)).toEqual({
      changed: {},
      said: ['aarsverk', 'barn'].map(
        (key) => `Solbakken barnehage skjema/mangler-kolonne "${key}"`,
      ),
    });
  });
});

describe('sheets with nothing above their tables', () => {
  const HEADER = 7;

  async function bare(ark: string | null, copy = false) {
    const [form] = await formsOf(SMALL, { kind: 'oversikt' });
    if (form === undefined) throw new Error('no form');
    const grids = await returned(form, (book) => {
      cell(sheet(book, SOLBAKKEN), 'san-05', 'Kartlagt').value = 'ja';
      cell(sheet(book, SOLBAKKEN), 'san-05', 'Nivå 0').value = 22;
    });
    return grids.flatMap((grid) => {
      if (grid.ark !== SOLBAKKEN) return [grid];
      const cut = { ...grid, ark: ark ?? grid.ark, rows: grid.rows.slice(HEADER) };
      return copy ? [grid, { ...cut, ark: 'Kopi' }] : [cut];
    });
  }

  const LABELS = ['Ansatte', 'Årsverk', 'Barn eller elever'];

  test('one that is renamed is the only one left of its kind', async () => {
    const result = imported(await bare('Ark1'), await planOf(SMALL));
    expect(changed(result)).toEqual({ beholdning: [ANSWERS.beholdning[0]] });
    expect(said(result)).toEqual(LABELS.map((label) => `Ark1 skjema/mangler-kolonne "${label}"`));
  });

  test('one too many is of a unit that nobody has named', async () => {
    const result = imported(await bare(null, true), await planOf(SMALL));
    expect(changed(result)).toEqual({ beholdning: [ANSWERS.beholdning[0]] });
    expect(said(result)).toEqual(['Kopi spm/enhet']);
  });
});

describe('without the key sheet', () => {
  test.each(['nb', 'nn'] as const)(
    'in %s the titles tell, and the title of the sheet the unit',
    async (lang) => {
      const forms = await formsOf(SMALL, { kind: 'oversikt', lang });
      const plan = await planOf(SMALL);
      const wordings = await wordingsOf(SMALL);
      const [, tangen] = forms;
      if (tangen === undefined) throw new Error('no form');
      const grids = await returned(tangen, (book) => {
        cell(sheet(book, TANGEN), 'spr-01', 'Nivå 1').value = 5;
        cell(sheet(book, TANGEN), 'spr-01', lang === 'nb' ? 'Kartlagt' : 'Kartlagd').value = 'ja';
        sheet(book, TANGEN).name = 'Ark1';
        withoutKeys(book);
      });
      const result = imported(grids, plan, { wordings });
      expect(changed(result)).toEqual({
        beholdning: [
          { enhet: 'tangen', kompetanse: 'spr-01', ny: true, post: { antall: { 1: 5 } } },
        ],
      });
      expect(said(result)).toEqual(['skjema/uten-noekler']);
    },
  );
});

test('where the choices of units are gone, the title of a sheet is the name of its unit', async () => {
  const [, tangen] = await formsOf(SMALL, { kind: 'oversikt' });
  if (tangen === undefined) throw new Error('no form');
  const wordings = (await wordingsOf(SMALL)).map((keys) => ({
    ...keys,
    valg: new Map([...keys.valg].filter(([list]) => list !== 'enhet')),
  }));
  const grids = await returned(tangen, (book) => {
    cell(sheet(book, TANGEN), 'spr-01', 'Nivå 1').value = 5;
    cell(sheet(book, TANGEN), 'spr-01', 'Kartlagt').value = 'ja';
    withoutKeys(book);
  });
  expect(changed(imported(grids, await planOf(SMALL), { wordings }))).toEqual({
    beholdning: [ANSWERS.beholdning[1]],
  });
});

describe('sheets moved from other forms', () => {
  test('the sheet of another unit is read by its title, a copy is not', async () => {
    const [solbakken, tangen] = await formsOf(SMALL, { kind: 'oversikt' });
    if (solbakken === undefined || tangen === undefined) throw new Error('no forms');
    const plan = await planOf(SMALL);
    const own = await returned(solbakken);
    const other = await returned(tangen, (book) => {
      cell(sheet(book, TANGEN), 'spr-01', 'Nivå 1').value = 5;
      cell(sheet(book, TANGEN), 'spr-01', 'Kartlagt').value = 'ja';
    });
    const moved = other.filter(({ ark }) => ark === TANGEN);
    const copy = own
      .filter(({ ark }) => ark === SOLBAKKEN)
      .map((grid) => ({ ...grid, ark: 'Kopi' }));
    const here = [...moved, ...copy].map((grid) => ({
      ...grid,
      fil: own[0]?.fil ?? '',
      keys: own[0]?.keys ?? null,
    }));
    const result = imported([...own, ...here], plan);
    expect(changed(result)).toEqual({
      beholdning: [{ enhet: 'tangen', kompetanse: 'spr-01', ny: true, post: { antall: { 1: 5 } } }],
    });
    expect(said(result)).toEqual(['Kopi skjema/ekstra-ark']);
  });
});

describe('a form from last year', () => {
  const katalog = (change: (id: string) => object): Katalog => ({
    ...standardCatalogue,
    utgave: '2027-1',
    kompetanser: standardCatalogue.kompetanser.map((one) => ({ ...one, ...change(one.id) })),
  });
  const EDITION = 'skjema/annen-utgave "standard" "2026-1" "2027-1"';

  test.each<[string, Katalog, object, string[]]>([
    ['only the edition is another', katalog(() => ({})), ANSWERS, [EDITION]],
    [
      'a competence has a successor',
      katalog((id) => (id === 'san-05' ? { utgaatt: '2027-01-01', erstattet_av: 'san-06' } : {})),
      {
        beholdning: [
          { enhet: 'solbakken', kompetanse: 'san-06', ny: true, post: { antall: { 0: 22 } } },
          ANSWERS.beholdning[1],
        ],
      },
      [EDITION, 'Solbakken barnehage!R11 gjett/erstattet "san-05" "san-06"'],
    ],
    [
      'a competence is retired',
      katalog((id) => (id === 'san-05' ? { utgaatt: '2027-01-01' } : {})),
      { beholdning: [ANSWERS.beholdning[1]] },
      [EDITION, 'Solbakken barnehage!R11 treff/utgaatt "san-05"'],
    ],
    [
      'the successor is in the form too',
      katalog((id) => (id === 'spr-01' ? { utgaatt: '2027-01-01', erstattet_av: 'san-05' } : {})),
      { beholdning: [ANSWERS.beholdning[0], { ...ANSWERS.beholdning[1], kompetanse: 'san-05' }] },
      [EDITION, 'Tangen barnehage!R9 gjett/erstattet "spr-01" "san-05"'],
    ],
  ])('%s', async (_name, catalogue, expected, notices) => {
    const { changed, said } = await filled(answers, 'samlet', catalogue);
    expect({ changed, said }).toEqual({ changed: expected, said: notices });
  });

  test('a competence is asked for since', async () => {
    const [form] = await formsOf(SMALL, { kind: 'oversikt' });
    if (form === undefined) throw new Error('no form');
    const extra = `  - { id: k4, kompetanse: ink-01, gjelder: { tjeneste: barnehage }, nivaa: 1, antall: 1, per: enhet, hvor: enhet, viktighet: skal }\n`;
    const texts = { ...SMALL, 'krav.yaml': `${SMALL['krav.yaml']}${extra}` };
    const result = imported(
      await returned(form),
      await planOf(
        texts,
        katalog(() => ({})),
      ),
    );
    expect(said(result)).toEqual([
      EDITION,
      'Solbakken barnehage skjema/nye-kompetanser ["ink-01"]',
    ]);
  });

  test('a catalogue that the plan no longer has', async () => {
    const { said } = await filled(withKey('katalog/standard', '2025-1'));
    expect(said).toEqual(['skjema/annen-utgave "standard" "2025-1" "2026-1"']);
  });
});
