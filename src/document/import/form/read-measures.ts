import { groupBy } from '../../../domain/group-by.ts';
import type { Kostnad } from '../../../generated/types.ts';
import { compactText } from '../header-text.ts';
import { ARENAS, FUNDS, SERVICES, STATUSES, STRATEGIES } from './codes.ts';
import type { FormEffect, FormMeasure } from './form-records.ts';
import {
  type FormDesk,
  type FormRow,
  type Given,
  known,
  placeOf,
  rowsOf,
  say,
} from './form-rows.ts';
import {
  choiceOf,
  countOf,
  dayOf,
  idsOf,
  kronerOf,
  levelOf,
  referenceOf,
  textOf,
  yearOf,
  yesNoOf,
} from './form-values.ts';
import type { FoundSheet } from './found-sheet.ts';
import { answeredRows, idOf, needed, onlyOne } from './read-requirements.ts';

const SUM = 'kostnad/sum';
const FUND_KEYS = FUNDS.map((kilde) => ({ kilde, key: `kostnad/${kilde}` as const }));

/** What it costs and who pays; the sources must be the sum. */
function costIn(row: FormRow): Given<Kostnad> {
  const sum = kronerOf(row, SUM);
  const paid = FUND_KEYS.map(({ kilde, key }) => ({ kilde, beloep: kronerOf(row, key) }));
  if (sum === undefined || paid.some(({ beloep }) => beloep === undefined)) return undefined;
  const finansiering = paid.flatMap(({ kilde, beloep }) => (beloep ? [{ kilde, beloep }] : []));
  const kilder = finansiering.reduce((total, { beloep }) => total + beloep, 0);
  if (finansiering.length === 0) return sum === null ? null : { sum };
  if (kilder === sum) return { sum, finansiering };
  say(row, SUM, { kode: 'skjema/finansiering', fakta: { sum: sum ?? 0, kilder } });
  return undefined;
}

function readMeasure(row: FormRow): FormMeasure {
  const post = {
    ...needed(row, {
      tittel: textOf(row, 'tittel'),
      strategi: choiceOf(row, 'strategi', STRATEGIES),
      status: choiceOf(row, 'status', STATUSES),
    }),
    ...known({
      krav: idsOf(row, 'krav'),
      laeringsarena: choiceOf(row, 'laeringsarena', ARENAS),
      kollektivt: yesNoOf(row, 'kollektivt'),
      ansvar: textOf(row, 'ansvar', 'rolle'),
      start: dayOf(row, 'start', 'foerste'),
      frist: dayOf(row, 'frist', 'siste'),
      kostnad: costIn(row),
      prioritet: countOf(row, 'prioritet'),
      merknad: textOf(row, 'merknad', 'rolle'),
    }),
  };
  return { ...placeOf(row, 'tittel'), id: idOf(row), post };
}

/** Where an effect comes; undefined, and said, where it is nowhere or in two places. */
function whereIn(row: FormRow): Pick<FormEffect, 'enhet' | 'tjeneste'> | undefined {
  const only = onlyOne(row, ['enhet', 'tjeneste']);
  if (only === undefined) return undefined;
  if (only === 'tjeneste') {
    const tjeneste = choiceOf(row, 'tjeneste', SERVICES);
    return tjeneste ? { tjeneste } : undefined;
  }
  const enhet = referenceOf(row, 'enhet');
  return enhet ? { enhet } : undefined;
}

/** What may be left empty, but must fit where it is not: null where it does not. */
function restIn(row: FormRow): Pick<FormEffect, 'fra_enhet' | 'fra_nivaa' | 'til_nivaa'> | null {
  const values = {
    fra_enhet: referenceOf(row, 'fra_enhet'),
    fra_nivaa: levelOf(row, 'fra_nivaa'),
    til_nivaa: levelOf(row, 'til_nivaa'),
  };
  const { fra_enhet, fra_nivaa, til_nivaa } = values;
  if (Object.values(values).includes(undefined)) return null;
  return {
    ...(fra_enhet ? { fra_enhet } : {}),
    ...(typeof fra_nivaa === 'number' ? { fra_nivaa } : {}),
    ...(typeof til_nivaa === 'number' ? { til_nivaa } : {}),
  };
}

function readEffect(row: FormRow): FormEffect | null {
  const where = whereIn(row);
  const rest = restIn(row);
  const given = {
    kompetanse: referenceOf(row, 'kompetanse'),
    antall: countOf(row, 'antall'),
    aar: yearOf(row, 'aar'),
  };
  const { kompetanse, antall, aar } = needed<typeof given>(row, given);
  const isWhole = kompetanse !== undefined && antall !== undefined && aar !== undefined;
  if (!isWhole || where === undefined || rest === null) return null;
  return { ...placeOf(row, 'kompetanse'), kompetanse, antall, aar, ...where, ...rest };
}

/** A measure as effects refer to it: its id, or (for a new one) its title. */
const nameOf = ({ id, post }: FormMeasure): string => id ?? compactText(post.tittel ?? '');

/** Which measure an effect is of: one with this title now, or the one that was chosen. */
function measureOf(row: FormRow, measures: readonly FormMeasure[]): string | undefined {
  const chosen = referenceOf(row, 'tiltak');
  if (chosen === undefined) return undefined;
  const wanted = chosen === null ? null : compactText(chosen.tekst);
  const found =
    measures.find(({ id }) => id !== null && compactText(id) === wanted) ??
    measures.find(({ post }) => compactText(post.tittel ?? '') === wanted);
  if (found === undefined) say(row, 'tiltak', { kode: 'skjema/ukjent-tiltak', fakta: {} });
  return found && nameOf(found);
}

/** The effects of each measure; null for one of which an effect does not fit. */
function readEffects(
  sheet: FoundSheet,
  measures: readonly FormMeasure[],
  desk: FormDesk,
): (measure: FormMeasure) => readonly FormEffect[] | undefined {
  const rows = rowsOf(sheet, desk).map((row) => ({
    measure: measureOf(row, measures),
    effect: readEffect(row),
  }));
  const byMeasure = groupBy(rows, ({ measure }) => measure);
  // With a row that may be of any of them, none can be said to have been taken out.
  const isComplete = !byMeasure.has(undefined);
  return (measure) => {
    const own = byMeasure.get(nameOf(measure)) ?? [];
    const effects = own.flatMap(({ effect }) => effect ?? []);
    return isComplete && effects.length === own.length ? effects : undefined;
  };
}

/** Reads the form of measures and their effects. */
export function readMeasures(sheets: readonly FoundSheet[], desk: FormDesk): FormMeasure[] {
  const measures = sheets
    .filter(({ keys }) => keys.slag === 'tiltak')
    .flatMap((sheet) => answeredRows(sheet, desk).map(readMeasure));
  const sheet = sheets.find(({ keys }) => keys.slag === 'effekt');
  if (sheet === undefined) return measures;
  const effectsOf = readEffects(sheet, measures, desk);
  return measures.map((measure) => {
    const effekter = effectsOf(measure);
    return effekter === undefined ? measure : { ...measure, effekter };
  });
}
