import { describe, expect, test } from 'vitest';
import { buildForms } from '../../../src/report/form/build-forms.ts';
import type { FormDivision } from '../../../src/report/form/form-input.ts';
import type { Workbook } from '../../../src/report/xlsx/model.ts';
import type { Texts } from '../../document/check.ts';
import type { Lang } from '../report-fixtures.ts';
import { readBack, sheetNamed } from '../xlsx/read-back.ts';
import {
  bookOf,
  exampleFiles,
  formInputOf,
  guideOf,
  keysIn,
  rowsIn,
  shown,
  tableIn,
} from './form-fixture.ts';

const FJORDVIK = exampleFiles('fjordvik');

const plan = (more = ''): string => `dokument: plan
versjon: 1
organisasjon: { type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }
maalform: bokmaal
periode: { fra: 2027, til: 2030 }
status: utkast
${more}`;

const oversikt = (units: string): string => `dokument: oversikt
versjon: 1
kommunenummer: "9901"
kartlagt: 2026-10-15
metode: samtale
enheter:
${units}`;

const unit = (id: string, more = '', service = 'barnehage'): string =>
  `  - { id: ${id}, navn: ${id} ${service}, tjeneste: ${service}, ansatte: 22${more} }\n`;

const KRAV = `dokument: krav
versjon: 1
krav:
  - { id: k1, kompetanse: spr-01, gjelder: { tjeneste: barnehage }, nivaa: 2, antall: 2, per: enhet, hvor: enhet, viktighet: skal }
  - { id: k2, kompetanse: san-05, gjelder: { enheter: [tangen] }, nivaa: 2, aarsverk: 1.5, per: enhet, hvor: enhet, viktighet: skal }
`;

async function forms(texts: Texts, division: FormDivision = 'enhet', lang: Lang = 'nb') {
  return buildForms('oversikt', division, await formInputOf(texts, lang));
}

/** The one form of a unit with this stock, beside requirements of spr-01. */
async function solbakken(stock: string, lang: Lang = 'nb'): Promise<Workbook> {
  const own = unit('solbakken', `, beholdning: { spr-01: ${stock} }`);
  const texts = { 'plan.yaml': plan(), 'krav.yaml': KRAV, 'oversikt.yaml': oversikt(own) };
  return bookOf((await forms(texts, 'enhet', lang))[0]);
}

const NAME = 'solbakken barnehage';

describe('how the units are shared out', () => {
  const texts = {
    'plan.yaml': plan(),
    'krav.yaml': KRAV,
    'oversikt.yaml': oversikt(unit('ppt', '', 'ppt') + unit('solbakken') + unit('tangen')),
    // The same unit in two files is one unit.
    'oversikt-2.yaml': oversikt(unit('solbakken')),
  };
  test.each<[FormDivision, string[], string[][]]>([
    [
      'enhet',
      [
        'skjema-9901-fjordvik-solbakken.xlsx',
        'skjema-9901-fjordvik-tangen.xlsx',
        'skjema-9901-fjordvik-ppt.xlsx',
      ],
      [['solbakken barnehage'], ['tangen barnehage'], ['ppt ppt']],
    ],
    [
      'tjeneste',
      ['skjema-9901-fjordvik-barnehage.xlsx', 'skjema-9901-fjordvik-ppt.xlsx'],
      [['solbakken barnehage', 'tangen barnehage'], ['ppt ppt']],
    ],
    [
      'samlet',
      ['skjema-9901-fjordvik.xlsx'],
      [['solbakken barnehage', 'tangen barnehage', 'ppt ppt']],
    ],
  ])('per %s', async (division, names, units) => {
    const made = await forms(texts, division);
    expect(made.map(({ name }) => name)).toEqual(names);
    expect(
      made.map(({ workbook }) =>
        keysIn(workbook).ark.flatMap(({ slag, navn }) => (slag === 'beholdning' ? [navn] : [])),
      ),
    ).toEqual(units);
  });

  test('no units, no forms', async () => {
    expect(await forms({ 'plan.yaml': plan() })).toEqual([]);
  });

  test('names that are cut alike are told apart', async () => {
    const long = 'avdeling-'.repeat(8);
    const texts = { 'plan.yaml': plan(), 'o.yaml': oversikt(unit(`${long}a`) + unit(`${long}b`)) };
    const names = (await forms(texts)).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(names[1]).toBe(names[0]?.replace('.xlsx', '-2.xlsx'));
  });
});

