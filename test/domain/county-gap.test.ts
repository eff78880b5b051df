import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AreaCell,
  areaCells,
  type CountyGapRow,
  countyGap,
} from '../../src/domain/county-gap.ts';
import { type SafeSubmission, safeSubmission } from '../../src/domain/disclosure.ts';
import type { OpenRow } from '../../src/domain/submission-rows.ts';
import { innsending, openRow } from './submission-fixtures.ts';

const submission = (...rows: OpenRow[]): SafeSubmission => safeSubmission(innsending(rows), 5);

/** `med uten skjult ukartlagt` of `kommuner`. */
const spread = (row: CountyGapRow | undefined): string =>
  row === undefined
    ? ''
    : `${row.kommuner_med_gap} ${row.kommuner_uten_gap} ${row.kommuner_skjult} ${row.kommuner_ukartlagt} / ${row.kommuner}`;

const GAP = openRow(24, 17, { gap: 9, gap_etter_deling: 5 });
const NOBODY = openRow(10, 0, { gap_etter_deling: 2 });
const COVERED = openRow(12, 14);
const HIDDEN = openRow(2, 1);
const HIDDEN_BUT_KNOWN = openRow(14, 12);
const UNMAPPED = openRow(6, null);
const at = (nivaa: number, row: OpenRow): OpenRow => ({ ...row, nivaa });

describe('countyGap', () => {
  test('of nothing is nothing', () => {
    expect(countyGap([])).toEqual([]);
    expect(countyGap([submission()])).toEqual([]);
  });

  test('adds up what is shown, and says how much is not', () => {
    const county = [GAP, NOBODY, COVERED, HIDDEN, HIDDEN_BUT_KNOWN, UNMAPPED];
    expect(countyGap(county.map((row) => submission(row)))).toEqual([
      {
        kompetanse: 'spr-01',
        tjeneste: 'barnehage',
        kommuner: 6,
        kommuner_med_gap: 3,
        kommuner_uten_gap: 1,
        kommuner_skjult: 1,
        kommuner_ukartlagt: 1,
        behov: 24 + 10 + 12 + 2 + 14,
        gap: 9 + 10,
        skjult: 2,
        gap_etter_deling: 5,
        skjult_etter_deling: 3,
        andel_med_gap: 0.6,
      },
    ]);
  });

  test('as many with a gap as without', () => {
    const [row] = countyGap([submission(GAP), submission(COVERED)]);
    expect(row?.andel_med_gap).toBe(0.5);
  });

  test('a hidden answer counts among the mapped, and none is never told of it', () => {
    const share = (...rows: OpenRow[]) =>
      countyGap(rows.map((row) => submission(row)))[0]?.andel_med_gap;
    expect(share(GAP, COVERED, HIDDEN)).toBeCloseTo(1 / 3);
    expect(share(GAP, UNMAPPED)).toBe(1);
    expect(share(COVERED, HIDDEN)).toBeNull();
    expect(share(COVERED, UNMAPPED)).toBe(0);
  });

  test.each<[string, OpenRow[], string, number | null]>([
    ['a gap at one level is a gap', [at(1, COVERED), at(2, GAP)], '1 0 0 0 / 1', 1],
    ['at all levels', [at(1, NOBODY), at(2, NOBODY)], '1 0 0 0 / 1', 1],
    ['known though its figure is hidden', [HIDDEN_BUT_KNOWN], '1 0 0 0 / 1', 1],
    ['covered at all levels', [at(1, COVERED), at(2, COVERED)], '0 1 0 0 / 1', 0],
    ['what is hidden may be a gap', [at(1, COVERED), at(2, HIDDEN)], '0 0 1 0 / 1', null],
    ['hidden before not mapped', [at(1, UNMAPPED), at(2, HIDDEN)], '0 0 1 0 / 1', null],
    ['what is not mapped may be one', [at(1, COVERED), at(2, UNMAPPED)], '0 0 0 1 / 1', null],
    ['a gap before what is not mapped', [at(1, GAP), at(2, UNMAPPED)], '1 0 0 0 / 1', 1],
  ])('one municipality with several levels: %s', (_, rows, expected, share) => {
    const [row] = countyGap([submission(...rows)]);
    expect(spread(row)).toBe(expected);
    expect(row?.andel_med_gap).toBe(share);
  });

  test('is ordered by competence and service, whatever the order of the submissions', () => {
    const rows = [
      openRow(9, 9, { kompetanse: 'spr-02' }),
      openRow(9, 9, { tjeneste: 'skole' }),
      openRow(9, 9),
    ];
    const names = (county: CountyGapRow[]) =>
      county.map((row) => `${row.kompetanse} ${row.tjeneste}`);
    const expected = ['spr-01 barnehage', 'spr-01 skole', 'spr-02 barnehage'];
    expect(names(countyGap([submission(...rows)]))).toEqual(expected);
    expect(names(countyGap(rows.map((row) => submission(row)).reverse()))).toEqual(expected);
  });

  test('every submission is counted once, and a sum is of what is shown', () => {
    const row = fc
      .record({
        nivaa: fc.integer({ min: 1, max: 3 }),
        behov: fc.nat(12),
        dekning: fc.option(fc.nat(12)),
        tjeneste: fc.constantFrom('barnehage' as const, 'skole' as const),
      })
      .map(({ behov, dekning, ...more }) => openRow(behov, dekning, more));
    const rows = fc.uniqueArray(row, {
      maxLength: 6,
      selector: ({ tjeneste, nivaa }) => `${tjeneste}${nivaa}`,
    });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 5 }), (all) => {
        const safe = all.map((some) => submission(...some));
        for (const county of countyGap(safe)) {
          const own = safe.map(({ gap }) => gap.filter((r) => r.tjeneste === county.tjeneste));
          const { kommuner_med_gap, kommuner_uten_gap, kommuner_skjult, kommuner_ukartlagt } =
            county;
          expect(county.kommuner).toBe(own.filter((some) => some.length > 0).length);
          expect(kommuner_med_gap + kommuner_uten_gap + kommuner_skjult + kommuner_ukartlagt).toBe(
            county.kommuner,
          );
          const shown = own
            .flat()
            .map((r) => r.gap)
            .filter((gap) => typeof gap === 'number');
          expect(county.gap).toBe(shown.reduce((a, b) => a + b, 0));
          expect(county.gap).toBeLessThanOrEqual(county.behov);
        }
        expect(countyGap(safe.toReversed())).toEqual(countyGap(safe));
      }),
    );
  });
});

