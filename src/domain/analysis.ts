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

/**
 * The whole analysis of a plan: rows in the order of the requirements, then by unit. Figures are
 * not rounded. Rows depend on the plan alone, not on the order in which it was written.
 */
export function analyse(plan: PlanData): GapResult {
  const measured = measureRows(plan);
  const sharing = shareCompetence(plan, measured);
  const left = gapsLeft(measured, sharing);
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
  return {
    versjon: 1,
    rader,
    deling: sharing.leverandoerer.map(({ fra, kompetanse, kapasitet, brukt }) => ({
      fra,
      kompetanse,
      kapasitet,
      brukt,
    })),
    overfloedig: findSurplus(plan),
    sum: sumRows(rader, 'antall'),
    sum_aarsverk: sumRows(rader, 'aarsverk'),
    bemanning: plan.bemanning.map(staffingGap),
  };
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
