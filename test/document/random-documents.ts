import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';

/** What people write that YAML may read as something else, and what is hard to write at all. */
const TRICKY = [
  '0301',
  '974760673',
  'ja',
  'nei',
  'no',
  'yes',
  'true',
  'False',
  'NULL',
  'null',
  '~',
  '',
  ' ',
  '1e3',
  '1E400',
  '0x1F',
  '0o17',
  '.5',
  '5.',
  '-.5e-3',
  '+12',
  '-0',
  '.inf',
  '-.INF',
  '.NaN',
  '1_000',
  '18,4',
  '2027-02-01',
  '12:30',
  '=',
  '<<',
  '-',
  '- a',
  '?',
  ': ',
  'a: b',
  'a #b',
  '#a',
  "it's",
  'say "hi"',
  'tab\there',
  'trailing ',
  ' leading',
  'two\nlines',
  'two\n\nparagraphs\n',
  '\n',
  'ends\n\n',
  '  indented\nthen not',
  '[a]',
  '{a: b}',
  '*a',
  '&a',
  '!a',
  '@a',
  '`a`',
  '%a',
  '| a',
  '> a',
  '---',
  '...',
  '--- a',
  'a,b',
  'Økonomi – «Fjordvik»',
  'Čáhcesuolu',
  'blåbær 🫐 og 👩‍🏫',
  '__proto__',
  'constructor',
  'toString',
  `${'et langt avsnitt om kompetanse '.repeat(6)}`,
  'back\\slash',
  'NEL\u0085her',
  'hard\u00a0space',
  '\u2028',
];

const printable = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.normalize('NFC'));
const text = fc.oneof(fc.constantFrom(...TRICKY), printable);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, 1, 18.4, 0.1, 1e21, 2 ** 53, Number.POSITIVE_INFINITY, Number.NaN),
);
const scalar = fc.oneof(text, text, number, fc.boolean(), fc.constant(null));

/** A document of nested lists and groups with awkward keys and values, at most five deep. */
export const randomValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  root: fc.oneof(tie('list'), tie('group')),
  node: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('group')),
  list: fc.array(tie('node'), { maxLength: 4 }),
  group: fc.dictionary(text, tie('node'), { maxKeys: 4, noNullPrototype: true }),
})).root;

/** The ways in which `yaml` can write a document. */
const randomStyle: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  singleQuote: fc.constantFrom(true, false, null),
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 80),
  minContentWidth: fc.constantFrom(0, 20),
  flowCollectionPadding: fc.boolean(),
  directives: fc.constantFrom(true, null),
  nullStr: fc.constantFrom('null', '~'),
  trueStr: fc.constantFrom('true', 'True'),
});

/** A random document as text, in a random style, with any of the line breaks there are. */
export const randomText: fc.Arbitrary<string> = fc
  .tuple(randomValue, randomStyle, fc.constantFrom('\n', '\r\n'))
  .map(([value, style, lineBreak]) => {
    const source = stringify(value, { aliasDuplicateObjects: false, ...style });
    return source.replaceAll('\n', lineBreak);
  });
