import type { RuleContext } from '../context.ts';
import { exampleSubmission } from '../example-submission.ts';
import { isNewerVersion } from '../newer-version.ts';
import type { Problem, Rule } from '../rule.ts';

const THIS_PROGRAM = 'kompass';

function* check({ documents, version }: RuleContext): Generator<Problem<'ref/nyere-versjon'>> {
  if (version === null) return;
  for (const { laget: node } of documents.innsending) {
    if (node.verktoey !== THIS_PROGRAM || !isNewerVersion(node.versjon, version)) continue;
    yield { node, key: 'versjon', facts: { versjon: node.versjon, denne: version } };
  }
}

const madeBy = (version: string): string =>
  exampleSubmission({
    laget: `
  verktoey: kompass
  versjon: ${version}
  tidspunkt: 2027-01-14T09:12:00+01:00
  kilder: []`,
  });

export const rule: Rule<'ref/nyere-versjon'> = {
  code: 'ref/nyere-versjon',
  severity: 'advarsel',
  source: 'Formatet for en innsending',
  check,
  example: {
    bad: { 'innsending.yaml': madeBy('99.0.0') },
    good: { 'innsending.yaml': madeBy('0.1.0') },
  },
};
