import { expect, test } from 'vitest';
import { numberElsewhere } from '../../src/domain/forum-county.ts';
import {
  numbersOfKey,
  type OrganisationNumbers,
  organisationKey,
  typeOfKey,
} from '../../src/domain/organisation-key.ts';
import { REFERENCE } from './rules/context.ts';

const KOMMUNE = { kommunenummer: '9901' };
const ORGNR = { orgnr: '123456785' };

test.each([
  ['a municipality', { type: 'kommune', ...KOMMUNE, ...ORGNR }, '9901'],
  ['a county', { type: 'fylkeskommune', fylkesnummer: '46', ...ORGNR }, '46'],
  ['a private owner', { type: 'privat_eier', ...ORGNR, ...KOMMUNE }, '123456785'],
  ['a cooperation', { type: 'interkommunalt', ...KOMMUNE, ...ORGNR }, '123456785'],
  ['one that has only its host', { type: 'interkommunalt', ...KOMMUNE }, '9901'],
  ['one that has only its county', { type: 'interkommunalt', fylkesnummer: '46' }, '46'],
  ['one without numbers', { type: 'interkommunalt' }, null],
  ['a faulty municipality', { type: 'kommune', ...ORGNR }, '123456785'],
] satisfies [string, OrganisationNumbers, string | null][])('the key of %s', (_, one, key) => {
  expect(organisationKey(one)).toBe(key);
});

test.each([
  ['46', 'fylkeskommune', { fylkesnummer: '46' }],
  ['9901', 'kommune', { kommunenummer: '9901' }],
  ['123456785', 'privat_eier', { orgnr: '123456785' }],
] as const)('%s is the key of a %s', (key, type, numbers) => {
  expect(typeOfKey(key)).toBe(type);
  expect(numbersOfKey(key)).toEqual({ type, ...numbers });
  expect(organisationKey(numbersOfKey(key))).toBe(key);
});

test.each([
  ['a municipality of the county', { kommunenummer: '4601' }, null],
  ['one of another county', { kommunenummer: '3101' }, 'kommunenummer'],
  ['an example municipality', { kommunenummer: '9901' }, 'kommunenummer'],
  ['a number that is not in use', { kommunenummer: '3001' }, null],
  ['the county', { fylkesnummer: '46' }, null],
  ['another county', { fylkesnummer: '15' }, 'fylkesnummer'],
  ['a county that is not in use', { fylkesnummer: '30' }, null],
  ['an organisation number', ORGNR, null],
  [
    'a municipality before a county',
    { kommunenummer: '3101', fylkesnummer: '46' },
    'kommunenummer',
  ],
] as const)('%s in a forum for Vestland', (_, numbers, expected) => {
  const counties = { forum: { fylker: ['46', '18'] }, reference: REFERENCE };
  expect(numberElsewhere(numbers, counties)).toBe(expected);
});

test('an example municipality in a forum for examples', () => {
  const counties = { forum: { fylker: ['99'] }, reference: REFERENCE };
  expect(numberElsewhere({ kommunenummer: '9902' }, counties)).toBeNull();
});
