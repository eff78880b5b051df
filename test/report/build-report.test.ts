import { describe, expect, test } from 'vitest';
import {
  exampleCatalogue,
  exampleInventory,
  exampleMeasures,
  examplePlan,
  exampleRequirements,
  exampleStock,
} from '../../src/domain/rules/example-plan.ts';
import { statusOf } from '../../src/report/build-gap-section.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { reportCsv } from '../../src/report/report-csv.ts';
import { reportWorkbook } from '../../src/report/report-workbook.ts';
import type { Section, View } from '../../src/report/view.ts';
import { CATALOGUES, covered, plain, row, unmapped } from './report-fixtures.ts';
import { figuresOf, inputOf, rowsOf, sectionOf, textsOf } from './report-of.ts';

const PLAN = `${examplePlan({ status: 'vedtatt' })}steg:
  maal:
    maal:
      - id: m1
        tekst: Alle barn får språkhjelp innen fire uker
        kilde: Oppvekstplanen
        nivaa: operativt
        indikator: Andel innen fire uker
        maaltall: 90
        enhet: prosent
      - { id: m2, tekst: Trygge voksne }
    foeringer:
      - { id: f1, type: lov, tittel: Barnehageloven, referanse: LOV-2005-06-17-64 }
      - { id: f2, type: lokal_plan, tittel: Oppvekstplan }
  oppfoelging:
    evaluering:
      - { dato: 2026-06-01, maal: m1, maalt: 60, vurdering: Under veis }
      - { dato: 2026-11-01, maal: m1, maalt: 72, vurdering: Bedre }
      - { dato: 2026-08-01, maal: m1, maalt: 65, vurdering: Under veis }
      - { dato: 2026-12-01, maal: m1, vurdering: Ikke målt }
`;

const stock = (antall: string) => ({ beholdning: exampleStock({ antall }) });

const STAFFING = `bemanning:
  - { stillingstype: barnehagelærer, tjeneste: barnehage, aarsverk: 84.5, behov: 90, aar: 2030 }
  - { stillingstype: vernepleier, tjeneste: skole, aarsverk: 3 }
`;

const FOLDER = {
  'plan.yaml': PLAN,
  'krav.yaml': exampleRequirements(
    { begrunnelse: '[m1, f1]', frist: '2028' },
    { id: 'k2', kompetanse: 'lokal-01', antall: '1', viktighet: 'boer' },
    { id: 'k3', antall: null, aarsverk: '1.5' },
  ),
  'oversikt.yaml': `${exampleInventory([
    stock('{ 0: 17, 1: 4, 2: 1 }'),
    { id: 'fjellheim', navn: 'Fjellheim barnehage', ...stock('{ 0: 10, 1: 9, 2: 3 }') },
    { id: 'naustet', navn: 'Naustet barnehage' },
  ])}${STAFFING}`,
  'tiltak.yaml': exampleMeasures(
    {
      krav: '[k1, k2, k3]',
      kostnad: `
      sum: 130000
      finansiering:
        - { kilde: tilskudd, beloep: 70000 }
        - { kilde: tilskudd, beloep: 30000 }
        - { kilde: egenandel, beloep: 30000 }`,
      effekt: `
      - { kompetanse: spr-01, enhet: solbakken, fra_nivaa: 1, til_nivaa: 2, antall: 1, aar: 2028 }
      - { kompetanse: spr-01, enhet: fjellheim, fra_nivaa: 1, til_nivaa: 2, antall: 1, aar: 2028 }`,
      prioritet: '1',
      merknad: 'Avtalt med styrerne',
    },
    { id: 't2', ansvar: null, start: null, frist: null, krav: null, kostnad: '{ sum: 5000 }' },
    {
      id: 't3',
      status: 'avlyst',
      kostnad: `
      sum: 900000
      finansiering: [{ kilde: tilskudd, beloep: 900000 }]`,
    },
  ),
  'katalog.yaml': exampleCatalogue([{}]),
};

const input = await inputOf(FOLDER);
const view = buildReport(input);
const section = (name: string): Section => sectionOf(view, name);

