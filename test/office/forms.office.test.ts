import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormKind } from '../../src/domain/form-workbook.ts';
import { buildForms } from '../../src/report/form/build-forms.ts';
import type { SheetCell, Workbook } from '../../src/report/xlsx/model.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { exampleFiles, formInputOf } from '../report/form/form-fixture.ts';
import type { Lang } from '../report/report-fixtures.ts';
import { type Office, openOffice } from './soffice.ts';

/* What people write in the forms is summed and checked again, without the program. */

let office: Office;

beforeAll(() => {
  office = openOffice();
});

afterAll(() => office.close());

const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

type Filled = Readonly<Record<string, SheetCell>>;

/** The workbook with other values in the first rows of a sheet; formulas stay as they are. */
function filledIn(workbook: Workbook, name: string, rows: readonly Filled[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.kind !== 'table' || sheet.name !== name) return sheet;
    const titles = sheet.columns.map(({ title }) => title);
    const changed = [...sheet.rows].map((row, index) =>
      row.map((cell, at) => rows[index]?.[titles[at] ?? ''] ?? cell),
    );
    return { ...sheet, rows: changed };
  });
  return { ...workbook, sheets };
}

/** Opens the workbook and reads one of its sheets, as rows by the titles of the columns. */
function opened(name: string, workbook: Workbook, sheet: string) {
  const folder = office.convert(`${name}.xlsx`, workbookBytes(workbook).bytes, csvFilter);
  const lines: string[][] = parse(readFileSync(join(folder, `${name}-${sheet}.csv`)), {
    relax_column_count: true,
    skip_empty_lines: false,
  });
  const header = lines.findIndex((line) => line.filter((cell) => cell !== '').length > 4);
  const titles = lines[header] ?? [];
  return {
    above: lines.slice(0, header),
    rows: lines
      .slice(header + 1)
      .map((line) => Object.fromEntries(line.map((cell, at) => [titles[at] ?? '', cell]))),
  };
}

async function formOf(kind: FormKind, part: string, lang: Lang): Promise<Workbook> {
  const input = await formInputOf(exampleFiles('fjordvik'), lang);
  const form = buildForms(kind, 'enhet', input).find(({ name }) => name.includes(part));
  if (form === undefined) throw new Error(`no form of ${part}`);
  return form.workbook;
}

describe('a unit that fills in its form', () => {
  const nothing = { 'Nivå 0': '', 'Nivå 1': '', 'Nivå 2': '', 'Nivå 3': '' };
  const counts = (...levels: (number | string)[]): Filled =>
    Object.fromEntries(['', '', '', ''].map((none, at) => [`Nivå ${at}`, levels[at] ?? none]));

  test.each<[Lang, readonly [string, string, string], readonly string[], readonly string[]]>([
    [
      'nb',
      ['Kartlagt', 'ikke kartlagt', 'Bruker ikke'],
      [
        ...['OK', 'Flere enn antall ansatte', 'Mangler tall', 'Ikke kartlagt'],
        ...['Tall, men ikke kartlagt: velg ja', 'Ikke fylt ut', '17 ansatte er ikke talt'],
        ...['Skriv hele tall', 'Bruker ikke: flere enn summen'],
      ],
      ['11 av 15', 'Noe må rettes: se i kolonnen Kontroll.'],
    ],
    [
      'nn',
      ['Kartlagd', 'ikkje kartlagd', 'Bruker ikkje'],
      [
        ...['OK', 'Fleire enn talet på tilsette', 'Manglar tal', 'Ikkje kartlagd'],
        ...['Tal, men ikkje kartlagd: vel ja', 'Ikkje fylt ut', '17 tilsette er ikkje talde'],
        ...['Skriv heile tal', 'Bruker ikkje: fleire enn summen'],
      ],
      ['11 av 15', 'Noko må rettast: sjå i kolonnen Kontroll.'],
    ],
  ])('sees sums and checks in %s', { timeout: 120_000 }, async (lang, words, checks, progress) => {
    const [mapped, unmapped, unused] = words;
    const rows: Filled[] = [
      { [mapped]: 'ja', ...counts(10, 8, 3, 1) },
      { [mapped]: 'ja', ...counts(20, 3) },
      { [mapped]: 'ja', ...nothing },
      { [mapped]: unmapped, ...nothing },
      { [mapped]: unmapped, ...counts(1) },
      { [mapped]: '', ...nothing },
      { [mapped]: 'ja', ...counts('', 5) },
      { [mapped]: 'ja', ...counts(20, 'to') },
      { [mapped]: 'ja', ...counts('', '', 2), [unused]: 3 },
    ];
    const workbook = filledIn(
      await formOf('oversikt', 'solbakken', lang),
      'Solbakken barnehage',
      rows,
    );
    const seen = opened(`solbakken-${lang}`, workbook, 'Solbakken barnehage');
    expect(seen.rows.slice(0, rows.length).map((row) => row['Kontroll'])).toEqual(checks);
    expect(seen.rows.slice(0, rows.length).map((row) => row['Sum'])).toEqual([
      ...['22', '23', '', '', '1', '', '5', '20', '2'],
    ]);
    expect(seen.above.find(([label]) => label === mapped)?.slice(1, 3)).toEqual(progress);
  });

  test.each<Lang>(['nb', 'nn', 'en'])(
    'sees what stands in it, computed alike, in %s',
    { timeout: 120_000 },
    async (lang) => {
      const workbook = await formOf('oversikt', 'naustet', lang);
      const sheet = workbook.sheets.find(({ name }) => name === 'Naustet barnehage');
      if (sheet?.kind !== 'table') throw new Error('no sheet');
      const at = sheet.columns.findIndex(({ title }) => title === 'Kontroll' || title === 'Check');
      const expected = [...sheet.rows].map((row) => {
        const cell = row[at];
        return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : '';
      });
      const seen = opened(`naustet-${lang}`, workbook, 'Naustet barnehage');
      const title = sheet.columns[at]?.title ?? '';
      expect(seen.rows.map((row) => row[title])).toEqual(expected);
      expect(new Set(expected).size).toBeGreaterThan(1);
    },
  );
});

