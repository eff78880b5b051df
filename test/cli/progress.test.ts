import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import { progressBar } from '../../src/cli/progress.ts';
import { nb } from '../../src/messages/nb.ts';
import { FORUM, submissionOf } from './round-world.ts';
import { below, SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const CLEAR = '\r\u001B[K';

/** A world in which each look at the clock is `step` milliseconds after the one before. */
function watchedWorld(given: { terminal?: boolean; variables?: Environment['variables'] } = {}) {
  const written: string[] = [];
  let now = 0;
  const environment = {
    variables: given.variables ?? {},
    stderr: {
      write: (text: string): void => {
        written.push(text);
      },
      isTerminal: given.terminal ?? true,
      columns: 40,
    },
    elapsed: () => now,
    // The bar looks at nothing else of the world.
  } as unknown as Environment;
  const at = (time: number): void => {
    now = time;
  };
  return { environment, written, at };
}

const WATCHED = { total: 10, quiet: false, catalogue: nb };

describe('the progress bar', () => {
  test('shows itself after a moment, at most ten times a second, and is taken away', () => {
    const { environment, written, at } = watchedWorld();
    const bar = progressBar(WATCHED, environment);
    for (const time of [100, 250, 300, 350, 399, 400, 450, 600, 601]) {
      at(time);
      bar.step();
    }
    expect(written).toEqual([
      `${CLEAR}███░░░░░░░░░ 3 av 10 · om lag 1 s igjen`,
      `${CLEAR}███████░░░░░ 6 av 10 · om lag 1 s igjen`,
      `${CLEAR}█████████░░░ 8 av 10 · om lag 1 s igjen`,
    ]);
    bar.end();
    bar.end();
    expect(written.slice(3)).toEqual([CLEAR]);
  });

  test('leaves no trace of a run that is soon over', () => {
    const { environment, written, at } = watchedWorld();
    const bar = progressBar(WATCHED, environment);
    for (let time = 20; time <= 200; time += 20) {
      at(time);
      bar.step();
    }
    bar.end();
    expect(written).toEqual([]);
  });

  test('is not drawn for the last task, after which it goes', () => {
    const { environment, written, at } = watchedWorld();
    const bar = progressBar({ ...WATCHED, total: 2 }, environment);
    at(100);
    bar.step();
    at(5000);
    bar.step();
    bar.end();
    expect(written).toEqual([]);
  });

  test.each([
    ['no terminal', { terminal: false }, {}],
    ['a dumb one', { variables: { TERM: 'dumb' } }, {}],
    ['a machine that builds', { variables: { CI: 'true' } }, {}],
    ['somebody who asked for quiet', {}, { quiet: true }],
    ['one task', {}, { total: 1 }],
  ])('is nothing for %s', (_, world, watched) => {
    const { environment, written, at } = watchedWorld(world);
    const bar = progressBar({ ...WATCHED, ...watched }, environment);
    at(1000);
    bar.step();
    bar.end();
    expect(written).toEqual([]);
  });
});

describe('a long run on a terminal', () => {
  const submissions = Object.fromEntries(
    [...Array(9).keys()].map((number) => [`inn/${number}.yaml`, submissionOf(`99${number + 10}`)]),
  );
  const plans = { ...below('a', SMALL_PLAN), ...below('b', SMALL_PLAN), ...below('c', SMALL_PLAN) };

  test.each<[string, Files, string[]]>([
    ['samle', { 'forum.yaml': FORUM, ...submissions }, ['.', '--out', 'runde']],
    ['valider', plans, ['.']],
    ['gap', plans, ['.', '--lang', 'en']],
  ])('%s tells how far it has come, and takes the line away', async (command, files, words) => {
    let now = 0;
    const elapsed = (): number => {
      now += 400;
      return now;
    };
    const { stderr } = await inFolder(files, (workingFolder) =>
      kompass([command, ...words], { workingFolder, terminal: true, elapsed }),
    );
    const [first = '', ...lines] = stderr.split(CLEAR);
    expect(first).toBe('');
    expect(lines[0]).toMatch(/^█+░+ 1 (?:av|of) \d · (?:om lag|about) \d+ s (?:igjen|left)$/);
    expect(lines.at(-1)).toBe('');
  });
});
