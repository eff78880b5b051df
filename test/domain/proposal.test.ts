import { describe, expect, test } from 'vitest';
import type { Agreement, PlanData, Requirement, Unit } from '../../src/domain/plan-data.ts';
import type { Proposal } from '../../src/domain/result.ts';
import { agreement, gapRow, holding, planOf, requirement, unit } from './plan-fixtures.ts';

function proposalFor(plan: PlanData, enhet: string | null, krav = 'k1'): Proposal {
  return gapRow(plan, enhet, krav).forslag;
}

const parts = (mobilisere: [string, number][], utvikle: number, rekruttere: number): Proposal => ({
  mobilisere: mobilisere.map(([fra, antall]) => ({ fra, antall })),
  utvikle,
  rekruttere,
});

/** What is proposed for Solbakken, which lacks `mengde` people, beside the other units. */
function forSolbakken(
  others: Unit[],
  more: {
    people?: number[];
    krav?: Partial<Requirement>;
    also?: Requirement[];
    unit?: Partial<Unit>;
  } = {},
): Proposal {
  const plan = planOf({
    enheter: [unit('solbakken', { 'spr-01': more.people ?? [] }, more.unit), ...others],
    krav: [requirement({ enheter: ['solbakken'], mengde: 3, ...more.krav }), ...(more.also ?? [])],
  });
  return proposalFor(plan, 'solbakken');
}

const school = (id: string, people: number[], more: Partial<Unit> = {}): Unit =>
  unit(id, { 'spr-01': people }, { tjeneste: 'skole', ...more });

const ofSchools = (more: Partial<Requirement> = {}): Requirement =>
  requirement({ id: 'k2', tjeneste: 'skole', ...more });

describe('in KS’s order', () => {
  test.each<{ name: string; others: Unit[]; people: number[]; expected: Proposal }>([
    { name: 'recruit, where there is nobody', others: [], people: [], expected: parts([], 0, 3) },
    { name: 'develop those who are below', others: [], people: [0, 2], expected: parts([], 2, 1) },
    { name: 'also those at 0', others: [], people: [5, 1], expected: parts([], 3, 0) },
    {
      name: 'mobilise first',
      others: [school('aasen', [0, 0, 2])],
      people: [5, 5],
      expected: parts([['aasen', 2]], 1, 0),
    },
    {
      name: 'all three',
      others: [school('aasen', [0, 0, 1])],
      people: [1],
      expected: parts([['aasen', 1]], 1, 1),
    },
    {
      name: 'no more than what is missing',
      others: [school('aasen', [0, 0, 9])],
      people: [5],
      expected: parts([['aasen', 3]], 0, 0),
    },
    { name: 'only what is missing', others: [], people: [5, 0, 2], expected: parts([], 1, 0) },
    {
      name: 'nothing where nothing is missing',
      others: [school('aasen', [0, 0, 9])],
      people: [5, 0, 3],
      expected: parts([], 0, 0),
    },
  ])('$name', ({ others, people, expected }) => {
    expect(forSolbakken(others, { people })).toEqual(expected);
  });

  test('what sharing covers is not proposed again', () => {
    const plan = planOf({
      enheter: [
        unit('ppt', { 'spr-01': [0, 0, 0, 1] }, { tjeneste: 'ppt' }),
        unit('solbakken', { 'spr-01': [] }),
      ],
      krav: [requirement({ hvor: 'tilgjengelig', mengde: 6 })],
      deling: [agreement()],
    });
    expect(proposalFor(plan, 'solbakken')).toEqual(parts([], 0, 2));
  });

  test('nothing where nothing is known', () => {
    const plan = planOf({
      enheter: [unit('solbakken'), school('aasen', [0, 0, 5])],
      krav: [requirement()],
    });
    expect(proposalFor(plan, 'solbakken')).toEqual(parts([], 0, 0));
  });

  test('full-time equivalents are recruited', () => {
    const plan = planOf({
      enheter: [
        unit('solbakken', { 'spr-01': holding([3, 3, 1], { aarsverk: [0, 0, 0.6] }) }),
        school('aasen', [0, 0, 5]),
      ],
      krav: [requirement({ maal: 'aarsverk', mengde: 1.5 })],
    });
    expect(proposalFor(plan, 'solbakken')).toEqual(parts([], 0, 0.9));
  });
});

