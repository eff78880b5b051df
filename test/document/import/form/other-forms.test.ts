import { describe, expect, test } from 'vitest';
import type { FormKind } from '../../../../src/domain/form-workbook.ts';
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

type Values = Readonly<Record<string, unknown>>;

// What people write is a value of exceljs.
const value = (written: unknown): string | number | Date | null => written as string;

/** Cells of a row, which a text in it tells. */
const fill =
  (ark: string, row: string, values: Values): Edit =>
  (book) => {
    const own = sheet(book, ark);
    const cells = Object.keys(values).map((title) => cell(own, row, title));
    for (const [at, one] of cells.entries()) one.value = value(Object.values(values)[at]);
  };

/** The first free row. */
const add =
  (ark: string, first: string, values: Values): Edit =>
  (book) => {
    const own = sheet(book, ark);
    const cells = Object.keys(values).map((title) => freeCell(own, title, first));
    for (const [at, one] of cells.entries()) one.value = value(Object.values(values)[at]);
  };

const all =
  (...edits: Edit[]): Edit =>
  (book) => {
    for (const edit of edits) edit(book);
  };

async function filled(kind: FormKind, edit: Edit, texts = SMALL) {
  const [form] = await formsOf(SMALL, { kind });
  if (form === undefined) throw new Error('no form');
  const result = imported(await returned(form, edit), await planOf(texts));
  return { changed: changed(result), said: said(result) };
}

const SPR = 'spr-01 Språkutvikling og språkvansker';
const SAN = 'san-05 Alternativ og supplerende kommunikasjon';

const NEW = {
  Kompetanse: SPR,
  Tjeneste: 'barnehage',
  Nivå: 3,
  Antall: 1,
  Per: 'hver enhet',
  Hvor: 'i enheten',
  Viktighet: 'bør',
};

