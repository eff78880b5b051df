import type { MatchCertainty } from '../../../domain/import-notices.ts';
import type { Enhet, Tjeneste } from '../../../generated/types.ts';
import { near } from '../../nearest.ts';
import { isPersonal } from '../personal-text.ts';
import { type NameKey, nameKey, serviceIn } from './name-key.ts';

/** What a text is taken for: surely, as a guess, or one of several (or of none). */
export type Match =
  | { readonly id: string; readonly sikkerhet: 'sikker' | MatchCertainty }
  | { readonly kandidater: readonly string[] }
  | { readonly person: true };

/** What the row says beside the name. */
export interface UnitHints {
  readonly orgnr?: string | undefined;
  readonly tjeneste?: Tjeneste | undefined;
}

/** The units of a plan, ready to be looked up. */
export interface UnitIndex {
  readonly units: readonly { readonly unit: Enhet; readonly key: NameKey }[];
  readonly firstNames: ReadonlySet<string>;
}

type Entry = UnitIndex['units'][number];

/** Makes units ready to be looked up. */
export function unitIndex(units: readonly Enhet[], firstNames: ReadonlySet<string>): UnitIndex {
  return { units: units.map((unit) => ({ unit, key: nameKey(unit.navn) })), firstNames };
}

/** The one of them, of the service that the row names if it names one; or all as candidates. */
function oneOf(
  entries: readonly Entry[],
  sikkerhet: 'sikker' | MatchCertainty,
  { tjeneste }: UnitHints,
): Match | undefined {
  if (entries.length === 0) return undefined;
  const fit =
    tjeneste === undefined ? entries : entries.filter(({ unit }) => unit.tjeneste === tjeneste);
  const [only, ...others] = fit;
  if (only !== undefined && others.length === 0) return { id: only.unit.id, sikkerhet };
  return { kandidater: (only === undefined ? entries : fit).map(({ unit }) => unit.id) };
}

/** Whether what the names say of the kind of unit goes together; one that says nothing does. */
function isSameKind(key: NameKey, { unit, key: own }: Entry): boolean {
  if (key.kinds.length === 0) return true;
  if (own.kinds.length === 0) return serviceIn(key) === unit.tjeneste;
  return key.kinds.join(' ') === own.kinds.join(' ');
}

const SHORTEST = 5;
const LONG = 9;

/** One slip in a name of five letters, two in one of nine; short names are like too many others. */
function slipsIn(core: string): number {
  if (core.length >= LONG) return 2;
  return core.length >= SHORTEST ? 1 : 0;
}

/** The units whose names are nearest, as near as slips of the pen make them. */
function nearestUnits(key: NameKey, index: UnitIndex): readonly Entry[] {
  const entries = index.units.filter(
    (entry) => isSameKind(key, entry) && entry.key.marks === key.marks,
  );
  const cores = new Set(entries.map((entry) => entry.key.core));
  const found = near(key.core, cores).filter(({ slips }) => slips <= slipsIn(key.core));
  const best = found.filter(({ slips }) => slips === found[0]?.slips);
  const names = new Set(best.map(({ candidate }) => candidate));
  return entries.filter((entry) => names.has(entry.key.core));
}

/** What the name is by itself, kinds of unit left out. */
function byCore(key: NameKey, index: UnitIndex): readonly Entry[] {
  if (key.core === '') return [];
  return index.units.filter((entry) => entry.key.core === key.core && isSameKind(key, entry));
}

/** The unit that a text means: by its id, its number, its name, or the name that is nearest. */
export function matchUnit(text: string, hints: UnitHints, index: UnitIndex): Match {
  const { units, firstNames } = index;
  const id = text.trim().toLowerCase();
  const surely = units.find(
    ({ unit }) => unit.id === id || (hints.orgnr !== undefined && unit.orgnr === hints.orgnr),
  );
  if (surely !== undefined) return { id: surely.unit.id, sikkerhet: 'sikker' };
  const key = nameKey(text);
  const words = key.words.join(' ');
  const named = units.filter((entry) => entry.key.words.join(' ') === words);
  const byName = oneOf(named, 'sikker', hints);
  if (byName !== undefined) return byName;
  if (key.kinds.length === 0 && isPersonal(text, firstNames)) return { person: true };
  const isWhole = key.kinds.length > 0;
  return (
    oneOf(
      units.filter((entry) => entry.key.full === key.full),
      'sikker',
      hints,
    ) ??
    oneOf(byCore(key, index), isWhole ? 'stor' : 'liten', hints) ??
    oneOf(nearestUnits(key, index), isWhole ? 'stor' : 'liten', hints) ?? { kandidater: [] }
  );
}
