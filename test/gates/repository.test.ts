import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { ROOT } from '../cli/test-world.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

describe('the linter', () => {
  const lint = (source: string): void => {
    const program = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const line = [program, 'lint', '--stdin-file-path=src/domain/gap.ts'];
    execFileSync(process.execPath, line, { cwd: ROOT, input: source, stdio: 'pipe' });
  };

  test.each([
    ['printing from the core', "console.log('gap');\n"],
    ['any', 'export const gap: any = 1;\n'],
    ['a default export', 'export default 1;\n'],
  ])('refuses %s', (_, source) => {
    expect(() => lint(source)).toThrow();
  });
});

describe('what the documents of the repository say', () => {
  test('the table of packages names each one, and none that is gone', () => {
    const table =
      read('README.md').split('### Why each package is there')[1]?.split('###')[0] ?? '';
    const named = (name: string): boolean =>
      table.includes(name) ||
      (name.startsWith('@stryker-mutator/') && table.includes('@stryker-mutator/*'));
    const types = (name: string): boolean => name.startsWith('@types/');
    const packages = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(packages.filter((name) => !named(name) && !types(name))).toEqual([]);
    const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    const known = (name: string): boolean =>
      packages.includes(name) || ['Package', '---', '@stryker-mutator/*'].includes(name);
    expect(listed.filter((name) => !known(name))).toEqual([]);
  });

  test('the newest version has a place in the changelog', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]|^## \[\d+\.\d+\.\d+\]/m);
  });

  test('the lock file names no address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
