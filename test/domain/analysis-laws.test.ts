import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/domain/analysis.ts';
import { normalizePlan, type PlanDocuments } from '../../src/domain/normalize-plan.ts';
import type { PlanData } from '../../src/domain/plan-data.ts';
import type { GapResult, GapRow } from '../../src/domain/result.ts';
import { maximumServed } from './allocation-oracles.ts';
import { KNOWN, kravOf, oversiktOf, planDocuments, tiltakOf } from './document-fixtures.ts';

const analysed = (documents: PlanDocuments): GapResult => analyse(normalizePlan(documents, KNOWN));
const total = (shares: readonly { antall: number }[]): number =>
  shares.reduce((sum, share) => sum + share.antall, 0);
const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** Documents beside the same documents in another order. */
const shuffled = planDocuments.chain((documents) => {
  const shuffle = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .record({
      units: shuffle(documents.oversikt.flatMap(({ enheter }) => enheter)),
      krav: shuffle(documents.krav.flatMap(({ krav }) => krav)),
      tiltak: shuffle(documents.tiltak.flatMap(({ tiltak }) => tiltak)),
      deling: shuffle(documents.oversikt.flatMap(({ deling }) => deling ?? [])),
      files: shuffle(documents.oversikt),
    })
    .map((parts) => ({ documents, ...parts }));
});

describe('the order of what is written', () => {
  test('never matters, whichever file it stands in', () => {
    fc.assert(
      fc.property(shuffled, ({ documents, units, tiltak, deling, files }) => {
        const own = new Map(
          documents.oversikt.flatMap((file) =>
            file.enheter.map((unit) => [unit.id, file.kartlagt]),
          ),
        );
        const oversikt = [
          ...files.map((file) => ({ ...file, enheter: [], deling: [] })),
          ...units.map((unit) => oversiktOf([unit], { kartlagt: own.get(unit.id) ?? '' })),
          ...deling.map((one) => oversiktOf([], { deling: [one] })),
        ];
        const turned = { ...documents, oversikt, tiltak: tiltak.map((one) => tiltakOf([one])) };
        expect(analysed(turned)).toEqual(analysed(documents));
      }),
    );
  });

  test('of requirements is the order of the rows, and nothing else', () => {
    fc.assert(
      fc.property(shuffled, ({ documents, krav }) => {
        const order = krav.map((one) => one.id);
        const before = analysed(documents);
        const after = analysed({ ...documents, krav: [kravOf(krav)] });
        const inOrder = order.flatMap((id) => before.rader.filter((row) => row.krav === id));
        expect(after.rader).toEqual(inOrder);
        expect(after.deling).toEqual(before.deling);
        expect(after.sum).toEqual(before.sum);
      }),
    );
  });
});

describe('every row', () => {
  const everyRow = (check: (row: GapRow) => void): void => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        for (const row of analysed(documents).rader) {
          check(row);
        }
      }),
    );
  };

  test('hangs together', () => {
    everyRow((row) => {
      const { behov, dekning, gap, overskudd } = row;
      expect(behov).toBeGreaterThanOrEqual(0);
      if (dekning === null || gap === null || overskudd === null) {
        expect([dekning, gap, overskudd, row.gap_etter_deling]).toEqual([null, null, null, null]);
        expect(row.ukartlagt).toBeGreaterThan(0);
        return;
      }
      expect(Math.min(gap, overskudd)).toBe(0);
      expect(Math.abs(dekning + gap - overskudd - behov)).toBeLessThan(1e-8);
      expect(row.dekningsgrad ?? 0).toBeLessThanOrEqual(1);
      expect(row.dekningsgrad === null).toBe(behov === 0);
    });
  });

  test('adds up: sharing and what is left, and the parts of what is proposed', () => {
    everyRow((row) => {
      if (row.gap !== null) {
        expect(total(row.deling) + (row.gap_etter_deling ?? Number.NaN)).toBe(row.gap);
        expect(row.gap_etter_deling).toBeGreaterThanOrEqual(0);
      }
      const { mobilisere, utvikle, rekruttere } = row.forslag;
      expect(total(mobilisere) + utvikle + rekruttere).toBe(row.gap_etter_deling ?? 0);
      expect(Math.min(utvikle, rekruttere)).toBeGreaterThanOrEqual(0);
      const named = [...row.deling, ...mobilisere];
      expect(named.every((share) => share.antall > 0)).toBe(true);
    });
  });

  test('is projected for the years that are left, never below nobody', () => {
    everyRow((row) => {
      for (const [index, year] of row.framskriving.entries()) {
        expect(year.aar).toBe((row.framskriving[0]?.aar ?? 0) + index);
        expect(year.uten_tiltak).toBeGreaterThanOrEqual(0);
        expect(year.med_tiltak).toBeGreaterThanOrEqual(0);
        expect(year.gap_uten_tiltak).toBeLessThanOrEqual(row.behov);
      }
      expect(row.framskriving.at(-1)?.aar ?? 2030).toBe(2030);
    });
  });
});

