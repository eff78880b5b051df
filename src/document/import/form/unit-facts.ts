import { noticeOf } from '../../../domain/import-notices.ts';
import { cellText, sheetPlace } from '../grid.ts';
import type { SourceText } from '../records.ts';
import type { FormUnit } from './form-records.ts';
import { type FormDesk, type FormRow, type Given, known } from './form-rows.ts';
import { countOf, figureOf } from './form-values.ts';
import { comparable, type FoundSheet } from './found-sheet.ts';
import { needed } from './read-requirements.ts';

const LABELS = 0;
const VALUES = 1;

/** The row above the table whose label is that of a field, as a row with that one value. */
function fieldRow(sheet: FoundSheet, key: string, desk: FormDesk): FormRow | undefined {
  const label = sheet.keys.felt.get(key) ?? key;
  const rows = sheet.grid.rows.slice(0, sheet.header);
  const index = rows.findIndex(
    (cells) => comparable(cellText(cells[LABELS])) === comparable(label),
  );
  if (index < 0) {
    const saying = { kode: 'skjema/mangler-kolonne', fakta: { tittel: label } } as const;
    desk.notices.push(noticeOf(sheetPlace(sheet.grid), saying));
    return undefined;
  }
  const keys = { ...sheet.keys, kolonner: new Map([[key, label]]) };
  return { desk, sheet: { ...sheet, keys, columns: new Map([[key, VALUES]]) }, index };
}

function fieldOf(
  sheet: FoundSheet,
  key: string,
  { desk, read }: { desk: FormDesk; read: (row: FormRow, key: string) => Given<number> },
): Given<number> {
  const row = fieldRow(sheet, key, desk);
  return row && read(row, key);
}

/** A unit cannot be without a number of employees. */
function staffOf(row: FormRow, key: string): number | undefined {
  return needed<{ ansatte: Given<number> }>(row, { ansatte: countOf(row, key) }).ansatte;
}

/** Reads what stands above the table of a unit. */
export function readUnitFacts(sheet: FoundSheet, enhet: SourceText, desk: FormDesk): FormUnit {
  const post = known({
    ansatte: fieldOf(sheet, 'ansatte', { desk, read: staffOf }),
    aarsverk: fieldOf(sheet, 'aarsverk', { desk, read: figureOf }),
    barn: fieldOf(sheet, 'barn', { desk, read: countOf }),
  });
  return { ...sheetPlace(sheet.grid), enhet, post };
}
