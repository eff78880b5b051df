import type { Gaprad } from '../../../generated/types.ts';
import type { RuleContext } from '../context.ts';
import { exampleSubmission } from '../example-submission.ts';
import type { Problem, Rule } from '../rule.ts';
import { SMALL_CELLS } from '../sources.ts';

const FIGURES = ['dekning', 'gap', 'gap_etter_deling'] as const;

/** The figures that stand open though they are above 0 and below the threshold. */
function smallFigures(row: Gaprad, threshold: number): (typeof FIGURES)[number][] {
  return FIGURES.filter((name) => {
    const value = row[name];
    return typeof value === 'number' && value > 0 && value < threshold;
  });
}

/**
 * Points at the row, not at the figure: of what a finding about privacy points at nothing is shown,
 * and the other figures of the row would tell the one that is hidden.
 */
function* check({ documents }: RuleContext): Generator<Problem<'personvern/liten-celle'>> {
  for (const { prikking, gap } of documents.innsending) {
    for (const row of gap) {
      const figurer = smallFigures(row, prikking.terskel);
      if (figurer.length === 0) continue;
      const { kompetanse, tjeneste, nivaa } = row;
      const { terskel } = prikking;
      yield { node: row, facts: { figurer, kompetanse, tjeneste, nivaa, terskel } };
    }
  }
}

const withFigures = (figures: string): string =>
  exampleSubmission({
    gap: `\n  - { kompetanse: spr-03, tjeneste: ppt, nivaa: 3, enheter: 1, ukartlagt: 0, behov: 2, ${figures} }`,
  });

export const rule: Rule<'personvern/liten-celle'> = {
  code: 'personvern/liten-celle',
  severity: 'feil',
  source: SMALL_CELLS,
  check,
  example: {
    bad: {
      'innsending.yaml': withFigures('dekning: 1, gap: 1, gap_etter_deling: 1, status: delvis'),
    },
    good: {
      'innsending.yaml': withFigures(
        'dekning: skjult, gap: skjult, gap_etter_deling: skjult, status: skjult',
      ),
    },
  },
};
