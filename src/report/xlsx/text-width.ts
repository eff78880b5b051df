// Widths of Calibri as parts of the width of a digit, which is what column widths are counted in.
const classes: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl.,:;'’!| ]/, 0.48],
  [/[ftrIJ()[\]{}/\\\-‐«»]/, 0.68],
  [/[mwMW@%&—…ÆæŒœ]/, 1.6],
  [/[\p{Lu}Øø+=<>~]/u, 1.2],
  [/\p{Extended_Pictographic}|[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u, 2.2],
];
const ordinary = 1.02;

const widestSign = 2.2;

function measureSign(sign: string): number {
  const found = classes.find(([signs]) => signs.test(sign));
  return found === undefined ? ordinary : found[1];
}

const latin = Float64Array.from({ length: 0x180 }, (_, code) =>
  measureSign(String.fromCharCode(code)),
);

/** About how wide one line of text is in the body font, in digits; rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += latin[text.charCodeAt(index)] ?? measureSign(text.charAt(index));
  }
  return width;
}

/** Whether the text, whatever its signs, is no wider than that. */
export function surelyFits(text: string, width: number): boolean {
  return text.length * widestSign <= width;
}

/** How many lines the text takes in a column of the given width, broken between words. */
export function wrappedLines(text: string, width: number): number {
  if (!text.includes('\n')) return linesOf(text, width);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  if (surelyFits(line, width) || textWidth(line) <= width) return 1;
  const space = textWidth(' ');
  let lines = 1;
  let used = -space;
  for (const wordWidth of line.split(' ').map(textWidth)) {
    used += space + wordWidth;
    if (used <= width) continue;
    // The word goes to the next line, and further if it is wider than a line itself.
    lines += Math.ceil(wordWidth / width) - (used === wordWidth ? 1 : 0);
    used = wordWidth % width;
  }
  return lines;
}
