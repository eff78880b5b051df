import { type Diagnostic, groupOf } from './diagnostic.ts';
import { compareText } from './text-order.ts';

/** Findings of one kind at one place that are known and left for later. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with `/`. */
  readonly fil: string;
  readonly kode: string;
  /** A JSON pointer in which records are called by their ids. */
  readonly sted: string;
  readonly antall: number;
}

/** Where a finding belongs in a baseline. */
export type Placing = (finding: Diagnostic) => Pick<BaselineEntry, 'fil' | 'sted'>;

/** What is left of findings when the known ones are taken out. */
export interface AgainstBaseline {
  readonly left: readonly Diagnostic[];
  readonly known: number;
  readonly gone: number;
}

const keyOf = ({ fil, kode, sted }: Omit<BaselineEntry, 'antall'>): string =>
  JSON.stringify([fil, kode, sted]);

/**
 * Whether a finding may be left for later. What is private is hidden at once, and a file that cannot
 * be read may hold anything.
 */
export function mayWait({ kode }: Diagnostic): boolean {
  return groupOf(kode) !== 'personvern' && kode !== 'yaml/uleselig';
}

/** Entries in their order: file, place, code. */
export function sortedEntries(entries: Iterable<BaselineEntry>): BaselineEntry[] {
  return [...entries].sort(
    (a, b) =>
      compareText(a.fil, b.fil) || compareText(a.sted, b.sted) || compareText(a.kode, b.kode),
  );
}

/** The baseline of findings: all of them that may wait. */
export function baselineOf(findings: readonly Diagnostic[], place: Placing): BaselineEntry[] {
  const counts = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (!mayWait(finding)) continue;
    const entry = { ...place(finding), kode: finding.kode };
    const key = keyOf(entry);
    counts.set(key, { ...entry, antall: (counts.get(key)?.antall ?? 0) + 1 });
  }
  return sortedEntries(counts.values());
}

/** What a run holds its findings against. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly place: Placing;
  /** Whether a file of the baseline was looked at, or is no longer there. */
  readonly isSettled: (fil: string) => boolean;
}

/**
 * Takes the known findings out. Of more than are known at a place, the last are new; what is known and
 * was not found is gone.
 */
export function againstBaseline(
  findings: readonly Diagnostic[],
  { entries, place, isSettled }: Baseline,
): AgainstBaseline {
  const room = new Map<string, { readonly fil: string; free: number }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    room.set(key, { fil: entry.fil, free: (room.get(key)?.free ?? 0) + entry.antall });
  }
  const left = findings.filter((finding) => {
    if (!mayWait(finding)) return true;
    const known = room.get(keyOf({ ...place(finding), kode: finding.kode }));
    if (known === undefined || known.free === 0) return true;
    known.free -= 1;
    return false;
  });
  let gone = 0;
  for (const { fil, free } of room.values()) if (isSettled(fil)) gone += free;
  return { left, known: findings.length - left.length, gone };
}
