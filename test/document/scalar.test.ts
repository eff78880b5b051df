import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { resolvePlain } from '../../src/document/scalar.ts';

const resolve = (source: string): unknown => resolvePlain(`[${source}]`, 1, source.length + 1);

describe('resolvePlain', () => {
  it.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['nullable', 'nullable'],
    ['true', true],
    ['FALSE', false],
    ['tRue', 'tRue'],
    ['ja', 'ja'],
    ['nei', 'nei'],
    ['no', 'no'],
    ['0', 0],
    ['7', 7],
    ['-7', -7],
    ['+7', 7],
    ['0301', 301],
    ['974760673', 974760673],
    ['123456789012345', 123456789012345],
    ['12345678901234567890', 12345678901234567000],
    ['18.4', 18.4],
    ['18,4', '18,4'],
    ['0.1', 0.1],
    ['1.', 1],
    ['.5', 0.5],
    ['.', '.'],
    ['..', '..'],
    ['1.2.2027', '1.2.2027'],
    ['2027-02-01', '2027-02-01'],
    ['1e3', 1000],
    ['1E400', Number.POSITIVE_INFINITY],
    ['-.5e-3', -0.0005],
    ['1e', '1e'],
    ['0o17', 15],
    ['0x1F', 31],
    ['-0x1F', '-0x1F'],
    ['0b1', '0b1'],
    ['1_000', '1_000'],
    ['-0', -0],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['-.nan', '-.nan'],
    ['-', '-'],
    ['Økonomi', 'Økonomi'],
    ['€', '€'],
  ])('reads %s as %s', (source, value) => {
    expect(resolve(source)).toBe(value);
  });

  it('reads as `yaml` does whatever looks like a number or a word', () => {
    const piece = fc.constantFrom(...'0123456789+-.eExXo', 'null', 'true', 'False', '.inf', '.nan');
    const source = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (text) => {
        fc.pre(!/^(?:-|---|\.\.\.)$/.test(text));
        expect(resolve(text)).toBe(parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads decimals to the last bit', () => {
    fc.assert(
      fc.property(fc.nat(99999999), fc.nat(999999), (whole, part) => {
        const source = `${whole}.${part}`;
        expect(resolve(source)).toBe(Number(source));
      }),
    );
  });
});
