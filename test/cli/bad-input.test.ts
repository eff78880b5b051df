import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, GOOD, SMALL_PLAN } from './small-plan.ts';
import { type Ending, type Files, inFolder, kompass } from './test-world.ts';

const validate = (files: Files): Promise<Ending> =>
  inFolder(files, (workingFolder) => kompass(['valider'], { workingFolder }));

/** A text as an old Windows program saves it. */
const windows1252 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const BINARY = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0);
const UTF16 = Uint8Array.from(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));

describe('a file that is no plan is told as such, with what to do', () => {
  const cases: [string, string | Uint8Array, string, string][] = [
    ['empty', '', 'yaml/tomt', 'Fila er tom.'],
    ['only a comment', '# kommer\n', 'yaml/tomt', 'Fila er tom.'],
    ['an image', BINARY, 'yaml/ikke-utf8', 'Dette er ikke en tekstfil.'],
    ['in UTF-16', UTF16, 'yaml/ikke-utf8', 'UTF-16'],
    [
      'in Windows-1252',
      windows1252(GOOD.replace('Fjordvik kommune', 'Blåbærøya kommune')),
      'yaml/ikke-utf8',
      'Windows-1252',
    ],
    ['tabs for indentation', 'organisasjon:\n\ttype: kommune\n', 'yaml/tabulator', 'tabulator'],
    ['no document kind', 'navn: Fjordvik\n', 'skjema/mangler', 'dokument'],
    ['a kind that does not exist', 'dokument: plam\n', 'skjema/ikke-i-listen', 'Mente du «plan»?'],
  ];
  test.each(cases)('%s', async (_, content, code, words) => {
    const ending = await validate({ 'plan.yaml': content });
    expect(ending.code).toBe(1);
    expect(ending.stderr).toBe('');
    expect(ending.stdout).toContain(code);
    expect(ending.stdout).toContain(words);
    expect(ending.stdout).toContain('kompass forklar ');
  });

  test.each([
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['no line end at the end', GOOD.trimEnd()],
  ])('%s is fine', async (_, content) => {
    expect((await validate({ 'plan.yaml': content })).code).toBe(0);
  });

  test('a file of 50 MB is refused without being read', () =>
    inFolder({ 'plan.yaml': '' }, async (workingFolder) => {
      truncateSync(join(workingFolder, 'plan.yaml'), 50 * 1024 * 1024);
      const read = (): never => {
        throw new Error('the file is not to be read');
      };
      const world = { workingFolder, files: { ...disk, read } };
      const { code, stdout } = await kompass(['valider'], world);
      expect(code).toBe(1);
      expect(stdout).toContain('yaml/for-stort');
      expect(stdout).toContain('50 MB');
      expect(stdout).toContain('10 MB');
    }));

  test('gap refuses it too', () =>
    inFolder({ ...SMALL_PLAN, 'stor.yaml': '' }, async (workingFolder) => {
      truncateSync(join(workingFolder, 'stor.yaml'), 50 * 1024 * 1024);
      const { code, stderr } = await kompass(['gap'], { workingFolder });
      expect(code).toBe(1);
      expect(stderr).toContain('yaml/for-stort');
    }));
});

describe('a machine that refuses', () => {
  test.each([
    [
      'a file that vanishes between listing and reading',
      'missing',
      'ENOENT',
      'den er ikke der lenger',
    ],
    ['a file that may not be read', 'denied', 'EACCES', 'du har ikke tilgang til den'],
    ['a disk that fails', 'other', 'EIO', 'EIO'],
  ] as const)('%s', (_, reason, detail, words) =>
    inFolder({ 'a/plan.yaml': GOOD, 'b/plan.yaml': BAD }, async (workingFolder) => {
      const read = (path: string): Uint8Array => {
        if (path.includes('/a/')) throw new FileFailure(reason, path, detail);
        return disk.read(path);
      };
      const world = { workingFolder, files: { ...disk, read } };
      const { code, stdout } = await kompass(['valider'], world);
      expect(code).toBe(2);
      expect(stdout).toContain('a/plan.yaml\n  1:1  feil  yaml/uleselig');
      expect(stdout).toContain(words);
      expect(stdout).toContain('b/plan.yaml\n  6:9  feil  skjema/ikke-i-listen');
      expect(stdout).toContain('1 fil kontrollert: 2 feil.');
    }),
  );

  test('every file refused: said, and no success', () =>
    inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
      const read = (path: string): never => {
        throw new FileFailure('denied', path, 'EACCES');
      };
      const { code, stdout } = await kompass(['valider'], {
        workingFolder,
        files: { ...disk, read },
      });
      expect(code).toBe(2);
      expect(stdout).toContain('0 filer kontrollert: 1 feil.');
    }));

  test('a folder that may not be read, and the rest is checked', () =>
    inFolder({ 'laast/plan.yaml': GOOD, 'plan.yaml': BAD }, async (workingFolder) => {
      const list: typeof disk.list = (path) => {
        if (path.endsWith('laast')) throw new FileFailure('denied', path, 'EACCES');
        return disk.list(path);
      };
      const world = { workingFolder, files: { ...disk, list } };
      const { code, stdout, stderr } = await kompass(['valider'], world);
      expect(code).toBe(2);
      expect(stderr).toBe(
        'Feil: Kan ikke lese «laast» (EACCES). Sjekk at fila finnes, og at du har tilgang til den.\n',
      );
      expect(stdout).toContain('1 fil kontrollert: 1 feil.');
    }));

  test('a folder that can be entered but not listed again has no neighbours', () =>
    inFolder({ 'plan.yaml': BAD }, async (workingFolder) => {
      const list = (path: string): never => {
        throw new FileFailure('denied', path, 'EACCES');
      };
      const world = { workingFolder, files: { ...disk, list } };
      const { code, stdout } = await kompass(['valider', 'plan.yaml'], world);
      expect(code).toBe(1);
      expect(stdout).toContain('1 fil kontrollert');
    }));

  test.each(['list', 'read'] as const)(
    'a fault of the program in %s is not taken for one',
    (call) =>
      inFolder({ 'plan.yaml': GOOD }, async (workingFolder) => {
        const fails = (): never => {
          throw new TypeError('feil i programmet');
        };
        const world = { workingFolder, files: { ...disk, [call]: fails } };
        expect((await kompass(['valider', '.'], world)).code).toBe(70);
        expect((await kompass(['valider', 'plan.yaml'], world)).code).toBe(70);
      }),
  );
});

