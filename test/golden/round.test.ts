import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, kompass, ROOT } from '../cli/test-world.ts';

/*
 * The example round, file by file: a letter to each owner in its own written form, the tables and
 * the manifest, which holds the hash of the workbook (the same bytes on every run and every Node).
 */

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const GOLDEN = join(import.meta.dirname, 'runde-ytre-fylke');
const WORKBOOK = 'samarbeidsforum-ytre-fylke-2027-2028.xlsx';

const wordsFor = (out: string): string[] => [
  ...['samle', 'examples/ytre-fylke', '--out', out, '--forslag'],
  ...['--lang', 'nb', '--dato', '2027-02-05', '--feil-ved', 'aldri'],
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();

function keep(name: string, text: string): void {
  const path = join(GOLDEN, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test('the example round is the same, file by file', () =>
  inFolder({}, async (folder) => {
    const { code, stderr } = await kompass(wordsFor(folder));
    expect([code, stderr]).toEqual([0, '']);
    const files = filesIn(folder).filter((name) => name !== WORKBOOK);
    if (UPDATE) {
      rmSync(GOLDEN, { recursive: true, force: true });
      for (const name of files) keep(name, readFileSync(join(folder, name), 'utf8'));
    }
    expect(files).toEqual(filesIn(GOLDEN));
    for (const name of files) {
      const seen = readFileSync(join(folder, name), 'utf8');
      expect(seen, name).toBe(readFileSync(join(GOLDEN, name), 'utf8'));
    }
  }));

test('the built program makes the same bytes, with several threads', () =>
  inFolder({}, async (folder) => {
    const line = [join(ROOT, 'bin/kompass.js'), ...wordsFor(folder), '--jobs', '2'];
    execFileSync(process.execPath, line, { cwd: ROOT });
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(manifest).toBe(readFileSync(join(GOLDEN, 'manifest.json'), 'utf8'));
  }));
