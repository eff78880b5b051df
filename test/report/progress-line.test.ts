import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';
import { progressLine } from '../../src/report/progress-line.ts';

describe('the line of a long run', () => {
  test.each([
    ['half-way', { done: 23, total: 46, elapsed: 4000 }, 80, nb, '23 av 46 · om lag 4 s igjen'],
    ['in nynorsk', { done: 23, total: 46, elapsed: 4000 }, 80, nn, '23 av 46 · om lag 4 s att'],
    ['in English', { done: 1, total: 3, elapsed: 100 }, 80, en, '1 of 3 · about 1 s left'],
    ['over long', { done: 1, total: 61, elapsed: 5000 }, 80, nb, '1 av 61 · om lag 5 min igjen'],
    ['just under', { done: 1, total: 90, elapsed: 1000 }, 80, nb, '1 av 90 · om lag 89 s igjen'],
    [
      'from there on',
      { done: 1, total: 91, elapsed: 1000 },
      80,
      nb,
      '1 av 91 · om lag 2 min igjen',
    ],
    ['at its end', { done: 46, total: 46, elapsed: 4000 }, 80, nb, '46 av 46'],
    ['before anything', { done: 0, total: 46, elapsed: 400 }, 80, nb, '0 av 46'],
    [
      'of thousands',
      { done: 1000, total: 2000, elapsed: 9 },
      80,
      nb,
      '1 000 av 2 000 · om lag 1 s',
    ],
  ])('%s', (_, progress, width, catalogue, told) => {
    const line = progressLine(progress, catalogue, width);
    expect(line.replaceAll('\u00A0', ' ')).toContain(told);
    expect(line).toMatch(/^[█░]{30} /);
  });

  test.each([
    [80, '███████░░░░░░░░░░░░░░░░░░░░░░░ 1 av 4 · om lag 3 s igjen'],
    [40, '███░░░░░░░░░░░ 1 av 4 · om lag 3 s igjen'],
    [33, '1 av 4 · om lag 3 s igjen'],
    [24, '1 av 4'],
    [5, ''],
  ])('in %i columns', (width, expected) => {
    expect(progressLine({ done: 1, total: 4, elapsed: 1000 }, nb, width)).toBe(expected);
  });

  test('is never wider than there is room for', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(1e7),
        fc.nat(120),
        (done, total, elapsed, width) => {
          const progress = { done: Math.min(done, total), total, elapsed };
          for (const catalogue of [nb, nn, en]) {
            expect(progressLine(progress, catalogue, width).length).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
