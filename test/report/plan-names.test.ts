import { expect, test } from 'vitest';
import type { Kompetanse } from '../../src/generated/types.ts';
import { competenceName, inLanguage, namesOf, unitName } from '../../src/report/plan-names.ts';

const COMPETENCE: Kompetanse = {
  id: 'lokal-01',
  navn: { nb: 'Språkgrupper ute', nn: 'Språkgrupper ute (nn)' },
  omraade: 'spraak',
  kategori: 'vanlig',
  forventet: ['barnehage'],
};

const names = namesOf(
  { oversikt: [] },
  new Map([
    ['lokal-01', COMPETENCE],
    ['lokal-02', null],
  ]),
);

test('a competence has a name in the language, else in bokmål, else its id', () => {
  expect(competenceName('lokal-01', names, 'nn')).toBe('Språkgrupper ute (nn)');
  expect(competenceName('lokal-01', names, 'en')).toBe('Språkgrupper ute');
  expect(competenceName('lokal-02', names, 'nb')).toBe('lokal-02');
  expect(inLanguage({ nb: 'Språk' }, 'en')).toBe('Språk');
});

test('a unit that no inventory has goes by its id', () => {
  expect(unitName('solbakken', names)).toBe('solbakken');
});
