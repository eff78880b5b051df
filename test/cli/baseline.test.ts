import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, DOUBTFUL, GOOD } from './small-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const settings = (...lines: readonly string[]): string =>
  ['dokument: innstillinger', 'versjon: 1', ...lines, ''].join('\n');

/** Requirements that name a competence that is not in the catalogue. */
const krav = (ids: readonly string[], head = ''): string =>
  `${head}dokument: krav\nversjon: 1\nkrav:\n${ids
    .map(
      (id) =>
        `  - { id: ${id}, kompetanse: spr-1, gjelder: { tjeneste: barnehage }, nivaa: 2, antall: 1, per: enhet, hvor: enhet, viktighet: skal }\n`,
    )
    .join('')}`;

const FILES: Files = { 'plan.yaml': GOOD, 'krav.yaml': krav(['k1', 'k2']) };

/** A folder in which the baseline has been written. */
function withBaseline(
  files: Files,
  use: (world: {
    workingFolder: string;
    run: (line: string) => ReturnType<typeof kompass>;
    write: (name: string, text: string) => void;
    baseline: () => { funn: { fil: string; kode: string; sted: string; antall: number }[] };
  }) => Promise<void>,
  line = 'valider --skriv-grunnlinje grunnlinje.json',
): Promise<void> {
  return inFolder(files, async (workingFolder) => {
    const run = (words: string) => kompass(words.split(' '), { workingFolder });
    await run(line);
    await use({
      workingFolder,
      run,
      write: (name, text) => writeFileSync(join(workingFolder, name), text),
      baseline: () => JSON.parse(readFileSync(join(workingFolder, 'grunnlinje.json'), 'utf8')),
    });
  });
}

const against = 'valider --grunnlinje grunnlinje.json';

