import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNotices,
  isGuess,
  isQuestion,
  type Notice,
  noticeOf,
} from '../../src/domain/import-notices.ts';

function notice(changes: Partial<Notice> = {}): Notice {
  const place = { fil: 'a.csv', ark: null, celle: null, rad: -1, kolonne: -1 };
  // The codes have the facts of one that has none; only their order matters.
  return { ...noticeOf(place, { kode: 'fil/tom', fakta: {} }), ...changes } as Notice;
}

test('a notice has the severity of its code', () => {
  expect(notice()).toEqual({
    fil: 'a.csv',
    ark: null,
    celle: null,
    rad: -1,
    kolonne: -1,
    kode: 'fil/tom',
    alvor: 'feil',
    fakta: {},
  });
});

test('guesses and questions are known by their codes', () => {
  const guess = notice({ kode: 'gjett/nivaa', fakta: { valgt: 2 } });
  const question = notice({ kode: 'spm/spenn', fakta: { verdi: '2-3' } });
  expect([guess, question, notice()].map(isGuess)).toEqual([true, false, false]);
  expect([guess, question, notice()].map(isQuestion)).toEqual([false, true, false]);
});

describe('the order', () => {
  const inOrder = [
    notice(),
    notice({ ark: 'Barn', rad: 4 }),
    notice({ ark: 'Solbakken' }),
    notice({ ark: 'Solbakken', rad: 2, kolonne: 5 }),
    notice({ ark: 'Solbakken', rad: 10, kolonne: 1 }),
    notice({ ark: 'Solbakken', rad: 10, kolonne: 2 }),
    notice({ ark: 'Solbakken', rad: 10, kolonne: 2, kode: 'spm/merke-uten-antall' }),
    notice({ fil: 'b.csv' }),
  ];

  test('is by file, sheet, row, column and code, however they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (notices) => {
        expect([...notices].sort(compareNotices)).toEqual(inOrder);
      }),
    );
  });
});
