import { type Notice, noticeOf } from '../../domain/import-notices.ts';
import { sheetPlace } from './grid.ts';
import { headerMeaning } from './header-meaning.ts';
import { isPersonal } from './personal-text.ts';
import type { ReadyTable } from './ready-table.ts';
import type { SourceText } from './records.ts';
import { isKnownUnit, isUnitLike, unitWithin } from './vocabulary.ts';

/** The unit that all of a table is about, and whether that is guessed. */
export interface TableUnit {
  readonly unit: SourceText;
  readonly notice?: Notice;
}

const LABELLED = /^([^:]{2,30}):\s*(\S.*)$/;

function isUnitLabel(text: string): boolean {
  const meaning = headerMeaning(text.replace(/:$/, ''));
  return meaning !== undefined && 'word' in meaning && /^(?:enhet|avdeling)$/.test(meaning.word);
}

/** `Enhet: Solbakken` in one cell, or in two beside each other. */
function labelled({ table }: ReadyTable): SourceText | undefined {
  for (const [index, title] of table.titles.entries()) {
    const [, label = '', named = ''] = LABELLED.exec(title.tekst) ?? [];
    if (named !== '' && isUnitLabel(label)) return { ...title, tekst: named };
    const next = table.titles[index + 1];
    if (next?.rad === title.rad && isUnitLabel(title.tekst)) return next;
  }
  return undefined;
}

function fileName(fil: string): string {
  return fil.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** The unit that a text of the table's surroundings names, or seems to be the name of. */
function unitIn(text: SourceText, { vocabulary }: ReadyTable): SourceText | undefined {
  const { tekst } = text;
  if (isKnownUnit(tekst, vocabulary)) return text;
  const within = unitWithin(tekst, vocabulary);
  if (within !== undefined) return { ...text, tekst: within };
  return isUnitLike(tekst, vocabulary) ? text : undefined;
}

function guessed(ready: ReadyTable): TableUnit | undefined {
  const { grid, titles } = ready.table;
  const place = sheetPlace(grid);
  const texts: (readonly ['tittel' | 'ark' | 'fil', SourceText])[] = [
    ...titles.map((title) => ['tittel', title] as const),
    ['ark', { ...place, tekst: grid.ark ?? '' }],
    ['fil', { ...place, tekst: fileName(grid.fil) }],
  ];
  for (const [kilde, text] of texts) {
    const unit = unitIn(text, ready);
    if (unit === undefined) continue;
    return { unit, notice: noticeOf(unit, { kode: 'gjett/enhet', fakta: { kilde } }) };
  }
  return undefined;
}

/** The unit of a table without a column of units: as a mapping, a title, the sheet or the file says. */
export function unitOfTable(ready: ReadyTable): TableUnit | undefined {
  const { setup, table, vocabulary } = ready;
  if (setup.unit !== undefined) {
    return { unit: { ...sheetPlace(table.grid), tekst: setup.unit } };
  }
  const unit = labelled(ready);
  const found = unit === undefined ? guessed(ready) : { unit };
  if (found === undefined || isKnownUnit(found.unit.tekst, vocabulary)) return found;
  return isPersonal(found.unit.tekst, vocabulary.firstNames) ? undefined : found;
}
