import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsJunit } from '../../src/report/findings-junit.ts';
import { kompass } from '../cli/test-world.ts';
import { DOUBTFUL, HOSTILE, OPINION, page, UNKNOWN } from '../report/ci-fixtures.ts';
import { CATALOGUES, finding } from '../report/report-fixtures.ts';

const SCHEMA = join(import.meta.dirname, 'corpus/jenkins-junit.xsd');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompass-junit-'));
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    throw new Error('These tests need libxml2: the command xmllint was not found.');
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Attributes that came later, which newer readers use and this schema does not know. */
function withoutNewer(xml: string): string {
  return xml
    .replaceAll(/(<test(?:case|suite) [^>]*?) file="[^"]*"/g, '$1')
    .replaceAll(/(<testcase [^>]*?) line="\d+"/g, '$1')
    .replaceAll(/<skipped message="[^"]*"\/>/g, '<skipped/>');
}

/** Reads the document as libxml2 does, and holds it against the schema. */
function lint(xml: string): void {
  const file = join(folder, 'funn.xml');
  writeFileSync(file, xml);
  execFileSync('xmllint', ['--noout', file], { stdio: 'pipe' });
  writeFileSync(file, withoutNewer(xml));
  execFileSync('xmllint', ['--noout', '--schema', SCHEMA, file], { stdio: 'pipe' });
}

test.each([
  ['nothing found', page([])],
  ['one of each', page([UNKNOWN, DOUBTFUL, OPINION])],
  [
    'what could not be read',
    page([finding('yaml/uleselig', { grunn: 'EACCES' }, { linje: 0, sti: '' })], {
      problems: ['Finner ikke «borte.yaml».'],
    }),
  ],
  [
    'hostile names and texts',
    page(
      HOSTILE.map((text) => ({
        ...finding('ref/ukjent-kompetanse', { id: text }),
        fil: text,
        sti: `/${text}`,
      })),
      { names: HOSTILE },
    ),
  ],
])('%s is what Jenkins takes', (_, given) => {
  for (const catalogue of Object.values(CATALOGUES)) lint(findingsJunit(given, catalogue));
});

test.each(['examples/fjordvik', 'examples/dalsbygd'])('the check of %s', async (example) => {
  const { stdout } = await kompass(['valider', example, '--format', 'junit']);
  expect(stdout).toContain(`name="${example}/plan.yaml"`);
  lint(stdout);
});

test('the schema is not asleep', () => {
  const xml = findingsJunit(page([UNKNOWN]), CATALOGUES.nb);
  expect(() => lint(xml.replaceAll('testcase', 'test'))).toThrow();
  expect(() => lint(xml.replace('tests="1" ', ''))).toThrow();
});
