import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, indentingTabs, originalOffset } from '../../src/document/tabs.ts';

const untabbed = (text: string): string => applyEdits(text, indentingTabs(text));

describe('indentingTabs', () => {
  it.each([
    ['one tab a level', 'a:\n\tb:\n\t\tc: 1\n', 'a:\n  b:\n    c: 1\n'],
    ['tabs after spaces', 'a:\n  \tb: 1\n', 'a:\n    b: 1\n'],
    ['spaces between tabs', 'a:\n\t \tb: 1\n', 'a:\n     b: 1\n'],
    ['CRLF', 'a:\r\n\tb: 1\r\n', 'a:\r\n  b: 1\r\n'],
    ['a last line without a line break', 'a:\n\tb: 1', 'a:\n  b: 1'],
    ['a block of text that tabs indent', 'a: |\n\tx\n\ty\nb: 1\n', 'a: |\n  x\n  y\nb: 1\n'],
    ['what follows a block of text', 'a: |\n  \tx\nb:\n\tc: 1\n', 'a: |\n  \tx\nb:\n  c: 1\n'],
  ])('replaces %s', (_, text, expected) => {
    expect(untabbed(text)).toBe(expected);
  });

  it.each([
    ['tabs between words', 'a:\tb\tc\n'],
    ['lines of nothing but blanks', 'a: 1\n\t\n  \t  \n'],
    ['tabs that a block of text has as content', 'a:\n  b: |\n    \tx\n\n   \t\n     \ty\n'],
    ['the same behind a header with a comment', 'a: >- # c\n  \tx\n'],
  ])('leaves %s', (_, text) => {
    expect(untabbed(text)).toBe(text);
  });

  it('gives one edit a line, with the tabs and what is between them', () => {
    expect(indentingTabs('a:\n \t \tb: 1\n\tc: 2\n')).toEqual([
      { start: 4, end: 7, replacement: '     ' },
      { start: 12, end: 13, replacement: '  ' },
    ]);
  });
});

describe('originalOffset', () => {
  const line = fc.constantFrom('a: 1', '\tb: 2', '\t\tc: 3', ' \t d: 4', '', '\t');
  const text = fc.array(line).map((lines) => lines.join('\n'));

  it('finds every character that was not edited again', () => {
    fc.assert(
      fc.property(text, (source) => {
        const edits = indentingTabs(source);
        const edited = applyEdits(source, edits);
        [...edited].forEach((char, offset) => {
          const original = originalOffset(edits, offset);
          const isEdited = edits.some(({ start }) => start === original);
          expect(isEdited ? ' ' : source.charAt(original)).toBe(char);
        });
        expect(originalOffset(edits, edited.length)).toBe(source.length);
      }),
    );
  });
});
