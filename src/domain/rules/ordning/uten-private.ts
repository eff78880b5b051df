import type { Behovsmelding, Ordning } from '../../../generated/types.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { exampleInventory, exampleNeedReport, examplePlan } from '../example-plan.ts';
import { schemesById } from '../grant-schemes.ts';
import type { Problem, Rule } from '../rule.ts';

/** Private units of the services that a scheme is for. */
function privateUnits({ oversikt }: Documents, { tjenester }: Ordning): number {
  let count = 0;
  for (const { enheter } of oversikt) {
    for (const { eierform, tjeneste } of enheter) {
      if (eierform === 'privat' && tjenester.includes(tjeneste)) count += 1;
    }
  }
  return count;
}

/** A private owner reports for its own units; it is the municipality that must include the others. */
function leavesOutPrivate({ innsender, deltakere }: Behovsmelding): boolean {
  return innsender.type !== 'privat_eier' && !deltakere.some(({ privat }) => privat === true);
}

function* check({ documents, reference }: RuleContext): Generator<Problem<'ordning/uten-private'>> {
  const schemes = schemesById(reference);
  for (const node of documents.behovsmelding) {
    const scheme = schemes.get(node.ordning);
    const units = scheme && leavesOutPrivate(node) ? privateUnits(documents, scheme) : 0;
    if (units > 0) yield { node, key: 'deltakere', atKey: true, facts: { private: units } };
  }
}

const INVENTORY = exampleInventory([
  {},
  { id: 'tirilltoppen', navn: 'Tirilltoppen barnehage', eierform: 'privat', aarsverk: '16' },
]);

const report = (tirilltoppen: string): string =>
  exampleNeedReport({
    deltakere: `[{ navn: Solbakken barnehage, tjeneste: barnehage }, ${tirilltoppen}{ navn: Fjordvik skole, tjeneste: skole }, { navn: PPT Ytre fjord, tjeneste: ppt }]`,
  });

export const rule: Rule<'ordning/uten-private'> = {
  code: 'ordning/uten-private',
  severity: 'advarsel',
  source:
    'Statsforvalteren i Oslo og Viken, Kompetanseløftet: kommunen har ansvar for å involvere private barnehager og skoler',
  check,
  example: {
    bad: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': INVENTORY,
      'behovsmelding.yaml': report(''),
    },
    good: {
      'plan.yaml': examplePlan(),
      'oversikt.yaml': INVENTORY,
      'behovsmelding.yaml': report(
        '{ navn: Tirilltoppen barnehage, tjeneste: barnehage, privat: true }, ',
      ),
    },
  },
};
