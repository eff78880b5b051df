import type { Saying } from '../../domain/import-notices.ts';
import type { Skalanivaa } from '../../generated/types.ts';
import { near, toAscii } from '../nearest.ts';
import { cellText, type GridCell } from './grid.ts';
import { inexactIn } from './inexact.ts';
import { numeralIn } from './numerals.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';
import { shownValue } from './shown.ts';
import { markIn } from './yes-no.ts';

/** `egen` is the catalogue's own scale; the others are turned into it. */
export type ScaleName = 'egen' | '1-3' | '1-5';

/** How levels are written in a table. */
export interface LevelScale {
  readonly skala: ScaleName;
  /** The scale of the catalogue, which levels become. */
  readonly nivaaer: readonly Skalanivaa[];
}

/** From a foreign scale to 0–3; five levels on four lose the difference between the two middle ones. */
const CROSSWALKS: Readonly<Record<Exclude<ScaleName, 'egen'>, ReadonlyMap<number, number>>> = {
  '1-3': new Map([
    [1, 1],
    [2, 2],
    [3, 3],
  ]),
  '1-5': new Map([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ]),
};

/** The names of the 1–3 scale that is met in Norwegian municipalities, in both written forms. */
const NAMES_OF_THREE: readonly (readonly [string, number])[] = [
  ['Kjennskap', 1],
  ['Ferdigheter', 2],
  ['Ferdigheiter', 2],
  ['Dugleik', 2],
  ['Ekspert', 3],
];

const SCALE = /(?<!\d)([01]) ?(?:[-\u2010-\u2015\u2212]|til|to) ?([35])(?!\d)/;
const SCALES = new Map<string, ScaleName>([
  ['0-3', 'egen'],
  ['1-3', '1-3'],
  ['1-5', '1-5'],
]);

/** The scale that a header or a legend names: `Nivå (1–5)`. `0–3` is our own. */
export function scaleIn(text: string): ScaleName | undefined {
  const [, from, to] = SCALE.exec(text.toLowerCase()) ?? [];
  return SCALES.get(`${from}-${to}`);
}

/** A name as names are compared. */
const plain = (name: string): string => toAscii(name).replace(/[^a-z]/g, '');

function namesOf({ skala, nivaaer }: LevelScale): ReadonlyMap<string, number> {
  const own = nivaaer.flatMap(({ nivaa, navn }) =>
    Object.values(navn).map((name) => [plain(name), nivaa] as const),
  );
  const foreign = skala === '1-3' ? NAMES_OF_THREE : [];
  return new Map([...own, ...foreign.map(([name, level]) => [plain(name), level] as const)]);
}

function outside(cell: GridCell | undefined, possible: readonly number[]): Reading<number> {
  const [minst, hoeyst] = [Math.min(...possible), Math.max(...possible)];
  const fakta = { verdi: shownValue(cell), minst, hoeyst };
  return { feil: { kode: 'verdi/utenfor-skala', fakta } };
}

function levelOf(
  number: number,
  cell: GridCell | undefined,
  { skala, nivaaer }: LevelScale,
): Reading<number> {
  const own = nivaaer.map(({ nivaa }) => nivaa);
  if (skala === 'egen') return own.includes(number) ? { verdi: number } : outside(cell, own);
  const crosswalk = CROSSWALKS[skala];
  const verdi = crosswalk.get(number);
  if (verdi === undefined) return outside(cell, [...crosswalk.keys()]);
  return { verdi, sier: { kode: 'verdi/omregnet-nivaa', fakta: { skala } } };
}

/** A question with the levels that may be meant. */
function ask(
  numbers: readonly number[],
  cell: GridCell | undefined,
  scale: LevelScale,
): Reading<number> {
  const forslag = numbers.flatMap((number) => {
    const reading = levelOf(number, cell, scale);
    return 'verdi' in reading ? [reading.verdi] : [];
  });
  const spoersmaal: Saying = { kode: 'spm/nivaa', fakta: { verdi: shownValue(cell) } };
  return { spoersmaal, forslag: [...new Set(forslag)] };
}

function fromNumber(
  number: number,
  cell: GridCell | undefined,
  scale: LevelScale,
): Reading<number> {
  return Number.isInteger(number)
    ? levelOf(number, cell, scale)
    : ask([Math.floor(number), Math.ceil(number)], cell, scale);
}

const PREFIX = /^(?:nivåe?t?|nivaa|niv|level|trinn|steg|n|l)\.? ?[:=]? ?(?=\d)/;

/** A number and a text, in either order: `2 - Selvstendig`, `Selvstendig (2)`. */
const BOTH = /^(?:(\d)[ .:)=\-\u2010-\u2015]+(\D+)|(\D+?)[ (\-\u2010-\u2015]+(\d)\)?)$/;

/** A number and a name are certain where they agree. */
function fromBoth(text: string, cell: string, scale: LevelScale): Reading<number> | undefined {
  const [, first, after, before, last] = BOTH.exec(text) ?? [];
  const digit = first ?? last;
  if (digit === undefined) return undefined;
  const reading = levelOf(Number(digit), cell, scale);
  if (!('verdi' in reading)) return reading;
  const named = namesOf(scale).get(plain(`${after ?? before}`));
  if (named === reading.verdi) return reading;
  const forslag = named === undefined ? [reading.verdi] : [reading.verdi, named];
  return { spoersmaal: { kode: 'spm/nivaa', fakta: { verdi: shownValue(cell) } }, forslag };
}

/** A level by its name; a slip in it is put right, and said. */
function fromName(text: string, scale: LevelScale): Reading<number> | undefined {
  const names = namesOf(scale);
  const verdi = names.get(plain(text));
  if (verdi !== undefined) return { verdi };
  const [best, next] = near(plain(text), names.keys());
  if (best === undefined || best.slips === next?.slips) return undefined;
  const valgt = Number(names.get(best.candidate));
  return { verdi: valgt, sier: { kode: 'gjett/nivaa', fakta: { valgt } } };
}

function fromInexact(text: string, cell: string, scale: LevelScale): Reading<number> | undefined {
  const numbers = inexactIn(text)?.tall.map((part) => ('tall' in part ? part.tall : part.desimal));
  return numbers && ask(numbers, cell, scale);
}

function readText(written: string, scale: LevelScale): Reading<number> {
  if (markIn(written) !== undefined) {
    return { spoersmaal: { kode: 'spm/merke-uten-nivaa', fakta: {} }, forslag: [] };
  }
  const text = written.toLowerCase().replace(PREFIX, '');
  const numeral = numeralIn(text);
  if (numeral !== undefined && 'tall' in numeral) return fromNumber(numeral.tall, written, scale);
  return (
    fromBoth(text, written, scale) ??
    fromInexact(text, written, scale) ??
    fromName(text, scale) ?? {
      feil: { kode: 'verdi/ikke-nivaa', fakta: { verdi: shownValue(written) } },
    }
  );
}

/**
 * A level of the catalogue, by its number or its name in any of the languages: `2`, `nivå 2`,
 * `Sjølvstendig`, `2 - Selvstendig`. Numbers of another scale are turned into the catalogue's.
 */
export function readLevel(cell: GridCell | undefined, scale: LevelScale): Reading<number> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  if ('tall' in content) return fromNumber(content.tall, cell, scale);
  return readText(cellText(cell), scale);
}
