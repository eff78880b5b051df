import { type FieldChoice, fieldNamed } from './fields.ts';
import { compactText } from './header-text.ts';

/** A mapping that is kept in `kompass.yaml`, so that next year needs no questions. */
export interface ImportSetup {
  readonly navn: string;
  /** The mapping is for tables that have all of these headers. */
  readonly gjenkjenn: readonly string[];
  /** The name of a field by header: see fields.ts. */
  readonly kolonner: Readonly<Record<string, string>>;
  /** The level of the scale that a text stands for. */
  readonly nivaaer?: Readonly<Record<string, number>>;
  /** The unit (id) that a text stands for. */
  readonly enheter?: Readonly<Record<string, string>>;
  /** The competence (id) that a text stands for. */
  readonly kompetanser?: Readonly<Record<string, string>>;
  /** The unit of a table that names none. */
  readonly enhet?: string;
  /** What the cells of a matrix are: `nivaa` or `antall/<n>`. */
  readonly celler?: string;
}

/** A mapping as headers and cells are looked up in it. */
export interface ReadySetup {
  readonly columns: ReadonlyMap<string, FieldChoice>;
  readonly levels: ReadonlyMap<string, number>;
  readonly unit: string | undefined;
  readonly cells: FieldChoice | undefined;
}

export const NO_SETUP: ReadySetup = {
  columns: new Map(),
  levels: new Map(),
  unit: undefined,
  cells: undefined,
};

/** The first mapping that is for a table with these headers (compact); an empty one if none is. */
export function setupFor(headers: ReadonlySet<string>, setups: readonly ImportSetup[]): ReadySetup {
  const setup = setups.find(({ gjenkjenn }) =>
    gjenkjenn.every((header) => headers.has(compactText(header))),
  );
  if (setup === undefined) return NO_SETUP;
  const columns = Object.entries(setup.kolonner).flatMap(([header, name]) => {
    const choice = fieldNamed(name);
    return choice === undefined ? [] : [[compactText(header), choice] as const];
  });
  const levels = Object.entries(setup.nivaaer ?? {}).map(
    ([text, level]) => [compactText(text), level] as const,
  );
  return {
    columns: new Map(columns),
    levels: new Map(levels),
    unit: setup.enhet,
    cells: setup.celler === undefined ? undefined : fieldNamed(setup.celler),
  };
}
