import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../src/document/check-folder.ts';
import { decode } from '../../src/document/decode.ts';
import {
  exampleCatalogue,
  exampleInventory,
  exampleNeedReport,
  examplePlan,
  examplePlanWithGoal,
  exampleRequirements,
  exampleStock,
} from '../../src/domain/rules/example-plan.ts';
import type { Innsending } from '../../src/generated/types.ts';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { below, NYNORSK_PLAN, SMALL_PLAN } from './small-plan.ts';
import { type Circumstances, inFolder, kompass, ROOT, TODAY } from './test-world.ts';

const FILE = 'innsending-9901-fjordvik.yaml';
/** What was packed before, and can no longer be used. */
const OLD = 'dokument: innsending\nversjon: 1\n';
const DRAFT = 'innsending-9901-fjordvik-utkast.yaml';
/** An error in a step, beside which the rest can be used. */
const FAULTY = {
  ...SMALL_PLAN,
  'krav.yaml': exampleRequirements({ frist: '2028' }, { id: 'k2', kompetanse: 'spr-99' }),
};

const read = (folder: string, name = FILE): string => readFileSync(join(folder, name), 'utf8');
const submission = (folder: string, name = FILE): Innsending => parse(read(folder, name));
const yamlIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const packedIn = (folder: string): string[] =>
  yamlIn(folder).filter((name) => name.startsWith('innsending'));

/** A terminal at which these answers are given, one after another, and then nothing more. */
function answering(...answers: string[]): Circumstances & { readonly asked: string[] } {
  const asked: string[] = [];
  const ask = async (question: string): Promise<string | null> => {
    asked.push(question);
    return answers[asked.length - 1] ?? null;
  };
  return { terminal: true, variables: { NO_COLOR: '1' }, ask, asked };
}

describe('the file', () => {
  test('has the usual name, and says what it is', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['pakk'], { workingFolder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Dette sendes fra Fjordvik kommune');
      expect(stdout.endsWith(`- Skrives til «${FILE}».\nSkrev «${FILE}»\n`)).toBe(true);
      const text = read(workingFolder);
      expect(text.split('\n').slice(0, 5)).toEqual([
        '# Innsending fra Fjordvik kommune, laget med «kompass pakk».',
        '# Fila skal ikke endres for hånd: Rett i planen, og pakk på nytt.',
        '# Gaptabellen har ingen enheter og ingen personer, og små tall er skjult.',
        'dokument: innsending',
        'versjon: 1',
      ]);
      expect(submission(workingFolder)).toMatchObject({
        laget: { verktoey: 'kompass', versjon: '0.1.0', tidspunkt: `${TODAY}T09:12:00+01:00` },
        organisasjon: { kommunenummer: '9901' },
        katalog: { id: 'standard' },
        prikking: { terskel: 5 },
        behovsmeldinger: [],
      });
    }));

  test('vouches for its sources', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['pakk'], { workingFolder });
      const sources = Object.keys(SMALL_PLAN)
        .sort()
        .map((fil) => ({ fil, sha256: sha256([readFileSync(join(workingFolder, fil))]) }));
      expect(submission(workingFolder).laget.kilder).toEqual(sources);
    }));

  test('speaks the written form of the plan, whatever the run speaks', () =>
    inFolder(NYNORSK_PLAN, async (workingFolder) => {
      const { stdout } = await kompass(['pakk', '--lang', 'en'], { workingFolder });
      expect(stdout).toContain('This leaves Fjordvik kommune');
      expect(read(workingFolder)).toContain('# Innsending frå Fjordvik kommune, laga med');
    }));

  test.each<[string, string[], string]>([
    ['a file', ['--out', 'ut.yaml'], 'ut.yaml'],
    ['a file in a new folder', ['-o', 'ny/ut.yaml'], 'ny/ut.yaml'],
    ['a new folder', ['-o', 'ny/'], `ny/${FILE}`],
    ['a folder that is there', ['-o', 'mappe'], `mappe/${FILE}`],
    ['the last that is named', ['-o', 'a.yaml', '-o', 'b.yaml'], 'b.yaml'],
    ['the only format by its name', ['-f', 'yaml'], FILE],
  ])('goes to %s', (_, options, expected) =>
    inFolder({ ...below('fjordvik', SMALL_PLAN), 'mappe/notat.md': '' }, async (workingFolder) => {
      const { code, stdout } = await kompass(['pakk', 'fjordvik', ...options], { workingFolder });
      expect(code).toBe(0);
      expect(stdout).toContain(`Skrev «${expected}»`);
      expect(submission(workingFolder, expected).dokument).toBe('innsending');
    }),
  );

  test('on the screen, with what is told beside it', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const ending = await kompass(['pakk', '--out', '-'], { workingFolder });
      expect(ending.code).toBe(0);
      expect(parse(ending.stdout).dokument).toBe('innsending');
      expect(ending.stderr).toContain('Dette sendes fra Fjordvik kommune');
      expect(ending.stderr).not.toContain('Skrives til');
      expect(packedIn(workingFolder)).toEqual([]);
    }));

  test('quiet, it is written without a word', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const world = { ...answering(), workingFolder };
      const ending = await kompass(['pakk', '--quiet'], world);
      expect(ending).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(world.asked).toEqual([]);
      expect(packedIn(workingFolder)).toEqual([FILE]);
    }));

  test('only shown, it is not written, and nobody is asked', () =>
    inFolder({ ...SMALL_PLAN, [FILE]: OLD }, async (workingFolder) => {
      const world = { ...answering(), workingFolder };
      const { code, stdout } = await kompass(['pakk', '--vis'], world);
      expect(code).toBe(0);
      expect(stdout.endsWith(`- Skrives til «${FILE}».\n`)).toBe(true);
      expect(world.asked).toEqual([]);
      expect(read(workingFolder)).toBe(OLD);
    }));
});

