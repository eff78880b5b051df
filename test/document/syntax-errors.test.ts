import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, toRange } from '../../src/document/lines.ts';
import { parseYaml } from '../../src/document/parse.ts';
import { explainSyntax } from '../../src/document/syntax-errors.ts';

/** Faults as `line:column cause detail`. */
const explained = async (text: string): Promise<string[]> => {
  const starts = lineStarts(text);
  return (await explainSyntax(text)).map((fault) => {
    const { linje, kolonne } = toRange(starts, fault);
    const { code, facts } = fault;
    const cause = code === 'yaml/syntaks' ? `${facts.aarsak} ${facts.detalj}` : code;
    return `${linje}:${kolonne} ${cause}`;
  });
};

describe('one cause', () => {
  it.each([
    ['a line that is indented too far', 'a: 1\n  b: 2\n', '2:3 innrykk b:'],
    ['a line that is indented too little', 'a:\n    b: 1\n  c: 2\n', '3:3 innrykk c:'],
    ['an item that is indented too little', 'a:\n  - 1\n - 2\n', '3:2 innrykk -'],
    ['a line under a value with a comment', 'a: 5 # x\n  b: 1\n', '2:3 innrykk b:'],
    ['a field between items', 'a:\n- b: 1\n c: 2\n', '3:2 innrykk c:'],
    ['text with a colon', 'tekst: Mål: mer språk\nx: 1\n', '1:8 kolon-i-tekst Mål: mer språk'],
    ['a key without a colon', 'a: 1\nnavn Solbakken\nb: 2\n', '2:1 mangler-kolon navn Solbakken'],
    ['a last key without a colon', 'a: 1\nnavn Solbakken\n', '2:1 mangler-kolon navn Solbakken'],
    ['a colon without a space', 'a:1\nb: 2\n', '1:1 mangler-mellomrom a:1'],
    ['a comment without a space', 'a: "x"#c\n', '1:7 mangler-mellomrom #c'],
    ['a hard space after a colon', 'a:\u00a0b\nc: 1\n', '1:3 ugyldig-tegn U+00A0'],
    ['a hard space that indents', 'a:\n  b: 1\n \u00a0c: 2\n', '3:2 ugyldig-tegn U+00A0'],
    ['a missing comma in a list', 'a: ["x" "y"]\n', '1:9 mangler-komma "y"]'],
    ['a missing comma in a group', 'a: { b: 1 c: 2 }\n', '1:9 mangler-komma 1 c: 2 }'],
    ['a missing comma at the end of a line', 'a: {\n  b: 1\n  c: 2\n}\n', '2:6 mangler-komma 1'],
    ['a comma too many', 'a: [1,, 2]\n', '1:7 uventet-tegn ,'],
    ['a quotation without its end', 'a: "hei\nb: 2\nc: "x"\n', '1:4 aapent-sitat "'],
    ['the other quotation without its end', "a: 'hei\nb: 2\n", "1:4 aapent-sitat '"],
    ['a list without its end', 'a: [1, [2], {x: 3}\nb: 3\n', '1:4 aapen-klamme ]'],
    ['a group without its end', '{a: 1\n', '1:1 aapen-klamme }'],
    ['the inner of two lists without its end', 'a: {b: [1}\n', '1:8 aapen-klamme ]'],
    ['a quotation that swallows the bracket', 'x: ["a, b]\ny: 1\n', '1:5 aapent-sitat "'],
    ['a bracket that closes nothing', 'a: ]\n', '1:4 uventet-tegn ]'],
    ['text after a quotation', `a: 'it's'\n`, "1:8 uventet-tegn s'"],
    ['a field after a quotation', 'a: "x"b: 1\n', '1:4 uventet-tegn "'],
    ['an item on the line of its key', 'a: - b\n', '1:4 uventet-tegn -'],
    ['an item among fields', 'a: 1\n- b\n', '2:1 uventet-tegn -'],
    ['a field among items', '- a\nb: 1\n', '2:1 uventet-tegn b:'],
    ['a question mark among values', 'a: ? b\n', '1:4 uventet-tegn ?'],
    ['two anchors', 'a: &x &y z\n', '1:7 uventet-tegn &y'],
    ['a reserved character first', 'a: @x\n', '1:4 start-tegn @x'],
    ['a percent sign first', 'a: %x\n', '1:4 start-tegn %x'],
    ['an unknown escape', 'a: "C:\\qvern"\n', '1:7 escape \\qvern'],
    ['a key over two lines', 'a: [x\n  y: 1]\n', '1:5 noekkel-over-linjer x'],
    ['an indented list in brackets', 'a: [\n  - 1\n  ]\n', '2:3 blokk-i-klammer -'],
    ['text after a bar', 'a: |x\n  y\n', '1:5 tekstblokk x'],
    ['a directive that is none', '%YAML x\n---\na: 1\n', '1:7 direktiv x'],
    ['a directive without its end', '%YAML 1.2\na: 1\n', '2:1 direktiv a: 1'],
    ['a control character', 'a: \u0007\n', '1:4 ugyldig-tegn U+0007'],
    ['a control character in quotation marks', 'a: "\u0007x"\n', '1:5 ugyldig-tegn U+0007'],
    [
      'a directive that only the fast reader refuses',
      '%YAML 2.0\n---\na: 1\n',
      '1:1 direktiv %YAML 2.0',
    ],
    ['what only the fast reader refuses', "? ''k': ", "1:5 uventet-tegn k':"],
    ['the same first in its line', '? a\n- b\n', '2:1 innrykk -'],
    ['an open list after a lone CR', 'a: 1\rb: [\r', '2:4 aapen-klamme ]'],
  ])('%s', async (_, text, expected) => {
    expect(parseYaml(text).syntaxError).toBe(true);
    expect(await explained(text)).toEqual([expected]);
  });

  it('has none for what is YAML', async () => {
    expect(await explained('a: 1\n')).toEqual([]);
  });

  it('is depth alone for what is nested too deep', async () => {
    expect(await explained('['.repeat(20_000))).toEqual(['1:22 yaml/for-dypt']);
  });
});

