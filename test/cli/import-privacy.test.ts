import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGrids } from '../../src/document/import/read-grids.ts';
import { plantedIn } from '../document/import/planted.ts';
import { CORPUS, corpusBytes, readFile } from '../document/import/read-corpus.ts';
import { exampleFiles } from '../report/form/form-fixture.ts';
import { type Circumstances, inFolder, kompass } from './test-world.ts';

const PLAN = exampleFiles('fjordvik');

/** The texts of all files in a folder, except some. */
function textsIn(folder: string, besides: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !besides.includes(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Imports files of the corpus into a plan; all that is said, asked and written. */
async function imported(
  names: readonly string[],
  flags: readonly string[],
  given: Circumstances = {},
): Promise<string> {
  const sheets = Object.fromEntries(names.map((name) => [name, corpusBytes(name)]));
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return asked.length > 40 ? null : '1';
  };
  return inFolder({ ...PLAN, ...sheets }, async (folder) => {
    const files = names.map((name) => join(folder, name));
    const line = ['importer', ...files, '--mappe', folder, ...flags];
    const { code, stdout, stderr } = await kompass(line, { ask, workingFolder: folder, ...given });
    expect([0, 1, 2, 130]).toContain(code);
    expect(stdout).not.toBe('');
    return [stdout, stderr, ...asked, ...textsIn(folder, names)].join('\n');
  });
}

/** The files in which there are people. */
const PEOPLE = CORPUS.filter((name) => {
  const { grids } = readGrids({ fil: name, bytes: corpusBytes(name) });
  return plantedIn(JSON.stringify(grids.map(({ ark, rows }) => [ark, rows]))).length > 0;
});

/** All but the one that takes seconds, in which there is nobody. */
const ALL = CORPUS.filter((name) => name !== 'million-tomme-rader.xlsx');

test('what is searched for stands in the corpus', () => {
  expect(PEOPLE.length).toBeGreaterThan(15);
  expect(plantedIn('ring 41 23 45 67 eller 41.23.45.67, ikke 412 345 68')).toEqual(['41234567']);
});

describe('nothing about the people in a sheet', () => {
  test.each(CORPUS)('is in what is read from %s', (name) => {
    expect(plantedIn(JSON.stringify(readFile(name).said))).toEqual([]);
  });

  test.each(PEOPLE)('is said or written of %s', async (name) => {
    expect(plantedIn(await imported([name], ['--ja', '--lang', 'nn']))).toEqual([]);
  });

  test.each(PEOPLE)('is asked at a terminal about %s', async (name) => {
    expect(plantedIn(await imported([name], [], { terminal: true }))).toEqual([]);
  });

  test('is said or written of all files at once', { timeout: 120_000 }, async () => {
    for (const flags of [['--vis'], ['--ja', '--streng'], ['--ja', '--lang', 'en']]) {
      expect(plantedIn(await imported(ALL, flags))).toEqual([]);
    }
  });
});
