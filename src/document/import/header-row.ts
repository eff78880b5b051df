import { cellText, type GridCell, isBlank } from './grid.ts';
import { exactMeaning } from './header-meaning.ts';
import { compactText } from './header-text.ts';
import { levelHeader } from './level-header.ts';
import { isPersonHeader } from './personal-text.ts';
import type { Span } from './sheet-table.ts';
import { isCompetence, isUnitLike, type Vocabulary } from './vocabulary.ts';

/** What there is in a row that speaks for or against its being a header. */
export interface RowSigns {
  /** Fields that are named, each once. */
  readonly fields: ReadonlySet<string>;
  readonly levels: number;
  readonly units: number;
  /** Headers that are as often what stands below one, like «Barnehage» and «Kurs». */
  readonly values: number;
  readonly competences: number;
  readonly people: number;
  /** Cells with letters. */
  readonly texts: number;
  /** Numbers, days and the like that no header has. */
  readonly figures: number;
  /** The row's texts, as headers are compared. */
  readonly compact: ReadonlySet<string>;
}

/** Headers that are as often what stands below one. */
const VALUES = new Set([
  'alder',
  'ansatte',
  'barn',
  'barnehage',
  'barnehager',
  'elevar',
  'elever',
  'fag',
  'ferdig',
  'ingen',
  'kommune',
  'kurs',
  'laerar',
  'laerer',
  'leder',
  'leiar',
  'medarbeidar',
  'medarbeider',
  'no',
  'personar',
  'personer',
  'rektor',
  'skole',
  'skoler',
  'skular',
  'skule',
  'start',
  'styrar',
  'styrer',
  'tilsette',
  'utfoert',
  'utdanning',
]);

const NUMBER = /^[\d\s.,%:–-]+$/;
const HIGHEST_LEVEL = 9;
const YEAR = /^(?:19|20)\d{2}$/;

type Sign =
  | 'level'
  | 'unit'
  | 'value'
  | 'competence'
  | 'person'
  | 'figure'
  | 'text'
  | { field: string };

function ofFigure(text: string): Sign {
  if (YEAR.test(text)) return 'text';
  const level = Number(text);
  return Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL ? 'level' : 'figure';
}

/** A header that is known; the label of a value beside it is none. */
function ofKnown(text: string): Sign | undefined {
  const meaning = text.endsWith(':') ? undefined : exactMeaning(text);
  if (meaning === undefined) return undefined;
  if (VALUES.has(compactText(text))) return 'value';
  return { field: 'word' in meaning ? meaning.word : `person/${meaning.person}` };
}

function ofText(text: string, vocabulary: Vocabulary): Sign {
  if (isCompetence(text, vocabulary)) return 'competence';
  if (isUnitLike(text, vocabulary)) return 'unit';
  const found = levelHeader(text, vocabulary.scale);
  if (found !== undefined) return found.named ? { field: `nivaa/${found.level}` } : 'level';
  return isPersonHeader(text, vocabulary.firstNames) ? 'person' : 'text';
}

function signOf(cell: GridCell | undefined, vocabulary: Vocabulary): Sign {
  if (typeof cell === 'object' || typeof cell === 'boolean') return 'figure';
  const text = cellText(cell);
  if (NUMBER.test(text)) return ofFigure(text);
  return ofKnown(text) ?? ofText(text, vocabulary);
}

/** What there is in some columns of a row. */
export function signsIn(
  row: readonly GridCell[],
  { left, right }: Span,
  vocabulary: Vocabulary,
): RowSigns {
  const cells = row.slice(left, right + 1).filter((cell) => !isBlank(cell));
  const signs = cells.map((cell) => signOf(cell, vocabulary));
  const count = (wanted: Sign): number => signs.filter((sign) => sign === wanted).length;
  const fields = new Set(signs.flatMap((sign) => (typeof sign === 'object' ? [sign.field] : [])));
  return {
    fields,
    levels: count('level'),
    units: count('unit'),
    values: count('value'),
    competences: count('competence'),
    people: count('person'),
    texts: signs.filter((sign) => sign !== 'figure' && sign !== 'level').length,
    figures: count('figure'),
    compact: new Set(cells.map((cell) => compactText(cellText(cell)))),
  };
}

/** Whether a row is surely a header: two fields, or one (or an empty corner) and several of a kind. */
export function isHeader(signs: RowSigns): boolean {
  const { fields, levels, units, values, competences, people, texts, figures } = signs;
  if (figures > 0) return false;
  const named = fields.size + values;
  const alike = Math.max(units, competences, people);
  if (named > 1 && (fields.size > 0 || values === texts)) return true;
  if (named > 0) return Math.max(competences, levels, fields.size > 0 ? alike : 0) > 1;
  return alike > 1 && texts - alike < 2;
}

/** Whether a row below a table begins another: it says the same again, or is a header by itself. */
export function isNextHeader(
  signs: RowSigns,
  above: ReadonlySet<string>,
  afterBlank: boolean,
): boolean {
  if (!isHeader(signs)) return false;
  const repeated = [...signs.compact].filter((text) => above.has(text)).length;
  if (repeated > 1) return true;
  return signs.fields.size > (afterBlank ? 1 : 2) && signs.fields.size * 2 >= signs.texts;
}
