import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/domain/analysis.ts';
import { hideSmallCells } from '../../src/domain/disclosure.ts';
import { normalizePlan } from '../../src/domain/normalize-plan.ts';
import type { PlanData } from '../../src/domain/plan-data.ts';
import { countLeftOut, type OpenRow, submissionRows } from '../../src/domain/submission-rows.ts';
import { KNOWN, planDocuments } from './document-fixtures.ts';
import { agreement, planOf, requirement, unit } from './plan-fixtures.ts';

const rowsOf = (plan: PlanData): OpenRow[] => submissionRows(analyse(plan), plan);

/** `kompetanse/tjeneste/nivaa: enheter-ukartlagt behov dekning gap gap_etter_deling status ×ganger` */
function lines(plan: PlanData): string[] {
  return rowsOf(plan).map((row) => {
    const { kompetanse, tjeneste, nivaa, enheter, ukartlagt, status, ganger } = row;
    const figures = [row.behov, row.dekning, row.gap, row.gap_etter_deling].join(' ');
    return `${kompetanse}/${tjeneste}/${nivaa}: ${enheter}-${ukartlagt} ${figures} ${status} ×${ganger}`;
  });
}

const SOLBAKKEN = unit('solbakken', { 'spr-01': [5, 2, 3, 1] });
const FJELLHEIM = unit('fjellheim', { 'spr-01': [9, 1] });
const TUNET = unit('tunet');

