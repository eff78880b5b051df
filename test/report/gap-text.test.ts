import { describe, expect, test } from 'vitest';
import type { GapResult, GapRow } from '../../src/domain/result.ts';
import { gapTable } from '../../src/report/gap-table.ts';
import { gapOverviewText, gapText, mainMessage } from '../../src/report/gap-text.ts';
import {
  CATALOGUES,
  covered,
  NAMES,
  plain,
  resultOf,
  row,
  settings,
  unmapped,
} from './report-fixtures.ts';

const { nb, nn, en } = CATALOGUES;
const page = (rows: readonly GapRow[], more: Partial<GapResult> = {}) => ({
  name: 'Fjordvik kommune',
  result: resultOf(rows, more),
  names: NAMES,
});

describe('the one sentence that says what matters most', () => {
  const cases: [string, GapRow[], string, string, string][] = [
    [
      'no requirement',
      [],
      'Planen har ingen krav som kan regnes ut. Skriv kravene i krav.yaml (steg 5).',
      'Planen har ingen krav som kan reknast ut. Skriv krava i krav.yaml (steg 5).',
      'The plan has no requirements to compute. Write them in krav.yaml (step 5).',
    ],
    [
      'nothing mapped',
      [unmapped()],
      'Ingenting er kartlagt ennå, så gapet kan ikke regnes ut.',
      'Ingenting er kartlagt enno, så gapet kan ikkje reknast ut.',
      'Nothing is mapped yet, so the gap cannot be computed.',
    ],
    [
      'nothing missing',
      [covered(), unmapped()],
      'Alle krav som er kartlagt, er dekket.',
      'Alle krav som er kartlagde, er dekte.',
      'All requirements that are mapped are covered.',
    ],
    [
      'one missing',
      [row()],
      'Størst gap: «Språkutvikling» i barnehage, der det mangler 1 person på et skal-krav.',
      'Størst gap: «Språkutvikling (nn)» i barnehage, der det manglar 1 person på eit skal-krav.',
      'Largest gap: “Language development” in kindergarten, where 1 person is missing for a mandatory requirement.',
    ],
  ];
  test.each(cases)('%s', (_, rows, ...expected) => {
    const sentences = [nb, nn, en].map((catalogue) => mainMessage(page(rows), catalogue));
    expect(sentences).toEqual(expected);
  });

  test('units of one requirement count together, and must comes before all else', () => {
    const rows = [
      row({ krav: 'k1', gap: 1 }),
      row({ krav: 'k1', enhet: 'fjellheim', gap: 2 }),
      row({ krav: 'k2', gap: 2, kompetanse: 'lokal-01' }),
      row({ krav: 'k3', gap: 9, viktighet: 'boer' }),
    ];
    expect(mainMessage(page(rows), nb)).toContain(
      '«Språkutvikling» i barnehage, der det mangler 3 personer på et skal-krav',
    );
    const wishes = rows.map((each) => ({ ...each, viktighet: 'boer' as const }));
    expect(mainMessage(page(wishes), nb)).toMatch(/der det mangler 9 personer\.$/);
  });

  test('full-time equivalents are called so, and what has no name goes by its id', () => {
    const rows = [row({ maalt_i: 'aarsverk', gap: 0.5, kompetanse: 'spr-09' })];
    const told = [nb, nn, en].map((catalogue) => mainMessage(page(rows), catalogue));
    expect(told[0]).toContain('«spr-09» i barnehage, der det mangler 0,5 årsverk');
    expect(told[2]).toContain('“spr-09”');
    expect(told[2]).toContain('0.5');
  });

  test('a competence without a translation has its name in bokmål', () => {
    const rows = [row({ kompetanse: 'lokal-01' })];
    expect(mainMessage(page(rows), en)).toContain('“Språkgrupper ute”');
  });

  test('nothing left by a filter is not an empty plan', () => {
    const filtered = { ...page([]), filtered: true };
    expect([nb, nn, en].map((catalogue) => mainMessage(filtered, catalogue))).toEqual([
      'Ingen av kravene i planen passer til det du spør om.',
      'Ingen av krava i planen passar til det du spør om.',
      'None of the requirements in the plan match what you ask for.',
    ]);
  });
});

