/** Who may import whom, and why. The folders are the stages of one sentence: see ARCHITECTURE.md. */

const inFolder = (name) => `^src/${name}/`;

/** A rule that a folder of src may import from these folders of src only (and from itself). */
const onlyFrom = (folder, allowed, comment) => ({
  name: `${folder}-imports`,
  comment,
  severity: 'error',
  from: { path: inFolder(folder) },
  to: { path: '^src/', pathNot: [folder, ...allowed].map(inFolder) },
});

/** A rule that a package may be imported by one place only. */
const packageOnlyIn = (name, path, comment) => ({
  name: `${name.replaceAll('/', '-')}-in-one-place`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to: { path: `node_modules/${name}/` },
});

const WITHOUT_PACKAGES = ['generated', 'domain', 'messages'];
const WITHOUT_NODE = ['generated', 'domain', 'document', 'messages', 'report'];

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Everything flows one way; a circle means that two files are one thing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails at a user, not here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    onlyFrom('generated', [], 'Made from the schemas and templates; knows nobody.'),
    onlyFrom(
      'domain',
      ['generated'],
      'Plain functions over plain data: no files, no words, no clock.',
    ),
    onlyFrom(
      'document',
      ['domain', 'generated'],
      'Text to plan and back; still no files and no words.',
    ),
    onlyFrom('messages', ['domain', 'generated'], 'Words for codes and facts; computes nothing.'),
    onlyFrom(
      'report',
      ['domain', 'messages', 'generated'],
      'Results to pages; reads and writes nothing.',
    ),
    onlyFrom('io', [], 'The one impure leaf: a thin skin around the machine.'),
    {
      name: 'messages-take-types',
      comment:
        'Words are chosen by code and facts; whoever has words must not need the calculations.',
      severity: 'error',
      from: { path: inFolder('messages') },
      to: { path: '^src/(domain|generated)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-takes-types',
      comment: 'Published data is handed to the domain, so that a test can hand it another.',
      severity: 'error',
      from: { path: inFolder('domain') },
      to: { path: '^src/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'report-takes-types-of-data',
      comment:
        'A page shows what it is given; it must not look things up behind the back of its caller.',
      severity: 'error',
      from: { path: inFolder('report') },
      to: { path: '^src/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-packages-in-the-core',
      comment: 'The core must outlive every library.',
      severity: 'error',
      from: { path: WITHOUT_PACKAGES.map(inFolder) },
      to: { path: 'node_modules/' },
    },
    {
      name: 'no-node-in-the-core',
      comment: 'What computes and words must run without a machine under it.',
      severity: 'error',
      from: { path: WITHOUT_NODE.map(inFolder) },
      to: { dependencyTypes: ['core'] },
    },
    packageOnlyIn(
      'js-yaml',
      '^src/document/',
      'Reading YAML is one module; users of it see values and places.',
    ),
    packageOnlyIn(
      'yaml',
      '^src/document/',
      'Writing YAML and explaining its errors is one module.',
    ),
    packageOnlyIn(
      '@navikt/fnrvalidator',
      '^src/document/identity-number',
      'One place to follow the rule of 2032.',
    ),
    packageOnlyIn('fastest-levenshtein', '^src/document/nearest', 'One idea of what «near» means.'),
    packageOnlyIn(
      'fflate',
      '^src/(report/xlsx/archive|document/xlsx/inflate-part)',
      'The zip is a detail of the workbook.',
    ),
    packageOnlyIn(
      'saxes',
      '^src/document/xlsx/read-xml',
      'Reading XML is one module, which refuses what attacks are made of.',
    ),
    packageOnlyIn(
      'commander',
      '^src/cli/(program|command-shapes|command-errors)',
      'Only the command line knows commander.',
    ),
    packageOnlyIn('chalk', '^src/cli/paint', 'Only the terminal has colours.'),
    packageOnlyIn('tinyglobby', '^src/io/glob', 'Patterns are the disk’s business.'),
    packageOnlyIn('picomatch', '^src/io/glob', 'Patterns are the disk’s business.'),
    {
      name: 'nothing-ships-from-tools',
      comment: 'Tools, tests and measurements never become part of the program.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(tools|test|bench)/' },
    },
    {
      name: 'program-has-its-packages',
      comment: 'A package of the program that only developers have breaks at a user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    exclude: { path: '^dist/' },
  },
};