describe.each(['fjordvik', 'dalsbygd'])('the example %s', (name) => {
  const pack = (workingFolder: string) =>
    kompass(['pakk', join(ROOT, 'examples', name), '--likevel', '-o', 'ut.yaml', '-q'], {
      workingFolder,
    });

  test('gives a submission that nothing is wrong with, and that is read as it was written', () =>
    inFolder({}, async (workingFolder) => {
      expect((await pack(workingFolder)).code).toBe(0);
      const content = decode(readFileSync(join(workingFolder, 'ut.yaml')));
      const checked = await checkFolder([{ fil: 'ut.yaml', content }], { today: TODAY });
      expect(checked.diagnostics).toEqual([]);
      expect(checked.documents.innsending).toEqual([submission(workingFolder, 'ut.yaml')]);
      expect((await kompass(['valider', 'ut.yaml'], { workingFolder })).code).toBe(0);
    }));

  test('names no unit in its gap, and no figure from 1 to 4 but the need', () =>
    inFolder({}, async (workingFolder) => {
      await pack(workingFolder);
      const { gap } = submission(workingFolder, 'ut.yaml');
      expect(gap.length).toBeGreaterThan(10);
      const keys = new Set(gap.flatMap((row) => Object.keys(row)));
      expect([...keys].filter((key) => key === 'enhet' || key === 'navn')).toEqual([]);
      const open = gap.flatMap(({ dekning, gap: missing, gap_etter_deling: left }) => [
        dekning,
        missing,
        left,
      ]);
      expect(
        open.filter((figure) => typeof figure === 'number' && figure > 0 && figure < 5),
      ).toEqual([]);
    }));
});

describe('a run can be repeated', () => {
  test('twice from inside the plan folder, the packed file is no source', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['pakk'], { workingFolder });
      const first = read(workingFolder);
      const again = await kompass(['pakk', '--overskriv'], { workingFolder });
      expect(again.code).toBe(0);
      expect(read(workingFolder)).toBe(first);
      expect((await kompass(['valider'], { workingFolder })).code).toBe(0);
      expect((await kompass(['gap'], { workingFolder })).code).toBe(0);
    }));

  test('a packed file with errors does not stop the next', () =>
    inFolder({ ...SMALL_PLAN, 'gammel.yaml': OLD }, async (workingFolder) => {
      expect((await kompass(['pakk'], { workingFolder })).code).toBe(0);
      const names = submission(workingFolder).laget.kilder.map(({ fil }) => fil);
      expect(names).not.toContain('gammel.yaml');
    }));

  test('with the date fixed, byte for byte, whatever the clock says and wherever one stands', () =>
    inFolder(below('a/fjordvik', SMALL_PLAN), async (workingFolder) => {
      const date = ['--dato', '2027-03-01', '--out'];
      await kompass(['pakk', 'a/fjordvik', ...date, 'en.yaml'], { workingFolder });
      await kompass(['pakk', ...date, '../../to.yaml'], {
        workingFolder: join(workingFolder, 'a/fjordvik'),
        now: () => '2031-01-01T00:00:00+02:00',
      });
      expect(read(workingFolder, 'to.yaml')).toBe(read(workingFolder, 'en.yaml'));
      expect(submission(workingFolder, 'to.yaml').laget.tidspunkt).toBe('2027-03-01T00:00:00Z');
    }));
});

