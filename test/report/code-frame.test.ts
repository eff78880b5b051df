import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { harmless } from '../../src/report/harmless.ts';
import { textWidth } from '../../src/report/text-table.ts';
import { finding, settings } from './report-fixtures.ts';

const at = (linje: number, kolonne: number, til_linje: number, til_kolonne: number) =>
  finding('yaml/tomt', {}, { linje, kolonne, til_linje, til_kolonne });

const frame = (place: Diagnostic, lines: Record<number, string>, width = 80): string[] =>
  codeFrame(place, lines, settings({ width }));

describe('the faulty lines', () => {
  const cases: [string, Diagnostic, Record<number, string>, string[]][] = [
    [
      'carets under what is meant',
      at(5, 17, 5, 22),
      { 5: '    kompetanse: spr-1' },
      ['    5 |     kompetanse: spr-1', '      |                 ^^^^^'],
    ],
    [
      'at least one caret, where nothing stands',
      at(5, 9, 5, 9),
      { 5: 'status: ' },
      ['    5 | status: ', '      |         ^'],
    ],
    [
      'a tab takes one column',
      at(1, 2, 1, 6),
      { 1: '\tkrav: 1' },
      ['    1 |  krav: 1', '      |  ^^^^'],
    ],
    [
      'a wide sign takes two',
      at(1, 9, 1, 11),
      { 1: 'navn: 🧭🧭 x' },
      ['    1 | navn: 🧭🧭 x', '      |         ^^'],
    ],
    [
      'three lines of a range, from its first column to the end of the third',
      at(9, 5, 12, 3),
      { 9: '    a: [', 10: '      1,  ', 11: '  2,', 12: ']' },
      [
        '     9 |     a: [',
        '       |     ^^^^',
        '    10 |       1,  ',
        '       |       ^^',
        '    11 |   2,',
        '       |   ^^',
      ],
    ],
    [
      'the end of a range that is short enough',
      at(1, 3, 2, 4),
      { 1: 'a [1', 2: '  2] # to' },
      ['    1 | a [1', '      |   ^^', '    2 |   2] # to', '      |   ^'],
    ],
    [
      'empty lines of a range are left out',
      at(1, 1, 3, 2),
      { 1: 'a', 2: '   ', 3: 'b' },
      ['    1 | a', '      | ^', '    3 | b', '      | ^'],
    ],
    ['nothing where the text is not at hand', at(1, 1, 1, 2), {}, []],
    ['nothing for a finding about the whole file', at(0, 0, 0, 0), {}, []],
  ];
  test.each(cases)('%s', (_, place, lines, expected) => {
    expect(frame(place, lines)).toEqual(expected);
  });

  test('the correction stands behind the last caret', () => {
    const place = finding('yaml/tomt', {});
    const rettelse = { linje: 5, kolonne: 17, til_linje: 5, til_kolonne: 22, tekst: ' spr-01\n' };
    expect(frame({ ...place, rettelse }, { 5: '    kompetanse: spr-1' }).at(-1)).toBe(
      '      |                 ^^^^^ rettes til: spr-01',
    );
    const nasty = { ...rettelse, tekst: 'spr\u001b[31m' };
    expect(frame({ ...place, rettelse: nasty }, { 5: '    kompetanse: spr-1' }).at(-1)).toMatch(
      /rettes til: spr�\[31m$/,
    );
    const blank = { ...rettelse, tekst: '  ' };
    expect(frame({ ...place, rettelse: blank }, { 5: '    kompetanse: spr-1' }).at(-1)).toMatch(
      /\^$/,
    );
  });
});

describe('a line that is too long', () => {
  const long = `tekst: ${'ord '.repeat(60)}FEIL${' ord'.repeat(60)}`;
  const start = long.indexOf('FEIL') + 1;

  test('is shown around the place, the caret still under it', () => {
    const [shown = '', caret = ''] = frame(at(7, start, 7, start + 4), { 7: long });
    expect(shown.startsWith('    7 | …')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(80);
    expect(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('FEIL');
  });

  test.each([
    ['the beginning', 1, 'teks'],
    ['the end', long.length - 3, ' ord'],
  ])('at %s', (_, column, word) => {
    const [shown = '', caret = ''] = frame(at(7, column, 7, column + 4), { 7: long });
    expect(shown.slice(caret.indexOf('^'), caret.indexOf('^') + 4).trim()).toBe(word.trim());
  });

  test('is never cut in the middle of a sign', () => {
    for (const before of ['', 'a']) {
      const text = `${before}${'🧭'.repeat(100)}`;
      for (let column = 1; column < text.length; column += 1) {
        const [shown = ''] = frame(at(1, column, 1, column + 1), { 1: text }, 40);
        expect(
          /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(shown),
        ).toBe(false);
      }
    }
  });

  test('has at least twenty columns, however narrow the terminal', () => {
    const [shown = ''] = frame(at(7, start, 7, start + 4), { 7: long }, 10);
    expect(shown).toContain('FEIL');
    expect(textWidth(shown)).toBeGreaterThan('    7 | '.length + 15);
  });

  test('no frame is wider than the terminal, and its caret stands on the line', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(20), (source, from, length) => {
        fc.pre(source.trim() !== '' && !/[\r\n]/.test(source));
        const column = Math.min(from, source.length) + 1;
        const [shown = '', caret = ''] = frame(
          at(1, column, 1, Math.min(column + length, source.length + 1)),
          { 1: source },
          60,
        );
        expect(textWidth(shown)).toBeLessThanOrEqual(60);
        expect(textWidth(caret)).toBeLessThanOrEqual(61);
        expect(caret).toMatch(/^ {6}\| *\^+$/);
      }),
    );
  });
});

describe('what would move the cursor or reorder the line', () => {
  test.each([
    ['an escape', '\u001b[2J', '�[2J'],
    ['a carriage return', 'a\rb', 'a�b'],
    ['a line break', 'a\nb', 'a�b'],
    ['a second-generation control', '\u009b31m', '�31m'],
    ['a reversal', '\u202ekrav', '�krav'],
    ['a sign that is not seen', 'kr\u200bav', 'kr�av'],
    ['a line separator', 'a\u2028b', 'a�b'],
    ['a tag outside the basic plane', 'a\u{e0041}b', 'a��b'],
    ['a tab', 'a\tb', 'a b'],
    ['ordinary text', 'Bærøya – «æøå» 🧭', 'Bærøya – «æøå» 🧭'],
  ])('%s', (_, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test('is gone, and the text is as long as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = harmless(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(harmless(shown)).toBe(shown);
      }),
    );
  });
});