describe('who is free', () => {
  test.each<{ name: string; people: number[]; krav?: Partial<Requirement>[]; expected: number }>([
    { name: 'all, where nothing is asked for', people: [0, 0, 1, 1], expected: 2 },
    { name: 'nobody below the level', people: [5, 5], expected: 0 },
    {
      name: 'those beyond what their own unit asks for',
      people: [0, 0, 3],
      krav: [{}],
      expected: 1,
    },
    { name: 'nobody where the unit has just enough', people: [0, 0, 2], krav: [{}], expected: 0 },
    { name: 'nobody where the unit lacks somebody', people: [0, 0, 1], krav: [{}], expected: 0 },
    {
      name: 'nobody where it lacks a higher level',
      people: [0, 0, 5],
      krav: [{ nivaa: 3, mengde: 1 }],
      expected: 0,
    },
    {
      name: 'those whom a higher level does not need',
      people: [0, 0, 1, 1],
      krav: [{ nivaa: 3, mengde: 1 }],
      expected: 1,
    },
    {
      name: 'those whom a lower level does not need',
      people: [0, 1, 2],
      krav: [{ nivaa: 1 }],
      expected: 1,
    },
    {
      name: 'as the strictest requirement says',
      people: [0, 0, 2, 3],
      krav: [{ mengde: 4 }, { id: 'k3', nivaa: 3, mengde: 1 }],
      expected: 1,
    },
    {
      name: 'a share of the staff',
      people: [0, 0, 3],
      krav: [{ maal: 'andel', mengde: 0.1 }],
      expected: 1,
    },
    {
      name: 'those of other requirements do not matter',
      people: [0, 0, 2],
      krav: [{ kompetanse: 'spr-03' }],
      expected: 2,
    },
  ])('$name', ({ people, krav, expected }) => {
    const also = (krav ?? []).map(ofSchools);
    const proposal = forSolbakken([school('aasen', people)], { also });
    expect(proposal.mobilisere).toEqual(expected === 0 ? [] : [{ fra: 'aasen', antall: expected }]);
    expect(proposal.rekruttere).toBe(3 - expected);
  });

  test.each([
    { name: 'whole positions beyond those asked for', mengde: 1, expected: 2 },
    { name: 'not parts of a position', mengde: 1.2, expected: 1 },
    { name: 'nobody', mengde: 2.5, expected: 0 },
  ])('full-time equivalents: $name', ({ mengde, expected }) => {
    const aasen = unit(
      'aasen',
      { 'spr-01': holding([0, 0, 3], { aarsverk: [0, 0, 3] }) },
      { tjeneste: 'skole' },
    );
    const also = [ofSchools({ maal: 'aarsverk', mengde })];
    expect(forSolbakken([aasen], { also }).rekruttere).toBe(3 - expected);
  });

  test.each<{ name: string; krav: Partial<Requirement>; expected: [string, number][] }>([
    {
      name: 'may be met by other units',
      krav: { mengde: 1 },
      expected: [
        ['aasen', 2],
        ['lia', 1],
      ],
    },
    { name: 'must go on being met', krav: { mengde: 2 }, expected: [['aasen', 2]] },
    { name: 'must not get worse', krav: { mengde: 9 }, expected: [] },
    {
      name: 'says nothing about lower levels',
      krav: { nivaa: 3, mengde: 9, viktighet: 'kan' },
      expected: [
        ['aasen', 2],
        ['lia', 1],
      ],
    },
  ])('a requirement of their service as a whole: $name', ({ krav, expected }) => {
    const also = [ofSchools({ per: 'tjeneste', ...krav })];
    const others = [school('aasen', [0, 0, 2]), school('lia', [0, 0, 2])];
    expect(forSolbakken(others, { also }).mobilisere).toEqual(parts(expected, 0, 0).mobilisere);
  });

  test('moving within a service takes nothing from it', () => {
    const also = [requirement({ id: 'k2', per: 'tjeneste', mengde: 9 })];
    const tunet = unit('tunet', { 'spr-01': [0, 0, 2] });
    expect(forSolbakken([tunet], { also }).mobilisere).toEqual([{ fra: 'tunet', antall: 2 }]);
  });

  test('for a service as a whole, people of its own units are there already', () => {
    const plan = planOf({
      enheter: [
        unit('solbakken', { 'spr-01': [1, 1] }),
        unit('tunet', { 'spr-01': [1, 1, 2] }),
        school('aasen', [0, 0, 1]),
      ],
      krav: [requirement({ per: 'tjeneste', mengde: 9 })],
    });
    expect(proposalFor(plan, null)).toEqual(parts([['aasen', 1]], 4, 2));
  });

  test('a requirement of units that the target shares in part is touched', () => {
    const plan = (enheter: string[]) =>
      planOf({
        enheter: [
          unit('fjellheim', { 'spr-01': [0, 0, 2] }),
          unit('solbakken', { 'spr-01': [] }),
          unit('tunet', { 'spr-01': [] }),
        ],
        krav: [
          requirement({ id: 'k1', per: 'tjeneste', enheter: ['solbakken', 'tunet'], mengde: 1 }),
          requirement({ id: 'k2', per: 'tjeneste', enheter, mengde: 2 }),
        ],
      });
    expect(proposalFor(plan(['fjellheim', 'solbakken']), null)).toEqual(parts([], 0, 1));
    expect(proposalFor(plan(['fjellheim', 'solbakken', 'tunet']), null)).toEqual(
      parts([['fjellheim', 1]], 0, 0),
    );
  });

  test('units that are not mapped have nobody', () => {
    expect(forSolbakken([unit('tunet'), school('aasen', [0, 0, 1])])).toEqual(
      parts([['aasen', 1]], 0, 2),
    );
  });

  test('the lowest level that will do', () => {
    const also = [
      requirement({ id: 'k2', enheter: ['tunet'], nivaa: 3, mengde: 1, viktighet: 'kan' }),
    ];
    const plan = planOf({
      enheter: [
        unit('solbakken', { 'spr-01': [] }),
        unit('tunet', { 'spr-01': [] }),
        school('aasen', [0, 0, 1, 1]),
      ],
      krav: [requirement({ enheter: ['solbakken'], mengde: 1 }), ...also],
    });
    expect(proposalFor(plan, 'solbakken')).toEqual(parts([['aasen', 1]], 0, 0));
    expect(proposalFor(plan, 'tunet', 'k2')).toEqual(parts([['aasen', 1]], 0, 0));
  });

  test('by unit id, as many as each has', () => {
    const others = [
      school('lia', [0, 0, 1]),
      school('aasen', [0, 0, 1]),
      school('vik', [0, 0, 1, 4]),
    ];
    expect(forSolbakken(others)).toEqual(
      parts(
        [
          ['aasen', 1],
          ['lia', 1],
          ['vik', 1],
        ],
        0,
        0,
      ),
    );
  });
});