describe('errors in the plan', () => {
  test('stop it, and nothing is written', () =>
    inFolder(FAULTY, async (workingFolder) => {
      const { code, stdout, stderr } = await kompass(['pakk'], { workingFolder });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('«.» har 1 feil som må rettes før planen kan sendes:');
      expect(stderr).toContain('ref/ukjent-kompetanse');
      expect(stderr.endsWith('Et utkast kan lages før feilene er rettet, med --likevel.\n')).toBe(
        true,
      );
      expect(packedIn(workingFolder)).toEqual([]);
    }));

  test('do not stop a draft, which says that it is one', () =>
    inFolder(FAULTY, async (workingFolder) => {
      const { code, stdout } = await kompass(['pakk', '--likevel'], { workingFolder });
      expect(code).toBe(0);
      expect(stdout).toContain('UTKAST: Det står 1 feil i planen.');
      expect(packedIn(workingFolder)).toEqual([DRAFT]);
      const { utkast, gap, plan } = submission(workingFolder, DRAFT);
      expect(utkast).toBe(true);
      expect(gap.map(({ kompetanse }) => kompetanse)).toEqual(['spr-01']);
      expect(plan.steg.analyse).toBe('paabegynt');
      expect(read(workingFolder, DRAFT)).toContain('# Utkast: Det sto 1 feil i planen');
    }));

  test('without any, --likevel changes nothing', () =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      await kompass(['pakk', '--likevel'], { workingFolder });
      expect(packedIn(workingFolder)).toEqual([FILE]);
      expect(submission(workingFolder).utkast).toBeUndefined();
    }));

  test('stop a draft too, where nothing is left of the plan', () =>
    inFolder(
      { ...SMALL_PLAN, 'plan.yaml': examplePlan({ periode: null }) },
      async (workingFolder) => {
        const { code, stdout, stderr } = await kompass(['pakk', '--likevel'], { workingFolder });
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        expect(stderr).toContain('noen av dem må rettes før det kan lages et utkast');
        expect(stderr).not.toContain('--likevel');
      },
    ));
});

describe('nothing private leaves, not even in a draft', () => {
  const NUMBER = '02013299997';
  const withReport = (changes: Record<string, string>) => ({
    ...SMALL_PLAN,
    'b1.yaml': exampleNeedReport(),
    'b2.yaml': exampleNeedReport({ id: 'b2', ...changes }),
  });

  test.each([
    ['a name', { kontakt: '{ rolle: Kari Nordmann, epost: ppt@fjordvik.example }' }],
    ['an address', { kontakt: '{ rolle: PP-leder, epost: kari.nordmann@fjordvik.example }' }],
  ])('%s in a need report', (_, changes) =>
    inFolder(withReport(changes), async (workingFolder) => {
      const { code, stdout } = await kompass(['pakk', '--likevel'], { workingFolder });
      expect(code).toBe(0);
      expect(stdout).toContain('Ikke med: behovsmeldingen «b2»');
      const { behovsmeldinger } = submission(workingFolder, DRAFT);
      expect(behovsmeldinger.map(({ id }) => id)).toEqual(['b1']);
      expect(read(workingFolder, DRAFT)).not.toMatch(/nordmann/i);
    }),
  );

  test('an identity number, however mildly the settings look at it', () => {
    const files = {
      ...withReport({ prioritet: '1', behov: `{ beskrivelse: Gjelder barnet ${NUMBER} }` }),
      'kompass.yaml': 'alvor: { personvern/*: info }\n',
    };
    return inFolder(files, async (workingFolder) => {
      expect((await kompass(['pakk'], { workingFolder })).code).toBe(0);
      expect(submission(workingFolder).behovsmeldinger.map(({ id }) => id)).toEqual(['b1']);
      expect(read(workingFolder)).not.toContain(NUMBER);
    });
  });

  test('in the name of the organisation it stops all', () => {
    const organisasjon = `{ type: kommune, kommunenummer: "9901", navn: Fjordvik ${NUMBER} }`;
    const files = { ...SMALL_PLAN, 'plan.yaml': examplePlanWithGoal({ organisasjon }) };
    return inFolder(files, async (workingFolder) => {
      const ending = await kompass(['pakk', '--likevel'], { workingFolder });
      expect(ending.code).toBe(1);
      expect(ending.stdout + ending.stderr).not.toContain(NUMBER);
      expect(packedIn(workingFolder)).toEqual([]);
    });
  });
});

