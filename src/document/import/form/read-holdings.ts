import type { Patch } from '../../../domain/import-changes.ts';
import { noticeOf } from '../../../domain/import-notices.ts';
import type { Beholdningspost } from '../../../generated/types.ts';
import { cellText, isBlank, sheetPlace } from '../grid.ts';
import { compactText } from '../header-text.ts';
import type { SourceText } from '../records.ts';
import { competenceText } from './competence-text.ts';
import type { FormHolding } from './form-records.ts';
import {
  cellOf,
  type FormDesk,
  type FormRow,
  type Given,
  known,
  placeOf,
  rowsOf,
  say,
  textIn,
} from './form-rows.ts';
import { choiceOf, countOf, figureOf, take, textOf } from './form-values.ts';
import type { FoundSheet } from './found-sheet.ts';

/** A sheet of a unit, and how many employees it has; undefined where that cannot be known. */
export interface HoldingSheet {
  readonly sheet: FoundSheet;
  readonly enhet: SourceText;
  readonly ansatte: number | undefined;
}

/** Figures by level. */
type Figures = Readonly<Record<string, number>>;

const COUNTS = 'antall/';
const FTES = 'aarsverk/';

/** The keys of the columns that the form had, so that one taken out is missed. */
const keysFrom = ({ sheet }: FormRow, start: string): string[] =>
  [...sheet.keys.kolonner.keys()].filter((key) => key.startsWith(start));

const isFilled = (row: FormRow, key: string): boolean => !isBlank(cellOf(row, key));

/** Figures by level: empty cells left out, undefined where one of them does not fit. */
function figuresIn(
  row: FormRow,
  start: string,
  read: (row: FormRow, key: string) => Given<number>,
): Figures | undefined {
  const figures: Record<string, number> = {};
  let fits = true;
  for (const key of keysFrom(row, start)) {
    const figure = read(row, key);
    if (figure === undefined) fits = false;
    else if (figure !== null) figures[key.slice(start.length)] = figure;
  }
  return fits ? figures : undefined;
}

const sumOf = (figures: Figures): number =>
  Object.values(figures).reduce((sum, figure) => sum + figure, 0);

/** Where the figures of a row are said to be wrong: at the last level that is filled in. */
function countCell(row: FormRow): string {
  const filled = keysFrom(row, COUNTS).filter((key) => isFilled(row, key));
  return filled.reduce((_, key) => key, COUNTS);
}

/** The counts of a mapped row; undefined where they do not fit, so that nothing is half known. */
function countsIn(row: FormRow, ansatte: number | undefined): Figures | undefined {
  const counts = figuresIn(row, COUNTS, countOf);
  if (counts === undefined) return undefined;
  const sum = sumOf(counts);
  if (ansatte === undefined || sum <= ansatte) return counts;
  say(row, countCell(row), { kode: 'skjema/flere-enn-ansatte', fakta: { sum, ansatte } });
  return undefined;
}

/** How many do not use it: at most all that are counted. */
function unusedIn(row: FormRow, counts: Figures): Given<number> {
  const ubrukt = countOf(row, 'ubrukt');
  const antall = sumOf(counts);
  if (typeof ubrukt !== 'number' || ubrukt <= antall) return ubrukt;
  say(row, 'ubrukt', { kode: 'skjema/ubrukt-over-antall', fakta: { ubrukt, antall } });
  return undefined;
}

/** The full-time equivalents: at each level at most as many as there are people. */
function ftesIn(row: FormRow, counts: Figures): Given<Figures> {
  if (keysFrom(row, FTES).length === 0) return undefined;
  const ftes = figuresIn(row, FTES, figureOf);
  if (ftes === undefined) return undefined;
  for (const [level, aarsverk] of Object.entries(ftes)) {
    const antall = counts[level] ?? 0;
    if (aarsverk > antall) {
      const fakta = { aarsverk, antall };
      say(row, FTES + level, { kode: 'skjema/aarsverk-over-antall', fakta });
      return undefined;
    }
  }
  return Object.keys(ftes).length === 0 ? null : ftes;
}

type Post = Patch<Beholdningspost>;

