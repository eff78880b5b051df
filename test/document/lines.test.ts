import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineEnd, lineStart, lineStarts, toRange } from '../../src/document/lines.ts';

describe('toRange', () => {
  it.each([
    ['the first character', 'navn: x\n', 0, 4, [1, 1, 1, 5]],
    ['after LF', 'a\nbø\nc', 3, 4, [2, 2, 2, 3]],
    ['after CRLF', 'a\r\nbø\r\nc', 4, 5, [2, 2, 2, 3]],
    ['after a lone CR', 'a\rbø\rc', 3, 4, [2, 2, 2, 3]],
    ['over several lines', 'a\nb\n\nc', 0, 6, [1, 1, 4, 2]],
    ['the end of a text without a last line break', 'a\nb', 3, 3, [2, 2, 2, 2]],
    ['the end of a text with one', 'a\nb\n', 4, 4, [3, 1, 3, 1]],
    ['an empty text', '', 0, 0, [1, 1, 1, 1]],
    ['columns after emoji, in UTF-16 units', '🫐x', 2, 3, [1, 3, 1, 4]],
  ])('%s', (_, text, start, end, expected) => {
    const { linje, kolonne, til_linje, til_kolonne } = toRange(lineStarts(text), { start, end });
    expect([linje, kolonne, til_linje, til_kolonne]).toEqual(expected);
  });
});

const text = fc
  .array(fc.constantFrom('a', 'ø', '🫐', '\n', '\r', '\r\n', ' '))
  .map((parts) => parts.join(''));

describe('lines', () => {
  it('are those that splitting gives', () => {
    fc.assert(
      fc.property(text, (source) => {
        const starts = lineStarts(source);
        const lines = [...starts].map((start) => source.slice(start, lineEnd(source, start)));
        expect(lines).toEqual(source.split(/\r\n|\r|\n/));
      }),
    );
  });

  it('hold each of their offsets, and start where they start', () => {
    fc.assert(
      fc.property(text, (source) => {
        const starts = lineStarts(source);
        starts.forEach((start, line) => {
          const end = lineEnd(source, start);
          for (let offset = start; offset <= end; offset += 1) {
            expect(lineAt(starts, offset)).toBe(line);
            expect(lineStart(source, offset)).toBe(start);
          }
        });
      }),
    );
  });
});
