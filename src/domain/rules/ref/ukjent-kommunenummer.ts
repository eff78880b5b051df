import type { Municipality, Reference, RuleContext } from '../context.ts';
import { fieldOf } from '../declared-in.ts';
import { examplePlan } from '../example-plan.ts';
import type { Mention } from '../mentions.ts';
import { isMunicipality, municipalityNumbers } from '../organisation-numbers.ts';
import type { Problem, Rule } from '../rule.ts';
import { MUNICIPALITIES } from '../sources.ts';
import { yamlText } from '../yaml-text.ts';

type Unknown = Problem<'ref/ukjent-kommunenummer'>;

/** `Hábmer - Hamarøy` is called both. */
const namesOf = ({ navn }: Municipality): string[] => navn.split(/ [-–] /);

/**
 * The municipality that is named beside the number, if its name is one of a kind: there are two
 * Herøy. How like one number is to another says nothing.
 */
function namedBeside({ node }: Mention, { municipalities }: Reference): string | undefined {
  const name = fieldOf(node, 'navn');
  if (typeof name !== 'string') return undefined;
  const bare = name.replace(/ kommune$/, '');
  const [only, another] = [...municipalities.values()].filter((item) =>
    namesOf(item).includes(bare),
  );
  return another === undefined ? only?.kommunenummer : undefined;
}

function* check({ documents, reference }: RuleContext): Generator<Unknown> {
  for (const mention of municipalityNumbers(documents)) {
    const { id, ...place } = mention;
    if (isMunicipality(id, reference) || reference.olderNumbers.has(id)) continue;
    const number = namedBeside(mention, reference);
    yield number === undefined
      ? { ...place, facts: { nummer: id } }
      : { ...place, facts: { nummer: id, naermest: number }, replacement: yamlText(number) };
  }
}

export const rule: Rule<'ref/ukjent-kommunenummer'> = {
  code: 'ref/ukjent-kommunenummer',
  severity: 'feil',
  source: MUNICIPALITIES,
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan({
        organisasjon: '{ type: kommune, kommunenummer: "9900", navn: Fjordvik kommune }',
      }),
    },
    good: {
      'plan.yaml': examplePlan({
        organisasjon: '{ type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }',
      }),
    },
  },
};