describe('the threshold', () => {
  const UNITS = {
    'oversikt.yaml': exampleInventory([
      { beholdning: exampleStock({ antall: '{ 0: 10, 2: 6 }' }) },
      {
        id: 'fjellheim',
        navn: 'Fjellheim barnehage',
        beholdning: exampleStock({ antall: '{ 0: 9, 2: 6 }' }),
      },
    ]),
  };
  const PLAN = {
    'plan.yaml': examplePlanWithGoal(),
    'krav.yaml': exampleRequirements({ antall: '12' }),
    ...UNITS,
  };
  const settings = (terskel: number): string =>
    `dokument: innstillinger\nversjon: 1\nprikking: { terskel: ${terskel} }\n`;

  test.each<[string, string[], string | null, number, number | string]>([
    ['is 5', [], null, 5, 12],
    ['can be asked for', ['--terskel', '13'], null, 13, 'skjult'],
    ['can stand in the settings', [], settings(13), 13, 'skjult'],
    ['that is asked for counts before the settings', ['--terskel', '3'], settings(13), 3, 12],
  ])('%s', (_, options, inSettings, threshold, held) =>
    inFolder(
      { ...PLAN, ...(inSettings === null ? {} : { 'kompass.yaml': inSettings }) },
      async (workingFolder) => {
        expect((await kompass(['pakk', ...options], { workingFolder })).code).toBe(0);
        const { prikking, gap } = submission(workingFolder);
        expect(prikking).toEqual({ terskel: threshold });
        expect(gap.map(({ dekning }) => dekning)).toEqual([held]);
      },
    ),
  );

  test.each([
    [
      '--terskel 2',
      'Feil: --terskel kan ikke være 2. Den laveste er 3: Med en lavere terskel kan tallene vise til enkeltpersoner.\n',
    ],
    ['--terskel fem', 'Feil: --terskel må være et helt tall fra 0 og oppover, ikke «fem».\n'],
    ['--format json', 'Feil: --format kan ikke være «json». Velg yaml.\n'],
  ])('is refused: %s', (options, expected) =>
    inFolder(PLAN, async (workingFolder) => {
      const { code, stderr } = await kompass(['pakk', ...options.split(' ')], { workingFolder });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expected });
      expect(packedIn(workingFolder)).toEqual([]);
    }),
  );

  test('is refused in the settings', () =>
    inFolder({ ...PLAN, 'kompass.yaml': settings(2) }, async (workingFolder) => {
      const { code, stderr } = await kompass(['pakk'], { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toContain('Innstillingene i «kompass.yaml» kan ikke brukes: 3:');
    }));
});