describe('folders', () => {
  test.each(['gap', 'rapport'])('%s in a folder without a plan', (command) =>
    inFolder({ 'krav.yaml': SMALL_PLAN['krav.yaml'] }, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass([command], { workingFolder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        'Feil: «.» er ikke en planmappe: ingen fil der begynner med «dokument: plan». Gå til planmappa, eller skriv navnet på den.\n',
      );
    }),
  );

  test('two plans in one folder: a finding for valider, a refusal for gap and rapport', () =>
    inFolder({ 'plan.yaml': GOOD, 'plan-2028.yaml': GOOD }, async (workingFolder) => {
      const checked = await kompass(['valider'], { workingFolder });
      expect(checked.code).toBe(1);
      expect(checked.stdout).toContain('ref/flere-av-dokumentet');
      for (const command of ['gap', 'rapport']) {
        const { code, stderr } = await kompass([command], { workingFolder });
        expect(code).toBe(2);
        expect(stderr).toBe(
          'Feil: «.» har flere planer: «plan-2028.yaml» og «plan.yaml». En planmappe skal ha én plan. Flytt de andre til egne mapper.\n',
        );
      }
    }));

  test('a plan in an old character set is a plan with an error, not a folder without a plan', () => {
    const plan = windows1252(GOOD.replace('Fjordvik', 'Blåbærøya'));
    return inFolder({ ...SMALL_PLAN, 'plan.yaml': plan }, async (workingFolder) => {
      const { code, stderr } = await kompass(['gap'], { workingFolder });
      expect(code).toBe(1);
      expect(stderr).toContain('yaml/ikke-utf8');
    });
  });
});

describe('very many findings', () => {
  const small = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `kommune-${index}/plan.yaml`,
        BAD.replace('2027, til', '2027,\n  fra: 2027,\n  til'),
      ]),
    );
  const many = (count: number): string =>
    `dokument: krav\nversjon: 1\nkrav:\n${'  - { id: K_1, nivaa: to, antall: -1 }\n'.repeat(count)}`;

  test.each<[string, Files]>([
    ['in one file', { 'krav.yaml': many(3400) }],
    ['in many files', small(1500)],
    ['in long lists', { 'krav.yaml': many(1700), 'krav-2.yaml': many(1700) }],
  ])('stay readable: %s', async (_, files) => {
    const { code, stdout } = await validate(files);
    expect(code).toBe(1);
    expect(stdout.split('\n').length).toBeLessThan(400);
    expect(stdout).toMatch(/… og [\d\u00A0 ]+ funn til/);
    expect(stdout).toContain('Dette kan du gjøre nå:');
  });

  test('JSON has them all', async () => {
    const { stdout } = await inFolder({ 'krav.yaml': many(1700) }, (workingFolder) =>
      kompass(['valider', '--format', 'json'], { workingFolder }),
    );
    const { funn, sum } = JSON.parse(stdout);
    expect(funn.length).toBe(sum.feil + sum.advarsel + sum.info);
    expect(funn.length).toBeGreaterThan(5000);
  });

  test('very many paths are not all repeated', () =>
    inFolder(small(6), async (workingFolder) => {
      const names = Object.keys(small(6));
      const { stdout } = await kompass(['valider', ...names], { workingFolder });
      expect(stdout).toContain(`kompass valider --fix ${names.slice(0, 4).join(' ')} …\n`);
    }));
});