describe('all causes', () => {
  it.each([
    [
      'on their lines',
      'a: @x\nb: 1\nc: dette: her\nd: "x" y\n',
      ['1:4 start-tegn @x', '3:4 kolon-i-tekst dette: her', '4:8 uventet-tegn y'],
    ],
    [
      'behind stray brackets, and not what follows from them',
      'a: [1, 2]]\nb: {x: 1}}\nc: @\nd: 1\n',
      ['1:10 uventet-tegn ]', '2:10 uventet-tegn }', '3:4 start-tegn @'],
    ],
    [
      'behind an item without its dash',
      '- a\nb\n- c\n- @\n',
      ['2:1 uventet-tegn b', '4:3 start-tegn @'],
    ],
    [
      'of which one line has one',
      'a: [1 2, "x" 3 "y"]\nb: 1]\nc: ]}]\n',
      ['1:14 mangler-komma 3 "y"]', '3:4 uventet-tegn ]'],
    ],
    [
      'far behind the first',
      `a: @x\n${'b: 1\n'.repeat(20_000)}c: @y\n`,
      ['1:4 start-tegn @x', '20002:4 start-tegn @y'],
    ],
    ['in a second document', 'a: @x\n---\nb: @y\n', ['1:4 start-tegn @x', '3:4 start-tegn @y']],
  ])('are found %s', async (_, text, expected) => {
    expect(await explained(text)).toEqual(expected);
  });

  it('are a hundred at most', async () => {
    expect(await explained('a: @x\n'.repeat(300))).toHaveLength(100);
    expect(await explained('a: b: c\n'.repeat(300))).toHaveLength(100);
  });

  it('are not looked for behind a megabyte without any', async () => {
    const text = `${'a: 1\n'.repeat(250_000)}b: @x\nc: @y\n`;
    expect(await explained(text)).toEqual(['250001:4 uventet-tegn @x']);
  });

  it('are not invented where the look ends', async () => {
    const text = `a: @x\nb: [\n${'  1,\n'.repeat(20_000)}  2]\nc: @y\n`;
    expect(await explained(text)).toEqual(['1:4 start-tegn @x', '20004:4 start-tegn @y']);
  });

  it('of brackets without end do not bring the reader down', async () => {
    const text = `a: ]\n${'{'.repeat(20_000)}`;
    const [first] = await explained(text);
    expect(first).toBe('1:4 uventet-tegn ]');
  });
});