describe('--skriv-grunnlinje', () => {
  test('writes what is found, and then nothing is wrong', () =>
    inFolder(FILES, async (workingFolder) => {
      const line = ['valider', '--skriv-grunnlinje', 'grunnlinje.json'];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(0);
      const found = Number(/med (\d+) funn/.exec(stderr)?.[1]);
      expect(stderr).toBe(`Skrev grunnlinja «grunnlinje.json» med ${found} funn.\n`);
      expect(stdout).toContain(`\n${found} kjente funn i grunnlinja er ikke tatt med.\n`);
      const text = readFileSync(join(workingFolder, 'grunnlinje.json'), 'utf8');
      expect(text).toContain(
        '    { "fil": "krav.yaml", "kode": "ref/ukjent-kompetanse", "sted": "/krav/k1/kompetanse", "antall": 1 },\n',
      );
      expect(text).not.toContain('spr-1');
      await kompass(line, { workingFolder });
      expect(readFileSync(join(workingFolder, 'grunnlinje.json'), 'utf8')).toBe(text);
    }));

  test('fields that are missing are told apart by their names', () =>
    withBaseline(
      { 'krav.yaml': 'dokument: krav\nversjon: 1\nkrav: [{ id: k1 }]\n' },
      async (world) => {
        const places = world.baseline().funn.map(({ sted }) => sted);
        expect(places).toContain('/krav/k1/kompetanse');
        expect(new Set(places).size).toBe(places.length);
      },
    ));

  test('nothing wrong is a baseline with nothing in it', () =>
    withBaseline({ 'plan.yaml': GOOD }, async ({ baseline }) => {
      expect(baseline()).toEqual({ dokument: 'grunnlinje', versjon: 1, funn: [] });
    }));

  test('what is private is never in it', () => {
    const plan = `${BAD}steg:\n  organisering:\n    mandat: Ring 912 34 567 om dette.\n`;
    return inFolder({ 'plan.yaml': plan }, async (workingFolder) => {
      const line = ['valider', '--skriv-grunnlinje', 'g.json'];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(1);
      expect(stdout).toContain('personvern/telefon');
      expect(stdout).not.toContain('skjema/ikke-i-listen');
      expect(stderr).toContain(
        '1 funn om personvern er ikke med i grunnlinja: slike funn kan ikke utsettes.\n',
      );
      const text = readFileSync(join(workingFolder, 'g.json'), 'utf8');
      expect(text).not.toMatch(/personvern|912/);
    });
  });

  test('takes the place of an older baseline, and keeps what was not looked at', () =>
    withBaseline(FILES, async ({ run, write, baseline, workingFolder }) => {
      write('krav.yaml', krav(['k2']));
      write('plan.yaml', BAD);
      const before = baseline().funn.filter(({ fil }) => fil === 'krav.yaml');
      await run('valider plan.yaml --skriv-grunnlinje grunnlinje.json');
      expect(baseline().funn.filter(({ fil }) => fil === 'krav.yaml')).toEqual(before);
      expect(baseline().funn.some(({ fil }) => fil === 'plan.yaml')).toBe(true);
      await run('valider --skriv-grunnlinje grunnlinje.json');
      expect(baseline().funn.map(({ sted }) => sted)).not.toContain('/krav/k1/kompetanse');
      rmSync(join(workingFolder, 'krav.yaml'));
      await run('valider plan.yaml --skriv-grunnlinje grunnlinje.json');
      expect(baseline().funn.filter(({ fil }) => fil === 'krav.yaml')).toEqual([]);
    }));

  test.each([
    ['another document', GOOD],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff)],
    ['nothing', ''],
  ])('never takes the place of another file: %s', (_, content) =>
    inFolder({ ...FILES, 'viktig.json': content }, async (workingFolder) => {
      const line = ['valider', '--skriv-grunnlinje', 'viktig.json'];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        'Feil: «viktig.json» finnes fra før og er ikke en grunnlinje, så den blir ikke skrevet over. Velg et annet navn, eller slett fila først.\n',
      );
      const kept = readFileSync(join(workingFolder, 'viktig.json'));
      expect(kept.equals(Buffer.from(content))).toBe(true);
    }),
  );

  test('half a check is no baseline, and all findings are still told', () =>
    inFolder(FILES, async (workingFolder) => {
      const line = ['valider', 'krav.yaml', 'borte.yaml', '--skriv-grunnlinje', 'g.json'];
      const { code, stdout, stderr } = await kompass(line, { workingFolder });
      expect(code).toBe(2);
      expect(stdout).toContain('ref/ukjent-kompetanse');
      expect(stderr).toContain(
        'Feil: Grunnlinja «g.json» er ikke skrevet, for ikke alt kunne kontrolleres.',
      );
      expect(disk.status(join(workingFolder, 'g.json'))).toBeNull();
    }));

  test.each([
    ['a folder', 'mappe', 'Kan ikke lese «mappe» (EISDIR).'],
    ['a full disk', 'full.json', 'Disken er full, så «full.json» ble ikke skrevet.'],
  ])('%s', (_, name, told) =>
    inFolder(FILES, async (workingFolder) => {
      mkdirSync(join(workingFolder, 'mappe'));
      const writeAtomically = (path: string): never => {
        throw new FileFailure('disk-full', path, 'ENOSPC');
      };
      const world = { workingFolder, files: { ...disk, writeAtomically } };
      const { code, stderr } = await kompass(['valider', '--skriv-grunnlinje', name], world);
      expect(code).toBe(2);
      expect(stderr).toContain(told);
    }),
  );

  test('a fault of ours is not told as one of the file', () =>
    inFolder({ ...FILES, 'g.json': '{}' }, async (workingFolder) => {
      const read = (path: string): Uint8Array => {
        if (path.endsWith('g.json')) throw new Error('programmet feiler');
        return disk.read(path);
      };
      for (const option of ['--grunnlinje', '--skriv-grunnlinje']) {
        const world = { workingFolder, files: { ...disk, read } };
        expect((await kompass(['valider', option, 'g.json'], world)).code).toBe(70);
      }
    }));

  test.each([
    ['nb', 'Feil: --skriv-grunnlinje kan ikke brukes sammen med --overvaak.\n'],
    ['nn', 'Feil: --skriv-grunnlinje kan ikkje brukast saman med --overvaak.\n'],
    ['en', 'Error: --skriv-grunnlinje cannot be used together with --overvaak.\n'],
  ])('not while watching, in %s', (lang, told) =>
    inFolder(FILES, async (workingFolder) => {
      const line = ['valider', '--overvaak', '--skriv-grunnlinje', 'g.json', '--lang', lang];
      expect(await kompass(line, { workingFolder })).toEqual({ code: 2, stdout: '', stderr: told });
    }),
  );
});

