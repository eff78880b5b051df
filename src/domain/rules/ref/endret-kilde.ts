import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import { exampleSubmission } from '../example-submission.ts';
import type { Problem, Rule } from '../rule.ts';

/** A source that is not at hand says nothing. */
function* check({ documents, fingerprints }: RuleContext): Generator<Problem<'ref/endret-kilde'>> {
  for (const { laget } of documents.innsending) {
    for (const source of laget.kilder) {
      const now = fingerprints.get(source.fil);
      if (now === undefined || now === source.sha256) continue;
      yield { node: source, key: 'sha256', facts: { kilde: source.fil } };
    }
  }
}

const PLAN = examplePlan();
/** Of that text. */
const SHA256 = '3066cd6f285ec3a2c5522b4729984d0c162aeb39e63ac04ba652a815a55982a9';

const madeFrom = (sha256: string): string =>
  exampleSubmission({
    laget: `
  verktoey: kompass
  versjon: 0.1.0
  tidspunkt: 2027-01-14T09:12:00+01:00
  kilder: [{ fil: plan.yaml, sha256: ${sha256} }]`,
  });

export const rule: Rule<'ref/endret-kilde'> = {
  code: 'ref/endret-kilde',
  severity: 'feil',
  source: 'Formatet for en innsending',
  check,
  example: {
    bad: { 'plan.yaml': PLAN, 'innsending.yaml': madeFrom(SHA256.replace(/^./, '0')) },
    good: { 'plan.yaml': PLAN, 'innsending.yaml': madeFrom(SHA256) },
  },
};
