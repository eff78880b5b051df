import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCells, countyGap } from '../../src/domain/county-gap.ts';
import { hideSmallCells, safeSubmission } from '../../src/domain/disclosure.ts';
import type { OpenRow } from '../../src/domain/submission-rows.ts';
import type { Gaprad } from '../../src/generated/types.ts';
import {
  attack,
  type Break,
  FIGURES,
  type Known,
  type Model,
  type Publication,
  worldsOf,
} from './disclosure-attacker.ts';
import { innsending } from './submission-fixtures.ts';

/*
 * The hiding is attacked by somebody who knows the program. What he finds out of a hidden figure is
 * compared with what he knew before: fewer than three values, and fewer than then, is a break. The
 * same attacker is let loose on rules that are not good enough, to show that he can win.
 */

type Publish = (world: readonly OpenRow[]) => Publication;

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const publishWith =
  (threshold: number): Publish =>
  (world) => ({ rows: hideSmallCells(world, threshold) });

const levels = (...needs: readonly (readonly number[])[]): Known[] =>
  needs.map((parts, index) => ({ nivaa: index + 1, parts }));

/** What is won over all families, with the family it is won over. */
function breaksIn(families: Iterable<readonly Known[]>, model: Model, publish: Publish): unknown[] {
  const found: { family: string; broken: Break }[] = [];
  for (const family of families) {
    for (const broken of attack(worldsOf(family, model), publish)) {
      found.push({ family: family.map(({ parts }) => parts.join('+')).join('/'), broken });
    }
  }
  return found;
}

function* oneRow(): Generator<Known[]> {
  for (const need of numbers(0, 10)) {
    yield levels([need]);
    for (const part of numbers(0, need / 2)) yield levels([part, need - part]);
  }
}

function* twoLevels(): Generator<Known[]> {
  for (const low of numbers(0, 8)) {
    for (const high of numbers(0, 8)) yield levels([low], [high]);
  }
}

function* threeLevels(): Generator<Known[]> {
  const needs = [0, 1, 2, 4, 5, 9];
  for (const low of needs) {
    for (const middle of needs) {
      for (const high of needs) yield levels([low], [middle], [high]);
    }
  }
}

/** Several requirements for the same people, at one level or both. */
function* countedTwice(): Generator<Known[]> {
  const several = [
    [1, 1],
    [2, 1],
    [3, 2],
    [0, 4],
    [6, 1],
  ];
  for (const low of [...several, [2], [9]]) {
    for (const high of several) {
      yield levels(low, high);
      yield levels(high, low);
    }
  }
}

describe('everything that small numbers can be', () => {
  const thresholds = [3, 4, 5, 6];
  const kinds = ['requirements', 'units', 'loose'] as const;

  test.each(thresholds.flatMap((t) => kinds.map((kind) => ({ t, kind }))))(
    'one row, threshold $t, $kind',
    ({ t, kind }) => {
      for (const sharing of [false, true]) {
        expect(breaksIn(oneRow(), { kind, sharing, most: 8 }, publishWith(t))).toEqual([]);
      }
    },
  );

  test.each(thresholds)('two levels, threshold %d', (t) => {
    for (const kind of ['requirements', 'loose'] as const) {
      const model: Model = { kind, sharing: false, most: 10 };
      expect(breaksIn(twoLevels(), model, publishWith(t))).toEqual([]);
    }
  });

  test.each([3, 5])('three levels, threshold %d', (t) => {
    const model: Model = { kind: 'requirements', sharing: false, most: 10 };
    expect(breaksIn(threeLevels(), model, publishWith(t))).toEqual([]);
  });

  test.each([3, 5])('several requirements for the same people, threshold %d', (t) => {
    const model: Model = { kind: 'requirements', sharing: false, most: 12 };
    expect(breaksIn(countedTwice(), model, publishWith(t))).toEqual([]);
  });

  // What each unit needs is more than is published. Who knows it can see from a level that is shown
  // that one of two units has nobody, and be left with two values; he never finds the figure.
  test.each([3, 5])('two levels and the need of each unit, threshold %d', (t) => {
    for (const low of numbers(0, 6)) {
      for (const high of numbers(0, 6)) {
        const family = levels([low, low], [high, high]);
        const worlds = worldsOf(family, { kind: 'units', sharing: false, most: 7 });
        const found = attack(worlds, publishWith(t)).filter(({ values }) => values.length < 2);
        expect(found).toEqual([]);
      }
    }
  });
});