describe('what stands in the sheet of a unit', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'all counted',
      '{ antall: { 0: 10, 1: 8, 2: 3, 3: 1 } }',
      {
        Kartlagt: 'ja',
        'Nivå 0': 10,
        'Nivå 1': 8,
        'Nivå 2': 3,
        'Nivå 3': 1,
        Sum: 22,
        Kontroll: 'OK',
      },
      '1 av 1 Alt er kartlagt.',
    ],
    [
      'some not counted',
      '{ antall: { 2: 3 }, ubrukt: 1, merknad: To er i permisjon }',
      {
        Kartlagt: 'ja',
        'Nivå 2': 3,
        Sum: 3,
        Kontroll: '19 ansatte er ikke talt',
        'Bruker ikke': 1,
        Merknad: 'To er i permisjon',
      },
      '1 av 1 Alt er kartlagt.',
    ],
    [
      'more than the employees',
      '{ antall: { 0: 20, 2: 3 } }',
      { Kartlagt: 'ja', 'Nivå 0': 20, 'Nivå 2': 3, Sum: 23, Kontroll: 'Flere enn antall ansatte' },
      '1 av 1 Noe må rettes: se i kolonnen Kontroll.',
    ],
    [
      'more unused than there are',
      '{ antall: { 2: 3 }, ubrukt: 4 }',
      {
        Kartlagt: 'ja',
        'Nivå 2': 3,
        Sum: 3,
        Kontroll: 'Bruker ikke: flere enn summen',
        'Bruker ikke': 4,
      },
      '1 av 1 Noe må rettes: se i kolonnen Kontroll.',
    ],
    [
      'counted, but nothing given',
      '{ antall: {} }',
      { Kartlagt: 'ja', Sum: '', Kontroll: 'Mangler tall' },
      '0 av 1 Noe må rettes: se i kolonnen Kontroll.',
    ],
    [
      'not mapped',
      '{ antall: null }',
      { Kartlagt: 'ikke kartlagt', Sum: '', Kontroll: 'Ikke kartlagt' },
      '0 av 1 Resten er ikke kartlagt.',
    ],
  ])('%s', async (_, stock, expected, progress) => {
    const workbook = await solbakken(stock);
    const sheet = tableIn(workbook, NAME);
    const [row] = rowsIn(sheet);
    expect(row).toMatchObject({
      Område: 'Språk',
      Kompetanse: 'Språkutvikling og språkvansker',
      Kode: 'spr-01',
    });
    const meanings = Object.keys(row ?? {}).filter((key) => key.includes(':'));
    expect(meanings).toEqual([
      'Nivå 1: Grunnleggende',
      'Nivå 2: Selvstendig',
      'Nivå 3: Spisskompetanse',
    ]);
    const { Område: _o, Kompetanse: _k, Kode: _c, ...rest } = row ?? {};
    const figures = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.includes(':')));
    expect(figures).toEqual(expected);
    const last = sheet.figures?.at(-1);
    expect(`${shown(last?.value)} ${shown(last?.note)}`).toBe(progress);
  });

  test('full-time equivalents are asked for from the level that somebody counts them at', async () => {
    const texts = {
      'plan.yaml': plan(),
      'krav.yaml': KRAV,
      'o.yaml': oversikt(
        unit('tangen', ', beholdning: { san-05: { antall: { 2: 2 }, aarsverk: { 2: 1.2 } } }'),
      ),
    };
    const [form] = await forms(texts);
    const sheet = tableIn(bookOf(form), 'tangen barnehage');
    const titles = sheet.columns.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Årsverk'))).toEqual([
      'Årsverk nivå 2',
      'Årsverk nivå 3',
    ]);
    expect(rowsIn(sheet)[1]).toMatchObject({ Kode: 'san-05', 'Årsverk nivå 2': 1.2 });
  });

  test('the date of the figures is told where there are any', async () => {
    const dated = await solbakken('{ antall: { 0: 22 } }');
    const undated = await solbakken('{ antall: null }');
    expect(tableIn(dated, NAME).lead).toEqual([
      'Fyll ut de gule cellene. Resten er låst. Tallene som står der, er fra 15. oktober 2026: rett det som er endret.',
    ]);
    expect(tableIn(undated, NAME).lead).toEqual(['Fyll ut de gule cellene. Resten er låst.']);
  });

  test('an area and a meaning that the catalogue lacks give way to its id and to the scale', async () => {
    const katalog = `dokument: katalog
versjon: 1
id: fjordvik
utgave: "1"
utvider: standard
omraader: [{ id: kyst, navn: { nb: Kyst } }]
kompetanser:
  - { id: lokal-baat, navn: { nb: Båtvett }, omraade: kyst, kategori: vanlig, forventet: [barnehage] }
`;
    const texts = {
      'plan.yaml': plan(),
      'katalog.yaml': katalog,
      'o.yaml': oversikt(unit('solbakken', ', beholdning: { lokal-baat: { antall: null } }')),
      'krav.yaml': KRAV,
    };
    const input = await formInputOf(texts);
    const [form] = buildForms('oversikt', 'enhet', { ...input, areas: [] });
    const row = rowsIn(tableIn(bookOf(form), NAME)).find(({ Kode }) => Kode === 'lokal-baat');
    expect(row).toMatchObject({
      Område: 'kyst',
      'Nivå 2: Selvstendig':
        'Kan utføre oppgavene alene i vanlige saker og vet når andre må kobles på.',
    });
  });
});

