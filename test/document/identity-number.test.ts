import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from '../../src/document/identity-number.ts';

// The month has 80 added in synthetic test numbers and 40 in H-numbers, the day 40 in D-numbers. No
// number here can have been given to anyone.
describe('isIdentityNumber', () => {
  it.each([
    ['a test number by the rule of today', '15820550010', true],
    ['a test number by the rule of 2032', '15820550045', true],
    ['a D-number among the test numbers', '55820550004', true],
    ['a D-number that is an H-number too', '55410550031', true],
    ['a wrong first control digit', '15820550050', false],
    ['a wrong last control digit', '15820550011', false],
    ['a date that does not exist', '99999999999', false],
    ['too short', '1582055001', false],
    ['an organisation number', '974760673', false],
    ['letters', '1582055001a', false],
  ])('%s', (_name, digits, expected) => {
    expect(isIdentityNumber(digits)).toBe(expected);
  });
});
