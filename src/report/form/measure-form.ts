import type { Effekt, Tiltakspost } from '../../generated/types.ts';
import { onSheet } from '../xlsx/addresses.ts';
import { checkFormula, checkHeat } from './check-formula.ts';
import { type Choices, distinct, makeChoices } from './choices.ts';
import {
  allUnits,
  competenceChoices,
  serviceChoices,
  termChoices,
  unitChoices,
  yesNoChoices,
} from './common-choices.ts';
import { formBook } from './form-book.ts';
import type { Form, FormInput } from './form-input.ts';
import {
  type Addresses,
  addressesOf,
  type FormAbove,
  type FormColumn,
  type FormRow,
  type FormSheet,
  formSheet,
  freeRows,
} from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { type Inputs, makeInputs } from './inputs.ts';
import { measureSheet } from './measure-sheet.ts';
import { competenceSheet, referenceSheet } from './reference-sheets.ts';

const FREE_ROWS = 30;

const STRATEGIES = ['mobilisere', 'utvikle', 'rekruttere', 'avvikle'] as const;
const STATUSES = ['planlagt', 'i_gang', 'fullfoert', 'utsatt', 'avlyst'] as const;
const ARENAS = [
  'arbeidsplass',
  'kollektiv',
  'digitalt_kurs',
  'ekstern',
  'etterutdanning',
  'videreutdanning',
] as const;

function choicesOf(measures: readonly Tiltakspost[], input: FormInput): Choices {
  const { external } = input.catalogue.form.choice;
  const arenas = termChoices(ARENAS, input).set('ekstern', external);
  return makeChoices(
    new Map([
      ['tiltak', distinct(measures.map(({ id, tittel }) => [id, tittel]))],
      ['strategi', termChoices(STRATEGIES, input)],
      ['laeringsarena', arenas],
      ['status', termChoices(STATUSES, input)],
      ['kompetanse', competenceChoices(input.competences, input)],
      ['tjeneste', serviceChoices(input)],
      ['enhet', unitChoices(allUnits(input))],
      ['ja_nei', yesNoChoices(input)],
    ]),
  );
}

function columnsOf({ catalogue }: FormInput, inputs: Inputs, titles: string): FormColumn[] {
  const { effect: t, check } = catalogue.form;
  const { choice, level, whole } = inputs;
  return [
    {
      key: 'tiltak',
      text: t.tiltak,
      kind: 'text',
      width: 40,
      list: 'tiltak',
      input: inputs.from(t.tiltak, titles),
    },
    {
      key: 'kompetanse',
      text: t.kompetanse,
      kind: 'text',
      width: 40,
      list: 'kompetanse',
      input: choice(t.kompetanse, 'kompetanse'),
    },
    {
      key: 'enhet',
      text: t.enhet,
      kind: 'text',
      width: 30,
      list: 'enhet',
      input: choice(t.enhet, 'enhet'),
    },
    {
      key: 'tjeneste',
      text: t.tjeneste,
      kind: 'text',
      width: 16,
      list: 'tjeneste',
      input: choice(t.tjeneste, 'tjeneste'),
    },
    {
      key: 'fra_enhet',
      text: t.fra_enhet,
      kind: 'text',
      width: 30,
      list: 'enhet',
      input: choice(t.fra_enhet, 'enhet'),
    },
    { key: 'fra_nivaa', text: t.fra_nivaa, kind: 'count', width: 11, input: level(t.fra_nivaa) },
    { key: 'til_nivaa', text: t.til_nivaa, kind: 'count', width: 11, input: level(t.til_nivaa) },
    { key: 'antall', text: t.antall, kind: 'count', width: 11, input: whole(t.antall) },
    { key: 'aar', text: t.aar, kind: 'year', width: 10, input: inputs.year(t.aar) },
    {
      key: 'kontroll',
      text: t.kontroll,
      kind: 'text',
      width: 30,
      read: false,
      heat: checkHeat(check.ok),
    },
  ];
}

