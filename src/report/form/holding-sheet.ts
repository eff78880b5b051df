import type { Beholdningspost, Enhet, Kompetanse } from '../../generated/types.ts';
import { inLanguage } from '../plan-names.ts';
import { figureCell } from '../xlsx/addresses.ts';
import type { SheetCell } from '../xlsx/model.ts';
import type { FormInput } from './form-input.ts';
import {
  addressesOf,
  type FormAbove,
  type FormField,
  type FormRow,
  type FormSheet,
  formSheet,
} from './form-sheet.ts';
import {
  countKey,
  fteKey,
  type HoldingDesk,
  holdingColumns,
  meaningKey,
  meaningLevels,
} from './holding-columns.ts';
import {
  checkCell,
  type HoldingPlaces,
  type HoldingState,
  progressCells,
  sumCell,
} from './holding-formulas.ts';

/** A unit, when it was mapped, and what it is asked about. */
export interface AskedUnit {
  readonly unit: Enhet;
  /** `YYYY-MM-DD`. */
  readonly mapped: string;
  readonly competences: readonly Kompetanse[];
}

/** Which of the facts above the table is the number of employees. */
const STAFF = 0;

function factsOf({ unit }: AskedUnit, { input, inputs }: HoldingDesk): FormField[] {
  const { ansatte: staff, aarsverk: fte, barn: children } = input.catalogue.form.fact;
  const { ansatte, aarsverk = null, barn = null } = unit;
  const whole = { kind: 'count' } as const;
  return [
    { key: 'ansatte', label: staff.title, value: ansatte, ...whole, input: inputs.whole(staff) },
    { key: 'aarsverk', label: fte.title, value: aarsverk, kind: 'fte', input: inputs.decimal(fte) },
    { key: 'barn', label: children.title, value: barn, ...whole, input: inputs.whole(children) },
  ];
}

function aboveOf(asked: AskedUnit, desk: HoldingDesk): FormAbove {
  const { form, words } = desk.input.catalogue;
  const { unit, mapped } = asked;
  const figured = Object.values(unit.beholdning ?? {}).some(({ antall }) => antall !== null);
  const progress: FormField = { key: null, label: form.progress.label, value: null, kind: 'text' };
  return {
    name: unit.navn,
    title: unit.navn,
    lead: [form.lead(figured ? mapped : null, words)],
    figures: [...factsOf(asked, desk), progress],
  };
}

const isMapped = (post: Beholdningspost | undefined): boolean => (post?.antall ?? null) !== null;

function stateOf(post: Beholdningspost | undefined, { scale }: FormInput): HoldingState {
  return {
    mapped: isMapped(post),
    counts: scale.map(({ nivaa }) => post?.antall?.[nivaa] ?? null),
    unused: post?.ubrukt ?? 0,
  };
}

type Cells = [key: string, cell: SheetCell][];

function meaningsOf({ anker }: Kompetanse, input: FormInput): Cells {
  const { language } = input.catalogue.words;
  return meaningLevels(input).map((level) => [
    meaningKey(level),
    inLanguage(anker?.[level.nivaa] ?? level.anker, language),
  ]);
}

function figuresOf(post: Beholdningspost | undefined, { scale }: FormInput): Cells {
  return scale.flatMap(
    (level): Cells => [
      [countKey(level), post?.antall?.[level.nivaa] ?? null],
      [fteKey(level), post?.aarsverk?.[level.nivaa] ?? null],
    ],
  );
}

function areaName({ omraade }: Kompetanse, { areas, catalogue }: FormInput): string {
  const area = areas.find(({ id }) => id === omraade);
  return area === undefined ? omraade : inLanguage(area.navn, catalogue.words.language);
}

function rowOf(
  competence: Kompetanse,
  post: Beholdningspost | undefined,
  input: FormInput,
): FormRow['cells'] {
  const { form, words } = input.catalogue;
  return {
    omraade: areaName(competence, input),
    navn: inLanguage(competence.navn, words.language),
    kartlagt: isMapped(post) ? form.choice.mapped : form.choice.unmapped,
    ...Object.fromEntries([...figuresOf(post, input), ...meaningsOf(competence, input)]),
    ubrukt: post?.ubrukt ?? null,
    merknad: post?.merknad ?? null,
    kompetanse: competence.id,
  };
}

/** The sheet of a unit: its facts, and its counts by competence and level. */
export function holdingSheet(asked: AskedUnit, desk: HoldingDesk, number: number): FormSheet {
  const { input } = desk;
  const { unit, competences } = asked;
  const above = aboveOf(asked, desk);
  const staff = figureCell(above, STAFF);
  const columns = holdingColumns(unit, staff, desk);
  const places: HoldingPlaces = {
    texts: input.catalogue.form,
    at: addressesOf(
      above,
      columns.map(({ key }) => key),
      competences.length,
    ),
    levels: input.scale.map(countKey),
    staff: { cell: staff, count: unit.ansatte },
  };
  const held = competences.map(({ id }) => unit.beholdning?.[id]);
  const states = held.map((post) => stateOf(post, input));
  const rows = competences.map((competence, index): FormRow => {
    const state = stateOf(held[index], input);
    const live = {
      sum: sumCell(places, index, state),
      kontroll: checkCell(places, index, state),
    };
    return { id: competence.id, cells: { ...rowOf(competence, held[index], input), ...live } };
  });
  const progress = progressCells(places, states);
  const figures = above.figures.map((one) => (one.key === null ? { ...one, ...progress } : one));
  return formSheet({
    slag: 'beholdning',
    enhet: unit.id,
    above: { ...above, figures },
    tableName: `beholdning_${number}`,
    columns,
    rows,
    frozenColumns: 2,
    pagesWide: 2,
  });
}
