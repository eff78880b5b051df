import type { Patch } from '../../../domain/import-changes.ts';
import { isBlank } from '../grid.ts';
import type { SourceText } from '../records.ts';
import { EXTENTS, PLACES, SERVICES, WEIGHTS } from './codes.ts';
import type { FormRequirement } from './form-records.ts';
import {
  cellOf,
  type FormDesk,
  type FormRow,
  filledKeys,
  hasColumn,
  known,
  placeOf,
  rowsOf,
  say,
  textIn,
  titleOf,
} from './form-rows.ts';
import {
  choiceOf,
  countOf,
  figureOf,
  idsOf,
  levelOf,
  referenceOf,
  referencesOf,
  shareOf,
  yearOf,
  yesNoOf,
} from './form-values.ts';
import type { FoundSheet } from './found-sheet.ts';

/** The keys of which exactly one is filled in; undefined, and said, where it is none or several. */
export function onlyOne<K extends string>(row: FormRow, keys: readonly [K, ...K[]]): K | undefined {
  const [only, ...others] = keys.filter((key) => !isBlank(cellOf(row, key)));
  if (only !== undefined && others.length === 0) return only;
  if (keys.every((key) => hasColumn(row, key))) {
    const titler = keys.map((key) => titleOf(row, key));
    say(row, others[0] ?? keys[0], { kode: 'skjema/bare-en', fakta: { titler } });
  }
  return undefined;
}

/** Values that cannot be taken away: said where they are, so that what the plan has stays. */
export function needed<T extends object>(
  row: FormRow,
  values: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  const empty = Object.entries(values).filter(([, value]) => value === null);
  for (const [key] of empty) {
    say(row, key, { kode: 'skjema/mangler-felt', fakta: { tittel: titleOf(row, key) } });
  }
  const kept = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  // What has been taken away are values only; the keys are those of the type.
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}

const AMOUNTS = ['antall', 'andel', 'aarsverk'] as const;

/** Exactly one of three; the other two are taken away. */
function amountIn(row: FormRow): FormRequirement['post'] {
  const only = onlyOne(row, AMOUNTS);
  if (only === undefined) return {};
  const read = { antall: countOf, andel: shareOf, aarsverk: figureOf }[only];
  const amount = read(row, only);
  if (amount === undefined || amount === null) return {};
  return { antall: null, andel: null, aarsverk: null, [only]: amount };
}

function placesIn(row: FormRow): FormRequirement['gjelder'] {
  const only = onlyOne(row, ['tjeneste', 'enheter']);
  if (only === 'tjeneste') {
    const tjeneste = choiceOf(row, 'tjeneste', SERVICES);
    return tjeneste ? { tjeneste } : undefined;
  }
  const enheter = only === undefined ? undefined : referencesOf(row, 'enheter', 'enhet');
  return enheter ? { enheter } : undefined;
}

function postOf(row: FormRow): Patch<FormRequirement['post']> {
  return {
    ...needed(row, {
      nivaa: levelOf(row, 'nivaa'),
      per: choiceOf(row, 'per', EXTENTS),
      hvor: choiceOf(row, 'hvor', PLACES),
      viktighet: choiceOf(row, 'viktighet', WEIGHTS),
    }),
    ...amountIn(row),
    ...known({
      frist: yearOf(row, 'frist'),
      kritisk: yesNoOf(row, 'kritisk'),
      begrunnelse: idsOf(row, 'begrunnelse'),
    }),
  };
}

/** The id of a row; null where it is a new one. */
export function idOf(row: FormRow): string | null {
  const text = textIn(row, 'id').toLowerCase();
  return text === '' ? null : text;
}

/** Rows with something beside their id; of the others it is said that this takes nothing away. */
export function answeredRows(sheet: FoundSheet, desk: FormDesk): FormRow[] {
  return rowsOf(sheet, desk).filter((row) => {
    const isEmpty = filledKeys(row).every((key) => key === 'id');
    if (isEmpty) say(row, 'id', { kode: 'skjema/toemt-rad', fakta: { id: textIn(row, 'id') } });
    return !isEmpty;
  });
}

function readRow(row: FormRow): FormRequirement {
  const { kompetanse } = needed<{ kompetanse: SourceText | null | undefined }>(row, {
    kompetanse: referenceOf(row, 'kompetanse'),
  });
  const gjelder = placesIn(row);
  return {
    ...placeOf(row, 'kompetanse'),
    id: idOf(row),
    ...(kompetanse === undefined ? {} : { kompetanse }),
    ...(gjelder === undefined ? {} : { gjelder }),
    post: postOf(row),
  };
}

/** Reads the form of requirements. */
export function readRequirements(sheets: readonly FoundSheet[], desk: FormDesk): FormRequirement[] {
  const own = sheets.filter(({ keys }) => keys.slag === 'krav');
  return own.flatMap((sheet) => answeredRows(sheet, desk).map(readRow));
}