describe('whose people may be moved', () => {
  test.each<{ name: string; from: Partial<Unit>; to: Partial<Unit>; moved: boolean }>([
    { name: 'the municipality’s own', from: {}, to: {}, moved: true },
    { name: 'not a private owner’s', from: { eierform: 'privat' }, to: {}, moved: false },
    { name: 'not to a private owner', from: {}, to: { eierform: 'privat' }, moved: false },
    {
      name: 'not from one to another',
      from: { eierform: 'privat' },
      to: { eierform: 'privat' },
      moved: false,
    },
    { name: 'not the state’s', from: { eierform: 'statlig' }, to: {}, moved: false },
  ])('$name', ({ from, to, moved }) => {
    const proposal = forSolbakken([school('aasen', [0, 0, 3], from)], { unit: to });
    expect(proposal).toEqual(moved ? parts([['aasen', 3]], 0, 0) : parts([], 0, 3));
  });

  test('to a service that is the municipality’s in part', () => {
    const plan = planOf({
      enheter: [
        unit('solbakken', { 'spr-01': [] }),
        unit('tirilltoppen', { 'spr-01': [] }, { eierform: 'privat' }),
        school('aasen', [0, 0, 1]),
      ],
      krav: [requirement({ per: 'tjeneste' })],
    });
    expect(proposalFor(plan, null)).toEqual(parts([['aasen', 1]], 0, 1));
  });

  test('a private owner’s own', () => {
    const privat = { eierform: 'privat' as const };
    const plan = planOf({
      eierform: 'privat',
      enheter: [
        unit('solbakken', { 'spr-01': [] }, privat),
        unit('tunet', { 'spr-01': [0, 0, 2] }, privat),
      ],
      krav: [requirement({ enheter: ['solbakken'] })],
    });
    expect(proposalFor(plan, 'solbakken')).toEqual(parts([['tunet', 2]], 0, 0));
  });
});

