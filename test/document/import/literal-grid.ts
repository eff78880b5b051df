import type { Grid, GridCell, MergedRange } from '../../../src/document/import/grid.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function cellOf(text: string): GridCell {
  if (text === '') return null;
  if (NUMBER.test(text)) return Number(text);
  if (DAY.test(text)) return { date: text };
  return text.startsWith('#') && text.endsWith('!') ? { error: text } : text;
}

/** `A1:C1` as a range. */
function rangeOf(range: string): MergedRange {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return {
    top: Number(top) - 1,
    left: column(left),
    bottom: Number(bottom) - 1,
    right: column(right),
  };
}

interface Options {
  readonly fil?: string;
  readonly ark?: string | null;
  readonly hidden?: boolean;
  readonly merged?: readonly string[];
}

/** A sheet as people would draw it: a line per row, `|` between cells. */
export function drawn(text: string, options: Options = {}): Grid {
  const { fil = 'kartlegging.xlsx', ark = 'Ark1', hidden = false, merged = [] } = options;
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const rows = lines.map((line) => {
    const cells = line.split('|').map((cell) => cellOf(cell.trim()));
    return cells.every((cell) => cell === null) ? [] : cells;
  });
  return {
    fil,
    ark,
    hidden,
    rows,
    lines: ark === null ? rows.map((_, row) => row + 1) : null,
    merged: merged.map(rangeOf),
    keys: null,
  };
}
