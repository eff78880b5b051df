import { describe, expect, test } from 'vitest';
import { rule as dobbelAvtale } from '../../../src/domain/rules/deling/dobbel-avtale.ts';
import { rule as kapasitet } from '../../../src/domain/rules/deling/kapasitet.ts';
import { rule as medSegSelv } from '../../../src/domain/rules/deling/med-seg-selv.ts';
import { exampleInventory, exampleSharing } from '../../../src/domain/rules/example-plan.ts';
import { factsOf, findings } from './findings.ts';

describe('deling/dobbel-avtale', () => {
  const sharing = (...lists: readonly string[]) => ({
    'o.yaml': exampleSharing(...lists.map((kompetanser) => ({ kompetanser }))),
  });
  const before = { fra: 'ppt', foerste_fil: 'o.yaml', foerste_linje: 20 };

  test.each([
    [
      'the same competence',
      sharing('[spr-01]', '[spr-01]'),
      [{ ...before, kompetanser: ['spr-01'] }],
    ],
    [
      'some of them',
      sharing('[spr-01, spr-02]', '[spr-03, spr-02]'),
      [{ ...before, kompetanser: ['spr-02'] }],
    ],
    ['other competences', sharing('[spr-01]', '[spr-02]'), []],
    ['all, after one', sharing('[spr-01]', 'alle'), [{ ...before, kompetanser: ['spr-01'] }]],
    ['one, after all', sharing('alle', '[spr-01]'), [{ ...before, kompetanser: ['spr-01'] }]],
    ['all, twice', sharing('alle', 'alle'), [{ ...before, kompetanser: 'alle' }]],
    [
      'all, after one and all',
      sharing('[spr-01]', 'alle', 'alle'),
      [
        { ...before, kompetanser: ['spr-01'] },
        { ...before, kompetanser: 'alle' },
      ],
    ],
    ['one agreement that repeats itself', sharing('[spr-01, spr-01]'), []],
    [
      'with two earlier ones, said once',
      sharing('[spr-01]', '[spr-02]', '[spr-02, spr-01]'),
      [{ ...before, kompetanser: ['spr-01', 'spr-02'] }],
    ],
    [
      'with the later of two',
      sharing('[spr-01]', '[spr-02]', '[spr-02]'),
      [{ ...before, foerste_linje: 25, kompetanser: ['spr-02'] }],
    ],
    [
      'three times',
      sharing('[spr-01]', '[spr-01]', '[spr-01]'),
      [
        { ...before, kompetanser: ['spr-01'] },
        { ...before, kompetanser: ['spr-01'] },
      ],
    ],
  ])('%s', (_name, files, expected) => {
    expect(factsOf(dobbelAvtale, files)).toEqual(expected);
  });

  test('points at the competences of the later agreement', () => {
    const found = findings(dobbelAvtale, sharing('[spr-01]', '[spr-01, spr-02]'));
    expect(found.map(({ at, value }) => [at, value])).toEqual([
      ['o.yaml:27', ['spr-01', 'spr-02']],
    ]);
  });

  test('agreements of two suppliers have nothing to do with each other', () => {
    const files = { 'o.yaml': exampleSharing({}, { fra: 'solbakken' }) };
    expect(findings(dobbelAvtale, files)).toEqual([]);
  });

  test('agreements of one supplier in two files have', () => {
    const files = { 'a.yaml': exampleSharing({}), 'b.yaml': exampleSharing({}) };
    expect(findings(dobbelAvtale, files)).toMatchObject([
      { at: 'b.yaml:22', facts: { foerste_fil: 'a.yaml', foerste_linje: 20 } },
    ]);
  });
});

describe('deling/med-seg-selv', () => {
  test('a supplier among its receivers', () => {
    const files = { 'o.yaml': exampleSharing({}, { til: '{ enheter: [solbakken, ppt] }' }) };
    expect(findings(medSegSelv, files)).toEqual([
      { at: 'o.yaml:26', value: 'ppt', facts: { enhet: 'ppt' } },
    ]);
    const first = { 'o.yaml': exampleSharing({ til: '{ enheter: [ppt] }' }) };
    expect(findings(medSegSelv, first)).toHaveLength(1);
  });

  test.each([
    ['other units', { til: '{ enheter: [solbakken] }' }],
    ['a service, which may have other units', { til: '{ tjenester: [ppt] }' }],
  ])('%s', (_name, changes) => {
    expect(findings(medSegSelv, { 'o.yaml': exampleSharing(changes) })).toEqual([]);
  });
});

describe('deling/kapasitet', () => {
  test.each([
    ['1', []],
    ['0', [{ at: 'o.yaml:24', value: 0, facts: { kapasitet: 0 } }]],
    ['-2', [{ at: 'o.yaml:24', value: -2, facts: { kapasitet: -2 } }]],
  ])('%s', (capacity, expected) => {
    const files = { 'o.yaml': exampleSharing({ kapasitet: capacity }) };
    expect(findings(kapasitet, files)).toEqual(expected);
  });
});

test('an inventory without agreements', () => {
  const files = { 'o.yaml': exampleInventory([{}]) };
  for (const rule of [dobbelAvtale, medSegSelv, kapasitet]) {
    expect(findings(rule as typeof kapasitet, files)).toEqual([]);
  }
});