describe('whoever fills in the form of', () => {
  test('requirements sees what is missing', { timeout: 120_000 }, async () => {
    const rows: Filled[] = [
      {},
      { Kompetanse: '' },
      { Tjeneste: '' },
      { Enheter: 'Tangen barnehage' },
      { Årsverk: 1 },
      { Nivå: '' },
    ];
    const seen = opened('krav', filledIn(await formOf('krav', 'krav', 'nb'), 'Krav', rows), 'Krav');
    expect(seen.rows.slice(0, 5).map((row) => row['Kontroll'])).toEqual([
      'OK',
      'Velg kompetanse',
      'Velg tjeneste, eller skriv enheter',
      'Bare én av tjeneste og enheter',
      'Fyll ut ett av antall, andel og årsverk',
    ]);
    expect(seen.rows[5]?.['Kontroll']).toBe('Fyll ut nivå, per, hvor og viktighet');
    expect(seen.rows.at(-1)?.['Kontroll'] ?? '').toBe('');
  });

  test('measures sees what is missing', { timeout: 120_000 }, async () => {
    const rows: Filled[] = [
      {},
      { Tittel: '' },
      { Status: '' },
      { Frist: '2027-01-01' },
      { Tilskudd: 5 },
      { Status: 'avlyst', Merknad: '' },
    ];
    const form = filledIn(await formOf('tiltak', 'tiltak', 'nb'), 'Tiltak', rows);
    const seen = opened('tiltak', form, 'Tiltak');
    expect(seen.rows.slice(0, 6).map((row) => row['Kontroll'])).toEqual([
      'OK',
      'Skriv en tittel',
      'Velg strategi og status',
      'Fristen er før start',
      'Kildene stemmer ikke med kostnaden',
      'Skriv grunnen i merknaden',
    ]);
    const effects: Filled[] = [
      {},
      { Tiltak: '' },
      { Kompetanse: '' },
      { Enhet: '', Tjeneste: '' },
      { Enhet: 'Solbakken barnehage', Tjeneste: 'barnehage' },
      { År: '' },
    ];
    const other = filledIn(await formOf('tiltak', 'tiltak', 'nb'), 'Effekter', effects);
    expect(
      opened('effekter', other, 'Effekter')
        .rows.slice(0, 6)
        .map((row) => row['Kontroll']),
    ).toEqual([
      'OK',
      'Velg tiltak',
      'Velg kompetanse',
      'Velg enhet eller tjeneste',
      'Bare én av enhet og tjeneste',
      'Fyll ut antall og år',
    ]);
  });
});