describe('--grunnlinje', () => {
  test('what is known is neither shown nor counted', () =>
    withBaseline(FILES, async ({ run }) => {
      const { code, stdout, stderr } = await run(`${against} --format json`);
      const { funn, sum, grunnlinje } = JSON.parse(stdout);
      expect({ code, funn, sum, stderr }).toEqual({
        code: 0,
        funn: [],
        sum: { feil: 0, advarsel: 0, info: 0 },
        stderr: '',
      });
      expect(grunnlinje).toEqual({ utelatt: expect.any(Number), borte: 0 });
    }));

  test('lines, neighbours and order may change', () =>
    withBaseline(FILES, async ({ run, write }) => {
      write('krav.yaml', krav(['k2', 'k0', 'k1'], '# Ny linje\n\n'));
      const { funn } = JSON.parse((await run(`${against} --format json`)).stdout);
      const paths = funn.map(({ sti }: { sti: string }) => sti);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(path).toMatch(/^\/krav\/1(\/|$)/);
    }));

  test('what is gone is told, so that the file can be renewed', () =>
    withBaseline(FILES, async ({ run, write }) => {
      write('krav.yaml', krav(['k1']));
      const { code, stdout, stderr } = await run(against);
      expect(code).toBe(0);
      expect(stderr).toMatch(
        /^\d+ funn i grunnlinja finnes ikke lenger\. Ta (det|dem) ut med: --skriv-grunnlinje grunnlinje\.json\n$/,
      );
      expect(stdout).not.toContain('finnes ikke lenger');
      expect((await run(`${against} --quiet`)).stderr).toBe('');
      const elsewhere = await run('valider plan.yaml --grunnlinje grunnlinje.json');
      expect(elsewhere.stderr).toBe('');
    }));

  test('a file that is deleted is gone', () =>
    withBaseline(FILES, async ({ run, workingFolder }) => {
      rmSync(join(workingFolder, 'krav.yaml'));
      expect((await run(against)).stderr).toContain('finnes ikke lenger');
    }));

  test('files are found from the folder of the baseline, wherever one stands', () =>
    withBaseline(
      { 'planer/plan.yaml': GOOD, 'planer/krav.yaml': krav(['k1']) },
      async ({ workingFolder, baseline }) => {
        expect(baseline().funn[0]?.fil).toBe('planer/krav.yaml');
        const line = ['valider', '.', '--grunnlinje', '../grunnlinje.json'];
        const inside = { workingFolder: join(workingFolder, 'planer') };
        expect((await kompass(line, inside)).code).toBe(0);
      },
    ));

  test('a file that is renamed is another file', () =>
    withBaseline(FILES, async ({ run, workingFolder }) => {
      renameSync(join(workingFolder, 'krav.yaml'), join(workingFolder, 'nye-krav.yaml'));
      const { code, stderr } = await run(against);
      expect(code).toBe(1);
      expect(stderr).toContain('finnes ikke lenger');
    }));

  test('kompass.yaml may name it; an option wins over that', () =>
    withBaseline(FILES, async ({ run, write }) => {
      write('kompass.yaml', settings('grunnlinje: grunnlinje.json'));
      expect((await run('valider')).code).toBe(0);
      write('tom.json', '{ "dokument": "grunnlinje", "versjon": 1, "funn": [] }');
      expect((await run('valider --grunnlinje tom.json')).code).toBe(1);
      write('kompass.yaml', settings('grunnlinje: borte.json'));
      const { code, stderr } = await run('valider');
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr:
          'Feil: Finner ikke «borte.json». Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.\n',
      });
      expect((await run('valider --skriv-grunnlinje borte.json')).code).toBe(0);
      expect((await run('valider')).code).toBe(0);
    }));

  test('it also holds for what comes in', () =>
    withBaseline(FILES, async ({ workingFolder }) => {
      const line = ['valider', '-', '--stdin-filename', 'krav.yaml'];
      const world = { workingFolder, standardInput: krav(['k1', 'k2']) };
      expect((await kompass(line, world)).code).toBe(1);
      const known = [...line, '--grunnlinje', 'grunnlinje.json'];
      expect((await kompass(known, world)).code).toBe(0);
    }));

  test.each([
    ['--maks-advarsler 0', 0],
    ['--feil-ved advarsel', 0],
    ['--feil-ved info', 0],
  ])('known findings do not fail a run: %s', (options, expected) =>
    withBaseline({ 'plan.yaml': DOUBTFUL }, async ({ run, write }) => {
      expect((await run(`valider ${options}`)).code).toBe(1);
      expect((await run(`${against} ${options}`)).code).toBe(expected);
      write('krav.yaml', krav(['k1']));
      expect((await run(`${against} ${options}`)).code).toBe(1);
    }),
  );

  test.each(['tekst', 'sarif', 'github', 'jsonl'])('the sum is told: %s', (format) =>
    withBaseline({ 'plan.yaml': BAD }, async ({ run }) => {
      const { code, stdout } = await run(`${against} --format ${format}`);
      expect(code).toBe(0);
      expect(stdout).toMatch(/1 kjent funn i grunnlinja er ikke tatt med\.|"utelatt":1/);
    }),
  );

  test('what is private fails the run whatever happens', () => {
    const plan = `${GOOD}steg:\n  organisering:\n    mandat: Ring 912 34 567 om dette.\n`;
    return withBaseline({ 'plan.yaml': plan }, async ({ run }) => {
      expect((await run(against)).code).toBe(1);
    });
  });
});

