import { figureHeat } from './conditional.ts';
import { figureXml, lookXml, noteLooks } from './figure-row.ts';
import { type Look, titleLook } from './looks.ts';
import type { ProseBlock, TextBlock, TextSheet } from './model.ts';
import { textFigures } from './sheet-entries.ts';
import { type Desk, lockXml, pageSetup, sheetStart } from './sheet-frame.ts';
import { wrappedLines } from './text-width.ts';
import { validationXml } from './validation.ts';

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
  const figures = textFigures(sheet);
  const marks = `${figureHeat(figures).rules}${validationXml([], { first: 1, last: 1 }, figures)}`;
  yield `</sheetData>${lockXml(sheet)}${marks}${pageSetup(desk.words)}</worksheet>`;
}

function rowXml(block: TextBlock, row: number, desk: Desk): string {
  const cells =
    block.block === 'figure'
      ? figureXml(block, { row, note: noteLooks.wrapped, desk })
      : proseXml(block, row, desk);
  return `<row r="${row}" ht="${heightOf(block)}" customHeight="1">${cells}</row>`;
}

function proseXml(block: ProseBlock, row: number, desk: Desk): string {
  const text = block.block === 'bullet' ? `• ${block.text}` : block.text;
  return lookXml(text, { address: `A${row}`, look: styles[block.block].look, desk });
}

function heightOf(block: TextBlock): number {
  if (block.block === 'figure') {
    const label = wrappedLines(block.label, widths.text * safety);
    const { note = '' } = block;
    const shown = typeof note === 'string' ? note : String(note.value);
    const lines = wrappedLines(shown, (widths.note - 2) * safety);
    return Math.max(label, lines) * 15 + 4;
  }
  const { line, room } = styles[block.block];
  const lines = block.block === 'title' ? 1 : wrappedLines(block.text, widths.text * safety);
  return Math.min(409, lines * line + room);
}
