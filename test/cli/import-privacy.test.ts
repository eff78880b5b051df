import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
    return [stdout, stderr, ...asked, ...textsIn(folder, names)].join('\n');
  });
}

test('what is searched for stands in the corpus', () => {
  const texts = CORPUS.map((name) => Buffer.from(corpusBytes(name)).toString('latin1'));
  expect(plantedIn(texts.join('\n')).length).toBeGreaterThan(20);
  expect(plantedIn('030132 99997 og 41 23 45 67')).toEqual(['41234567']);
});

describe('nothing about the people in a sheet', () => {
  test.each(CORPUS)('is in what is read from %s', (name) => {
    expect(plantedIn(JSON.stringify(readFile(name).said))).toEqual([]);
  });

  test.each(CORPUS)('is said or written of %s', async (name) => {
    expect(plantedIn(await imported([name], ['--ja', '--lang', 'nn']))).toEqual([]);
  });

  test.each(CORPUS)('is asked at a terminal about %s', async (name) => {
    const given = { terminal: true };
    expect(plantedIn(await imported([name], [], given))).toEqual([]);
  });

  test('is said or written of all of them at once', async () => {
    for (const flags of [['--vis'], ['--ja', '--streng'], ['--ja', '--lang', 'en']]) {
      expect(plantedIn(await imported(CORPUS, flags))).toEqual([]);
    }
  });
});
