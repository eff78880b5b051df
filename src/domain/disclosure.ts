import type { Gaprad, Innsending } from '../generated/types.ts';
import { groupBy } from './group-by.ts';
import type { OpenRow } from './submission-rows.ts';

/** What is hidden unless something else is asked for: 1–4. */
export const DEFAULT_THRESHOLD = 5;
/** Nobody can ask for less to be hidden. */
export const LOWEST_THRESHOLD = 3;
/** So many values a hidden figure must be able to have, for those who know all the rest. */
const FEWEST_VALUES = 3;

/** For the compiler alone. What is protected does not come along when a row is spread. */
declare class Safe {
  protected readonly safe: true;
}

/**
 * A row of a submission whose small figures are hidden. Only this module makes one: whoever asks for
 * it can publish it, and a copy with a figure changed is no longer one.
 */
export type SafeRow = Readonly<Gaprad> & Safe;

/** A submission whose figures have been held against the threshold. */
export type SafeSubmission = Omit<Innsending, 'gap'> & { readonly gap: readonly SafeRow[] };

/** A row, and the smallest figure above 0 that may be shown in it. */
interface Bounded {
  readonly row: Gaprad;
  readonly limit: number;
}

/** What the levels of one competence in one service tell about each other. */
interface Levels {
  /** The lowest level with a figure to hide; infinite where none has one. */
  readonly hidden: number;
  /** The highest level that asks for fewer people than the limit; −infinite where none does. */
  readonly smallNeed: number;
}

/**
 * The rows with small figures hidden. Everybody may know this rule, the threshold and all that is
 * shown (`behov`, `enheter` and `ukartlagt` always are), and still a hidden figure has at least
 * three possible values, or as many as `behov` leaves. The rule:
 *
 * 1. If `dekning` or `gap` is from 1 up to the limit, `dekning`, `gap` and `gap_etter_deling` are
 *    hidden, whatever the other two are: each narrows the others. `status` is hidden with them
 *    where `behov` is below the limit; where it is not, it can only be `delvis`, which tells no more
 *    than the limit does. Where nothing is asked for, the gap is 0 as everybody can see, and only
 *    `dekning` is hidden. If `gap_etter_deling` alone is small, it alone is hidden.
 * 2. People at a level are among those at the levels below. So what is above a hidden level is
 *    hidden with it, `status` too; and where a higher level asks for fewer than the limit, a
 *    `dekning` of 0 is hidden like a small one, since it tells that nobody is at that level; so the
 *    `status` of what is hidden there is no longer sure to be `delvis`, and is hidden too.
 * 3. The limit is the threshold, but at least 4, as 1 and 2 are only two values; and as many times
 *    that as the requirements of the row count the same people.
 *
 * The needs of each unit may be known as well where a competence has one level. What else people
 * know beside the submission, such as the agreements on sharing or that a unit has two employees,
 * is not reckoned with. No total that is published contains a hidden figure
 * (`county-gap.ts` adds up safe rows only), so no table needs a second cell hidden.
 */
export function hideSmallCells(rows: readonly OpenRow[], threshold: number): SafeRow[] {
  const limit = leastShown(threshold);
  return hide(rows.map((row) => ({ row, limit: limit * row.ganger })));
}

/**
 * The submission with its figures held against the higher of its own threshold and ours, again or
 * for the first time: a file can be made by hand, or with a lower threshold.
 */
export function safeSubmission(innsending: Innsending, threshold: number): SafeSubmission {
  const terskel = Math.max(innsending.prikking.terskel, threshold, LOWEST_THRESHOLD);
  const limit = leastShown(terskel);
  return {
    ...innsending,
    prikking: { ...innsending.prikking, terskel },
    gap: hide(innsending.gap.map((row) => ({ row, limit }))),
  };
}

function leastShown(threshold: number): number {
  return Math.max(threshold, FEWEST_VALUES + 1);
}

/** Family by family; rows that are sorted by competence and service keep their order. */
function hide(rows: readonly Bounded[]): SafeRow[] {
  const families = groupBy(rows, ({ row }) => `${row.kompetanse}/${row.tjeneste}`);
  return [...families.values()].flatMap((members) => {
    const levels = levelsOf(members);
    return members.map((member) => hideRow(member, levels));
  });
}

/** Without spreading: a file that was made by hand can have any number of rows. */
function levelsOf(members: readonly Bounded[]): Levels {
  let smallNeed = Number.NEGATIVE_INFINITY;
  for (const { row, limit } of members) {
    if (isMapped(row) && isSmall(row.behov, limit)) smallNeed = Math.max(smallNeed, row.nivaa);
  }
  let hidden = Number.POSITIVE_INFINITY;
  for (const member of members) {
    if (tells(member, smallNeed)) hidden = Math.min(hidden, member.row.nivaa);
  }
  return { hidden, smallNeed };
}

function isMapped({ dekning, gap }: Gaprad): boolean {
  return dekning !== null || gap !== null;
}

function isSmall(value: Gaprad['dekning'], limit: number): boolean {
  return value === 'skjult' || (value !== null && value > 0 && value < limit);
}

/** Whether a row, shown as it is, would tell a small figure: its own, or that of a higher level. */
function tells({ row, limit }: Bounded, smallNeed: number): boolean {
  const { dekning, gap, nivaa } = row;
  return isSmall(dekning, limit) || isSmall(gap, limit) || (dekning === 0 && nivaa < smallNeed);
}

function hideRow({ row, limit }: Bounded, levels: Levels): SafeRow {
  if (!isMapped(row) || row.nivaa < levels.hidden) {
    const isLeftSmall = isSmall(row.gap_etter_deling, limit);
    return safeRow(row, isLeftSmall ? { gap_etter_deling: 'skjult' } : {});
  }
  if (row.behov === 0) {
    return safeRow(row, { dekning: 'skjult', gap: 0, gap_etter_deling: 0, status: 'dekket' });
  }
  const staysDelvis =
    row.status === 'delvis' && row.nivaa === levels.hidden && row.nivaa > levels.smallNeed;
  return safeRow(row, {
    dekning: 'skjult',
    gap: 'skjult',
    gap_etter_deling: 'skjult',
    status: staysDelvis ? 'delvis' : 'skjult',
  });
}

/** Field by field, so that nothing else comes along; only here is a row called safe. */
function safeRow(row: Gaprad, hidden: Partial<Gaprad>): SafeRow {
  const { kompetanse, tjeneste, nivaa, enheter, ukartlagt, behov } = row;
  const { dekning, gap, gap_etter_deling, status } = { ...row, ...hidden };
  const published: Gaprad = {
    kompetanse,
    tjeneste,
    nivaa,
    enheter,
    ukartlagt,
    behov,
    dekning,
    gap,
    gap_etter_deling,
    status,
  };
  // The brand exists for the compiler alone, so there is nothing that could be added.
  return published as SafeRow;
}
