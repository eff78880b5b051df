import type { Gapstatus, Tjeneste } from '../generated/types.ts';
import type { SafeRow, SafeSubmission } from './disclosure.ts';
import { groupBy } from './group-by.ts';
import { compareText } from './text-order.ts';

/**
 * What submissions say together of one competence in one service. All figures are made from safe
 * rows: a sum is of what is shown, so it is a least value, and says beside it how much is hidden.
 */
export interface CountyGapRow {
  readonly kompetanse: string;
  readonly tjeneste: Tjeneste;
  /** Submissions with a requirement: the sum of the next four. */
  readonly kommuner: number;
  readonly kommuner_med_gap: number;
  readonly kommuner_uten_gap: number;
  readonly kommuner_skjult: number;
  readonly kommuner_ukartlagt: number;
  /** Of the rows that are mapped, hidden ones too. */
  readonly behov: number;
  readonly gap: number;
  /** Gaps that are hidden, and so not in `gap`. */
  readonly skjult: number;
  readonly gap_etter_deling: number;
  readonly skjult_etter_deling: number;
  /**
   * 0–1, of those that are mapped: at least so many of them have a gap, for a hidden answer can be
   * one. Null where nothing is known, or only that some have none while others are hidden.
   */
  readonly andel_med_gap: number | null;
}

/** What one submission says of the competences of one area; figures as in `CountyGapRow`. */
export interface AreaCell {
  readonly noekkel: string;
  readonly omraade: string;
  readonly rader: number;
  readonly behov: number;
  readonly gap: number;
  readonly skjult: number;
  /** Rows in which nothing is mapped. */
  readonly ukartlagt: number;
  readonly status: Gapstatus;
}

type Figure = 'gap' | 'gap_etter_deling';

/** The gap of a county, by competence and service. */
export function countyGap(submissions: readonly SafeSubmission[]): CountyGapRow[] {
  const said = submissions.flatMap(({ gap }) => [...groupBy(gap, keyOf).values()]);
  return [...groupBy(said, ([row]) => keyOf(row)).values()].map(toCountyRow).sort(byKey);
}

/** Where each submission has gaps: by its key, then by the area of the competence. */
export function areaCells(
  submissions: ReadonlyMap<string, SafeSubmission>,
  areaOf: (kompetanse: string) => string,
): AreaCell[] {
  const ordered = [...submissions].sort(([a], [b]) => compareText(a, b));
  return ordered.flatMap(([noekkel, { gap }]) => {
    const areas = [...groupBy(gap, (row) => areaOf(row.kompetanse))];
    return areas
      .sort(([a], [b]) => compareText(a, b))
      .map(([omraade, rows]) => toAreaCell({ noekkel, omraade }, rows));
  });
}

function keyOf({ kompetanse, tjeneste }: SafeRow): string {
  return `${kompetanse}/${tjeneste}`;
}

function byKey(a: CountyGapRow, b: CountyGapRow): number {
  return compareText(a.kompetanse, b.kompetanse) || compareText(a.tjeneste, b.tjeneste);
}

function toCountyRow(
  bySubmission: readonly [readonly [SafeRow, ...SafeRow[]], ...(readonly SafeRow[])[]],
): CountyGapRow {
  const [[{ kompetanse, tjeneste }]] = bySubmission;
  const rows = bySubmission.flat();
  const statuses = bySubmission.map(jointStatus);
  const count = (wanted: Gapstatus): number => statuses.filter((s) => s === wanted).length;
  const withGap = count('delvis') + count('ikke_dekket');
  const without = count('dekket');
  const hidden = count('skjult');
  return {
    kompetanse,
    tjeneste,
    kommuner: statuses.length,
    kommuner_med_gap: withGap,
    kommuner_uten_gap: without,
    kommuner_skjult: hidden,
    kommuner_ukartlagt: count('ukartlagt'),
    behov: mappedNeed(rows),
    gap: shownSum(rows, 'gap'),
    skjult: hiddenCount(rows, 'gap'),
    gap_etter_deling: shownSum(rows, 'gap_etter_deling'),
    skjult_etter_deling: hiddenCount(rows, 'gap_etter_deling'),
    andel_med_gap: leastShare({ withGap, without, hidden }),
  };
}

/** A hidden answer is not «no gap»: it counts among the mapped. */
function leastShare(known: { withGap: number; without: number; hidden: number }): number | null {
  const { withGap, without, hidden } = known;
  const mapped = withGap + without + hidden;
  return mapped === 0 || (withGap === 0 && hidden > 0) ? null : withGap / mapped;
}

function toAreaCell(
  place: Pick<AreaCell, 'noekkel' | 'omraade'>,
  rows: readonly SafeRow[],
): AreaCell {
  return {
    ...place,
    rader: rows.length,
    behov: mappedNeed(rows),
    gap: shownSum(rows, 'gap'),
    skjult: hiddenCount(rows, 'gap'),
    ukartlagt: rows.filter((row) => row.dekning === null).length,
    status: jointStatus(rows),
  };
}

/**
 * What can be said of several rows together: a gap that is known in one is a gap, all of it where
 * nothing is covered in any; else what is hidden, then what is not mapped, may be one.
 */
function jointStatus(rows: readonly SafeRow[]): Gapstatus {
  const found = new Set(rows.map((row) => row.status));
  if (found.size === 1 && found.has('ikke_dekket')) return 'ikke_dekket';
  if (found.has('delvis') || found.has('ikke_dekket')) return 'delvis';
  if (found.has('skjult')) return 'skjult';
  return found.has('ukartlagt') ? 'ukartlagt' : 'dekket';
}

function mappedNeed(rows: readonly SafeRow[]): number {
  return rows.reduce((sum, row) => sum + (row.dekning === null ? 0 : row.behov), 0);
}

function shownSum(rows: readonly SafeRow[], figure: Figure): number {
  return rows.reduce(
    (sum, { [figure]: value }) => sum + (typeof value === 'number' ? value : 0),
    0,
  );
}

function hiddenCount(rows: readonly SafeRow[], figure: Figure): number {
  return rows.filter((row) => row[figure] === 'skjult').length;
}
