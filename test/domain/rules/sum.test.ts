import { describe, expect, test } from 'vitest';
import {
  exampleCatalogue,
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  examplePlan,
  exampleRequirements,
  exampleSharing,
  exampleStock,
} from '../../../src/domain/rules/example-plan.ts';
import { rule as aarsverkOverAnsatte } from '../../../src/domain/rules/sum/aarsverk-over-ansatte.ts';
import { rule as aarsverkOverAntall } from '../../../src/domain/rules/sum/aarsverk-over-antall.ts';
import { rule as antallOverAnsatte } from '../../../src/domain/rules/sum/antall-over-ansatte.ts';
import { rule as avgangOverAntall } from '../../../src/domain/rules/sum/avgang-over-antall.ts';
import { rule as budsjettaar } from '../../../src/domain/rules/sum/budsjettaar.ts';
import { rule as egenandel } from '../../../src/domain/rules/sum/egenandel.ts';
import { rule as finansiering } from '../../../src/domain/rules/sum/finansiering.ts';
import { rule as nivaaUtenforSkala } from '../../../src/domain/rules/sum/nivaa-utenfor-skala.ts';
import { rule as skalaRekkefoelge } from '../../../src/domain/rules/sum/skala-rekkefoelge.ts';
import { rule as ubruktOverAntall } from '../../../src/domain/rules/sum/ubrukt-over-antall.ts';
import { contextOf } from './context.ts';
import { factsOf, findings } from './findings.ts';

const SPR = { kompetanse: 'spr-01' };

/** An inventory of one unit with 22 employees and what it holds of `spr-01`. */
const holding = (entry: Readonly<Record<string, string>>) => ({
  'o.yaml': exampleInventory([{ ansatte: '22', beholdning: exampleStock(entry) }]),
});

describe('sum/antall-over-ansatte', () => {
  test.each([
    ['as many as there are', '{ 0: 10, 1: 8, 2: 3, 3: 1 }', []],
    ['one more', '{ 0: 10, 1: 8, 2: 4, 3: 1 }', [{ ...SPR, antall: 23, ansatte: 22 }]],
    ['one level alone', '{ 2: 23 }', [{ ...SPR, antall: 23, ansatte: 22 }]],
    ['nobody', '{}', []],
    ['not mapped', 'null', []],
  ])('%s', (_name, antall, expected) => {
    expect(factsOf(antallOverAnsatte, holding({ antall }))).toEqual(expected);
  });

  test('points at the counts of that competence and no other', () => {
    const stock = '\n      spr-01: { antall: { 1: 1 } }\n      spr-02: { antall: { 1: 3 } }';
    const files = { 'o.yaml': exampleInventory([{ ansatte: '2', beholdning: stock }, {}]) };
    expect(findings(antallOverAnsatte, files)).toEqual([
      {
        at: 'o.yaml:15',
        value: { 1: 3 },
        facts: { kompetanse: 'spr-02', antall: 3, ansatte: 2 },
      },
    ]);
  });
});

describe('sum/aarsverk-over-antall', () => {
  const antall = '{ 0: 10, 1: 8, 2: 3, 3: 1 }';

  test.each([
    ['below', '{ 2: 2.4, 3: 0.8 }', []],
    ['equal', '{ 2: 3, 3: 1.0 }', []],
    ['above', '{ 2: 2.4, 3: 1.01 }', [{ ...SPR, nivaa: 3, aarsverk: 1.01, antall: 1 }]],
    ['above by less than a computer can tell', '{ 2: 3.0000000001 }', []],
    [
      'a level that has nobody',
      '{ 1: 8.5, 3: 1 }',
      [{ ...SPR, nivaa: 1, aarsverk: 8.5, antall: 8 }],
    ],
    ['a level outside the scale has its own finding', '{ 5: 0.5 }', []],
  ])('%s', (_name, aarsverk, expected) => {
    expect(factsOf(aarsverkOverAntall, holding({ antall, aarsverk }))).toEqual(expected);
  });

  test('a level left out of the counts has nobody', () => {
    expect(
      findings(aarsverkOverAntall, holding({ antall: '{ 1: 2 }', aarsverk: '{ 3: 0.5 }' })),
    ).toEqual([
      { at: 'o.yaml:16', value: 0.5, facts: { ...SPR, nivaa: 3, aarsverk: 0.5, antall: 0 } },
    ]);
  });

  test('what is not mapped or has no årsverk cannot be compared', () => {
    expect(findings(aarsverkOverAntall, holding({ antall: 'null', aarsverk: '{ 3: 2 }' }))).toEqual(
      [],
    );
    expect(findings(aarsverkOverAntall, holding({ antall }))).toEqual([]);
  });
});

