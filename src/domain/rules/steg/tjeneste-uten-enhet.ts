import type { RuleContext } from '../context.ts';
import { fieldOf } from '../declared-in.ts';
import { exampleInventory, examplePlan } from '../example-plan.ts';
import { itemsAsRead } from '../requirement-answers.ts';
import type { Problem, Rule } from '../rule.ts';
import { KS_STEP_1 } from '../sources.ts';

/** Units with other faults count. */
function* check({
  documents,
  declared,
  raw,
}: RuleContext): Generator<Problem<'steg/tjeneste-uten-enhet'>> {
  if (declared.units === null) return;
  const services = new Set<unknown>();
  for (const unit of itemsAsRead(raw, 'oversikt', 'enheter')) {
    services.add(fieldOf(unit, 'tjeneste'));
  }
  for (const { steg } of documents.plan) {
    const node = steg?.organisering?.omfang?.tjenester ?? [];
    for (const [key, tjeneste] of node.entries()) {
      if (!services.has(tjeneste)) yield { node, key, facts: { tjeneste } };
    }
  }
}

const PLAN = `${examplePlan()}steg:
  organisering:
    omfang: { type: tjenesteomraade, tjenester: [barnehage, ppt] }
`;
const PPT = { id: 'ppt', navn: 'PPT Ytre fjord', tjeneste: 'ppt', ansatte: '6', aarsverk: '5.5' };

export const rule: Rule<'steg/tjeneste-uten-enhet'> = {
  code: 'steg/tjeneste-uten-enhet',
  severity: 'advarsel',
  source: KS_STEP_1,
  check,
  example: {
    bad: { 'plan.yaml': PLAN, 'oversikt.yaml': exampleInventory([{}]) },
    good: { 'plan.yaml': PLAN, 'oversikt.yaml': exampleInventory([{}, PPT]) },
  },
};
