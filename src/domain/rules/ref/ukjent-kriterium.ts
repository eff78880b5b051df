import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { declaredIn } from '../declared-in.ts';
import { exampleForum } from '../example-plan.ts';
import type { Mention } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { type UnknownId, unknownIds } from '../unknown-ids.ts';

function* criterionMentions({ forum }: Documents): Generator<Mention> {
  for (const { vurderinger = [] } of forum) {
    for (const { poeng = {} } of vurderinger) {
      for (const id of Object.keys(poeng)) yield { node: poeng, key: id, atKey: true, id };
    }
  }
}

const check = ({ documents, raw, nearest }: RuleContext): Iterable<UnknownId> =>
  unknownIds(criterionMentions(documents), declaredIn(raw, 'forum', 'kriterier'), nearest);

const forum = (criterion: string): string =>
  exampleForum({
    kriterier: `
  - { id: lokalt_behov, navn: { nb: Lokalt behov, nn: Lokalt behov }, vekt: 2 }`,
    vurderinger: `
  - { behovsmelding: 9901/b1, poeng: { ${criterion}: 2 } }`,
  });

export const rule: Rule<'ref/ukjent-kriterium'> = {
  code: 'ref/ukjent-kriterium',
  severity: 'feil',
  source:
    'Udir, mandat for samarbeidsforum: innstillingen skal vise hvordan hvert tiltak oppfyller kriteriene',
  check,
  example: {
    bad: { 'forum.yaml': forum('lokal_behov') },
    good: { 'forum.yaml': forum('lokalt_behov') },
  },
};
