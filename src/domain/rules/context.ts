import type { Kompetanse, Ordninger } from '../../generated/types.ts';
import type { Documents } from '../documents.ts';

/** A municipality of today. `embete` is the statsforvalter's office that it belongs to. */
export interface Municipality {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly fylkesnummer: string;
  readonly embete: string;
  readonly spraakvedtak: 'bokmaal' | 'nynorsk' | 'noeytral';
}

/** A municipality number that is no longer used; several successors when it was divided. */
export interface OlderNumber {
  readonly nummer: string;
  readonly navn: string;
  readonly etterfoelgere: readonly string[];
}

/** Published facts that the rules look things up in. */
export interface Reference {
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly olderNumbers: ReadonlyMap<string, OlderNumber>;
  readonly counties: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly schemes: Ordninger;
  readonly firstNames: ReadonlySet<string>;
}

/**
 * What the documents declare, items with other faults included, so that a unit with a missing name
 * is still a known unit. A set is `null` where no document of that kind is at hand: then nothing can
 * be said about references to it.
 */
export interface Declared {
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  readonly levels: ReadonlySet<number>;
  /** What a plan can go by; `null` also where a document is checked all by itself. */
  readonly catalogues: ReadonlySet<string> | null;
  readonly areas: ReadonlySet<string>;
  readonly units: ReadonlySet<string> | null;
  readonly requirements: ReadonlySet<string> | null;
  readonly goals: ReadonlySet<string> | null;
  readonly guidelines: ReadonlySet<string> | null;
  readonly measures: ReadonlySet<string> | null;
}

/** What a rule may see: plain data and two borrowed functions. */
export interface RuleContext {
  /** Without the items that the schema refused; everything that is there has its type. */
  readonly documents: Documents;
  /**
   * Every document as it was read, faults included (but certain corrections made); for rules about
   * text anywhere, and about what is there even if it is faulty.
   */
  readonly raw: readonly object[];
  readonly declared: Declared;
  /** A file could not be read, so that what seems to be missing may stand there. */
  readonly hasUnread: boolean;
  readonly reference: Reference;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The version of this program; null where it does not matter. */
  readonly version: string | null;
  /** SHA-256 in hexadecimal of what submissions are made from, by file name, as it is now. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** The likeliest intended word, if one is near enough. */
  readonly nearest: (word: string, candidates: Iterable<string>) => string | undefined;
  /** Whether eleven digits are a national identity number, by today's rule or that of 2032. */
  readonly isIdentityNumber: (digits: string) => boolean;
  /** Number and place of an object for «first seen in file, line»; lines from 1. */
  readonly placeOf: (node: object, key?: string | number) => { fil: string; linje: number };
}
