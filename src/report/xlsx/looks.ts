import type { Language } from '../../messages/words.ts';
import type { ColumnKind, Mark } from '../view.ts';
import type { Tone } from './palette.ts';

/** The fonts of the workbook; their properties are in `styles-part.ts`. */
export type FontName = 'body' | 'strong' | 'header' | 'title' | 'heading' | 'muted' | 'marked';

/** How a cell looks: everything a style of the workbook says. */
export interface Look {
  readonly font: FontName;
  readonly fill?: 'header' | 'input' | Tone;
  /** A thin line under the cell. */
  readonly ruled?: boolean;
  /** A line all round the cell. */
  readonly boxed?: boolean;
  /** Can be changed in a locked sheet. */
  readonly open?: boolean;
  /** A number format code; none is the general one. */
  readonly code?: string;
  readonly horizontal: 'general' | 'left' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Keeps the text a text when somebody edits the cell. */
  readonly quote?: boolean;
}

const english: Record<ColumnKind, string> = {
  text: '',
  'long-text': '',
  count: '#,##0',
  fte: '#,##0.00',
  share: '0%',
  money: '"NOK"\\ #,##0',
  date: 'd\\ mmm\\ yyyy',
  year: '0',
};

const norwegian: Record<ColumnKind, string> = {
  ...english,
  share: '0\\ %',
  money: '#,##0\\ "kr"',
  date: 'dd\\.mm\\.yyyy',
};

// The thousands and decimal signs are those of the reader's own settings.
const codes: Record<Language, Record<ColumnKind, string>> = {
  nb: norwegian,
  nn: norwegian,
  en: english,
};

/** Text in a table's body. */
export const textLook: Look = {
  font: 'body',
  ruled: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  indent: 1,
};

/** A value in a table's body. */
export function bodyLook(kind: ColumnKind, language: Language): Look {
  if (isText(kind)) return textLook;
  const code = codes[language][kind];
  return { font: 'body', ruled: true, code, horizontal: 'right', vertical: 'center' };
}

/** Words where a value would stand: on the side where the values of the column stand. */
export function markLook(kind: ColumnKind, mark: Mark['mark']): Look {
  const side: Look = isText(kind) ? textLook : { ...textLook, horizontal: 'right', indent: 0 };
  const look: Look = { ...side, font: 'marked' };
  return mark === 'none' ? look : { ...look, fill: 'unknown' };
}

/** A table's header; over numbers it stands to the right, clear of the filter button. */
export function headerLook(kind: ColumnKind): Look {
  const look: Look = {
    font: 'header',
    fill: 'header',
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    indent: 1,
  };
  return isText(kind) ? look : { ...look, horizontal: 'right', indent: 2 };
}

/** Whether a column holds words. */
export function isText(kind: ColumnKind): boolean {
  return kind === 'text' || kind === 'long-text';
}

/** The look of a sheet's title. */
export const titleLook: Look = { font: 'title', horizontal: 'left', vertical: 'center' };

/** The look of the lines under a table's title. */
export const leadLook: Look = { font: 'muted', horizontal: 'left', vertical: 'top' };

/** What is different in cells for people to fill in. */
export const inputLook: Partial<Look> = { fill: 'input', boxed: true, open: true, indent: 1 };
