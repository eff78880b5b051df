import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandGlob, globMatcher } from '../../src/io/glob.ts';
import { inFolder } from '../cli/test-world.ts';

describe('expanding a pattern', () => {
  const files = {
    'b/plan.yaml': '',
    'a/plan.yaml': '',
    'a/dypt/plan.yml': '',
    'a/node_modules/pakke/plan.yaml': '',
    '.skjult/plan.yaml': '',
    'æ ø 🧭/plan.yaml': '',
  };
  test.each([
    ['*/plan.yaml', ['a/plan.yaml', 'b/plan.yaml', 'æ ø 🧭/plan.yaml']],
    ['**/*.{yaml,yml}', ['a/dypt/plan.yml', 'a/plan.yaml', 'b/plan.yaml', 'æ ø 🧭/plan.yaml']],
    ['[ab]/*', ['a/plan.yaml', 'b/plan.yaml']],
    ['.skjult/*', ['.skjult/plan.yaml']],
    ['../*/a/plan.yaml', ['a/plan.yaml']],
    ['c/*', []],
  ])('%s', (pattern, expected) =>
    inFolder(files, async (folder) => {
      const found = await expandGlob(pattern, folder);
      const own = found.filter((path) => path.startsWith(folder));
      expect(own.map((path) => relative(folder, path))).toEqual(expected);
    }),
  );
});

describe('matching names', () => {
  test.each([
    [[], 'arkiv/plan.yaml', false],
    [['arkiv'], 'arkiv', true],
    [['arkiv'], 'arkiv/plan.yaml', true],
    [['arkiv/'], 'arkiv/dypt/plan.yaml', true],
    [['arkiv/**'], 'arkiv/plan.yaml', true],
    [['arkiv'], 'arkivet/plan.yaml', false],
    [['*.yaml'], 'plan.yaml', true],
    [['*.yaml'], 'a/plan.yaml', false],
    [['**/utkast*'], 'a/utkast-2.yaml', true],
    [['.*'], '.skjult', true],
    [['a', 'b'], 'b/plan.yaml', true],
  ])('%j and %s: %s', async (patterns, name, expected) => {
    expect((await globMatcher(patterns))(name)).toBe(expected);
  });
});
