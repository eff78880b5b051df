import { DEFAULT_THRESHOLD } from '../../domain/disclosure.ts';
import type { PackTexts } from '../../messages/pack-texts.ts';
import { confirmed } from '../confirm.ts';
import type { Environment } from '../environment.ts';
import { EXIT } from '../exit-codes.ts';
import { startOfDay } from '../moment.ts';
import { openPlanFolder } from '../open-plan-folder.ts';
import { packFolder } from '../pack-folder.ts';
import { type PackOptions, packOptions } from '../pack-options.ts';
import { checkTarget, packTarget } from '../pack-target.ts';
import { printPackBlocked, showSubmission } from '../print-submission.ts';
import type { Request } from '../program.ts';
import { submissionFile } from '../submission-file.ts';
import type { Run } from '../this-run.ts';
import { writeFile } from '../write-outputs.ts';

/** Whether the file may be written. Who does not want to see anything is not asked either. */
async function isAgreed(
  { yes }: PackOptions,
  { common }: Request,
  { environment, texts }: { readonly environment: Environment; readonly texts: PackTexts },
): Promise<boolean> {
  const { standardInputIsTerminal, stdout } = environment;
  const isToAsk = !yes && !common.quiet && standardInputIsTerminal && stdout.isTerminal;
  return !isToAsk || confirmed(texts, environment);
}

/** `kompass pakk`: shows what leaves the municipality, and then writes it as one file. */
export async function pakk(request: Request, run: Run): Promise<void> {
  const { environment } = run;
  const { date, quiet } = request.common;
  const options = packOptions(request);
  const { despiteErrors, overwrite, showOnly } = options;
  const opened = await openPlanFolder(request, run, { depth: 'sums', despiteErrors });
  const { analysed, catalogue, today, loaded } = opened;
  const { pack, words } = catalogue;
  const packed = await packFolder(analysed, {
    threshold: options.threshold ?? loaded.settings.terskel ?? DEFAULT_THRESHOLD,
    today,
    moment: date === null ? environment.now() : startOfDay(date),
    version: run.version,
  });
  if (packed === null) return printPackBlocked(opened, request, run);
  const target = packTarget(options.out, packed.submission, environment);
  if (!showOnly) checkTarget(target, { ...opened, overwrite, environment });
  const text = await submissionFile(packed.submission, analysed.errors);
  const shown = { packed, target: target?.name ?? null };
  if (!quiet) await showSubmission(shown, opened, { request, run });
  if (showOnly) return;
  if (target === null) return environment.stdout.write(text);
  if (!(await isAgreed(options, request, { environment, texts: pack }))) {
    environment.stderr.write(`${pack.nothingWritten}\n`);
    return run.exitWith(EXIT.cancelled);
  }
  writeFile(target.path, [new TextEncoder().encode(text)], environment);
  if (!quiet) environment.stdout.write(`${catalogue.run.wrote(target.name, words)}\n`);
}
