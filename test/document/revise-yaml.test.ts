import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/document/parse.ts';
import { reviseYaml } from '../../src/document/revise-yaml.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a text of a test says is whatever the test says
type Changing = (values: any) => void;

type Values = Record<string, unknown>;

const says = (text: string): Values => parseYaml(text).value as Values;

const OVERSIKT = `# Barnehagene
dokument: oversikt
versjon: 1
kommunenummer: "9901"
enheter:
  - id: solbakken   # størst
    navn: "Solbakken barnehage"
    ansatte: 22
    beholdning:
      spr-01: { antall: { 0: 10, 1: 8,  2: 3, 3: 1 }, ubrukt: 1 } # drøftet
      san-05:
        antall:
          0: 18
          2: 1 # ASK
        avgang: [{ aar: 2029, nivaa: 2, antall: 1 }]
      spr-03: { antall: null }

  # Ny i 2026
  - id: fjellheim
    navn: Fjellheim barnehage
    ansatte: 20
# Slutten
`;

/** The text after a change to what it says, and what of it became different. */
function revised(text: string, change: Changing): string {
  const after = structuredClone(says(text));
  change(after);
  const written = reviseYaml(text, after);
  expect(says(written)).toEqual(after);
  return written;
}

describe('a document that is made to say something else', () => {
  test.each<[string, Changing, [string, string][]]>([
    [
      'a figure',
      ({ enheter: [s] }) => {
        s.beholdning['spr-01'].antall[1] = 9;
      },
      [['1: 8, ', '1: 9, ']],
    ],
    [
      'a figure on a line of its own',
      ({ enheter: [s] }) => {
        s.beholdning['san-05'].antall[2] = 4;
      },
      [['2: 1 #', '2: 4 #']],
    ],
    [
      'a level in between',
      ({ enheter: [s] }) => {
        s.beholdning['san-05'].antall[1] = 3;
      },
      [['0: 18\n', '0: 18\n          1: 3\n']],
    ],
    [
      'a level in brackets that goes',
      ({ enheter: [s] }) => {
        delete s.beholdning['spr-01'].antall[3];
      },
      [[', 3: 1', '']],
    ],
    [
      'the first level in brackets goes',
      ({ enheter: [s] }) => {
        delete s.beholdning['spr-01'].antall[0];
      },
      [['{ 0: 10, 1: 8,  2: 3, 3: 1 }', '{ 1: 8,  2: 3, 3: 1 }']],
    ],
    [
      'mapped at last',
      ({ enheter: [s] }) => {
        s.beholdning['spr-03'].antall = { 0: 20, 1: 2 };
      },
      [['antall: null', 'antall: { 0: 20, 1: 2 }']],
    ],
    [
      'no longer mapped',
      ({ enheter: [s] }) => {
        s.beholdning['spr-01'].antall = null;
      },
      [['antall: { 0: 10, 1: 8,  2: 3, 3: 1 }', 'antall: null']],
    ],
    [
      'a new field in brackets',
      ({ enheter: [s] }) => {
        s.beholdning['spr-01'].merknad = 'Ja: #1';
      },
      [['ubrukt: 1 }', 'ubrukt: 1, merknad: "Ja: #1" }']],
    ],
    [
      'a field that goes',
      ({ enheter: [s] }) => {
        delete s.beholdning['spr-01'].ubrukt;
      },
      [[', ubrukt: 1', '']],
    ],
    [
      'a field with its line',
      ({ enheter: [s] }) => {
        delete s.beholdning['san-05'].avgang;
      },
      [['        avgang: [{ aar: 2029, nivaa: 2, antall: 1 }]\n', '']],
    ],
    [
      'a new competence',
      ({ enheter: [s] }) => {
        s.beholdning['utv-02'] = { antall: { 0: 1, 3: 2 } };
      },
      [['{ antall: null }\n', '{ antall: null }\n      utv-02: { antall: { 0: 1, 3: 2 } }\n']],
    ],
    [
      'the first competence of a unit',
      ({ enheter: [, f] }) => {
        f.beholdning = { 'spr-01': { antall: { 0: 20 } } };
      },
      [['ansatte: 20\n', 'ansatte: 20\n    beholdning:\n      spr-01: { antall: { 0: 20 } }\n']],
    ],
    [
      'a new unit',
      (v) => {
        v.enheter.push({
          id: 'naustet',
          navn: 'Naustet',
          ansatte: 3,
          beholdning: { 'spr-01': { antall: { 0: 3 } } },
        });
      },
      [
        [
          'ansatte: 20\n',
          `ansatte: 20
  - id: naustet
    navn: Naustet
    ansatte: 3
    beholdning:
      spr-01: { antall: { 0: 3 } }
`,
        ],
      ].map(([a, b]) => [String(a), String(b)]),
    ],
    [
      'a list in brackets that grows',
      ({ enheter: [s] }) => {
        s.beholdning['san-05'].avgang.push({ aar: 2030, nivaa: 0, antall: 2 });
      },
      [['antall: 1 }]', 'antall: 1 }, { aar: 2030, nivaa: 0, antall: 2 }]']],
    ],
    [
      'a record that goes',
      (v) => {
        v.enheter.shift();
      },
      [],
    ],
  ])('%s', (_, change, replacements) => {
    const written = revised(OVERSIKT, change);
    if (replacements.length === 0) return;
    expect(written).toBe(
      replacements.reduce((text, [from, to]) => text.replace(from, to), OVERSIKT),
    );
  });
});

const SPACED = `dokument: krav
versjon: 1
krav:
  - id: k1
    nivaa: 2

  - id: k2
    nivaa: 1

  - id: k3
    nivaa: 1
`;

