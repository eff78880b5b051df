import { UserError } from '../../domain/user-error.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { NamedForm } from '../../report/form/build-forms.ts';
import { EXIT } from '../exit-codes.ts';
import { formOptions } from '../form-options.ts';
import { type FormSource, formSource, type LeftOut, leftOutOf } from '../make-forms.ts';
import { openPlanFolder } from '../open-plan-folder.ts';
import { printBlocked } from '../print-gap.ts';
import type { Request } from '../program.ts';
import type { ReportFile } from '../report-files.ts';
import type { Run } from '../this-run.ts';
import { writeNewFiles } from '../write-new-files.ts';

const MOST_SHOWN = 10;

/** What is not in the forms, in words. */
function leftOutLines(
  left: readonly LeftOut[],
  { emptied }: FormSource,
  { form, words }: Catalogue,
): string[] {
  const shown = left.slice(0, MOST_SHOWN).map(({ file, place }) => {
    const text =
      place === null ? form.leftOutFile(file, words) : form.leftOutPlace(file, place, words);
    return `  ${text}`;
  });
  const more = left.length - shown.length;
  return [
    ...(left.length > 0 ? [form.leftOut(left.length, words), ...shown] : []),
    ...(more > 0 ? [`  ${form.leftOutMore(more, words)}`] : []),
    ...(emptied > 0 ? [form.leftOutPrivate(emptied, words)] : []),
  ];
}

async function filesOf(forms: readonly NamedForm[]): Promise<ReportFile[]> {
  const { writeWorkbook } = await import('../../report/xlsx/write-workbook.ts');
  return forms.map(({ name, workbook }) => ({ name, chunks: [...writeWorkbook(workbook)] }));
}

/** `kompass skjema`: Excel forms from a plan folder. What could not be read is said, and left out. */
export async function skjema(request: Request, run: Run): Promise<void> {
  const { environment } = run;
  const { kind, division, out, overwrite } = formOptions(request);
  const { folder, analysed, catalogue, today, loaded } = await openPlanFolder(request, run, {
    depth: 'sums',
  });
  const source = await formSource(analysed, { catalogue, today, schemes: loaded.schemes });
  const { form, words } = catalogue;
  if (source === null) {
    const sentence = form.blocked(folder.name, words);
    const blocked = { ...analysed.report, folder: folder.name, errors: analysed.errors, sentence };
    printBlocked(blocked, { request, catalogue, run });
    return run.exitWith(analysed.report.incomplete ? EXIT.couldNotRun : EXIT.findings);
  }
  const { buildForms } = await import('../../report/form/build-forms.ts');
  const forms = buildForms(kind, division, source.input);
  if (forms.length === 0) throw new UserError('uten-enheter', { mappe: folder.name });
  const target = { folder: out, overwrite, environment };
  const written = writeNewFiles(await filesOf(forms), target);
  const left = leftOutOf(analysed);
  for (const line of leftOutLines(left, source, catalogue)) environment.stderr.write(`${line}\n`);
  if (left.length + source.emptied > 0) run.exitWith(EXIT.findings);
  if (request.common.quiet) return;
  for (const name of written) environment.stdout.write(`${catalogue.run.wrote(name, words)}\n`);
  environment.stdout.write(`${form.made(written.length, out, words)}\n`);
}