describe('tabs', () => {
  it('that indent are corrected, all of them or none', async () => {
    const text = `a:\n${'\tb:\n\t\t- c: 1\n'.replaceAll('b', 'b')}\td: 1\n`;
    const faults = await explainSyntax(text);
    expect(faults).toEqual([
      { code: 'yaml/tabulator', facts: {}, start: 3, end: 4, replacement: '  ' },
      { code: 'yaml/tabulator', facts: {}, start: 7, end: 9, replacement: '    ' },
      { code: 'yaml/tabulator', facts: {}, start: 16, end: 17, replacement: '  ' },
    ]);
  });

  it('that indent more lines than are listed are all corrected', async () => {
    const text = `a:\n${'\t- 1\n'.repeat(1000)}`;
    expect(await explainSyntax(text)).toHaveLength(1000);
  });

  it('that indent more lines than are corrected are not', async () => {
    const faults = await explainSyntax(`a:\n${'\t- 1\n'.repeat(10_001)}`);
    expect(faults).toHaveLength(100);
    expect(faults.some(({ replacement }) => replacement !== undefined)).toBe(false);
  });

  it.each([
    [
      'beside other errors are not corrected',
      'a:\n\tb: 1\n\tc: @x\nd: e: f\n',
      ['2:1 yaml/tabulator', '3:1 yaml/tabulator', '4:4 kolon-i-tekst e: f'],
    ],
    [
      'that leave the indentation wrong are not corrected',
      'enheter:\n  - id: a\n\tnavn: b\n',
      ['3:1 yaml/tabulator'],
    ],
    [
      'that are not what is wrong are left alone',
      'a: [\n  1,\n \t2]\nb: @x\n',
      ['4:4 start-tegn @x'],
    ],
    ['that hide what is nested too deep', `a:\n\tb: ${'['.repeat(30)}\n`, ['2:1 yaml/tabulator']],
  ])('%s', async (_, text, expected) => {
    expect(await explained(text)).toEqual(expected);
    expect((await explainSyntax(text)).some((fault) => fault.replacement !== undefined)).toBe(
      false,
    );
  });

  it('once corrected leave YAML', async () => {
    const line = fc.constantFrom('a: 1', '\tb: 1', '\t\tc: 1', '\t- d', 'e:', '\tf:');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const text = lines.join('\n');
        const faults = await explainSyntax(text);
        fc.pre(faults.length > 0 && faults.every(({ replacement }) => replacement !== undefined));
        const corrected = [...faults].reverse().reduce((done, { start, end, replacement }) => {
          return done.slice(0, start) + replacement + done.slice(end);
        }, text);
        expect(parseYaml(corrected).syntaxError).toBe(false);
      }),
    );
  });
});

describe('scraps of YAML', () => {
  const scrap = fc.constantFrom(
    ...['a', 'c:', 'd: ', ': ', ':', '- ', '\n', '\n  ', '\n    ', ' ', '[', ']', '{', '}', ', '],
    ...['"x"', "'y'", '"', "'", ' # c', '|\n', '>+\n', '~', '? ', '\n---\n', '\n...\n', '\t', '\r'],
    ...['@', '&a ', '*a ', '!b ', '%', '\u00a0', '\\', '\r\n'],
  );
  const text = fc.array(scrap, { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));

  it('are read, or refused with reasons inside the text, one a line', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { syntaxError } = parseYaml(source);
        const faults = await explainSyntax(source);
        expect(faults.length > 0).toBe(syntaxError);
        for (const { start, end } of faults) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length + 1);
        }
        const lines = faults.map((fault) => toRange(lineStarts(source), fault).linje);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});