describe('the summary', () => {
  const summary = section('Sammendrag');

  test('opens with the period, the status and the day', () => {
    expect(textsOf(summary)[0]).toBe(
      'note: Planperiode 2027–2030. Planens status: vedtatt. Laget 15. januar 2027.',
    );
  });

  test('has the figures, people and full-time equivalents apart, cancelled measures left out', () => {
    expect(figuresOf(summary)).toMatchObject({
      enheter: 3,
      ansatte: 66,
      krav: 3,
      enkeltperson: 2,
      behov: 4,
      dekket: 3,
      gap: 1,
      dekningsgrad: 0.75,
      tiltak: 2,
      kostnad: 135000,
      tilskudd: 100000,
    });
    expect(figuresOf(summary)).toHaveProperty('aarsverk_behov');
  });

  test('names what is unknown, by unit', () => {
    const texts = textsOf(summary);
    const unknown = texts.slice(texts.indexOf('heading: Dette er ikke kartlagt') + 1);
    expect(unknown.slice(0, 3)).toEqual([
      'bullet: Naustet barnehage: Språkutvikling og språkvansker og Språkgrupper ute',
      'bullet: Fjellheim barnehage: Språkgrupper ute',
      'bullet: Solbakken barnehage: Språkgrupper ute',
    ]);
  });

  test('of a plan in which all is mapped, and nothing is measured in full-time equivalents', async () => {
    const all = {
      'plan.yaml': PLAN,
      'krav.yaml': exampleRequirements({}),
      'oversikt.yaml': exampleInventory([stock('{ 0: 17, 1: 3, 2: 2 }')]),
    };
    const opening = sectionOf(buildReport(await inputOf(all)), 'Sammendrag');
    expect(textsOf(opening)).toContain('paragraph: Alt som planen stiller krav om, er kartlagt.');
    expect(textsOf(opening)).toContain('paragraph: Alle krav som er kartlagt, er dekket.');
    expect(figuresOf(opening)).not.toHaveProperty('aarsverk_behov');
  });

  test('of a plan with nothing in it yet', async () => {
    const empty = buildReport(await inputOf({ 'plan.yaml': examplePlan() }));
    const opening = sectionOf(empty, 'Sammendrag');
    expect(figuresOf(opening)).toMatchObject({
      behov: 0,
      dekningsgrad: { mark: 'none', text: '–' },
      kostnad: 0,
    });
    expect(empty.sections.flatMap(({ table }) => table?.rows ?? [])).toEqual([]);
  });

  test('of a requirement for a service as a whole that nobody has mapped', async () => {
    const folder = {
      'plan.yaml': PLAN,
      'krav.yaml': exampleRequirements({ per: 'tjeneste' }),
      'oversikt.yaml': exampleInventory([{}]),
    };
    const opening = sectionOf(buildReport(await inputOf(folder)), 'Sammendrag');
    expect(textsOf(opening)).toContain(
      'bullet: barnehage, hele tjenesten: Språkutvikling og språkvansker',
    );
  });
});

describe('the gap', () => {
  test.each([
    [unmapped(), 'Ikke kartlagt'],
    [covered(), 'Dekket'],
    [row({ dekning: 0, gap: 2 }), 'Ikke dekket'],
    [row(), 'Delvis dekket'],
  ])('says in words what the colour says', (source, expected) => {
    expect(statusOf(source, CATALOGUES.nb.report.status)).toBe(expected);
  });

  test('has a row for each requirement and unit', () => {
    const statuses = rowsOf(section('Kompetansegap')).map(
      ({ krav, enhet, gap, status }) => `${krav} ${enhet}: ${gap}, ${status}`,
    );
    expect(statuses.slice(0, 3)).toEqual([
      'k1 Fjellheim barnehage: 0, Dekket',
      'k1 Naustet barnehage: ukjent, Ikke kartlagt',
      'k1 Solbakken barnehage: 1, Delvis dekket',
    ]);
    expect(statuses).toHaveLength(9);
  });
});