test('sums are those of the rows', () => {
  fc.assert(
    fc.property(planDocuments, (documents) => {
      const { rader, sum, sum_aarsverk } = analysed(documents);
      expect(sum.rader + sum_aarsverk.rader).toBe(rader.length);
      const heads = rader.filter((row) => row.maalt_i === 'antall' && row.dekning !== null);
      expect(sum.gap).toBe(sumOf(heads, (row) => row.gap ?? 0));
      expect(sum.dekket + sum.gap).toBe(sum.behov);
      expect(sum.gap_etter_deling).toBe(sumOf(heads, (row) => row.gap_etter_deling ?? 0));
    }),
  );
});

/** For each competence: what is missing and may be shared, and what the suppliers have. */
function sharingProblems(plan: PlanData, rader: readonly GapRow[]) {
  const unitsOf = (row: GapRow) => {
    const krav = plan.krav.find((one) => one.id === row.krav);
    return plan.enheter.filter((unit) =>
      row.enhet === null
        ? unit.tjeneste === row.tjeneste && (krav?.enheter?.includes(unit.id) ?? true)
        : unit.id === row.enhet,
    );
  };
  return [...KNOWN].map((kompetanse) => {
    const suppliers = plan.deling.filter((one) => one.kompetanser?.has(kompetanse) ?? true);
    const capacities = suppliers.map(({ fra, kapasitet, minst_nivaa }) => {
      const unit = plan.enheter.find((one) => one.id === fra);
      const people = unit?.beholdning.get(kompetanse)?.antall ?? [];
      return people.map((count, level) => (level >= minst_nivaa ? count * kapasitet : 0));
    });
    const open = rader.filter(
      (row) =>
        row.kompetanse === kompetanse && row.hvor === 'tilgjengelig' && row.maalt_i === 'antall',
    );
    const demands = open.map((row) => ({
      row,
      antall: row.gap ?? 0,
      nivaa: row.nivaa,
      leverandoerer: [...suppliers.entries()]
        .filter(([, { fra, tjenester, enheter }]) =>
          unitsOf(row).every(
            (unit) =>
              unit.id !== fra && (tjenester?.has(unit.tjeneste) || enheter?.has(unit.id) || false),
          ),
        )
        .map(([index]) => index),
    }));
    return { kompetanse, capacities, demands };
  });
}

describe('sharing', () => {
  test('covers as much of skal, then boer, then kan as a maximum flow can', () => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        const plan = normalizePlan(documents, KNOWN);
        const { rader } = analyse(plan);
        for (const { capacities, demands } of sharingProblems(plan, rader)) {
          const upTo = ['skal', 'boer', 'kan'];
          for (const count of [1, 2, 3]) {
            const first = demands.filter(({ row }) => upTo.slice(0, count).includes(row.viktighet));
            const covered = sumOf(first, ({ row }) => total(row.deling));
            expect(covered).toBe(maximumServed(capacities, first));
          }
        }
      }),
    );
  });

  test('suppliers use what their rows get, and no more than they have', () => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        const { rader, deling } = analysed(documents);
        for (const { fra, kompetanse, kapasitet, brukt } of deling) {
          const rows = rader.filter((row) => row.kompetanse === kompetanse);
          const given = rows.flatMap((row) => row.deling).filter((share) => share.fra === fra);
          expect(brukt).toBe(total(given));
          expect(brukt).toBeLessThanOrEqual(kapasitet ?? 0);
        }
        expect(sumOf(rader, (row) => total(row.deling))).toBe(sumOf(deling, (use) => use.brukt));
      }),
    );
  });

  test('with more capacity no row is worse off', () => {
    fc.assert(
      fc.property(planDocuments, fc.nat(3), (documents, lucky) => {
        const more = documents.oversikt.map((file) => ({
          ...file,
          deling: (file.deling ?? []).map((one, index) =>
            index === lucky ? { ...one, kapasitet: one.kapasitet + 1 } : one,
          ),
        }));
        const before = analysed(documents).rader;
        const after = analysed({ ...documents, oversikt: more }).rader;
        for (const [index, row] of after.entries()) {
          expect(row.gap_etter_deling ?? 0).toBeLessThanOrEqual(
            before[index]?.gap_etter_deling ?? 0,
          );
        }
      }),
    );
  });
});

