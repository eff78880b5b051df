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
      new Option('--grunnlinje <fil>', option.baseline),
      new Option('--skriv-grunnlinje <fil>', option.writeBaseline),
    ],
    examples: [
      'kompass valider examples/fjordvik',
      'kompass valider --fix planer/*.yaml',
      'kompass valider --format sarif --out funn.sarif --format tekst',
    ],
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

function packShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'pakk',
    alias: 'pack',
    argument: '[mappe]',
    argumentText: argument.folder,
    outText: option.outSubmission,
    options: [
      new Option('--vis', option.showOnly),
      new Option('--ja', option.yes),
      new Option('--overskriv', option.overwrite),
      new Option('--likevel', option.despite),
      new Option('--terskel <n>', option.threshold),
    ],
    examples: ['kompass pakk examples/fjordvik --vis', 'kompass pakk --out innsending.yaml'],
  };
}

function collateShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'samle',
    alias: 'collate',
    argument: '[sti...]',
    argumentText: argument.submissions,
    outText: option.outRound,
    options: [
      new Option('--forum <fil>', option.forum),
      new Option('--overskriv', option.overwrite),
      new Option('--nyeste', option.newest),
      new Option('--ramme <kroner>', option.frame),
      new Option('--forslag', option.proposal),
      new Option('--les-tilbake <arbeidsbok>', option.readBack),
      new Option('--vis', option.showJudgements),
      new Option('--terskel <n>', option.threshold),
      new Option('--csv-dialekt <dialekt>', option.csvDialect),
      new Option('--feil-ved <alvor>', option.failOn),
      new Option('--jobs <n>', option.jobs),
    ],
    examples: [
      'kompass samle innsendinger --forum forum.yaml --out runde',
      'kompass samle --les-tilbake runde/samarbeidsforum.xlsx --forum forum.yaml',
    ],
  };
}

function formShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'skjema',
    alias: 'form',
    argument: '[mappe]',
    argumentText: argument.folder,
    outText: option.outForms,
    options: [
      new Option('--type <type>', option.formType),
      new Option('--per <inndeling>', option.formPer),
      new Option('--overskriv', option.overwrite),
    ],
    examples: ['kompass skjema examples/fjordvik', 'kompass skjema --type krav --out skjema'],
  };
}

function importShape({ option, argument }: HelpTexts): CommandShape {
  return {
    name: 'importer',
    alias: 'import',
    argument: '[fil...]',
    argumentText: argument.sheets,
    outText: option.noOut,
    options: [
      new Option('--mappe <mappe>', option.planFolder),
      new Option('--vis', option.showImport),
      new Option('--ja', option.yes),
      new Option('--streng', option.strict),
      new Option('--ark <navn>', option.sheet),
      new Option('--oppsett <navn>', option.setup),
      new Option('--skilletegn <tegn>', option.separator),
      new Option('--tegnsett <navn>', option.charset),
    ],
    examples: [
      'kompass importer skjema/*.xlsx',
      'kompass importer kartlegging.csv --mappe plan --vis',
    ],
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
  return [
    validateShape(help),
    gapShape(help),
    reportShape(help),
    packShape(help),
    collateShape(help),
    formShape(help),
    importShape(help),
    explainShape(help),
  ];
}
