import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/document/corrections.ts';
import type { Correction } from '../../src/domain/diagnostic.ts';

const on = (linje: number, kolonne: number, til: number, tekst: string): Correction => ({
  linje,
  kolonne,
  til_linje: linje,
  til_kolonne: til,
  tekst,
});

describe('applyCorrections', () => {
  const text = 'navn: Fjordvik\r\nansatte: "22"   # telt\r\n\tbarn: 6 006\n';

  it('changes what it is told to, and no other character', () => {
    const corrections = [on(2, 10, 14, '22'), on(3, 8, 13, '6006')];
    expect(applyCorrections(text, corrections)).toBe(
      'navn: Fjordvik\r\nansatte: 22   # telt\r\n\tbarn: 6006\n',
    );
  });

  it('does not mind their order', () => {
    const corrections = [on(3, 8, 13, '6006'), on(2, 10, 14, '22')];
    expect(applyCorrections(text, corrections)).toBe(
      applyCorrections(text, corrections.toReversed()),
    );
  });

  it.each([
    ['one inside another', [on(1, 7, 15, 'Dalsbygd'), on(1, 9, 10, 'x')], 'navn: Dalsbygd'],
    ['the same twice', [on(1, 7, 15, 'Dalsbygd'), on(1, 7, 15, 'Dalsbygd')], 'navn: Dalsbygd'],
    ['two insertions at one place', [on(1, 7, 7, 'a'), on(1, 7, 7, 'b')], 'navn: aFjordvik'],
    ['one after another', [on(1, 7, 12, 'Dals'), on(1, 12, 15, 'bygd')], 'navn: Dalsbygd'],
    ['none', [], 'navn: Fjordvik'],
  ])('%s: the first is made', (_name, corrections, expected) => {
    expect(applyCorrections('navn: Fjordvik', corrections)).toBe(expected);
  });

  it('reaches over lines', () => {
    const correction = { linje: 1, kolonne: 5, til_linje: 2, til_kolonne: 3, tekst: ' Fjordvik' };
    expect(applyCorrections('navn:\n  Fjord', [correction])).toBe('navn FjordvikFjord');
  });

  it('replacing text by itself changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ -~æøå\r]{0,12}$/)), (lines) => {
        const all = lines.join('\n').replaceAll('\r', '\r\n');
        const corrections = all
          .split(/\r\n|\r|\n/)
          .map((line, index) => on(index + 1, 1, line.length + 1, line));
        expect(applyCorrections(all, corrections)).toBe(all);
      }),
    );
  });
});
