import type { Steg, Stegframdrift } from '../generated/types.ts';
import type { Documents, Kind } from './documents.ts';

/** One of KS's seven steps. */
export type Step = keyof Stegframdrift;

/** What a step cannot do without; those of the plan are named as its fields. */
export type MissingPart =
  | 'omfang'
  | 'mandat'
  | 'prosjekteier'
  | 'prosjektgruppe'
  | 'involvering'
  | 'tidsplan'
  | 'hvorfor'
  | 'hva'
  | 'hvordan'
  | 'vedtak'
  | 'plantilknytning'
  | 'droeftet'
  | 'maal'
  | 'foeringer'
  | 'definisjon'
  | 'byggesteiner'
  | 'krav'
  | 'beholdning'
  | 'tiltak'
  | 'prioritering'
  | 'evaluering'
  | 'rullering';

/** What the parts of the steps are looked for in. `today` is `YYYY-MM-DD`. */
export interface Evidence {
  readonly documents: Documents;
  readonly steg: Steg;
  readonly today: string;
}

/** A part that a step cannot do without. */
export interface Part {
  readonly code: MissingPart;
  /** The kind of document in which it stands. */
  readonly source: Kind;
  readonly isThere: (evidence: Evidence) => boolean;
}

/** A project group speaks for several services and has a representative of the employees. */
const SMALLEST_GROUP = 3;
const FEWEST_BUILDING_BLOCKS = 2;

/** How many things a field says: those of a list, else one. */
function amountIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return value === undefined ? 0 : 1;
}

/** A part of the plan that is there when its field is, a list with at least `fewest` in it. */
function field<S extends Step>(
  step: S,
  code: MissingPart & keyof NonNullable<Steg[S]>,
  fewest = 1,
): Part {
  const amount = ({ steg }: Evidence): number => {
    const section: Readonly<Record<string, unknown>> = { ...steg[step] };
    return amountIn(section[code]);
  };
  return { code, source: 'plan', isThere: (evidence) => amount(evidence) >= fewest };
}

const requirements = ({ documents }: Evidence) => documents.krav.flatMap(({ krav }) => krav);
const units = ({ documents }: Evidence) => documents.oversikt.flatMap(({ enheter }) => enheter);
const measures = ({ documents }: Evidence) => documents.tiltak.flatMap(({ tiltak }) => tiltak);

function isMapped(evidence: Evidence): boolean {
  return units(evidence).some(({ beholdning = {} }) =>
    Object.values(beholdning).some(({ antall }) => antall !== null),
  );
}

function isRanked(evidence: Evidence): boolean {
  const wanted = measures(evidence).filter(({ status }) => status !== 'avlyst');
  return wanted.every(({ prioritet }) => prioritet !== undefined);
}

/** A decision is wanted of a plan that says it is adopted. */
function isDecided({ documents, steg }: Evidence): boolean {
  const isAdopted = documents.plan.some(({ status }) => status === 'vedtatt');
  return !isAdopted || amountIn(steg.forankring?.vedtak) > 0;
}

/** Measures compete for money in the action part of the municipal plan or in the financial plan. */
function isLinked({ steg }: Evidence): boolean {
  const linked = steg.forankring?.plantilknytning ?? [];
  return linked.some(({ type }) => type === 'handlingsdel' || type === 'oekonomiplan');
}

const isGuidedNationally = ({ steg }: Evidence): boolean =>
  (steg.maal?.foeringer ?? []).some(({ type }) => type !== 'lokal_plan');

/** At least one evaluation, and one in each year of the plan that is over. */
function isEvaluated({ documents, steg, today }: Evidence): boolean {
  const evaluated = new Set((steg.oppfoelging?.evaluering ?? []).map(({ dato }) => yearOf(dato)));
  const thisYear = yearOf(today);
  const over = documents.plan.flatMap(({ periode: { fra, til } }) => yearsBetween(fra, til));
  return evaluated.size > 0 && over.every((year) => year >= thisYear || evaluated.has(year));
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * What each step cannot do without, in the order of the steps and of their fields: what KS's pages
 * about the steps ask for, as far as our documents have a place for it.
 */
export const PARTS: Readonly<Record<Step, readonly Part[]>> = {
  organisering: [
    field('organisering', 'omfang'),
    field('organisering', 'mandat'),
    field('organisering', 'prosjekteier'),
    field('organisering', 'prosjektgruppe', SMALLEST_GROUP),
    field('organisering', 'involvering'),
    field('organisering', 'tidsplan'),
  ],
  forankring: [
    field('forankring', 'hvorfor'),
    field('forankring', 'hva'),
    field('forankring', 'hvordan'),
    { code: 'vedtak', source: 'plan', isThere: isDecided },
    { code: 'plantilknytning', source: 'plan', isThere: isLinked },
    field('forankring', 'droeftet'),
  ],
  maal: [field('maal', 'maal'), { code: 'foeringer', source: 'plan', isThere: isGuidedNationally }],
  kompetansebegrep: [
    field('kompetansebegrep', 'definisjon'),
    field('kompetansebegrep', 'byggesteiner', FEWEST_BUILDING_BLOCKS),
  ],
  analyse: [
    { code: 'krav', source: 'krav', isThere: (evidence) => requirements(evidence).length > 0 },
    { code: 'beholdning', source: 'oversikt', isThere: isMapped },
  ],
  strategi: [
    { code: 'tiltak', source: 'tiltak', isThere: (evidence) => measures(evidence).length > 0 },
    { code: 'prioritering', source: 'tiltak', isThere: isRanked },
  ],
  oppfoelging: [
    { code: 'evaluering', source: 'plan', isThere: isEvaluated },
    field('oppfoelging', 'rullering'),
  ],
};

/** What is written of a step in other documents than the plan. */
const WRITTEN_ELSEWHERE: Readonly<Partial<Record<Step, (evidence: Evidence) => boolean>>> = {
  kompetansebegrep: ({ documents }) => documents.katalog.length > 0,
  analyse: (evidence) => requirements(evidence).length > 0 || units(evidence).length > 0,
  strategi: (evidence) => measures(evidence).length > 0,
};

/** Whether anything is written of a step. */
export function isBegun(step: Step, evidence: Evidence): boolean {
  const inPlan = Object.values({ ...evidence.steg[step] }).some((value) => amountIn(value) > 0);
  return inPlan || WRITTEN_ELSEWHERE[step]?.(evidence) === true;
}
