import { cellXml, textXml } from './cell-xml.ts';
import { textInk, valueInk } from './ink.ts';
import { inputLook, type Look, textLook } from './looks.ts';
import type { FormulaCell, KeyFigure } from './model.ts';
import type { Desk } from './sheet-frame.ts';

/** A cell of text with a look. */
export function lookXml(text: string, at: { address: string; look: Look; desk: Desk }): string {
  const { address, look, desk } = at;
  return textXml(desk.store, text, { address, ink: textInk(desk.styles, look) });
}

const labelLook: Look = { ...textLook, indent: 0 };

/** The looks of a note beside a key figure: in a column of its own, or out over the next ones. */
export const noteLooks = {
  wrapped: { ...textLook, font: 'muted' },
  flowing: { ...textLook, font: 'muted', ruled: false, wrap: false },
} as const satisfies Record<string, Look>;

/** Where a key figure stands, and how its note is set. */
export interface FigurePlace {
  readonly row: number;
  readonly note: Look;
  readonly desk: Desk;
}

function changeOf({ tone, input }: KeyFigure): Partial<Look> {
  return {
    font: 'strong',
    horizontal: 'right',
    indent: 0,
    ...(tone === undefined ? {} : { fill: tone }),
    ...(input === undefined ? {} : inputLook),
  };
}

/** The cells of a key figure: label in A, value in B, note in C. */
export function figureXml(figure: KeyFigure, { row, note: look, desk }: FigurePlace): string {
  const { kind, label, value, note = '' } = figure;
  const ink = valueInk(desk.styles, { kind, language: desk.language, change: changeOf(figure) });
  return [
    lookXml(label, { address: `A${row}`, look: labelLook, desk }),
    cellXml(desk.store, value, { address: `B${row}`, ink }),
    noteXml(note, { address: `C${row}`, look, desk }),
  ].join('');
}

function noteXml(note: string | FormulaCell, at: Parameters<typeof lookXml>[1]): string {
  if (typeof note === 'string') return lookXml(note, at);
  const { address, look, desk } = at;
  const ink = valueInk(desk.styles, { kind: 'text', language: desk.language, change: look });
  return cellXml(desk.store, note, { address, ink });
}