/** The figures of a row that has some. */
function mappedPost(row: FormRow, ansatte: number | undefined): Post {
  const antall = countsIn(row, ansatte);
  if (antall === undefined) return {};
  return known({ antall, aarsverk: ftesIn(row, antall), ubrukt: unusedIn(row, antall) });
}

const NOT_MAPPED: Post = { antall: null, aarsverk: null, ubrukt: null };

/** The figures of a row: mapped, not mapped, or (null) not answered at all. */
function figuresPost(row: FormRow, ansatte: number | undefined): Post | null {
  const answer = mappedAnswer(row);
  const keys = [...keysFrom(row, COUNTS), ...keysFrom(row, FTES), 'ubrukt'];
  const filled = keys.filter((key) => isFilled(row, key));
  const hasCounts = filled.some((key) => key.startsWith(COUNTS));
  const [first] = filled;
  if (answer === 'ikke_kartlagt') {
    if (first === undefined) return NOT_MAPPED;
    say(row, first, { kode: 'rad/ikke-kartlagt-med-tall', fakta: {} });
    return {};
  }
  if (hasCounts) return mappedPost(row, ansatte);
  if (answer === null && first === undefined) return null;
  if (answer !== undefined) say(row, 'kartlagt', { kode: 'skjema/ja-uten-tall', fakta: {} });
  return {};
}

const ANSWERS = ['ja', 'ikke_kartlagt'] as const;
const YES = new Set(['x', 'j', 'ja', 'jau', 'yes', 'kartlagt', 'kartlagd', 'mapped']);
const NO = new Set(['nei', 'n', 'no']);

/** Whether it is mapped, also in words that are not those of the list. */
function mappedAnswer(row: FormRow): Given<(typeof ANSWERS)[number]> {
  const text = compactText(textIn(row, 'kartlagt'));
  if (YES.has(text)) return 'ja';
  return NO.has(text) ? 'ikke_kartlagt' : choiceOf(row, 'kartlagt', ANSWERS);
}

/** The competence of a row: by its code, or where that is gone by its name. */
function competenceIn(row: FormRow): SourceText | null {
  for (const key of ['kompetanse', 'navn']) {
    const tekst = take(row, key, (cell) => {
      const text = cellText(cell);
      return text === '' ? { tomt: true } : { verdi: text };
    });
    if (typeof tekst === 'string') {
      return competenceText({ ...placeOf(row, key), tekst }, row.desk);
    }
  }
  return null;
}

/** Says how many rows of the form are gone; one without its code may be one of them. */
function sayMissing({ sheet }: HoldingSheet, rows: readonly FormRow[], desk: FormDesk): void {
  const codes = rows.map((row) => textIn(row, 'kompetanse'));
  const asked = sheet.keys.rader.filter((id) => id !== '');
  const others = codes.filter((code) => !asked.includes(code)).length;
  const antall = asked.filter((id) => !codes.includes(id)).length - others;
  if (antall <= 0 || !sheet.columns.has('kompetanse')) return;
  const saying = { kode: 'skjema/manglende-rader', fakta: { antall } } as const;
  desk.notices.push(noticeOf(sheetPlace(sheet.grid), saying));
}

/** Reads the table of a unit. */
export function readHoldings(unit: HoldingSheet, desk: FormDesk): FormHolding[] {
  const rows = rowsOf(unit.sheet, desk);
  sayMissing(unit, rows, desk);
  let unanswered = 0;
  const holdings = rows.flatMap((row): FormHolding[] => {
    const kompetanse = competenceIn(row);
    if (kompetanse === null) {
      say(row, 'kompetanse', { kode: 'rad/mangler', fakta: { felt: 'kompetanse' } });
      return [];
    }
    const figures = figuresPost(row, unit.ansatte);
    const merknad = textOf(row, 'merknad', 'rolle');
    // A row that is not answered takes no remark away.
    if (figures === null) unanswered += 1;
    const remark = figures === null && merknad === null ? undefined : merknad;
    const post = { ...figures, ...known({ merknad: remark }) };
    return [{ ...placeOf(row, 'kompetanse'), enhet: unit.enhet, kompetanse, post }];
  });
  if (unanswered > 0) {
    const saying = { kode: 'skjema/ubesvart', fakta: { antall: unanswered } } as const;
    desk.notices.push(noticeOf(sheetPlace(unit.sheet.grid), saying));
  }
  return holdings;
}
