import { chooseLanguage } from '../choose-language.ts';
import { EXIT } from '../exit-codes.ts';
import { gapOptions } from '../gap-options.ts';
import { findPlanFolders } from '../plan-folders.ts';
import { gapOutputs, printBlocked, printGap } from '../print-gap.ts';
import type { Request } from '../program.ts';
import { earlyProgressBar } from '../progress.ts';
import { computeGaps } from '../run-tasks.ts';
import { loadSettings } from '../settings.ts';
import type { Run } from '../this-run.ts';

/** `kompass gap`: computes the gap of one plan folder, or of many. */
export async function gap(request: Request, run: Run): Promise<void> {
  const options = gapOptions(request.own);
  const outputs = gapOutputs(request);
  const loaded = await loadSettings(run);
  const { settings, schemes } = loaded;
  const { environment } = run;
  const today = request.common.date ?? environment.today();
  const folders = await findPlanFolders(request.words, { loaded, environment });
  const check = { today, severities: settings.severities, schemes };
  const needsRows = folders.length === 1 || outputs.some(({ format }) => format !== 'tekst');
  const wanted = { filter: options.filter, rows: needsRows };
  const { quiet } = request.common;
  const progress = await earlyProgressBar(run, { total: folders.length, quiet });
  const { jobs } = options;
  const reports = await computeGaps(folders, wanted, { environment, check, jobs, progress });
  const writtenForms = reports.flatMap((report) => report.writtenForms);
  const wishes = { option: request.common.lang, writtenForms, settings: settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const telling = { request, options, catalogue, run };
  for (const report of reports) {
    if (report.result !== null) continue;
    printBlocked(report, telling);
    run.exitWith(report.incomplete ? EXIT.couldNotRun : EXIT.findings);
  }
  printGap(reports, telling);
}
