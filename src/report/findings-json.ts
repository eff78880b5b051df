import { countBySeverity, type Diagnostic } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { BaselineSum } from './checked-page.ts';
import { findingMessage } from './finding-message.ts';
import { jsonWithoutCommands } from './workflow-commands.ts';

/** What the JSON forms of `valider` are made of. */
export interface FindingsData {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly baseline?: BaselineSum | null;
}

function record(finding: Diagnostic, catalogue: Catalogue) {
  return {
    kode: finding.kode,
    alvor: finding.alvor,
    fil: finding.fil,
    linje: finding.linje,
    kolonne: finding.kolonne,
    sti: finding.sti,
    melding: findingMessage(finding, catalogue),
    fakta: finding.fakta,
    rettelse: finding.rettelse,
  };
}

function totals({ diagnostics, baseline }: FindingsData) {
  const sum = countBySeverity(diagnostics);
  return baseline ? { sum, grunnlinje: baseline } : { sum };
}

/** The JSON form of `valider`: the findings as data, each with its sentence. */
export function findingsJson(data: FindingsData, catalogue: Catalogue): string {
  const funn = data.diagnostics.map((finding) => record(finding, catalogue));
  const document = { versjon: 1, filer: data.files, funn, ...totals(data) };
  return `${jsonWithoutCommands(JSON.stringify(document, null, 2))}\n`;
}

/** About this many UTF-16 units are handed over at a time. */
const PIECE = 65_536;

/**
 * JSON lines: each finding on a line of its own as the JSON form has it, the sums on the last. Comes
 * in pieces, so that a large round is never one text in memory.
 */
export function* findingsJsonLines(data: FindingsData, catalogue: Catalogue): Generator<string> {
  let piece = '';
  for (const finding of data.diagnostics) {
    piece += `${jsonWithoutCommands(JSON.stringify(record(finding, catalogue)))}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${JSON.stringify({ versjon: 1, filer: data.files, ...totals(data) })}\n`;
}
