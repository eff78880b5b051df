import { lowestFteLevel } from '../../domain/form-scope.ts';
import type { Enhet, Skalanivaa } from '../../generated/types.ts';
import { inLanguage } from '../plan-names.ts';
import type { HeatRule } from '../xlsx/model.ts';
import type { FormInput } from './form-input.ts';
import type { FormColumn } from './form-sheet.ts';
import { faults } from './holding-formulas.ts';
import type { Inputs } from './inputs.ts';

/** What the sheets of units share. */
export interface HoldingDesk {
  readonly input: FormInput;
  readonly inputs: Inputs;
}

/** Narrow enough to stand beside the counts on a common screen. */
const MEANING_WIDTH = 36;
const COUNT_WIDTH = 9;

export const countKey = ({ nivaa }: Skalanivaa): string => `antall/${nivaa}`;
export const fteKey = ({ nivaa }: Skalanivaa): string => `aarsverk/${nivaa}`;
export const meaningKey = ({ nivaa }: Skalanivaa): string => `betyr/${nivaa}`;

/** The levels that mean something of their own for a competence: all above none. */
export const meaningLevels = ({ scale }: FormInput): readonly Skalanivaa[] => scale.slice(1);

function fteLevels(unit: Enhet, { scale, documents }: FormInput): Skalanivaa[] {
  const krav = documents.krav.flatMap((document) => document.krav);
  const lowest = lowestFteLevel(unit, krav);
  return scale.filter(({ nivaa }) => nivaa >= lowest);
}

function countColumns({ input, inputs }: HoldingDesk, staff: string): FormColumn[] {
  const { form, words } = input.catalogue;
  return input.scale.map((level) => {
    const name = inLanguage(level.navn, words.language);
    const help = form.levelHelp(name, inLanguage(level.anker, words.language));
    const text = { title: form.level(level.nivaa), help };
    const allowed = inputs.most(text, staff);
    return { key: countKey(level), text, kind: 'count', width: COUNT_WIDTH, input: allowed };
  });
}

function meaningColumns({ input }: HoldingDesk): FormColumn[] {
  const { form, words } = input.catalogue;
  return meaningLevels(input).map((level) => ({
    key: meaningKey(level),
    text: { title: form.levelMeans(level.nivaa, inLanguage(level.navn, words.language)) },
    kind: 'long-text',
    width: MEANING_WIDTH,
    read: false,
  }));
}

function fteColumns(unit: Enhet, { input, inputs }: HoldingDesk): FormColumn[] {
  const { form } = input.catalogue;
  return fteLevels(unit, input).map((level) => {
    const text = { title: form.fteAtLevel(level.nivaa), help: form.fteHelp };
    return { key: fteKey(level), text, kind: 'fte', width: 12, input: inputs.decimal(text) };
  });
}

function checkColumns({ input }: HoldingDesk, staff: string): FormColumn[] {
  const { form } = input.catalogue;
  const { check, holding: t } = form;
  const wrong = faults(form).map((text): HeatRule => ({ text, tone: 'strong' }));
  return [
    {
      key: 'sum',
      text: t.sum,
      kind: 'count',
      width: COUNT_WIDTH,
      read: false,
      heat: (cell) => [{ formula: `AND(ISNUMBER(${cell}),${cell}>${staff})`, tone: 'strong' }],
    },
    {
      key: 'kontroll',
      text: t.kontroll,
      kind: 'text',
      width: 20,
      read: false,
      heat: (cell) => [
        { text: check.ok, tone: 'good' },
        { text: check.unmapped, tone: 'unknown' },
        ...wrong,
        { formula: `LEN(${cell})>0`, tone: 'mild' },
      ],
    },
  ];
}

/** The columns of a unit's sheet; `staff` is the cell with the number of its employees. */
export function holdingColumns(unit: Enhet, staff: string, desk: HoldingDesk): FormColumn[] {
  const { inputs } = desk;
  const { holding: t } = desk.input.catalogue.form;
  const mapped = inputs.choice(t.kartlagt, 'kartlagt');
  const unused = inputs.most(t.ubrukt, staff);
  return [
    { key: 'omraade', text: t.omraade, kind: 'text', width: 15, read: false },
    { key: 'navn', text: t.navn, kind: 'text', width: 30 },
    {
      key: 'kartlagt',
      text: t.kartlagt,
      kind: 'text',
      width: 14,
      list: 'kartlagt',
      input: mapped,
    },
    ...countColumns(desk, staff),
    ...checkColumns(desk, staff),
    ...meaningColumns(desk),
    { key: 'ubrukt', text: t.ubrukt, kind: 'count', width: 11, input: unused },
    ...fteColumns(unit, desk),
    {
      key: 'merknad',
      text: t.merknad,
      kind: 'long-text',
      width: 30,
      input: inputs.text(t.merknad),
    },
    { key: 'kompetanse', text: t.kompetanse, kind: 'text', width: 12 },
  ];
}
