import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedPage } from '../../src/report/checked-page.ts';
import { findingsGithub } from '../../src/report/findings-github.ts';
import { findingsSummary } from '../../src/report/findings-summary.ts';
import {
  jsonWithoutCommands,
  withoutCommands,
  workflowCommand,
} from '../../src/report/workflow-commands.ts';
import { DOUBTFUL, HOSTILE, many, OPINION, page, UNKNOWN } from './ci-fixtures.ts';
import { CATALOGUES, finding, plain } from './report-fixtures.ts';

const told = (given: CheckedPage, hasSummary = false): string[] =>
  plain(findingsGithub(given, { catalogue: CATALOGUES.nb, hasSummary }))
    .trimEnd()
    .split('\n');

/** What GitHub's runner does with a line, as actions/runner reads it. */
function asRunner(line: string): {
  name: string;
  properties: Record<string, string>;
  data: string;
} {
  const [, head = '', data = ''] = /^::(.*?)::(.*)$/.exec(line) ?? [];
  const space = head.indexOf(' ');
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',');
  const value = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), value(pair.slice(at + 1))];
  });
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(properties),
    data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  };
}

test('a command per finding, the worst first, and a line for who reads the log', () => {
  expect(told(page([DOUBTFUL, OPINION, UNKNOWN]))).toEqual([
    '::error file=krav.yaml,line=5,endLine=5,col=17,endColumn=22,title=ref/ukjent-kompetanse::Kompetansen «spr-1» finnes ikke i katalogen. Mente du «spr-01»?',
    '::warning file=plan.yaml,title=steg/uten-tillitsvalgt::Prosjektgruppen har ingen tillitsvalgt.',
    '::notice file=plan.yaml,line=7,endLine=8,title=steg/maal-uten-krav::Ingen krav bygger på målet «m1».',
    '2 filer kontrollert: 1 feil, 1 advarsel, 1 opplysning.',
  ]);
});

test('nothing wrong is one line', () => {
  expect(told(page([]))).toEqual(['2 filer kontrollert: ingen feil eller advarsler.']);
  expect(told(page([], { baseline: { utelatt: 1, borte: 0 } }))).toEqual([
    '2 filer kontrollert: ingen feil eller advarsler. 1 kjent funn i grunnlinja er ikke tatt med.',
  ]);
});

describe('no more than GitHub shows', () => {
  const count = (lines: readonly string[], name: string): number =>
    lines.filter((line) => line.startsWith(`::${name}`)).length;

  test('ten of each are all there', () => {
    const lines = told(page([...many(10, 'feil', () => 'a.yaml'), ...many(10, 'info', () => 'b')]));
    expect(count(lines, 'error')).toBe(10);
    expect(count(lines, 'notice')).toBe(10);
    expect(lines.join('\n')).not.toContain('til.');
  });

  test('the tenth place says how many more', () => {
    const findings = [...many(30, 'feil', () => 'a.yaml'), ...many(11, 'advarsel', () => 'b.yaml')];
    const lines = told(page(findings));
    expect(count(lines, 'error')).toBe(10);
    expect(count(lines, 'warning')).toBe(10);
    expect(lines[9]).toBe('::error::… og 21 feil til.');
    expect(lines[19]).toBe('::warning::… og 2 advarsler til.');
    expect(told(page(findings), true)[9]).toBe(
      '::error::… og 21 feil til. Alle står i oppsummeringen av jobben.',
    );
  });

  test('they are spread over the files, and stand in their order', () => {
    const findings = [
      ...many(20, 'feil', () => 'a.yaml'),
      ...many(1, 'feil', () => 'b.yaml'),
      ...many(5, 'feil', () => 'c.yaml'),
    ];
    const files = told(page(findings))
      .slice(0, 9)
      .map((line) => asRunner(line).properties['file']);
    expect(files).toEqual([...Array(4).fill('a.yaml'), 'b.yaml', ...Array(4).fill('c.yaml')]);
  });

  test('what could not be read comes first among the errors', () => {
    const problems = Array.from({ length: 4 }, (_, index) => `Finner ikke «${index}.yaml».`);
    const lines = told(
      page(
        many(20, 'feil', () => 'a.yaml'),
        { problems },
      ),
    );
    expect(lines.slice(0, 4)).toEqual(problems.map((sentence) => `::error::${sentence}`));
    expect(count(lines, 'error')).toBe(10);
    expect(lines[9]).toBe('::error::… og 15 feil til.');
    const alone = told(page([], { problems: [...problems, ...problems, ...problems] }));
    expect(count(alone, 'error')).toBe(10);
    expect(alone[9]).toBe('::error::… og 3 feil til.');
  });
});

