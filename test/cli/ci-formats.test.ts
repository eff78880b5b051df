import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, DOUBTFUL, GOOD, SMALL_PLAN } from './small-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const FILES = { 'plan.yaml': BAD };
const settings = (line: string): string => `dokument: innstillinger\nversjon: 1\n${line}\n`;

/** Which format a text is in. */
function formatOf(text: string): string {
  if (text.startsWith('<?xml')) return 'junit';
  if (text.startsWith('[')) return 'gitlab';
  if (text.startsWith('::')) return 'github';
  if (text.startsWith('{"')) return 'jsonl';
  if (text.startsWith('{\n  "$schema"')) return 'sarif';
  return text.startsWith('{') ? 'json' : 'tekst';
}

describe('a format by its name', () => {
  test.each(['tekst', 'json', 'sarif', 'junit', 'github', 'gitlab', 'jsonl'])(
    '%s, on the screen and in a file',
    (format) =>
      inFolder(FILES, async (workingFolder) => {
        const line = ['valider', '--format', format];
        const shown = await kompass(line, { workingFolder });
        expect({ ...shown, stdout: formatOf(shown.stdout) }).toEqual({
          code: 1,
          stdout: format,
          stderr: '',
        });
        await kompass([...line, '--out', 'funn'], { workingFolder });
        expect(readFileSync(join(workingFolder, 'funn'), 'utf8')).toBe(shown.stdout);
      }),
  );

  test('several in one run', () =>
    inFolder(FILES, async (workingFolder) => {
      const line = 'valider -f sarif -o a.sarif -f junit -o b.xml -f gitlab -o c.json -f tekst';
      const { code, stdout } = await kompass(line.split(' '), { workingFolder });
      const read = (name: string): string => readFileSync(join(workingFolder, name), 'utf8');
      expect(code).toBe(1);
      expect([stdout, read('a.sarif'), read('b.xml'), read('c.json')].map(formatOf)).toEqual([
        'tekst',
        'sarif',
        'junit',
        'gitlab',
      ]);
    }));

  test('a name that is none stops the run before anything is read', () =>
    inFolder(FILES, async (workingFolder) => {
      const read = (): never => {
        throw new Error('nothing is to be read');
      };
      const world = { workingFolder, files: { ...disk, read } };
      const { code, stderr } = await kompass(['valider', '--format', 'sariff'], world);
      expect(code).toBe(2);
      expect(stderr).toBe(
        'Feil: --format kan ikke være «sariff». Velg tekst, json, sarif, junit, github, gitlab eller jsonl. Mente du «sarif»?\n',
      );
    }));
});

describe('--quiet leaves all but errors out of every format', () => {
  test.each([
    ['json', '"alvor": "advarsel"'],
    ['jsonl', '"alvor":"advarsel"'],
    ['sarif', '"level": "warning"'],
    ['junit', '<skipped'],
    ['github', '::warning'],
    ['gitlab', '"severity": "minor"'],
  ])('%s', (format, sign) =>
    inFolder({ 'plan.yaml': DOUBTFUL }, async (workingFolder) => {
      const line = ['valider', '--format', format];
      expect((await kompass(line, { workingFolder })).stdout).toContain(sign);
      const quiet = await kompass([...line, '--quiet'], { workingFolder });
      expect(quiet.stdout).not.toContain(sign);
      expect(quiet.stdout).not.toBe('');
      expect(quiet.stderr).toBe('');
    }),
  );
});

