import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, pathOf, pointerOf, valueAt } from '../../src/document/document-path.ts';

const plan = { steg: { maal: { maal: [{ id: 'm1' }] } }, alvor: { 'steg/*': 'av', 'a~b': 1 } };

describe('pathOf', () => {
  it.each([
    ['', []],
    ['/steg/maal/maal/0/id', ['steg', 'maal', 'maal', 0, 'id']],
    ['/alvor/steg~1*', ['alvor', 'steg/*']],
    ['/alvor/a~0b', ['alvor', 'a~b']],
    ['/steg/0', ['steg', '0']],
  ])('%s', (pointer, path) => {
    expect(pathOf(pointer, plan)).toEqual(path);
    expect(pointerOf(path)).toBe(pointer);
  });
});

describe('valueAt', () => {
  it.each([
    [['steg', 'maal', 'maal', 0, 'id'], 'm1'],
    [['steg', 'maal', 'maal', 1, 'id'], undefined],
    [['steg', 'toString'], undefined],
    [[], plan],
  ])('%j', (path, expected) => {
    expect(valueAt(plan, path)).toBe(expected);
  });

  it('finds nothing under text', () => {
    expect(childOf('plan', 0)).toBeUndefined();
  });
});

it('a pointer and its path say the same of any keys', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (keys) => {
      const root = keys.reduceRight<unknown>((value, key) => ({ [key]: value }), 'solbakken');
      const path = pathOf(pointerOf(keys), root);
      expect(path).toEqual(keys);
      expect(valueAt(root, path)).toBe('solbakken');
    }),
  );
});
