import type { Finansieringskilde, Tiltakspost } from '../../generated/types.ts';
import { type CheckRule, checkFormula, checkHeat, firstFault } from './check-formula.ts';
import type { Choices } from './choices.ts';
import type { FormInput } from './form-input.ts';
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
import type { Inputs } from './inputs.ts';
import { joined } from './requirement-form.ts';

const FREE_ROWS = 30;

const SOURCES = [
  'tilskudd',
  'egenandel',
  'kommunalt_budsjett',
  'annet',
] as const satisfies readonly Finansieringskilde[];

const REASONED = ['utsatt', 'avlyst'] as const;

function moneyColumns({ catalogue }: FormInput, inputs: Inputs): FormColumn[] {
  const { measure: t } = catalogue.form;
  return (['sum', ...SOURCES] as const).map((source) => {
    const key = `kostnad/${source}` as const;
    return { key, text: t[key], kind: 'money', width: 15, input: inputs.whole(t[key]) };
  });
}

function columnsOf(input: FormInput, inputs: Inputs): FormColumn[] {
  const { measure: t, check } = input.catalogue.form;
  const { choice, text } = inputs;
  const list = (key: 'strategi' | 'laeringsarena' | 'status', width: number) =>
    ({ key, text: t[key], kind: 'text', width, list: key, input: choice(t[key], key) }) as const;
  const date = (key: 'start' | 'frist') =>
    ({ key, text: t[key], kind: 'date', width: 14, input: text(t[key]) }) as const;
  return [
    { key: 'id', text: t.id, kind: 'text', width: 9 },
    { key: 'tittel', text: t.tittel, kind: 'text', width: 40, input: text(t.tittel) },
    list('strategi', 16),
    { key: 'krav', text: t.krav, kind: 'text', width: 16, input: text(t.krav) },
    list('laeringsarena', 20),
    {
      key: 'kollektivt',
      text: t.kollektivt,
      kind: 'text',
      width: 14,
      list: 'ja_nei',
      input: choice(t.kollektivt, 'ja_nei'),
    },
    { key: 'ansvar', text: t.ansvar, kind: 'text', width: 24, input: text(t.ansvar) },
    date('start'),
    date('frist'),
    ...moneyColumns(input, inputs),
    {
      key: 'prioritet',
      text: t.prioritet,
      kind: 'count',
      width: 13,
      input: inputs.whole(t.prioritet),
    },
    list('status', 14),
    { key: 'merknad', text: t.merknad, kind: 'long-text', width: 36, input: text(t.merknad) },
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

interface Checked {
  readonly input: FormInput;
  readonly choices: Choices;
}

function controlFormula({ cell }: Addresses, row: number, { input, choices }: Checked): string {
  const { check: t } = input.catalogue.form;
  const at = (key: string): string => cell(key, row);
  const sources = `${at('kostnad/tilskudd')}:${at('kostnad/annet')}`;
  const reasoned = REASONED.map((code) => `${at('status')}="${choices.textOf('status', code)}"`);
  const rules: CheckRule[] = [
    [`${at('tittel')}=""`, t.needsTitle],
    [`OR(${at('strategi')}="",${at('status')}="")`, t.needsStrategy],
    [
      `AND(ISNUMBER(${at('start')}),ISNUMBER(${at('frist')}),${at('frist')}<${at('start')})`,
      t.endsFirst,
    ],
    [`AND(COUNT(${sources})>0,SUM(${sources})<>N(${at('kostnad/sum')}))`, t.sourcesDiffer],
    [`AND(OR(${reasoned.join(',')}),${at('merknad')}="")`, t.needsReason],
  ];
  return checkFormula(`COUNTA(${at('tittel')}:${at('merknad')})=0`, rules, t.ok);
}

/** What each source pays; two of the same source are one. */
function financing({ kostnad }: Tiltakspost): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { kilde, beloep } of kostnad?.finansiering ?? []) {
    sums.set(kilde, (sums.get(kilde) ?? 0) + beloep);
  }
  return sums;
}

function controlValue(measure: Tiltakspost, { input }: Checked): string {
  const { check: t } = input.catalogue.form;
  const { tittel, start = '', frist = start, kostnad, status, merknad = '' } = measure;
  const paid = [...financing(measure).values()];
  const differs = paid.length > 0 && paid.reduce((a, b) => a + b) !== kostnad?.sum;
  return firstFault(
    [
      [tittel === '', t.needsTitle],
      [frist < start, t.endsFirst],
      [differs, t.sourcesDiffer],
      [REASONED.some((code) => code === status) && merknad === '', t.needsReason],
    ],
    t.ok,
  );
}

function cellsOf(measure: Tiltakspost, { textOf }: Choices): FormRow['cells'] {
  const { laeringsarena, kollektivt } = measure;
  const paid = financing(measure);
  return {
    id: measure.id,
    tittel: measure.tittel,
    strategi: textOf('strategi', measure.strategi),
    krav: joined(measure.krav ?? []),
    laeringsarena: laeringsarena === undefined ? null : textOf('laeringsarena', laeringsarena),
    kollektivt: kollektivt === undefined ? null : textOf('ja_nei', kollektivt ? 'ja' : 'nei'),
    ansvar: measure.ansvar,
    start: measure.start,
    frist: measure.frist,
    'kostnad/sum': measure.kostnad?.sum,
    ...Object.fromEntries(SOURCES.map((source) => [`kostnad/${source}`, paid.get(source)])),
    prioritet: measure.prioritet,
    status: textOf('status', measure.status),
    merknad: measure.merknad,
  };
}

/** The sheet of the measures, and where their titles stand. */
export function measureSheet(
  measures: readonly Tiltakspost[],
  inputs: Inputs,
  checked: Checked,
): { readonly sheet: FormSheet; readonly titles: string } {
  const { form } = checked.input.catalogue;
  const columns = columnsOf(checked.input, inputs);
  const name = form.sheet.measures;
  const above: FormAbove = { name, title: name, lead: [form.rowsLead], figures: [] };
  const keys = columns.map(({ key }) => key);
  const at = addressesOf(above, keys, measures.length + FREE_ROWS);
  const control = (row: number, value: string) => ({
    kontroll: { formula: controlFormula(at, row, checked), value },
  });
  const rows = [
    ...measures.map((one, row): FormRow => {
      const live = control(row, controlValue(one, checked));
      return { id: one.id, cells: { ...cellsOf(one, checked.choices), ...live } };
    }),
    ...freeRows(FREE_ROWS, (row) => control(measures.length + row, '')),
  ];
  const sheet = formSheet({
    slag: 'tiltak',
    above,
    tableName: 'tiltak',
    columns,
    rows,
    frozenColumns: 2,
    pagesWide: 2,
  });
  return { sheet, titles: at.column('tittel') };
}
