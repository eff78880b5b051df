import type { Framdrift } from '../generated/types.ts';
import type { Documents } from './documents.ts';
import {
  type Evidence,
  isBegun,
  type MissingPart,
  PARTS,
  type Part,
  type Step,
} from './step-parts.ts';

/** How far a step has come. */
export interface StepProgress {
  readonly steg: Step;
  readonly framdrift: Framdrift;
  readonly mangler: readonly MissingPart[];
  /** Errors that stand in it. */
  readonly feil: number;
}

/** An error: the kind of the document that it stands in, as far as known, and its JSON pointer. */
export interface StandingError {
  readonly dokument: string | undefined;
  readonly sti: string;
}

const isStep = (word: string): word is Step => Object.hasOwn(PARTS, word);

const STEPS: readonly Step[] = Object.keys(PARTS).filter(isStep);

const STEP_OF_KIND: ReadonlyMap<string | undefined, Step> = new Map([
  ['katalog', 'kompetansebegrep'],
  ['krav', 'analyse'],
  ['oversikt', 'analyse'],
  ['tiltak', 'strategi'],
]);

/** The step that an error belongs to; undefined for what belongs to the whole plan or to none. */
function stepOf({ dokument, sti }: StandingError): Step | undefined {
  if (dokument !== 'plan') return STEP_OF_KIND.get(dokument);
  const [, key, step = ''] = sti.split('/');
  if (key === 'katalog') return 'kompetansebegrep';
  return key === 'steg' && isStep(step) ? step : undefined;
}

const isWithin = (sti: string, path: string): boolean => sti === path || sti.startsWith(`${path}/`);

/** A step with what is known of it. */
interface Looked {
  readonly step: Step;
  readonly evidence: Evidence;
  /** The errors that stand in it. */
  readonly errors: readonly StandingError[];
}

/**
 * Whether a part that is not there may have been left out because of an error in it: then it is
 * wrong, which is counted, and not missing.
 */
function mayBeFaulty({ code, source }: Part, { step, evidence, errors }: Looked): boolean {
  const own = errors.filter(({ dokument }) => dokument === source);
  if (source !== 'plan' || evidence.steg[step] === undefined) return own.length > 0;
  return own.some(({ sti }) => isWithin(sti, `/steg/${step}/${code}`));
}

function progressOf(looked: Looked): StepProgress {
  const { step, evidence, errors } = looked;
  const absent = PARTS[step].filter(({ isThere }) => !isThere(evidence));
  const mangler = absent.filter((part) => !mayBeFaulty(part, looked)).map(({ code }) => code);
  const base = { steg: step, mangler, feil: errors.length };
  if (!isBegun(step, evidence) && errors.length === 0) return { ...base, framdrift: 'tom' };
  const isWhole = absent.length === 0 && errors.length === 0;
  return { ...base, framdrift: isWhole ? 'fullfoert' : 'paabegynt' };
}

/**
 * How far each of the seven steps has come, in their order: nothing written (`tom`), begun, or whole,
 * which is when every part that it cannot do without is there and no error stands in it. `today` is
 * `YYYY-MM-DD`.
 */
export function stepProgress(
  documents: Documents,
  errors: readonly StandingError[],
  today: string,
): StepProgress[] {
  const evidence = { documents, steg: documents.plan[0]?.steg ?? {}, today };
  return STEPS.map((step) => {
    const own = errors.filter((error) => stepOf(error) === step);
    return progressOf({ step, evidence, errors: own });
  });
}
