import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Application, proposePriorities } from '../../src/domain/priority.ts';
import type { PriorityProposal } from '../../src/domain/proposal-data.ts';
import { scoreOf } from '../../src/domain/score.ts';
import type { Kriterium } from '../../src/generated/types.ts';

const criterion = (id: string, vekt: number): Kriterium => ({ id, navn: { nb: id }, vekt });
const NEED = criterion('lokalt_behov', 2);
const PARTNERS = criterion('partnerskap', 1);
const KRITERIER = [NEED, PARTNERS];

/** An application with its points, need before partners. */
function application(
  id: string,
  soekt: number,
  [need, partners]: readonly (number | null)[] = [],
): Application {
  const points = {
    ...(typeof need === 'number' && { lokalt_behov: need }),
    ...(typeof partners === 'number' && { partnerskap: partners }),
  };
  return { id, soekt, ...scoreOf(KRITERIER, points) };
}

const chosen = ({ linjer }: PriorityProposal): string[] =>
  linjer.filter(({ inne }) => inne).map(({ id }) => id);

const ROUND = [
  application('9901/b1', 400_000, [2, 2]),
  application('9901/b2', 300_000, [2, 0]),
  application('9902/b1', 250_000, [1, 1]),
  application('9903/b1', 900_000, [2, 1]),
  application('9904/b1', 100_000),
];