function controlFormula({ cell }: Addresses, row: number, { catalogue }: FormInput): string {
  const { check: t } = catalogue.form;
  const blank = (key: string): string => `${cell(key, row)}=""`;
  const filled = (key: string): string => `${cell(key, row)}<>""`;
  return checkFormula(
    `COUNTA(${cell('tiltak', row)}:${cell('aar', row)})=0`,
    [
      [blank('tiltak'), t.needsMeasure],
      [blank('kompetanse'), t.needsCompetence],
      [`AND(${blank('enhet')},${blank('tjeneste')})`, t.needsUnit],
      [`AND(${filled('enhet')},${filled('tjeneste')})`, t.oneUnit],
      [`OR(${blank('antall')},${blank('aar')})`, t.needsAmount],
    ],
    t.ok,
  );
}

function cellsOf(tiltak: string, effect: Effekt, { textOf }: Choices): FormRow['cells'] {
  const { enhet, tjeneste, fra_enhet } = effect;
  return {
    tiltak: textOf('tiltak', tiltak),
    kompetanse: textOf('kompetanse', effect.kompetanse),
    enhet: enhet === undefined ? null : textOf('enhet', enhet),
    tjeneste: tjeneste === undefined ? null : textOf('tjeneste', tjeneste),
    fra_enhet: fra_enhet === undefined ? null : textOf('enhet', fra_enhet),
    fra_nivaa: effect.fra_nivaa,
    til_nivaa: effect.til_nivaa,
    antall: effect.antall ?? effect.antall_per_enhet,
    aar: effect.aar,
  };
}

interface EffectParts {
  readonly input: FormInput;
  readonly inputs: Inputs;
  readonly choices: Choices;
  /** Where the titles of the measures stand. */
  readonly titles: string;
}

function effectSheet(measures: readonly Tiltakspost[], parts: EffectParts): FormSheet {
  const { input, inputs, choices, titles } = parts;
  const { form } = input.catalogue;
  const columns = columnsOf(input, inputs, titles);
  const name = form.sheet.effects;
  const above: FormAbove = { name, title: name, lead: [form.rowsLead], figures: [] };
  const effects = measures.flatMap(({ id, effekt = [] }) =>
    effekt.map((effect) => cellsOf(id, effect, choices)),
  );
  const keys = columns.map(({ key }) => key);
  const at = addressesOf(above, keys, effects.length + FREE_ROWS);
  const control = (row: number, value: string) => ({
    kontroll: { formula: controlFormula(at, row, input), value },
  });
  return formSheet({
    slag: 'effekt',
    above,
    tableName: 'effekter',
    columns,
    rows: [
      // What satisfies the schema satisfies the check.
      ...effects.map(
        (cells, row): FormRow => ({
          id: '',
          cells: { ...cells, ...control(row, form.check.ok) },
        }),
      ),
      ...freeRows(FREE_ROWS, (row) => control(effects.length + row, '')),
    ],
    frozenColumns: 1,
  });
}

/** The form of the measures and their effects: those of the plan, and free rows for more. */
export function measureForm(input: FormInput): Form {
  const { form } = input.catalogue;
  const measures = input.documents.tiltak.flatMap(({ tiltak }) => tiltak);
  const choices = choicesOf(measures, input);
  const levels = input.scale.map(({ nivaa }) => nivaa);
  const inputs = makeInputs(form, choices, levels);
  const { sheet, titles } = measureSheet(measures, inputs, { input, choices });
  const range = onSheet(form.sheet.measures, titles);
  const effects = effectSheet(measures, { input, inputs, choices, titles: range });
  const title = form.title.tiltak(input.plan.organisasjon.navn);
  const guide = {
    kind: 'tiltak',
    title,
    first: form.sheet.measures,
    others: [form.sheet.effects],
    beside: form.sheet.references,
  } as const;
  const beside = [referenceSheet('tiltak', input), competenceSheet(input)];
  const parts = { kind: 'tiltak', title, guide: guideSheet(guide, input), beside } as const;
  const workbook = formBook({ ...parts, sheets: [sheet, effects], choices }, input);
  return { part: 'tiltak', workbook };
}
