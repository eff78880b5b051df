import { type Package, readPart } from './package.ts';

/** The built-in number formats that show a day or a time (ISO 29500, 18.8.30, with the Asian ones). */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number format code shows a day or a time: a letter of the calendar outside quotes. */
export function isDateCode(code: string): boolean {
  if (/^general$/i.test(code)) return false;
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare);
}

/** Which cell styles, by number, show days or times. Throws WorkbookError. */
export function readDateStyles(parts: Package, path: string): boolean[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  readPart(parts, path, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats.map((format) => {
    const code = codes.get(format);
    if (code !== undefined) return isDateCode(code);
    return BUILT_IN.some(([first, last]) => format >= first && format <= last);
  });
}
