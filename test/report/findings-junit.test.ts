import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CheckedPage } from '../../src/report/checked-page.ts';
import { findingsJunit } from '../../src/report/findings-junit.ts';
import { DOUBTFUL, HOSTILE, OPINION, page, UNKNOWN } from './ci-fixtures.ts';
import { CATALOGUES, finding } from './report-fixtures.ts';

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** The document as a reader of XML sees it; throws where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no element');
  return top;
}

const told = (given: CheckedPage): string => findingsJunit(given, CATALOGUES.nb);

test('a suite per file, a case per finding', () => {
  const { attributes, children } = parsed(told(page([UNKNOWN, DOUBTFUL, OPINION])));
  expect(attributes).toEqual({
    name: 'kompass',
    tests: '3',
    failures: '1',
    errors: '0',
    time: '0',
  });
  expect(children.map(({ attributes: suite }) => suite)).toEqual([
    {
      name: 'krav.yaml',
      file: 'krav.yaml',
      tests: '1',
      failures: '1',
      errors: '0',
      skipped: '0',
      time: '0',
    },
    {
      name: 'plan.yaml',
      file: 'plan.yaml',
      tests: '2',
      failures: '0',
      errors: '0',
      skipped: '2',
      time: '0',
    },
  ]);
  const [unknown, doubtful, opinion] = children.flatMap(({ children: cases }) => cases);
  expect(unknown?.attributes).toEqual({
    name: 'ref/ukjent-kompetanse /krav/0/kompetanse',
    classname: 'krav.yaml',
    file: 'krav.yaml',
    line: '5',
    time: '0',
  });
  const message = 'Kompetansen «spr-1» finnes ikke i katalogen. Mente du «spr-01»?';
  expect(unknown?.children).toEqual([
    {
      name: 'failure',
      attributes: { type: 'ref/ukjent-kompetanse', message },
      children: [],
      text: `krav.yaml:5: ${message}`,
    },
  ]);
  expect(doubtful?.attributes['name']).toBe('steg/uten-tillitsvalgt');
  expect(doubtful?.attributes['line']).toBeUndefined();
  expect(doubtful?.children[0]?.name).toBe('skipped');
  expect(opinion?.attributes['line']).toBe('7');
});

test('where warnings make the run fail they are failures', () => {
  const isFailing = (severity: string): boolean => severity !== 'info';
  const { attributes, children } = parsed(told(page([DOUBTFUL, OPINION], { isFailing })));
  expect(attributes['failures']).toBe('1');
  const results = children.flatMap(({ children: cases }) => cases).map((one) => one.children[0]);
  expect(results.map((result) => result?.name)).toEqual([undefined, 'failure', 'skipped']);
  expect(results[1]?.text).toBe('plan.yaml: Prosjektgruppen har ingen tillitsvalgt.');
});

test('a file with nothing wrong is one case that passed', () => {
  const { attributes, children } = parsed(told(page([])));
  expect(attributes).toMatchObject({ tests: '2', failures: '0', errors: '0' });
  expect(children.map(({ children: cases }) => cases)).toEqual(
    ['krav.yaml', 'plan.yaml'].map((file) => [
      {
        name: 'testcase',
        attributes: { name: 'ingen feil eller advarsler', classname: file, file, time: '0' },
        children: [],
        text: '',
      },
    ]),
  );
});

test('what could not be read is an error', () => {
  const unread = finding(
    'yaml/uleselig',
    { grunn: 'EACCES' },
    { fil: 'plan.yaml', linje: 0, sti: '' },
  );
  const problems = ['Finner ikke «borte.yaml».'];
  const { attributes, children } = parsed(told(page([unread], { problems })));
  expect(attributes).toMatchObject({ tests: '3', failures: '0', errors: '2' });
  expect(children.map(({ attributes: { name } }) => name)).toEqual([
    'kompass',
    'krav.yaml',
    'plan.yaml',
  ]);
  expect(children[0]?.children[0]?.children[0]).toMatchObject({
    name: 'error',
    attributes: { message: 'Finner ikke «borte.yaml».' },
  });
  expect(children[2]?.children[0]?.children[0]?.name).toBe('error');
});

test('a finding in a file that nobody named still has a suite', () => {
  const { children } = parsed(told(page([UNKNOWN], { names: [] })));
  expect(children.map(({ attributes: { name } }) => name)).toEqual(['krav.yaml']);
});

describe('hostile names and texts', () => {
  /** What XML can hold of a text. */
  const kept = (text: string): string =>
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd');

  test.each(HOSTILE)('%j', (text) => {
    const nasty = { ...finding('ref/ukjent-kompetanse', { id: text }), fil: text, sti: `/${text}` };
    const xml = told(page([nasty], { names: [text] }));
    const [suite] = parsed(xml).children;
    expect(suite?.attributes['name']).toBe(kept(text));
    const [one] = suite?.children ?? [];
    expect(one?.attributes['name']).toBe(kept(`ref/ukjent-kompetanse /${text}`));
    expect(one?.children[0]?.attributes['message']).toContain(kept(text));
    expect(xml).not.toMatch(/^\s*::/m);
    expect(xml).not.toMatch(/##\w*\[/);
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const nasty = { ...finding('ref/ukjent-kompetanse', { id: text }), fil: text };
        expect(parsed(told(page([nasty], { names: [text] }))).name).toBe('testsuites');
      }),
    );
  });
});
