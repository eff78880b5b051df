import type { Catalogue } from '../../messages/catalogue.ts';
import { type Cell, isMark, type Row, type Section, type Table } from '../view.ts';
import { bodyColumn, figureCell } from '../xlsx/addresses.ts';
import { roundKeySheet } from '../xlsx/key-sheet.ts';
import type { Input, KeyFigure, SheetCell, SheetColumn, TableSheet } from '../xlsx/model.ts';
import { textsOf } from './fields.ts';
import { type CriteriaPlaces, judgementFormulas, type RowFormula } from './judgement-formulas.ts';
import { pointsKey } from './reports-section.ts';
import { columnMaker } from './round-heat.ts';
import { criteriaOf, type RoundInput } from './round-input.ts';

const POINTS = [0, 1, 2] as const;

/** So that a print of the whole sheet can be read. */
const PAGES_WIDE = 6;

/** Widths in characters, where the content alone would give too little or too much. */
const WIDTHS: Readonly<Record<string, number>> = {
  tiltak: 34,
  avsender: 22,
  merknad: 32,
  kriterium_lokalt_behov: 60,
  kriterium_kollektiv_prosess: 60,
  kriterium_partnerskap: 60,
  beskrivelse: 60,
  behov: 60,
  maal: 60,
  enhetsnavn: 60,
};

/** What may be written in the cells that the forum fills in, by the keys of their columns. */
function inputsOf({ catalogue, round }: RoundInput): ReadonlyMap<string, Input> {
  const { input: t, column: c } = catalogue.round;
  const refusal = (text: string) => ({ title: t.refused, text });
  const points = criteriaOf(round).map(({ id }): [string, Input] => [
    pointsKey(id),
    {
      allow: { choices: POINTS },
      prompt: { title: t.pointsTitle, text: t.points },
      refusal: refusal(t.pointsError),
    },
  ]);
  return new Map([
    ...points,
    [
      'innstilt',
      {
        allow: { whole: { from: 0 } },
        prompt: { title: c.recommended, text: t.recommended },
        refusal: refusal(t.recommendedError),
      },
    ],
    ['merknad', { prompt: { title: c.remark, text: t.remark } }],
  ]);
}

const keysOf = ({ columns }: Table): string[] => columns.map(({ key }) => key);

function columnsOf(table: Table, input: RoundInput): SheetColumn[] {
  const inputs = inputsOf(input);
  const make = columnMaker(table, input.catalogue);
  return table.columns.map((column): SheetColumn => {
    const { key } = column;
    const width = WIDTHS[key];
    const own = inputs.get(key);
    return {
      ...make(column),
      ...(width === undefined ? {} : { width }),
      ...(own === undefined ? {} : { input: own }),
      ...(key === 'fra' ? { bar: { max: 1 } } : {}),
      ...(key === 'ikke_vurdert' ? { heat: [{ from: 1, tone: 'unknown' }] } : {}),
    };
  });
}

/** The cell with its formula, where there is one; what is a mark stays one. */
function liveCell(cell: Cell, formula: RowFormula | undefined, row: number): SheetCell {
  return formula === undefined || isMark(cell) ? cell : { formula: formula(row), value: cell };
}

/** What the judgement sheet and the sheets that refer to it are made from. */
export interface JudgementParts {
  readonly reports: Section;
  readonly table: Table;
  readonly criteria: CriteriaPlaces;
}

type Above = Required<Pick<TableSheet, 'name' | 'title' | 'lead' | 'figures'>>;

/** What stands above the table: what is recommended so far, the frame, and what is left of it. */
function aboveOf({ reports, table }: JudgementParts, { catalogue, round }: RoundInput): Above {
  const { figure: label } = catalogue.round;
  const { ramme, innstilt, igjen } = round.sum;
  const lead = textsOf(reports);
  const base = { name: reports.name, title: reports.title, lead };
  const money = (text: string, value: SheetCell): KeyFigure => ({
    label: text,
    value,
    kind: 'money',
  });
  const framed = ramme !== null && igjen !== null;
  const labels = [label.recommended, ...(framed ? [label.frame, label.left] : [])];
  const places = { ...base, figures: labels.map((text) => money(text, null)) };
  const column = keysOf(table).indexOf('innstilt');
  const all = bodyColumn(places, { column, rows: table.rows.length });
  const sum = money(label.recommended, { formula: `SUM(${all})`, value: innstilt });
  if (!framed) return { ...base, figures: [sum] };
  const formula = `${figureCell(places, 1)}-${figureCell(places, 0)}`;
  const left = money(label.left, { formula, value: igjen });
  return {
    ...base,
    figures: [
      sum,
      money(label.frame, { formula: 'ramme', value: ramme }),
      { ...left, ...leftLook(igjen, figureCell(places, 2), catalogue) },
    ],
  };
}

/** How what is left of the frame stands out: in colour, and in words beside it. */
export function leftLook(
  left: number,
  cell: string,
  { round }: Catalogue,
): Pick<KeyFigure, 'heat' | 'note'> {
  const { exceeded, within } = round.note;
  return {
    heat: [
      { below: 0, tone: 'strong' },
      { from: 0, tone: 'good' },
    ],
    note: {
      formula: `IF(${cell}<0,"${exceeded}","${within}")`,
      value: left < 0 ? exceeded : within,
    },
  };
}

/** The sheet in which the forum works: what it fills in, and what is computed from it. */
export function judgementSheet(parts: JudgementParts, input: RoundInput): TableSheet {
  const { table, criteria } = parts;
  const above = aboveOf(parts, input);
  const keys = keysOf(table);
  const places = { sheet: above, keys, rows: table.rows.length, criteria };
  const formulas = criteria.weighted ? judgementFormulas(places) : new Map<string, RowFormula>();
  const live = keys.map((key): RowFormula | undefined => formulas.get(key));
  const rowOf = (row: Row, index: number): SheetCell[] =>
    row.map((cell, column) => liveCell(cell, live[column], index));
  return {
    kind: 'table',
    ...above,
    locked: true,
    tableName: table.name,
    ...(table.description === undefined ? {} : { description: table.description }),
    columns: columnsOf(table, input),
    rows: table.rows.map(rowOf),
    emptyText: input.catalogue.round.noRows,
    frozenColumns: 2,
    pagesWide: PAGES_WIDE,
  };
}

/** The hidden sheet by which the workbook is known again when it is read back. */
export function keySheetOf(sheet: TableSheet, table: Table, { round }: RoundInput): TableSheet {
  const criteria = new Map(criteriaOf(round).map(({ id }) => [pointsKey(id), `poeng/${id}`]));
  const read = new Set(['behovsmelding', 'soekt', 'innstilt', 'merknad']);
  return roundKeySheet({
    forum: round.forum,
    sheet,
    keys: keysOf(table).map((key) => criteria.get(key) ?? (read.has(key) ? key : null)),
    reports: round.meldinger.map(({ id }) => id),
  });
}
