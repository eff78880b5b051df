import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/domain/text-order.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { ROUND, submissionOf } from './round-world.ts';
import { BAD, below, GOOD, SMALL_PLAN } from './small-plan.ts';
import { type Ending, type Files, inFolder, kompass, ROOT, TODAY } from './test-world.ts';

const PROGRAM = join(ROOT, 'bin/kompass.js');

/** Runs the built program, as a user does. */
function built(
  line: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Ending> {
  const {
    KOMPASS_LANG: _,
    NO_COLOR: _n,
    FORCE_COLOR: _f,
    GITHUB_ACTIONS: _g,
    ...inherited
  } = process.env;
  const env = { ...inherited, ...more };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...line],
      { cwd, env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** So much to say that it does not fit into a pipe. */
const MUCH: Files = {
  'krav.yaml': `dokument: krav\nversjon: 1\nkrav:\n${'  - { id: K_1, nivaa: to, antall: -1 }\n'.repeat(1500)}`,
};

describe('a reader that has seen enough', () => {
  test.each([['json'], ['tekst']])('ends the program quietly (%s)', (format) =>
    inFolder(MUCH, async (cwd) => {
      const child = spawn(process.execPath, [PROGRAM, 'valider', '--format', format], { cwd });
      const said: string[] = [];
      child.stderr.on('data', (chunk) => said.push(String(chunk)));
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(said).toEqual([]);
      expect([0, 1]).toContain(code);
    }),
  );

  test('also where it never reads', () =>
    inFolder(MUCH, async (cwd) => {
      const child = spawn(process.execPath, [PROGRAM, 'valider', '--format', 'json'], { cwd });
      child.stdout.destroy();
      const said: string[] = [];
      child.stderr.on('data', (chunk) => said.push(String(chunk)));
      await new Promise((resolve) => child.on('close', resolve));
      expect(said).toEqual([]);
    }));
});

test.runIf(existsSync('/dev/full'))(
  'a full disk behind standard output is told, without a trace',
  () =>
    inFolder({ 'plan.yaml': GOOD }, async (cwd) => {
      const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
      const child = spawn(process.execPath, [PROGRAM, 'valider'], { cwd, stdio: [...stdio] });
      const said: string[] = [];
      child.stderr?.on('data', (chunk) => said.push(String(chunk)));
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe(2);
      expect(said.join('')).toMatch(/^ENOSPC: [^\n]*\n$/);
    }),
);

test('Ctrl+C ends with 130', () =>
  inFolder({ 'plan.yaml': GOOD }, async (cwd) => {
    const child = spawn(process.execPath, [PROGRAM, 'valider', '--overvaak'], { cwd });
    const told: string[] = [];
    child.stdout.on('data', () => undefined);
    child.stderr.on('data', (chunk) => {
      told.push(String(chunk));
      child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(told.join('')).toBe('Venter på endringer. Avslutt med Ctrl+C.\n');
  }));

test('a save is noticed, and Ctrl+C still ends it', () =>
  inFolder({ 'plan.yaml': GOOD }, async (cwd) => {
    const child = spawn(process.execPath, [PROGRAM, 'valider', '--overvaak'], { cwd });
    let told = '';
    let waits = 0;
    child.stdout.on('data', (chunk) => {
      told += String(chunk);
    });
    child.stderr.on('data', () => {
      waits += 1;
      // The watch begins right after these words.
      if (waits === 1) setTimeout(() => writeFileSync(join(cwd, 'plan.yaml'), BAD), 300);
      else child.kill('SIGINT');
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(told).toMatch(/^1 fil kontrollert: ingen feil.*1 fil kontrollert: 1 feil\./s);
  }));

describe('several threads', () => {
  const files = {
    ...below('a', SMALL_PLAN),
    ...below('b', { 'plan.yaml': BAD }),
    ...below('c', { ...SMALL_PLAN, 'krav.yaml': 'dokument: [\n' }),
    ...below('d', SMALL_PLAN),
  };
  test.each([
    ['valider', 'tekst'],
    ['valider', 'json'],
    ['valider', 'sarif'],
    ['valider', 'gitlab'],
    ['gap', 'json'],
    ['gap', 'tekst'],
  ])('%s says the same with one and with many (%s)', (command, format) =>
    inFolder(files, async (cwd) => {
      const line = [command, '--format', format, '--dato', TODAY, '--jobs'];
      const one = await built([...line, '1'], cwd);
      expect(one.code).toBe(1);
      expect(await built([...line, '3'], cwd)).toEqual(one);
      expect(await kompass([...line, '1'], { workingFolder: cwd })).toEqual(one);
    }),
  );
});

describe('a round', () => {
  const files = {
    ...ROUND,
    'inn/9903.yaml': submissionOf('9903', { gap: null }),
    'inn/9904.yaml': submissionOf('9901'),
    'inn/ødelagt.yaml': 'dokument: innsending\nlaget: [',
    ...below('fjordvik', SMALL_PLAN),
  };

  test.each(['2', '4', '16'])('is the same with one thread and with %s', (jobs) =>
    inFolder(files, async (cwd) => {
      const samle = async (out: string, threads: string) => {
        const line = ['samle', '.', '--out', `ut/${out}`, '--dato', TODAY, '--jobs', threads];
        const { code, stdout, stderr } = await built(
          [...line, '-f', 'xlsx', '-f', 'json'],
          cwd,
          {},
        );
        return {
          code,
          told: (stdout + stderr).replaceAll(`ut/${out}`, ''),
          files: bytesIn(cwd, out),
        };
      };
      writeFileSync(join(cwd, 'kompass.yaml'), 'utelat: [ut]\n');
      const one = await samle('en', '1');
      expect(one.code).toBe(1);
      expect(await samle('flere', jobs)).toEqual(one);
    }),
  );
});

/** The files of a round that was written, with the hash of each. */
function bytesIn(cwd: string, out: string): Record<string, string> {
  const folder = join(cwd, 'ut', out);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = names.filter((name) => /\.\w+$/.test(name)).sort(compareText);
  return Object.fromEntries(
    written.map((name) => [name, sha256([readFileSync(join(folder, name))])]),
  );
}

describe('today', () => {
  const dateOf = async (cwd: string, more: NodeJS.ProcessEnv, line: readonly string[] = []) => {
    await built(['rapport', '-f', 'csv', '--overskriv', '-q', ...line], cwd, more);
    const manifest = readFileSync(join(cwd, 'rapport/manifest.json'), 'utf8');
    return JSON.parse(manifest).dato;
  };
  const here = (): string => new Date().toLocaleDateString('sv-SE');

  test('is fixed by SOURCE_DATE_EPOCH, and --dato wins over that', () =>
    inFolder(SMALL_PLAN, async (cwd) => {
      const more = { SOURCE_DATE_EPOCH: '1800000000' };
      expect(await dateOf(cwd, more)).toBe('2027-01-15');
      expect(await dateOf(cwd, more, ['--dato', '2027-02-01'])).toBe('2027-02-01');
    }));

  test.each(['', 'i går', '999999999999999999999'])('is not moved by «%s»', (epoch) =>
    inFolder(SMALL_PLAN, async (cwd) => {
      const before = here();
      const seen = await dateOf(cwd, { SOURCE_DATE_EPOCH: epoch });
      expect([before, here()]).toContain(seen);
    }),
  );
});

test('a syntax error is told with all its places, by the built program too', () =>
  inFolder({ 'plan.yaml': 'dokument: [plan\nversjon: 1\n' }, async (cwd) => {
    const line = ['valider', '--format', 'json'];
    const seen = await built(line, cwd);
    expect(seen).toEqual(await kompass(line, { workingFolder: cwd }));
    expect(seen.code).toBe(1);
  }));

test('the program reads what is piped into it', () =>
  inFolder({}, async (cwd) => {
    const child = spawn(process.execPath, [PROGRAM, 'valider', '-', '--format', 'json'], { cwd });
    let told = '';
    child.stdout.on('data', (chunk) => {
      told += String(chunk);
    });
    child.stdin.write(BAD.slice(0, 40));
    child.stdin.end(BAD.slice(40));
    await new Promise((resolve) => child.on('close', resolve));
    expect(JSON.parse(told).funn[0].kode).toBe('skjema/ikke-i-listen');
  }));
