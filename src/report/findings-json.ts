import { countBySeverity, type Diagnostic } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { findingMessage } from './finding-message.ts';

/** The JSON form of `valider`: the findings as data, each with its sentence. */
export function findingsJson(
  page: { readonly diagnostics: readonly Diagnostic[]; readonly files: number },
  catalogue: Catalogue,
): string {
  const funn = page.diagnostics.map((finding) => ({
    kode: finding.kode,
    alvor: finding.alvor,
    fil: finding.fil,
    linje: finding.linje,
    kolonne: finding.kolonne,
    sti: finding.sti,
    melding: findingMessage(finding, catalogue),
    fakta: finding.fakta,
    rettelse: finding.rettelse,
  }));
  const sum = countBySeverity(page.diagnostics);
  return `${JSON.stringify({ versjon: 1, filer: page.files, funn, sum }, null, 2)}\n`;
}
