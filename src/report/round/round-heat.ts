import type { Catalogue } from '../../messages/catalogue.ts';
import type { Column, Table } from '../view.ts';
import type { HeatRule, SheetColumn } from '../xlsx/model.ts';
import type { Tone } from '../xlsx/palette.ts';

/** From this share of the municipalities on, a gap is shown as wide-spread. */
const WIDESPREAD = 0.75;
/** Anything above zero. */
const SMALLEST = 0.0001;
/** The part of the gaps that stands out as the largest. */
const LARGEST_PART = 0.25;

const byWord = (words: readonly (readonly [text: string, tone: Tone])[]): HeatRule[] =>
  words.map(([text, tone]) => ({ text, tone }));

/** What the words of a status column say, by the name of its table. */
function statusWords(table: string, catalogue: Catalogue): HeatRule[] {
  const { round, words } = catalogue;
  if (table === 'funn') {
    return byWord([
      [words.term('feil'), 'strong'],
      [words.term('advarsel'), 'mild'],
      [words.term('info'), 'unknown'],
    ]);
  }
  if (table === 'forslag') {
    return byWord([
      [round.inProposal, 'good'],
      [round.outOfProposal, 'unknown'],
    ]);
  }
  if (table === 'nettverk') {
    return byWord([
      [round.represented, 'good'],
      [round.notRepresented, 'strong'],
    ]);
  }
  const { mottatt, mangelfull, ubrukelig, dobbel, ikke_mottatt, utenfor } = round.status;
  return byWord([
    [mottatt, 'good'],
    [mangelfull, 'mild'],
    [ubrukelig, 'strong'],
    [dobbel, 'strong'],
    [ikke_mottatt, 'strong'],
    [utenfor, 'unknown'],
  ]);
}

/** From where on a gap belongs to the largest of its table; null where none stands out. */
function largeGap({ columns, rows }: Table): number | null {
  const heated = columns.map(({ emphasis, kind }) => emphasis === 'gap-heat' && kind === 'count');
  const gaps = rows
    .flatMap((row) => row.filter((_, index) => heated[index]))
    .filter((cell) => typeof cell === 'number')
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const limit = gaps[Math.floor(gaps.length * (1 - LARGEST_PART))];
  return limit === undefined || limit === gaps[0] ? null : limit;
}

function gapRules(limit: number | null): HeatRule[] {
  return [
    ...(limit === null ? [] : [{ from: limit, tone: 'strong' } as const]),
    { from: SMALLEST, tone: 'mild' },
    { from: 0, below: SMALLEST, tone: 'good' },
  ];
}

/** Makes the columns of a table's sheet, with what stands out in them. */
export function columnMaker(table: Table, catalogue: Catalogue): (column: Column) => SheetColumn {
  const limit = largeGap(table);
  return ({ title, kind, emphasis }) => {
    if (emphasis === 'status-heat') {
      return { title, kind, heat: statusWords(table.name, catalogue) };
    }
    if (emphasis === 'gap-heat') {
      return { title, kind, heat: gapRules(kind === 'share' ? WIDESPREAD : limit) };
    }
    return emphasis === 'bar' ? { title, kind, bar: {} } : { title, kind };
  };
}
