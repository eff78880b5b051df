import fc from 'fast-check';
import type { PlanDocuments } from '../../src/domain/normalize-plan.ts';
import type {
  Delingsavtale,
  Enhet,
  Krav,
  Kravpost,
  Oversikt,
  Plan,
  Tiltak,
  Tiltakspost,
} from '../../src/generated/types.ts';

export const PLAN: Plan = {
  dokument: 'plan',
  versjon: 1,
  organisasjon: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
  maalform: 'bokmaal',
  periode: { fra: 2027, til: 2030 },
  status: 'utkast',
};

export function kravOf(krav: Kravpost[]): Krav {
  return { dokument: 'krav', versjon: 1, krav };
}

export function oversiktOf(enheter: Enhet[], more: Partial<Oversikt> = {}): Oversikt {
  return {
    dokument: 'oversikt',
    versjon: 1,
    kommunenummer: '9901',
    kartlagt: '2026-10-15',
    metode: 'samtale',
    enheter,
    ...more,
  };
}

export function tiltakOf(tiltak: Tiltakspost[]): Tiltak {
  return { dokument: 'tiltak', versjon: 1, tiltak };
}

/** The competences that the random documents know; they also name one that is not known. */
export const KNOWN: ReadonlySet<string> = new Set(['spr-01', 'spr-03']);
const COMPETENCES = ['spr-01', 'spr-03', 'spr-99'] as const;
const UNITS = ['aasen', 'fjellheim', 'lia', 'ppt', 'solbakken', 'statped', 'tunet'] as const;
const SERVICES = ['barnehage', 'skole', 'ppt'] as const;
const STRATEGIES = ['mobilisere', 'utvikle', 'rekruttere', 'avvikle'] as const;

const competence = fc.constantFrom('spr-01', 'spr-01', 'spr-03', 'spr-99');
const unitId = fc.constantFrom(...UNITS);
const service = fc.constantFrom(...SERVICES);
const year = fc.integer({ min: 2025, max: 2032 });
const level = fc.integer({ min: 1, max: 3 });

const holding = fc
  .record({
    counts: fc.option(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(3), fc.nat(2)), { freq: 6 }),
    positions: fc.tuple(fc.nat(20), fc.nat(20)),
    avgang: fc.array(fc.record({ aar: year, nivaa: level, antall: fc.nat(2) }), { maxLength: 2 }),
  })
  .map(({ counts, positions: [two, three], avgang }) => ({
    antall: counts === null ? null : Object.fromEntries(counts.entries()),
    aarsverk: { 2: two / 10, 3: three / 10 },
    avgang,
  }));

const unitWithId = (id: string): fc.Arbitrary<Enhet> =>
  fc
    .record({
      tjeneste: service,
      eierform: fc.constantFrom('kommunal' as const, 'kommunal' as const, 'privat' as const),
      ansatte: fc.nat(40),
      aarsverk: fc.nat(300).map((tenths) => tenths / 10),
      barn: fc.nat(3).map((n) => n * 20),
      held: fc.tuple(...COMPETENCES.map(() => fc.option(holding, { freq: 4 }))),
    })
    .map(({ held, ...unit }) => ({
      ...unit,
      id,
      navn: `${id} (${unit.tjeneste})`,
      beholdning: Object.fromEntries(
        held.flatMap((value, index) => (value === null ? [] : [[COMPETENCES[index], value]])),
      ),
    }));

const amount = fc.oneof(
  fc.record({ antall: fc.nat(9) }),
  fc.record({ antall: fc.nat(9) }),
  fc.record({ andel: fc.nat(100).map((percent) => percent / 100) }),
  fc.record({ aarsverk: fc.nat(30).map((tenths) => tenths / 10) }),
);
const concerned = fc.oneof(
  fc.record({ tjeneste: service }),
  fc.record({ enheter: fc.subarray([...UNITS, 'nedlagt'], { minLength: 1 }) }),
);

