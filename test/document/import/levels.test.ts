import { describe, expect, test } from 'vitest';
import type { GridCell } from '../../../src/document/import/grid.ts';
import { readLevel, type ScaleName, scaleIn } from '../../../src/document/import/levels.ts';
import { readYesNo } from '../../../src/document/import/yes-no.ts';
import { standardCatalogue } from '../../../src/generated/data/standard-catalogue.ts';
import { inShort } from './values.ts';

const nivaaer = standardCatalogue.skala ?? [];

describe('a level', () => {
  test.each<[GridCell, ScaleName, unknown]>([
    [0, 'egen', 0],
    [2, 'egen', 2],
    ['2', 'egen', 2],
    ['2,0', 'egen', 2],
    ['nivå 2', 'egen', 2],
    ['Nivå: 2', 'egen', 2],
    ['N2', 'egen', 2],
    ['Level 3', 'egen', 3],
    ['Ingen', 'egen', 0],
    ['None', 'egen', 0],
    ['Grunnleggende', 'egen', 1],
    ['grunnleggjande', 'egen', 1],
    ['Selvstendig', 'egen', 2],
    ['SJØLVSTENDIG', 'egen', 2],
    ['Independent', 'egen', 2],
    ['Spisskompetanse', 'egen', 3],
    ['2 - Selvstendig', 'egen', 2],
    ['2: Sjølvstendig', 'egen', 2],
    ['Nivå 2 – Selvstendig', 'egen', 2],
    ['Selvstendig (2)', 'egen', 2],
    ['Selvstendig - 2', 'egen', 2],
    ['Selvstendg', 'egen', [2, 'gjett/nivaa']],
    ['2 - Spisskompetanse', 'egen', ['spm/nivaa', 2, 3]],
    ['2-3', 'egen', ['spm/nivaa', 2, 3]],
    ['ca. 2', 'egen', ['spm/nivaa', 2]],
    ['3+', 'egen', ['spm/nivaa', 3]],
    ['ca. 1.250', 'egen', ['spm/nivaa']],
    [2.5, 'egen', ['spm/nivaa', 2, 3]],
    ['3,5', 'egen', ['spm/nivaa', 3]],
    ['x', 'egen', ['spm/merke-uten-nivaa']],
    [true, 'egen', ['spm/merke-uten-nivaa']],
    [4, 'egen', 'verdi/utenfor-skala'],
    ['-1', 'egen', 'verdi/utenfor-skala'],
    ['7 - Selvstendig', 'egen', 'verdi/utenfor-skala'],
    ['2 - Kari', 'egen', ['spm/nivaa', 2]],
    ['Kari Nordmann', 'egen', 'verdi/ikke-nivaa'],
    ['1.250', 'egen', 'verdi/ikke-nivaa'],
    [{ date: '2027-03-02' }, 'egen', 'verdi/ikke-nivaa'],
    ['..', 'egen', 'skjult'],
    ['', 'egen', 'tomt'],
    ['ikke kartlagt', 'egen', 'ukjent'],
    [1, '1-3', [1, 'verdi/omregnet-nivaa']],
    ['3', '1-3', [3, 'verdi/omregnet-nivaa']],
    ['Kjennskap', '1-3', 1],
    ['ferdigheiter', '1-3', 2],
    ['Ekspert', '1-3', 3],
    ['3 – Ekspert', '1-3', [3, 'verdi/omregnet-nivaa']],
    [0, '1-3', 'verdi/utenfor-skala'],
    ['Ekspert', 'egen', 'verdi/ikke-nivaa'],
    [1, '1-5', [0, 'verdi/omregnet-nivaa']],
    [2, '1-5', [1, 'verdi/omregnet-nivaa']],
    [3, '1-5', [2, 'verdi/omregnet-nivaa']],
    [4, '1-5', [2, 'verdi/omregnet-nivaa']],
    ['5', '1-5', [3, 'verdi/omregnet-nivaa']],
    ['3-4', '1-5', ['spm/nivaa', 2]],
    [6, '1-5', 'verdi/utenfor-skala'],
  ])('%j in the scale %s', (cell, skala, expected) => {
    expect(inShort(readLevel(cell, { skala, nivaaer }))).toEqual(expected);
  });

  test('is said to lie outside the scale that the table uses', () => {
    expect(readLevel(7, { skala: '1-5', nivaaer })).toEqual({
      feil: { kode: 'verdi/utenfor-skala', fakta: { verdi: '7', minst: 1, hoeyst: 5 } },
    });
    expect(readLevel(7, { skala: 'egen', nivaaer })).toEqual({
      feil: { kode: 'verdi/utenfor-skala', fakta: { verdi: '7', minst: 0, hoeyst: 3 } },
    });
  });

  test('is not guessed where two names are as near', () => {
    const two = ['Kjenner', 'Kjennet'].map((nb, index) => ({
      nivaa: index,
      navn: { nb },
      anker: { nb },
    }));
    expect(inShort(readLevel('Kjenneq', { skala: 'egen', nivaaer: two }))).toBe('verdi/ikke-nivaa');
  });
});

test.each([
  ['Nivå (1–5)', '1-5'],
  ['skala 1-5', '1-5'],
  ['Vurdering 1 til 3', '1-3'],
  ['Nivå 0–3', 'egen'],
  ['Nivå', undefined],
  ['Periode 2021-35', undefined],
  ['0-5', undefined],
])('the scale in %j is %s', (header, expected) => {
  expect(scaleIn(header)).toBe(expected);
});

test.each<[GridCell, unknown]>([
  ['x', true],
  ['X', true],
  ['Ja', true],
  ['J', true],
  ['✓', true],
  ['✔', true],
  ['☒', true],
  ['SANN', true],
  [true, true],
  [1, true],
  ['1', true],
  ['nei', false],
  ['N', false],
  ['USANN', false],
  ['☐', false],
  [false, false],
  [0, false],
  ['0', false],
  ['-', 'skjult'],
  ['', 'tomt'],
  ['kanskje', 'verdi/ikke-ja-nei'],
  [2, 'verdi/ikke-ja-nei'],
  [{ date: '2027-02-01' }, 'verdi/ikke-ja-nei'],
])('%j as yes or no is %s', (cell, expected) => {
  expect(inShort(readYesNo(cell))).toEqual(expected);
});
