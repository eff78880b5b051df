import { checkFolder } from '../document/check-folder.ts';
import { type FolderFile, textOf } from '../document/folders.ts';
import { type RefusedChange, sortOut } from '../document/refused-changes.ts';
import { type RevisedPlan, revisePlan } from '../document/revise-plan.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ImportChanges } from '../domain/import-changes.ts';
import { checkOptions } from './check-inputs.ts';
import { type ImportDesk, newFilesFor } from './import-desk.ts';

/** What can be written of an import, and why the rest cannot. */
export interface CheckedImport {
  readonly revised: RevisedPlan;
  readonly refused: readonly RefusedChange[];
  /** Errors that no change by itself is to blame for: with them nothing is written. */
  readonly unexplained: readonly Diagnostic[];
}

/** An error wherever it has been moved to. */
function errorKeys(
  diagnostics: readonly Diagnostic[],
  anchorOf: (finding: Diagnostic) => string,
): string[] {
  return diagnostics.map((finding) => `${finding.kode}#${finding.fil}#${anchorOf(finding)}`);
}

const errorsIn = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ alvor }) => alvor === 'feil');

/** The contents of the folder with the changed texts in them. */
function contentsWith(desk: ImportDesk, { texts, nyeFiler }: RevisedPlan): FolderFile[] {
  const changed = desk.contents.map(({ fil, content }) => {
    const text = texts.get(fil);
    return { fil, content: text === undefined ? content : { text, bom: false } };
  });
  const added = nyeFiler.map((fil) => ({
    fil,
    content: { text: texts.get(fil) ?? '', bom: false },
  }));
  return [...changed, ...added];
}

async function newErrors(desk: ImportDesk, revised: RevisedPlan): Promise<Diagnostic[]> {
  const { analysed, check } = desk;
  const before = errorKeys(errorsIn(analysed.report.diagnostics), analysed.anchorOf);
  const known = new Set(before);
  const checked = await checkFolder(contentsWith(desk, revised), checkOptions(check));
  const errors = errorsIn(checked.diagnostics);
  const keys = errorKeys(errors, checked.anchorOf);
  return errors.filter((_, place) => !known.has(String(keys[place])));
}

const planTexts = ({ contents }: ImportDesk) =>
  contents.map(({ fil, content }) => ({ fil, text: textOf(content) }));

/**
 * Makes the changed documents, checks the whole folder with them, and leaves out every change that
 * would put an error into the plan. Nothing is written.
 */
export async function checkImport(
  changes: ImportChanges,
  desk: ImportDesk,
): Promise<CheckedImport> {
  const files = planTexts(desk);
  const fresh = newFilesFor(desk);
  const refused: RefusedChange[] = [];
  let left = changes;
  for (;;) {
    const revised = revisePlan(files, left, fresh);
    const errors = revised.texts.size === 0 ? [] : await newErrors(desk, revised);
    const texts = new Map([
      ...files.map(({ fil, text }) => [fil, text] as const),
      ...revised.texts,
    ]);
    const sorted = sortOut(left, errors, texts);
    refused.push(...sorted.refused);
    if (sorted.refused.length === 0) return { revised, refused, unexplained: sorted.unexplained };
    left = sorted.changes;
  }
}
