import { cellXml, textXml } from './cell-xml.ts';
import { textInk, valueInk } from './ink.ts';
import { type Look, textLook, titleLook } from './looks.ts';
import type { FigureBlock, ProseBlock, TextBlock, TextSheet } from './model.ts';
import { type Desk, pageSetup, sheetStart } from './sheet-frame.ts';
import { wrappedLines } from './text-width.ts';

interface Style {
  readonly look: Look;
  /** Height of a line, and the room around the block, in points. */
  readonly line: number;
  readonly room: number;
}

const prose: Look = { font: 'body', horizontal: 'left', vertical: 'top', wrap: true };

const styles: Record<ProseBlock['block'], Style> = {
  title: { look: titleLook, line: 26, room: 12 },
  heading: { look: { ...prose, font: 'heading', vertical: 'bottom' }, line: 20, room: 16 },
  paragraph: { look: prose, line: 15, room: 7 },
  bullet: { look: { ...prose, indent: 1 }, line: 15, room: 3 },
  note: { look: { ...prose, font: 'muted' }, line: 14, room: 6 },
};

const widths = { text: 84, value: 16, note: 54 };
// Some readers lack the font that the widths are reckoned for.
const safety = 0.93;

/** A sheet of headings, paragraphs and key figures: text in A, values in B, remarks in C. */
export function* textSheetPart(sheet: TextSheet, desk: Desk): Generator<string> {
  const view = { selected: desk.selected, frozenRows: 0, frozenColumns: 0 };
  yield sheetStart(view, [widths.text, widths.value, widths.note]);
  for (const [index, block] of sheet.blocks.entries()) {
    yield rowXml(block, index + 1, desk);
  }
  yield `</sheetData>${pageSetup(desk.words)}</worksheet>`;
}

function rowXml(block: TextBlock, row: number, desk: Desk): string {
  const cells = block.block === 'figure' ? figureXml(block, row, desk) : proseXml(block, row, desk);
  return `<row r="${row}" ht="${heightOf(block)}" customHeight="1">${cells}</row>`;
}

function proseXml(block: ProseBlock, row: number, desk: Desk): string {
  const text = block.block === 'bullet' ? `• ${block.text}` : block.text;
  return lookXml(text, { address: `A${row}`, look: styles[block.block].look, desk });
}

function figureXml(block: FigureBlock, row: number, desk: Desk): string {
  const { kind, label, value, note = '', tone } = block;
  const change: Partial<Look> = { font: 'strong', horizontal: 'right', indent: 0 };
  const ink = valueInk(desk.styles, {
    kind,
    language: desk.language,
    change: tone === undefined ? change : { ...change, fill: tone },
  });
  return [
    lookXml(label, { address: `A${row}`, look: labelLook, desk }),
    cellXml(desk.store, value, { address: `B${row}`, ink }),
    lookXml(note, { address: `C${row}`, look: noteLook, desk }),
  ].join('');
}

const labelLook: Look = { ...textLook, indent: 0 };
const noteLook: Look = { ...textLook, font: 'muted', indent: 1 };

function lookXml(text: string, at: { address: string; look: Look; desk: Desk }): string {
  const { address, look, desk } = at;
  return textXml(desk.store, text, { address, ink: textInk(desk.styles, look) });
}

function heightOf(block: TextBlock): number {
  if (block.block === 'figure') {
    const label = wrappedLines(block.label, widths.text * safety);
    const note = wrappedLines(block.note ?? '', (widths.note - 2) * safety);
    return Math.max(label, note) * 15 + 4;
  }
  const { line, room } = styles[block.block];
  const lines = block.block === 'title' ? 1 : wrappedLines(block.text, widths.text * safety);
  return Math.min(409, lines * line + room);
}
