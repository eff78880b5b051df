import { namesOf } from '../report/plan-names.ts';
import { submissionText } from '../report/submission-text.ts';
import { EXIT } from './exit-codes.ts';
import type { OpenedFolder } from './open-plan-folder.ts';
import type { PackedFolder } from './pack-folder.ts';
import { paintFor } from './paint.ts';
import { printBlocked } from './print-gap.ts';
import type { Request } from './program.ts';
import type { Run } from './this-run.ts';

const NARROWEST = 80;

/** Says which errors stand in the way of a submission. */
export function printPackBlocked(opened: OpenedFolder, request: Request, run: Run): void {
  const { folder, analysed, catalogue } = opened;
  const { pack, words } = catalogue;
  const wantsDraft = request.own['likevel'] === true;
  const sentence = wantsDraft ? pack.draftBlocked : pack.blocked;
  const blocked = {
    ...analysed.report,
    folder: folder.name,
    errors: analysed.errors,
    sentence: sentence(analysed.errors, folder.name, words),
  };
  printBlocked(blocked, { request, catalogue, run });
  if (!wantsDraft) run.environment.stderr.write(`\n${pack.draftPossible}\n`);
  run.exitWith(analysed.report.incomplete ? EXIT.couldNotRun : EXIT.findings);
}

/** A submission that is to be shown, and the name of its file; `null` for the screen. */
export interface ShownSubmission {
  readonly packed: PackedFolder;
  readonly target: string | null;
}

/** Shows what leaves the municipality: on the screen, or beside it where the document itself goes. */
export async function showSubmission(
  { packed, target }: ShownSubmission,
  { folder, analysed, catalogue }: OpenedFolder,
  { request, run }: { readonly request: Request; readonly run: Run },
): Promise<void> {
  const { environment } = run;
  const { steps } = await import('../generated/data/steps.ts');
  const output = target === null ? environment.stderr : environment.stdout;
  const page = {
    ...packed,
    steps,
    names: namesOf(analysed.documents, analysed.competences),
    errors: analysed.errors,
    folder: folder.name,
    target,
  };
  const paint = paintFor(output, request.common.color, environment);
  const width = Math.max(output.columns, NARROWEST);
  output.write(submissionText(page, { catalogue, paint, width }));
}