describe('sum/aarsverk-over-ansatte', () => {
  test.each([
    ['22', '18.4', []],
    ['22', '22', []],
    ['22', '22.0000000001', []],
    ['22', '22.5', [{ aarsverk: 22.5, ansatte: 22 }]],
    ['0', '0.2', [{ aarsverk: 0.2, ansatte: 0 }]],
    ['0', null, []],
  ])('%s employees and %s årsverk', (ansatte, aarsverk, expected) => {
    const files = { 'o.yaml': exampleInventory([{ ansatte, aarsverk }]) };
    expect(factsOf(aarsverkOverAnsatte, files)).toEqual(expected);
  });

  test('points at the årsverk', () => {
    const files = { 'o.yaml': exampleInventory([{}, { ansatte: '2' }]) };
    expect(findings(aarsverkOverAnsatte, files)).toMatchObject([{ at: 'o.yaml:18', value: 18.4 }]);
  });
});

describe('sum/avgang-over-antall', () => {
  const antall = '{ 1: 8, 2: 3, 3: 1 }';
  const leaving = (...departures: readonly string[]) =>
    holding({
      antall,
      avgang: `\n${departures.map((each) => `          - { ${each} }`).join('\n')}`,
    });

  test.each([
    ['all of them', leaving('aar: 2028, nivaa: 2, antall: 3'), []],
    [
      'one more',
      leaving('aar: 2028, nivaa: 2, antall: 4'),
      [{ ...SPR, nivaa: 2, avgang: 4, antall: 3 }],
    ],
    [
      'all, over two years',
      leaving('aar: 2028, nivaa: 2, antall: 1', 'aar: 2029, nivaa: 2, antall: 2'),
      [],
    ],
    [
      'one of each level',
      leaving('aar: 2028, nivaa: 3, antall: 1', 'aar: 2028, nivaa: 2, antall: 3'),
      [],
    ],
    [
      'a level that has nobody',
      leaving('aar: 2028, nivaa: 0, antall: 1'),
      [{ ...SPR, nivaa: 0, avgang: 1, antall: 0 }],
    ],
    ['nobody from a level that has nobody', leaving('aar: 2028, nivaa: 0, antall: 0'), []],
    [
      'a level outside the scale has its own finding',
      leaving('aar: 2028, nivaa: 4, antall: 1'),
      [],
    ],
    ['not mapped', holding({ antall: 'null', avgang: '[{ aar: 2028, nivaa: 3, antall: 9 }]' }), []],
    ['no leavers', holding({ antall }), []],
  ])('%s', (_name, files, expected) => {
    expect(factsOf(avgangOverAntall, files)).toEqual(expected);
  });

  test('over the years, one finding for a level, where it becomes too many', () => {
    const files = leaving(
      'aar: 2028, nivaa: 2, antall: 3',
      'aar: 2029, nivaa: 3, antall: 1',
      'aar: 2029, nivaa: 2, antall: 1',
      'aar: 2030, nivaa: 2, antall: 2',
    );
    expect(findings(avgangOverAntall, files)).toEqual([
      { at: 'o.yaml:19', value: 1, facts: { ...SPR, nivaa: 2, avgang: 6, antall: 3 } },
    ]);
  });
});

describe('sum/ubrukt-over-antall', () => {
  test.each([
    ['{ 1: 8, 2: 3 }', '11', []],
    ['{ 1: 8, 2: 3 }', '12', [{ ...SPR, ubrukt: 12, antall: 11 }]],
    ['{}', '1', [{ ...SPR, ubrukt: 1, antall: 0 }]],
    ['{ 1: 8 }', null, []],
    ['null', '3', []],
  ])('of %s, %s are unused', (antall, ubrukt, expected) => {
    const stock = exampleStock({ antall, ubrukt });
    const files = { 'o.yaml': exampleInventory([{ beholdning: stock }]) };
    expect(factsOf(ubruktOverAntall, files)).toEqual(expected);
  });

  test('points at the unused', () => {
    expect(findings(ubruktOverAntall, holding({ antall: '{ 1: 2 }', ubrukt: '3' }))).toMatchObject([
      { at: 'o.yaml:16', value: 3 },
    ]);
  });
});

