import { returnRole } from '../../domain/form-scope.ts';
import type { GuideFacts } from '../../messages/form-texts.ts';
import { inLanguage } from '../plan-names.ts';
import type { TextBlock, TextSheet } from '../xlsx/model.ts';
import type { FormInput } from './form-input.ts';

/** Which form is explained, and where it leads. */
export interface GuideOf {
  readonly kind: keyof FormInput['catalogue']['form']['guide']['steps'];
  readonly title: string;
  /** The sheet to begin with, and the others that are to be filled in. */
  readonly first: string;
  readonly others: readonly string[];
  readonly beside: string;
}

/** A role inside a sentence: small first letter, unless it begins with an abbreviation. */
function insideSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

function levelBlocks({ catalogue, scale }: FormInput): TextBlock[] {
  const { form, words } = catalogue;
  const { guide } = form;
  const levels = scale.map(({ nivaa, navn, anker }): TextBlock => {
    const meaning = inLanguage(anker, words.language);
    return { block: 'bullet', text: guide.level(nivaa, inLanguage(navn, words.language), meaning) };
  });
  return [{ block: 'heading', text: guide.levels }, ...levels];
}

/** The first sheet of a form: what it is for, what to do, and whom it goes back to. */
export function guideSheet(of: GuideOf, input: FormInput): TextSheet {
  const { form, words } = input.catalogue;
  const { guide } = form;
  const role = returnRole(input.plan);
  const { kind, title, first, others, beside } = of;
  const organisation = input.plan.organisasjon.navn;
  const facts: GuideFacts = { first, others, beside, organisation };
  const steps = [
    ...guide.steps[kind](facts, words),
    guide.send(role === null ? null : insideSentence(role)),
  ];
  const privacy = kind === 'holdings' ? guide.noPersons : guide.rolesOnly;
  return {
    kind: 'text',
    name: form.sheet.guide,
    locked: true,
    blocks: [
      { block: 'title', text: title },
      { block: 'paragraph', text: guide.why[kind](facts, words) },
      { block: 'heading', text: guide.heading },
      ...steps.map(
        (text, index): TextBlock => ({
          block: 'paragraph',
          text: `${index + 1}. ${text}`,
        }),
      ),
      { block: 'heading', text: guide.privacy },
      { block: 'paragraph', text: privacy },
      ...(kind === 'behovsmelding' ? [] : levelBlocks(input)),
    ],
  };
}
