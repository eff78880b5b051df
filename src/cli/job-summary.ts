import { resolve } from 'node:path';
import { FileFailure } from '../io/file-system.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from '../report/checked-page.ts';
import { findingsSummary } from '../report/findings-summary.ts';
import type { Environment } from './environment.ts';
import { cannotWrite } from './write-outputs.ts';

/** GitHub takes no more from one step. */
const MOST_BYTES = 1024 * 1024;

/** The file that GitHub shows on the page of a job; `null` elsewhere. */
export function summaryFile({ variables, workingFolder }: Environment): string | null {
  const path = variables['GITHUB_STEP_SUMMARY'] ?? '';
  return path === '' ? null : resolve(workingFolder, path);
}

/** Adds the table of findings to the summary of the job. */
export function addToSummary(
  page: CheckedPage,
  catalogue: Catalogue,
  environment: Environment,
): void {
  const path = summaryFile(environment);
  if (path === null) return;
  const { files } = environment;
  const room = MOST_BYTES - (files.status(path)?.size ?? 0);
  const text = findingsSummary(page, catalogue, room);
  try {
    files.append(path, new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotWrite(error, 'GITHUB_STEP_SUMMARY');
  }
}
