import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { RULES } from '../../src/domain/rules/index.ts';
import type { CheckedPage } from '../../src/report/checked-page.ts';
import { findingsSarif } from '../../src/report/findings-sarif.ts';
import { DOUBTFUL, HOSTILE, many, OPINION, page, UNKNOWN } from './ci-fixtures.ts';
import schema from './corpus/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { CATALOGUES, finding } from './report-fixtures.ts';

// One pattern of the schema is written for engines without the u flag.
const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const textOf = (...given: Parameters<typeof findingsSarif>): string =>
  [...findingsSarif(...given)].join('');

function logOf(given: CheckedPage, lang: keyof typeof CATALOGUES = 'nb') {
  const settings = { catalogue: CATALOGUES[lang], version: '0.1.0', rules: RULES };
  return JSON.parse(textOf(given, settings));
}

function runOf(given: CheckedPage) {
  const log = logOf(given);
  expect(validate(log) || validate.errors).toBe(true);
  return log.runs[0];
}

describe('a log that its schema accepts', () => {
  const pages: [string, CheckedPage][] = [
    ['nothing found', page([])],
    ['one of each', page([UNKNOWN, DOUBTFUL, OPINION])],
    ['a path that led nowhere', page([], { problems: ['Finner ikke «x».'], isComplete: false })],
    ['a baseline', page([UNKNOWN], { baseline: { utelatt: 3, borte: 1 } })],
  ];
  test.each(pages)('%s, in every language', (_, given) => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      const log = logOf(given, lang);
      expect(validate(log) || validate.errors).toBe(true);
      expect(log.runs[0].language).toBe(lang);
    }
  });

  test('the schema is not asleep', () => {
    const log = logOf(page([UNKNOWN]));
    log.runs[0].results[0].level = 'feil';
    expect(validate(log)).toBe(false);
  });

  test('of every rule', () => {
    const findings = RULES.map(({ code, severity }) => {
      const facts = new Proxy({}, { get: (_, name) => (name === 'tillatt' ? [] : 'x') });
      return { ...finding(code, facts as never), alvor: severity };
    });
    const quiet = { ...CATALOGUES.nb, rules: withoutSentences() };
    const text = textOf(page(findings), {
      catalogue: quiet,
      version: '1.2.3',
      rules: RULES,
    });
    const log = JSON.parse(text);
    expect(validate(log) || validate.errors).toBe(true);
    const { rules } = log.runs[0].tool.driver;
    expect(rules).toHaveLength(RULES.length);
    for (const [index, result] of log.runs[0].results.entries()) {
      expect(rules[result.ruleIndex].id).toBe(findings[index]?.kode);
    }
  });
});

/** The texts of the rules, with a sentence that needs no facts. */
function withoutSentences() {
  const texts = Object.entries(CATALOGUES.nb.rules).map(([code, text]) => [
    code,
    { ...text, message: () => code },
  ]);
  return Object.fromEntries(texts) as typeof CATALOGUES.nb.rules;
}

test('nothing found is a run with no results', () => {
  const { results, invocations, tool } = runOf(page([]));
  expect({ results, invocations, rules: tool.driver.rules }).toEqual({
    results: [],
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    rules: [],
  });
});

test('a finding with its place, its rule and its correction', () => {
  const run = runOf(page([UNKNOWN]));
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'kompass', version: '0.1.0', language: 'nb' });
  expect(run.tool.driver.rules).toEqual([
    {
      id: 'ref/ukjent-kompetanse',
      shortDescription: { text: 'Kompetansen må finnes i katalogen' },
      fullDescription: { text: expect.stringContaining('Katalogen er dette felles språket.') },
      help: {
        text: expect.stringMatching(/^Kompetansen må .*\n\nHvorfor: .*\n\n.*\n\nKilde: KS, /),
        markdown: expect.stringContaining('\n\n**Kilde**\n\nKS, '),
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['ref'] },
    },
  ]);
  const place = { uri: 'krav.yaml', uriBaseId: '%SRCROOT%' };
  const region = { startLine: 5, startColumn: 17, endLine: 5, endColumn: 22 };
  expect(run.results).toEqual([
    {
      ruleId: 'ref/ukjent-kompetanse',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Kompetansen «spr-1» finnes ikke i katalogen. Mente du «spr-01»?' },
      locations: [
        {
          physicalLocation: { artifactLocation: place, region },
          logicalLocations: [{ fullyQualifiedName: '/krav/0/kompetanse' }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: '5:1', 'kompass/v1': 'f0' },
      fixes: [
        {
          description: { text: 'rettes til: spr-01' },
          artifactChanges: [
            {
              artifactLocation: place,
              replacements: [{ deletedRegion: region, insertedContent: { text: 'spr-01' } }],
            },
          ],
        },
      ],
    },
  ]);
});

