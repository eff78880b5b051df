import { type MeasuredRow, measureRows } from './gap.ts';
import type { PlanData } from './plan-data.ts';
import { projector } from './projection.ts';
import { NO_PROPOSAL, propose } from './proposal.ts';
import type { GapResult, GapRow, ProjectedYear, Proposal, Share } from './result.ts';
import { type SharingResult, shareCompetence, sharedTotal } from './sharing.ts';
import { staffingGap } from './staffing.ts';
import { sumRows } from './sums.ts';
import { findSurplus } from './surplus.ts';
import { vulnerabilities } from './vulnerability.ts';

/** How much of a plan is analysed: all, or only what its sums rest on. */
export type Depth = 'all' | 'sums';

/**
 * The whole analysis of a plan: rows in the order of the requirements, then by unit. Figures are
 * not rounded. Rows depend on the plan alone, not on the order in which it was written. With the
 * depth `sums`, rows have no flags, projection or proposal, and no surplus is looked for.
 */
export function analyse(plan: PlanData, depth: Depth = 'all'): GapResult {
  const measured = measureRows(plan);
  const sharing = shareCompetence(plan, measured);
  const left = gapsLeft(measured, sharing);
  if (depth === 'sums') return resultOf(plan, sharing, sumRowsOf(measured, sharing, left));
  const proposals = propose(plan, measured, { left, suppliers: sharing.leverandoerer });
  const project = projector(plan);
  const rader = measured.map((row) => {
    const deling = sharing.deling.get(row) ?? NO_SHARES;
    return toGapRow(row, {
      deling,
      gap_etter_deling: left.get(row) ?? null,
      saarbarhet: vulnerabilities(row, sharedTotal(deling), plan.periode),
      framskriving: project(row),
      forslag: proposals.get(row) ?? NO_PROPOSAL,
    });
  });
  return { ...resultOf(plan, sharing, rader), overfloedig: findSurplus(plan) };
}

function resultOf(plan: PlanData, sharing: SharingResult, rader: readonly GapRow[]): GapResult {
  return {
    versjon: 1,
    rader,
    deling: sharing.leverandoerer.map(({ fra, kompetanse, kapasitet, brukt }) => ({
      fra,
      kompetanse,
      kapasitet,
      brukt,
    })),
    overfloedig: [],
    sum: sumRows(rader, 'antall'),
    sum_aarsverk: sumRows(rader, 'aarsverk'),
    bemanning: plan.bemanning.map(staffingGap),
  };
}

function sumRowsOf(
  rows: readonly MeasuredRow[],
  sharing: SharingResult,
  left: ReadonlyMap<MeasuredRow, number>,
): GapRow[] {
  return rows.map((row) =>
    toGapRow(row, {
      deling: sharing.deling.get(row) ?? NO_SHARES,
      gap_etter_deling: left.get(row) ?? null,
      saarbarhet: [],
      framskriving: [],
      forslag: NO_PROPOSAL,
    }),
  );
}

const NO_SHARES: readonly Share[] = [];

/** What is missing in each row after sharing; unmapped rows are not in it. */
function gapsLeft(rows: readonly MeasuredRow[], sharing: SharingResult): Map<MeasuredRow, number> {
  const left = new Map<MeasuredRow, number>();
  for (const row of rows) {
    if (row.gap !== null) {
      left.set(row, row.gap - sharedTotal(sharing.deling.get(row) ?? NO_SHARES));
    }
  }
  return left;
}

interface Additions {
  readonly deling: readonly Share[];
  readonly gap_etter_deling: number | null;
  readonly saarbarhet: GapRow['saarbarhet'];
  readonly framskriving: readonly ProjectedYear[];
  readonly forslag: Proposal;
}

function toGapRow(row: MeasuredRow, additions: Additions): GapRow {
  const { krav } = row;
  return {
    krav: krav.id,
    kompetanse: krav.kompetanse,
    tjeneste: row.tjeneste,
    enhet: row.enhet?.id ?? null,
    nivaa: krav.nivaa,
    viktighet: krav.viktighet,
    hvor: krav.hvor,
    frist: krav.frist,
    maalt_i: row.maalt_i,
    behov: row.behov,
    dekning: row.dekning,
    gap: row.gap,
    overskudd: row.overskudd,
    dekningsgrad: row.dekningsgrad,
    nivaaavstand: row.nivaaavstand,
    ukartlagt: row.ukartlagt,
    deling: additions.deling,
    gap_etter_deling: additions.gap_etter_deling,
    saarbarhet: additions.saarbarhet,
    framskriving: additions.framskriving,
    forslag: additions.forslag,
  };
}