describe('on GitHub', () => {
  const variables = { GITHUB_ACTIONS: 'true' };

  test.each([
    ['no format named', [], 'github'],
    ['the screen by name', ['--out', '-'], 'github'],
    ['a format named', ['--format', 'tekst'], 'tekst'],
  ])('%s', (_, options, expected) =>
    inFolder(FILES, async (workingFolder) => {
      const { stdout } = await kompass(['valider', ...options], { workingFolder, variables });
      expect(formatOf(stdout)).toBe(expected);
    }),
  );

  test('a file without a format is text', () =>
    inFolder(FILES, async (workingFolder) => {
      await kompass(['valider', '--out', 'funn.txt'], { workingFolder, variables });
      expect(formatOf(readFileSync(join(workingFolder, 'funn.txt'), 'utf8'))).toBe('tekst');
    }));

  test('elsewhere nothing is chosen by itself', () =>
    inFolder(FILES, async (workingFolder) => {
      const world = { workingFolder, variables: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' } };
      expect(formatOf((await kompass(['valider'], world)).stdout)).toBe('tekst');
    }));

  test('paths are those of the repository', () =>
    inFolder({ 'planer/2027/plan.yaml': BAD }, async (folder) => {
      const workingFolder = join(folder, 'planer');
      const inside = { ...variables, GITHUB_WORKSPACE: folder };
      const shown = await kompass(['valider'], { workingFolder, variables: inside });
      expect(shown.stdout).toContain('::error file=planer/2027/plan.yaml,');
      const sarif = ['valider', '--format', 'sarif'];
      const log = JSON.parse((await kompass(sarif, { workingFolder, variables: inside })).stdout);
      expect(JSON.stringify(log)).toContain('"uri":"planer/2027/plan.yaml"');
      const gitlab = { workingFolder, variables: { CI_PROJECT_DIR: folder } };
      const report = JSON.parse((await kompass(['valider', '-f', 'gitlab'], gitlab)).stdout);
      expect(report[0].location.path).toBe('planer/2027/plan.yaml');
      const outside = { ...variables, GITHUB_WORKSPACE: join(folder, 'annet') };
      const other = await kompass(['valider'], { workingFolder, variables: outside });
      expect(other.stdout).toContain('::error file=2027/plan.yaml,');
    }));

  test('what comes in without a name has none', async () => {
    const world = { standardInput: BAD, variables: { GITHUB_WORKSPACE: '/' } };
    const { stdout } = await kompass(['valider', '-', '--format', 'gitlab'], world);
    expect(JSON.parse(stdout)[0].location.path).toBe('-');
  });

  describe('the summary of the job', () => {
    const withSummary = (workingFolder: string) => ({
      workingFolder,
      variables: { ...variables, GITHUB_STEP_SUMMARY: join(workingFolder, 'sammendrag.md') },
    });

    test('the table is added to what is there', () =>
      inFolder({ ...FILES, 'sammendrag.md': '# Fra før\n' }, async (workingFolder) => {
        const { code } = await kompass(['valider'], withSummary(workingFolder));
        expect(code).toBe(1);
        const text = readFileSync(join(workingFolder, 'sammendrag.md'), 'utf8');
        expect(text).toMatch(/^# Fra før\n### Kontroll av planfilene\n[\s\S]*\n\| feil \| plan/);
      }));

    test('no other format writes it', () =>
      inFolder(FILES, async (workingFolder) => {
        await kompass(['valider', '--format', 'tekst'], withSummary(workingFolder));
        expect(disk.status(join(workingFolder, 'sammendrag.md'))).toBeNull();
      }));

    test('no more than GitHub takes', () =>
      inFolder(
        { ...FILES, 'sammendrag.md': 'x'.repeat(1024 * 1024 - 100) },
        async (workingFolder) => {
          await kompass(['valider'], withSummary(workingFolder));
          const size = disk.status(join(workingFolder, 'sammendrag.md'))?.size;
          expect(size).toBe(1024 * 1024 - 100);
        },
      ));

    test('one that cannot be written is told', () =>
      inFolder(FILES, async (workingFolder) => {
        const append = (path: string): never => {
          throw new FileFailure('denied', path, 'EACCES');
        };
        const world = { ...withSummary(workingFolder), files: { ...disk, append } };
        const { code, stdout, stderr } = await kompass(['valider'], world);
        expect(code).toBe(2);
        expect(formatOf(stdout)).toBe('github');
        expect(stderr).toContain('Kan ikke skrive «GITHUB_STEP_SUMMARY» (EACCES).');
      }));
  });

  describe('nothing in a file gives the runner orders', () => {
    const nasty: Files = {
      '::error file=x::fil.yaml': BAD,
      '##[group]fil.yaml': BAD,
      'plan.yaml': `${BAD}ukjent: |\n  ::set-env name=PATH::/tmp\n  ##[add-mask]abc\n"::stop-commands::x": 1\n`,
    };
    test.each(['tekst', 'json', 'jsonl', 'sarif', 'junit', 'gitlab', 'github'])('%s', (format) =>
      inFolder(nasty, async (workingFolder) => {
        const line = ['valider', '.', '::error::borte.yaml', '--format', format];
        const { code, stdout, stderr } = await kompass(line, { workingFolder, variables });
        expect(code).toBe(2);
        const said = `${stdout}\n${stderr}`.split(/\r\n|\r|\n/);
        const orders = said.filter((one) => /^\s*::/.test(one) || /##\w*\[/.test(one));
        const ours = format === 'github' ? /^::(error|warning|notice) ?[^:]*::/ : /^never$/;
        expect(orders.filter((order) => !ours.test(order))).toEqual([]);
      }),
    );

    test('nor in help, errors and other commands', async () => {
      const { stderr } = await kompass(['valider', '##[group]x'], { variables });
      expect(stderr).toContain('«# #[group]x»');
      await inFolder(SMALL_PLAN, async (workingFolder) => {
        const plain = await kompass(['gap'], { workingFolder });
        expect(await kompass(['gap'], { workingFolder, variables })).toEqual(plain);
      });
    });
  });
});

describe('what could not be read is told in every format', () => {
  test.each([
    ['sarif', '"executionSuccessful": false'],
    ['junit', '<error type="kompass" message="Finner ikke «borte.yaml».'],
    ['github', '::error::Finner ikke «borte.yaml».'],
  ])('%s', (format, sign) =>
    inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
      const line = ['valider', '.', 'borte.yaml', '--format', format];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(2);
      expect(stdout).toContain(sign);
      expect(stderr).toContain('Feil: Finner ikke «borte.yaml».');
    }),
  );

  test('a file that the machine refuses', () =>
    inFolder({ 'plan.yaml': GOOD, 'krav.yaml': GOOD }, async (workingFolder) => {
      const read = (path: string): Uint8Array => {
        if (path.endsWith('krav.yaml')) throw new FileFailure('denied', path, 'EACCES');
        return disk.read(path);
      };
      const world = { workingFolder, files: { ...disk, read } };
      const sarif = await kompass(['valider', '--format', 'sarif'], world);
      expect(sarif.code).toBe(2);
      expect(sarif.stdout).toContain('"executionSuccessful": false');
      const junit = await kompass(['valider', '--format', 'junit'], world);
      expect(junit.stdout).toMatch(/tests="2" failures="0" errors="1"/);
    }));
});

describe('findings are recognised in the next run', () => {
  const krav = (head: string, ids: readonly string[]): Files => ({
    'plan.yaml': GOOD,
    'krav.yaml': `${head}dokument: krav\nversjon: 1\nkrav:\n${ids
      .map(
        (id) =>
          `  - { id: ${id}, kompetanse: spr-1, gjelder: { tjeneste: barnehage }, nivaa: 2, antall: 1, per: enhet, hvor: enhet, viktighet: skal }\n`,
      )
      .join('')}`,
  });
  const prints = (files: Files): Promise<string[]> =>
    inFolder(files, async (workingFolder) => {
      const { stdout } = await kompass(['valider', '--format', 'gitlab'], { workingFolder });
      return JSON.parse(stdout).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    });

  test('each has its own fingerprint, which lines and neighbours do not change', async () => {
    const before = await prints(krav('', ['k1', 'k2']));
    expect(new Set(before).size).toBe(before.length);
    const after = await prints(krav('# Ny linje\n', ['k0', 'k1', 'k2']));
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((print) => before.includes(print)).sort()).toEqual(before.toSorted());
  });

  test('the hash of a line is made of text in which nothing private is left', async () => {
    const hashOf = (remark: string, more = ''): Promise<string> => {
      const plan = BAD.replace('utkst', `utkst # ${remark}`);
      return inFolder({ 'plan.yaml': plan + more }, async (workingFolder) => {
        const { stdout } = await kompass(['valider', '--format', 'sarif'], { workingFolder });
        const results: { ruleId: string; partialFingerprints: Record<string, string> }[] =
          JSON.parse(stdout).runs[0].results;
        const found = results.find(({ ruleId }) => ruleId === 'skjema/ikke-i-listen');
        return found?.partialFingerprints['primaryLocationLineHash'] ?? '';
      });
    };
    const [first, second, other] = ['02013299997', '02013299806', 'Fjordvik'];
    const hash = await hashOf(first);
    expect(hash).toMatch(/^[0-9a-f]+:1$/);
    expect(await hashOf(second)).toBe(hash);
    expect(await hashOf(other)).not.toBe(hash);
    const call = (number: string): string => `merknad: Ring ${number} i dag.\n`;
    const withCall = await hashOf('x', call('912 34 567'));
    expect(await hashOf('x', call('987 65 432'))).toBe(withCall);
  });
});