describe('areaCells', () => {
  const areaOf = (kompetanse: string): string => (kompetanse.startsWith('spr') ? 'spraak' : 'sans');

  test('puts the rows of an area together, for each submission by itself', () => {
    const submissions = new Map([
      ['9902', submission(HIDDEN)],
      [
        '9901',
        submission(
          openRow(9, 9),
          { ...GAP, kompetanse: 'spr-02' },
          { ...HIDDEN, kompetanse: 'spr-03' },
          { ...UNMAPPED, kompetanse: 'spr-04' },
          { ...NOBODY, kompetanse: 'san-05' },
        ),
      ],
      ['9903', submission()],
    ]);
    expect(areaCells(submissions, areaOf)).toEqual<AreaCell[]>([
      {
        noekkel: '9901',
        omraade: 'sans',
        rader: 1,
        behov: 10,
        gap: 10,
        skjult: 0,
        ukartlagt: 0,
        status: 'ikke_dekket',
      },
      {
        noekkel: '9901',
        omraade: 'spraak',
        rader: 4,
        behov: 9 + 24 + 2,
        gap: 9,
        skjult: 1,
        ukartlagt: 1,
        status: 'delvis',
      },
      {
        noekkel: '9902',
        omraade: 'spraak',
        rader: 1,
        behov: 2,
        gap: 0,
        skjult: 1,
        ukartlagt: 0,
        status: 'skjult',
      },
    ]);
  });

  test.each<[string, OpenRow[], string]>([
    ['nothing covered anywhere', [at(1, NOBODY), at(2, NOBODY)], 'ikke_dekket'],
    ['nothing covered somewhere', [at(1, COVERED), at(2, NOBODY)], 'delvis'],
    ['covered', [COVERED], 'dekket'],
    ['not mapped', [UNMAPPED], 'ukartlagt'],
    ['covered, as far as it is mapped', [at(1, COVERED), at(2, UNMAPPED)], 'ukartlagt'],
    ['covered, as far as it is shown', [at(1, COVERED), at(2, HIDDEN)], 'skjult'],
  ])('%s', (_, rows, status) => {
    const [cell] = areaCells(new Map([['9901', submission(...rows)]]), areaOf);
    expect(cell?.status).toBe(status);
  });
});
