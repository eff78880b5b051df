import { groupBy } from '../../group-by.ts';
import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';

function* check({ documents, placeOf }: RuleContext): Generator<Problem<'ref/dobbel-vurdering'>> {
  for (const { vurderinger = [] } of documents.forum) {
    const judgements = groupBy(vurderinger, ({ behovsmelding }) => behovsmelding);
    for (const [behovsmelding, [first, ...others]] of judgements) {
      for (const node of others) {
        const foerste_linje = placeOf(first, 'behovsmelding').linje;
        yield { node, key: 'behovsmelding', facts: { behovsmelding, foerste_linje } };
      }
    }
  }
}

const forum = (...judged: readonly string[]): string =>
  exampleForum({
    vurderinger: judged.map((id) => `\n  - { behovsmelding: ${id}, innstilt: 400000 }`).join(''),
  });

export const rule: Rule<'ref/dobbel-vurdering'> = {
  code: 'ref/dobbel-vurdering',
  severity: 'feil',
  source: 'Formatet for en runde i samarbeidsforumet: én vurdering per behovsmelding',
  check,
  example: {
    bad: { 'forum.yaml': forum('9901/b1', '9901/b1') },
    good: { 'forum.yaml': forum('9901/b1', '9902/b1') },
  },
};
