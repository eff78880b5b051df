import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { explainRule, listRules } from '../../src/report/explain-rule.ts';
import {
  explainCompetence,
  explainLevel,
  explainStep,
  explainTerm,
} from '../../src/report/explain-words.ts';
import { CATALOGUES, settings } from './report-fixtures.ts';

const numbered = (...numbers: readonly number[]): string =>
  numbers.map((number) => `linje ${number}\n`).join('');

/** A rule with these files as its bad and its good example. */
function ruleWith(bad: Record<string, string>, good: Record<string, string>): Rule {
  const [first] = RULES;
  if (first === undefined) throw new Error('there are rules');
  return { ...first, example: { bad, good } };
}

/** What stands below a heading, up to the next. */
function below(heading: string, text: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(heading) + 1;
  return lines.slice(from, lines.indexOf('', from));
}

describe('the example of a rule', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a line changed, with two around it',
      numbered(1, 2, 3, 99, 5, 6, 7),
      numbered(1, 2, 3, 4, 5, 6, 7),
      ['linje 2', 'linje 3', 'linje 99', 'linje 5', 'linje 6'],
    ],
    ['a line more', numbered(1, 2, 3, 3), numbered(1, 2, 3), ['linje 2', 'linje 3', 'linje 3']],
    ['a line less', numbered(1, 2, 4), numbered(1, 2, 3, 4), ['linje 1', 'linje 2', 'linje 4']],
    ['all changed', numbered(8, 9), numbered(1), ['linje 8', 'linje 9']],
    ['empty', '', numbered(1), ['']],
  ])('shows %s', (_, bad, good, expected) => {
    const told = explainRule(ruleWith({ 'plan.yaml': bad }, { 'plan.yaml': good }), settings());
    expect(below('Feil', told)).toEqual([
      '    # plan.yaml',
      ...expected.map((line) => `    ${line}`),
    ]);
  });

  test('leaves out files that are the same in both, and shows those that one lacks', () => {
    const bad = { 'plan.yaml': 'a\n', 'krav.yaml': 'b\n', 'ny.yaml': 'c\n' };
    const good = { 'plan.yaml': 'a\n', 'krav.yaml': 'd\n', 'annen.yaml': 'e\n' };
    const told = explainRule(ruleWith(bad, good), settings());
    expect(below('Feil', told)).toEqual(['    # krav.yaml', '    b', '    # ny.yaml', '    c']);
    expect(below('Riktig', told)).toEqual([
      '    # krav.yaml',
      '    d',
      '    # annen.yaml',
      '    e',
    ]);
  });
});

test('rules are listed by group with what each demands', () => {
  const told = listRules(RULES, settings(), ['deling', 'frist']);
  expect(told).toMatch(/^deling\/ {2}Deling av kompetanse\n {2}deling\//);
  expect(told).toMatch(/\n\nfrist\/ {2}Frister og perioder\n {2}frist\//);
  for (const { code } of RULES) {
    expect(listRules(RULES, settings()), code).toContain(`\n  ${code}  `);
  }
});

describe.each(Object.entries(CATALOGUES))('words in %s', (_, catalogue) => {
  const told = settings({ catalogue });
  const { explain } = catalogue;

  test('a step, with its older name where it had one', () => {
    const step = {
      id: 'maal',
      nummer: 3,
      navn: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
      eldre_navn: 'Overordnede mål',
      aliaser: [],
      formaal: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      spoersmaal: [{ nb: 'Hva?', nn: 'Kva?', en: 'What?' }],
      kilde: 'KS',
    };
    const renamed = explainStep(step as never, told);
    expect(renamed).toContain('Overordnede mål');
    expect(renamed).toContain(`\n${explain.questions}\n  - `);
    const same = explainStep({ ...step, eldre_navn: 'Mål' } as never, told);
    expect(same.split('\n')).toHaveLength(renamed.split('\n').length - 1);
  });

  test('a term, with its names in the other languages and its key', () => {
    const term = {
      noekkel: 'kompetansegap',
      nb: 'kompetansegap',
      nn: 'kompetansegap',
      en: 'competence gap',
      forklaring: { nb: 'Det som mangler.', nn: 'Det som manglar.', en: 'What is missing.' },
    };
    const lines = explainTerm(term, told).split('\n');
    expect(lines[0]).toBe(term[catalogue.words.language]);
    expect(lines[2]).toBe(term.forklaring[catalogue.words.language]);
    expect(lines.filter((line) => line.includes(' · '))).toHaveLength(1);
  });

  test('a level with its anchor', () => {
    const level = { nivaa: 2, navn: { nb: 'God' }, anker: { nb: 'Kan veilede andre' } };
    expect(explainLevel(level, told)).toBe(
      `${catalogue.gap.column.level} 2: God\n\nKan veilede andre\n`,
    );
  });

  test('a competence with everything, and one with next to nothing', () => {
    const parts = {
      scale: [
        { nivaa: 0, navn: { nb: 'Ingen' }, anker: { nb: 'Ingen' } },
        { nivaa: 1, navn: { nb: 'Noe' }, anker: { nb: 'Noe' } },
      ],
      areas: [{ id: 'spraak', navn: { nb: 'Språk' } }],
    };
    const whole = explainCompetence(
      {
        id: 'spr-01',
        navn: { nb: 'Språkutvikling' },
        omraade: 'spraak',
        kategori: 'vanlig',
        forventet: ['barnehage', 'skole'],
        tilgang: [],
        anker: { '1': { nb: 'Kjenner tegnene' } },
        ressurser: [{ navn: 'Språkløyper', utgiver: 'Lesesenteret' }, { navn: 'Uten utgiver' }],
        kilde: 'Meld. St. 6 (2019–2020)',
      } as never,
      parts,
      told,
    );
    expect(whole).toContain('spr-01: Språkutvikling\nSpråk\n');
    expect(whole).toContain(`\n${explain.access}\n  –\n`);
    expect(whole).toContain(`\n${explain.levels}\n  - 1 Noe: Kjenner tegnene\n`);
    expect(whole).toContain(
      `\n${explain.resources}\n  - Språkløyper, Lesesenteret\n  - Uten utgiver\n`,
    );
    expect(whole).toContain(`\n${explain.source}\n  Meld. St. 6 (2019–2020)\n`);

    const bare = explainCompetence(
      { id: 'lokal-01', navn: { nb: 'Ute' }, omraade: 'annet', kategori: 'vanlig' } as never,
      parts,
      told,
    );
    expect(bare.split('\n').filter((line) => line.trim() === '–')).toHaveLength(2);
    expect(bare).not.toContain(explain.levels);
    expect(bare).not.toContain(explain.resources);
    expect(bare).not.toContain(explain.source);
  });
});

test('long texts are broken within the width, bullets with their lines under each other', () => {
  const long = 'ord '.repeat(60).trim();
  const parts = { scale: [], areas: [] };
  const competence = { id: 'lokal-01', navn: { nb: long }, omraade: 'x', kategori: 'vanlig' };
  const resources = { ressurser: [{ navn: long }] };
  const told = explainCompetence({ ...competence, ...resources } as never, parts, settings());
  expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(told).toMatch(/\n {2}- ord.*\n {4}ord/);
});
