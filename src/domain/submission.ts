import type {
  Behovsmelding,
  Katalogutgave,
  Laget,
  Plan,
  Stegframdrift,
} from '../generated/types.ts';
import type { SafeRow, SafeSubmission } from './disclosure.ts';
import type { StepProgress } from './step-progress.ts';

/** What a submission is put together from. Of figures only those that may be published. */
export interface SubmissionParts {
  readonly plan: Plan;
  readonly progress: readonly StepProgress[];
  readonly catalogue: Katalogutgave;
  readonly gap: readonly SafeRow[];
  readonly needReports: readonly Behovsmelding[];
  /** The threshold that `gap` was held against. */
  readonly threshold: number;
  readonly made: Laget;
  /** Errors stand in the plan. */
  readonly draft: boolean;
}

function stepsOf(progress: readonly StepProgress[]): Stegframdrift {
  const steps: Stegframdrift = {
    organisering: 'tom',
    forankring: 'tom',
    maal: 'tom',
    kompetansebegrep: 'tom',
    analyse: 'tom',
    strategi: 'tom',
    oppfoelging: 'tom',
  };
  for (const { steg, framdrift } of progress) steps[steg] = framdrift;
  return steps;
}

/** What leaves the municipality, as one document. Nothing else of the plan comes along. */
export function buildSubmission(parts: SubmissionParts): SafeSubmission {
  const { plan, progress, made, threshold } = parts;
  const { organisasjon, periode, status, maalform } = plan;
  return {
    dokument: 'innsending',
    versjon: 1,
    ...(parts.draft && { utkast: true }),
    laget: made,
    organisasjon,
    plan: { periode, status, maalform, steg: stepsOf(progress) },
    katalog: parts.catalogue,
    prikking: { terskel: threshold },
    gap: parts.gap,
    behovsmeldinger: [...parts.needReports],
  };
}