describe('sum/nivaa-utenfor-skala', () => {
  const skala = [0, 1, 2, 3];
  const effect = (levels: string) => ({
    't.yaml': exampleMeasures({ effekt: `[{ kompetanse: spr-01, enhet: solbakken, ${levels} }]` }),
  });

  test.each([
    ['a requirement', { 'k.yaml': exampleRequirements({ nivaa: '4' }) }, 'k.yaml:7', 4],
    ['where people come from', effect('fra_nivaa: 4, til_nivaa: 3'), 't.yaml:13', 4],
    ['where people get to', effect('fra_nivaa: 0, til_nivaa: 5'), 't.yaml:13', 5],
    ['an agreement', { 'o.yaml': exampleSharing({ minst_nivaa: '4' }) }, 'o.yaml:25', 4],
    ['counts', holding({ antall: '{ 3: 1, 4: 0 }' }), 'o.yaml:15', 'key 4'],
    ['årsverk', holding({ antall: '{ 3: 1 }', aarsverk: '{ 4: 1 }' }), 'o.yaml:16', 'key 4'],
    [
      'årsverk of what is not mapped',
      holding({ antall: 'null', aarsverk: '{ 4: 1 }' }),
      'o.yaml:16',
      'key 4',
    ],
    [
      'leavers',
      holding({ antall: '{ 3: 1 }', avgang: '[{ nivaa: 3, antall: 0 }, { nivaa: 4, antall: 1 }]' }),
      'o.yaml:16',
      4,
    ],
    [
      'counts, årsverk and leavers: once',
      holding({ antall: '{ 4: 1 }', aarsverk: '{ 4: 1 }', avgang: '[{ nivaa: 4, antall: 1 }]' }),
      'o.yaml:15',
      'key 4',
    ],
    [
      'årsverk and leavers: once',
      holding({ antall: '{ 3: 1 }', aarsverk: '{ 4: 1 }', avgang: '[{ nivaa: 4, antall: 1 }]' }),
      'o.yaml:16',
      'key 4',
    ],
    [
      'leavers of two years: once',
      holding({ antall: '{ 3: 1 }', avgang: '[{ nivaa: 4, antall: 1 }, { nivaa: 4, antall: 1 }]' }),
      'o.yaml:16',
      4,
    ],
  ])('%s', (...[, files, at, value]) => {
    const level = value === 5 ? 5 : 4;
    expect(findings(nivaaUtenforSkala, files)).toEqual([
      { at, value, facts: { nivaa: level, skala } },
    ]);
  });

  test.each([
    ['requirements', { 'k.yaml': exampleRequirements({ nivaa: '3' }) }],
    ['effects', effect('fra_nivaa: 0, til_nivaa: 3')],
    ['agreements', { 'o.yaml': exampleSharing({ minst_nivaa: '0' }, {}) }],
    [
      'inventories',
      holding({
        antall: '{ 0: 1, 3: 1 }',
        aarsverk: '{ 3: 1 }',
        avgang: '[{ nivaa: 0, antall: 1 }]',
      }),
    ],
    ['measures without effects', { 't.yaml': exampleMeasures({}) }],
  ])('%s within the scale', (_name, files) => {
    expect(findings(nivaaUtenforSkala, files)).toEqual([]);
  });

  test('each level that is lacking, against the scale that is in force', () => {
    const files = holding({ antall: '{ 0: 1, 2: 1, 9: 1 }' });
    const declared = { ...contextOf(files).declared, levels: new Set([10, 1, 0]) };
    expect(factsOf(nivaaUtenforSkala, files, { declared })).toEqual([
      { nivaa: 2, skala: [0, 1, 10] },
      { nivaa: 9, skala: [0, 1, 10] },
    ]);
  });
});

