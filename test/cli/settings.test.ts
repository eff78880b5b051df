import { describe, expect, test } from 'vitest';
import { exampleNeedReport } from '../../src/domain/rules/example-plan.ts';
import { disk } from '../../src/io/disk.ts';
import { FileFailure } from '../../src/io/file-system.ts';
import { BAD, DOUBTFUL, GOOD } from './small-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const settings = (...lines: readonly string[]): string =>
  ['dokument: innstillinger', 'versjon: 1', ...lines, ''].join('\n');

describe('kompass.yaml in the working folder', () => {
  test.each([
    ['a warning made an error', DOUBTFUL, 'alvor: { steg/uten-tillitsvalgt: feil }', 1],
    ['a group made errors', DOUBTFUL, 'alvor: { "steg/*": feil }', 1],
    ['an error made a warning', BAD, 'alvor: { skjema/ikke-i-listen: advarsel }', 0],
    ['an error switched off', BAD, 'alvor: { "skjema/*": av }', 0],
    ['failing from warnings', DOUBTFUL, 'feil_ved: advarsel', 1],
    ['never failing', BAD, 'feil_ved: aldri', 0],
    ['a cap on warnings', DOUBTFUL, 'maks_advarsler: 0', 1],
    ['nothing chosen', BAD, '', 1],
  ])('%s', (_, plan, line, expected) =>
    inFolder({ 'plan.yaml': plan, 'kompass.yaml': settings(line) }, async (workingFolder) => {
      expect((await kompass(['valider'], { workingFolder })).code).toBe(expected);
    }),
  );

  test('an option wins over it', () => {
    const files = {
      'plan.yaml': DOUBTFUL,
      'kompass.yaml': settings('feil_ved: advarsel', 'maks_advarsler: 0'),
    };
    return inFolder(files, async (workingFolder) => {
      const line = ['valider', '--feil-ved', 'feil', '--maks-advarsler', '1'];
      expect((await kompass(line, { workingFolder })).code).toBe(0);
    });
  });

  test('an empty file chooses nothing', () =>
    inFolder({ 'plan.yaml': GOOD, 'kompass.yaml': '# ingenting\n' }, async (workingFolder) => {
      expect((await kompass(['valider'], { workingFolder })).code).toBe(0);
    }));

  test('a scheme table of its own takes the place of the one that ships', () => {
    const table = `dokument: ordninger
versjon: 1
utgave: "2027-2"
ordninger:
  - id: fjordvikmidlene
    navn: { nb: Fjordvikmidlene }
    gyldig: { fra: 2026-01-01 }
    hjemmel: []
    partnertyper: [uh]
    tjenester: [barnehage, skole, ppt]
    aar_maks: 3
    kollektivt: true
    frister: []
    sikkerhet: usikker
    kilde: Fjordvik kommune
opphevede_forskrifter: []
`;
    const files = {
      'plan.yaml': GOOD,
      'behovsmelding.yaml': exampleNeedReport({ ordning: 'fjordvikmidlene' }),
      'oppsett/ordninger.yaml': table,
    };
    const withTable = { ...files, 'kompass.yaml': settings('ordninger: oppsett/ordninger.yaml') };
    const line = ['valider', 'behovsmelding.yaml', '--format', 'json'];
    const codes = (stdout: string): string[] =>
      JSON.parse(stdout).funn.map(({ kode }: { kode: string }) => kode);
    return inFolder(files, async (workingFolder) => {
      const { stdout } = await kompass(line, { workingFolder });
      expect(codes(stdout)).toContain('ref/ukjent-ordning');
    }).then(() =>
      inFolder(withTable, async (workingFolder) => {
        const { stdout } = await kompass(line, { workingFolder });
        expect(codes(stdout)).not.toContain('ref/ukjent-ordning');
        await kompass(['rapport', '--format', 'csv'], { workingFolder });
        const manifest = disk.read(`${workingFolder}/rapport/manifest.json`);
        expect(JSON.parse(new TextDecoder().decode(manifest)).ordninger.utgave).toBe('2027-2');
      }),
    );
  });
});

describe('settings that cannot be used stop every command with 2', () => {
  const faulty: [string, Files, string][] = [
    [
      'a field that does not exist',
      { 'kompass.yaml': settings('maks_advarsel: 3') },
      'Innstillingene i «kompass.yaml» kan ikke brukes: 3:1 Feltet «maks_advarsel» finnes ikke her. Mente du «maks_advarsler»?',
    ],
    [
      'a code that no finding has',
      { 'kompass.yaml': settings('alvor: { steg/uten-tillitsvalt: feil }') },
      'Mente du «steg/uten-tillitsvalgt»?',
    ],
    [
      'privacy switched off',
      { 'kompass.yaml': settings('alvor: { personvern/navn: av }') },
      'Innstillingene i «kompass.yaml» kan ikke brukes: 3:27 «av» kan ikke stå her. Velg feil, advarsel eller info.',
    ],
    [
      'another document',
      { 'kompass.yaml': GOOD },
      'Innstillingene i «kompass.yaml» kan ikke brukes: 1:11 ',
    ],
    [
      'broken YAML',
      { 'kompass.yaml': 'dokument: [\n' },
      'Innstillingene i «kompass.yaml» kan ikke brukes: 1:11 ',
    ],
    [
      'bytes that are no text',
      { 'kompass.yaml': Uint8Array.of(0xff, 0xfe, 0x64, 0) },
      'kan ikke brukes: Fila er lagret som UTF-16 («Unicode»), ikke UTF-8.',
    ],
    [
      'a scheme table that does not exist',
      { 'kompass.yaml': settings('ordninger: borte.yaml') },
      'Finner ikke «borte.yaml».',
    ],
    [
      'a scheme table that is no scheme table',
      { 'kompass.yaml': settings('ordninger: plan.yaml') },
      'Innstillingene i «plan.yaml» kan ikke brukes: 1:11 ',
    ],
  ];
  test.each(faulty)('%s', (_, files, told) =>
    inFolder({ 'plan.yaml': GOOD, ...files }, async (workingFolder) => {
      for (const command of ['valider', 'gap', 'rapport', 'forklar']) {
        const { code, stdout, stderr } = await kompass([command], { workingFolder });
        expect({ code, stdout }, command).toEqual({ code: 2, stdout: '' });
        expect(stderr, command).toContain(told);
      }
    }),
  );

  test('they are told in the language of the command line', () =>
    inFolder({ 'kompass.yaml': settings('spraak: se') }, async (workingFolder) => {
      const { stderr } = await kompass(['valider', '--lang', 'en'], { workingFolder });
      expect(stderr).toMatch(/^Error: The settings in “kompass.yaml” cannot be used: /);
    }));

  test('a refusal of the machine is told with its own code', () =>
    inFolder({ 'kompass.yaml': settings() }, async (workingFolder) => {
      const read = (path: string): never => {
        throw new FileFailure('denied', path, 'EACCES');
      };
      const { code, stderr } = await kompass(['gap'], { workingFolder, files: { ...disk, read } });
      expect(code).toBe(2);
      expect(stderr).toContain('Kan ikke lese «kompass.yaml» (EACCES).');
    }));
});
