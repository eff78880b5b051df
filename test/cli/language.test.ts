import { describe, expect, test } from 'vitest';
import { exampleInventory, examplePlan } from '../../src/domain/rules/example-plan.ts';
import { type Files, inFolder, kompass } from './test-world.ts';

const CLEAN = {
  nb: '1 fil kontrollert: ingen feil eller advarsler.',
  nn: '1 fil kontrollert: ingen feil eller åtvaringar.',
  en: '1 file checked: no errors or warnings.',
} as const;
type Language = keyof typeof CLEAN;

const BOKMAAL: Files = { 'plan.yaml': examplePlan({ maalform: 'bokmaal' }) };
const NYNORSK: Files = { 'plan.yaml': examplePlan({ maalform: 'nynorsk' }) };
const NO_PLAN: Files = { 'oversikt.yaml': exampleInventory([{}]) };
const IN_NYNORSK = 'dokument: innstillinger\nversjon: 1\nspraak: nn\n';

describe('the language: the option, the written form of the plan, the settings, the variable', () => {
  const cases: [string, Files, string[], Record<string, string>, Language][] = [
    ['nothing decides', NO_PLAN, [], {}, 'nb'],
    [
      'never the locale of the machine',
      NO_PLAN,
      [],
      { LANG: 'en_GB.UTF-8', LC_ALL: 'nn_NO' },
      'nb',
    ],
    ['the variable', NO_PLAN, [], { KOMPASS_LANG: 'en' }, 'en'],
    ['a variable that is no language', NO_PLAN, [], { KOMPASS_LANG: 'se' }, 'nb'],
    ['the settings', { ...NO_PLAN, 'kompass.yaml': IN_NYNORSK }, [], { KOMPASS_LANG: 'en' }, 'nn'],
    ['a plan in nynorsk', NYNORSK, [], { KOMPASS_LANG: 'en' }, 'nn'],
    ['the plan before the settings', { ...BOKMAAL, 'kompass.yaml': IN_NYNORSK }, [], {}, 'nb'],
    ['the option before all', NYNORSK, ['--lang', 'en'], { KOMPASS_LANG: 'nb' }, 'en'],
    ['the option as one word', NYNORSK, ['--lang=nb'], {}, 'nb'],
  ];
  test.each(cases)('%s', (_, files, options, variables, expected) =>
    inFolder(files, async (workingFolder) => {
      const { stdout } = await kompass(['valider', ...options], { workingFolder, variables });
      expect(stdout.split('\n')[0]).toBe(CLEAN[expected]);
    }),
  );

  test('plans that disagree leave it to the others', () =>
    inFolder(
      { 'a/plan.yaml': examplePlan(), 'b/plan.yaml': examplePlan({ maalform: 'nynorsk' }) },
      async (workingFolder) => {
        const variables = { KOMPASS_LANG: 'en' };
        const { stdout } = await kompass(['valider'], { workingFolder, variables });
        expect(stdout).toContain('2 files checked');
      },
    ));

  test.each([
    [['--lang', 'nn', 'valider'], CLEAN.nn],
    [['valider', '--lang', 'nn'], CLEAN.nn],
    [['--lang=en', '--quiet', 'valider'], ''],
  ])('options may stand before the command: %j', (line, expected) =>
    inFolder(BOKMAAL, async (workingFolder) => {
      const { code, stdout } = await kompass(line, { workingFolder });
      expect(code).toBe(0);
      expect(stdout.split('\n')[0]).toBe(expected);
    }),
  );
});