describe('known departures', () => {
  const leaving =
    ', beholdning: { spr-01: { antall: { 3: 1 }, avgang: [{ aar: 2028, nivaa: 3, antall: 1 }] } }';
  test('of one unit need not name it', async () => {
    const workbook = await solbakken(
      '{ antall: { 3: 1 }, avgang: [{ aar: 2028, nivaa: 3, antall: 1 }] }',
    );
    const rows = rowsIn(tableIn(workbook, 'Avgang'));
    expect(rows).toHaveLength(13);
    expect(rows.slice(0, 2)).toEqual([
      { Kompetanse: 'spr-01 Språkutvikling og språkvansker', År: 2028, Nivå: 3, Antall: 1 },
      {},
    ]);
    expect(keysIn(workbook).ark[1]).toMatchObject({ slag: 'avgang', enhet: 'solbakken' });
  });

  test('of several units name them', async () => {
    const texts = {
      'plan.yaml': plan(),
      'krav.yaml': KRAV,
      'o.yaml': oversikt(unit('solbakken', leaving) + unit('tangen')),
    };
    const [form] = await forms(texts, 'samlet');
    const workbook = bookOf(form);
    expect(rowsIn(tableIn(workbook, 'Avgang'))[0]).toMatchObject({
      Enhet: 'solbakken barnehage',
      År: 2028,
    });
    expect(keysIn(workbook).ark.at(-1)).toMatchObject({ slag: 'avgang', enhet: null });
  });
});

describe('what to do', () => {
  test('is said in the written form, with whom the form goes back to', async () => {
    const texts = {
      'plan.yaml': plan(
        'steg: { organisering: { prosjekteier: Kommunalsjef for oppvekst } }\n',
      ).replace('bokmaal', 'nynorsk'),
      'krav.yaml': KRAV,
      'o.yaml': oversikt(unit('solbakken') + unit('tangen')),
    };
    const [form] = await forms(texts, 'samlet', 'nn');
    const said = guideOf(bookOf(form));
    expect(said).toContain('7. Lagre fila, og send ho tilbake til kommunalsjef for oppvekst.');
    expect(said.join('\n')).toContain('Gå til arket for eininga di');
    expect(said.some((line) => line.startsWith('Nivå 0, ingen:'))).toBe(true);
  });

  test.each<[Lang, string]>([
    ['nb', '7. Lagre fila, og send den tilbake til den du fikk den fra.'],
    ['nn', '7. Lagre fila, og send ho tilbake til den du fekk ho frå.'],
    ['en', '7. Save the file and send it back to whoever you got it from.'],
  ])('names nobody where the plan names nobody, in %s', async (lang, expected) => {
    expect(guideOf(await solbakken('{ antall: null }', lang))).toContain(expected);
  });

  test.each<[Lang, string]>([
    ['nb', 'PP-leder'],
    ['en', 'PP-leder'],
  ])('keeps the name of a role, in %s', async (lang, role) => {
    const [form] = await forms(FJORDVIK, 'enhet', lang);
    expect(guideOf(bookOf(form)).at(9)).toContain(role);
  });
});

