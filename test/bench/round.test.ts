import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLargeRound, writeRound } from '../../bench/round.ts';
import { kompass } from '../cli/test-world.ts';

/** Makes a round in a folder of its own, and looks at it. */
async function inRound<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kompass-round-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Six municipalities. */
const VESTFOLD = '39';

test('the round of a county has no errors, and is the same every time', () =>
  inRound(async (folder) => {
    const { forum, submissions, count } = await writeRound(join(folder, 'en'), VESTFOLD);
    const again = await writeRound(join(folder, 'to'), VESTFOLD);
    expect(count).toBe(6);
    const names = readdirSync(submissions);
    expect(names).toHaveLength(6);
    for (const name of names) {
      const text = readFileSync(join(submissions, name), 'utf8');
      expect(readFileSync(join(again.submissions, name), 'utf8')).toBe(text);
    }
    const out = join(folder, 'ut');
    const line = ['samle', submissions, '--forum', forum, '--out', out];
    const { code, stderr } = await kompass(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }));

test('the large round has about five thousand need reports, most of them different', () =>
  inRound(async (folder) => {
    const { submissions, forum, count } = writeLargeRound(folder);
    expect(count).toBe(4998);
    const texts = readdirSync(submissions).map((name) =>
      readFileSync(join(submissions, name), 'utf8'),
    );
    const amounts = texts.flatMap((text) => [...text.matchAll(/tilskudd_eier: (\d+)/g)]);
    expect(amounts).toHaveLength(4998);
    expect(new Set(amounts.map(([, amount]) => amount)).size).toBeGreaterThan(4800);
    expect(readFileSync(forum, 'utf8').match(/behovsmelding: /g)).toHaveLength(4998);
  }));