describe('sum/skala-rekkefoelge', () => {
  const scale = (...levels: readonly number[]) => ({
    'k.yaml': exampleCatalogue([{}], {
      skala: `\n${levels.map((nivaa) => `  - { nivaa: ${nivaa} }`).join('\n')}`,
    }),
  });

  test.each([
    ['from 0 and up', [0, 1, 2], []],
    ['with a level left out', [0, 2], []],
    ['from 1', [1, 2], [{ nivaa: 1 }]],
    ['down', [0, 2, 1], [{ nivaa: 1, etter: 2 }]],
    ['twice', [0, 1, 1], [{ nivaa: 1, etter: 1 }]],
    ['0 not first', [1, 0, 2], [{ nivaa: 0, etter: 1 }]],
  ])('%s', (_name, levels, expected) => {
    expect(factsOf(skalaRekkefoelge, scale(...levels))).toEqual(expected);
  });

  test('points at the level', () => {
    expect(findings(skalaRekkefoelge, scale(1))).toMatchObject([{ at: 'k.yaml:7', value: 1 }]);
    expect(findings(skalaRekkefoelge, scale(0, 0))).toMatchObject([{ at: 'k.yaml:8', value: 0 }]);
  });

  test('a catalogue may do without a scale of its own', () => {
    expect(findings(skalaRekkefoelge, { 'k.yaml': exampleCatalogue([{}]) })).toEqual([]);
    const empty = { 'k.yaml': exampleCatalogue([{}], { skala: '[]' }) };
    const declared = { ...contextOf(empty).declared, levels: new Set<number>() };
    expect(findings(skalaRekkefoelge, empty, { declared })).toEqual([]);
  });
});

describe('sum/finansiering', () => {
  const cost = (kostnad: string | null) => ({ 't.yaml': exampleMeasures({ kostnad }) });
  const sources = (...amounts: readonly number[]) =>
    amounts.map((beloep) => `{ kilde: annet, beloep: ${beloep} }`).join(', ');

  test.each([
    ['equal', cost(`{ sum: 520000, finansiering: [${sources(400000, 120000)}] }`), []],
    [
      'too little',
      cost(`{ sum: 520000, finansiering: [${sources(400000, 119999)}] }`),
      [{ kostnad: 520000, finansiering: 519999, differanse: 1 }],
    ],
    [
      'too much',
      cost(`{ sum: 500000, finansiering: [${sources(520000)}] }`),
      [{ kostnad: 500000, finansiering: 520000, differanse: -20000 }],
    ],
    ['no sources yet', cost('{ sum: 520000, finansiering: [] }'), []],
    ['no financing yet', cost('{ sum: 520000 }'), []],
    ['no cost', cost(null), []],
  ])('%s', (_name, files, expected) => {
    expect(factsOf(finansiering, files)).toEqual(expected);
  });

  test('points at the sum', () => {
    const files = cost(`{ sum: 5, finansiering: [${sources(3, 1)}] }`);
    expect(findings(finansiering, files)).toMatchObject([{ at: 't.yaml:13', value: 5 }]);
  });
});

const budget = (...years: readonly string[]): string =>
  `\n${years.map((fields) => `  - { ${fields} }`).join('\n')}`;

describe('sum/budsjettaar', () => {
  const report = (...years: readonly number[]) =>
    exampleNeedReport({ budsjett: budget(...years.map((aar) => `aar: ${aar}`)) });

  test.each([
    ['one', [2027], []],
    ['three in a row', [2027, 2028, 2029], []],
    ['one left out', [2027, 2029, 2030], [{ aar: [2027, 2029, 2030] }]],
    ['one twice', [2027, 2027], [{ aar: [2027, 2027] }]],
    ['backwards', [2028, 2027], [{ aar: [2028, 2027] }]],
    ['four', [2027, 2028, 2029, 2030], [{ aar: [2027, 2028, 2029, 2030], hoeyst: 3 }]],
    [
      'four, one of them left out',
      [2027, 2028, 2029, 2031],
      [{ aar: [2027, 2028, 2029, 2031] }, { aar: [2027, 2028, 2029, 2031], hoeyst: 3 }],
    ],
  ])('%s', (_name, years, expected) => {
    expect(factsOf(budsjettaar, { 'b.yaml': report(...years) })).toEqual(expected);
  });

  test('points at the year that does not follow, and at the first too many', () => {
    const [gap, tooMany] = findings(budsjettaar, { 'b.yaml': report(2027, 2029, 2030, 2031) });
    expect([gap?.at, gap?.value]).toEqual(['b.yaml:30', 2029]);
    expect([tooMany?.at, tooMany?.value]).toEqual(['b.yaml:32', { aar: 2031 }]);
  });

  test('a budget without years and a scheme that nobody knows', () => {
    const none = exampleNeedReport({ budsjett: '[]' });
    expect(findings(budsjettaar, { 'b.yaml': none })).toEqual([]);
    const years = budget('aar: 2027', 'aar: 2028', 'aar: 2029', 'aar: 2030');
    const unknown = exampleNeedReport({ ordning: 'rekom', budsjett: years });
    expect(findings(budsjettaar, { 'b.yaml': unknown })).toEqual([]);
  });
});