const requirementWithId = (id: string): fc.Arbitrary<Kravpost> =>
  fc
    .record({
      kompetanse: competence,
      gjelder: concerned,
      nivaa: level,
      per: fc.constantFrom('enhet' as const, 'enhet' as const, 'tjeneste' as const),
      hvor: fc.constantFrom('enhet' as const, 'tilgjengelig' as const, 'tilgjengelig' as const),
      viktighet: fc.constantFrom('skal' as const, 'boer' as const, 'kan' as const),
      kritisk: fc.boolean(),
      amount,
    })
    .map(({ amount: quantity, ...krav }) => ({ ...krav, ...quantity, id }));

const agreementFrom = (fra: string): fc.Arbitrary<Delingsavtale> =>
  fc.record({
    fra: fc.constant(fra),
    til: fc.oneof(
      fc.record({ tjenester: fc.subarray([...SERVICES], { minLength: 1 }) }),
      fc.record({ enheter: fc.subarray([...UNITS], { minLength: 3 }) }),
    ),
    kompetanser: fc.oneof(
      fc.constant('alle' as const),
      fc.subarray([...COMPETENCES], { minLength: 1 }),
    ),
    form: fc.constant('ansettelse' as const),
    kapasitet: fc.integer({ min: 1, max: 3 }),
    minst_nivaa: fc.nat(2),
  });

const measureWithId = (id: string): fc.Arbitrary<Tiltakspost> =>
  fc.constantFrom(...STRATEGIES).chain((strategi) =>
    fc.record({
      id: fc.constant(id),
      tittel: fc.constant(`Tiltak ${id}`),
      strategi: fc.constant(strategi),
      status: fc.constantFrom('planlagt' as const, 'i_gang' as const, 'avlyst' as const),
      effekt: fc.array(
        fc
          .record({
            base: fc.record({
              kompetanse: competence,
              fra_nivaa: level,
              til_nivaa: level,
              aar: year,
            }),
            where: fc.oneof(
              fc.record({ enhet: unitId, antall: fc.nat(3) }),
              fc.record({ tjeneste: service, antall_per_enhet: fc.nat(2) }),
            ),
            fra_enhet: unitId,
          })
          .map(({ base, where, fra_enhet }) => ({
            ...base,
            ...where,
            ...(strategi === 'mobilisere' ? { fra_enhet } : {}),
          })),
        { maxLength: 2 },
      ),
    }),
  );

/** All of several arbitraries, each item made from its own id. */
function each<T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map(make));
}

/** Random documents of a small municipality, its units in two files. */
export const planDocuments: fc.Arbitrary<PlanDocuments> = fc
  .record({
    enheter: each(UNITS, unitWithId),
    krav: each(['k1', 'k2', 'k3', 'k4', 'k5', 'k6'], requirementWithId),
    deling: fc
      .subarray([...UNITS], { minLength: 2, maxLength: 5 })
      .chain((ids) => each(ids, agreementFrom)),
    tiltak: each(['t1', 't2', 't3'], measureWithId),
    split: fc.nat(UNITS.length),
    rates: fc.tuple(fc.nat(20), fc.nat(20)),
    mapped: fc.tuple(fc.constantFrom('2025', '2026', '2027'), fc.constantFrom('2026', '2027')),
  })
  .map(({ enheter, krav, deling, tiltak, split, rates, mapped }) => ({
    plan: [PLAN],
    krav: [kravOf(krav)],
    oversikt: [
      oversiktOf(enheter.slice(0, split), {
        kartlagt: `${mapped[0]}-10-15`,
        utskifting: { barnehage: rates[0] / 100 },
        deling,
      }),
      oversiktOf(enheter.slice(split), {
        kartlagt: `${mapped[1]}-03-01`,
        utskifting: { barnehage: rates[1] / 100, skole: 0.1 },
        bemanning: [
          { stillingstype: 'laerer', tjeneste: 'skole', aarsverk: 20, behov: 21.5, aar: 2030 },
          { stillingstype: 'barnehagelaerer', tjeneste: 'barnehage', aarsverk: 12 },
        ],
      }),
    ],
    tiltak: [tiltakOf(tiltak)],
  }));