describe('those who serve others stay', () => {
  const plan = (people: number[], til: Partial<Agreement>, served: number): PlanData =>
    planOf({
      enheter: [
        unit('ppt', { 'spr-01': people }, { tjeneste: 'ppt' }),
        unit('solbakken', { 'spr-01': [] }),
        school('aasen', []),
      ],
      krav: [
        requirement({ enheter: ['solbakken'], mengde: served, hvor: 'tilgjengelig' }),
        ofSchools({ mengde: 9 }),
      ],
      deling: [agreement(til)],
    });

  test.each<{ name: string; people: number[]; served: number; free: number }>([
    { name: 'nobody is needed', people: [0, 0, 2, 1], served: 0, free: 3 },
    { name: 'one is needed: the best', people: [0, 0, 2, 1], served: 4, free: 2 },
    { name: 'two are needed', people: [0, 0, 2, 1], served: 5, free: 1 },
    { name: 'all are needed', people: [0, 0, 2, 1], served: 9, free: 0 },
    { name: 'those above the level are needed', people: [0, 0, 0, 2], served: 4, free: 1 },
  ])('$name', ({ people, served, free }) => {
    const proposal = proposalFor(plan(people, {}, served), 'aasen', 'k2');
    expect(proposal.mobilisere).toEqual(free === 0 ? [] : [{ fra: 'ppt', antall: free }]);
  });

  test('the specialist stays, the others go', () => {
    const specialists = {
      ...plan([0, 0, 1, 1], {}, 4),
      krav: [
        requirement({ enheter: ['solbakken'], mengde: 4, nivaa: 3, hvor: 'tilgjengelig' }),
        ofSchools({ id: 'k2', mengde: 2 }),
      ],
    };
    expect(proposalFor(specialists, 'solbakken')).toEqual(parts([], 0, 0));
    expect(proposalFor(specialists, 'aasen', 'k2')).toEqual(parts([['ppt', 1]], 0, 1));
  });

  test('serving with one competence binds nobody of another', () => {
    const two = planOf({
      enheter: [
        unit('ppt', { 'spr-01': [0, 0, 1], 'spr-03': [0, 0, 1] }, { tjeneste: 'ppt' }),
        unit('solbakken', { 'spr-01': [], 'spr-03': [] }),
      ],
      krav: [
        requirement({ mengde: 1, hvor: 'tilgjengelig' }),
        requirement({ id: 'k2', kompetanse: 'spr-03', mengde: 1 }),
      ],
      deling: [agreement()],
    });
    expect(proposalFor(two, 'solbakken', 'k2')).toEqual(parts([['ppt', 1]], 0, 0));
  });
});