describe('hostile names and texts', () => {
  test.each(HOSTILE)('%j', (text) => {
    const nasty = { ...finding('ref/ukjent-kompetanse', { id: text }), fil: text };
    const lines = told(page([nasty]));
    expect(lines).toHaveLength(2);
    const { name, properties, data } = asRunner(lines[0] ?? '');
    expect(name).toBe('error');
    expect(Object.keys(properties)).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
    expect(properties['title']).toBe('ref/ukjent-kompetanse');
    expect(properties['file']).toHaveLength(text.length);
    expect(data).toMatch(/finnes ikke i katalogen\.$/);
  });

  test('any text comes out of the runner as it went in', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (file, message) => {
        const line = workflowCommand('error', [['file', file]], message);
        expect(line).not.toMatch(/[\r\n]/);
        expect(asRunner(line)).toEqual({ name: 'error', properties: { file }, data: message });
      }),
    );
  });
});

describe('text that a runner would take for a command', () => {
  /** Whether actions/runner would look for a command in one of the lines. */
  const isCommand = (text: string): boolean =>
    text.split(/\r\n|\r|\n/).some((line) => /^[\s\u0085]*::/.test(line) || /##\w*\[/.test(line));

  test.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['a\r::error::x', 'a\r: :error::x'],
    ['a\n\n \u0085::x', 'a\n\n \u0085: :x'],
    ['se ##[group]x', 'se # #[group]x'],
    ['###[debug]', '## #[debug]'],
    ['##vso[task.x]y', '# #vso[task.x]y'],
    ['kode::x og ## Overskrift', 'kode::x og ## Overskrift'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
    expect(isCommand(withoutCommands(text))).toBe(false);
  });

  test('any text at all', () => {
    const pieces = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      'a',
      ' ',
      '\n',
      '\r',
      '\u0085',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        expect(isCommand(withoutCommands(parts.join('')))).toBe(false);
      }),
    );
  });

  test('JSON says the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('#', '##', '[', 'a', '\\', '"', '\n')), (parts) => {
        const value = { tekst: parts.join('') };
        const json = jsonWithoutCommands(JSON.stringify(value));
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(/##\w*\[/);
      }),
    );
  });
});

describe('the summary of the job', () => {
  const ROOM = 1024 * 1024;
  const summary = (given: CheckedPage, room = ROOM): string =>
    plain(findingsSummary(given, CATALOGUES.nb, room));

  test('a table, the worst first', () => {
    expect(summary(page([DOUBTFUL, UNKNOWN])).split('\n')).toEqual([
      '### Kontroll av planfilene',
      '',
      '2 filer kontrollert\\: 1 feil\\, 1 advarsel\\.',
      '',
      '| Alvor | Sted | Regel | Funn |',
      '| --- | --- | --- | --- |',
      '| feil | krav\\.yaml\\:5 | ref\\/ukjent\\-kompetanse | Kompetansen «spr\\-1» finnes ikke i katalogen\\. Mente du «spr\\-01»\\? |',
      '| advarsel | plan\\.yaml | steg\\/uten\\-tillitsvalgt | Prosjektgruppen har ingen tillitsvalgt\\. |',
      '',
      '',
    ]);
  });

  test('nothing wrong is no table', () => {
    const text = summary(page([], { problems: ['Finner ikke «x».'] }));
    expect(text).toContain('\n\nFinner ikke «x»\\.\n');
    expect(text).not.toContain('|');
  });

  test('as many rows as there is room for', () => {
    const text = summary(page(many(30_000, 'feil', () => 'æøå🧭.yaml')));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ROOM);
    expect(Buffer.byteLength(text)).toBeGreaterThan(ROOM - 1000);
    const rows = text.match(/^\| feil/gm)?.length ?? 0;
    expect(
      text.endsWith(`\n… og ${plain(CATALOGUES.nb.words.number(30_000 - rows))} funn til.\n`),
    ).toBe(true);
  });

  test('no room, no words', () => {
    expect(summary(page([UNKNOWN]), 300)).toBe('');
    expect(summary(page([UNKNOWN]), -5)).toBe('');
  });

  test.each(HOSTILE)('no markup of its own: %j', (text) => {
    const nasty = { ...finding('ref/ukjent-kompetanse', { id: text }), fil: text };
    const lines = summary(page([nasty])).split('\n');
    const row = lines.find((line) => line.startsWith('| feil')) ?? '';
    expect(lines).toHaveLength(9);
    // What is left when every escaped sign is taken away.
    const bare = row.replace(/\\[!-/:-@[-`{-~]|&lt;/g, '');
    expect(bare.match(/\|/g)).toHaveLength(5);
    expect(bare).not.toMatch(/[<>[\]()`*_#~:.@/]/);
  });
});
