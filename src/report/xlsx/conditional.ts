import type { HeatRule } from './model.ts';
import { ink, toneOrder } from './palette.ts';
import type { NamedColumn, PlacedFigure } from './sheet-entries.ts';
import { escapeSheetText } from './xml.ts';

/** The rows of a table's body: first and last, from 1. */
export interface BodyRows {
  readonly first: number;
  readonly last: number;
}

/** What stands before and what stands in the extension list of a sheet. */
export interface ConditionalXml {
  readonly rules: string;
  readonly extension: string;
}

interface Bar {
  readonly range: string;
  readonly id: string;
  readonly top: string;
}

const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** A column with what decides its colours and bars. */
export interface EmphasisedColumn {
  readonly column: NamedColumn;
  /** The largest number in it, 0 if there is none above. */
  readonly largest: number;
}

/** Heat colours of key figures, and the priority that the next rule of their sheet has. */
export function figureHeat(figures: readonly PlacedFigure[]): { rules: string; next: number } {
  let rules = '';
  let next = 1;
  for (const { figure, row } of figures) {
    const { heat = [] } = figure;
    rules += heatList(heat, `B${row}`, { range: `B${row}`, priority: next });
    next += heat.length;
  }
  return { rules, next };
}

/** Heat colours and data bars of a table's columns; the first rule has the given priority. */
export function conditionalXml(
  columns: readonly EmphasisedColumn[],
  rows: BodyRows,
  first: number,
): ConditionalXml {
  let rules = '';
  let bars = '';
  let priority = first;
  for (const { column, largest } of columns) {
    const { letters, heat = [], bar } = column;
    const range = `${letters}${rows.first}:${letters}${rows.last}`;
    rules += heatList(heat, `${letters}${rows.first}`, { range, priority });
    priority += heat.length;
    if (bar === undefined) continue;
    // A bar needs a top above 0.
    const top = String(bar.max ?? (largest > 0 ? largest : 1));
    rules += barXml({ range, id: barId(priority), top }, priority);
    bars += barExtension({ range, id: barId(priority), top });
    priority += 1;
  }
  return { rules, extension: bars === '' ? '' : extensionXml(bars) };
}

function heatList(
  heat: readonly HeatRule[],
  cell: string,
  { range, priority }: { range: string; priority: number },
): string {
  if (heat.length === 0) return '';
  const list = heat.map((rule, place) => heatXml(rule, cell, priority + place)).join('');
  return `<conditionalFormatting sqref="${range}">${list}</conditionalFormatting>`;
}

// A text is larger than any number in a comparison, so numbers are asked for first.
function heatFormula(rule: HeatRule, cell: string): string {
  if ('formula' in rule) return rule.formula;
  if ('text' in rule) return `${cell}="${rule.text.replaceAll('"', '""')}"`;
  const conditions = [
    `ISNUMBER(${cell})`,
    ...(rule.from === undefined ? [] : [`${cell}>=${rule.from}`]),
    ...(rule.below === undefined ? [] : [`${cell}<${rule.below}`]),
  ];
  return `AND(${conditions.join(',')})`;
}

function heatXml(rule: HeatRule, cell: string, priority: number): string {
  const formula = heatFormula(rule, cell);
  const style = toneOrder.indexOf(rule.tone);
  return `<cfRule type="expression" dxfId="${style}" priority="${priority}" stopIfTrue="1"><formula>${escapeSheetText(formula)}</formula></cfRule>`;
}

function barId(priority: number): string {
  return `{4B4F4D50-0000-4000-8000-${String(priority).padStart(12, '0')}}`;
}

// The old rule for old readers; its extension, found by the id, says «solid, from 0 to the edge».
function barXml({ range, id, top }: Bar, priority: number): string {
  const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${x14}><x14:id>${id}</x14:id></ext></extLst>`;
  const bar = `<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${top}"/><color rgb="FF${ink.bar}"/></dataBar>`;
  return `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${priority}">${bar}${link}</cfRule></conditionalFormatting>`;
}

function barExtension({ range, id, top }: Bar): string {
  const limits = ['0', top].map((value) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`);
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${limits.join('')}<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`;
  return `<x14:conditionalFormatting ${xm}><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
}

function extensionXml(bars: string): string {
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext></extLst>`;
}