describe('what makes a run fail', () => {
  const cases: [string, Files, string, number][] = [
    ['an error', { 'plan.yaml': BAD }, '', 1],
    ['an error that may pass', { 'plan.yaml': BAD }, '--feil-ved aldri', 0],
    ['a warning', { 'plan.yaml': DOUBTFUL }, '', 0],
    ['a warning that may not pass', { 'plan.yaml': DOUBTFUL }, '--feil-ved advarsel', 1],
    ['as many warnings as allowed', { 'plan.yaml': DOUBTFUL }, '--maks-advarsler 1', 0],
    ['one more', { 'plan.yaml': DOUBTFUL }, '--maks-advarsler 0', 1],
    [
      'a cap counts though nothing fails',
      { 'plan.yaml': DOUBTFUL },
      '--feil-ved aldri --maks-advarsler 0',
      1,
    ],
    [
      'a warning that the settings make an error',
      { 'plan.yaml': DOUBTFUL, 'kompass.yaml': settings('alvor: { steg/*: feil }') },
      '--maks-advarsler 0',
      1,
    ],
    [
      'an error that the settings make a warning counts as one',
      { 'plan.yaml': BAD, 'kompass.yaml': settings('alvor: { skjema/*: advarsel }') },
      '--maks-advarsler 0',
      1,
    ],
  ];
  test.each(cases)('%s', (_, files, options, expected) =>
    inFolder(files, async (workingFolder) => {
      const line = ['valider', ...options.split(' ').filter((word) => word !== '')];
      for (const format of ['tekst', 'sarif', 'github']) {
        const { code } = await kompass([...line, '--format', format], { workingFolder });
        expect(code).toBe(expected);
      }
    }),
  );
});