/** Hides what is small and nothing else. */
const primaryOnly =
  (threshold: number): Publish =>
  (world) => ({
    rows: world.map((row) => {
      const small = FIGURES.filter((name) => (row[name] ?? 0) >= 1 && (row[name] ?? 0) < threshold);
      return { ...row, ...Object.fromEntries(small.map((name) => [name, 'skjult'])) };
    }),
  });

/** Hides all three where one is small, but shows that nothing is missing. */
const zeroShown =
  (threshold: number): Publish =>
  (world) => ({
    rows: world.map((row) => {
      const isSmall = (value: number | null) => (value ?? 0) >= 1 && (value ?? 0) < threshold;
      if (!isSmall(row.dekning) && !isSmall(row.gap)) return row;
      if (row.gap === 0) return { ...row, dekning: 'skjult' };
      const all = { dekning: 'skjult', gap: 'skjult', gap_etter_deling: 'skjult' } as const;
      return { ...row, ...all, status: row.behov < threshold ? 'skjult' : row.status };
    }),
  });

/** Ours, but each row by itself. */
const rowByRow =
  (threshold: number): Publish =>
  (world) => ({ rows: world.flatMap((row) => hideSmallCells([row], threshold)) });

/** Ours, as if no two requirements counted the same people. */
const countedOnce =
  (threshold: number): Publish =>
  (world) =>
    publishWith(threshold)(world.map((row) => ({ ...row, ganger: 1 })));

describe('the attacker wins over rules that are not good enough', () => {
  const one: Model = { kind: 'requirements', sharing: false, most: 10 };

  test.each<[string, Known[], Publish, number, readonly (number | null)[]]>([
    ['behov − dekning is the gap', levels([12]), primaryOnly(5), 0, [1]],
    ['behov − gap is dekning', levels([12]), primaryOnly(5), 0, [4]],
    ['a need of one that is hidden is a lack', levels([1]), zeroShown(5), 0, [0]],
    ['a need of two that is hidden is a lack', levels([2]), zeroShown(5), 0, [0, 1]],
    ['1 and 2 are only two values', levels([3]), zeroShown(3), 0, [1, 2]],
    ['nobody below is nobody above', levels([9], [2]), rowByRow(5), 1, [0]],
    ['many above are many below', levels([10], [3]), rowByRow(5), 0, [9]],
    ['half of what is counted twice', levels([3, 2]), countedOnce(5), 0, [2, 4]],
  ])('%s', (_, family, publish, row, values) => {
    expect(attack(worldsOf(family, one), publish)).toContainEqual(
      expect.objectContaining({ row, figure: 'dekning', values }),
    );
  });
});

/** What the county publishes of several submissions, beside the rows. */
function countyOf(submissions: readonly (readonly Gaprad[])[], threshold: number): Publication {
  const safe = submissions.map((rows) => safeSubmission(innsending(rows, 3), threshold));
  const named = new Map(safe.map((submission, index) => [`990${index + 1}`, submission]));
  return {
    rows: safe.flatMap(({ gap }) => gap),
    more: { fylket: countyGap(safe), omraader: areaCells(named, (id) => id.slice(0, 3)) },
  };
}

/** Every pair of worlds, one of each municipality. */
const pairsOf = (first: readonly Known[], second: readonly Known[], model: Model): OpenRow[][] =>
  worldsOf(first, model).flatMap((a) => worldsOf(second, model).map((b) => [...a, ...b]));

