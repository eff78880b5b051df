import { expect, test } from 'vitest';
import { findingsGitlab } from '../../src/report/findings-gitlab.ts';
import { findingsJson, findingsJsonLines } from '../../src/report/findings-json.ts';
import { DOUBTFUL, HOSTILE, many, OPINION, page, UNKNOWN } from './ci-fixtures.ts';
import { CATALOGUES, finding } from './report-fixtures.ts';

const { nb } = CATALOGUES;
const lines = (given: Parameters<typeof findingsJsonLines>[0]): string =>
  [...findingsJsonLines(given, nb)].join('');

test('JSON lines are the findings of the JSON form, and its sums', () => {
  const given = page([UNKNOWN, DOUBTFUL, OPINION], { baseline: { utelatt: 2, borte: 1 } });
  const { funn, ...rest } = JSON.parse(findingsJson(given, nb));
  const parsed = lines(given)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(parsed).toEqual([...funn, rest]);
  expect(rest).toEqual({
    versjon: 1,
    filer: 2,
    sum: { feil: 1, advarsel: 1, info: 1 },
    grunnlinje: { utelatt: 2, borte: 1 },
  });
});

test('nothing found is the line of the sums', () => {
  expect(lines(page([]))).toBe('{"versjon":1,"filer":2,"sum":{"feil":0,"advarsel":0,"info":0}}\n');
});

test('very many come in pieces', () => {
  const pieces = [...findingsJsonLines(page(many(30_000, 'feil', () => 'krav.yaml')), nb)];
  expect(pieces.length).toBeGreaterThan(50);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  expect(pieces.join('').match(/\n/g)).toHaveLength(30_001);
});

test('GitLab: a code quality report', () => {
  const open = finding('personvern/telefon', { maskert: '********' });
  const report = JSON.parse(findingsGitlab(page([UNKNOWN, open, DOUBTFUL, OPINION]), nb));
  expect(report[0]).toEqual({
    description: 'Kompetansen «spr-1» finnes ikke i katalogen. Mente du «spr-01»?',
    check_name: 'ref/ukjent-kompetanse',
    fingerprint: 'f0',
    severity: 'major',
    location: { path: 'krav.yaml', lines: { begin: 5, end: 5 } },
  });
  const brief = report.map(
    ({ severity, location }: { severity: string; location: { lines: { begin: number } } }) =>
      `${severity} ${location.lines.begin}`,
  );
  expect(brief).toEqual(['major 5', 'critical 5', 'minor 1', 'info 7']);
  expect(findingsGitlab(page([]), nb)).toBe('[]\n');
});

test.each(HOSTILE)('hostile names and texts: %j', (text) => {
  const nasty = { ...finding('ref/ukjent-kompetanse', { id: text }), fil: text };
  const forms = [
    findingsJson(page([nasty]), nb),
    lines(page([nasty])),
    findingsGitlab(page([nasty]), nb),
  ];
  for (const form of forms) {
    expect(form).not.toMatch(/^\s*::/m);
    expect(form).not.toMatch(/##\w*\[/);
  }
  expect(JSON.parse(forms[0] ?? '').funn[0].fil).toBe(text);
  expect(JSON.parse(lines(page([nasty])).split('\n')[0] ?? '').fakta.id).toBe(text);
  expect(JSON.parse(forms[2] ?? '')[0].location.path).toBe(text);
});