describe('the text of gap', () => {
  const rows = [
    row(),
    unmapped({ enhet: 'fjellheim' }),
    covered({ krav: 'k2', kompetanse: 'lokal-01', enhet: null, hvor: 'tilgjengelig', nivaa: 1 }),
    row({ krav: 'k3', tjeneste: 'ppt', enhet: 'ppt', maalt_i: 'aarsverk', behov: 1.5, gap: 0.5 }),
  ];

  test('people and full-time equivalents apart, units below their requirement', () => {
    const told = plain(gapText(page(rows), settings()));
    expect(told.split('\n')).toEqual([
      'Kompetansegap for Fjordvik kommune',
      '',
      expect.stringContaining('Størst gap: «Språkutvikling»'),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      '1 kartlegging mangler og er ikke regnet med. Gapet kan være større.',
      '',
      'Per tjeneste',
      'Tjeneste   Målt i    Behov  Dekket  Gap  Rest  Ukjent  Dekning',
      '─────────  ────────  ─────  ──────  ───  ────  ──────  ───────',
      'barnehage  personer      4       3    1     1       1     75 %',
      'Sum        personer      4       3    1     1       1     75 %',
      'PPT        årsverk     1,5       1  0,5     1       0     67 %',
      'Sum        årsverk     1,5       1  0,5     1       0     67 %',
      '',
      'Barnehage',
      'Krav / enhet                Nivå  Behov     Har     Gap    Rest',
      '──────────────────────────  ────  ─────  ──────  ──────  ──────',
      'k1 (skal) Språkutvikling       2',
      '   Solbakken barnehage                2       1       1       1',
      '   Fjellheim barnehage                2  ukjent  ukjent  ukjent',
      'k2 (skal) Språkgrupper ute     1      2       2       0       0',
      '',
      'PPT',
      'Krav / enhet                       Nivå  Behov  Har  Gap  Rest',
      '─────────────────────────────────  ────  ─────  ───  ───  ────',
      'k3 (skal, årsverk) Språkutvikling     2',
      '   ppt                                     1,5    1  0,5     1',
      '',
      'Rest: gapet som er igjen når kompetanse deles mellom enheter.',
      'Ukjent er ikke kartlagt, og er ikke det samme som 0.',
      '',
    ]);
  });

  test.each(Object.entries(CATALOGUES))('is at most 80 columns wide in %s', (_, catalogue) => {
    const long =
      'Kompetanse med et navn som er mye lengre enn det er plass til i en tabell på skjermen';
    const names = {
      ...NAMES,
      competences: new Map([['spr-01', { nb: long, nn: long, en: long }]]),
    };
    const told = gapText({ ...page(rows), names }, settings({ catalogue }));
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('without rows there is only the sentence', () => {
    expect(gapText(page([]), settings())).toBe(
      'Kompetansegap for Fjordvik kommune\n\nPlanen har ingen krav som kan regnes ut. Skriv kravene i krav.yaml (steg 5).\n',
    );
  });

  test('nothing mapped: sums without a share', () => {
    const told = gapText(page([unmapped()]), settings());
    expect(told).toMatch(/barnehage +personer +0 +0 +0 +0 +1 +–\n/);
    expect(told).not.toContain('Til sammen krever planen');
  });
});

test('an overview has a line for each plan and unit of measure, and none for what has no rows', () => {
  const pages = [
    { ...page([row(), row({ maalt_i: 'aarsverk' })]), name: 'Fjordvik\u001b kommune' },
    { ...page([]), name: 'Dalsbygd kommune' },
    { ...page([covered()]), name: 'Ytre Fjord kommune' },
  ];
  expect(plain(gapOverviewText(pages, settings())).split('\n')).toEqual([
    'Planmappe           Målt i    Behov  Dekket  Gap  Rest  Ukjent  Dekning',
    '──────────────────  ────────  ─────  ──────  ───  ────  ──────  ───────',
    'Fjordvik� kommune   personer      2       1    1     1       0     50 %',
    'Fjordvik� kommune   årsverk       2       1    1     1       0     50 %',
    'Ytre Fjord kommune  personer      2       2    0     0       0    100 %',
    '',
  ]);
});

describe('the table of a gap', () => {
  const words = { catalogue: nb, names: NAMES };
  const cellsOf = (source: GapRow): Record<string, unknown> => {
    const { columns, rows } = gapTable([source], words);
    return Object.fromEntries(columns.map(({ key }, index) => [key, rows[0]?.[index]]));
  };
  const unknown = { mark: 'unknown', text: 'ukjent' };
  const none = { mark: 'none', text: '–' };

  test('a row as it is read', () => {
    expect(cellsOf(row({ saarbarhet: ['enkeltperson', 'avgang'] }))).toEqual({
      krav: 'k1',
      kompetanse: 'Språkutvikling',
      tjeneste: 'barnehage',
      enhet: 'Solbakken barnehage',
      nivaa: 2,
      viktighet: 'skal',
      frist: 2028,
      maalt_i: 'personer',
      behov: 2,
      dekning: 1,
      gap: 1,
      gap_etter_deling: 1,
      overskudd: 0,
      dekningsgrad: 0.5,
      nivaaavstand: 1,
      ukartlagt: 0,
      saarbarhet: `${nb.words.term('enkeltperson')}, ${nb.words.term('avgang')}`,
    });
  });

  test('unknown is apart from 0 and from what does not apply', () => {
    expect(cellsOf(unmapped({ frist: null, enhet: null }))).toMatchObject({
      enhet: 'hele tjenesten',
      frist: none,
      dekning: unknown,
      gap: unknown,
      gap_etter_deling: unknown,
      overskudd: unknown,
      dekningsgrad: unknown,
      nivaaavstand: unknown,
    });
    expect(cellsOf(covered({ behov: 0, dekningsgrad: null, nivaaavstand: null }))).toMatchObject({
      gap: 0,
      dekningsgrad: none,
      nivaaavstand: none,
    });
  });

  test('a unit without a name goes by its id', () => {
    expect(cellsOf(row({ enhet: 'naustet' }))).toMatchObject({ enhet: 'naustet' });
  });
});
