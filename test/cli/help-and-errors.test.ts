import { describe, expect, test } from 'vitest';
import { kompass } from './test-world.ts';

const COMMANDS = ['valider', 'gap', 'rapport', 'pakk', 'forklar'];

describe('help', () => {
  test.each([
    ['nb', 'Bruk:', 'Kommandoer:', 'Valg:'],
    ['nn', 'Bruk:', 'Kommandoar:', 'Val:'],
    ['en', 'Usage:', 'Commands:', 'Options:'],
  ])('in %s', async (lang, usage, commands, options) => {
    const { code, stdout, stderr } = await kompass(['--help', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const heading of [usage, commands, options]) expect(stdout).toContain(heading);
    for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command}`);
    for (const english of ['Usage', 'Options:', 'Commands:']) {
      expect(stdout.includes(english)).toBe(lang === 'en');
    }
  });

  test.each(COMMANDS)('of %s in every language, within the width', async (command) => {
    for (const lang of ['nb', 'nn', 'en']) {
      const { code, stdout } = await kompass([command, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toContain(`kompass ${command}`);
      expect(stdout).toContain('--format');
      const long = stdout
        .split('\n')
        .filter((line) => line.length > 80 && !/^ {2}kompass/.test(line));
      expect(long, lang).toEqual([]);
    }
  });

  test.each([
    ['no word at all', [], 0],
    ['only an option', ['--quiet'], 0],
    ['-h', ['-h'], 0],
    ['the English name of a command', ['validate', '--help'], 0],
  ])('%s', async (_, line, expected) => {
    const { code, stdout } = await kompass(line);
    expect(code).toBe(expected);
    expect(stdout).toContain('Bruk:');
  });

  test.each([['--version'], ['-V'], ['--version', 'valider']])(
    'the version: %s',
    async (...line) => {
      expect(await kompass(line)).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    },
  );
});

describe('a command line that cannot be understood says how, and suggests', () => {
  test.each([
    [
      'validr examples',
      'Kommandoen «validr» finnes ikke. Mente du «valider»? Se alle med: kompass --help',
    ],
    ['explan', 'Kommandoen «explan» finnes ikke. Mente du «explain»? Se alle med: kompass --help'],
    ['budsjett', 'Kommandoen «budsjett» finnes ikke. Se alle med: kompass --help'],
    ['valider --fixx', 'Valget «--fixx» finnes ikke her. Mente du «--fix»? Se alle med --help.'],
    [
      'gap --tjenste ppt',
      'Valget «--tjenste» finnes ikke her. Mente du «--tjeneste»? Se alle med --help.',
    ],
    ['gap --farge', 'Valget «--farge» finnes ikke her. Se alle med --help.'],
    ['valider --feil-ved', 'Valget «--feil-ved» mangler en verdi.'],
    ['valider --format', 'Valget «-f, --format» mangler en verdi.'],
    [
      'valider --feil-ved advarsl',
      '--feil-ved kan ikke være «advarsl». Velg feil, advarsel, info eller aldri. Mente du «advarsel»?',
    ],
    [
      'valider --format xml',
      '--format kan ikke være «xml». Velg tekst, json, sarif, junit, github, gitlab eller jsonl.',
    ],
    [
      'valider --maks-advarsler 1,5',
      '--maks-advarsler må være et helt tall fra 0 og oppover, ikke «1,5».',
    ],
    ['gap --dato 15.1.2027', '--dato må være en dato som 2027-01-15, ikke «15.1.2027».'],
    ['gap --dato 2027-13-01', '--dato må være en dato som 2027-01-15, ikke «2027-13-01».'],
    ['gap --aar 27', '--aar kan ikke være «27». Velg 2000–2100.'],
    ['gap --aar i-fjor', '--aar må være et helt tall fra 0 og oppover, ikke «i-fjor».'],
    [
      'gap --tjeneste barnehager',
      '--tjeneste kan ikke være «barnehager». Velg barnehage, skole, videregaaende, sfo, ppt, eiernivaa, barnevern, helsestasjon, kulturskole, statped eller annet. Mente du «barnehage»?',
    ],
    ['rapport --csv-dialekt tysk', '--csv-dialekt kan ikke være «tysk». Velg norsk eller rfc4180.'],
    ['rapport --format json', '--format kan ikke være «json». Velg xlsx eller csv.'],
    [
      'rapport a b',
      'Kommandoen «rapport» fikk flere ord enn den kan bruke. Står det mellomrom i et navn, må navnet ha anførselstegn rundt seg.',
    ],
    ['forklar gap --format json', '--format kan ikke være «json». Velg tekst.'],
  ])('%s', async (line, sentence) => {
    const ending = await kompass(line.split(' '));
    expect(ending).toEqual({ code: 2, stdout: '', stderr: `Feil: ${sentence}\n` });
  });

  test.each([
    ['nn', 'Feil: Kommandoen «validr» finst ikkje. Meinte du «valider»?'],
    ['en', 'Error: There is no command “validr”. Did you mean “valider”?'],
  ])('in %s, by option and by variable', async (lang, opening) => {
    const byOption = await kompass(['validr', '--lang', lang]);
    const byVariable = await kompass(['validr'], { variables: { KOMPASS_LANG: lang } });
    expect(byOption.stderr.startsWith(opening)).toBe(true);
    expect(byVariable.stderr).toBe(byOption.stderr);
  });

  test('what a path says to a terminal is made harmless', async () => {
    const { stderr } = await kompass(['valider', 'borte\u001b[2J.yaml']);
    expect(stderr).toContain('«borte�[2J.yaml»');
  });
});
