import type { JudgementFault, JudgementNote } from '../domain/judgement.ts';
import type { RoundKeys } from '../domain/round-workbook.ts';
import type { ReadSheet } from './xlsx/read-workbook.ts';
import type { ReadRow } from './xlsx/sheet-cells.ts';

/** The sheet of need reports in a returned workbook, and where its columns are now. */
export interface FoundSheet {
  readonly sheet: ReadSheet;
  readonly header: ReadRow;
  /** The columns (from 0) by their keys. */
  readonly columns: ReadonlyMap<string, number>;
  readonly faults: readonly JudgementFault[];
  readonly notes: readonly JudgementNote[];
}

interface Candidate {
  readonly sheet: ReadSheet;
  readonly header: ReadRow;
  readonly hits: number;
}

/** A header as titles are compared: people change case and spaces without meaning anything by it. */
function comparable(title: unknown): string {
  return String(title).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A header row has at least two of the titles that are looked for. */
const FEWEST_TITLES = 2;

function bestRow(sheet: ReadSheet, titles: ReadonlySet<string>): Candidate | null {
  let best: Candidate | null = null;
  for (const header of sheet.rows) {
    const found = header.cells.map(({ value }) => comparable(value));
    const hits = new Set(found.filter((title) => titles.has(title))).size;
    if (hits >= FEWEST_TITLES && hits > (best?.hits ?? 0)) best = { sheet, header, hits };
  }
  return best;
}

/** The sheets that may be the one, the one with its old name first of all. */
function candidatesIn(sheets: readonly ReadSheet[], { ark, kolonner }: RoundKeys): Candidate[] {
  const titles = new Set([...kolonner.values()].map(comparable));
  const found = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => bestRow(sheet, titles) ?? []);
  const named = found.filter(({ sheet }) => sheet.name === ark);
  if (named.length > 0) return named;
  const most = Math.max(...found.map(({ hits }) => hits));
  return found.filter(({ hits }) => hits === most);
}

interface Columns {
  readonly columns: Map<string, number>;
  readonly faults: JudgementFault[];
}

function columnsOf({ sheet: { name: ark }, header }: Candidate, { kolonner }: RoundKeys): Columns {
  const columns = new Map<string, number>();
  const faults: JudgementFault[] = [];
  for (const [key, tittel] of kolonner) {
    const cells = header.cells.filter(({ value }) => comparable(value) === comparable(tittel));
    const [first, ...others] = cells;
    if (first === undefined) {
      faults.push({ kode: 'mangler-kolonne', ark, celle: null, fakta: { tittel } });
    } else columns.set(key, first.column);
    for (const { address } of others) {
      faults.push({ kode: 'dobbel-kolonne', ark, celle: address, fakta: { tittel } });
    }
  }
  return { columns, faults };
}

/** The titles of columns that stand after one that they stood before. */
function movedTitles(columns: ReadonlyMap<string, number>, { kolonner }: RoundKeys): string[] {
  const before = [...columns.keys()];
  const now = [...columns].sort(([, a], [, b]) => a - b).map(([key]) => key);
  return before.filter((key, place) => now[place] !== key).map((key) => String(kolonner.get(key)));
}

function notesOn(candidate: Candidate, titler: readonly string[]): JudgementNote[] {
  if (titler.length === 0) return [];
  return [{ kode: 'flyttet-kolonne', ark: candidate.sheet.name, celle: null, fakta: { titler } }];
}

/**
 * Finds the sheet of need reports by its name, or else by its headers, and its columns by their
 * headers wherever they have been moved. A fault where there is no such sheet, or more than one.
 */
export function findJudgementSheet(
  sheets: readonly ReadSheet[],
  keys: RoundKeys,
): FoundSheet | JudgementFault {
  const [found, ...others] = candidatesIn(sheets, keys);
  if (found === undefined) {
    return { kode: 'mangler-ark', ark: keys.ark, celle: null, fakta: { navn: keys.ark } };
  }
  if (others.length > 0) {
    const navn = [found, ...others].map(({ sheet }) => sheet.name);
    return { kode: 'flere-ark', ark: keys.ark, celle: null, fakta: { navn } };
  }
  const { columns, faults } = columnsOf(found, keys);
  const notes = faults.length > 0 ? [] : notesOn(found, movedTitles(columns, keys));
  return { sheet: found.sheet, header: found.header, columns, faults, notes };
}
