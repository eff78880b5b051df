import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/parse.ts';
import type { TextFault } from '../../src/document/text-fault.ts';

const MIB = 1024 * 1024;

/** Faults as `code facts [the text they stand on]`. */
const shown = (text: string, faults: readonly TextFault[]): string[] => {
  return faults.map(({ code, facts, start, end }) => {
    return `${code} ${Object.values(facts).join(' ')} [${text.slice(start, end)}]`;
  });
};

describe('values', () => {
  it.each([
    [
      'groups and lists',
      'enheter:\n  - id: a\n    ansatte: 22\n',
      { enheter: [{ id: 'a', ansatte: 22 }] },
    ],
    ['flow style', 'a: { 0: 10, 1: [x, "y"] }\n', { a: { 0: 10, 1: ['x', 'y'] } }],
    [
      'keys as they are written',
      '0301: a\n1.0: b\nnull: c\n0x1: d\n',
      { '0301': 'a', '1.0': 'b', null: 'c', '0x1': 'd' },
    ],
    ['an empty key', ': a\n', { '': 'a' }],
    ['values that are not written', 'a:\nb: [c: ]\n', { a: null, b: [{ c: null }] }],
    [
      'text in quotation marks',
      `a: "0301"\nb: '1'\nc: "x\\ty"\n`,
      { a: '0301', b: '1', c: 'x\ty' },
    ],
    [
      'text over several lines',
      'a: en\n  to\nb: |\n  x\n  y\nc: >-\n  x\n  y\n',
      { a: 'en to', b: 'x\ny\n', c: 'x y' },
    ],
    ['a number with a comment on the next line', 'a: 1\n  # merknad\n', { a: 1 }],
    ['merge keys as plain keys', '<<: a\n', { '<<': 'a' }],
    ['a list', '- 1\n- 2\n', [1, 2]],
    ['only text', 'Fjordvik', 'Fjordvik'],
    ['a directive and document marks', '%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    ['JSON', '{"a": [1, true, null], "b": {"c": "d"}}', { a: [1, true, null], b: { c: 'd' } }],
    ['CRLF', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['lone CR', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
  ])('reads %s', (_, text, value) => {
    expect(parseYaml(text)).toMatchObject({ value, faults: [], syntaxError: false });
  });

  it('keeps keys that all objects know as fields of the group alone', () => {
    const { value, faults } = parseYaml('__proto__: { x: 1 }\nconstructor: 2\ntoString: 3\n');
    expect(faults).toEqual([]);
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
      ['toString', 3],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });

  it('says that a text is not YAML, and leaves it to others to say why', () => {
    expect(parseYaml('a: [1\nb: 2\n')).toMatchObject({
      value: undefined,
      faults: [],
      syntaxError: true,
    });
  });
});

describe('faults', () => {
  it.each([
    [
      'a second value for a key',
      'a: 1\n"a": 2\nb: 3\n',
      { a: 1, b: 3 },
      ['yaml/dobbel-noekkel a 1 ["a"]'],
    ],
    [
      'a second group for a key',
      'x: 0\na: { b: 1 }\na: { c: [1, 2] }\n',
      { x: 0, a: { b: 1 } },
      ['yaml/dobbel-noekkel a 2 [a]'],
    ],
    [
      'a second `__proto__`',
      '__proto__: 1\n__proto__: 2\n',
      JSON.parse('{"__proto__": 1}'),
      ['yaml/dobbel-noekkel __proto__ 1 [__proto__]'],
    ],
    [
      'a key a third time',
      'a:\n  b: 1\n  b: 2\n  b: 3\n',
      { a: { b: 1 } },
      ['yaml/dobbel-noekkel b 2 [b]', 'yaml/dobbel-noekkel b 2 [b]'],
    ],
    [
      'anchor and alias',
      'a: &felles [1]\nb: *felles\n',
      { a: [1], b: null },
      ['yaml/anker felles [&felles]', 'yaml/alias felles [*felles]'],
    ],
    [
      'an alias as a key',
      'a: &x 1\n*x : 2\n',
      { a: 1, '*x': 2 },
      ['yaml/anker x [&x]', 'yaml/alias x [*x]'],
    ],
    ['an alias in a list', '- *x\n', [null], ['yaml/alias x [*x]']],
    [
      'tags that make text',
      'a: !!str 0301\nb: ! 1\n',
      { a: '0301', b: '1' },
      ['yaml/tagg !!str [!!str]', 'yaml/tagg ! [!]'],
    ],
    [
      'other tags',
      'a: !!int "1"\nb: !x { c: 1 }\nc: !!set {d}\n',
      { a: '1', b: { c: 1 }, c: { d: null } },
      ['yaml/tagg !!int [!!int]', 'yaml/tagg !x [!x]', 'yaml/tagg !!set [!!set]'],
    ],
    [
      'an anchored value that is not written',
      'a: &x\nb: 1\n',
      { a: null, b: 1 },
      ['yaml/anker x [&x]'],
    ],
    ['a second document', 'a: 1\n# slutt\n---\nb: 2\n', { a: 1 }, ['yaml/flere-dokumenter  [---]']],
    [
      'a second document after an end mark',
      'a: 1\n... # slutt\nb: 2\n',
      { a: 1 },
      ['yaml/flere-dokumenter  [b: 2]'],
    ],
    ['a list as a key', 'a: 1\n[b]: 2\n', undefined, ['yaml/syntaks noekkel-ikke-tekst [ [[]']],
    ['a group as a key', '? { a: 1 }\n: 2\n', undefined, ['yaml/syntaks noekkel-ikke-tekst { [{]']],
    ['nothing', '', undefined, ['yaml/tomt  []']],
    ['blanks and comments', ' \n# utkast\n\n', undefined, ['yaml/tomt  []']],
    ['a document mark alone', '---\n', undefined, ['yaml/tomt  []']],
    ['a tag alone', '!!str\n', '', ['yaml/tagg !!str [!!str]']],
  ])('%s', (_, text, value, expected) => {
    const parsed = parseYaml(text);
    expect(parsed.syntaxError).toBe(false);
    expect(shown(text, parsed.faults)).toEqual(expected);
    expect(parsed.value).toStrictEqual(value);
  });

  it('reads decomposed text as composed, and corrects it where it stands', () => {
    const text =
      'navn: Bla\u030Abær # a\u030A\nBe\u0301: "\u0065\\u0301"\ntekst: |\n  o\u0308\nx: 1\n';
    const { value, faults } = parseYaml(text);
    expect(value).toEqual({ navn: 'Blåbær', Bé: 'é', tekst: 'ö\n', x: 1 });
    expect(faults.map(({ code }) => code)).toEqual(['yaml/nfd', 'yaml/nfd', 'yaml/nfd']);
    expect(faults.map(({ replacement }) => replacement)).toEqual(['Blåbær', 'Bé', '|\n  ö']);
  });

  it('has nothing left to say once the corrections are made', () => {
    const word = fc.constantFrom('Bla\u030Abær', 'Solbakken', 'é', 'e\u0301', '\u212Bs');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.map((one, index) => `k${index}: ${one}\n`).join('');
        const { value, faults } = parseYaml(text);
        const corrected = [...faults].reverse().reduce((done, { start, end, replacement }) => {
          return done.slice(0, start) + replacement + done.slice(end);
        }, text);
        expect(parseYaml(corrected)).toMatchObject({ value, faults: [] });
        expect(corrected).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('lists a hundred of a kind and no more', () => {
    const aliases = `[${'*x, '.repeat(5000)}]`;
    expect(parseYaml(aliases).faults).toHaveLength(100);
    const duplicates = 'a: 1\n'.repeat(5000);
    expect(parseYaml(duplicates).faults).toHaveLength(100);
    const decomposed = '- e\u0301\n'.repeat(10_500);
    expect(parseYaml(decomposed).faults).toHaveLength(10_000);
  });
});

describe('limits', () => {
  const nested = (depth: number, inner = ''): string =>
    '['.repeat(depth) + inner + ']'.repeat(depth);
  const blocks = (depth: number): string => {
    return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:\n`).join('');
  };

  it.each([
    ['twenty levels', nested(20, 'a'), true],
    ['twenty-one levels', nested(21, 'a'), false],
    ['twenty-one levels and nothing in them', nested(21), false],
    ['twenty levels of groups', blocks(20), true],
    ['twenty-one levels of groups', blocks(21), false],
  ])('%s', (_, text, isRead) => {
    const { value, faults } = parseYaml(text);
    expect(value === undefined).toBe(!isRead);
    expect(faults.map(({ code }) => code)).toEqual(isRead ? [] : ['yaml/for-dypt']);
  });

  it.each([
    ['a text of more than ten megabytes', `${'a: 1\n'.repeat(2.1 * MIB)}`, 'fil 10.5 10', 0, 0],
    ['a line of more than one', `a: 1\nb: ${'x'.repeat(MIB)}\nc: 1\n`, 'linje 1 1', 5, MIB + 8],
    [
      'a last line of more than one',
      `a: 1\r${'x'.repeat(10 * MIB - 5)}`,
      'linje 10 1',
      5,
      10 * MIB,
    ],
  ])('refuses %s', (_, text, facts, start, end) => {
    const { value, faults } = parseYaml(text);
    expect(value).toBe(undefined);
    expect(faults).toMatchObject([{ code: 'yaml/for-stort', start, end }]);
    expect(Object.values(faults[0]?.facts ?? {}).join(' ')).toBe(facts);
  });

  it('reads a long text of ordinary lines', () => {
    const { value, faults } = parseYaml('- Fjordvik kommune\r\n'.repeat(120_000));
    expect(faults).toEqual([]);
    expect(value).toHaveLength(120_000);
  });

  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
  ];

  it.each([
    ['a bomb of aliases', bomb.join('\n'), 'yaml/anker'],
    ['brackets', '['.repeat(20_000), 'yaml/for-dypt'],
    ['braces', '{'.repeat(20_000), 'yaml/for-dypt'],
    ['braces with keys', '{a: '.repeat(20_000), 'yaml/for-dypt'],
    ['dashes', '- '.repeat(MIB / 2), 'yaml/for-dypt'],
    ['question marks', '? '.repeat(MIB / 2), 'yaml/for-dypt'],
    ['deep groups', blocks(1000), 'yaml/for-dypt'],
    ['a line of ten megabytes', 'x'.repeat(10 * MIB), 'yaml/for-stort'],
  ])('refuses %s before it costs anything', (_, text, code) => {
    const before = performance.now();
    const { faults } = parseYaml(text);
    const took = performance.now() - before;
    expect(faults[0]?.code).toBe(code);
    expect(took).toBeLessThan(500); // some milliseconds, on a machine that does nothing else
  });
});
