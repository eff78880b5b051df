import type { Kriterium } from '../generated/types.ts';
import { amountAt } from './amounts.ts';
import {
  type Candidate,
  cheapestSet,
  leastCost,
  mostPoints,
  type SearchLimit,
} from './knapsack.ts';
import type { NextStep, PriorityProposal, ProposalGround, ProposalLine } from './proposal-data.ts';
import { type WholeWeights, wholeWeights } from './score.ts';

/** A need report as a proposal weighs it. */
export interface Application {
  readonly id: string;
  /** The grant it applies for, in whole kroner. */
  readonly soekt: number;
  /** By criterion; null where not judged. */
  readonly poeng: Readonly<Record<string, number | null>>;
  readonly ikke_vurdert: readonly string[];
}

/** How the frame is to be used. */
export interface Frame {
  readonly ramme: number;
  readonly kriterier: readonly Kriterium[];
}

/** An application with its points in whole numbers. */
interface Weighed extends Candidate {
  readonly application: Application;
}

/** Those that something has to be weighed for, and the money that there is for them. */
interface Contest {
  readonly weighed: readonly Weighed[];
  /** Those that cost nothing. */
  readonly free: readonly Weighed[];
  readonly rivals: readonly Weighed[];
  /** What is left of the frame for the rivals. */
  readonly frame: number;
  readonly unit: number;
  readonly limit: SearchLimit;
}

/** The points of an application as a whole number; what is not judged counts 0. */
function pointsOf({ poeng }: Application, { weights }: WholeWeights): number {
  let sum = 0;
  for (const [criterion, weight] of weights) sum += weight * (poeng[criterion] ?? 0);
  return sum;
}

const costOf = (set: Iterable<Weighed>): number => {
  let sum = 0;
  for (const { kostnad } of set) sum += kostnad;
  return sum;
};

const totalOf = (set: Iterable<Weighed>): number => {
  let sum = 0;
  for (const { poeng } of set) sum += poeng;
  return sum;
};

/** Below 0 where `a` gives more points per krone; what costs nothing comes first. */
function byWorth(a: Weighed, b: Weighed): number {
  if (a.kostnad <= 0 || b.kostnad <= 0) return Math.max(a.kostnad, 0) - Math.max(b.kostnad, 0);
  const difference = BigInt(b.poeng) * BigInt(a.kostnad) - BigInt(a.poeng) * BigInt(b.kostnad);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Those that fit, taken by points per krone: what is proposed when the best takes too long to find. */
function byWorthAlone({ rivals }: Contest, frame: number): Set<Weighed> {
  const taken = new Set<Weighed>();
  let left = frame;
  for (const rival of rivals.toSorted(byWorth)) {
    if (rival.kostnad > left) continue;
    taken.add(rival);
    left -= rival.kostnad;
  }
  return taken;
}

/** The rivals that give the most points within a frame, cheapest and then first; null: not found. */
function bestSet({ rivals, limit }: Contest, frame: number): Set<Weighed> | null {
  const most = mostPoints(rivals, frame, limit);
  const places = most === null ? null : cheapestSet(rivals, most, limit);
  if (places === null) return null;
  const chosen = new Set(places);
  return new Set(rivals.filter((_, place) => chosen.has(place)));
}

/** What the smallest raise that gives more points would buy; null where nothing would. */
function nextStep(contest: Contest, taken: ReadonlySet<Weighed>): NextStep | null {
  const { rivals, free, limit, unit } = contest;
  const points = totalOf(taken);
  if (points === totalOf(rivals)) return null;
  const cost = leastCost(rivals, points + 1, limit);
  const next = cost === null ? null : bestSet(contest, cost);
  if (cost === null || next === null) return null;
  const ids = (set: ReadonlySet<Weighed>, other: ReadonlySet<Weighed>): string[] =>
    rivals.filter((one) => set.has(one) && !other.has(one)).map(({ application: { id } }) => id);
  return {
    oekning: cost - contest.frame,
    ramme: cost + costOf(free),
    poeng: totalOf([...free, ...next]) / unit,
    gevinst: (totalOf(next) - points) / unit,
    inn: ids(next, taken),
    ut: ids(taken, next),
  };
}

function groundOf({ poeng, kostnad }: Weighed, inne: boolean, { frame }: Contest): ProposalGround {
  if (kostnad <= 0) return 'uten_kostnad';
  if (inne) return 'gir_mest';
  if (kostnad > frame) return 'over_rammen';
  return poeng === 0 ? 'uten_poeng' : 'ikke_plass';
}

function linesOf(contest: Contest, taken: ReadonlySet<Weighed>): ProposalLine[] {
  const { weighed, frame, unit } = contest;
  const left = frame - costOf(taken);
  const places: number[] = [];
  const ranked = [...weighed.entries()].sort(([, a], [, b]) => byWorth(a, b));
  for (const [place, [given]] of ranked.entries()) places[given] = place + 1;
  return weighed.map((one, given) => {
    const { application, poeng, kostnad } = one;
    const inne = kostnad <= 0 || taken.has(one);
    return {
      id: application.id,
      inne,
      grunn: groundOf(one, inne, contest),
      poeng: poeng / unit,
      kostnad,
      plass: amountAt(places, given),
      mangler: inne || kostnad <= left ? null : kostnad - left,
      ufullstendig: application.ikke_vurdert.length > 0,
    };
  });
}

/**
 * Which applications together give the most points within the frame: of such sets the cheapest, and
 * of those the one whose list of ids comes first in the order given. What costs nothing is always in.
 * The cost of an application is what it applies for over all its years, because that is what the
 * forum recommends and the frame is the sum that it can recommend. What is not judged counts 0 points.
 */
export function proposePriorities(
  applications: readonly Application[],
  { ramme, kriterier }: Frame,
  limit: SearchLimit = {},
): PriorityProposal {
  const whole = wholeWeights(kriterier, applications.length);
  const weighed = applications.map((application) => ({
    application,
    poeng: pointsOf(application, whole),
    kostnad: application.soekt,
  }));
  const free = weighed.filter(({ kostnad }) => kostnad <= 0);
  const rivals = weighed.filter(({ poeng, kostnad }) => kostnad > 0 && poeng > 0);
  const { unit } = whole;
  const frame = ramme - costOf(free);
  const contest: Contest = { weighed, free, rivals, frame, unit, limit };
  const best = bestSet(contest, frame);
  const taken = best ?? byWorthAlone(contest, frame);
  const chosen = [...free, ...taken];
  const kostnad = costOf(chosen);
  return {
    ramme,
    kostnad,
    igjen: ramme - kostnad,
    poeng: totalOf(chosen) / unit,
    poeng_mulig: totalOf(weighed) / unit,
    bevist: best !== null,
    linjer: linesOf(contest, taken),
    neste: best === null ? null : nextStep(contest, best),
  };
}