describe('submissionRows', () => {
  test.each<[string, Partial<PlanData>, string[]]>([
    ['nothing is required', { enheter: [SOLBAKKEN] }, []],
    [
      'a surplus in one unit hides no lack in another',
      { enheter: [SOLBAKKEN, FJELLHEIM], krav: [requirement()] },
      ['spr-01/barnehage/2: 2-0 4 4 2 2 delvis ×1'],
    ],
    [
      'what is not mapped is not in the figures',
      { enheter: [SOLBAKKEN, FJELLHEIM, TUNET], krav: [requirement({ mengde: 3 })] },
      ['spr-01/barnehage/2: 3-1 6 4 3 3 delvis ×1'],
    ],
    [
      'where nothing is mapped the whole need is told',
      { enheter: [TUNET, unit('lia')], krav: [requirement()] },
      ['spr-01/barnehage/2: 2-2 4    ukartlagt ×1'],
    ],
    [
      'covered',
      { enheter: [SOLBAKKEN], krav: [requirement()] },
      ['spr-01/barnehage/2: 1-0 2 4 0 0 dekket ×1'],
    ],
    [
      'nobody',
      { enheter: [FJELLHEIM], krav: [requirement()] },
      ['spr-01/barnehage/2: 1-0 2 0 2 2 ikke_dekket ×1'],
    ],
    [
      'nothing asked for, nobody there',
      { enheter: [FJELLHEIM], krav: [requirement({ mengde: 0 })] },
      ['spr-01/barnehage/2: 1-0 0 0 0 0 dekket ×1'],
    ],
    [
      'sharing covers some',
      {
        enheter: [FJELLHEIM, unit('ppt', { 'spr-01': [0, 0, 0, 1] }, { tjeneste: 'ppt' })],
        krav: [requirement({ mengde: 6, hvor: 'tilgjengelig' })],
        deling: [agreement()],
      },
      ['spr-01/barnehage/2: 1-0 6 0 6 2 ikke_dekket ×1'],
    ],
    [
      'a service as a whole: its units, mapped or not',
      { enheter: [SOLBAKKEN, TUNET], krav: [requirement({ per: 'tjeneste', mengde: 5 })] },
      ['spr-01/barnehage/2: 2-1 5 4 1 1 delvis ×1'],
    ],
    [
      'the same people counted by several requirements',
      {
        enheter: [SOLBAKKEN, FJELLHEIM],
        krav: [
          requirement({ id: 'k1' }),
          requirement({ id: 'k2', enheter: ['solbakken'], mengde: 5 }),
          requirement({ id: 'k3', per: 'tjeneste', mengde: 3 }),
        ],
      },
      ['spr-01/barnehage/2: 2-0 12 12 3 3 delvis ×3'],
    ],
    [
      'different people by several requirements',
      {
        enheter: [SOLBAKKEN, FJELLHEIM],
        krav: [
          requirement({ id: 'k1', enheter: ['fjellheim'] }),
          requirement({ id: 'k2', enheter: ['solbakken'] }),
        ],
      },
      ['spr-01/barnehage/2: 2-0 4 4 2 2 delvis ×1'],
    ],
    [
      'positions are left out, and do not count people',
      {
        enheter: [SOLBAKKEN],
        krav: [requirement(), requirement({ id: 'k2', maal: 'aarsverk', mengde: 1.5 })],
      },
      ['spr-01/barnehage/2: 1-0 2 4 0 0 dekket ×1'],
    ],
    [
      'by competence, service and level',
      {
        enheter: [
          SOLBAKKEN,
          unit('aasen', { 'spr-02': [0, 4], 'spr-01': [0, 3] }, { tjeneste: 'skole' }),
        ],
        krav: [
          requirement({ id: 'k1', kompetanse: 'spr-02', tjeneste: 'skole', nivaa: 1 }),
          requirement({ id: 'k2', nivaa: 3 }),
          requirement({ id: 'k3', enheter: ['solbakken', 'aasen'], nivaa: 1 }),
        ],
      },
      [
        'spr-01/barnehage/1: 1-0 2 6 0 0 dekket ×1',
        'spr-01/barnehage/3: 1-0 2 1 1 1 delvis ×1',
        'spr-01/skole/1: 1-0 2 3 0 0 dekket ×1',
        'spr-02/skole/1: 1-0 2 4 0 0 dekket ×1',
      ],
    ],
  ])('%s', (_, plan, expected) => {
    expect(lines(planOf(plan))).toEqual(expected);
  });

  test('what is in positions is counted as left out, unit by unit', () => {
    const plan = planOf({
      enheter: [SOLBAKKEN, FJELLHEIM],
      krav: [
        requirement({ enheter: ['solbakken'] }),
        requirement({ id: 'k2', maal: 'aarsverk', mengde: 1.5 }),
      ],
    });
    expect(countLeftOut(analyse(plan))).toBe(2);
    expect(countLeftOut(analyse(planOf()))).toBe(0);
  });

  test('of any plan: the figures hang together, and nobody is lost or counted too often', () => {
    fc.assert(
      fc.property(planDocuments, (documents) => {
        const plan = normalizePlan(documents, KNOWN);
        const result = analyse(plan);
        const rows = submissionRows(result, plan);
        const sum = (figure: 'gap' | 'gap_etter_deling') =>
          rows.reduce((total, row) => total + (row[figure] ?? 0), 0);
        expect(sum('gap')).toBe(result.sum.gap);
        expect(sum('gap_etter_deling')).toBe(result.sum.gap_etter_deling);
        for (const { kompetanse, tjeneste, nivaa, ...row } of rows) {
          const people = plan.enheter
            .filter((one) => one.tjeneste === tjeneste)
            .flatMap((one) => one.beholdning.get(kompetanse)?.antall.slice(nivaa) ?? [])
            .reduce((a, b) => a + b, 0);
          expect(row.dekning ?? 0).toBeLessThanOrEqual(row.ganger * people);
          expect(row.ukartlagt).toBeLessThanOrEqual(row.enheter);
          expect(row.dekning === null).toBe(row.ukartlagt === row.enheter);
          if (row.dekning === null) continue;
          expect(row.gap).toBeGreaterThanOrEqual(row.behov - row.dekning);
          expect(row.gap).toBeLessThanOrEqual(row.behov);
          expect(row.gap_etter_deling).toBeLessThanOrEqual(row.gap ?? 0);
        }
      }),
    );
  });

  test('of any plan: no small figure is left once it is packed', () => {
    fc.assert(
      fc.property(planDocuments, fc.integer({ min: 3, max: 9 }), (documents, threshold) => {
        const plan = normalizePlan(documents, KNOWN);
        for (const row of hideSmallCells(rowsOf(plan), threshold)) {
          for (const value of [row.dekning, row.gap, row.gap_etter_deling]) {
            expect(value === null || value === 'skjult' || value === 0 || value >= threshold).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});