describe('the form of requirements', () => {
  const k1 = (post: object) => ({ krav: [{ id: 'k1', ny: false, post }] });

  test.each<[string, Edit, object]>([
    ['another amount', fill('Krav', 'k1', { Antall: 3 }), k1({ antall: 3 })],
    [
      'a share instead of an amount',
      fill('Krav', 'k1', { Antall: null, Andel: '60 %' }),
      k1({ antall: null, andel: 0.6 }),
    ],
    [
      'all of them',
      fill('Krav', 'k2', { Andel: 1 }),
      { krav: [{ id: 'k2', ny: false, post: { andel: 1 } }] },
    ],
    [
      'some units instead of a service',
      fill('Krav', 'k1', { Tjeneste: null, Enheter: 'Solbakken bhg; Tangen barnehage' }),
      k1({ gjelder: { enheter: ['solbakken', 'tangen'] } }),
    ],
    [
      'now, and for other reasons',
      fill('Krav', 'k1', { Frist: null, Begrunnelse: 'M1, f2' }),
      k1({ frist: null, begrunnelse: ['m1', 'f2'] }),
    ],
    [
      'no longer critical',
      fill('Krav', 'k2', { Kritisk: 'nei' }),
      { krav: [{ id: 'k2', ny: false, post: { kritisk: false } }] },
    ],
    ['not said to be critical', fill('Krav', 'k1', { Kritisk: 'nei' }), {}],
    ['reasons in another order', fill('Krav', 'k1', { Begrunnelse: 'f1; m1' }), {}],
    [
      'a new one',
      add('Krav', 'Kompetanse', NEW),
      {
        krav: [
          {
            id: 'k4',
            ny: true,
            post: {
              kompetanse: 'spr-01',
              gjelder: { tjeneste: 'barnehage' },
              nivaa: 3,
              antall: 1,
              per: 'enhet',
              hvor: 'enhet',
              viktighet: 'boer',
            },
          },
        ],
      },
    ],
  ])('%s', async (_name, edit, expected) => {
    expect(await filled('krav', edit)).toEqual({ changed: expected, said: expect.anything() });
  });

  test.each<[string, Edit, string[]]>([
    [
      'two amounts',
      fill('Krav', 'k1', { Andel: 0.5 }),
      ['Krav!G5 skjema/bare-en ["Antall","Andel","Årsverk"]'],
    ],
    [
      'no amount',
      fill('Krav', 'k1', { Antall: null }),
      ['Krav!F5 skjema/bare-en ["Antall","Andel","Årsverk"]'],
    ],
    ['a bad amount', fill('Krav', 'k1', { Antall: -1 }), ['Krav!F5 verdi/negativ "-1"']],
    [
      'a service and units',
      fill('Krav', 'k1', { Enheter: 'Tangen barnehage' }),
      ['Krav!D5 skjema/bare-en ["Tjeneste","Enheter"]'],
    ],
    [
      'an unknown service',
      fill('Krav', 'k1', { Tjeneste: 'fritid' }),
      ['Krav!C5 skjema/ikke-i-lista "Tjeneste" "…"'],
    ],
    [
      'units that are not there',
      fill('Krav', 'k1', { Tjeneste: null, Enheter: 'Rustad skole' }),
      ['Krav!D5 spm/ukjent-enhet "Rustad skole" 1 []'],
    ],
    [
      'a level that is none',
      fill('Krav', 'k1', { Nivå: 7 }),
      ['Krav!E5 verdi/utenfor-skala "7" 0 3'],
    ],
    ['a year that is none', fill('Krav', 'k1', { Frist: 28 }), ['Krav!L5 skjema/ikke-aar "28"']],
    [
      'what cannot be empty',
      fill('Krav', 'k1', { Per: null }),
      ['Krav!I5 skjema/mangler-felt "Per"'],
    ],
    [
      'a competence that is none',
      fill('Krav', 'k1', { Kompetanse: 'Astrologi' }),
      ['Krav!B5 spm/ukjent-kompetanse "Astrologi" 1 []'],
    ],
    [
      'a competence like several',
      fill('Krav', 'k1', { Kompetanse: 'Språk' }),
      [expect.stringContaining('Krav!B5 spm/ukjent-kompetanse "Språk" 1 ') as unknown as string],
    ],
    [
      'a row emptied',
      fill('Krav', 'k1', {
        Kompetanse: null,
        Tjeneste: null,
        Nivå: null,
        Antall: null,
        Per: null,
        Hvor: null,
        Viktighet: null,
        Frist: null,
        Begrunnelse: null,
      }),
      ['Krav!A5 skjema/toemt-rad "k1"'],
    ],
    [
      'a new one without an amount',
      add('Krav', 'Kompetanse', { ...NEW, Antall: null }),
      ['Krav!F8 skjema/bare-en ["Antall","Andel","Årsverk"]'],
    ],
    [
      'a new one that stands nowhere',
      add('Krav', 'Kompetanse', { ...NEW, Tjeneste: null }),
      ['Krav!C8 skjema/bare-en ["Tjeneste","Enheter"]'],
    ],
  ])('%s: said, and nothing is changed', async (_name, edit, expected) => {
    expect(await filled('krav', edit)).toEqual({ changed: {}, said: expected });
  });

  test('a row that has gone from the plan since does not come back', async () => {
    const without = {
      ...SMALL,
      'krav.yaml': String(SMALL['krav.yaml']).replace(/.*id: k2.*\n/, ''),
    };
    expect(await filled('krav', fill('Krav', 'k2', { Andel: 0.7 }), without)).toEqual({
      changed: {},
      said: ['Krav!B6 skjema/fjernet-i-planen "k2"'],
    });
  });

  test('a new row is found again in the plan that it was written into', async () => {
    const line =
      '  - { id: k4, kompetanse: spr-01, gjelder: { tjeneste: barnehage }, nivaa: 3, antall: 1, per: enhet, hvor: enhet, viktighet: boer }\n';
    const after = { ...SMALL, 'krav.yaml': `${SMALL['krav.yaml']}${line}` };
    expect(await filled('krav', add('Krav', 'Kompetanse', NEW), after)).toEqual({
      changed: {},
      said: [],
    });
  });
});

