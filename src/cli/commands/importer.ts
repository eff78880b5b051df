import { maskDiagnostic, maskText } from '../../document/mask.ts';
import { compareNotices } from '../../domain/import-notices.ts';
import { UserError } from '../../domain/user-error.ts';
import { findingMessage } from '../../report/finding-message.ts';
import { type ImportPage, importText } from '../../report/import-text.ts';
import { type Asking, NoAnswer } from '../ask-choice.ts';
import { type CheckedImport, checkImport } from '../check-import.ts';
import { confirmed } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { findSheets, type SheetFile } from '../find-sheets.ts';
import { type ImportDesk, importDesk } from '../import-desk.ts';
import { importOptions } from '../import-options.ts';
import { SETTINGS_FILE } from '../inputs.ts';
import { pasteText, settingsWith } from '../kept-answers.ts';
import type { Request } from '../program.ts';
import { readFiles } from '../read-sheets.ts';
import { type SettledImport, settleImport } from '../settle-import.ts';
import { printUserError, type Run } from '../this-run.ts';
import { writeImport } from '../write-import.ts';
import { writeFile } from '../write-outputs.ts';

/** Whoever sits at a terminal, if somebody does and wants to hear anything. */
function askingAt({ run, request, catalogue }: ImportDesk): Asking | null {
  const { environment } = run;
  const { standardInputIsTerminal, stdout } = environment;
  const isAt = standardInputIsTerminal && stdout.isTerminal && !request.common.quiet;
  return isAt ? { environment, catalogue } : null;
}

function pageOf(settled: SettledImport, checked: CheckedImport, desk: ImportDesk): ImportPage {
  const { catalogue, names, today } = desk;
  const { revised, refused, unexplained } = checked;
  const told = (finding: (typeof unexplained)[number]): string =>
    findingMessage(maskDiagnostic(finding), catalogue);
  const text = pasteText(settled.open, settled.tables, desk);
  const overviews = new Set(
    revised.revisions.filter(({ slag, ny }) => slag === 'enhet' && ny).map((each) => each.dokument),
  );
  return {
    notices: settled.notices.toSorted(compareNotices),
    refused: refused.map(({ sted, funn }) => ({ sted, melding: told(funn) })),
    unexplained: unexplained.map((finding) => `${finding.fil}: ${told(finding)}`),
    revisions: revised.revisions,
    names,
    newFiles: revised.nyeFiler,
    assumed: { files: revised.nyeFiler.filter((fil) => overviews.has(fil)), date: today },
    paste: text === null ? null : { file: SETTINGS_FILE, text },
  };
}

function show(page: ImportPage, { run, request, options, catalogue }: ImportDesk): void {
  const { stdout } = run.environment;
  const settings = {
    catalogue,
    width: stdout.columns,
    mask: maskText,
    all: options.showOnly,
    quiet: request.common.quiet,
  };
  stdout.write(importText(page, settings));
}

function tell(sentence: string, { run, request }: ImportDesk): void {
  if (!request.common.quiet) run.environment.stdout.write(`${sentence}\n`);
}

/** What is about to be written. */
interface Outcome {
  readonly settled: SettledImport;
  readonly checked: CheckedImport;
}

/** Whether it may be written, as far as anybody is asked. */
async function isAgreed(desk: ImportDesk): Promise<boolean> {
  const asking = askingAt(desk);
  const { ask } = desk.catalogue.import;
  if (asking === null || desk.options.yes) return true;
  return confirmed({ ...ask, question: ask.write }, asking.environment);
}

function writeAll({ settled, checked }: Outcome, desk: ImportDesk): void {
  const { run, catalogue } = desk;
  const { import: texts, words } = catalogue;
  const { revisions, texts: files } = checked.revised;
  if (files.size > 0) {
    writeImport(checked, desk);
    const facts = { changes: revisions.length, files: [...files.keys()] };
    tell(texts.result.written(facts, words), desk);
  }
  const { answered } = settled;
  if (answered.length === 0) return;
  const { path, text } = settingsWith(answered, run.environment);
  writeFile(path, [new TextEncoder().encode(text)], run.environment);
  for (const { navn } of answered) tell(texts.result.setupKept(SETTINGS_FILE, navn, words), desk);
}

/** Writes what the sheets make different, once whoever is asked has said yes. */
async function write(outcome: Outcome, desk: ImportDesk): Promise<void> {
  const { run, catalogue, options } = desk;
  const { result } = catalogue.import;
  const { revisions, texts: files } = outcome.checked.revised;
  if (files.size === 0) tell(result.unchanged, desk);
  else if (options.showOnly) {
    const facts = { changes: revisions.length, files: [...files.keys()] };
    tell(result.wouldWrite(facts, catalogue.words), desk);
  }
  if (options.showOnly) return;
  if (files.size === 0 || (await isAgreed(desk))) return writeAll(outcome, desk);
  run.environment.stderr.write(`${result.nothingWritten}\n`);
  run.exitWith(EXIT.cancelled);
}

/** Reads the files and makes of them what can be written; what does not fit is shown. */
async function readImport(files: readonly SheetFile[], desk: ImportDesk): Promise<void> {
  const { run } = desk;
  const read = await readFiles(files, desk);
  const settled = await settleImport(read, desk, askingAt(desk));
  const checked = await checkImport(settled.matched.changes, desk);
  const page = pageOf(settled, checked, desk);
  show(page, desk);
  const isFaulty = page.notices.some(({ alvor }) => alvor === 'feil') || page.refused.length > 0;
  if (isFaulty || checked.unexplained.length > 0) run.exitWith(EXIT.findings);
  if (checked.unexplained.length > 0) return;
  if (read.forms.length + settled.imports.length === 0) return run.exitWith(EXIT.couldNotRun);
  await write({ settled, checked }, desk);
}

async function importInto(desk: ImportDesk): Promise<void> {
  const { run, request, catalogue } = desk;
  const { files, problems } = await findSheets(request.words, run.environment);
  for (const problem of problems) printUserError(problem, run, catalogue);
  if (files.length === 0) {
    if (problems.length > 0) return;
    throw new UserError('ingenting-aa-importere', { stier: request.words });
  }
  await readImport(files, desk);
}

/** A fault of the program while sheets were open: where it is, without what stood in them. */
function withoutContents(error: unknown): Error {
  const frames = error instanceof Error ? (error.stack ?? '') : '';
  const told = new Error('importer');
  const places = frames.split('\n').filter((line) => /^\s+at /.test(line));
  told.stack = [error instanceof Error ? error.name : typeof error, ...places].join('\n');
  return told;
}

/**
 * `kompass importer`: reads forms and other sheets into the plan's documents. What does not fit is
 * said with its cell, and the rest is read; what changes is shown before it is written.
 */
export async function importer(request: Request, run: Run): Promise<void> {
  const options = importOptions(request);
  if (request.words.length === 0) throw new UserError('ingenting-aa-importere', { stier: [] });
  const desk = await importDesk(request, options, run);
  try {
    await importInto(desk);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (!(error instanceof NoAnswer)) throw withoutContents(error);
    run.environment.stderr.write(`${desk.catalogue.import.result.nothingWritten}\n`);
    run.exitWith(EXIT.cancelled);
  }
}
