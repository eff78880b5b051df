import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleForum } from '../example-plan.ts';
import { inField, type Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* officeMentions({ forum }: Documents): Generator<Mention> {
  for (const document of forum) yield* inField(document, 'embete');
}

const check = ({ documents, reference, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(officeMentions(documents), reference.offices, nearest);

export const rule: Rule<'ref/ukjent-embete'> = {
  code: 'ref/ukjent-embete',
  severity: 'feil',
  source: 'statsforvalteren.no: oversikten over de ti statsforvalterembetene',
  check,
  example: {
    bad: { 'forum.yaml': exampleForum({ embete: 'vestlandet' }) },
    good: { 'forum.yaml': exampleForum({ embete: 'vestland' }) },
  },
};
