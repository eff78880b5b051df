import type { Diagnostic } from '../domain/diagnostic.ts';
import type { TextSettings } from './findings-text.ts';
import { harmless } from './harmless.ts';
import { cut, textWidth } from './text-table.ts';

const MOST_LINES = 3;
const INDENT = '    ';
const NARROWEST = 20;

/** The second half of a sign outside the basic plane. */
const SECOND_HALF = /[\udc00-\udfff]/;

/** The part of a long line around a column, so that the caret is in sight. */
function windowOn(text: string, column: number, width: number): { text: string; offset: number } {
  if (textWidth(text) <= width) return { text, offset: 0 };
  const wanted = Math.max(0, Math.min(column - 1 - Math.floor(width / 3), text.length - width));
  const start = SECOND_HALF.test(text.charAt(wanted + 1)) ? wanted - 1 : wanted;
  if (start === 0) return { text: cut(text, width), offset: 0 };
  return { text: cut(`…${text.slice(start + 1)}`, width), offset: start };
}

function caretLine(shown: string, from: number, to: number): string {
  const before = textWidth(shown.slice(0, from));
  const marked = Math.max(1, textWidth(shown.slice(from, Math.max(from + 1, to))));
  return ' '.repeat(before) + '^'.repeat(marked);
}

interface Frame {
  readonly finding: Diagnostic;
  readonly gutter: number;
  readonly settings: TextSettings;
}

function frameLine(number: number, source: string, frame: Frame): string[] {
  const { finding, gutter, settings } = frame;
  const { paint, width } = settings;
  const room = Math.max(NARROWEST, width - INDENT.length - gutter - 3);
  const first = number === finding.linje;
  const last = number === finding.til_linje;
  const from = first ? finding.kolonne : source.length - source.trimStart().length + 1;
  const { text, offset } = windowOn(harmless(source), from, room);
  const to = last ? finding.til_kolonne - 1 - offset : text.trimEnd().length;
  const numbered = `${INDENT}${String(number).padStart(gutter)} | `;
  const blank = `${INDENT}${' '.repeat(gutter)} | `;
  const caret = caretLine(text, from - 1 - offset, Math.min(to, text.length));
  return [paint.faint(numbered) + text, paint.faint(blank) + paint.bad(caret)];
}

function correctionNote(frame: Frame): string {
  const { finding, settings } = frame;
  const text = harmless(finding.rettelse?.tekst.trim() ?? '');
  return text === '' ? '' : ` ${settings.catalogue.validate.correction(text)}`;
}

/**
 * The faulty lines of a finding, at most three, each with a caret under what is meant, and the
 * correction behind the last caret. Empty where the text of the lines is not at hand.
 */
export function codeFrame(
  finding: Diagnostic,
  lines: Readonly<Record<number, string>>,
  settings: TextSettings,
): string[] {
  const last = Math.min(finding.til_linje, finding.linje + MOST_LINES - 1);
  const frame: Frame = { finding, gutter: String(last).length, settings };
  const shown: string[] = [];
  for (let number = finding.linje; number <= last; number += 1) {
    const source = lines[number];
    if (source !== undefined && source.trim() !== '')
      shown.push(...frameLine(number, source, frame));
  }
  const end = shown.pop();
  return end === undefined ? [] : [...shown, end + correctionNote(frame)];
}
