import type { ForumComposition, ForumMember, MandateCheck } from '../../domain/round-data.ts';
import type { Block, Section } from '../view.ts';
import { type Field, fieldMakers, tableOf } from './fields.ts';
import { groupName } from './group-name.ts';
import type { RoundInput } from './round-input.ts';

function fieldsOf({ catalogue }: RoundInput): Field<ForumMember>[] {
  const { column: c, yes, no } = catalogue.round;
  const { text } = fieldMakers<ForumMember>();
  return [
    text('navn', c.person, ({ navn }) => navn),
    text('rolle', c.role, ({ rolle }) => rolle),
    text('organisasjon', c.organisation, ({ organisasjon }) => organisasjon ?? ''),
    text('representerer', c.represents, ({ representerer }) => groupName(representerer, catalogue)),
    text('stemmerett', c.vote, ({ stemme }) => (stemme ? yes : no)),
  ];
}

/** Whether the composition is what the mandate asks for, demand by demand. */
function mandateTexts(forum: ForumComposition, { catalogue }: RoundInput): string[] {
  const { round: texts, words } = catalogue;
  const named = (demands: readonly MandateCheck[]): string[] =>
    demands.map(({ krav }) => groupName(krav, catalogue));
  const unmet = forum.krav.filter(({ oppfylt }) => !oppfylt);
  const met = forum.krav.filter(({ oppfylt }) => oppfylt);
  const { eiere, uh, organisasjoner } = forum.balanse;
  return [
    forum.oppfyller_mandatet
      ? texts.mandateMet(named(met), words)
      : texts.mandateUnmet(named(unmet), words),
    texts.balance({ owners: eiere, universities: uh, organisations: organisasjoner }),
    ...(forum.uten_stemme.length === 0
      ? []
      : [
          texts.forumNoVoice(
            forum.uten_stemme.map((one) => groupName(one, catalogue)),
            words,
          ),
        ]),
  ];
}

/** Who sits in the forum for whom, and whether the composition meets the mandate. */
export function forumSection(forum: ForumComposition, input: RoundInput): Section {
  const { round: texts } = input.catalogue;
  const lead = [texts.lead.forum, ...mandateTexts(forum, input)];
  return {
    name: texts.sheet.forum,
    title: texts.sheet.forum,
    blocks: lead.map((text): Block => ({ block: 'paragraph', text })),
    table: tableOf(
      { name: 'forummedlemmer', description: texts.lead.forum },
      fieldsOf(input),
      forum.medlemmer,
    ),
  };
}