const t1 = (post: object) => ({ tiltak: [{ id: 't1', ny: false, post }] });
const EFFECTS = [
  { kompetanse: 'spr-01', enhet: 'solbakken', fra_nivaa: 1, til_nivaa: 2, antall: 2, aar: 2028 },
  {
    kompetanse: 'spr-01',
    tjeneste: 'barnehage',
    fra_nivaa: 0,
    til_nivaa: 1,
    antall_per_enhet: 3,
    aar: 2028,
  },
];

describe('the form of measures', () => {
  test.each<[string, Edit, object]>([
    [
      'a title, a status, a remark, a priority',
      fill('Tiltak', 't1', {
        Tittel: 'Språkløftet 2',
        Status: 'utsatt',
        Merknad: 'Venter på midler',
        Prioritet: null,
      }),
      t1({
        tittel: 'Språkløftet 2',
        status: 'utsatt',
        merknad: 'Venter på midler',
        prioritet: null,
      }),
    ],
    [
      'days, also as text',
      fill('Tiltak', 't1', { Start: new Date(Date.UTC(2027, 0, 4)), Frist: '1. juni 2028' }),
      t1({ start: '2027-01-04', frist: '2028-06-01' }),
    ],
    ['a title with other blanks', fill('Tiltak', 't1', { Tittel: ' Språkløftet ' }), {}],
    [
      'who pays',
      fill('Tiltak', 't1', { 'Kostnad i alt': 'kr 600 000,-', Egenandel: 200_000 }),
      t1({
        kostnad: {
          sum: 600_000,
          finansiering: [
            { kilde: 'tilskudd', beloep: 400_000 },
            { kilde: 'egenandel', beloep: 200_000 },
          ],
        },
      }),
    ],
    [
      'nobody pays yet',
      fill('Tiltak', 't1', { Tilskudd: null, Egenandel: null }),
      t1({ kostnad: { sum: 520_000 } }),
    ],
    [
      'it costs nothing',
      fill('Tiltak', 't1', { Tilskudd: null, Egenandel: null, 'Kostnad i alt': null }),
      t1({ kostnad: null }),
    ],
    [
      'one effect more',
      add('Effekter', 'Tiltak', {
        Tiltak: 'Språkløftet',
        Kompetanse: SAN,
        Enhet: 'Tangen barnehage',
        'Til nivå': 1,
        Antall: 4,
        År: 2029,
      }),
      t1({
        effekt: [
          ...EFFECTS,
          { kompetanse: 'san-05', enhet: 'tangen', til_nivaa: 1, antall: 4, aar: 2029 },
        ],
      }),
    ],
    [
      'no effects',
      (book) => {
        const own = sheet(book, 'Effekter');
        for (let row = 4; row < 8; row += 1) {
          if (own.getCell(row, 1).text !== 'Språkløftet') continue;
          for (let column = 1; column < 10; column += 1) own.getCell(row, column).value = null;
        }
      },
      t1({ effekt: null }),
    ],
    [
      'a new one with an effect',
      all(
        add('Tiltak', 'Tittel', {
          Tittel: 'Veiledning i ASK',
          Strategi: 'utvikle',
          Status: 'planlagt',
        }),
        add('Effekter', 'Tiltak', {
          Tiltak: 'Veiledning i ASK',
          Kompetanse: SAN,
          Enhet: 'Tangen barnehage',
          'Fra nivå': 0,
          'Til nivå': 1,
          Antall: 4,
          År: 2029,
        }),
      ),
      {
        tiltak: [
          {
            id: 't3',
            ny: true,
            post: {
              tittel: 'Veiledning i ASK',
              strategi: 'utvikle',
              status: 'planlagt',
              effekt: [
                {
                  kompetanse: 'san-05',
                  enhet: 'tangen',
                  fra_nivaa: 0,
                  til_nivaa: 1,
                  antall: 4,
                  aar: 2029,
                },
              ],
            },
          },
        ],
      },
    ],
  ])('%s', async (_name, edit, expected) => {
    expect(await filled('tiltak', edit)).toEqual({ changed: expected, said: [] });
  });

  const EFFECT = {
    Tiltak: 'Språkløftet',
    Kompetanse: SAN,
    Enhet: 'Tangen barnehage',
    'Til nivå': 1,
    Antall: 4,
    År: 2029,
  };

  test.each<[string, Edit, string[]]>([
    [
      'the sources are not the sum',
      fill('Tiltak', 't1', { Tilskudd: 1 }),
      ['Tiltak!J5 skjema/finansiering 520000 120001'],
    ],
    [
      'sources without a sum',
      fill('Tiltak', 't1', { 'Kostnad i alt': null }),
      ['Tiltak!J5 skjema/finansiering 0 520000'],
    ],
    [
      'a sum that is none',
      fill('Tiltak', 't1', { 'Kostnad i alt': 'mye' }),
      ['Tiltak!J5 verdi/ikke-tall "…"'],
    ],
    [
      'no title',
      fill('Tiltak', 't1', { Tittel: null }),
      ['Tiltak!B5 skjema/mangler-felt "Tittel"'],
    ],
    [
      'a person is responsible',
      fill('Tiltak', 't1', { Ansvarlig: 'Kari Nordmann' }),
      ['Tiltak!G5 personvern/i-tekst'],
    ],
    [
      'an answer that is none',
      fill('Tiltak', 't1', { Kollektivt: 'kanskje' }),
      ['Tiltak!F5 verdi/ikke-ja-nei'],
    ],
    [
      'a day that is none',
      fill('Tiltak', 't1', { Frist: '31.02.2028' }),
      ['Tiltak!I5 verdi/ikke-dato "31.02.2028"'],
    ],
    [
      'an effect of no measure',
      add('Effekter', 'Kompetanse', { ...EFFECT, Tiltak: null }),
      ['Effekter!A8 skjema/ukjent-tiltak'],
    ],
    [
      'an effect of another measure',
      add('Effekter', 'Tiltak', { ...EFFECT, Tiltak: 'Kurs' }),
      ['Effekter!A8 skjema/ukjent-tiltak'],
    ],
    [
      'a formula that failed',
      add('Effekter', 'Kompetanse', { ...EFFECT, Tiltak: { error: '#REF!' } }),
      ['Effekter!A8 verdi/formelfeil "#REF!"'],
    ],
    [
      'an effect nowhere',
      add('Effekter', 'Tiltak', { ...EFFECT, Enhet: null }),
      ['Effekter!C8 skjema/bare-en ["Enhet","Tjeneste"]'],
    ],
    [
      'an effect in an unknown unit',
      add('Effekter', 'Tiltak', { ...EFFECT, Enhet: 'Rustad skole' }),
      ['Effekter!C8 spm/ukjent-enhet "Rustad skole" 1 []'],
    ],
    [
      'an effect in an unknown service',
      add('Effekter', 'Tiltak', { ...EFFECT, Enhet: null, Tjeneste: 'fritid' }),
      ['Effekter!D8 skjema/ikke-i-lista "Tjeneste" "…"'],
    ],
    [
      'an effect that failed',
      add('Effekter', 'Tiltak', { ...EFFECT, Enhet: { error: '#REF!' } }),
      ['Effekter!C8 verdi/formelfeil "#REF!"'],
    ],
    [
      'an effect without a year',
      add('Effekter', 'Tiltak', { ...EFFECT, År: null }),
      ['Effekter!I8 skjema/mangler-felt "År"'],
    ],
    [
      'an effect at a level that is none',
      add('Effekter', 'Tiltak', { ...EFFECT, 'Til nivå': 'høyt' }),
      ['Effekter!G8 verdi/ikke-nivaa "…"'],
    ],
    [
      'a new one without a strategy',
      add('Tiltak', 'Tittel', { Tittel: 'Kurs', Status: 'planlagt' }),
      ['Tiltak!C7 skjema/mangler-felt "Strategi"'],
    ],
    [
      'a new one without a title',
      add('Tiltak', 'Strategi', { Strategi: 'utvikle', Status: 'planlagt' }),
      ['Tiltak!B7 skjema/mangler-felt "Tittel"'],
    ],
  ])('%s: said, and nothing is changed', async (_name, edit, expected) => {
    expect(await filled('tiltak', edit)).toEqual({ changed: {}, said: expected });
  });

  test('a row that has gone from the plan since does not come back', async () => {
    const without = {
      ...SMALL,
      'tiltak.yaml': String(SMALL['tiltak.yaml']).replace(/.*id: t2.*\n/, ''),
    };
    expect(await filled('tiltak', () => {}, without)).toEqual({
      changed: {},
      said: ['Tiltak!B6 skjema/fjernet-i-planen "t2"'],
    });
  });

  test('a stretch of days becomes one of them, and that is said', async () => {
    expect(await filled('tiltak', fill('Tiltak', 't1', { Start: 'august 2027' }))).toEqual({
      changed: t1({ start: '2027-08-01' }),
      said: ['Tiltak!H5 gjett/dag-i-tidsrom "august 2027" "2027-08-01" "2027-08-31" "2027-08-01"'],
    });
  });

  test('without the sheet of effects they stay as they are', async () => {
    const edit: Edit = (book) => book.removeWorksheet(sheet(book, 'Effekter').id);
    expect(await filled('tiltak', edit)).toEqual({
      changed: {},
      said: ['Effekter skjema/mangler-ark "Effekter"'],
    });
  });
});