describe('competence by service', () => {
  const byService = section('Per tjeneste');

  test('in the order of the catalogue, with area and sums, people only', () => {
    expect(rowsOf(byService)).toEqual([
      {
        kompetanse: 'Språkutvikling og språkvansker',
        omraade: 'Språk',
        barnehage: 1,
        gap: 1,
        dekningsgrad: 0.75,
        ukartlagt: 1,
      },
      {
        kompetanse: 'Språkgrupper ute',
        omraade: 'Språk',
        barnehage: 'ukjent',
        gap: 'ukjent',
        dekningsgrad: 'ukjent',
        ukartlagt: 3,
      },
    ]);
    expect(textsOf(byService)[1]).toContain('1 krav målt i årsverk er ikke med her.');
  });

  test('a service that does not ask for a competence has an empty cell', async () => {
    const folder = {
      'plan.yaml': PLAN,
      'krav.yaml': exampleRequirements(
        {},
        { id: 'k2', kompetanse: 'spr-02', gjelder: '{ tjeneste: skole }' },
      ),
      'oversikt.yaml': exampleInventory([
        stock('{ 0: 17, 1: 4, 2: 1 }'),
        { id: 'fjordvik', navn: 'Fjordvik skole', tjeneste: 'skole' },
      ]),
    };
    const part = sectionOf(buildReport(await inputOf(folder)), 'Per tjeneste');
    expect(rowsOf(part).map(({ barnehage, skole }) => [barnehage, skole])).toEqual([
      [1, ''],
      ['', 'ukjent'],
    ]);
    expect(textsOf(part)).toHaveLength(1);
  });

  test('an area that no catalogue names is left empty, a share of nothing does not apply', () => {
    const other = {
      ...input,
      areas: [],
      result: { ...input.result, rader: [covered({ behov: 0, dekning: 0, dekningsgrad: null })] },
    };
    const part = sectionOf(buildReport(other), 'Per tjeneste');
    expect(rowsOf(part)).toEqual([
      {
        kompetanse: 'Språkutvikling og språkvansker',
        omraade: '',
        barnehage: 0,
        gap: 0,
        dekningsgrad: '–',
        ukartlagt: 0,
      },
    ]);
  });
});

test('measures, with what they cost and who pays', () => {
  expect(rowsOf(section('Tiltak'))).toEqual([
    {
      id: 't1',
      tiltak: 'Språkløftet i barnehagene',
      strategi: 'utvikle',
      krav: 'k1, k2, k3',
      kompetanser: 'Språkutvikling og språkvansker',
      ansvar: 'PP-leder',
      start: '2027-08-16',
      frist: '2028-06-16',
      status: 'planlagt',
      kostnad: 130000,
      tilskudd: 100000,
      egenandel: 30000,
      kommunalt_budsjett: 0,
      annet: 0,
      prioritet: 1,
      merknad: 'Avtalt med styrerne',
    },
    expect.objectContaining({ id: 't2', krav: '', ansvar: '', start: '', frist: '', tilskudd: 0 }),
    expect.objectContaining({ id: 't3', status: 'avlyst', kostnad: 900000 }),
  ]);
});

test('a measure without a cost has empty cells, not zeros', async () => {
  const folder = { 'plan.yaml': PLAN, 'tiltak.yaml': exampleMeasures({ krav: null }) };
  const part = sectionOf(buildReport(await inputOf(folder)), 'Tiltak');
  expect(rowsOf(part)[0]).toMatchObject({
    kostnad: '',
    tilskudd: '',
    egenandel: '',
    prioritet: '',
  });
});

test('staffing, where what is not known does not apply', () => {
  expect(rowsOf(section('Bemanning'))).toEqual([
    {
      stillingstype: 'barnehagelærer',
      tjeneste: 'barnehage',
      aarsverk: 84.5,
      behov: 90,
      gap: 5.5,
      aar: 2030,
    },
    {
      stillingstype: 'vernepleier',
      tjeneste: 'skole',
      aarsverk: 3,
      behov: '–',
      gap: '–',
      aar: '–',
    },
  ]);
});

test('goals with their newest measurement, and guidelines, with the requirements that rest on them', () => {
  expect(rowsOf(section('Mål og føringer'))).toEqual([
    {
      type: 'mål',
      id: 'm1',
      tekst: 'Alle barn får språkhjelp innen fire uker',
      kilde: 'Oppvekstplanen',
      nivaa: 'operativt',
      indikator: 'Andel innen fire uker',
      maaltall: 90,
      enhet: 'prosent',
      maalt: 72,
      krav: 'k1, k2, k3',
    },
    expect.objectContaining({ id: 'm2', kilde: '', nivaa: '', maaltall: '', maalt: '', krav: '' }),
    expect.objectContaining({
      type: 'lov',
      id: 'f1',
      tekst: 'Barnehageloven',
      kilde: 'LOV-2005-06-17-64',
      krav: 'k1',
    }),
    expect.objectContaining({ id: 'f2', kilde: '', krav: '' }),
  ]);
});

