import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, cutText, runsAsFormula } from '../../src/report/safe-text.ts';

test.each(['=', '+1', '-1', '@', ' =1', '\u2060=1', '\ufeff=1', '\t', '\rx', '\nx', '\u0000\tx'])(
  '%j might run',
  (text) => {
    expect(runsAsFormula(text)).toBe(true);
  },
);

test.each(['', 'a=1', 'Z', '1-2', "'=1", '«=1»', 'æ+ø', ' a', '[', '`', '{'])(
  '%j cannot run',
  (text) => {
    expect(runsAsFormula(text)).toBe(false);
  },
);

// The characters of XML 1.0, but for the carriage return, which a reader makes a line feed.
function isAllowed(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

test('clean text has no sign that XML forbids, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect([...clean].filter((sign) => !isAllowed(sign.codePointAt(0) ?? 0))).toEqual([]);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

test.each([
  ['barnehage', 9, 'barnehage'],
  ['barnehage', 8, 'barneha…'],
  ['barn😀hage', 6, 'barn…'],
  ['barn😀hage', 7, 'barn😀…'],
])('%s cut at %i is %s', (text, limit, expected) => {
  expect(cutText(text, limit)).toBe(expected);
});
