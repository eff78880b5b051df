import { FORM_SEPARATOR } from '../../domain/form-workbook.ts';
import type { Kravpost } from '../../generated/types.ts';
import { checkFormula, checkHeat } from './check-formula.ts';
import { type Choices, makeChoices } from './choices.ts';
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
  formSheet,
  freeRows,
} from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { type Inputs, makeInputs } from './inputs.ts';
import { competenceSheet, referenceSheet } from './reference-sheets.ts';

const FREE_ROWS = 30;

/** Several values in one cell. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(`${FORM_SEPARATOR} `);
}

function choicesOf(input: FormInput): Choices {
  const { choice } = input.catalogue.form;
  return makeChoices(
    new Map([
      ['kompetanse', competenceChoices(input.competences, input)],
      ['tjeneste', serviceChoices(input)],
      ['enhet', unitChoices(allUnits(input))],
      [
        'per',
        new Map([
          ['enhet', choice.perUnit],
          ['tjeneste', choice.perService],
        ]),
      ],
      [
        'hvor',
        new Map([
          ['enhet', choice.ownUnit],
          ['tilgjengelig', choice.reachable],
        ]),
      ],
      ['viktighet', termChoices(['skal', 'boer', 'kan'], input)],
      ['ja_nei', yesNoChoices(input)],
    ]),
  );
}

function columnsOf({ catalogue }: FormInput, inputs: Inputs): FormColumn[] {
  const { requirement: t, check } = catalogue.form;
  const { choice, text } = inputs;
  const list = (key: 'kompetanse' | 'tjeneste' | 'per' | 'hvor' | 'viktighet', width: number) =>
    ({ key, text: t[key], kind: 'text', width, list: key, input: choice(t[key], key) }) as const;
  return [
    { key: 'id', text: t.id, kind: 'text', width: 9 },
    list('kompetanse', 40),
    list('tjeneste', 16),
    { key: 'enheter', text: t.enheter, kind: 'text', width: 26, input: text(t.enheter) },
    { key: 'nivaa', text: t.nivaa, kind: 'count', width: 10, input: inputs.level(t.nivaa) },
    { key: 'antall', text: t.antall, kind: 'count', width: 11, input: inputs.whole(t.antall) },
    { key: 'andel', text: t.andel, kind: 'share', width: 11, input: inputs.share(t.andel) },
    {
      key: 'aarsverk',
      text: t.aarsverk,
      kind: 'fte',
      width: 13,
      input: inputs.decimal(t.aarsverk),
    },
    list('per', 17),
    list('hvor', 15),
    list('viktighet', 14),
    { key: 'frist', text: t.frist, kind: 'year', width: 10, input: inputs.year(t.frist) },
    {
      key: 'kritisk',
      text: t.kritisk,
      kind: 'text',
      width: 11,
      list: 'ja_nei',
      input: choice(t.kritisk, 'ja_nei'),
    },
    {
      key: 'begrunnelse',
      text: t.begrunnelse,
      kind: 'text',
      width: 18,
      input: text(t.begrunnelse),
    },
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
  const at = (key: string): string => cell(key, row);
  const blank = (key: string): string => `${at(key)}=""`;
  const amounts = `COUNT(${at('antall')}:${at('aarsverk')})`;
  const rest = ['nivaa', 'per', 'hvor', 'viktighet'].map(blank).join(',');
  return checkFormula(
    `COUNTA(${at('kompetanse')}:${at('begrunnelse')})=0`,
    [
      [blank('kompetanse'), t.needsCompetence],
      [`AND(${blank('tjeneste')},${blank('enheter')})`, t.needsPlace],
      [`AND(${at('tjeneste')}<>"",${at('enheter')}<>"")`, t.onePlace],
      [`${amounts}<>1`, t.oneAmount],
      [`OR(${rest})`, t.needsRest],
    ],
    t.ok,
  );
}

function cellsOf(krav: Kravpost, choices: Choices): FormRow['cells'] {
  const { textOf } = choices;
  const { tjeneste, enheter = [] } = krav.gjelder;
  return {
    id: krav.id,
    kompetanse: textOf('kompetanse', krav.kompetanse),
    tjeneste: tjeneste === undefined ? null : textOf('tjeneste', tjeneste),
    enheter: joined(enheter.map((id) => textOf('enhet', id))),
    nivaa: krav.nivaa,
    antall: krav.antall,
    andel: krav.andel,
    aarsverk: krav.aarsverk,
    per: textOf('per', krav.per),
    hvor: textOf('hvor', krav.hvor),
    viktighet: textOf('viktighet', krav.viktighet),
    frist: krav.frist,
    kritisk: krav.kritisk === undefined ? null : textOf('ja_nei', krav.kritisk ? 'ja' : 'nei'),
    begrunnelse: joined(krav.begrunnelse ?? []),
  };
}

/** The form of the requirements: those of the plan, and free rows for more. */
export function requirementForm(input: FormInput): Form {
  const { form } = input.catalogue;
  const choices = choicesOf(input);
  const levels = input.scale.map(({ nivaa }) => nivaa);
  const columns = columnsOf(input, makeInputs(form, choices, levels));
  const krav = input.documents.krav.flatMap((document) => document.krav);
  const title = form.title.krav(input.plan.organisasjon.navn);
  const name = form.sheet.requirements;
  const above: FormAbove = { name, title: name, lead: [form.rowsLead], figures: [] };
  const keys = columns.map(({ key }) => key);
  const at = addressesOf(above, keys, krav.length + FREE_ROWS);
  const control = (row: number, value: string) => ({
    kontroll: { formula: controlFormula(at, row, input), value },
  });
  const rows = [
    ...krav.map((one, row): FormRow => {
      // What satisfies the schema satisfies the check.
      const live = control(row, form.check.ok);
      return { id: one.id, cells: { ...cellsOf(one, choices), ...live } };
    }),
    ...freeRows(FREE_ROWS, (row) => control(krav.length + row, '')),
  ];
  const sheet = formSheet({
    slag: 'krav',
    above,
    tableName: 'krav',
    columns,
    rows,
    frozenColumns: 2,
    pagesWide: 2,
  });
  const beside = [referenceSheet('krav', input), competenceSheet(input)];
  const guide = {
    kind: 'krav',
    title,
    first: name,
    others: [],
    beside: form.sheet.references,
  } as const;
  const parts = { kind: 'krav', title, guide: guideSheet(guide, input), sheets: [sheet] } as const;
  return { part: 'krav', workbook: formBook({ ...parts, beside, choices }, input) };
}
