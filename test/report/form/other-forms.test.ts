import { describe, expect, test } from 'vitest';
import type { Krav, Tiltak } from '../../../src/generated/types.ts';
import { buildForms } from '../../../src/report/form/build-forms.ts';
import { makeChoices } from '../../../src/report/form/choices.ts';
import type { FormInput } from '../../../src/report/form/form-input.ts';
import type { SheetCell, Workbook } from '../../../src/report/xlsx/model.ts';
import { readBack, sheetNamed } from '../xlsx/read-back.ts';
import {
  bookOf,
  exampleFiles,
  formInputOf,
  guideOf,
  keysIn,
  rowsIn,
  tableIn,
} from './form-fixture.ts';

const FJORDVIK = await formInputOf(exampleFiles('fjordvik'));

const EMPTY: FormInput = {
  ...FJORDVIK,
  plan: { ...FJORDVIK.plan, steg: {} },
  documents: { krav: [], oversikt: [], tiltak: [], behovsmelding: [] },
};

function formOf(kind: 'krav' | 'tiltak' | 'behovsmelding', input: FormInput): Workbook {
  return bookOf(buildForms(kind, 'enhet', input)[0]);
}

const formulaOf = (cell: SheetCell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';

describe('the form of the requirements', () => {
  const workbook = formOf('krav', FJORDVIK);
  const rows = rowsIn(tableIn(workbook, 'Krav'));

  test('holds those of the plan and thirty free rows', () => {
    const present = FJORDVIK.documents.krav.flatMap(({ krav }) => krav);
    expect(rows).toHaveLength(present.length + 30);
    expect(rows[0]).toEqual({
      Id: 'k1',
      Kompetanse: 'spr-01 Språkutvikling og språkvansker',
      Tjeneste: 'barnehage',
      Nivå: 2,
      Antall: 2,
      Per: 'hver enhet',
      Hvor: 'i enheten',
      Viktighet: 'skal',
      Frist: 2028,
      Begrunnelse: 'm1; f1',
      Kontroll: 'OK',
    });
    expect(rows.find(({ Id }) => Id === 'k5')).toMatchObject({
      Hvor: 'tilgjengelig',
      Kritisk: 'ja',
    });
    expect(rows.find(({ Id }) => Id === 'k6')).toMatchObject({
      Enheter: 'Tangen barnehage',
      Årsverk: 1.5,
    });
    expect(rows.at(-1)).toEqual({ Kontroll: '' });
  });

  test('tells programs what is where', () => {
    const [sheet] = keysIn(workbook).ark;
    expect(sheet).toMatchObject({ navn: 'Krav', slag: 'krav', enhet: null, overskrift: 4 });
    expect(sheet?.rader.slice(0, 2)).toEqual(['k1', 'k2']);
    expect(sheet?.rader.at(-1)).toBe('');
    expect([...(sheet?.kolonner.keys() ?? [])]).toEqual([
      ...['id', 'kompetanse', 'tjeneste', 'enheter', 'nivaa', 'antall', 'andel', 'aarsverk'],
      ...['per', 'hvor', 'viktighet', 'frist', 'kritisk', 'begrunnelse'],
    ]);
    expect(keysIn(workbook).valg.get('hvor')?.get('tilgjengelig')).toBe('tilgjengelig');
  });

  test('shows what can be referred to', () => {
    const references = rowsIn(tableIn(workbook, 'Mål og føringer'));
    expect(references[0]).toMatchObject({ Id: 'm1', Type: 'mål' });
    expect(references.some(({ Id, Type }) => Id === 'f1' && Type === 'føring')).toBe(true);
    expect(references.at(-1)).toMatchObject({ Type: 'enhet' });
    const competence = rowsIn(tableIn(workbook, 'Kompetanser')).find(({ Id }) => Id === 'spr-01');
    expect(competence).toMatchObject({ Område: 'Språk' });
    expect(competence).toHaveProperty('Nivå 3: Spisskompetanse');
  });

  test('is open but for the ids and the checks, and has dropdowns', async () => {
    const { book } = await readBack(workbook);
    const sheet = sheetNamed(book, 'Krav');
    const isOpen = (at: string) => sheet.getCell(at).protection?.locked === false;
    expect(['A5', 'B5', 'N5', 'O5', 'B100'].map(isOpen)).toEqual([false, true, true, false, true]);
    expect(sheet.getCell('B5').dataValidation).toMatchObject({
      type: 'list',
      promptTitle: 'Kompetanse',
    });
    expect(sheet.getCell('G5').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1] });
    expect(sheet.getCell('L5').dataValidation).toMatchObject({
      type: 'whole',
      formulae: [2000, 2100],
    });
  });

  test('of a plan without requirements is empty, and says so of what can be referred to', () => {
    const empty = formOf('krav', { ...EMPTY, areas: [] });
    expect(rowsIn(tableIn(empty, 'Krav'))).toHaveLength(30);
    expect(tableIn(empty, 'Mål og føringer').emptyText).toBe('Planen har ingen ennå.');
    expect(rowsIn(tableIn(empty, 'Mål og føringer'))).toEqual([]);
    expect(rowsIn(tableIn(empty, 'Kompetanser'))[0]).toMatchObject({ Område: 'inkludering' });
  });
});

