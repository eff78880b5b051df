import { describe, expect, it } from 'vitest';
import {
  correctedBoolean,
  correctedList,
  correctedNumber,
  correctedToText,
} from '../../src/document/scalar-corrections.ts';

describe('correctedNumber', () => {
  it.each([
    ['18,4', false, '18.4'],
    ['18,4', true, undefined],
    ['-0,5', false, '-0.5'],
    ['2', true, '2'],
    ['007', true, '7'],
    ['+3', true, '3'],
    ['2.0', true, '2'],
    ['6 006', true, '6006'],
    ['6\u00a0006', true, '6006'],
    ['1\u202f234\u202f567', true, '1234567'],
    ['6 006,5', false, '6006.5'],
    ['1.200.000', true, '1200000'],
    ['6,006', true, undefined],
    ['120 000 kr', true, '120000'],
    ['kr 120 000', true, '120000'],
    ['kr. 120 000,-', true, '120000'],
    ['120000,-', true, '120000'],
    ['NOK 1.200', true, '1200'],
    ['120 000,00', true, '120000'],
    ['kr 12 00', true, undefined],
    ['60 06', true, undefined],
    ['to', true, undefined],
    ['2 stk', true, undefined],
    ['1'.repeat(41), true, undefined],
    ['', true, undefined],
  ])('%s (whole: %s)', (text, whole, expected) => {
    expect(correctedNumber(text, whole)).toBe(expected);
  });
});

describe('correctedBoolean', () => {
  it.each([
    ['ja', 'true'],
    ['JA', 'true'],
    ['yes', 'true'],
    ['on', 'true'],
    [' true ', 'true'],
    ['nei', 'false'],
    ['No', 'false'],
    ['off', 'false'],
    ['kanskje', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(correctedBoolean(text)).toBe(expected);
  });
});

describe('correctedList', () => {
  it.each([
    ['k1', '[k1]'],
    ['k1, k2', '[k1, k2]'],
    ['Utdanningsforbundet', '[Utdanningsforbundet]'],
    ['"4601"', '["4601"]'],
    ["'Fagforbundet, Fjordvik'", "['Fagforbundet, Fjordvik']"],
    // Two organisations, or one with a comma in its name?
    ['Utdanningsforbundet, Fagforbundet', undefined],
    ['[k1', undefined],
    ['k1: k2', undefined],
    ['', undefined],
  ])('%s', (raw, expected) => {
    expect(correctedList(raw)).toBe(expected);
  });
});

describe('correctedToText', () => {
  it.each([
    ['2027', undefined, '"2027"'],
    ['0301', '^[0-9]{4}$', '"0301"'],
    ['301', '^[0-9]{4}$', '"0301"'],
    ['974760674', '^[0-9]{9}$', '"974760674"'],
    ['20270201', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', '2027-02-01'],
    ['12', '^[0-9]{4}$', undefined],
    ['1', '^[a-z0-9][a-z0-9-]*$', '"1"'],
  ])('%s for %s', (raw, pattern, expected) => {
    expect(correctedToText(raw, pattern)).toBe(expected);
  });
});
