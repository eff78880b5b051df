import { describe, expect, test } from 'vitest';
import {
  DEFAULT_THRESHOLD,
  hideSmallCells,
  LOWEST_THRESHOLD,
  type SafeRow,
  safeSubmission,
} from '../../src/domain/disclosure.ts';
import type { OpenRow } from '../../src/domain/submission-rows.ts';
import type { Gaprad } from '../../src/generated/types.ts';
import { innsending, openRow, told } from './submission-fixtures.ts';

const level = (nivaa: number, row: OpenRow): OpenRow => ({ ...row, nivaa });
const published = (rows: readonly OpenRow[], threshold = 5) =>
  hideSmallCells(rows, threshold).map(told);

describe('one row', () => {
  test.each<[string, OpenRow, string, number?]>([
    ['large figures are shown', openRow(24, 17, { gap: 9, gap_etter_deling: 5 }), '17 9 5 delvis'],
    ['the limit itself is shown', openRow(10, 5), '5 5 5 delvis'],
    ['just below it is not', openRow(10, 4), ': : : delvis'],
    ['a small gap takes its dekning along', openRow(24, 20), ': : : delvis'],
    ['a small gap behind a surplus', openRow(24, 30, { gap: 4 }), ': : : delvis'],
    ['one unit, a small need', openRow(2, 1), ': : : :'],
    ['a small need that is met by few', openRow(2, 2), ': : : :'],
    ['a small need that nobody meets', openRow(2, 0), ': : : :'],
    ['a need of one', openRow(1, 0), ': : : :'],
    ['a small need that is met by many', openRow(2, 5), '5 0 0 dekket'],
    ['a need just below the limit', openRow(4, 1), ': : : :'],
    ['a need at the limit', openRow(5, 1), ': : : delvis'],
    ['nobody of many', openRow(10, 0), '0 10 10 ikke_dekket'],
    ['nobody of just enough', openRow(5, 0), '0 5 5 ikke_dekket'],
    ['covered', openRow(12, 14), '14 0 0 dekket'],
    ['only what is left is small', openRow(24, 14, { gap_etter_deling: 4 }), '14 10 : delvis'],
    ['nothing is left', openRow(24, 14, { gap_etter_deling: 0 }), '14 10 0 delvis'],
    ['nobody, and little left', openRow(7, 0, { gap_etter_deling: 1 }), '0 7 : ikke_dekket'],
    ['nothing asked for', openRow(0, 0), '0 0 0 dekket'],
    ['nothing asked for, few have it', openRow(0, 3), ': 0 0 dekket'],
    ['nothing asked for, many have it', openRow(0, 5), '5 0 0 dekket'],
    ['not mapped', openRow(2, null), '– – – ukartlagt'],
    ['a higher threshold', openRow(24, 15, { gap: 9 }), ': : : delvis', 10],
    ['a higher threshold than the need', openRow(9, 20), '20 0 0 dekket', 10],
    ['three, with the lowest threshold', openRow(10, 3), ': : : delvis', 3],
    ['four, with the lowest threshold', openRow(10, 4), '4 6 6 delvis', 3],
    ['nobody asks for a lower one', openRow(10, 3), ': : : delvis', 0],
    ['twice counted, too few people', openRow(24, 8, { ganger: 2 }), ': : : delvis'],
    ['twice counted, enough people', openRow(24, 10, { ganger: 2 }), '10 14 14 delvis'],
    ['twice counted, a small need', openRow(9, 4, { ganger: 2 }), ': : : :'],
  ])('%s', (_, row, expected, threshold) => {
    expect(published([row], threshold)).toEqual([expected]);
  });

  test('is published as the format has it, and with nothing else', () => {
    expect(hideSmallCells([openRow(2, 1, { enheter: 3, ukartlagt: 1 })], 5)).toEqual([
      {
        kompetanse: 'spr-01',
        tjeneste: 'barnehage',
        nivaa: 2,
        enheter: 3,
        ukartlagt: 1,
        behov: 2,
        dekning: 'skjult',
        gap: 'skjult',
        gap_etter_deling: 'skjult',
        status: 'skjult',
      },
    ]);
  });
});