describe('the sums of the county', () => {
  const one: Model = { kind: 'requirements', sharing: false, most: 11 };

  test.each([
    [2, 2],
    [2, 8],
    [8, 8],
    [5, 10],
    [0, 6],
  ])('of needs of %d and %d give nothing back', (first, second) => {
    const worlds = pairsOf(levels([first]), levels([second]), one);
    expect(
      attack(worlds, (world) =>
        countyOf(
          world.map((row) => [row]),
          5,
        ),
      ),
    ).toEqual([]);
  });

  test('a sum over true figures would: what is shown, taken from the sum', () => {
    const worlds = pairsOf(levels([8]), levels([8]), one);
    const broken = attack(worlds, (world) => ({
      rows: world.flatMap((row) => hideSmallCells([row], 5)),
      more: world.reduce((sum, row) => sum + (row.gap ?? 0), 0),
    }));
    expect(broken).toContainEqual(expect.objectContaining({ figure: 'gap', values: [2] }));
  });
});

interface Municipality {
  readonly threshold: number;
  readonly families: readonly {
    readonly known: readonly Known[];
    readonly model: Model;
    readonly name: Pick<OpenRow, 'kompetanse' | 'tjeneste'>;
    readonly pick: number;
  }[];
}

const need = fc.oneof(fc.nat(4), fc.nat(12)).map((behov) => [behov]);
const singleLevel = fc.record({
  known: need.map((parts) => levels(parts)),
  model: fc.record({
    kind: fc.constantFrom('requirements' as const, 'loose' as const),
    sharing: fc.boolean(),
    most: fc.constant(8),
  }),
});
const severalLevels = fc.record({
  known: fc.array(need, { minLength: 2, maxLength: 3 }).map((needs) => levels(...needs)),
  model: fc.constant<Model>({ kind: 'requirements', sharing: false, most: 8 }),
});
const family = fc
  .record({ content: fc.oneof(singleLevel, severalLevels), pick: fc.nat() })
  .map(({ content, pick }) => ({ ...content, pick }));
const NAMES = [
  { kompetanse: 'spr-01', tjeneste: 'barnehage' },
  { kompetanse: 'spr-02', tjeneste: 'barnehage' },
  { kompetanse: 'san-05', tjeneste: 'ppt' },
] as const;
const municipality: fc.Arbitrary<Municipality> = fc
  .record({
    threshold: fc.integer({ min: 3, max: 6 }),
    families: fc.array(family, { minLength: 1, maxLength: NAMES.length }),
  })
  .map(({ threshold, families }) => ({
    threshold,
    families: families.flatMap((one, index) => {
      const name = NAMES[index];
      return name === undefined ? [] : [{ ...one, name }];
    }),
  }));

test('a whole round: files, rows, sums, shares and areas together give nothing back', () => {
  fc.assert(
    fc.property(
      fc.array(municipality, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 3, max: 6 }),
      (municipalities, threshold) => {
        const worlds = municipalities.map(({ families }) =>
          families.map(({ known, model, name }) =>
            worldsOf(known, model).map((world) => world.map((row) => ({ ...row, ...name }))),
          ),
        );
        const truth = municipalities.map(({ families }, m) =>
          families.map(({ pick }, f) => {
            const possible = worlds[m]?.[f] ?? [];
            return possible[pick % possible.length] ?? [];
          }),
        );
        const publish = (round: readonly (readonly (readonly OpenRow[])[])[]) =>
          countyOf(
            round.map((own, m) => hideSmallCells(own.flat(), municipalities[m]?.threshold ?? 0)),
            threshold,
          );
        for (const [m, families] of worlds.entries()) {
          for (const [f, possible] of families.entries()) {
            const broken = attack(possible, (world) => {
              const round = truth.map((own, i) =>
                own.map((rows, j) => (i === m && j === f ? world : rows)),
              );
              const before =
                truth.slice(0, m).flat(2).length + (truth[m] ?? []).slice(0, f).flat().length;
              const { rows, more } = publish(round);
              return { rows: rows.slice(before, before + world.length), more: [rows, more] };
            });
            expect(broken).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});
