import type { Viktighet } from '../generated/types.ts';
import { sumFrom } from './amounts.ts';
import { type MeasuredRow, placeOf } from './gap.ts';
import { groupBy } from './group-by.ts';
import type { Agreement, PlanData, Unit } from './plan-data.ts';
import type { Share, SupplierUse } from './result.ts';
import { allocate, type Demand, type Served, type Source } from './sharing-allocation.ts';
import { compareText } from './text-order.ts';

export interface SupplierReport extends SupplierUse {
  /** How many of those whom the agreement reaches are still missing. */
  readonly udekket: number;
  /** How many of the supplier's people it takes to give what is used. */
  readonly personer: number;
}

export interface SharingResult {
  /** Who serves each row that may be shared and lacks somebody; other rows are not in it. */
  readonly deling: ReadonlyMap<MeasuredRow, readonly Share[]>;
  /** By supplier, then competence: those whose agreement reaches a row that may be shared. */
  readonly leverandoerer: readonly SupplierReport[];
}

/** An agreement as it works for one competence. */
interface Supplier extends Source {
  readonly agreement: Agreement;
  readonly kapasitet: number | null;
  readonly reached: ReadonlySet<MeasuredRow>;
  brukt: number;
  udekket: number;
}

/** A row with people missing. */
interface Missing extends Demand<Supplier> {
  readonly row: MeasuredRow;
}

/** Rank of importance: `skal` comes first. */
export const RANK: Readonly<Record<Viktighet, number>> = { skal: 0, boer: 1, kan: 2 };

/**
 * Covers what is missing by the agreements on sharing: as many people as possible of what is
 * `skal`, then `boer`, then `kan`. Among equals more children first, then unit, requirement and
 * supplier. A supplier does not serve a row that it is part of; each competence is by itself.
 */
export function shareCompetence(plan: PlanData, rows: readonly MeasuredRow[]): SharingResult {
  const deling = new Map<MeasuredRow, readonly Share[]>();
  const leverandoerer: SupplierReport[] = [];
  const units = new Map(plan.enheter.map((unit) => [unit.id, unit]));
  for (const [kompetanse, open] of groupBy(rows.filter(mayBeShared), competenceOf)) {
    const suppliers = findSuppliers(plan.deling, { kompetanse, open, units });
    const missing = open.sort(byPriority).flatMap((row) => missingIn(row, suppliers));
    for (const [demand, parts] of allocate(suppliers, missing)) {
      tally(demand, parts);
      deling.set(
        demand.row,
        parts.map(({ supplier, antall }) => ({ fra: supplier.fra, antall })),
      );
    }
    leverandoerer.push(...suppliers.map((supplier) => report(supplier, kompetanse)));
  }
  return { deling, leverandoerer: leverandoerer.sort(bySupplier) };
}

/** How many of the row's missing people sharing covers. */
export function sharedTotal(shares: readonly Share[]): number {
  return shares.reduce((sum, share) => sum + share.antall, 0);
}

const competenceOf = (row: MeasuredRow): string => row.krav.kompetanse;

function mayBeShared(row: MeasuredRow): boolean {
  return row.krav.hvor === 'tilgjengelig' && row.maalt_i === 'antall';
}

function missingIn(row: MeasuredRow, suppliers: readonly Supplier[]): Missing[] {
  const antall = row.gap ?? 0;
  return antall === 0
    ? []
    : [
        {
          row,
          antall,
          nivaa: row.krav.nivaa,
          suppliers: suppliers.filter((supplier) => supplier.reached.has(row)),
        },
      ];
}

function byPriority(a: MeasuredRow, b: MeasuredRow): number {
  return (
    RANK[a.krav.viktighet] - RANK[b.krav.viktighet] ||
    childrenOf(b) - childrenOf(a) ||
    compareText(placeOf(a), placeOf(b)) ||
    compareText(a.krav.id, b.krav.id)
  );
}

function childrenOf(row: MeasuredRow): number {
  return row.enheter.reduce((sum, unit) => sum + unit.barn, 0);
}

function bySupplier(a: SupplierReport, b: SupplierReport): number {
  return compareText(a.fra, b.fra) || compareText(a.kompetanse, b.kompetanse);
}

/** The suppliers of a competence, by id; of two agreements from one unit the first counts. */
function findSuppliers(
  agreements: readonly Agreement[],
  {
    kompetanse,
    open,
    units,
  }: {
    readonly kompetanse: string;
    readonly open: readonly MeasuredRow[];
    readonly units: ReadonlyMap<string, Unit>;
  },
): Supplier[] {
  const suppliers = new Map<string, Supplier>();
  for (const agreement of agreements) {
    const unit = units.get(agreement.fra);
    const concerned = agreement.kompetanser?.has(kompetanse) ?? true;
    if (unit !== undefined && concerned && !suppliers.has(agreement.fra)) {
      const reached = open.filter((row) => reaches(agreement, row));
      const held = unit.beholdning.get(kompetanse)?.antall;
      suppliers.set(agreement.fra, toSupplier(agreement, held, reached));
    }
  }
  return [...suppliers.values()].filter((supplier) => supplier.reached.size > 0);
}

function reaches(agreement: Agreement, row: MeasuredRow): boolean {
  return row.enheter.every(
    (unit) =>
      unit.id !== agreement.fra &&
      (agreement.tjenester?.has(unit.tjeneste) || agreement.enheter?.has(unit.id)),
  );
}

/** Its capacity counts those who can serve at least one of the rows that it reaches. */
function toSupplier(
  agreement: Agreement,
  held: readonly number[] | undefined,
  reached: readonly MeasuredRow[],
): Supplier {
  const asked = reached.reduce(
    (least, row) => Math.min(least, row.krav.nivaa),
    Number.POSITIVE_INFINITY,
  );
  const lowest = Math.max(agreement.minst_nivaa, asked);
  const capacity = (held ?? []).map((people, level) =>
    level >= lowest ? people * Math.max(0, agreement.kapasitet) : 0,
  );
  return {
    fra: agreement.fra,
    agreement,
    kapasitet: held === undefined ? null : sumFrom(capacity, 0),
    capacity,
    reached: new Set(reached),
    brukt: 0,
    udekket: 0,
  };
}

/** Notes with the suppliers what they give, and what is still missing where they reach. */
function tally(demand: Missing, parts: readonly Served<Supplier>[]): void {
  let left = demand.antall;
  for (const { supplier, antall } of parts) {
    supplier.brukt += antall;
    left -= antall;
  }
  for (const supplier of demand.suppliers) {
    supplier.udekket += left;
  }
}

function report(supplier: Supplier, kompetanse: string): SupplierReport {
  const { fra, kapasitet, brukt, udekket, agreement } = supplier;
  const personer = brukt === 0 ? 0 : Math.ceil(brukt / agreement.kapasitet);
  return { fra, kompetanse, kapasitet, brukt, udekket, personer };
}