describe('the form of the measures', () => {
  const workbook = formOf('tiltak', FJORDVIK);

  test('holds those of the plan and free rows', () => {
    const rows = rowsIn(tableIn(workbook, 'Tiltak'));
    expect(rows).toHaveLength(25 + 30);
    expect(rows[1]).toMatchObject({
      Id: 't2',
      Strategi: 'utvikle',
      Krav: 'k5; k7; k25; k27; k41',
      Kollektivt: 'ja',
      Start: '2027-08-16',
      Kontroll: 'OK',
    });
    expect(rows.find(({ Id }) => Id === 't7')).toMatchObject({
      Status: 'utsatt',
      'Kostnad i alt': 90_000,
      'Kommunalt budsjett': 90_000,
      Læringsarena: 'eksternt kurs eller samling',
    });
  });

  test('holds the effects by the titles of their measures', () => {
    const rows = rowsIn(tableIn(workbook, 'Effekter'));
    const present = FJORDVIK.documents.tiltak.flatMap(({ tiltak }) =>
      tiltak.flatMap(({ effekt = [] }) => effekt),
    );
    expect(rows).toHaveLength(present.length + 30);
    expect(rows.find(({ Tiltak }) => Tiltak === 'Ny logoped i PP-tjenesten')).toMatchObject({
      Enhet: 'PP-tjenesten for Fjordvik og Ytre Fjord',
      'Til nivå': 3,
      Antall: 1,
      År: 2028,
      Kontroll: 'OK',
    });
    expect(rows.find(({ 'Fra enhet': from }) => from === 'Fjordvik skole')).toBeDefined();
    expect(rows.find(({ Tjeneste }) => Tjeneste === 'barnehage')).toMatchObject({ Antall: 4 });
  });

  test('offers the titles of new measures too', async () => {
    const { part } = await readBack(workbook);
    expect(part('xl/worksheets/sheet3.xml')).toContain("<formula1>'Tiltak'!$B$5:$B$59</formula1>");
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['without a title', { tittel: '' }, 'Skriv en tittel'],
    ['due before it starts', { start: '2028-01-01', frist: '2027-01-01' }, 'Fristen er før start'],
    [
      'paid by others than it costs',
      {
        kostnad: {
          sum: 9,
          finansiering: [
            { kilde: 'annet', beloep: 5 },
            { kilde: 'annet', beloep: 5 },
          ],
        },
      },
      'Kildene stemmer ikke med kostnaden',
    ],
    ['paid without a cost', { kostnad: undefined }, 'OK'],
    [
      'postponed without a reason',
      { status: 'utsatt', merknad: undefined },
      'Skriv grunnen i merknaden',
    ],
    ['cancelled with one', { status: 'avlyst', merknad: 'Ikke lenger behov' }, 'OK'],
    [
      'with next to nothing',
      { kollektivt: undefined, laeringsarena: undefined, start: undefined, frist: undefined },
      'OK',
    ],
    ['for single employees', { kollektivt: false }, 'OK'],
    ['without requirements', { krav: undefined, effekt: undefined }, 'OK'],
  ])('checks a measure %s', (_, more, expected) => {
    const [first] = FJORDVIK.documents.tiltak.flatMap(({ tiltak }) => tiltak);
    const measure = Object.assign({}, first, more);
    const tiltak = [{ dokument: 'tiltak', versjon: 1, tiltak: [measure] }] satisfies Tiltak[];
    const form = formOf('tiltak', { ...FJORDVIK, documents: { ...FJORDVIK.documents, tiltak } });
    expect(rowsIn(tableIn(form, 'Tiltak'))[0]).toMatchObject({ Kontroll: expected });
  });

  test('tells measures with one title apart', () => {
    const [first] = FJORDVIK.documents.tiltak.flatMap(({ tiltak }) => tiltak);
    if (first === undefined) throw new Error('no measure');
    const twins = [first, { ...first, id: 't99' }];
    const tiltak = [{ dokument: 'tiltak', versjon: 1, tiltak: twins }] satisfies Tiltak[];
    const form = formOf('tiltak', { ...FJORDVIK, documents: { ...FJORDVIK.documents, tiltak } });
    expect([...(keysIn(form).valg.get('tiltak') ?? [])]).toEqual([
      ['t1', `${first.tittel} (t1)`],
      ['t99', `${first.tittel} (t99)`],
    ]);
  });

  test('of a plan without measures is empty', () => {
    expect(rowsIn(tableIn(formOf('tiltak', EMPTY), 'Effekter'))).toHaveLength(30);
    expect(keysIn(formOf('tiltak', EMPTY)).valg.has('tiltak')).toBe(false);
  });
});

