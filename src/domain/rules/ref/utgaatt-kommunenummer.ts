import type { OlderNumber, RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import type { Mention } from '../mentions.ts';
import { municipalityNumbers } from '../organisation-numbers.ts';
import { makeReplace, type Replace } from '../replacements.ts';
import type { Problem, Rule } from '../rule.ts';
import { MUNICIPALITIES } from '../sources.ts';

type Retired = Problem<'ref/utgaatt-kommunenummer'>;

function* check({ documents, reference }: RuleContext): Generator<Retired> {
  const replace = makeReplace();
  for (const mention of municipalityNumbers(documents)) {
    const older = reference.olderNumbers.get(mention.id);
    if (older !== undefined) yield problem(mention, older, replace);
  }
}

/** A municipality that was divided has several successors, and no one but the writer knows which. */
function problem(mention: Mention, older: OlderNumber, replace: Replace): Retired {
  const { id: nummer, ...place } = mention;
  const { navn, etterfoelgere } = older;
  const found = { ...place, facts: { nummer, navn, etterfoelgere } };
  const [only, another] = etterfoelgere;
  const isOne = only !== undefined && another === undefined;
  const replacement = isOne ? replace(mention, only) : undefined;
  return replacement === undefined ? found : { ...found, replacement };
}

export const rule: Rule<'ref/utgaatt-kommunenummer'> = {
  code: 'ref/utgaatt-kommunenummer',
  severity: 'feil',
  source: MUNICIPALITIES,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({
        organisasjon: '{ type: kommune, kommunenummer: "3001", navn: Halden kommune }',
      }),
    },
    good: {
      'plan.yaml': examplePlan({
        organisasjon: '{ type: kommune, kommunenummer: "3101", navn: Halden kommune }',
      }),
    },
  },
};