const answer = (path: string, written: unknown): Edit =>
  fill('Behovsmelding', path, { 'Svar (fyll ut)': written });

describe('the form of a need report', () => {
  const b1 = (post: object) => ({ meldinger: [{ id: 'b1', ny: false, post }] });

  test.each<[string, Edit, object]>([
    [
      'one answer of a part',
      answer('partner/navn', 'Høgskolen i Fjordane'),
      b1({ partner: { type: 'uh', navn: 'Høgskolen i Fjordane', kontaktet: '2026-11-20' } }),
    ],
    [
      'an answer taken out',
      answer('partner/kontaktet', null),
      b1({ partner: { type: 'uh', navn: 'Universitetet i Fjordane (eksempel)' } }),
    ],
    ['a part taken out', answer('statped/involvert', null), b1({ statped: null })],
    [
      'a year shortened',
      answer('barnehage_skoleaar', '2028/29'),
      b1({ barnehage_skoleaar: '2028/2029' }),
    ],
    [
      'a number that lost its zero',
      answer('innsender/kommunenummer', 301),
      b1({ innsender: { type: 'kommune', kommunenummer: '0301', navn: 'Fjordvik kommune' } }),
    ],
    [
      'a number in a network',
      all(answer('nettverk/navn', 'Ytre fjord'), answer('nettverk/deltakere', '9901, 9902')),
      b1({ nettverk: { navn: 'Ytre fjord', deltakere: ['9901', '9902'] } }),
    ],
    ['a priority', answer('prioritet', 2), b1({ prioritet: 2 })],
    [
      'another of a list',
      answer('behov/metode', 'register'),
      b1({
        behov: {
          beskrivelse: 'Få kan språkutvikling.',
          krav: ['k1'],
          kartlagt: '2026-10-15',
          metode: 'register',
        },
      }),
    ],
    [
      'one more goal',
      add('Mål', 'Mål', { Mål: 'Alle kan ASK.', 'Kjennetegn på måloppnåelse': 'Alle bruker det.' }),
      b1({
        maal: [
          { tekst: 'Flere kan språk.', kjennetegn: 'To i hver barnehage.' },
          { tekst: 'Alle kan ASK.', kjennetegn: 'Alle bruker det.' },
        ],
      }),
    ],
    [
      'a year of the budget',
      fill('Budsjett', '2027', { Egenandel: null }),
      b1({ budsjett: [{ aar: 2027, tilskudd_eier: 150_000, tilskudd_partner: 250_000 }] }),
    ],
  ])('%s', async (_name, edit, expected) => {
    expect(await filled('behovsmelding', edit)).toEqual({ changed: expected, said: [] });
  });

  test.each<[string, Edit, string[]]>([
    [
      'what cannot be empty',
      answer('behov/beskrivelse', null),
      ['Behovsmelding!C13 skjema/mangler-felt "Beskrivelse"'],
    ],
    [
      'a scheme that is none',
      answer('ordning', 'Lån'),
      ['Behovsmelding!C31 skjema/ikke-i-lista "Tilskuddsordning" "…"'],
    ],
    [
      'digits that are none',
      answer('innsender/kommunenummer', 'Fjordvik'),
      ['Behovsmelding!C40 verdi/ikke-kommunenummer "…"'],
    ],
    [
      'a person is the contact',
      answer('kontakt/rolle', 'Kari Nordmann'),
      ['Behovsmelding!C45 personvern/i-tekst'],
    ],
    [
      'a telephone number in a text',
      answer('tiltak/beskrivelse', 'Ring 987 65 432'),
      ['Behovsmelding!C6 personvern/i-tekst'],
    ],
    [
      'a goal without a sign',
      add('Mål', 'Mål', { Mål: 'Alle kan ASK.' }),
      ['Mål!B6 skjema/mangler-felt "Kjennetegn på måloppnåelse"'],
    ],
    [
      'an amount that is none',
      fill('Budsjett', '2027', { Egenandel: 'litt' }),
      ['Budsjett!D5 verdi/ikke-tall "litt"'],
    ],
  ])('%s: said, and nothing is changed', async (_name, edit, expected) => {
    expect(await filled('behovsmelding', edit)).toEqual({ changed: {}, said: expected });
  });
});