describe('the form of a need report', () => {
  const answers = (workbook: Workbook): Record<string, unknown> =>
    Object.fromEntries(
      rowsIn(tableIn(workbook, 'Behovsmelding')).map((row) => [row['Kode'], row['Svar (fyll ut)']]),
    );

  test('is one for each report of the plan', () => {
    const names = buildForms('behovsmelding', 'enhet', FJORDVIK).map(({ name }) => name);
    expect(names).toEqual(
      ['b1', 'b2', 'b3'].map((id) => `skjema-9901-fjordvik-behovsmelding-${id}.xlsx`),
    );
  });

  test('holds the answers that are known, as people write them', () => {
    const [, second] = buildForms('behovsmelding', 'enhet', FJORDVIK);
    const workbook = bookOf(second);
    expect(answers(workbook)).toMatchObject({
      id: 'b2',
      ordning: 'Tilskuddsordning for kollektiv kompetanseutvikling i barnehage og grunnskole',
      type: 'nytt tiltak',
      'nettverk/deltakere': '9901; 9902',
      'tiltak/start': '16.08.2027',
      'statped/involvert': 'ja',
      'partner/type': 'universitet eller høgskole',
      prioritet: 2,
      maalform: 'bokmål',
    });
    expect(rowsIn(tableIn(workbook, 'Deltakere'))).toHaveLength(15 + 20);
    expect(rowsIn(tableIn(workbook, 'Deltakere'))[5]).toMatchObject({
      Privat: 'ja',
      Kommunenummer: '9901',
    });
    expect(rowsIn(tableIn(workbook, 'Mål'))).toHaveLength(2 + 6);
    expect(rowsIn(tableIn(workbook, 'Målgrupper'))[0]).toEqual({
      Gruppe: 'ansatte i barnehage',
      Antall: 60,
    });
    expect(rowsIn(tableIn(workbook, 'Budsjett'))[0]).toMatchObject({
      År: 2027,
      'Tilskudd til partneren': 180_000,
    });
    expect(rowsIn(tableIn(workbook, 'Budsjett'))).toHaveLength(4);
  });

  test('is empty but for the owner where the plan has none', () => {
    const workbook = formOf('behovsmelding', EMPTY);
    const known = Object.entries(answers(workbook)).filter(([, answer]) => answer !== undefined);
    expect(Object.fromEntries(known)).toEqual({
      id: 'b1',
      type: 'nytt tiltak',
      maalform: 'bokmål',
      'innsender/navn': 'Fjordvik kommune',
      'innsender/type': 'kommune',
      'innsender/kommunenummer': '9901',
    });
    expect(workbook.title).toBe('Behovsmelding: Fjordvik kommune');
    expect(guideOf(workbook)).toContain(
      '2. Fyll ut arkene «Deltakere», «Mål», «Målgrupper» og «Budsjett». Hver rad er én deltaker, ett mål, én målgruppe eller ett år.',
    );
  });

  test('offers the schemes that can still be applied for, and those that reports name', () => {
    const schemes = (input: FormInput) => [
      ...(keysIn(formOf('behovsmelding', input)).valg.get('ordning')?.keys() ?? []),
    ];
    expect(schemes(EMPTY)).not.toContain('rekom');
    const [first] = FJORDVIK.documents.behovsmelding;
    if (first === undefined) throw new Error('no report');
    const old = [{ ...first, ordning: 'rekom' }];
    expect(schemes({ ...EMPTY, documents: { ...EMPTY.documents, behovsmelding: old } })).toContain(
      'rekom',
    );
  });

  test('has a list, or limits, in each row that needs them', async () => {
    const { book } = await readBack(formOf('behovsmelding', EMPTY));
    const sheet = sheetNamed(book, 'Behovsmelding');
    const types = new Map<unknown, unknown>();
    for (let row = 5; row <= 46; row += 1) {
      types.set(sheet.getCell(`E${row}`).value, sheet.getCell(`C${row}`).dataValidation?.type);
    }
    expect(types.get('ordning')).toBe('list');
    expect(types.get('prioritet')).toBe('whole');
    expect(types.get('behov/beskrivelse')).not.toBe('list');
    expect(sheet.getCell('C5').protection?.locked).toBe(false);
    expect(sheet.getCell('D5').protection?.locked).not.toBe(false);
  });

  test('writes days in words of the language', async () => {
    const english = await formInputOf(exampleFiles('fjordvik'), 'en');
    const found = rowsIn(tableIn(formOf('behovsmelding', english), 'Need report'));
    expect(found.find(({ Code }) => Code === 'tiltak/start')).toMatchObject({
      'Answer (fill in)': '2027-08-16',
    });
    const [first] = FJORDVIK.documents.behovsmelding;
    if (first === undefined) throw new Error('no report');
    const odd = { ...first, behov: { ...first.behov, kartlagt: 'i høst' } };
    const input = { ...FJORDVIK, documents: { ...FJORDVIK.documents, behovsmelding: [odd] } };
    expect(answers(formOf('behovsmelding', input))['behov/kartlagt']).toBe('i høst');
  });

  test('says of a participant only what is known of it', () => {
    const [first] = FJORDVIK.documents.behovsmelding;
    if (first === undefined) throw new Error('no report');
    const odd = {
      ...first,
      deltakere: [{ navn: 'Naustet barnehage', tjeneste: 'barnehage' as const }],
    };
    const input = { ...FJORDVIK, documents: { ...FJORDVIK.documents, behovsmelding: [odd] } };
    expect(rowsIn(tableIn(formOf('behovsmelding', input), 'Deltakere'))[0]).toEqual({
      Navn: 'Naustet barnehage',
      Tjeneste: 'barnehage',
    });
  });
});