describe('a baseline that cannot be used stops the run', () => {
  const entry = '{ "fil": "a", "kode": "ref/ukjent-enhet", "sted": "", "antall": 1 }';
  const of = (...entries: readonly string[]): string =>
    `{ "dokument": "grunnlinje", "versjon": 1, "funn": [${entries.join(', ')}] }`;
  test.each([
    [
      'no JSON',
      '<<<<<<< HEAD',
      [
        'Feil: «g.json» kan ikke brukes som grunnlinje: den er ikke gyldig JSON. Har noen flettet to utgaver av den? Lag den på nytt med --skriv-grunnlinje.\n',
        'Feil: «g.json» kan ikkje brukast som grunnlinje: ho er ikkje gyldig JSON. Har nokon fletta to utgåver av ho? Lag ho på nytt med --skriv-grunnlinje.\n',
        'Error: “g.json” cannot be used as a baseline: it is not valid JSON. Did somebody merge two versions of it? Make it again with --skriv-grunnlinje.\n',
      ],
    ],
    [
      'another document',
      '{ "dokument": "plan" }',
      [
        'Feil: «g.json» kan ikke brukes som grunnlinje: den begynner ikke med "dokument": "grunnlinje". Lag den på nytt med --skriv-grunnlinje.\n',
        'Feil: «g.json» kan ikkje brukast som grunnlinje: ho byrjar ikkje med "dokument": "grunnlinje". Lag ho på nytt med --skriv-grunnlinje.\n',
        'Error: “g.json” cannot be used as a baseline: it does not begin with "dokument": "grunnlinje". Make it again with --skriv-grunnlinje.\n',
      ],
    ],
    [
      'a later version',
      '{ "dokument": "grunnlinje", "versjon": 2 }',
      [
        'Feil: «g.json» kan ikke brukes som grunnlinje: den er laget av en nyere utgave av kompass. Lag den på nytt med --skriv-grunnlinje.\n',
        'Feil: «g.json» kan ikkje brukast som grunnlinje: ho er laga av ei nyare utgåve av kompass. Lag ho på nytt med --skriv-grunnlinje.\n',
        'Error: “g.json” cannot be used as a baseline: it was made by a newer version of kompass. Make it again with --skriv-grunnlinje.\n',
      ],
    ],
    [
      'no list',
      '{ "dokument": "grunnlinje", "versjon": 1 }',
      [
        'Feil: «g.json» kan ikke brukes som grunnlinje: lista over funn mangler noe. Hvert funn har «fil», «kode», «sted» og «antall». Lag den på nytt med --skriv-grunnlinje.\n',
        'Feil: «g.json» kan ikkje brukast som grunnlinje: lista over funn manglar noko. Kvart funn har «fil», «kode», «sted» og «antall». Lag ho på nytt med --skriv-grunnlinje.\n',
        'Error: “g.json” cannot be used as a baseline: the list of findings lacks something. Each finding has “fil”, “kode”, “sted” and “antall”. Make it again with --skriv-grunnlinje.\n',
      ],
    ],
    [
      'something private',
      of(entry, entry.replace('ref/ukjent-enhet', 'personvern/navn')),
      [
        'Feil: «g.json» kan ikke brukes som grunnlinje: funn nummer 2 gjelder personvern. Slike funn kan ikke utelates. Lag den på nytt med --skriv-grunnlinje.\n',
        'Feil: «g.json» kan ikkje brukast som grunnlinje: funn nummer 2 gjeld personvern. Slike funn kan ikkje utelatast. Lag ho på nytt med --skriv-grunnlinje.\n',
        'Error: “g.json” cannot be used as a baseline: finding number 2 is about privacy. Such findings cannot be left out. Make it again with --skriv-grunnlinje.\n',
      ],
    ],
  ])('%s', (_, content, told) =>
    inFolder({ ...FILES, 'g.json': content }, async (workingFolder) => {
      for (const [index, lang] of ['nb', 'nn', 'en'].entries()) {
        const line = ['valider', '--grunnlinje', 'g.json', '--lang', lang];
        const ending = await kompass(line, { workingFolder });
        expect(ending).toEqual({ code: 2, stdout: '', stderr: told[index] });
      }
    }),
  );
});
