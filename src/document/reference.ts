import type { Reference } from '../domain/rules/context.ts';
import { type Standard, standardOf } from './standard.ts';

/** The published facts that ship with the program. */
export interface Published {
  readonly reference: Reference;
  readonly standard: Standard;
}

let loading: Promise<Published> | undefined;

async function load(): Promise<Published> {
  const [
    { municipalities },
    { olderNumbers },
    { counties },
    { offices },
    { schemes },
    { firstNames },
    { standardCatalogue },
  ] = await Promise.all([
    import('../generated/data/municipalities.ts'),
    import('../generated/data/older-numbers.ts'),
    import('../generated/data/counties.ts'),
    import('../generated/data/offices.ts'),
    import('../generated/data/schemes.ts'),
    import('../generated/data/first-names.ts'),
    import('../generated/data/standard-catalogue.ts'),
  ]);
  return {
    reference: {
      municipalities: new Map(municipalities.map((each) => [each.kommunenummer, each])),
      olderNumbers: new Map(olderNumbers.map((each) => [each.nummer, each])),
      counties: new Set(counties.map(({ fylkesnummer }) => fylkesnummer)),
      offices: new Set(offices.map(({ kode }) => kode)),
      schemes,
      firstNames: new Set(firstNames),
    },
    standard: standardOf(standardCatalogue),
  };
}

/** Loads what the rules look things up in, once in a process. */
export function loadPublished(): Promise<Published> {
  loading ??= load();
  return loading;
}
