import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/document/line-hashes.ts';

/** The definition, slowly: 100 signs from the start of the line, base 37, modulo 2^64. */
function slowly(text: string): string[] {
  const signs = [...text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '')].flatMap((sign) =>
    sign.split('').map((unit) => BigInt(unit.charCodeAt(0))),
  );
  const starts = [0, ...signs.flatMap((sign, index) => (sign === 10n ? [index + 1] : []))];
  const padded = [...signs, 0xffffn, ...Array<bigint>(100).fill(0n)];
  const seen: string[] = [];
  return starts.map((start) => {
    const hash = padded
      .slice(start, start + 100)
      .reduce((sum, sign) => BigInt.asUintN(64, sum * 37n + sign), 0n)
      .toString(16);
    seen.push(hash);
    return `${hash}:${seen.filter((other) => other === hash).length}`;
  });
}

describe('lineHashes', () => {
  // What github/codeql-action expects of itself.
  test.each([
    ['nothing', '', ['c129715d7a2bc9a3:1']],
    [
      'white space does not count',
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lineHashes(text)).toEqual(expected);
  });

  test('lines that are alike are counted', () => {
    const hashes = lineHashes('  - { id: k1 }\n'.repeat(40));
    expect(hashes).toHaveLength(41);
    expect(hashes.slice(0, 3).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3']);
    expect(new Set(hashes.slice(0, 20).map((hash) => hash.split(':')[0])).size).toBe(1);
    expect(new Set(hashes).size).toBe(41);
  });

  test('line breaks of every kind are the same', () => {
    const lines = ['dokument: krav', 'versjon: 1', '', 'krav: []'];
    const expected = lineHashes(lines.join('\n'));
    expect(lineHashes(lines.join('\r\n'))).toEqual(expected);
    expect(lineHashes(lines.join('\r'))).toEqual(expected);
  });

  test('what stands far above a line does not change its hash', () => {
    const plan = `krav:\n${'  - { id: k1, nivaa: 2 }\n'.repeat(9)}slutt: 1\n`;
    const hash = lineHashes(plan)[5];
    expect(lineHashes(`# Ny linje\n${plan}`)[6]).toBe(hash);
  });

  test('they are what the definition says', () => {
    const piece = fc.constantFrom('krav', 'å🧭', ' ', '\t', '\n', '\r\n', '\r', 'id: k1', '\uffff');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(lineHashes(pieces.join(''))).toEqual(slowly(pieces.join('')));
      }),
    );
  });
});
