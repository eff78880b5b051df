import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readForeign } from '../../../src/document/import/foreign.ts';
import type { Grid, GridCell } from '../../../src/document/import/grid.ts';
import { COUNTS } from './counts-sheets.ts';
import { EDGES } from './edge-sheets.ts';
import { drawn } from './literal-grid.ts';
import { OTHERS } from './others-sheets.ts';
import { PEOPLE } from './people-sheets.ts';
import { options, recordLines, told } from './told.ts';
import { WIDE } from './wide-sheets.ts';

const ALL = [...COUNTS, ...WIDE, ...OTHERS, ...PEOPLE, ...EDGES];

describe('sheets as people make them', () => {
  test.each(ALL)('$name', ({ grid, changes, layouts, records, said }) => {
    expect(told(grid, changes)).toEqual({ layouts, records, said });
  });
});

/** The rows in another order, and the columns in another. */
function shuffled(rows: readonly (readonly GridCell[])[]): fc.Arbitrary<Grid> {
  const [header = [], ...body] = rows;
  const order = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  return fc.tuple(order(body), order([...header.keys()])).map(([mixed, columns]) => ({
    ...drawn(''),
    rows: [header, ...mixed].map((row) => columns.map((column) => row[column] ?? null)),
  }));
}

function sortedRecords(grid: Grid): string[] {
  const { imports } = readForeign([grid], options);
  return imports.flatMap(recordLines).sort();
}

describe('the order of rows and columns', () => {
  const units = ['Solbakken barnehage', 'Fjellro barnehage', 'Sentrum skole'];
  const competences = ['spr-01', 'Foreldresamarbeid', 'Tegnspråk'];

  it('never matters in a long sheet', () => {
    const row = fc.tuple(
      fc.constantFrom(...units),
      fc.constantFrom(...competences),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom<GridCell>(1, 0.5, '2,4', null),
    );
    const header = ['Enhet', 'Kompetanse', 'Nivå', 'Antall', 'Årsverk'];
    const sheets = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant([header, ...rows]), shuffled([header, ...rows])));
    fc.assert(
      fc.property(sheets, ([rows, mixed]) => {
        expect(sortedRecords(mixed)).toEqual(sortedRecords({ ...mixed, rows }));
      }),
    );
  });

  it('never matters in rows of employees', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...units),
      fc.integer({ min: 20, max: 100 }),
      fc.constantFrom<GridCell>(0, 1, 2, 3, null),
      fc.constantFrom<GridCell>(0, 1, 2, 3, null),
    );
    const header = ['Ansattnr', 'Enhet', 'Stillingsprosent', 'Foreldresamarbeid', 'spr-01'];
    const sheets = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant([header, ...rows]), shuffled([header, ...rows])));
    fc.assert(
      fc.property(sheets, ([rows, mixed]) => {
        expect(sortedRecords(mixed)).toEqual(sortedRecords({ ...mixed, rows }));
      }),
    );
  });
});