describe('proposals', () => {
  const proposed = (rader: readonly GapRow[], kompetanse: string, enhet: string): number =>
    total(
      rader
        .filter((row) => row.kompetanse === kompetanse)
        .flatMap((row) => row.forslag.mobilisere)
        .filter((share) => share.fra === enhet),
    );

  test('leave every requirement of those who give somebody met', () => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        const { rader } = analysed(documents);
        const asked = rader.filter((row) => row.forslag.mobilisere.length > 0);
        for (const row of rader) {
          const takers = asked.filter((one) => one.kompetanse === row.kompetanse);
          const given = row.enhet === null ? 0 : proposed(rader, row.kompetanse, row.enhet);
          if (given > 0) {
            expect(row.gap).toBe(0);
            const lowest = Math.min(...takers.map((one) => one.nivaa));
            const spare = row.maalt_i === 'antall' && row.nivaa <= lowest ? given : 0;
            expect((row.dekning ?? 0) - spare).toBeGreaterThanOrEqual(row.behov - 1e-9);
          }
        }
      }),
    );
  });

  test('propose nobody twice, and nobody to their own unit', () => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        const plan = normalizePlan(documents, KNOWN);
        const { rader } = analyse(plan);
        for (const kompetanse of KNOWN) {
          const rows = rader.filter((row) => row.kompetanse === kompetanse);
          const people = (unit: PlanData['enheter'][number]): number =>
            sumOf(unit.beholdning.get(kompetanse)?.antall ?? [], (count) => count);
          for (const unit of plan.enheter) {
            const own = rows.filter((row) => row.enhet === unit.id);
            const given = proposed(rader, kompetanse, unit.id);
            expect(given + sumOf(own, (row) => row.forslag.utvikle)).toBeLessThanOrEqual(
              people(unit),
            );
            expect(
              own.flatMap((row) => row.forslag.mobilisere.map((share) => share.fra)),
            ).not.toContain(unit.id);
          }
          const all = sumOf(rows, (row) => row.forslag.utvikle + total(row.forslag.mobilisere));
          expect(all).toBeLessThanOrEqual(sumOf(plan.enheter, people));
        }
      }),
    );
  });
});

test('no measure that brings people makes a later gap larger', () => {
  const extra = fc.record({
    strategi: fc.constantFrom('utvikle' as const, 'rekruttere' as const),
    enhet: fc.constantFrom('solbakken', 'tunet', 'ppt'),
    kompetanse: fc.constantFrom('spr-01', 'spr-03'),
    antall: fc.integer({ min: 1, max: 4 }),
    aar: fc.integer({ min: 2026, max: 2031 }),
    fra_nivaa: fc.nat(2),
    til_nivaa: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(planDocuments, extra, (documents, { strategi, ...effekt }) => {
      const measure = { id: 't9', tittel: 'Nytt', strategi, status: 'planlagt' as const };
      const more = [...documents.tiltak, tiltakOf([{ ...measure, effekt: [effekt] }])];
      const before = analysed(documents).rader;
      const after = analysed({ ...documents, tiltak: more }).rader;
      for (const [index, row] of after.entries()) {
        for (const [place, year] of row.framskriving.entries()) {
          const earlier = before[index]?.framskriving[place];
          expect(year.gap_med_tiltak).toBeLessThanOrEqual((earlier?.gap_med_tiltak ?? 0) + 1e-9);
          expect(year.uten_tiltak).toBe(earlier?.uten_tiltak);
        }
      }
    }),
  );
});
