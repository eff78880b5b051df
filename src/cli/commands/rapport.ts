import { join } from 'node:path';
import { UserError } from '../../domain/user-error.ts';
import { buildReport } from '../../report/build-report.ts';
import { manifestText } from '../../report/manifest.ts';
import { EXIT } from '../exit-codes.ts';
import { manifestOf, reportInput } from '../make-report.ts';
import { openPlanFolder } from '../open-plan-folder.ts';
import { printBlocked } from '../print-gap.ts';
import type { Request } from '../program.ts';
import { reportFiles } from '../report-files.ts';
import { reportOptions } from '../report-options.ts';
import type { Run } from '../this-run.ts';
import { writeNewFiles } from '../write-new-files.ts';

/** `kompass rapport`: the municipality's report. Everything is made first and written last. */
export async function rapport(request: Request, run: Run): Promise<void> {
  const { environment } = run;
  const options = reportOptions(request);
  const opened = await openPlanFolder(request, run, { depth: 'all' });
  const { folder, analysed, catalogue, today } = opened;
  if (analysed.result === null) {
    const blocked = { ...analysed.report, folder: folder.name, errors: analysed.errors };
    printBlocked(blocked, { request, catalogue, run });
    run.exitWith(analysed.report.incomplete ? EXIT.couldNotRun : EXIT.findings);
    return;
  }
  const input = await reportInput(analysed, { catalogue, today, version: run.version });
  if (input === null) throw new UserError('uten-plan', { mappe: folder.name });
  const source = { view: buildReport(input), catalogue, name: input.plan.organisasjon.navn, today };
  const files = await reportFiles(options.formats, { ...source, dialect: options.dialect });
  const manifest = await manifestOf(files, analysed, { input, schemes: opened.loaded.schemes });
  const text = new TextEncoder().encode(manifestText(manifest));
  const target = options.out ?? join(folder.path, 'rapport');
  const all = [...files, { name: 'manifest.json', chunks: [text] }];
  const written = writeNewFiles(all, { folder: target, overwrite: options.overwrite, environment });
  if (request.common.quiet) return;
  const { stdout } = environment;
  for (const name of written) stdout.write(`${catalogue.run.wrote(name, catalogue.words)}\n`);
}
