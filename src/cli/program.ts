import { Command, Option } from 'commander';
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

type Handlers = Readonly<Record<CommandName, (request: Request) => Promise<void>>>;

/** Where help and errors go, and what `--version` says. */
export interface ProgramSettings {
  readonly catalogue: Catalogue;
  readonly handlers: Handlers;
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly width: number;
}

type Pairs = ReturnType<typeof outputPairs>;

function languageOption({ help }: Catalogue): Option {
  const option = new Option('--lang <nb|nn|en>', help.option.lang);
  return option.argParser((value) => language('--lang', value));
}

function otherCommonOptions({ help: { option } }: Catalogue): Option[] {
  return [
    new Option('-q, --quiet', option.quiet),
    new Option('--no-color', option.noColor),
    new Option('--dato <dato>', option.date).argParser((value) => isoDate('--dato', value)),
  ];
}

function addCommonOptions(command: Command, catalogue: Catalogue, pairs: Pairs): void {
  const { option } = catalogue.help;
  command
    .addOption(languageOption(catalogue))
    .option('-f, --format <format>', option.format, pairs.addFormat)
    .helpOption('-h, --help', option.help);
  for (const common of otherCommonOptions(catalogue)) command.addOption(common);
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
  const command = program.command(`${shape.name} ${shape.argument}`).allowExcessArguments(false);
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
  // They may stand before the command too; its own help is where they are listed.
  for (const option of [languageOption(catalogue), ...otherCommonOptions(catalogue)]) {
    program.addOption(option.hideHelp());
  }
  for (const shape of commandShapes(catalogue)) addCommand(program, shape, settings);
  return program;
}