test('the method tells what the figures rest on', () => {
  expect(textsOf(section('Metode og kilder')).map(plain)).toEqual(
    expect.arrayContaining([
      'bullet: oversikt.yaml: 3 enheter, kartlagt 15. oktober 2026 (metode: samtale).',
      'bullet: Kompetansekatalog: standard, utgave 2026-1.',
      'bullet: Laget med kompass 1.2.3.',
    ]),
  );
  const unnamed = buildReport({ ...input, sources: new Map() });
  expect(textsOf(sectionOf(unnamed, 'Metode og kilder'))).toContainEqual(
    expect.stringMatching(/^bullet: : 3 enheter/),
  );
});

describe.each(['nb', 'nn', 'en'] as const)('in %s', (lang) => {
  test('every section, column and figure has words, and no two sections one name', async () => {
    const spoken = buildReport(await inputOf(FOLDER, lang));
    expect(spoken.language).toBe(lang);
    const names = spoken.sections.map(({ name }) => name);
    expect(new Set(names).size).toBe(7);
    const titles = spoken.sections.flatMap(({ title, table }) => [
      title,
      ...(table?.columns ?? []).map((column) => column.title),
    ]);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    const workbook = reportWorkbook(spoken, CATALOGUES[lang], '2027-01-15');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(workbook).toMatchObject({ language: lang, created: '2027-01-15T00:00:00Z' });
  });

  test('columns of one table have different titles, as Excel demands', async () => {
    for (const { name, table } of buildReport(await inputOf(FOLDER, lang)).sections) {
      const titles = (table?.columns ?? []).map(({ title }) => title.toLowerCase());
      expect(new Set(titles).size, name).toBe(titles.length);
    }
  });
});

describe('as files', () => {
  test('CSV has every table, the key figures first', () => {
    const files = [...reportCsv(view, CATALOGUES.nb, 'rfc4180')];
    expect(files.map(([name]) => name)).toEqual([
      'noekkeltall.csv',
      'kompetansegap.csv',
      'per_tjeneste.csv',
      'tiltak.csv',
      'bemanning.csv',
      'maal_og_foeringer.csv',
    ]);
    const [, figures = []] = files[0] ?? [];
    const lines = [...figures].join('').split('\r\n');
    expect(lines[0]).toBe('noekkel,navn,verdi');
    expect(lines).toContain('tilskudd,Av dette tilskudd,100000');
  });

  test('the workbook has a sheet per section, heat for gaps, bars, and words for both', () => {
    const workbook = reportWorkbook(view, CATALOGUES.nb, '2027-01-15');
    const [summary, gap] = workbook.sheets;
    expect(summary).toMatchObject({ kind: 'text', name: 'Sammendrag' });
    expect(gap).toMatchObject({ kind: 'table', name: 'Kompetansegap' });
    const columns = gap !== undefined && gap.kind === 'table' ? gap.columns : [];
    const byTitle = Object.fromEntries(columns.map((column) => [column.title, column]));
    expect(byTitle['Gap']?.heat?.[0]).toEqual({ text: 'ukjent', tone: 'unknown' });
    expect(byTitle['Status']?.heat).toContainEqual({ text: 'Dekket', tone: 'good' });
    expect(byTitle['Etter deling']?.bar).toEqual({});
    expect(byTitle['Krav']).toEqual({ title: 'Krav', kind: 'text' });
  });

  test('a figure without a note has none, a section with figures above its table loses none of its texts', () => {
    const table = { name: 'tom', columns: [], rows: [] };
    const figure = { block: 'figure', key: 'k', label: 'Krav', value: 1, kind: 'count' } as const;
    const text = { block: 'paragraph', text: 'Om tabellen' } as const;
    const odd: View = {
      ...view,
      sections: [
        { name: 'A', title: 'A', blocks: [figure, text], table },
        { name: 'B', title: 'B', blocks: [figure], table: null },
      ],
    };
    const [first, second] = reportWorkbook(odd, CATALOGUES.nb, '2027-01-15').sheets;
    expect(first).toMatchObject({ lead: ['Om tabellen'] });
    expect(first).not.toHaveProperty('description');
    expect(second?.kind === 'text' ? second.blocks[1] : null).toEqual({
      block: 'figure',
      name: 'k',
      label: 'Krav',
      value: 1,
      kind: 'count',
    });
  });
});

test('the order of the files never changes the report', async () => {
  const turned = Object.fromEntries(Object.entries(FOLDER).toReversed());
  expect(buildReport(await inputOf(turned))).toEqual(view);
});
