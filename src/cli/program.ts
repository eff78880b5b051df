import { Command } from 'commander';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CommandName } from '../messages/ui-texts.ts';
import { unknownCommand } from './command-errors.ts';
import { type CommandShape, commandShapes } from './command-shapes.ts';
import { type CommonOptions, isoDate, language, outputPairs } from './options.ts';

/** What a command was asked: its words, its own options (by commander's names), the common ones. */
export interface Request {
  readonly words: readonly string[];
  readonly own: Readonly<Record<string, unknown>>;
  readonly common: CommonOptions;
}

export type Handlers = Readonly<Record<CommandName, (request: Request) => Promise<void>>>;

/** Where help and errors go, and what `--version` says. */
export interface ProgramSettings {
  readonly catalogue: Catalogue;
  readonly handlers: Handlers;
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly width: number;
}

type Pairs = ReturnType<typeof outputPairs>;

function addCommonOptions(command: Command, catalogue: Catalogue, pairs: Pairs): void {
  const { option } = catalogue.help;
  command
    .option('--lang <nb|nn|en>', option.lang, (value) => language('--lang', value))
    .option('-f, --format <format>', option.format, pairs.addFormat)
    .option('-q, --quiet', option.quiet)
    .option('--no-color', option.noColor)
    .option('--dato <dato>', option.date, (value) => isoDate('--dato', value))
    .helpOption('-h, --help', option.help);
}

function commonOptions(command: Command, pairs: Pairs): CommonOptions {
  const options = command.optsWithGlobals();
  return {
    lang: options['lang'] ?? null,
    outputs: pairs.outputs,
    quiet: options['quiet'] === true,
    color: options['color'] !== false,
    date: options['dato'] ?? null,
  };
}

function addCommand(program: Command, shape: CommandShape, settings: ProgramSettings): void {
  const { catalogue, handlers } = settings;
  const pairs = outputPairs();
  const command = program.command(`${shape.name} ${shape.argument}`);
  command.description(catalogue.help.command[shape.name]);
  command.usage(`${catalogue.help.anyOptions} ${shape.argument}`);
  if (shape.alias !== shape.name) command.alias(shape.alias);
  for (const argument of command.registeredArguments) argument.description = shape.argumentText;
  for (const option of shape.options) command.addOption(option);
  addCommonOptions(command, catalogue, pairs);
  command.option('-o, --out <sti>', shape.outText, pairs.addOut);
  const examples = shape.examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('after', `\n${catalogue.help.examples}\n${examples}\n`);
  command.action(async () => {
    const common = commonOptions(command, pairs);
    await handlers[shape.name]({ words: command.args, own: command.opts(), common });
  });
}

/** Commander's English headings in our words. */
function headingsOf({ help }: Catalogue): Readonly<Record<string, string>> {
  return {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.options,
    'Commands:': help.commands,
  };
}

/**
 * The command tree. Parsing throws commander's errors, which `command-errors.ts` translates; it
 * never ends the process.
 */
export function buildProgram(settings: ProgramSettings): Command {
  const { catalogue, version, writeOut, width } = settings;
  const { help } = catalogue;
  const headings = headingsOf(catalogue);
  const program = new Command('kompass')
    .description(help.program)
    .version(version, '-V, --version', help.option.version)
    .usage(`${help.anyCommand} ${help.anyOptions}`)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut, writeErr: () => undefined, getOutHelpWidth: () => width })
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
    });
  program.helpOption('-h, --help', help.option.help);
  program.addHelpText('after', `\n${help.afterProgram}\n`);
  program.allowExcessArguments().action(() => {
    const [word] = program.args;
    if (word !== undefined) throw unknownCommand(word, catalogue);
    program.outputHelp();
  });
  for (const shape of commandShapes(catalogue)) addCommand(program, shape, settings);
  return program;
}
