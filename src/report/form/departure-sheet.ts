import type { Choices } from './choices.ts';
import type { FormColumn, FormRow, FormSheet } from './form-sheet.ts';
import { formSheet, freeRows } from './form-sheet.ts';
import type { HoldingDesk } from './holding-columns.ts';
import type { AskedUnit } from './holding-sheet.ts';

const FREE_ROWS = 12;

function columnsOf({ input, inputs }: HoldingDesk, several: boolean): FormColumn[] {
  const { departure: t } = input.catalogue.form;
  const unit: FormColumn = {
    key: 'enhet',
    text: t.enhet,
    kind: 'text',
    width: 34,
    list: 'enhet',
    input: inputs.choice(t.enhet, 'enhet'),
  };
  return [
    ...(several ? [unit] : []),
    {
      key: 'kompetanse',
      text: t.kompetanse,
      kind: 'text',
      width: 60,
      list: 'kompetanse',
      input: inputs.choice(t.kompetanse, 'kompetanse'),
    },
    { key: 'aar', text: t.aar, kind: 'year', width: 12, input: inputs.year(t.aar) },
    { key: 'nivaa', text: t.nivaa, kind: 'count', width: 12, input: inputs.level(t.nivaa) },
    { key: 'antall', text: t.antall, kind: 'count', width: 12, input: inputs.whole(t.antall) },
  ];
}

function rowsOf({ unit, competences }: AskedUnit, { textOf }: Choices): FormRow[] {
  return competences.flatMap(({ id }) =>
    (unit.beholdning?.[id]?.avgang ?? []).map(({ aar, nivaa, antall }) => ({
      id: '',
      cells: {
        enhet: textOf('enhet', unit.id),
        kompetanse: textOf('kompetanse', id),
        aar,
        nivaa,
        antall,
      },
    })),
  );
}

/** The sheet of those who are known to leave: present ones, and free rows. */
export function departureSheet(
  asked: readonly AskedUnit[],
  desk: HoldingDesk,
  choices: Choices,
): FormSheet {
  const { form } = desk.input.catalogue;
  const [only, ...others] = asked;
  const name = form.sheet.departures;
  return formSheet({
    slag: 'avgang',
    ...(others.length === 0 && only !== undefined ? { enhet: only.unit.id } : {}),
    above: { name, title: name, lead: [form.departuresLead], figures: [] },
    tableName: 'avgang',
    columns: columnsOf(desk, others.length > 0),
    rows: [
      ...asked.flatMap((unit) => rowsOf(unit, choices)),
      ...freeRows(FREE_ROWS + 2 * others.length),
    ],
  });
}