describe('proposePriorities', () => {
  it('gives the most points within the frame', () => {
    const proposal = proposePriorities(ROUND, { ramme: 700_000, kriterier: KRITERIER });
    expect(proposal).toMatchObject({
      ramme: 700_000,
      kostnad: 700_000,
      igjen: 0,
      poeng: 10,
      poeng_mulig: 18,
      bevist: true,
    });
    expect(chosen(proposal)).toEqual(['9901/b1', '9901/b2']);
  });

  it('says why each is in or out', () => {
    const applications = [...ROUND, application('9905/b1', 0, [0, 1])];
    const { linjer } = proposePriorities(applications, { ramme: 750_000, kriterier: KRITERIER });
    expect(linjer).toEqual([
      {
        id: '9901/b1',
        inne: true,
        grunn: 'gir_mest',
        poeng: 6,
        kostnad: 400_000,
        plass: 2,
        mangler: null,
        ufullstendig: false,
      },
      {
        id: '9901/b2',
        inne: true,
        grunn: 'gir_mest',
        poeng: 4,
        kostnad: 300_000,
        plass: 3,
        mangler: null,
        ufullstendig: false,
      },
      {
        id: '9902/b1',
        inne: false,
        grunn: 'ikke_plass',
        poeng: 3,
        kostnad: 250_000,
        plass: 4,
        mangler: 200_000,
        ufullstendig: false,
      },
      {
        id: '9903/b1',
        inne: false,
        grunn: 'over_rammen',
        poeng: 5,
        kostnad: 900_000,
        plass: 5,
        mangler: 850_000,
        ufullstendig: false,
      },
      {
        id: '9904/b1',
        inne: false,
        grunn: 'uten_poeng',
        poeng: 0,
        kostnad: 100_000,
        plass: 6,
        mangler: 50_000,
        ufullstendig: true,
      },
      {
        id: '9905/b1',
        inne: true,
        grunn: 'uten_kostnad',
        poeng: 1,
        kostnad: 0,
        plass: 1,
        mangler: null,
        ufullstendig: false,
      },
    ]);
  });

  it('says what the smallest raise that gives more points would buy', () => {
    const { neste } = proposePriorities(ROUND, { ramme: 700_000, kriterier: KRITERIER });
    expect(neste).toEqual({
      oekning: 250_000,
      ramme: 950_000,
      poeng: 13,
      gevinst: 3,
      inn: ['9902/b1'],
      ut: [],
    });
  });

  it('says what would have to go out', () => {
    const applications = [application('9901/b1', 400, [1, 0]), application('9901/b2', 500, [2, 0])];
    const { neste } = proposePriorities(applications, { ramme: 450, kriterier: KRITERIER });
    expect(neste).toEqual({
      oekning: 50,
      ramme: 500,
      poeng: 4,
      gevinst: 2,
      inn: ['9901/b2'],
      ut: ['9901/b1'],
    });
  });

  it('counts what costs nothing in the next step too', () => {
    const applications = [
      application('9901/b1', 0, [1, 0]),
      application('9901/b2', -100, [0, 1]),
      application('9901/b3', 500, [2, 0]),
    ];
    const proposal = proposePriorities(applications, { ramme: 50, kriterier: KRITERIER });
    expect(proposal).toMatchObject({ kostnad: -100, igjen: 150, poeng: 3 });
    expect(proposal.linjer.map(({ plass }) => plass)).toEqual([1, 2, 3]);
    expect(proposal.neste).toMatchObject({ oekning: 350, ramme: 400, poeng: 7, gevinst: 4 });
  });

  test.each([
    ['everything is in', ROUND.slice(0, 4), 1_850_000],
    ['nothing else has points', [application('9904/b1', 100_000)], 0],
    ['there is nothing', [], 0],
  ] as const)('has no next step where %s', (_, applications, ramme) => {
    const { neste, igjen } = proposePriorities(applications, { ramme, kriterier: KRITERIER });
    expect(neste).toBeNull();
    expect(igjen).toBe(0);
  });

  it('proposes nothing that costs within a frame of 0', () => {
    const applications = [...ROUND, application('9905/b1', 0)];
    const proposal = proposePriorities(applications, { ramme: 0, kriterier: KRITERIER });
    expect(chosen(proposal)).toEqual(['9905/b1']);
    expect(proposal.neste).toMatchObject({ oekning: 250_000, inn: ['9902/b1'] });
  });

  it('has no points to give where the forum has no criteria', () => {
    const plain = ROUND.map((one) => ({ ...one, ...scoreOf([]) }));
    const proposal = proposePriorities(plain, { ramme: 1_000_000, kriterier: [] });
    expect(chosen(proposal)).toEqual([]);
    expect(proposal).toMatchObject({ poeng: 0, poeng_mulig: 0, neste: null });
  });

  it('shows points in the weights of the forum', () => {
    const kriterier = [criterion('lokalt_behov', 1.5), criterion('partnerskap', 0.1)];
    const one = {
      id: '9901/b1',
      soekt: 100,
      ...scoreOf(kriterier, { lokalt_behov: 1, partnerskap: 2 }),
    };
    expect(proposePriorities([one], { ramme: 100, kriterier }).poeng).toBe(1.7);
  });

  it('takes the best for their money where the best together takes too long', () => {
    const frame = { ramme: 660_000, kriterier: KRITERIER };
    const applications = [...ROUND.slice(1), application('9905/b1', 420_000, [2, 2])];
    expect(chosen(proposePriorities(applications, frame))).toEqual(['9901/b2', '9902/b1']);
    const proposal = proposePriorities(applications, frame, { mostWork: -1 });
    expect(proposal).toMatchObject({ bevist: false, neste: null, poeng: 6, igjen: 240_000 });
    expect(chosen(proposal)).toEqual(['9905/b1']);
  });

  test.each([
    [
      'what more points cost',
      [
        application('9901/b1', 4, [0, 1]),
        application('9901/b2', 2, [1, 0]),
        application('9901/b3', 6, [1, 0]),
        application('9901/b4', 1, [0, 1]),
      ],
      4,
    ],
    [
      'what they would buy',
      [
        application('9901/b1', 6, [2, 2]),
        application('9901/b2', 4, [1, 0]),
        application('9901/b3', 2, [0, 1]),
        application('9901/b4', 2, [0, 1]),
      ],
      10,
    ],
  ] as const)(
    'says nothing of the next step where %s takes too long to find',
    (_, given, ramme) => {
      const frame = { ramme, kriterier: KRITERIER };
      expect(proposePriorities(given, frame).neste).not.toBeNull();
      const proposal = proposePriorities(given, frame, { mostWork: -1 });
      expect(proposal).toMatchObject({ bevist: true, neste: null });
    },
  );

  it('places what is worth the same in the order given', () => {
    const applications = [
      application('9901/b1', 200, [1, 0]),
      application('9901/b2', 100, [0, 1]),
      application('9901/b3', 50, [0, 1]),
    ];
    const { linjer } = proposePriorities(applications, { ramme: 0, kriterier: KRITERIER });
    expect(linjer.map(({ plass }) => plass)).toEqual([2, 3, 1]);
  });
});

