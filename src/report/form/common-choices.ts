import type { Enhet, Kompetanse } from '../../generated/types.ts';
import { inLanguage } from '../plan-names.ts';
import { TJENESTER } from '../services.ts';
import { distinct } from './choices.ts';
import type { FormInput } from './form-input.ts';

type List = Map<string, string>;

/** Competences as people choose them: the code first, so that lists sort and codes are learnt. */
export function competenceChoices(
  competences: readonly Kompetanse[],
  { catalogue }: FormInput,
): List {
  const { language } = catalogue.words;
  return new Map(competences.map(({ id, navn }) => [id, `${id} ${inLanguage(navn, language)}`]));
}

/** Units by what they call themselves. */
export function unitChoices(units: readonly Enhet[]): List {
  return distinct(units.map(({ id, navn }) => [id, navn]));
}

/** All units of the plan. */
export function allUnits({ documents }: FormInput): Enhet[] {
  return documents.oversikt.flatMap(({ enheter }) => enheter);
}

/** The services. */
export function serviceChoices(input: FormInput): List {
  return termChoices(TJENESTER, input);
}

/** Codes in the words of the language. */
export function termChoices(codes: readonly string[], { catalogue }: FormInput): List {
  return new Map(codes.map((code) => [code, catalogue.words.term(code)]));
}

/** Yes and no. */
export function yesNoChoices({ catalogue }: FormInput): List {
  const { yes, no } = catalogue.form.choice;
  return new Map([
    ['ja', yes],
    ['nei', no],
  ]);
}