describe('the form of a new need report', () => {
  const { 'behovsmelding.yaml': _, ...EMPTY } = SMALL;
  const questions = (title: string): Edit =>
    all(
      answer('tiltak/tittel', title),
      answer('ordning', 'kollektiv_bhg_gs'),
      answer('barnehage_skoleaar', '2028/2029'),
    );

  async function made(edit: Edit, texts = EMPTY) {
    const [form] = await formsOf(EMPTY, { kind: 'behovsmelding' });
    if (form === undefined) throw new Error('no form');
    return imported(await returned(form, edit), await planOf(texts));
  }

  const POST = {
    barnehage_skoleaar: '2028/2029',
    innsender: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
    maalform: 'bokmaal',
    ordning: 'kollektiv_bhg_gs',
    type: 'ny',
  };

  test('as it was sent out it is no report', async () => {
    const result = await made(() => {});
    expect([changed(result), said(result)]).toEqual([{}, []]);
  });

  test('filled in it is a new one, and what it lacks is said', async () => {
    const result = await made(questions('ASK'));
    expect(changed(result)).toEqual({
      meldinger: [{ id: 'b1', ny: true, post: { ...POST, tiltak: { tittel: 'ASK' } } }],
    });
    expect(said(result)).toContain('Behovsmelding!C45 skjema/mangler-felt "Rolle"');
  });

  test('with nothing but a goal it is a new one too', async () => {
    const result = await made(
      add('Mål', 'Mål', { Mål: 'Alle kan ASK.', 'Kjennetegn på måloppnåelse': 'Alle bruker det.' }),
    );
    expect(changed(result)).toMatchObject({ meldinger: [{ id: 'b1', ny: true }] });
  });

  test('without an id it gets one', async () => {
    const result = await made(all(questions('ASK'), answer('id', null)));
    expect(changed(result)).toMatchObject({ meldinger: [{ id: 'b1', ny: true }] });
  });

  test('the id of another report is not taken from it', async () => {
    const result = await made(questions('ASK'), SMALL);
    expect(changed(result)).toMatchObject({ meldinger: [{ id: 'b2', ny: true }] });
  });

  test('read once more it is found again by what it is about', async () => {
    const again = String(SMALL['behovsmelding.yaml'])
      .replace('id: b1', 'id: b2')
      .replace('2027/2028', '2028/2029')
      .replace('tittel: Språkløftet', 'tittel: ASK');
    const result = await made(questions('ASK'), { ...SMALL, 'behovsmelding-2.yaml': again });
    expect(changed(result)).toMatchObject({ meldinger: [{ id: 'b2', ny: false }] });
  });

  test('two that are about different things are two, though they began alike', async () => {
    const [form] = await formsOf(EMPTY, { kind: 'behovsmelding' });
    if (form === undefined) throw new Error('no form');
    const grids = await Promise.all(
      ['ASK', 'Lesing'].map((title) =>
        returned({ ...form, name: `${title}.xlsx` }, questions(title)),
      ),
    );
    const result = imported(grids.flat(), await planOf(EMPTY));
    expect(changed(result)).toMatchObject({
      meldinger: [
        { id: 'b1', post: { tiltak: { tittel: 'ASK' } } },
        { id: 'b2', post: { tiltak: { tittel: 'Lesing' } } },
      ],
    });
  });
});

