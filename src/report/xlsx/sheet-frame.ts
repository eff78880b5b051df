import type { Language } from '../../messages/words.ts';
import { cleanText, cutText } from '../safe-text.ts';
import type { TextStore } from './cell-xml.ts';
import { rowHeight } from './column-widths.ts';
import type { PrintWords } from './model.ts';
import { columnLetters } from './names.ts';
import type { StyleBook } from './style-book.ts';
import { escapeXml, mainNamespace, xmlStart } from './xml.ts';

/** How a sheet opens: whether it is the chosen one, and what stays in view. */
export interface SheetView {
  readonly selected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The words on the printed page of one sheet. */
export interface PageWords extends PrintWords {
  readonly workbook: string;
  readonly sheet: string;
}

/** What the sheets of one workbook share, and what is one sheet's own. */
export interface Desk {
  readonly store: TextStore;
  readonly styles: StyleBook;
  readonly language: Language;
  readonly words: PageWords;
  /** Whether the workbook opens on this sheet. */
  readonly selected: boolean;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The beginning of a sheet, as far as its rows. */
export function sheetStart(view: SheetView, widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const selected = view.selected ? ' tabSelected="1"' : '';
  return [
    `${xmlStart}<worksheet xmlns="${mainNamespace}" xmlns:r="${relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${pane(view)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${rowHeight}" customHeight="1"/>`,
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

function pane({ frozenRows, frozenColumns }: SheetView): string {
  if (frozenRows === 0) return '';
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  const sideways = frozenColumns > 0;
  const split = `${sideways ? `xSplit="${frozenColumns}" ` : ''}ySplit="${frozenRows}"`;
  const panes = sideways ? ['topRight', 'bottomLeft', 'bottomRight'] : ['bottomLeft'];
  const active = sideways ? 'bottomRight' : 'bottomLeft';
  const selections = panes.map((name) => `<selection pane="${name}"/>`).join('');
  return `<pane ${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>${selections}`;
}

/** Closes all cells of a locked sheet but the open ones; filters, widths and looks stay free. */
export function lockXml({ locked }: { readonly locked?: boolean }): string {
  return locked
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
    : '';
}

/** A4 across, so many pages wide, with the titles above and the page numbers below. */
export function pageSetup(words: PageWords, pagesWide = 1): string {
  return [
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.4" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${pageHeader(words)}</oddHeader><oddFooter>${pageFooter(words)}</oddFooter></headerFooter>`,
  ].join('');
}

function pageHeader({ workbook, sheet }: PageWords): string {
  return escapeXml(`&L${pageText(workbook)}&R${pageText(sheet)}`);
}

function pageFooter({ footer = '', page, of }: PageWords): string {
  return escapeXml(`&L${pageText(footer)}&R${pageText(page)} &P ${pageText(of)} &N`);
}

// A header or footer holds 255 characters in all, and & starts a code in it.
function pageText(text: string): string {
  return cutText(cleanText(text).replace(/\s+/g, ' '), 90).replaceAll('&', '&&');
}
