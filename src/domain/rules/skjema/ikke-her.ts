import { exampleMeasures } from '../example-plan.ts';
import type { Rule } from '../rule.ts';

const measures = (levels: string): string =>
  exampleMeasures({
    strategi: 'rekruttere',
    effekt: `[{ kompetanse: spr-01, enhet: solbakken, ${levels}, antall: 1, aar: 2028 }]`,
  });

export const rule: Rule<'skjema/ikke-her'> = {
  code: 'skjema/ikke-her',
  severity: 'feil',
  source: 'kompass: skjemaene i schemas/ (JSON Schema 2020-12)',
  check: null,
  example: {
    bad: { 'tiltak.yaml': measures('til_nivaa: 2, fra_nivaa: 1') },
    good: { 'tiltak.yaml': measures('til_nivaa: 2') },
  },
};