const weight = fc.constantFrom(0, 0.5, 1, 1.25, 2, 3);
const rounds = fc
  .record({
    weights: fc.tuple(weight, weight),
    given: fc.array(
      fc.record({
        need: fc.option(fc.integer({ min: 0, max: 2 })),
        partners: fc.option(fc.integer({ min: 0, max: 2 })),
        soekt: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3_000_000 })),
      }),
      { maxLength: 11 },
    ),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ weights: [need, partners], given, share }) => {
    const kriterier = [criterion('lokalt_behov', need), criterion('partnerskap', partners)];
    const applications = given.map((one, place): Application => {
      const points = {
        ...(one.need !== null && { lokalt_behov: one.need }),
        ...(one.partners !== null && { partnerskap: one.partners }),
      };
      return { id: `9901/b${place + 1}`, soekt: one.soekt, ...scoreOf(kriterier, points) };
    });
    const cost = applications.reduce((sum, { soekt }) => sum + soekt, 0);
    return { applications, frame: { ramme: Math.floor((cost * share) / 100), kriterier } };
  });

describe('laws', () => {
  it('no set within the frame has more points, and none as good costs less', () => {
    fc.assert(
      fc.property(rounds, ({ applications, frame }) => {
        const proposal = proposePriorities(applications, frame);
        expect(proposal.kostnad).toBeLessThanOrEqual(frame.ramme);
        const { linjer } = proposal;
        for (let mask = 0; mask < 2 ** linjer.length; mask++) {
          const set = linjer.filter((_, place) => (mask >> place) % 2 === 1);
          const cost = set.reduce((sum, { kostnad }) => sum + kostnad, 0);
          const points = set.reduce((sum, { poeng }) => sum + poeng, 0);
          if (cost > frame.ramme) continue;
          expect(points).toBeLessThanOrEqual(proposal.poeng);
          if (points === proposal.poeng) expect(cost).toBeGreaterThanOrEqual(proposal.kostnad);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the next step is the smallest that gives more', () => {
    fc.assert(
      fc.property(rounds, ({ applications, frame }) => {
        const { neste, poeng, poeng_mulig } = proposePriorities(applications, frame);
        if (neste === null) {
          expect(poeng).toBe(poeng_mulig);
          return;
        }
        const there = proposePriorities(applications, { ...frame, ramme: neste.ramme });
        const before = proposePriorities(applications, { ...frame, ramme: neste.ramme - 1 });
        expect(neste.oekning).toBe(neste.ramme - frame.ramme);
        expect(there.poeng).toBe(neste.poeng);
        expect(neste.gevinst).toBeGreaterThan(0);
        expect(neste.gevinst).toBeCloseTo(neste.poeng - poeng);
        expect(before.poeng).toBe(poeng);
        expect(neste.inn.every((id) => chosen(there).includes(id))).toBe(true);
        expect(neste.ut.some((id) => chosen(there).includes(id))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('more money never gives fewer points', () => {
    fc.assert(
      fc.property(rounds, fc.nat(2_000_000), ({ applications, frame }, more) => {
        const { poeng } = proposePriorities(applications, frame);
        const larger = proposePriorities(applications, { ...frame, ramme: frame.ramme + more });
        expect(larger.poeng).toBeGreaterThanOrEqual(poeng);
      }),
      { numRuns: 100 },
    );
  });
});
