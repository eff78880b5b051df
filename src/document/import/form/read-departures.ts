import { groupBy } from '../../../domain/group-by.ts';
import type { Avgang } from '../../../generated/types.ts';
import { compactText } from '../header-text.ts';
import type { SourceText } from '../records.ts';
import { competenceText } from './competence-text.ts';
import type { FormHolding } from './form-records.ts';
import {
  type FormDesk,
  type FormRow,
  filledKeys,
  type Given,
  rowsOf,
  say,
  titleOf,
} from './form-rows.ts';
import { countOf, levelOf, referenceOf, yearOf } from './form-values.ts';
import type { FoundSheet } from './found-sheet.ts';

/** A row of the sheet of departures; what cannot be known in it is missing. */
interface DepartureRow {
  readonly row: FormRow;
  readonly enhet: Given<SourceText>;
  readonly kompetanse: Given<SourceText>;
  readonly avgang: Avgang | null;
}

/** Says that a cell must be filled in; what does not fit has been said already. */
function required<T>(value: Given<T>, row: FormRow, key: string): T | undefined {
  if (value === null) {
    say(row, key, { kode: 'skjema/mangler-felt', fakta: { tittel: titleOf(row, key) } });
  }
  return value ?? undefined;
}

function readRow(row: FormRow): DepartureRow {
  // A form of one unit has no column of units.
  const enhet = row.sheet.enhet ?? required(referenceOf(row, 'enhet'), row, 'enhet');
  const text = required(referenceOf(row, 'kompetanse'), row, 'kompetanse');
  const kompetanse = text && competenceText(text, row.desk);
  const aar = required(yearOf(row, 'aar'), row, 'aar');
  const nivaa = required(levelOf(row, 'nivaa'), row, 'nivaa');
  const antall = required(countOf(row, 'antall'), row, 'antall');
  const isWhole = aar !== undefined && nivaa !== undefined && antall !== undefined;
  return { row, enhet, kompetanse, avgang: isWhole ? { aar, nivaa, antall } : null };
}

const pairOf = (enhet: SourceText, kompetanse: SourceText): string =>
  `${compactText(enhet.tekst)}/${compactText(kompetanse.tekst)}`;

/** A departure, and the row that says it. */
interface Leaving {
  readonly row: FormRow;
  readonly avgang: Avgang;
}

/** All of the departures; undefined where a row of them does not fit. */
function whole(rows: readonly Pick<DepartureRow, 'row' | 'avgang'>[]): Leaving[] | undefined {
  const fit = rows.flatMap(({ row, avgang }) => (avgang === null ? [] : [{ row, avgang }]));
  return fit.length === rows.length ? fit : undefined;
}

/** What is known of departures, by unit and competence. */
export interface Departures {
  /** Those of a pair; undefined where one of them cannot be known. */
  readonly of: (holding: FormHolding) => readonly Leaving[] | undefined;
  /** Holdings that nothing but departures are known of: they are in no table of the form. */
  readonly beyond: (holdings: readonly FormHolding[]) => FormHolding[];
}

/** Reads the sheet of departures, which holds all that are known of the units in the form. */
export function readDepartures(sheet: FoundSheet, desk: FormDesk): Departures {
  const rows = rowsOf(sheet, desk)
    .filter((row) => filledKeys(row).some((key) => key !== 'enhet'))
    .map(readRow);
  const placed = rows.flatMap(({ enhet, kompetanse, ...rest }) =>
    enhet && kompetanse ? [{ ...rest, enhet, kompetanse }] : [],
  );
  const pairs = groupBy(placed, ({ enhet, kompetanse }) => pairOf(enhet, kompetanse));
  // With a row that may be about any of them, none can be said to have been taken out.
  const isComplete = placed.length === rows.length;
  return {
    of: ({ enhet, kompetanse }) => {
      const own = pairs.get(pairOf(enhet, kompetanse)) ?? (isComplete ? [] : undefined);
      return own && whole(own);
    },
    beyond: (holdings) => {
      const there = new Set(holdings.map(({ enhet, kompetanse }) => pairOf(enhet, kompetanse)));
      return [...pairs].flatMap(([pair, rows]) => {
        const avgang = whole(rows)?.map((one) => one.avgang);
        if (there.has(pair) || avgang === undefined) return [];
        const [{ enhet, kompetanse }] = rows;
        const { fil, ark, celle, rad, kolonne } = kompetanse;
        return [{ fil, ark, celle, rad, kolonne, enhet, kompetanse, post: { avgang } }];
      });
    },
  };
}

/** The people who leave at a level, where they are more than those who are counted there. */
function tooMany(
  departures: readonly Leaving[],
  antall: Readonly<Record<string, number | undefined>>,
): { row: FormRow; avgang: number; antall: number } | undefined {
  const sums = new Map<number, number>();
  for (const { row, avgang } of departures) {
    const { nivaa, antall: leaving } = avgang;
    const sum = (sums.get(nivaa) ?? 0) + leaving;
    sums.set(nivaa, sum);
    const counted = antall[nivaa] ?? 0;
    if (sum > counted) return { row, avgang: sum, antall: counted };
  }
  return undefined;
}

/** A holding whose departures contradict its counts: of the figures none is taken. */
function withoutFigures(holding: FormHolding): FormHolding {
  const { antall: _, aarsverk: __, ubrukt: ___, ...post } = holding.post;
  return { ...holding, post };
}

/** A holding with the departures that are known of it. */
export function withDepartures(holding: FormHolding, departures: Departures): FormHolding {
  const rows = departures.of(holding);
  const { antall } = holding.post;
  if (rows === undefined) return holding;
  const [first] = rows;
  if (first !== undefined && antall === null) {
    say(first.row, 'antall', { kode: 'skjema/avgang-uten-tall', fakta: {} });
    return withoutFigures(holding);
  }
  const fault = antall ? tooMany(rows, antall) : undefined;
  if (fault !== undefined) {
    const { row, ...fakta } = fault;
    say(row, 'antall', { kode: 'skjema/avgang-over-antall', fakta });
    return withoutFigures(holding);
  }
  const avgang = rows.map((one) => one.avgang);
  return { ...holding, post: { ...holding.post, avgang: avgang.length === 0 ? null : avgang } };
}