describe('the levels of a competence in a service', () => {
  test.each<[string, OpenRow[], string[]]>([
    [
      'a level is hidden with the level below, its status too',
      [level(1, openRow(24, 20)), level(2, openRow(9, 9)), level(3, openRow(6, 0))],
      [': : : delvis', ': : : :', ': : : :'],
    ],
    [
      'what is below a hidden level stays',
      [level(1, openRow(24, 14)), level(2, openRow(8, 7))],
      ['14 10 10 delvis', ': : : delvis'],
    ],
    [
      'nobody below tells that nobody is above',
      [level(1, openRow(10, 0)), level(2, openRow(2, 0))],
      [': : : :', ': : : :'],
    ],
    [
      'so the status below is hidden as soon as that could be',
      [level(1, openRow(10, 3)), level(2, openRow(2, 1))],
      [': : : :', ': : : :'],
    ],
    [
      'nobody where nothing is asked for tells it too',
      [level(1, openRow(0, 0)), level(2, openRow(4, 0))],
      [': 0 0 dekket', ': : : :'],
    ],
    [
      'nobody at a level with a need as high as the limit tells nothing',
      [level(1, openRow(10, 0)), level(2, openRow(5, 0))],
      ['0 10 10 ikke_dekket', '0 5 5 ikke_dekket'],
    ],
    [
      'a small need below tells nothing of a level above',
      [level(1, openRow(2, 6)), level(2, openRow(10, 0))],
      ['6 0 0 dekket', '0 10 10 ikke_dekket'],
    ],
    [
      'of two levels with a small need the highest counts',
      [level(1, openRow(2, 6)), level(2, openRow(9, 0)), level(3, openRow(3, 0))],
      ['6 0 0 dekket', ': : : :', ': : : :'],
    ],
    [
      'what is not mapped has nothing to tell',
      [level(1, openRow(10, 0)), level(2, openRow(2, null)), level(3, openRow(7, 0))],
      ['0 10 10 ikke_dekket', '– – – ukartlagt', '0 7 7 ikke_dekket'],
    ],
    [
      'what is not mapped stays so above a hidden level',
      [level(1, openRow(10, 4)), level(2, openRow(6, null))],
      [': : : delvis', '– – – ukartlagt'],
    ],
    [
      'nothing is asked for above a hidden level',
      [level(1, openRow(10, 4)), level(2, openRow(0, 0))],
      [': : : delvis', ': 0 0 dekket'],
    ],
    [
      'each level has its own limit',
      [level(1, openRow(10, 0)), level(2, openRow(6, 0, { ganger: 2 }))],
      [': : : :', ': : : :'],
    ],
    [
      'the order of the rows tells nothing',
      [level(3, openRow(6, 0)), level(1, openRow(24, 20)), level(2, openRow(9, 9))],
      [': : : :', ': : : delvis', ': : : :'],
    ],
    [
      'the same level twice',
      [level(2, openRow(10, 0)), level(2, openRow(2, 0))],
      [': : : :', ': : : :'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(published(rows)).toEqual(expected);
  });

  test('another competence or service is another matter', () => {
    const rows = [
      level(1, openRow(24, 20)),
      level(2, openRow(9, 9, { tjeneste: 'skole' })),
      level(2, openRow(9, 9, { kompetanse: 'spr-02' })),
    ];
    expect(published(rows)).toEqual([': : : delvis', '9 0 0 dekket', '9 0 0 dekket']);
  });
});

describe('a submission from a file', () => {
  const read = (rows: readonly Gaprad[], own: number, ours: number) =>
    safeSubmission(innsending(rows, own), ours);
  const row = (more: Partial<Gaprad>): Gaprad => {
    const { ganger, ...known } = openRow(10, 6);
    return { ...known, ...more };
  };

  test('holds to the higher of the two thresholds, and says so', () => {
    expect(read([openRow(24, 15)], 3, 10).gap.map(told)).toEqual([': : : delvis']);
    expect(read([openRow(24, 15)], 10, 3).gap.map(told)).toEqual([': : : delvis']);
    expect(read([openRow(24, 15)], 5, 5).gap.map(told)).toEqual(['15 9 9 delvis']);
    expect(read([], 3, 10).prikking).toEqual({ terskel: 10 });
    expect(read([], 10, 3).prikking).toEqual({ terskel: 10 });
    expect(read([], 1, 2).prikking).toEqual({ terskel: LOWEST_THRESHOLD });
    expect(DEFAULT_THRESHOLD).toBe(5);
  });

  test.each<[string, Partial<Gaprad>, string]>([
    ['dekning hidden, the rest forgotten', { dekning: 'skjult', gap: 7 }, ': : : delvis'],
    ['gap hidden, the rest forgotten', { gap: 'skjult' }, ': : : delvis'],
    ['only what is left is hidden', { gap: 7, gap_etter_deling: 'skjult' }, '6 7 : delvis'],
    ['nothing covered, and hidden', { dekning: 'skjult', status: 'ikke_dekket' }, ': : : :'],
    ['figures that cannot be', { behov: 0, dekning: 3, gap: 3 }, ': 0 0 dekket'],
    ['a gap without dekning', { dekning: null, gap: 3, gap_etter_deling: 3 }, ': : : delvis'],
    ['dekning without a gap', { dekning: 3, gap: null, gap_etter_deling: null }, ': : : delvis'],
    ['a rest without a gap', { dekning: null, gap: null, gap_etter_deling: 3 }, '– – : delvis'],
    ['a part of a person', { behov: 6.5, dekning: 0.5, gap: 6 }, ': : : delvis'],
  ])('%s', (_, figures, expected) => {
    expect(read([row(figures)], 5, 5).gap.map(told)).toEqual([expected]);
  });

  test('keeps everything else', () => {
    const { gap, ...rest } = innsending([openRow(24, 12)]);
    expect(safeSubmission({ ...rest, gap }, 5)).toEqual({
      ...rest,
      gap: hideSmallCells([openRow(24, 12)], 5),
    });
  });

  test('is no row of its own: nothing that the format lacks comes along', () => {
    const [safe] = read([{ ...row({}), navn: 'Solbakken' } as Gaprad], 5, 5).gap;
    expect(safe).toEqual(row({ gap: 'skjult', dekning: 'skjult', gap_etter_deling: 'skjult' }));
  });
});

test('only what has been through here is safe to publish', () => {
  const publish = (row: SafeRow): string => told(row);
  const open = openRow(2, 1);
  const [safe] = hideSmallCells([open], 5);
  if (safe === undefined) throw new Error('no row');
  expect(publish(safe)).toBe(': : : :');
  // @ts-expect-error: nobody has hidden anything here
  expect(publish(open)).toBe('1 1 1 delvis');
  // @ts-expect-error: a safe row with its figure put back is not safe
  expect(publish({ ...safe, dekning: 1 })).toBe('1 : : :');
});
