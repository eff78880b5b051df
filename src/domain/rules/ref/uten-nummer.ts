import { organisationKey } from '../../organisation-key.ts';
import type { RuleContext } from '../context.ts';
import { exampleSubmission } from '../example-submission.ts';
import type { Problem, Rule } from '../rule.ts';

function* check({ documents }: RuleContext): Generator<Problem<'ref/uten-nummer'>> {
  for (const { organisasjon: node } of documents.innsending) {
    if (organisationKey(node) !== null) continue;
    yield { node, key: 'navn', facts: { navn: node.navn } };
  }
}

export const rule: Rule<'ref/uten-nummer'> = {
  code: 'ref/uten-nummer',
  severity: 'feil',
  source: 'Formatet for en innsending: nummeret er det forumet kjenner organisasjonen på',
  check,
  example: {
    bad: {
      'innsending.yaml': exampleSubmission({
        organisasjon: '{ type: interkommunalt, navn: PPT Ytre fjord }',
      }),
    },
    good: {
      'innsending.yaml': exampleSubmission({
        organisasjon: '{ type: interkommunalt, orgnr: "123456785", navn: PPT Ytre fjord }',
      }),
    },
  },
};