describe('what is broken in a form', () => {
  const retitled =
    (ark: string, title: string): Edit =>
    (book) => {
      cell(sheet(book, ark), title, title).value = 'Noe annet';
    };

  test.each<[string, FormKind, Edit, string[]]>([
    [
      'a service that failed',
      'krav',
      fill('Krav', 'k1', { Tjeneste: { error: '#REF!' } }),
      ['Krav!C5 verdi/formelfeil "#REF!"'],
    ],
    [
      'units that failed',
      'krav',
      fill('Krav', 'k1', { Tjeneste: null, Enheter: { error: '#REF!' } }),
      ['Krav!D5 verdi/formelfeil "#REF!"'],
    ],
    [
      'no competence',
      'krav',
      fill('Krav', 'k1', { Kompetanse: null }),
      ['Krav!B5 skjema/mangler-felt "Kompetanse"'],
    ],
    [
      'a column taken out',
      'krav',
      retitled('Krav', 'Andel'),
      ['Krav skjema/mangler-kolonne "Andel"'],
    ],
    [
      'an effect of another measure, and a measure without a title',
      'tiltak',
      all(
        fill('Tiltak', 't1', { Tittel: null }),
        add('Effekter', 'Tiltak', {
          Tiltak: 'Kurs',
          Kompetanse: SAN,
          Tjeneste: 'skole',
          Antall: 1,
          År: 2028,
        }),
      ),
      ['Tiltak!B5 skjema/mangler-felt "Tittel"', 'Effekter!A8 skjema/ukjent-tiltak'],
    ],
    [
      'an empty list',
      'behovsmelding',
      fill('Mål', 'Flere kan språk.', { 'Kjennetegn på måloppnåelse': null, Mål: null }),
      ['Mål skjema/mangler-felt "Mål"'],
    ],
    [
      'a list taken out',
      'behovsmelding',
      (book) => book.removeWorksheet(sheet(book, 'Mål').id),
      ['Mål skjema/mangler-ark "Mål"'],
    ],
    [
      'something beside the form',
      'behovsmelding',
      (book) => {
        sheet(book, 'Behovsmelding').getCell('C60').value = 'Takk for nå';
      },
      [],
    ],
    [
      'no questions',
      'behovsmelding',
      all(
        answer('behov/beskrivelse', null),
        answer('ordning', 'Lån'),
        retitled('Behovsmelding', 'Spørsmål'),
      ),
      [
        'Behovsmelding skjema/mangler-kolonne "Spørsmål"',
        'Behovsmelding!C31 skjema/ikke-i-lista "ordning" "…"',
        'Behovsmelding!C13 skjema/mangler-felt "behov/beskrivelse"',
      ],
    ],
    [
      'no answers',
      'behovsmelding',
      retitled('Behovsmelding', 'Svar (fyll ut)'),
      ['Behovsmelding skjema/mangler-kolonne "Svar (fyll ut)"'],
    ],
  ])('%s: said, and nothing is changed', async (_name, kind, edit, expected) => {
    expect(await filled(kind, edit)).toEqual({ changed: {}, said: expected });
  });

  test('an edition of a catalogue that the plan does not have', async () => {
    const [form] = await formsOf(SMALL, { kind: 'krav' });
    if (form === undefined) throw new Error('no form');
    const plan = { ...(await planOf(SMALL)), kataloger: new Map<string, string>() };
    expect(said(imported(await returned(form), plan))).toEqual([
      'skjema/annen-utgave "standard" "2026-1" null',
    ]);
  });
});
