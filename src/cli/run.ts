import packageFile from '../../package.json' with { type: 'json' };
import { UserError } from '../domain/user-error.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { loadCatalogue } from '../messages/load.ts';
import type { Language } from '../messages/words.ts';
import { languageOfArguments } from './choose-language.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit-codes.ts';
import { guardOutputs } from './guard-outputs.ts';
import type { Request } from './program.ts';
import { printBug, printUserError, type Run } from './this-run.ts';

type Command = (request: Request, run: Run) => Promise<void>;

/** Each command is loaded when it is asked for: a start should not pay for what it does not use. */
const COMMANDS = {
  valider: async () => (await import('./commands/valider.ts')).valider,
  gap: async () => (await import('./commands/gap.ts')).gap,
  rapport: async () => (await import('./commands/rapport.ts')).rapport,
  pakk: async () => (await import('./commands/pakk.ts')).pakk,
  samle: async () => (await import('./commands/samle.ts')).samle,
  skjema: async () => (await import('./commands/skjema.ts')).skjema,
  importer: async () => (await import('./commands/importer.ts')).importer,
  forklar: async () => (await import('./commands/forklar.ts')).forklar,
} as const satisfies Record<string, () => Promise<Command>>;

async function parseAndRun(run: Run, catalogue: Catalogue): Promise<void> {
  const { environment } = run;
  const { buildProgram } = await import('./program.ts');
  const { translateCommandError } = await import('./command-errors.ts');
  const start = (name: keyof typeof COMMANDS) => async (request: Request) =>
    (await COMMANDS[name]())(request, run);
  const program = buildProgram({
    catalogue,
    handlers: {
      valider: start('valider'),
      gap: start('gap'),
      rapport: start('rapport'),
      pakk: start('pakk'),
      samle: start('samle'),
      skjema: start('skjema'),
      importer: start('importer'),
      forklar: start('forklar'),
    },
    version: run.version,
    writeOut: environment.stdout.write,
    width: Math.min(environment.stdout.columns, 100),
  });
  try {
    await program.parseAsync([...environment.arguments], { from: 'user' });
  } catch (error) {
    const translated = translateCommandError(error, { catalogue, words: environment.arguments });
    if (translated !== null) throw translated;
  }
}

/** Runs the program in a world and gives its exit code. Nothing is thrown. */
export async function run(environment: Environment): Promise<number> {
  let code: number = EXIT.fine;
  const exitWith = (wanted: number): void => {
    code = Math.max(code, wanted);
  };
  const version = packageFile.version;
  if (environment.arguments.length === 1 && environment.arguments[0] === '--version') {
    environment.stdout.write(`${version}\n`);
    return code;
  }
  let catalogue = await loadCatalogue(languageOfArguments(environment));
  const speak = async (language: Language): Promise<Catalogue> => {
    catalogue = await loadCatalogue(language);
    return catalogue;
  };
  const thisRun: Run = {
    environment: guardOutputs(environment),
    commands: environment.stdout,
    version,
    exitWith,
    speak,
  };
  try {
    await parseAndRun(thisRun, catalogue);
  } catch (error) {
    if (error instanceof UserError) printUserError(error, thisRun, catalogue);
    else printBug(error, thisRun, catalogue);
  }
  return code;
}
