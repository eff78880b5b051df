import { type Diagnostic, groupOf } from '../domain/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from './checked-page.ts';
import { findingMessage } from './finding-message.ts';
import { jsonWithoutCommands } from './workflow-commands.ts';

const SEVERITY = { feil: 'major', advarsel: 'minor', info: 'info' } as const;

function severityOf({ kode, alvor }: Diagnostic): string {
  return groupOf(kode) === 'personvern' && alvor === 'feil' ? 'critical' : SEVERITY[alvor];
}

/**
 * GitLab's code quality report. A private detail that stands open is worse than any other error; a
 * finding about a whole file stands on its first line, for GitLab wants one.
 */
export function findingsGitlab(page: CheckedPage, catalogue: Catalogue): string {
  const issues = page.diagnostics.map((finding) => ({
    description: findingMessage(finding, catalogue),
    check_name: finding.kode,
    fingerprint: page.identityOf(finding).fingerprint,
    severity: severityOf(finding),
    location: {
      path: page.pathOf(finding.fil),
      lines: { begin: Math.max(1, finding.linje), end: Math.max(1, finding.til_linje) },
    },
  }));
  return `${jsonWithoutCommands(JSON.stringify(issues, null, 2))}\n`;
}
