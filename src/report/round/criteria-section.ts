import type { Kriterium } from '../../generated/types.ts';
import type { Block, Section } from '../view.ts';
import { type Field, fieldMakers, marksOf, tableOf } from './fields.ts';
import { criteriaOf, type RoundInput, said } from './round-input.ts';
import { shownShare } from './shares.ts';

function fieldsOf({ catalogue, round }: RoundInput): Field<Kriterium>[] {
  const { column: c } = catalogue.round;
  const { none } = marksOf(catalogue);
  const { text, count, share } = fieldMakers<Kriterium>();
  const total = criteriaOf(round).reduce((sum, { vekt }) => sum + vekt, 0);
  return [
    text('kriterium', c.criterion, ({ navn }) => said(navn, catalogue)),
    text('kriterium_id', c.criterionId, ({ id }) => id),
    count('vekt', c.weight, ({ vekt }) => vekt),
    share('andel', c.weightShare, ({ vekt }) => (total === 0 ? none : shownShare(vekt / total))),
  ];
}

/** The criteria that the forum has agreed on, with weights, and what the points mean. */
export function criteriaSection(input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const criteria = criteriaOf(input.round);
  const first = criteria.length === 0 ? texts.lead.noCriteria : texts.lead.criteria;
  const blocks: Block[] = [first, ...texts.scale].map((text) => ({ block: 'paragraph', text }));
  return {
    name: texts.sheet.criteria,
    title: texts.sheet.criteria,
    blocks,
    table: tableOf(
      { name: 'kriterier', description: texts.lead.criteria },
      fieldsOf(input),
      criteria,
    ),
  };
}
