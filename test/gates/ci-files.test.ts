import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { BAD, below, DOUBTFUL, GOOD, SMALL_PLAN } from '../cli/small-plan.ts';
import { type Ending, type Files, inFolder, kompass, ROOT } from '../cli/test-world.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { default: string; description: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(read('action.yml'));

/** The step of the action that checks, as GitHub's runner runs it. */
function runAction(
  given: Readonly<Record<string, string>>,
  workingFolder: string,
): Promise<Ending & { output: string }> {
  const step = action.runs.steps.at(-1);
  if (step === undefined) throw new Error('the action has no steps');
  const values: Record<string, string> = {};
  for (const [name, expression] of Object.entries(step.env)) {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1];
    values[name] =
      input === undefined ? ROOT : (given[input] ?? action.inputs[input]?.default ?? '');
  }
  const output = join(workingFolder, '.output');
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workingFolder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(workingFolder, '.summary'),
    ...values,
  };
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
  return new Promise((resolve) => {
    execFile('bash', words, { cwd: workingFolder, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      const told = existsSync(output) ? readFileSync(output, 'utf8') : '';
      resolve({ code, stdout, stderr, output: told });
    });
  });
}

describe('action.yml', () => {
  test('every input is described, has a default, and is used; no value is pasted into a script', () => {
    const used = read('action.yml').matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g);
    const names = new Set([...used].map(([, name]) => name));
    expect([...names].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const input of Object.values(action.inputs)) {
      expect(input.description).not.toBe('');
      expect(typeof input.default).toBe('string');
    }
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  test('what it builds and starts is there', () => {
    const text = action.runs.steps.map(({ run }) => run).join('\n');
    expect(existsSync(join(ROOT, 'bin/kompass.js'))).toBe(true);
    expect(read('bin/kompass.js')).toContain('../dist/start.js');
    expect(text).toContain('dist/start.js');
    expect(packageFile.scripts.prepare).toBe('npm run build');
  });

  const SCATTERED: Files = {
    'planer/god/plan.yaml': GOOD,
    'planer/tvil æøå/plan.yaml': DOUBTFUL,
    'planer/feil/plan.yaml': BAD,
    '.kompass/plan.yaml': BAD,
    '.gitlab-ci.yml': 'kontroll: {}\n',
  };
  test.each([
    ['a folder with nothing wrong', { stier: 'planer/god' }, 0],
    ['everything', {}, 1],
    ['several, one per line', { stier: 'planer/god\nplaner/tvil æøå\n' }, 0],
    ['a pattern', { stier: 'planer/g*/*.yaml' }, 0],
    ['from warnings', { stier: 'planer/tvil æøå', 'feil-ved': 'advarsel' }, 1],
    ['never', { 'feil-ved': 'aldri' }, 0],
    ['nothing there', { stier: 'borte' }, 2],
    ['a baseline that is missing', { grunnlinje: 'borte.json' }, 2],
    ['no orders to the shell', { stier: '$(touch planer/x); `id` && exit 7 #' }, 2],
    ['no options among the paths', { stier: '--help' }, 2],
  ])('%s', (_, given, expected) =>
    inFolder(SCATTERED, async (folder) => {
      const { code, output } = await runAction(given, folder);
      expect(code).toBe(expected);
      expect(output).toBe(`kode=${expected}\n`);
      expect(existsSync(join(folder, 'planer/x'))).toBe(false);
    }),
  );

  test('annotations, a summary, and SARIF beside them', () =>
    inFolder(SCATTERED, async (folder) => {
      const { stdout, stderr } = await runAction({ 'sarif-fil': 'ut/k.sarif' }, folder);
      expect(stdout).toMatch(/^::error file=planer\/feil\/plan\.yaml,/);
      expect(stderr).toBe('');
      expect(JSON.parse(readFileSync(join(folder, 'ut/k.sarif'), 'utf8')).version).toBe('2.1.0');
      expect(readFileSync(join(folder, '.summary'), 'utf8')).toContain('| feil |');
    }));

  test('a baseline', () =>
    inFolder(SCATTERED, async (folder) => {
      await kompass(['valider', '--skriv-grunnlinje', 'g.json'], { workingFolder: folder });
      expect((await runAction({ grunnlinje: 'g.json' }, folder)).code).toBe(0);
    }));
});

test('.pre-commit-hooks.yaml starts what the package installs, for the files of plans', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const [command, ...words] = hook.entry.split(' ');
  expect(Object.keys(packageFile.bin)).toContain(command);
  expect(words).toEqual(['valider']);
  expect(hook).toMatchObject({ language: 'node', pass_filenames: true });
  const isChecked = (name: string): boolean =>
    new RegExp(hook.files).test(name) && !new RegExp(hook.exclude).test(name);
  const names = ['plan.yaml', 'a/b c/krav.yml', 'kompass.yaml', 'a/kompass.yaml', '.gitlab-ci.yml'];
  expect(names.filter(isChecked)).toEqual(['plan.yaml', 'a/b c/krav.yml']);
  expect(['.github/workflows/x.yml', 'plan.yaml.md', 'yaml'].filter(isChecked)).toEqual([]);
  // pre-commit takes what npm pack prints for a file name.
  expect(read('.npmrc')).toContain('foreground-scripts=false');
});

describe('examples/ci', () => {
  test('the GitHub workflow gives the action what it takes', () => {
    const { jobs } = parse(read('examples/ci/.github/workflows/kompass.yml'));
    const steps: Step[] = jobs.kontroll.steps;
    const checkout = steps.find((step) => step.with?.['path'] !== undefined);
    const own = steps.find(({ uses }) => uses === `./${checkout?.with?.['path']}`);
    const given = Object.keys(own?.with ?? {});
    expect(given.length).toBeGreaterThan(3);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    const upload = steps.at(-1);
    expect(upload?.with?.['sarif_file']).toBe(own?.with?.['sarif-fil']);
    expect(upload?.if).toContain('always()');
  });

  test('the GitLab job runs, and writes what it hands over', () =>
    inFolder(
      { ...below('planer/fjordvik', SMALL_PLAN), 'planer/feil/plan.yaml': BAD },
      async (workingFolder) => {
        const { kompetanseplaner } = parse(read('examples/ci/.gitlab-ci.yml'));
        const [line] = kompetanseplaner.script;
        const words: string[] = line.trim().split(/\s+/);
        expect(words.slice(0, 2)).toEqual(['node', '.kompass/bin/kompass.js']);
        const { reports } = kompetanseplaner.artifacts;
        await kompass(['valider', 'planer', '--skriv-grunnlinje', 'grunnlinje.json'], {
          workingFolder,
        });
        const { code } = await kompass(words.slice(2), { workingFolder });
        expect(code).toBe(0);
        expect(readFileSync(join(workingFolder, reports.codequality), 'utf8')).toBe('[]\n');
        expect(readFileSync(join(workingFolder, reports.junit), 'utf8')).toContain('<testsuites ');
      },
    ));

  test('the pre-commit configuration names the hook', () => {
    const [{ hooks }] = parse(read('examples/ci/.pre-commit-config.yaml')).repos;
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(new RegExp(hooks[0].files).test('planer/fjordvik/plan.yaml')).toBe(true);
  });

  test('none of them is taken for a plan', async () => {
    const { code, stderr } = await kompass(['valider', 'examples/ci']);
    expect(code).toBe(2);
    expect(stderr).toContain('Ingenting er kontrollert');
  });
});