describe('an existing file', () => {
  test('is kept, and nobody is asked', () =>
    inFolder({ ...SMALL_PLAN, [FILE]: OLD }, async (workingFolder) => {
      const world = { ...answering('j'), workingFolder };
      const { code, stdout, stderr } = await kompass(['pakk'], world);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`«${FILE}» finnes fra før og blir ikke skrevet over.`);
      expect(world.asked).toEqual([]);
      expect(read(workingFolder)).toBe(OLD);
    }));

  test('is replaced when that is asked for', () =>
    inFolder({ ...SMALL_PLAN, [FILE]: OLD }, async (workingFolder) => {
      expect((await kompass(['pakk', '--overskriv'], { workingFolder })).code).toBe(0);
      expect(submission(workingFolder).dokument).toBe('innsending');
    }));

  test.each(['plan.yaml', '../fjordvik/plan.yaml'])(
    'of the plan itself is never replaced: %s',
    (out) =>
      inFolder(below('fjordvik', SMALL_PLAN), async (folder) => {
        const workingFolder = join(folder, 'fjordvik');
        const { code, stderr } = await kompass(['pakk', '--out', out, '--overskriv'], {
          workingFolder,
        });
        expect(code).toBe(2);
        expect(stderr).toContain('«plan.yaml» er en av filene innsendingen lages av');
        expect(read(workingFolder, 'plan.yaml')).toBe(SMALL_PLAN['plan.yaml']);
      }),
  );

  test('in the place of a folder is told', () =>
    inFolder({ ...SMALL_PLAN, fil: 'mine' }, async (workingFolder) => {
      const { code, stderr } = await kompass(['pakk', '--out', 'fil/ut.yaml'], { workingFolder });
      expect(code).toBe(2);
      expect(stderr).toContain('«fil» er en fil, men her trengs en mappe.');
    }));
});

test('a folder that cannot be written to', () =>
  inFolder(SMALL_PLAN, async (workingFolder) => {
    const writeAtomically: typeof disk.writeAtomically = (path) => {
      throw new FileFailure('denied', path, 'EACCES');
    };
    const world = { workingFolder, files: { ...disk, writeAtomically } };
    const { code, stderr } = await kompass(['pakk'], world);
    expect(code).toBe(2);
    expect(stderr).toContain(`Kan ikke skrive «${FILE}» (EACCES).`);
    expect(packedIn(workingFolder)).toEqual([]);
  }));

describe('on a terminal it asks, once all is shown', () => {
  test.each([
    ['nothing but Enter', [''], true],
    ['yes', ['j'], true],
    ['yes in full', [' JA '], true],
    ['no', ['n'], false],
    ['no in full', ['Nei'], false],
    ['the end of the input', [], false],
    ['something else, then yes', ['kanskje', 'j'], true],
    ['something else, then the end', ['kanskje'], false],
  ])('%s', (_, answers, isWritten) =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const world = { ...answering(...answers), workingFolder };
      const { code, stdout, stderr } = await kompass(['pakk'], world);
      expect(new Set(world.asked)).toEqual(new Set(['Skrive fila? [J/n]']));
      expect(stdout).toContain('Skrives til');
      expect(code).toBe(isWritten ? 0 : 130);
      expect(packedIn(workingFolder)).toEqual(isWritten ? [FILE] : []);
      expect(stderr.includes('Ingenting er skrevet.')).toBe(!isWritten);
      expect(stderr.includes('Svar j eller n.')).toBe(answers[0] === 'kanskje');
    }),
  );

  test.each<[string, string[], Partial<Circumstances>]>([
    ['--ja has answered', ['--ja'], {}],
    ['nobody can answer', [], { standardInputIsTerminal: false }],
    ['the document goes to the screen', ['--out', '-'], {}],
  ])('but not where %s', (_, options, more) =>
    inFolder(SMALL_PLAN, async (workingFolder) => {
      const world = { ...answering(), workingFolder, ...more };
      expect((await kompass(['pakk', ...options], world)).code).toBe(0);
      expect(world.asked).toEqual([]);
    }),
  );
});

test('the English name of the command', () =>
  inFolder(SMALL_PLAN, async (workingFolder) => {
    expect((await kompass(['pack', '--quiet'], { workingFolder })).code).toBe(0);
    expect(packedIn(workingFolder)).toEqual([FILE]);
  }));

test('the catalogue is that of the municipality, where it has one', () => {
  const files = {
    ...SMALL_PLAN,
    'plan.yaml': examplePlanWithGoal({ katalog: 'fjordvik' }),
    'katalog.yaml': exampleCatalogue([{}]),
  };
  return inFolder(files, async (workingFolder) => {
    await kompass(['pakk'], { workingFolder });
    expect(submission(workingFolder).katalog).toEqual({ id: 'fjordvik', utgave: '2027-1' });
  });
});
