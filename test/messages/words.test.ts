import { describe, expect, test } from 'vitest';
import { makeWords } from '../../src/messages/make-words.ts';

const nb = makeWords('nb', { ppt: 'PPT' });
const nn = makeWords('nn', {});
const en = makeWords('en', {});

/** No-break spaces as plain ones, so that a line of this file shows what is meant. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('figures and dates by language', () => {
  test.each([
    ['a thousand', nb.number(6006), '6 006'],
    ['a thousand, nn', nn.number(6006), '6 006'],
    ['a thousand, en', en.number(6006), '6,006'],
    ['a fraction', nb.number(18.4), '18,4'],
    ['two decimals', nb.number(5.73344), '5,73'],
    ['no decimals', nn.number(5.73344, 0), '6'],
    ['money', nb.money(120000), '120 000 kr'],
    ['money, nn', nn.money(120000), '120 000 kr'],
    ['money, en', en.money(120000), 'NOK 120,000'],
    ['a share', nb.percent(0.736), '74 %'],
    ['a share, en', en.percent(0.736), '74%'],
    ['a date', nb.date('2027-02-01'), '1. februar 2027'],
    ['a date, nn', nn.date('2027-02-01'), '1. februar 2027'],
    ['a date, en', en.date('2027-02-01'), '1 February 2027'],
    ['a moment', nb.date('2027-02-01T23:59:00+01:00'), '1. februar 2027'],
  ])('%s', (_, actual, expected) => {
    expect(plain(actual)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ['nothing', nb.list([]), ''],
    ['one', nb.list(['a']), 'a'],
    ['two', nb.list(['a', 'b']), 'a og b'],
    ['three', nn.list(['a', 'b', 'c']), 'a, b og c'],
    ['three, en', en.list(['a', 'b', 'c']), 'a, b and c'],
    ['a choice', nb.either(['a', 'b', 'c']), 'a, b eller c'],
    ['a choice, en', en.either(['a', 'b']), 'a or b'],
    ['a quote', nn.quote('x'), '«x»'],
    ['a quote, en', en.quote('x'), '“x”'],
    ['one row', nb.plural(1, 'rad', 'rader'), '1 rad'],
    ['no rows', nb.plural(0, 'rad', 'rader'), '0 rader'],
    ['a code with a word', nb.term('ppt'), 'PPT'],
    ['a code without', nb.term('lokal-01'), 'lokal-01'],
    ['a code that every object has', nb.term('toString'), 'toString'],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
