import type { OpenRow } from '../../src/domain/submission-rows.ts';

/**
 * An attacker who knows everything but the hidden figures: which requirements there are and what
 * each asks for, the threshold, and the program itself. He tries every world that there can be, has
 * it published, and keeps those that look like what he has before him.
 */

/** What everybody knows of a row: its level, and what is asked for, part by part. */
export interface Known {
  readonly nivaa: number;
  readonly parts: readonly number[];
}

/** How figures come about, as far as the attacker knows it. */
export interface Model {
  /**
   * `requirements`: the parts are requirements that count the same people. `units`: each part is
   * what one unit needs. `loose`: only that no surplus hides a lack; the parts are added up.
   */
  readonly kind: 'requirements' | 'units' | 'loose';
  /** Whether agreements on sharing may cover something; if not, nothing changes after sharing. */
  readonly sharing: boolean;
  /** The most people that he thinks a part can have. */
  readonly most: number;
}

/** One row of a world; `people` by unit, for the nesting of levels. */
interface State {
  readonly row: OpenRow;
  readonly people: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, value) => value);

function* tuples(length: number, most: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of tuples(length - 1, most))
      for (const value of upTo(most)) yield [...rest, value];
}

function rowOf(known: Known, figures: { d: number; g: number; s: number }): OpenRow {
  const { d, g, s } = figures;
  return {
    kompetanse: 'spr-01',
    tjeneste: 'barnehage',
    nivaa: known.nivaa,
    enheter: 1,
    ukartlagt: 0,
    behov: sum(known.parts),
    dekning: d,
    gap: g,
    gap_etter_deling: s,
    status: g === 0 ? 'dekket' : d === 0 ? 'ikke_dekket' : 'delvis',
    ganger: 1,
  };
}

/** People, `dekning` and the gaps that may be. */
function* situations(known: Known, { kind, most }: Model): Generator<[number[], number, number[]]> {
  const { parts } = known;
  const behov = sum(parts);
  if (kind === 'requirements') {
    for (const n of upTo(most)) {
      yield [[n], n * parts.length, [sum(parts.map((part) => Math.max(0, part - n)))]];
    }
  } else if (kind === 'units') {
    for (const people of tuples(parts.length, most)) {
      const lacking = parts.map((part, index) => Math.max(0, part - (people[index] ?? 0)));
      yield [people, sum(people), [sum(lacking)]];
    }
  } else {
    for (const n of upTo(most)) {
      yield [[n], n, upTo(behov).filter((gap) => gap >= behov - n)];
    }
  }
}

function statesOf(known: Known, model: Model): State[] {
  const ganger = model.kind === 'requirements' ? known.parts.length : 1;
  const states: State[] = [];
  for (const [people, d, gaps] of situations(known, model)) {
    for (const g of gaps) {
      for (const s of model.sharing ? upTo(g) : [g]) {
        states.push({ people, row: { ...rowOf(known, { d, g, s }), ganger } });
      }
    }
  }
  return states;
}

/** Every world of one competence in one service: people at a level are among those below. */
export function worldsOf(family: readonly Known[], model: Model): OpenRow[][] {
  let worlds: State[][] = [[]];
  for (const known of family) {
    const states = statesOf(known, model);
    worlds = worlds.flatMap((world) => {
      const below = world.at(-1)?.people;
      return states
        .filter(({ people }) => people.every((n, unit) => n <= (below?.[unit] ?? n)))
        .map((state) => [...world, state]);
    });
  }
  return worlds.map((world) => world.map(({ row }) => row));
}

export const FIGURES = ['dekning', 'gap', 'gap_etter_deling'] as const;

/** What is published of a world: its rows, and all else that comes out of the same run. */
export interface Publication {
  readonly rows: readonly { readonly [F in (typeof FIGURES)[number]]: unknown }[];
  readonly more?: unknown;
}

/** A hidden figure that the attacker knows too much of. */
export interface Break {
  readonly publication: string;
  readonly row: number;
  readonly figure: string;
  readonly values: readonly (number | null)[];
}

/** As many values as a hidden figure must be able to have. */
const FEWEST = 3;

const valuesIn = (
  worlds: readonly (readonly OpenRow[])[],
  row: number,
  figure: (typeof FIGURES)[number],
): (number | null)[] => [...new Set(worlds.map((world) => world[row]?.[figure] ?? null))];

/**
 * What the attacker wins: the hidden figures, in all worlds, that have fewer than three possible
 * values once he has seen what is published, and fewer than they had before he saw it.
 */
export function attack(
  worlds: readonly (readonly OpenRow[])[],
  publish: (world: readonly OpenRow[]) => Publication,
): Break[] {
  const alike = new Map<string, { seen: Publication; worlds: (readonly OpenRow[])[] }>();
  for (const world of worlds) {
    const seen = publish(world);
    const key = JSON.stringify(seen);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { seen, worlds: [world] });
    else group.worlds.push(world);
  }
  const breaks: Break[] = [];
  for (const [publication, group] of alike) {
    for (const [row, published] of group.seen.rows.entries()) {
      for (const figure of FIGURES.filter((name) => published[name] === 'skjult')) {
        const values = valuesIn(group.worlds, row, figure);
        if (values.length >= FEWEST) continue;
        if (values.length < valuesIn(worlds, row, figure).length) {
          breaks.push({ publication, row, figure, values });
        }
      }
    }
  }
  return breaks;
}
