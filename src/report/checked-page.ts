import type { Diagnostic, Severity } from '../domain/diagnostic.ts';

/** What a finding is recognised by from one run to the next. */
export interface Identity {
  /** Its own among all findings of a run. */
  readonly fingerprint: string;
  /** What GitHub computes of the line it stands on; `null` where it stands on none. */
  readonly lineHash: string | null;
}

/** What a baseline did: how many known findings are left out, and how many of it are gone. */
export interface BaselineSum {
  readonly utelatt: number;
  readonly borte: number;
}

/** What the formats for other programs show of a check. */
export interface CheckedPage {
  /** In the total order of `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
  /** The files that were asked about, in order. */
  readonly names: readonly string[];
  /** What could not be read or found, as sentences. */
  readonly problems: readonly string[];
  /** Whether all that was asked about was read. */
  readonly isComplete: boolean;
  /** `null` where there is no baseline. */
  readonly baseline: BaselineSum | null;
  /** The path of a file as the repository knows it, with `/`. */
  readonly pathOf: (fil: string) => string;
  readonly identityOf: (finding: Diagnostic) => Identity;
  /** Whether a finding of this severity makes the run fail. */
  readonly isFailing: (severity: Severity) => boolean;
}
