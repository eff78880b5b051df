import type { FontName, Look } from './looks.ts';
import { ink, type Shade, type Tone, toneOrder, tones } from './palette.ts';
import type { StyleBook } from './style-book.ts';
import { escapeXml, mainNamespace, xmlStart } from './xml.ts';

/** The table style that all tables of the workbook use. */
export const tableStyleName = 'Kompass';

interface Font {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const fonts: Record<FontName, Font> = {
  body: { size: 11, colour: ink.body },
  strong: { size: 11, colour: ink.body, bold: true },
  header: { size: 11, colour: ink.header.text, bold: true },
  title: { size: 18, colour: ink.title, bold: true },
  heading: { size: 13, colour: ink.title, bold: true },
  muted: { size: 10, colour: ink.muted },
  marked: { size: 11, colour: tones.unknown.text, italic: true },
};
const fontOrder = Object.keys(fonts);

const fills: Record<NonNullable<Look['fill']>, Pick<Shade, 'fill'>> = {
  header: ink.header,
  ...tones,
  input: ink.input,
};
// What only forms need comes last, and is left out of workbooks without.
const fillOrder: readonly (keyof typeof fills)[] = ['header', ...toneOrder, 'input'];
const builtInFills =
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const ruledBorder = `<border><left/><right/><top/>${line('bottom')}<diagonal/></border>`;
const boxedBorder = `<border>${['left', 'right', 'top', 'bottom'].map((side) => line(side, ink.input.line)).join('')}<diagonal/></border>`;
const firstFreeFormat = 164;

/** `xl/styles.xml`: the looks of the book, the heat colours and the table style. */
export function stylesPart(book: StyleBook): string {
  const codes = [...new Set(book.looks.flatMap(({ code }) => (code ? [code] : [])))];
  const formats = codes.map((code, index) => formatElement(code, firstFreeFormat + index));
  const hasInput = book.looks.some(({ boxed }) => boxed);
  const grounds = fillOrder
    .filter((fill) => hasInput || fill !== 'input')
    .map((fill) => solid(fills[fill]));
  const tables = tableStyle();
  return [
    `${xmlStart}<styleSheet xmlns="${mainNamespace}">`,
    codes.length > 0 ? list('numFmts', formats) : '',
    list('fonts', Object.values(fonts).map(fontElement)),
    `<fills count="${grounds.length + 2}">${builtInFills}${grounds.join('')}</fills>`,
    list('borders', [noBorder, ruledBorder, ...(hasInput ? [boxedBorder] : [])]),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list(
      'cellXfs',
      book.looks.map((look) => cellFormat(look, codes)),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    list('dxfs', [...toneOrder.map(heatStyle), ...tables.styles]),
    tables.element,
    '</styleSheet>',
  ].join('');
}

function list(name: string, elements: readonly string[]): string {
  return `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}

function formatElement(code: string, number: number): string {
  return `<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`;
}

function fontElement({ size, colour, bold, italic }: Font): string {
  const weight = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<font>${weight}<sz val="${size}"/>${rgb('color', colour)}<name val="Calibri"/><family val="2"/></font>`;
}

function rgb(element: string, colour: string): string {
  return `<${element} rgb="FF${colour}"/>`;
}

function solid({ fill }: Pick<Shade, 'fill'>): string {
  const colours = rgb('fgColor', fill) + rgb('bgColor', fill);
  return `<fill><patternFill patternType="solid">${colours}</patternFill></fill>`;
}

function line(side: string, colour: string = ink.rule): string {
  return `<${side} style="thin">${rgb('color', colour)}</${side}>`;
}

function borderOf({ boxed, ruled }: Look): number {
  if (boxed) return 2;
  return ruled ? 1 : 0;
}

function cellFormat(look: Look, codes: readonly string[]): string {
  const format = look.code ? firstFreeFormat + codes.indexOf(look.code) : 0;
  const fill = look.fill === undefined ? 0 : fillOrder.indexOf(look.fill) + 2;
  const ids = [
    `numFmtId="${format}"`,
    `fontId="${fontOrder.indexOf(look.font)}"`,
    `fillId="${fill}"`,
    `borderId="${borderOf(look)}"`,
    'xfId="0"',
    look.quote ? 'quotePrefix="1"' : '',
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    look.open ? 'applyProtection="1"' : '',
  ];
  const lock = look.open ? '<protection locked="0"/>' : '';
  return `<xf ${ids.filter((id) => id !== '').join(' ')}>${alignment(look)}${lock}</xf>`;
}

function alignment({ horizontal, vertical, wrap, indent }: Look): string {
  const rest = `${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}`;
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${rest}/>`;
}

function heatStyle(tone: Tone): string {
  const { fill, text } = tones[tone];
  const weight = tone === 'strong' ? '<b/>' : '';
  return `<dxf><font>${weight}${rgb('color', text)}</font>${solid({ fill })}</dxf>`;
}

// The stripes are the table's own, so they stay regular when rows are filtered away.
function tableStyle(): { styles: string[]; element: string } {
  const parts = [
    ['wholeTable', `<border>${line('top')}${line('bottom')}${line('horizontal')}</border>`],
    ['headerRow', `<font><b/>${rgb('color', ink.header.text)}</font>${solid(ink.header)}`],
    ['secondRowStripe', solid({ fill: ink.stripe })],
  ] as const;
  const styles = parts.map(([, content]) => `<dxf>${content}</dxf>`);
  const elements = parts.map(
    ([type], index) => `<tableStyleElement type="${type}" dxfId="${toneOrder.length + index}"/>`,
  );
  const style = `<tableStyle name="${tableStyleName}" pivot="0" count="${parts.length}">${elements.join('')}</tableStyle>`;
  const element = `<tableStyles count="1" defaultTableStyle="${tableStyleName}">${style}</tableStyles>`;
  return { styles, element };
}
