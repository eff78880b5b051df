import { competencesInScope } from '../../domain/form-scope.ts';
import { TJENESTER } from '../services.ts';
import { type Choices, makeChoices } from './choices.ts';
import { competenceChoices, unitChoices } from './common-choices.ts';
import { departureSheet } from './departure-sheet.ts';
import { formBook } from './form-book.ts';
import type { Form, FormDivision, FormInput } from './form-input.ts';
import { guideSheet } from './guide-sheet.ts';
import { type AskedUnit, holdingSheet } from './holding-sheet.ts';
import { makeInputs } from './inputs.ts';

function askedUnits(input: FormInput): AskedUnit[] {
  const { documents, competences, areas } = input;
  const scope = { krav: documents.krav.flatMap(({ krav }) => krav), competences, areas };
  const asked = new Map<string, AskedUnit>();
  for (const { enheter, kartlagt } of documents.oversikt) {
    for (const unit of enheter) {
      if (asked.has(unit.id)) continue;
      const competences = competencesInScope(unit, scope);
      asked.set(unit.id, { unit, mapped: kartlagt, competences });
    }
  }
  const place = ({ unit }: AskedUnit): number => TJENESTER.indexOf(unit.tjeneste);
  return [...asked.values()].sort((a, b) => place(a) - place(b));
}

function choicesFor(asked: readonly AskedUnit[], input: FormInput): Choices {
  const { choice } = input.catalogue.form;
  const ids = new Set(asked.flatMap(({ competences }) => competences.map(({ id }) => id)));
  const competences = input.competences.filter(({ id }) => ids.has(id));
  const mapped = [
    ['ja', choice.mapped],
    ['ikke_kartlagt', choice.unmapped],
  ] as const;
  return makeChoices(
    new Map([
      ['kartlagt', new Map(mapped)],
      ['kompetanse', competenceChoices(competences, input)],
      ['enhet', unitChoices(asked.map(({ unit }) => unit))],
    ]),
  );
}

/** Units that share a workbook, and what it is called by. */
interface Group {
  readonly name: string;
  /** What tells its file from the others. */
  readonly part: string | null;
  readonly asked: readonly AskedUnit[];
}

function formOf({ name, part, asked }: Group, input: FormInput): Form {
  const { form } = input.catalogue;
  const choices = choicesFor(asked, input);
  const levels = input.scale.map(({ nivaa }) => nivaa);
  const desk = { input, inputs: makeInputs(form, choices, levels) };
  const sheets = asked.map((unit, index) => holdingSheet(unit, desk, index + 1));
  const title = form.title.holdings(name);
  const [first = '', ...others] = sheets.map(({ sheet }) => sheet.name);
  const guide = { kind: 'holdings', title, first, others, beside: form.sheet.departures } as const;
  const workbook = formBook(
    {
      kind: 'oversikt',
      title,
      guide: guideSheet(guide, input),
      sheets: [...sheets, departureSheet(asked, desk, choices)],
      beside: [],
      choices,
    },
    input,
  );
  return { part, workbook };
}

function groupsOf(asked: readonly AskedUnit[], division: FormDivision, input: FormInput): Group[] {
  const organisation = input.plan.organisasjon.navn;
  if (division === 'samlet') return [{ name: organisation, part: null, asked }];
  if (division === 'enhet') {
    return asked.map((one) => ({ name: one.unit.navn, part: one.unit.id, asked: [one] }));
  }
  return TJENESTER.map((service) => ({
    name: `${organisation}, ${input.catalogue.words.term(service)}`,
    part: service,
    asked: asked.filter(({ unit }) => unit.tjeneste === service),
  }));
}

/** The forms in which units write what competence they have; none where there are no units. */
export function overviewForms(division: FormDivision, input: FormInput): Form[] {
  return groupsOf(askedUnits(input), division, input)
    .filter(({ asked }) => asked.length > 0)
    .map((group) => formOf(group, input));
}
