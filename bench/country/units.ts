import type { Eierform, Tjeneste } from '../../src/generated/types.ts';
import { between, type Random } from './random.ts';

/** A kindergarten, a school, an office: what an inventory counts people in. */
export interface Unit {
  readonly id: string;
  readonly navn: string;
  readonly tjeneste: Tjeneste;
  readonly eierform: Eierform;
  readonly ansatte: number;
  readonly aarsverk: number;
  readonly barn: number | null;
}

/** How a service is spread over a municipality. */
interface Pattern {
  readonly tjeneste: Tjeneste;
  readonly ending: string;
  readonly short: string;
  /** People in the municipality for each unit; every municipality has at least one. */
  readonly peoplePerUnit: number;
  readonly ansatte: readonly [number, number];
  readonly childrenPerEmployee: number | null;
  /** The share of the units that others own. */
  readonly private: number;
}

const PATTERNS: readonly Pattern[] = [
  {
    tjeneste: 'barnehage',
    ending: 'barnehage',
    short: 'bhg',
    peoplePerUnit: 2100,
    ansatte: [8, 34],
    childrenPerEmployee: 3.1,
    private: 0.45,
  },
  {
    tjeneste: 'skole',
    ending: 'skole',
    short: 'skole',
    peoplePerUnit: 3000,
    ansatte: [14, 70],
    childrenPerEmployee: 7.4,
    private: 0.06,
  },
  {
    tjeneste: 'sfo',
    ending: 'SFO',
    short: 'sfo',
    peoplePerUnit: 6500,
    ansatte: [4, 18],
    childrenPerEmployee: 8.2,
    private: 0,
  },
  office('ppt', 'PP-tjeneste', 90_000),
  office('helsestasjon', 'helsestasjon', 30_000),
  office('barnevern', 'barneverntjeneste', 120_000),
  office('kulturskole', 'kulturskole', 250_000),
];

function office(tjeneste: Tjeneste, ending: string, peoplePerUnit: number): Pattern {
  const common = { childrenPerEmployee: null, private: 0 };
  return { tjeneste, ending, short: tjeneste, peoplePerUnit, ansatte: [4, 22], ...common };
}

const SIDES = ['', 'Nordre', 'Søndre', 'Østre', 'Vestre', 'Øvre', 'Nedre', 'Ytre', 'Indre', 'Nye'];
const PLACES = [
  'Solbakken',
  'Fjellheim',
  'Tangen',
  'Elvebakken',
  'Skjæret',
  'Tirilltoppen',
  'Naustet',
  'Bjørkelia',
  'Furulund',
  'Granåsen',
  'Haugen',
  'Kirkebakken',
  'Lyngmo',
  'Myrvoll',
  'Nesset',
  'Osen',
  'Rognlia',
  'Sandvika',
  'Trollhaugen',
  'Utsikten',
  'Vollen',
  'Ålmo',
  'Breivika',
  'Dalen',
  'Eikelia',
  'Fagerheim',
  'Grønnvoll',
  'Holmen',
  'Kleiva',
  'Liaskogen',
  'Moen',
  'Nylund',
  'Orrehaugen',
  'Prestegården',
  'Ravnedalen',
  'Steinbru',
  'Torget',
  'Vassbygda',
  'Øygarden',
  'Åskollen',
  'Berglia',
  'Engene',
];

/** The name of a place as part of an id. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-');
}

function placeName(index: number): string {
  const side = SIDES[Math.floor(index / PLACES.length)] ?? `Bydel ${index}`;
  return `${side} ${PLACES[index % PLACES.length]}`.trim();
}

function unit(pattern: Pattern, place: string, random: Random): Unit {
  const [least, most] = pattern.ansatte;
  const ansatte = between(random, least, most);
  const { childrenPerEmployee } = pattern;
  return {
    id: `${slug(place)}-${pattern.short}`,
    navn: `${place} ${pattern.ending}`,
    tjeneste: pattern.tjeneste,
    eierform: random() < pattern.private ? 'privat' : 'kommunal',
    ansatte,
    aarsverk: Math.round(ansatte * (0.72 + random() * 0.25) * 10) / 10,
    barn: childrenPerEmployee === null ? null : Math.round(ansatte * childrenPerEmployee),
  };
}

/** The units of a municipality with that many people; ids are unique. */
export function unitsFor(people: number, random: Random): Unit[] {
  return PATTERNS.flatMap((pattern) => {
    const count = Math.max(1, Math.round(people / pattern.peoplePerUnit));
    return Array.from({ length: count }, (_, index) => unit(pattern, placeName(index), random));
  });
}