describe('a cell in the far corner of a sheet', () => {
  it('costs nothing', () => {
    const table = drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken | spr-01 | 1 | 8`);
    const far = Array.from<GridCell>({ length: 16_384 }).fill(null);
    const rows = [...table.rows, ...Array.from({ length: 900_000 }, () => []), [...far, 'obs']];
    const { imports } = readForeign([{ ...table, rows }], options);
    expect(imports.flatMap(recordLines)).toEqual(['Solbakken / spr-01: 1=8']);
  }, 5000);
});

describe('what is about people', () => {
  const PLANTED = [
    'Kari',
    'Nordmann',
    '1980-02-01',
    '010280',
    '12345',
    '98765432',
    'Storgata',
    'kari.nordmann',
    '4711',
  ];

  it('comes out nowhere', () => {
    const header =
      'Ansattnr | Navn | Født | Fødselsnr | Mobil | Adresse | E-post | Enhet | Spes | Foreldresamarbeid | Merknad';
    const person =
      '4711 | Kari Nordmann | 1980-02-01 | 010280 12345 | 98765432 | Storgata 3 | kari.nordmann@fjordvik.no | Solbakken';
    const grid = drawn(`
      ${header}
      ${person} | Kari Nordmann | 2 | Kari Nordmann 98765432
      ${person} | 98765432 | Kari Nordmann | x
      ${person.replace('Solbakken', 'Kari Nordmann')} | | 4711 |`);
    const written = JSON.stringify(readForeign([grid], options));
    expect(PLANTED.filter((text) => written.includes(text))).toEqual([]);
    expect(readForeign([grid], options).imports[0]?.droppedColumns).toEqual([
      'Ansattnr',
      'Navn',
      'Født',
      'Fødselsnr',
      'Mobil',
      'Adresse',
      'E-post',
      'Spes',
    ]);
  });

  it.each(['Kari Nordmann | Ola Hansen', 'KN | OH', 'Kari Nordmann | Xyzzy'])(
    'is not shown where it is in the headers: %s',
    (names) => {
      const grid = drawn(`
        Kompetanse | ${names}
        Språk | 2 | 3`);
      const { imports, notices } = readForeign([{ ...grid, ark: 'Solbakken' }], options);
      const written = JSON.stringify([imports, notices]);
      const shown = names.split(' | ').filter((name) => written.includes(`"${name}"`));
      expect(shown).toEqual([]);
    },
  );
});

describe('what is said of a sheet', () => {
  it('asks for the year of a day that has none, where there is no plan to have it from', () => {
    const grid = drawn(`
      Tiltak | Frist
      Kurs | uke 8`);
    const { aar: _, ...yearless } = options;
    const notices = readForeign([grid], yearless).imports.flatMap((each) => each.notices);
    expect(notices.map(({ kode }) => kode)).toContain('spm/mangler-aar');
  });

  it('names the headers found and the fields looked for, and no person', () => {
    const grid = drawn(`
      Dato | Sak | Vedtak | Kari Nordmann
      2026-01-01 | 12/26 | Godkjent | 1`);
    const [notice] = readForeign([grid], options).notices;
    expect(notice?.fakta).toEqual({
      overskrifter: ['Dato', 'Sak', 'Vedtak'],
      sett_etter: expect.arrayContaining(['enhet', 'kompetanse', 'tiltak']),
    });
  });

  it('lists the columns that are not used', () => {
    const grid = drawn(`
      Enhet | Kompetanse | Nivå | Antall | Vekting | Stilling
      Solbakken | spr-01 | 1 | 8 | 2 | Lærer`);
    const notices = readForeign([grid], options).imports.flatMap((each) => each.notices);
    expect(notices.find(({ kode }) => kode === 'kolonne/ikke-brukt')?.fakta).toEqual({
      overskrifter: ['Vekting', 'Stilling'],
    });
  });

  it('counts rows and people, and never more closely than by column', () => {
    const grid = drawn(`
      Ansattnr | Enhet | Foreldresamarbeid
      1 | Solbakken | 2
      2 | Solbakken | dårlig
      2 | Fjellro | dårlig`);
    const notices = readForeign([grid], options).imports.flatMap((each) => each.notices);
    expect(notices.map(({ kode, fakta }) => [kode, fakta])).toEqual([
      ['individer/telt', { rader: 3, ansatte: 2, enheter: 2 }],
      ['kolonne/personer', { overskrifter: ['Ansattnr'], antall: 1 }],
      ['tabell/lest-som', { layout: 'individer', rader: 3 }],
      ['individer/uleselig', { overskrift: 'Foreldresamarbeid', antall: 2 }],
    ]);
  });

  it('lists some of the rows left out, and counts all', () => {
    const sums = Array.from({ length: 12 }, () => 'Sum | | | 8').join('\n');
    const grid = drawn(`Enhet | Kompetanse | Nivå | Antall\nSolbakken | spr-01 | 1 | 8\n${sums}`);
    const notices = readForeign([grid], options).imports.flatMap((each) => each.notices);
    expect(notices.find(({ kode }) => kode === 'tabell/sumrader')?.fakta).toEqual({
      rader: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      antall: 12,
    });
  });

  it('says by line where the file is CSV', () => {
    const grid = drawn('Enhet | Kompetanse | Nivå | Antall\nSum | | | 8', { ark: null });
    const notices = readForeign([{ ...grid, lines: [1, 5] }], options).imports.flatMap(
      (each) => each.notices,
    );
    expect(notices.find(({ kode }) => kode === 'tabell/sumrader')?.fakta).toEqual({
      rader: [5],
      antall: 1,
    });
  });
});