describe('sum/egenandel', () => {
  const year = 'aar: 2025, tilskudd_eier: 150000, tilskudd_partner: 250000';
  const report = (...years: readonly string[]) => ({
    'b.yaml': exampleNeedReport({ ordning: 'dekom', budsjett: budget(...years) }),
  });
  const low = { aar: 2025, minst: 120000, sats: 0.3, tilskudd: 400000 };

  test.each([
    ['30 per cent of the grant, not of the whole cost', report(`${year}, egenandel: 120000`), []],
    ['a krone less', report(`${year}, egenandel: 119999`), [{ ...low, egenandel: 119999 }]],
    ['none', report(`${year}, egenandel: 0`), [{ ...low, egenandel: 0 }]],
    ['none written', report(year), [{ ...low, egenandel: 0 }]],
    ['no grant, no own share', report('aar: 2025, tilskudd_eier: 0, tilskudd_partner: 0'), []],
    [
      'exactly 30 per cent, though the product is a little above',
      report('aar: 2025, tilskudd_eier: 10, tilskudd_partner: 0, egenandel: 3'),
      [],
    ],
    [
      'rounded up to a whole krone',
      report('aar: 2025, tilskudd_eier: 11, tilskudd_partner: 0, egenandel: 3'),
      [{ aar: 2025, egenandel: 3, minst: 4, sats: 0.3, tilskudd: 11 }],
    ],
    [
      'each year by itself',
      report(`${year}, egenandel: 240000`, `${year}, egenandel: 0`),
      [{ ...low, egenandel: 0 }],
    ],
    ['a scheme without a rate', { 'b.yaml': exampleNeedReport({ budsjett: budget(year) }) }, []],
    [
      'an unknown scheme',
      { 'b.yaml': exampleNeedReport({ ordning: 'rekom', budsjett: budget(year) }) },
      [],
    ],
  ])('%s', (_name, files, expected) => {
    expect(factsOf(egenandel, files)).toEqual(expected);
  });

  test('points at the own share, or at the year where it is missing', () => {
    const files = report(`${year}, egenandel: 5`, year);
    const seen = findings(egenandel, files).map(({ at, value }) => [at, value]);
    expect(seen).toEqual([
      ['b.yaml:29', 5],
      ['b.yaml:30', { aar: 2025, tilskudd_eier: 150000, tilskudd_partner: 250000 }],
    ]);
  });
});

describe('a fault in an entry is one finding, of one rule', () => {
  const leaver = '[{ aar: 2028, nivaa: 1, antall: 3 }]';

  test.each([
    [
      'too many people',
      { antall: '{ 1: 23 }', aarsverk: '{ 1: 2 }', ubrukt: '2' },
      [1, 0, 0, 0, 0],
    ],
    [
      'too much årsverk',
      { antall: '{ 1: 22 }', aarsverk: '{ 1: 23 }', ubrukt: '22' },
      [0, 1, 0, 0, 0],
    ],
    ['too many leavers', { antall: '{ 1: 2, 2: 20 }', avgang: leaver }, [0, 0, 1, 0, 0]],
    ['too many unused', { antall: '{ 1: 22 }', ubrukt: '23' }, [0, 0, 0, 1, 0]],
    ['a level outside the scale', { antall: '{ 1: 2, 4: 20 }', ubrukt: '22' }, [0, 0, 0, 0, 1]],
    [
      'one of what is not mapped',
      { antall: 'null', aarsverk: '{ 4: 1 }', ubrukt: '1', avgang: leaver },
      [0, 0, 0, 0, 1],
    ],
  ])('%s', (_name, entry, expected) => {
    const files = holding(entry as Readonly<Record<string, string>>);
    const counts = [
      factsOf(antallOverAnsatte, files),
      factsOf(aarsverkOverAntall, files),
      factsOf(avgangOverAntall, files),
      factsOf(ubruktOverAntall, files),
      factsOf(nivaaUtenforSkala, files),
    ].map(({ length }) => length);
    expect(counts).toEqual(expected);
  });
});

test('a folder with nothing in it has no sums', () => {
  const files = { 'plan.yaml': examplePlan(), 'o.yaml': exampleInventory([{}]) };
  for (const rule of [antallOverAnsatte, nivaaUtenforSkala, finansiering, budsjettaar]) {
    expect([...(rule.check?.(contextOf(files)) ?? [])]).toEqual([]);
  }
});
