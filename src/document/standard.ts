import type { Katalog, Kompetanse } from '../generated/types.ts';

/** A catalogue as rules ask about it. */
export interface Standard {
  readonly competences: ReadonlyMap<string, Kompetanse>;
  readonly levels: ReadonlySet<number>;
  readonly areas: ReadonlySet<string>;
}

/** The competences, levels and areas of a whole catalogue. */
export function standardOf({ kompetanser, skala = [], omraader = [] }: Katalog): Standard {
  return {
    competences: new Map(kompetanser.map((competence) => [competence.id, competence])),
    levels: new Set(skala.map(({ nivaa }) => nivaa)),
    areas: new Set(omraader.map(({ id }) => id)),
  };
}