describe('as another library reads it', () => {
  test('only the cells to be filled in are open, and they say what they take', async () => {
    const stock = '{ antall: { 0: 10, 1: 8, 2: 3, 3: 1 } }';
    const { book, part } = await readBack(await solbakken(stock));
    const sheet = sheetNamed(book, NAME);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Slik gjør du', 'visible'],
      [NAME, 'visible'],
      ['Avgang', 'visible'],
      ['_lister', 'veryHidden'],
      ['_kompass', 'veryHidden'],
    ]);
    const row = 9;
    const open = [...'ABCDEFGHIJKLMNO'].filter(
      (letter) => sheet.getCell(`${letter}${row}`).protection?.locked === false,
    );
    expect(open).toEqual(['C', 'D', 'E', 'F', 'G', 'M', 'N']);
    expect(
      ['B3', 'B4', 'B5', 'B6'].map((at) => sheet.getCell(at).protection?.locked === false),
    ).toEqual([true, true, true, false]);
    expect(sheet.getCell('D9').dataValidation).toMatchObject({
      type: 'whole',
      promptTitle: 'Nivå 0',
      errorTitle: 'Det går ikke',
    });
    // The other library takes the address of a cell for a number that it is not.
    const limits = '<formula1>0</formula1><formula2>$B$3</formula2></dataValidation>';
    expect(part('xl/worksheets/sheet2.xml').split(limits)).toHaveLength(6);
    expect(sheet.getCell('C9').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'_lister'!$A$2:$A$3"],
    });
    expect(sheet.getCell('B3').dataValidation).toMatchObject({
      type: 'whole',
      promptTitle: 'Ansatte',
    });
    expect(sheet.getCell('H9').value).toEqual({
      formula: 'IF(COUNT(D9:G9)=0,"",SUM(D9:G9))',
      result: 22,
    });
    expect(sheet.getCell('I9').result).toBe('OK');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 2,
    });
    expect(book.worksheets.every((one) => 'sheetProtection' in one)).toBe(true);
  });

  test('every prompt is whole: nothing of it is cut away', async () => {
    const langs: Lang[] = ['nb', 'nn', 'en'];
    for (const lang of langs) {
      const { form } = (await formInputOf(FJORDVIK, lang)).catalogue;
      const groups = [
        form.fact,
        form.holding,
        form.departure,
        form.requirement,
        form.measure,
        form.effect,
        form.need,
        form.participant,
        form.goal,
        form.group,
        form.budget,
      ];
      for (const field of groups.flatMap((group) => Object.values(group))) {
        expect(field.title.length, field.title).toBeLessThanOrEqual(32);
        const help = 'help' in field ? String(field.help) : '';
        expect(help.length, help).toBeLessThanOrEqual(225);
      }
      for (const text of Object.values(form.refused)) expect(text.length).toBeLessThanOrEqual(225);
      for (const text of Object.values(form.check)) expect(text).not.toContain('"');
    }
  });

  test('the level of a cell is explained when it is chosen, without being cut', async () => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      const { catalogue, scale } = await formInputOf(FJORDVIK, lang);
      for (const { navn, anker } of scale) {
        const help = catalogue.form.levelHelp(navn[lang] ?? '', anker[lang] ?? '');
        expect(help.length, help).toBeLessThanOrEqual(225);
      }
    }
  });
});
