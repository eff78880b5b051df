import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportCsv } from '../../../src/report/report-csv.ts';
import { buildRound } from '../../../src/report/round/build-round.ts';
import { countyRound, roundInput } from './county.ts';

/* The tables of a round of eight municipalities, file by file, in both written forms. */

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

describe.each([
  ['nb', 'norsk'],
  ['nn', 'norsk'],
  ['en', 'rfc4180'],
] as const)('the tables of a round in %s (%s)', (lang, dialect) => {
  const folder = join(import.meta.dirname, `golden-${lang}`);

  test('are the same, file by file', () => {
    const input = roundInput(countyRound({}, 8), lang);
    const files = [...reportCsv(buildRound(input), input.catalogue, dialect)];
    if (UPDATE) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    for (const [name, pieces] of files) {
      const text = [...pieces].join('');
      if (UPDATE) writeFileSync(join(folder, name), text);
      expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
    }
    expect(readdirSync(folder).sort()).toEqual(files.map(([name]) => name).sort());
  });
});
