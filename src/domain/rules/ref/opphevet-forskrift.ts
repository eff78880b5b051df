import type { Opphevetforskrift } from '../../../generated/types.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { examplePlan } from '../example-plan.ts';
import { lastSuccessor } from '../last-successor.ts';
import type { Problem, Rule } from '../rule.ts';
import { type TextValue, textValues } from '../text-values.ts';
import { yamlText } from '../yaml-text.ts';

type Cited = Problem<'ref/opphevet-forskrift'>;

/** A repealed regulation, what to look for, and the one in force that took its place, if any. */
interface Repealed {
  readonly referanse: string;
  readonly opphevet: string;
  readonly pattern: RegExp;
  readonly successor: string | undefined;
}

/** `FOR-2020-12-22-3201` is also cited by its number alone, as in the addresses of Lovdata. */
function patternOf(reference: string): RegExp {
  const number = reference.replace(/^[A-Z]+-/, '').replaceAll(/[^\w-]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<!\d)${number}(?!\d)`);
}

function repealedRegulations({ reference, today }: RuleContext): Repealed[] {
  const inTable = reference.schemes.opphevede_forskrifter;
  const byReference = new Map<string, Opphevetforskrift>();
  for (const item of inTable) if (item.opphevet <= today) byReference.set(item.referanse, item);
  return [...byReference.values()].map(({ referanse, opphevet }) => ({
    referanse,
    opphevet,
    pattern: patternOf(referanse),
    successor: lastSuccessor(referanse, (id) => byReference.get(id)?.etterfoelger),
  }));
}

/** Where people cite rules: the plan, need reports, networks and forums. */
function* citingTexts(documents: Documents): Generator<TextValue> {
  const { plan, behovsmelding, innsending, nettverk, forum } = documents;
  const needs = innsending.map(({ behovsmeldinger }) => behovsmeldinger);
  yield* textValues([plan, behovsmelding, needs, nettverk, forum]);
}

function* check(context: RuleContext): Generator<Cited> {
  const repealed = repealedRegulations(context);
  for (const value of citingTexts(context.documents)) {
    for (const regulation of repealed) {
      if (regulation.pattern.test(value.text)) yield problem(value, regulation);
    }
  }
}

function problem({ node, key, text }: TextValue, regulation: Repealed): Cited {
  const { referanse, opphevet, successor } = regulation;
  if (successor === undefined) return { node, key, facts: { referanse, opphevet } };
  const named = { node, key, facts: { referanse, opphevet, etterfoelger: successor } };
  return text === referanse ? { ...named, replacement: yamlText(successor) } : named;
}

const planCiting = (reference: string): string => `${examplePlan()}steg:
  maal:
    foeringer:
      - id: f1
        type: forskrift
        tittel: Tilskuddsordning for lokal kompetanseutvikling
        referanse: ${reference}
`;

export const rule: Rule<'ref/opphevet-forskrift'> = {
  code: 'ref/opphevet-forskrift',
  severity: 'feil',
  source: 'Lovdata, FOR-2021-01-26-230',
  check,
  example: {
    bad: { 'plan.yaml': planCiting('FOR-2020-12-22-3201') },
    good: { 'plan.yaml': planCiting('FOR-2021-01-26-230') },
  },
};
