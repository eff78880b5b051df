import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../src/domain/diagnostic.ts';
import { RULES } from '../../src/domain/rules/index.ts';
import { glossary } from '../../src/generated/data/glossary.ts';
import { standardCatalogue } from '../../src/generated/data/standard-catalogue.ts';
import { steps } from '../../src/generated/data/steps.ts';
import { inFolder, kompass } from './test-world.ts';

const LANGUAGES = ['nb', 'nn', 'en'];
const explain = (word: string, lang = 'nb') => kompass(['forklar', word, '--lang', lang]);

const EVERYTHING: [string, string][] = [
  ...RULES.map(({ code }): [string, string] => [code, `${code}: `]),
  ...GROUPS.map((group): [string, string] => [`${group}/`, `${group}/  `]),
  ...steps.map(({ nummer, navn }): [string, string] => [
    String(nummer),
    `Steg ${nummer}. ${navn.nb}`,
  ]),
  ...standardCatalogue.kompetanser.map(({ id, navn }): [string, string] => [
    id,
    `${id}: ${navn.nb}`,
  ]),
  ...(standardCatalogue.skala ?? []).map(({ nivaa, navn }): [string, string] => [
    `nivå ${nivaa}`,
    `Nivå ${nivaa}: ${navn.nb}`,
  ]),
  ...glossary.map(({ noekkel, nb }): [string, string] => [noekkel, nb]),
];

describe('everything has an explanation', () => {
  test('in bokmål, that begins with what was asked for', async () => {
    for (const [word, opening] of EVERYTHING) {
      const { code, stdout, stderr } = await explain(word);
      expect({ code, stderr }, word).toEqual({ code: 0, stderr: '' });
      expect(stdout.replaceAll('\n', ' ').slice(0, opening.length), word).toBe(opening);
      expect(stdout.endsWith('\n')).toBe(true);
    }
  });

  test('in all languages, within 80 columns but for examples and addresses', async () => {
    for (const [word] of EVERYTHING) {
      for (const lang of LANGUAGES) {
        const { code, stdout } = await explain(word, lang);
        expect(code, word).toBe(0);
        const long = stdout
          .split('\n')
          .filter((line) => line.length > 80 && !line.startsWith('    ') && !line.includes('://'));
        expect(word.endsWith('/') ? [] : long, `${word} ${lang}`).toEqual([]);
      }
    }
  });

  test.each([
    ['Sårbarhet', 'saarbarhet'],
    ['SÅRBARHET', 'saarbarhet'],
    ['  spr-01 ', 'spr-01'],
    ['Steg 5', '5'],
    ['step-5', '5'],
    ['steg5', '5'],
    ['5.', '5'],
    ['nivaa 2', 'nivå 2'],
    ['level 2', 'nivå 2'],
    ['REF/UKJENT-KOMPETANSE', 'ref/ukjent-kompetanse'],
    ['ref/*', 'ref/'],
    ['ref', 'ref/'],
    ['Språkutvikling og språkvansker', 'spr-01'],
  ])('«%s» is «%s»', async (typed, known) => {
    expect((await explain(typed)).stdout).toBe((await explain(known)).stdout);
  });

  test('several words are one', async () => {
    const { stdout } = await kompass(['forklar', 'nivå', '2']);
    expect(stdout).toBe((await explain('nivå 2')).stdout);
  });
});

describe('what a rule is told as', () => {
  test('what must hold, why, how to mend it, how bad it is, examples, source', async () => {
    const { stdout } = await explain('ref/ukjent-kompetanse');
    const headings = ['Hvorfor', 'Slik retter du det', 'Alvor', 'Feil', 'Riktig', 'Kilde'];
    const places = headings.map((heading) => stdout.indexOf(`\n${heading}\n`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every example shows how the bad differs from the good', async () => {
    for (const { code } of RULES) {
      const { stdout } = await explain(code);
      const bad = stdout.slice(stdout.indexOf('\nFeil\n'), stdout.indexOf('\nRiktig\n'));
      expect(bad, code).toMatch(/\n {4}# [\w.-]+/);
    }
  });
});

describe('without a word, or with one that means nothing', () => {
  test.each([
    ['nb', 'KS’ sju steg'],
    ['nn', 'Dei sju stega'],
    ['en', 'seven steps'],
  ])('an overview in %s', async (lang, heading) => {
    const { code, stdout } = await kompass(['forklar', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout.toLowerCase()).toContain(heading.toLowerCase());
    for (const { code: rule } of RULES) expect(stdout).toContain(`  ${rule} `);
  });

  test.each([
    ['ukjent-kompetans', '«ref/ukjent-kompetanse»'],
    ['spr-001', '«spr-01»'],
    ['ukjent-kompetanse', 'Mente du «ref/ukjent-kompetanse»?'],
    ['saarbarheten', 'Mente du «saarbarhet»?'],
    ['xyzzy', 'Se hva du kan slå opp med: kompass forklar'],
    ['nivå 9', 'Finner ingen forklaring på «nivå 9».'],
    ['steg 8', 'Finner ingen forklaring på «steg 8».'],
  ])('«%s»', async (word, hint) => {
    const { code, stdout, stderr } = await explain(word);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

test('an explanation can go to a file, and comes in the language of the settings', () => {
  const settings = 'dokument: innstillinger\nversjon: 1\nspraak: en\n';
  return inFolder({ 'kompass.yaml': settings }, async (workingFolder) => {
    const line = ['forklar', 'spr-01', '--out', 'spr-01.txt'];
    expect(await kompass(line, { workingFolder })).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(workingFolder, 'spr-01.txt'), 'utf8');
    expect(text).toBe((await explain('spr-01', 'en')).stdout);
  });
});
