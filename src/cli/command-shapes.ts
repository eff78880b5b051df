import { Option } from 'commander';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CommandName, HelpTexts } from '../messages/ui-texts.ts';

/** A command as the command line knows it. */
export interface CommandShape {
  readonly name: CommandName;
  readonly alias: string;
  readonly argument: string;
  readonly argumentText: string;
  readonly outText: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}

function validateShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'valider',
    alias: 'validate',
    argument: '[sti...]',
    argumentText: argument.paths,
    outText: option.out,
    options: [
      new Option('--fix', option.fix),
      new Option('--jobs <n>', option.jobs),
      new Option('--stdin-filename <navn>', option.stdinFilename),
      new Option('--filer-fra <liste>', option.filesFrom),
      new Option('--overvaak', option.watch),
      new Option('--feil-ved <alvor>', option.failOn),
      new Option('--maks-advarsler <n>', option.maxWarnings),
    ],
    examples: ['kompass valider examples/fjordvik', 'kompass valider --fix planer/*.yaml'],
  };
}

function gapShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'gap',
    alias: 'gap',
    argument: '[mappe...]',
    argumentText: argument.folders,
    outText: option.out,
    options: [
      new Option('--aar <aar>', option.year),
      new Option('--tjeneste <tjeneste>', option.service),
      new Option('--enhet <id>', option.unit),
      new Option('--kompetanse <id>', option.competence),
      new Option('--bare-gap', option.onlyGap),
      new Option('--jobs <n>', option.jobs),
    ],
    examples: ['kompass gap examples/fjordvik --bare-gap', 'kompass gap --tjeneste ppt'],
  };
}

function reportShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'rapport',
    alias: 'report',
    argument: '[mappe]',
    argumentText: argument.folder,
    outText: option.outFolder,
    options: [
      new Option('--overskriv', option.overwrite),
      new Option('--csv-dialekt <dialekt>', option.csvDialect),
    ],
    examples: ['kompass rapport examples/fjordvik --out rapport --format xlsx --format csv'],
  };
}

function explainShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'forklar',
    alias: 'explain',
    argument: '[ord...]',
    argumentText: argument.word,
    outText: option.out,
    options: [],
    examples: ['kompass forklar sum/finansiering', 'kompass forklar spr-01'],
  };
}

/** The commands with their options, in the order of the help. */
export function commandShapes({ help }: Catalogue): readonly CommandShape[] {
  return [validateShape(help), gapShape(help), reportShape(help), explainShape(help)];
}
