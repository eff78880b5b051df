import type { Behovsmelding } from '../../generated/types.ts';
import type { FieldText } from '../../messages/form-texts.ts';
import type { ColumnKind } from '../view.ts';
import type { Input } from '../xlsx/model.ts';
import type { Choices } from './choices.ts';
import type { FormInput } from './form-input.ts';
import {
  type FormColumn,
  type FormRow,
  type FormSheet,
  formSheet,
  freeRows,
} from './form-sheet.ts';
import type { Inputs } from './inputs.ts';

/** What the sheets of a need report are made from; a new report has only some of its parts. */
export interface NeedDesk {
  readonly input: FormInput;
  readonly inputs: Inputs;
  readonly choices: Choices;
  readonly report: Partial<Behovsmelding>;
}

interface ListPlan {
  readonly slag: 'deltakere' | 'maal' | 'maalgrupper' | 'budsjett';
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow['cells'][];
  /** How many rows are left free. */
  readonly free: number;
}

function column(
  key: string,
  text: FieldText,
  look: { readonly kind: ColumnKind; readonly width: number; readonly input: Input },
): FormColumn {
  return { key, text, ...look };
}

function listSheet({ slag, name, columns, rows, free }: ListPlan, { input }: NeedDesk): FormSheet {
  const { listLead } = input.catalogue.form;
  return formSheet({
    slag,
    above: { name, title: name, lead: [listLead], figures: [] },
    tableName: slag,
    columns,
    rows: [...rows.map((cells): FormRow => ({ id: '', cells })), ...freeRows(free)],
  });
}

function participants(desk: NeedDesk): FormSheet {
  const { input, inputs, choices, report } = desk;
  const { form } = input.catalogue;
  const { participant: t, sheet } = form;
  const text = (field: FieldText, width: number) =>
    ({ kind: 'text', width, input: inputs.text(field) }) as const;
  const choice = (field: FieldText, list: string) =>
    ({ kind: 'text', width: 18, input: inputs.choice(field, list) }) as const;
  return listSheet(
    {
      slag: 'deltakere',
      name: sheet.participants,
      columns: [
        column('navn', t.navn, text(t.navn, 50)),
        { ...column('tjeneste', t.tjeneste, choice(t.tjeneste, 'tjeneste')), list: 'tjeneste' },
        { ...column('privat', t.privat, choice(t.privat, 'ja_nei')), list: 'ja_nei' },
        column('kommunenummer', t.kommunenummer, text(t.kommunenummer, 20)),
        column('orgnr', t.orgnr, text(t.orgnr, 24)),
      ],
      rows: (report.deltakere ?? []).map(({ navn, tjeneste, privat, kommunenummer, orgnr }) => ({
        navn,
        tjeneste: choices.textOf('tjeneste', tjeneste),
        privat: privat === undefined ? null : choices.textOf('ja_nei', privat ? 'ja' : 'nei'),
        kommunenummer,
        orgnr,
      })),
      free: 20,
    },
    desk,
  );
}

function goals(desk: NeedDesk): FormSheet {
  const { input, inputs, report } = desk;
  const { goal: t, sheet } = input.catalogue.form;
  const text = (field: FieldText) =>
    ({ kind: 'long-text', width: 70, input: inputs.text(field) }) as const;
  return listSheet(
    {
      slag: 'maal',
      name: sheet.goals,
      columns: [
        column('tekst', t.tekst, text(t.tekst)),
        column('kjennetegn', t.kjennetegn, text(t.kjennetegn)),
      ],
      rows: (report.maal ?? []).map(({ tekst, kjennetegn }) => ({ tekst, kjennetegn })),
      free: 6,
    },
    desk,
  );
}

function groups(desk: NeedDesk): FormSheet {
  const { input, inputs, report } = desk;
  const { group: t, sheet } = input.catalogue.form;
  return listSheet(
    {
      slag: 'maalgrupper',
      name: sheet.groups,
      columns: [
        column('gruppe', t.gruppe, { kind: 'text', width: 70, input: inputs.text(t.gruppe) }),
        column('antall', t.antall, { kind: 'count', width: 14, input: inputs.whole(t.antall) }),
      ],
      rows: (report.maalgrupper ?? []).map(({ gruppe, antall }) => ({ gruppe, antall })),
      free: 8,
    },
    desk,
  );
}

const AMOUNTS = ['tilskudd_eier', 'tilskudd_partner', 'egenandel', 'koordinator'] as const;

/** A need report is for one to three years; one row more, so that nobody is stopped. */
const MOST_YEARS = 4;

function budget(desk: NeedDesk): FormSheet {
  const { input, inputs, report } = desk;
  const { budget: t, sheet } = input.catalogue.form;
  const years = report.budsjett ?? [];
  const amount = (field: FieldText) =>
    ({ kind: 'money', width: 24, input: inputs.whole(field) }) as const;
  return listSheet(
    {
      slag: 'budsjett',
      name: sheet.budget,
      columns: [
        column('aar', t.aar, { kind: 'year', width: 12, input: inputs.year(t.aar) }),
        ...AMOUNTS.map((key) => column(key, t[key], amount(t[key]))),
      ],
      rows: years.map((year) => ({ ...year })),
      free: Math.max(0, MOST_YEARS - years.length),
    },
    desk,
  );
}

/** The lists of a need report, on a sheet each. */
export function needLists(desk: NeedDesk): FormSheet[] {
  return [participants(desk), goals(desk), groups(desk), budget(desk)];
}