test.each<[string, string, Changing, string]>([
  [
    'a new record stands apart where the others do',
    SPACED,
    (v) => {
      v.krav.push({ id: 'k4', nivaa: 1, gjelder: { tjeneste: 'ppt' } });
    },
    `${SPACED}
  - id: k4
    nivaa: 1
    gjelder: { tjeneste: ppt }
`,
  ],
  [
    'a record that goes',
    SPACED,
    (v) => {
      v.krav.splice(1, 1);
    },
    SPACED.replace('  - id: k2\n    nivaa: 1\n', ''),
  ],
  [
    'all records go',
    SPACED,
    (v) => {
      v.krav = [];
    },
    'dokument: krav\nversjon: 1\nkrav:\n  []\n',
  ],
  [
    'records that change places',
    SPACED,
    (v) => {
      v.krav = [v.krav[1], v.krav[0]];
    },
    'dokument: krav\nversjon: 1\nkrav:\n  [{ id: k2, nivaa: 1 }, { id: k1, nivaa: 2 }]\n',
  ],
  [
    'the first list',
    'dokument: innstillinger\nversjon: 1',
    (v) => {
      v.importer = [{ navn: 'HR', gjenkjenn: ['Nivå'] }];
    },
    'dokument: innstillinger\nversjon: 1\nimporter:\n  - navn: HR\n    gjenkjenn: [Nivå]',
  ],
  [
    'an empty list in brackets',
    'a: { krav: [] }\n',
    (v) => {
      v.a.krav = ['k1'];
    },
    'a: { krav: [k1] }\n',
  ],
  [
    'an empty list of words',
    'krav: [] # ingen\n',
    (v) => {
      v.krav = ['k1'];
    },
    'krav: [k1] # ingen\n',
  ],
  [
    'nothing becomes something',
    'antall:\nb: 1\n',
    (v) => {
      v.antall = { 1: 2 };
    },
    'antall: { 1: 2 }\nb: 1\n',
  ],
  [
    'a field before the first',
    'b: 1\n',
    (v) => {
      delete v.b;
      v.a = 0;
      v.b = 1;
    },
    'a: 0\nb: 1\n',
  ],
  [
    'a field before the first in brackets',
    'v: { 2: 1 }\n',
    (v) => {
      v.v[0] = 3;
    },
    'v: { 0: 3, 2: 1 }\n',
  ],
  [
    'all of a mapping',
    'v: { 2: 1 }\n',
    (v) => {
      v.v = { 0: 3 };
    },
    'v: { 0: 3 }\n',
  ],
  [
    'words in a list',
    'v: [a, b]\n',
    (v) => {
      v.v = ['a', 'ja', 'c: d'];
    },
    'v: [a, ja, "c: d"]\n',
  ],
  [
    'fewer words in a list',
    'v: [a, b, c]\n',
    (v) => {
      v.v = ['a', 'c'];
    },
    'v: [a, c]\n',
  ],
  [
    'a list in a list',
    'v: [[a], [b]]\n',
    (v) => {
      v.v = [['a'], []];
    },
    'v: [[a], []]\n',
  ],
  [
    'a long list of records',
    'a: 1\n',
    (v) => {
      v.effekt = [{ aar: 2028 }, { merknad: 'x'.repeat(100) }];
      v.b = { c: [{ merknad: 'y'.repeat(100) }] };
    },
    `a: 1
effekt:
  - { aar: 2028 }
  - merknad: ${'x'.repeat(100)}
b:
  c:
    - merknad: ${'y'.repeat(100)}
`,
  ],
  [
    'lists in a list, too long for a line',
    'b: 1\n',
    (v) => {
      v.a = [['x'.repeat(110)], ['ja']];
    },
    `b: 1\na:\n  - [${'x'.repeat(110)}]\n  - [ja]\n`,
  ],
  [
    'an explicit key, by its model',
    '? a # nøkkel\n: 1\nb: { c: 1,\n d: 2 } # ja\n',
    (v) => {
      v.a = { x: 1 };
      v.b.e = 2;
      delete v.b.d;
      v.f = 1;
    },
    '',
  ],
])('%s', (_, before, change, expected) => {
  const written = revised(before, change);
  if (expected === '') expect(written).toBe('a:\n  x: 1\nb: { c: 1, e: 2 } # ja\nf: 1\n');
  else expect(written).toBe(expected);
});

test('a text that says the same already, or no mapping, stays as it is', () => {
  expect(reviseYaml(OVERSIKT, says(OVERSIKT))).toBe(OVERSIKT);
  expect(reviseYaml('- a\n', { a: 1 })).toBe('- a\n');
});

test('whatever it said and however it was written, it says in the end what it should', () => {
  const word = fc.constantFrom('a', 'ja', 'null', '01', '# x', 'to\nlinjer', 'Å: b', '');
  const key = fc.constantFrom('spr-01', '0', '1', '2', 'antall', 'merknad');
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'tree' },
      fc.integer({ min: -5, max: 2000 }),
      word,
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const document = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  const style = fc.record({
    flow: fc.boolean(),
    indentSeq: fc.boolean(),
    crlf: fc.boolean(),
  });
  fc.assert(
    fc.property(document, document, style, (before, after, { flow, indentSeq, crlf }) => {
      const lines = stringify(before, { indentSeq, ...(flow && { collectionStyle: 'flow' }) });
      const text = crlf ? lines.replaceAll('\n', '\r\n') : lines;
      expect(says(reviseYaml(text, after))).toEqual(after);
    }),
    { numRuns: 400 },
  );
});
