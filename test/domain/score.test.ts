import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreOf, wholeWeights } from '../../src/domain/score.ts';
import type { Kriterium } from '../../src/generated/types.ts';

const criteria = (...weights: readonly number[]): Kriterium[] =>
  weights.map((vekt, place) => ({ id: `k${place + 1}`, navn: { nb: 'Lokalt behov' }, vekt }));

describe('scoreOf', () => {
  test.each([
    ['all judged', criteria(2, 1, 1), { k1: 2, k2: 1, k3: 0 }, [], 5 / 8, 5 / 8],
    ['the best', criteria(2, 1), { k1: 2, k2: 2 }, [], 1, 1],
    ['the poorest', criteria(2, 1), { k1: 0, k2: 0 }, [], 0, 0],
    ['one not judged', criteria(2, 1, 1), { k1: 2, k3: 1 }, ['k2'], 5 / 8, 7 / 8],
    ['none judged', criteria(2, 1), undefined, ['k1', 'k2'], 0, 1],
    ['one without weight', criteria(0, 1), { k2: 1 }, ['k1'], 0.5, 0.5],
    ['decimals', criteria(1.5, 0.5), { k1: 1, k2: 2 }, [], 0.625, 0.625],
    ['weights of nothing', criteria(0, 0), { k1: 2, k2: 2 }, [], null, null],
    ['no criteria', criteria(), { k1: 2 }, [], null, null],
  ] as const)('%s', (_, kriterier, points, ikke_vurdert, fra, til) => {
    const score = scoreOf(kriterier, points);
    expect(score).toMatchObject({ ikke_vurdert, fra, til });
    expect(Object.keys(score.poeng)).toEqual(kriterier.map(({ id }) => id));
  });

  it('keeps the points by criterion, null where not judged', () => {
    expect(scoreOf(criteria(1, 1), { k2: 0, annet: 2 }).poeng).toEqual({ k1: null, k2: 0 });
  });

  it('lies within its range whatever is judged later', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    const points = fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(weights, points, fc.integer({ min: 0, max: 2 }), (vekter, given, later) => {
        const kriterier = criteria(...vekter);
        const ids = kriterier.map(({ id }) => id);
        const judged = ids.flatMap((id, place) => {
          const value = given[place];
          return typeof value === 'number' ? [[id, value] as const] : [];
        });
        const now = scoreOf(kriterier, Object.fromEntries(judged));
        const rest = ids.map((id) => [id, later] as const);
        const then = scoreOf(kriterier, Object.fromEntries([...rest, ...judged]));
        expect(then.fra).toBe(then.til);
        expect(then.fra ?? 0).toBeGreaterThanOrEqual(now.fra ?? 0);
        expect(then.fra ?? 0).toBeLessThanOrEqual((now.til ?? 0) + 1e-12);
      }),
    );
  });
});

describe('wholeWeights', () => {
  test.each([
    ['whole ones', [2, 1, 3], 40, [2, 1, 3], 1],
    ['halves', [1.5, 0.5, 1], 40, [15, 5, 10], 10],
    ['thirds as people write them', [0.333, 0.333, 0.334], 40, [333, 333, 334], 1000],
    ['what binary fractions make of tenths', [0.1, 0.7, 1.1], 40, [1, 7, 11], 10],
    ['none', [], 40, [], 1],
    ['nothing', [0, 0], 40, [0, 0], 1],
    ['the fewest decimals that are needed', [1.25, 2], 40, [125, 200], 100],
    ['more than a sum of many can hold', [1 / 3], 5000, [333_333_333_333], 1e12],
  ] as const)('%s', (_, vekter, reports, weights, unit) => {
    const whole = wholeWeights(criteria(...vekter), reports);
    expect([...whole.weights.values()]).toEqual(weights);
    expect(whole.unit).toBe(unit);
  });

  it('never loses exactness', () => {
    const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 6 }), fc.nat(5000), (vekter, reports) => {
        const { weights } = wholeWeights(criteria(...vekter), reports);
        const sum = [...weights.values()].reduce((total, each) => total + each, 0);
        expect(Number.isSafeInteger(sum * 2 * reports)).toBe(true);
        for (const each of weights.values()) expect(Number.isSafeInteger(each)).toBe(true);
      }),
    );
  });
});