describe('nobody is proposed twice', () => {
  const two = (...krav: Partial<Requirement>[]): PlanData =>
    planOf({
      enheter: [
        unit('fjellheim', { 'spr-01': [] }),
        unit('tunet', { 'spr-01': [] }),
        school('aasen', [0, 0, 2]),
      ],
      krav: krav.map(requirement),
    });
  const [here, there] = [{ enheter: ['fjellheim'] }, { enheter: ['tunet'] }];

  test.each<{
    name: string;
    krav: Partial<Requirement>[];
    first: [string, string];
    second: [string, string];
  }>([
    {
      name: 'skal before boer',
      krav: [
        { id: 'k1', viktighet: 'boer', mengde: 3, ...here },
        { id: 'k2', viktighet: 'skal', mengde: 2, ...there },
      ],
      first: ['tunet', 'k2'],
      second: ['fjellheim', 'k1'],
    },
    {
      name: 'boer before kan',
      krav: [
        { id: 'k1', viktighet: 'kan', mengde: 3, ...here },
        { id: 'k2', viktighet: 'boer', mengde: 2, ...there },
      ],
      first: ['tunet', 'k2'],
      second: ['fjellheim', 'k1'],
    },
    {
      name: 'then the larger gap',
      krav: [
        { id: 'k1', mengde: 2, ...here },
        { id: 'k2', mengde: 3, ...there },
      ],
      first: ['tunet', 'k2'],
      second: ['fjellheim', 'k1'],
    },
    {
      name: 'then the requirement, before the unit',
      krav: [
        { id: 'k2', ...here },
        { id: 'k1', ...there },
      ],
      first: ['tunet', 'k1'],
      second: ['fjellheim', 'k2'],
    },
    {
      name: 'then the unit',
      krav: [{ id: 'k1' }],
      first: ['fjellheim', 'k1'],
      second: ['tunet', 'k1'],
    },
  ])('$name', ({ krav, first, second }) => {
    const plan = two(...krav);
    expect(proposalFor(plan, ...first).mobilisere).toEqual([{ fra: 'aasen', antall: 2 }]);
    expect(proposalFor(plan, ...second).mobilisere).toEqual([]);
  });

  test('nor of services as wholes: the requirement, then the name', () => {
    const plan = planOf({
      enheter: [
        unit('ppt', { 'spr-01': [0, 0, 2] }, { tjeneste: 'ppt' }),
        unit('sentrum', { 'spr-01': [] }, { tjeneste: 'sfo' }),
        unit('tunet', { 'spr-01': [] }),
      ],
      krav: [requirement({ per: 'tjeneste', enheter: ['sentrum', 'tunet'] })],
    });
    expect(gapRow(plan, null).tjeneste).toBe('barnehage');
    expect(proposalFor(plan, null)).toEqual(parts([['ppt', 2]], 0, 0));
  });

  test('developing the nearest first', () => {
    const plan = planOf({
      enheter: [unit('solbakken', { 'spr-01': [9, 1, 2] })],
      krav: [
        requirement({ id: 'k1', nivaa: 3, mengde: 2 }),
        requirement({ id: 'k2', nivaa: 2, mengde: 4, viktighet: 'boer' }),
        requirement({ id: 'k3', nivaa: 1, mengde: 13, viktighet: 'kan' }),
      ],
    });
    // Two from level 2; then one from level 1 and one from level 0; then the last eight of level 0.
    expect(proposalFor(plan, 'solbakken', 'k1')).toEqual(parts([], 2, 0));
    expect(proposalFor(plan, 'solbakken', 'k2')).toEqual(parts([], 2, 0));
    expect(proposalFor(plan, 'solbakken', 'k3')).toEqual(parts([], 8, 2));
  });

  test('whoever is developed is not moved, and the other way round', () => {
    const service = requirement({ id: 'k1', per: 'tjeneste', nivaa: 3, mengde: 2 });
    const plan = planOf({
      enheter: [unit('solbakken', { 'spr-01': [0, 0, 2] }), school('aasen', [])],
      krav: [service, ofSchools({ mengde: 3, viktighet: 'boer' })],
    });
    expect(proposalFor(plan, null)).toEqual(parts([], 2, 0));
    expect(proposalFor(plan, 'aasen', 'k2')).toEqual(parts([], 0, 3));
    const turned = {
      ...plan,
      krav: [{ ...service, viktighet: 'kan' as const }, ofSchools({ mengde: 3 })],
    };
    expect(proposalFor(turned, 'aasen', 'k2')).toEqual(parts([['solbakken', 2]], 0, 1));
    expect(proposalFor(turned, null)).toEqual(parts([], 0, 2));
  });

  test('a unit that is emptied for one level may have somebody for another', () => {
    const plan = planOf({
      enheter: [
        unit('fjellheim', { 'spr-01': [] }),
        unit('tunet', { 'spr-01': [] }),
        school('aasen', [0, 1, 1]),
      ],
      krav: [
        requirement({ id: 'k1', mengde: 2, ...here }),
        requirement({ id: 'k2', nivaa: 1, mengde: 2, viktighet: 'boer', ...there }),
        requirement({ id: 'k3', mengde: 1, viktighet: 'kan', ...there }),
      ],
    });
    expect(proposalFor(plan, 'fjellheim', 'k1')).toEqual(parts([['aasen', 1]], 0, 1));
    expect(proposalFor(plan, 'tunet', 'k2')).toEqual(parts([['aasen', 1]], 0, 1));
    expect(proposalFor(plan, 'tunet', 'k3')).toEqual(parts([], 0, 1));
  });
});