test('a finding of a rule that is not listed points at none', () => {
  const settings = { catalogue: CATALOGUES.nb, version: '0.1.0', rules: [] };
  const log = JSON.parse(textOf(page([UNKNOWN]), settings));
  expect(validate(log) || validate.errors).toBe(true);
  expect(log.runs[0].results[0].ruleIndex).toBe(-1);
});

test('a finding about a whole file has no region and no hash of a line', () => {
  const [result] = runOf(page([DOUBTFUL])).results;
  expect(result).toMatchObject({ level: 'warning', partialFingerprints: { 'kompass/v1': 'f0' } });
  expect(result.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'plan.yaml', uriBaseId: '%SRCROOT%' } } },
  ]);
  expect(Object.keys(result.partialFingerprints)).toEqual(['kompass/v1']);
});

test('what could not be read is told as a failure of the run', () => {
  const { invocations } = runOf(page([], { problems: ['Finner ikke «x».'], isComplete: false }));
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'Finner ikke «x».' } }],
    },
  ]);
});

test('what a baseline left out is told', () => {
  const { invocations } = runOf(page([], { baseline: { utelatt: 2, borte: 0 } }));
  expect(invocations[0].toolExecutionNotifications).toEqual([
    { level: 'note', message: { text: '2 kjente funn i grunnlinja er ikke tatt med.' } },
  ]);
});

test('of more than 25 000 findings the worst are there, in their order', () => {
  const findings = [
    ...many(24_999, 'info', () => 'a.yaml'),
    ...many(2, 'advarsel', () => 'b.yaml'),
    ...many(1, 'feil', () => 'c.yaml'),
  ];
  const { results, invocations } = runOf(page(findings));
  expect(results).toHaveLength(25_000);
  expect(results.slice(-4).map(({ level }: { level: string }) => level)).toEqual([
    'note',
    'warning',
    'warning',
    'error',
  ]);
  const [{ level, message }] = invocations[0].toolExecutionNotifications;
  expect(level).toBe('warning');
  expect(message.text.replaceAll('\u00a0', ' ')).toBe(
    'Bare 25 000 av 25 002 funn er tatt med, de alvorligste først.',
  );
});

test('each result is a line, and many come in pieces', () => {
  const settings = { catalogue: CATALOGUES.nb, version: '0.1.0', rules: RULES };
  const pieces = [...findingsSarif(page(many(5000, 'feil', () => 'krav.yaml')), settings)];
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.join('').match(/^\{"ruleId":.*\},?$/gm)).toHaveLength(5000);
});

describe('hostile names and texts', () => {
  test.each(HOSTILE)('%j', (text) => {
    const nasty: Diagnostic = {
      ...finding('ref/ukjent-kompetanse', { id: text }),
      fil: text,
      rettelse: { linje: 1, kolonne: 1, til_linje: 1, til_kolonne: 2, tekst: text },
    };
    const printed = textOf(page([nasty]), {
      catalogue: CATALOGUES.nb,
      version: '0.1.0',
      rules: RULES,
    });
    const log = JSON.parse(printed);
    expect(validate(log) || validate.errors).toBe(true);
    const [result] = log.runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[\w\-.!~*'()%/]*$/);
    expect(decodeURIComponent(uri)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    expect(result.message.text).not.toMatch(/\]\(/);
    expect(result.message.text).not.toMatch(/(?<!\{)\{\d\}/);
    expect(printed).not.toMatch(/^\s*::/m);
    expect(printed).not.toMatch(/##\w*\[/);
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(text);
  });

  test('a path keeps its slashes', () => {
    const [result] = runOf(page([{ ...UNKNOWN, fil: 'Sør Fron/krav 1.yaml' }])).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'S%C3%B8r%20Fron/krav%201.yaml',
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (id, fil) => {
        const log = logOf(page([{ ...finding('ref/ukjent-kompetanse', { id }), fil }]));
        expect(validate(log) || validate.errors).toBe(true);
      }),
    );
  });
});