describe('checks', () => {
  test.each([
    ['krav', 'Krav'],
    ['tiltak', 'Tiltak'],
    ['tiltak', 'Effekter'],
  ] as const)('of %s stand in every row of %s', (kind, name) => {
    const rows = [...tableIn(formOf(kind, FJORDVIK), name).rows];
    expect(rows.every((row) => formulaOf(row.at(-1)).startsWith('IF(COUNTA('))).toBe(true);
  });
});

describe('what a plan says wrongly', () => {
  test('stands in the form as it is, to be put right there', async () => {
    const dalsbygd = await formInputOf(exampleFiles('dalsbygd'), 'nn');
    const rows = rowsIn(tableIn(formOf('krav', dalsbygd), 'Krav'));
    expect(rows.find(({ Id }) => Id === 'k4')).toMatchObject({ Kompetanse: 'spr-1' });
    const references = rowsIn(tableIn(formOf('tiltak', dalsbygd), 'Mål og føringar'));
    expect(references.find(({ Id }) => Id === 'k4')).toMatchObject({
      Tekst: 'spr-1, nivå 2: skule',
    });
  });

  test('is not critical when it says so', () => {
    const [first] = FJORDVIK.documents.krav.flatMap(({ krav }) => krav);
    if (first === undefined) throw new Error('no requirement');
    const krav: Krav[] = [{ dokument: 'krav', versjon: 1, krav: [{ ...first, kritisk: false }] }];
    const input = { ...FJORDVIK, documents: { ...FJORDVIK.documents, krav } };
    expect(rowsIn(tableIn(formOf('krav', input), 'Krav'))[0]).toMatchObject({ Kritisk: 'nei' });
  });
});

test('a competence without meanings of its own has those of the scale', () => {
  const [first] = FJORDVIK.competences;
  if (first === undefined) throw new Error('no competence');
  const { anker: _, ...bare } = first;
  const sheet = tableIn(formOf('krav', { ...FJORDVIK, competences: [bare] }), 'Kompetanser');
  expect(rowsIn(sheet)[0]).toMatchObject({
    'Nivå 2: Selvstendig': FJORDVIK.scale[2]?.anker.nb,
  });
});

test('a form without a list that a column needs is a fault of ours', () => {
  const choices = makeChoices(new Map([['ja_nei', new Map([['ja', 'ja']])]]));
  expect(choices.allow('ja_nei')).toEqual({ range: "'_lister'!$A$2:$A$2" });
  expect(() => choices.allow('tjeneste')).toThrow('tjeneste');
});
