import { inLanguage } from '../plan-names.ts';
import type { SheetCell, TableSheet } from '../xlsx/model.ts';
import { allUnits } from './common-choices.ts';
import type { FormInput } from './form-input.ts';

type References = readonly (readonly [id: string, kind: string, text: string])[];

function goalsOf({ plan, catalogue }: FormInput): References {
  const { goal, guideline } = catalogue.form.reference;
  const { maal = [], foeringer = [] } = plan.steg?.maal ?? {};
  return [
    ...maal.map(({ id, tekst }) => [id, goal, tekst] as const),
    ...foeringer.map(({ id, tittel }) => [id, guideline, tittel] as const),
  ];
}

function unitsOf(input: FormInput): References {
  const { unit } = input.catalogue.form.reference;
  return allUnits(input).map(({ id, navn }) => [id, unit, navn]);
}

function requirementsOf({ documents, competences, catalogue }: FormInput): References {
  const { form, words } = catalogue;
  const names = new Map(competences.map(({ id, navn }) => [id, inLanguage(navn, words.language)]));
  return documents.krav
    .flatMap(({ krav }) => krav)
    .map(({ id, kompetanse, gjelder: { tjeneste, enheter = [] }, nivaa }) => {
      const where = tjeneste === undefined ? enheter.join(', ') : words.term(tjeneste);
      const level = form.level(nivaa).toLowerCase();
      const what = `${kompetanse} ${names.get(kompetanse) ?? ''}`.trim();
      return [id, form.reference.requirement, `${what}, ${level}: ${where}`];
    });
}

function table(
  parts: Pick<TableSheet, 'name' | 'tableName' | 'columns'> & { readonly lead: string },
  rows: readonly (readonly SheetCell[])[],
  { catalogue }: FormInput,
): TableSheet {
  return {
    kind: 'table',
    name: parts.name,
    title: parts.name,
    lead: [parts.lead],
    locked: true,
    tableName: parts.tableName,
    columns: parts.columns,
    rows,
    emptyText: catalogue.form.reference.noRows,
  };
}

/** What a requirement, a measure or a need report can refer to, by id. */
export function referenceSheet(
  kind: 'krav' | 'tiltak' | 'behovsmelding',
  input: FormInput,
): TableSheet {
  const { sheet, reference: t } = input.catalogue.form;
  const rows = {
    krav: [...goalsOf(input), ...unitsOf(input)],
    tiltak: [...requirementsOf(input), ...unitsOf(input)],
    behovsmelding: [...requirementsOf(input), ...goalsOf(input)],
  };
  const columns = [
    { title: t.id, kind: 'text', width: 24 },
    { title: t.kind, kind: 'text', width: 14 },
    { title: t.text, kind: 'long-text', width: 100 },
  ] as const;
  const parts = { name: sheet.references, tableName: 'henvisninger', columns };
  return table({ ...parts, lead: t.referencesLead }, rows[kind], input);
}

/** The competences with what each level of them means. */
export function competenceSheet(input: FormInput): TableSheet {
  const { sheet, reference: t, levelMeans } = input.catalogue.form;
  const { language } = input.catalogue.words;
  const levels = input.scale.slice(1);
  const areas = new Map(input.areas.map(({ id, navn }) => [id, inLanguage(navn, language)]));
  const rows = input.competences.map(({ id, navn, omraade, anker }) => [
    id,
    inLanguage(navn, language),
    areas.get(omraade) ?? omraade,
    ...levels.map((level) => inLanguage(anker?.[level.nivaa] ?? level.anker, language)),
  ]);
  const columns = [
    { title: t.id, kind: 'text', width: 12 },
    { title: t.competence, kind: 'text', width: 34 },
    { title: t.area, kind: 'text', width: 24 },
    ...levels.map(({ nivaa, navn }) => ({
      title: levelMeans(nivaa, inLanguage(navn, language)),
      kind: 'long-text' as const,
      width: 40,
    })),
  ] as const;
  const parts = { name: sheet.competences, tableName: 'kompetanser', columns };
  return table({ ...parts, lead: t.competencesLead }, rows, input);
}
