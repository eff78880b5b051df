import type { Saying } from '../../domain/import-notices.ts';
import type { GridCell } from './grid.ts';
import { inexactIn } from './inexact.ts';
import { type Numeral, numberWord, numeralIn } from './numerals.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';
import { shownValue } from './shown.ts';
import { markIn } from './yes-no.ts';

/** A kind of figure, and what is written round it. */
interface Kind {
  /** Only whole numbers are possible. */
  readonly isWhole: boolean;
  /** A sign that has one meaning here where it could have two. */
  readonly sure: { readonly tegn: '.' | ','; readonly er: 'desimal' | 'tusen' } | null;
  /** Words before and after that only say what is counted. */
  readonly words: RegExp;
}

const COUNT: Kind = {
  isWhole: true,
  sure: null,
  words:
    / ?(?:stk|pers|personer|personar|person|ansatte?|tilsette?|lærere|lærarar|medarbeidere|medarbeidarar|barn|elever|elevar)\.?$/,
};

const FIGURE: Kind = {
  isWhole: false,
  sure: { tegn: ',', er: 'desimal' },
  words: / ?(?:årsverk|årsv|åv|stillinger|stillingar|stilling)\.?$/,
};

const KRONER: Kind = {
  isWhole: true,
  sure: { tegn: '.', er: 'tusen' },
  words: /^(?:kr|nok)\.? ?|(?<=\d)[.,] ?[-\u2010-\u2015\u2212]+| ?(?<![a-z])(?:kr|kroner|nok)\.?$/g,
};

/** A number that was computed may be a hair beside a whole one. */
const HAIR = 1e-6;

function checked(number: number, cell: GridCell | undefined, { isWhole }: Kind): Reading<number> {
  const verdi = shownValue(cell);
  if (number < 0) return { feil: { kode: 'verdi/negativ', fakta: { verdi } } };
  if (number > Number.MAX_SAFE_INTEGER) {
    return { feil: { kode: 'verdi/for-stort-tall', fakta: { verdi } } };
  }
  if (!isWhole) return { verdi: number };
  const whole = Math.round(number);
  if (Math.abs(number - whole) < HAIR) return { verdi: whole };
  return { feil: { kode: 'verdi/desimal', fakta: { verdi } } };
}

function meanings(numeral: Numeral, { sure }: Kind): readonly number[] {
  if ('tall' in numeral) return [numeral.tall];
  if (sure?.tegn === numeral.tegn) return [numeral[sure.er]];
  return [numeral.tusen, numeral.desimal];
}

interface Asked {
  readonly kode: 'spm/tusenskille' | 'spm/omtrentlig' | 'spm/spenn' | 'spm/regnestykke';
  readonly numbers: readonly number[];
}

/** A question whose answers are the numbers that can stand there. */
function ask({ kode, numbers }: Asked, cell: GridCell | undefined, kind: Kind): Reading<number> {
  const forslag = numbers.flatMap((number) => {
    const reading = checked(number, cell, kind);
    return 'verdi' in reading ? [reading.verdi] : [];
  });
  const verdi = shownValue(cell);
  return { spoersmaal: { kode, fakta: { verdi } }, forslag: [...new Set(forslag)] };
}

function readNumeral(numeral: Numeral, cell: GridCell | undefined, kind: Kind): Reading<number> {
  const numbers = meanings(numeral, kind);
  const [only, other] = numbers;
  return only !== undefined && other === undefined
    ? checked(only, cell, kind)
    : ask({ kode: 'spm/tusenskille', numbers }, cell, kind);
}

const PERCENT = /^(.+?) ?(?:%|prosent|pst\.?)$/;
const LARGE = /^(.+?) ?(mill(?:\.|ioner|ionar|ion)?|mnok|tusen|tkr|k)$/;

/** Per cent of a position may be meant as a part of a full one; of anything else there is no part. */
function readPercent(text: string, cell: GridCell, kind: Kind): Reading<number> | undefined {
  const [, before] = PERCENT.exec(text) ?? [];
  if (before === undefined) return undefined;
  const numeral = kind === FIGURE ? numeralIn(before) : undefined;
  const verdi = shownValue(cell);
  if (numeral === undefined) {
    return { feil: { kode: 'verdi/prosent-i-tallcelle', fakta: { verdi } } };
  }
  const forslag = meanings(numeral, kind).map((number) => number / 100);
  return { spoersmaal: { kode: 'spm/prosent', fakta: { verdi } }, forslag };
}

/** Millions and thousands of kroner, which people round. */
function readLarge(text: string, cell: GridCell, kind: Kind): Reading<number> | undefined {
  const [, before, unit = ''] = kind === KRONER ? (LARGE.exec(text) ?? []) : [];
  const numeral = before === undefined ? undefined : numeralIn(before);
  if (numeral === undefined) return undefined;
  const times = unit.startsWith('m') ? 1_000_000 : 1000;
  const forslag = meanings(numeral, FIGURE).map((number) => Math.round(number * times));
  const verdi = shownValue(cell);
  return { spoersmaal: { kode: 'spm/beloep-i-ord', fakta: { verdi } }, forslag };
}

function readInexact(text: string, cell: GridCell, kind: Kind): Reading<number> | undefined {
  const inexact = inexactIn(text);
  if (inexact === undefined) return undefined;
  const numbers = inexact.tall.flatMap((numeral) => meanings(numeral, kind));
  return ask({ kode: inexact.kode, numbers }, cell, kind);
}

/** `nei` may mean none; `x` and `ja` say that there are some. */
function askMark(isYes: boolean): Reading<number> {
  const spoersmaal: Saying = { kode: 'spm/merke-uten-antall', fakta: {} };
  return { spoersmaal, forslag: isYes ? [] : [0] };
}

function readText(written: string, cell: GridCell, kind: Kind): Reading<number> {
  const text = written.toLowerCase();
  const mark = markIn(text);
  if (mark !== undefined) return askMark(mark);
  const bare = text.replace(kind.words, '').trim();
  const number = numberWord(bare);
  if (number !== undefined) return { verdi: number };
  const numeral = numeralIn(bare);
  if (numeral !== undefined) return readNumeral(numeral, cell, kind);
  return (
    readPercent(bare, cell, kind) ??
    readLarge(bare, cell, kind) ??
    readInexact(bare, cell, kind) ?? {
      feil: { kode: 'verdi/ikke-tall', fakta: { verdi: shownValue(cell) } },
    }
  );
}

function readFigureOf(kind: Kind, cell: GridCell | undefined): Reading<number> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  if ('tall' in content) return checked(content.tall, cell, kind);
  if ('jaNei' in content) return askMark(content.jaNei);
  if ('dato' in content) return { feil: { kode: 'verdi/dato-i-tallcelle', fakta: {} } };
  return readText(content.tekst, content.tekst, kind);
}

/** How many: a whole number from 0. */
export function readCount(cell: GridCell | undefined): Reading<number> {
  return readFigureOf(COUNT, cell);
}

/** A number from 0 that may have decimals, such as full-time positions. */
export function readFigure(cell: GridCell | undefined): Reading<number> {
  return readFigureOf(FIGURE, cell);
}

/** Whole kroner from 0: `kr 120 000,-`. */
export function readKroner(cell: GridCell | undefined): Reading<number> {
  return readFigureOf(KRONER, cell);
}
