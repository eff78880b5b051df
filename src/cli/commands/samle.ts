import { resolve } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { harmless } from '../../report/harmless.ts';
import type { RoundInput } from '../../report/round/round-input.ts';
import { roundSummary } from '../../report/round-summary.ts';
import { isFailing } from '../checked-page.ts';
import { chooseLanguage } from '../choose-language.ts';
import { type CollateOptions, collateOptions } from '../collate-options.ts';
import { EXIT } from '../exit-codes.ts';
import { findSubmissions, type RoundInputs } from '../find-submissions.ts';
import { displayName } from '../inputs.ts';
import { leftBehind } from '../left-behind.ts';
import { makeRound, type ReadRound, thresholdOf } from '../make-round.ts';
import { paintFor } from '../paint.ts';
import type { Request } from '../program.ts';
import { progressBar } from '../progress.ts';
import { chooseForum, readForum, readNetworks } from '../read-forum.ts';
import { ANSWERS, roundFiles, TABLES, workbookName } from '../round-files.ts';
import { readSubmissions } from '../run-tasks.ts';
import { type LoadedSettings, loadSettings } from '../settings.ts';
import { printBug, printUserError, type Run } from '../this-run.ts';
import { writeNewFiles } from '../write-new-files.ts';

/** One run of `samle`. */
interface Collating {
  readonly request: Request;
  readonly run: Run;
  readonly options: CollateOptions;
  readonly loaded: LoadedSettings;
  readonly catalogue: Catalogue;
  readonly today: string;
  /** The words of the command line; the working folder without. */
  readonly paths: readonly string[];
}

/** So many names are told; a list of hundreds helps nobody. */
const MOST_NAMES = 10;

function shownNames(names: readonly string[], { collate, words }: Catalogue): string[] {
  const shown = names.slice(0, MOST_NAMES).map((name) => words.quote(harmless(name)));
  const rest = names.length - shown.length;
  return rest === 0 ? shown : [...shown, collate.more(rest, words)];
}

/** Says what was named and is no part of the round. */
function tellOthers(inputs: RoundInputs, { run, catalogue, request }: Collating): void {
  const { collate, words } = catalogue;
  for (const problem of inputs.problems) printUserError(problem, run, catalogue);
  if (request.common.quiet) return;
  const { stderr } = run.environment;
  const { ignored, looseNeedReports } = inputs;
  if (ignored.length > 0) {
    stderr.write(`${collate.ignored(shownNames(ignored, catalogue), words)}\n`);
  }
  if (looseNeedReports.length > 0) {
    const names = shownNames(looseNeedReports, catalogue);
    stderr.write(`${collate.looseNeedReports(names, words)}\n`);
  }
}

async function readAll(inputs: RoundInputs, collating: Collating): Promise<ReadRound> {
  const { request, run, options, loaded, catalogue, today, paths } = collating;
  const { environment, version } = run;
  const { severities } = loaded.settings;
  const check = { today, severities, schemes: loaded.schemes };
  const reading = { check, files: environment.files };
  const file = chooseForum(options.forum, inputs.forums, { environment, paths });
  const forum = await readForum(file, reading, catalogue);
  const networks = await readNetworks(inputs.networks, reading);
  const round = { forum: forum.beside, threshold: thresholdOf(options, loaded), version };
  const total = inputs.submissions.length;
  const progress = progressBar({ total, quiet: request.common.quiet, catalogue }, environment);
  const { jobs } = options;
  const tasks = { environment, check, jobs, progress };
  return { forum, networks, submissions: await readSubmissions(inputs.submissions, round, tasks) };
}

interface MadeRound extends Collating {
  readonly files: number;
  /** The name of its document. */
  readonly forum: string;
}

/** Says what is done, to whoever wants to hear it. */
function tellRound(input: RoundInput, out: string, made: MadeRound): void {
  const { request, run, options, catalogue, files, forum } = made;
  const { stdout } = run.environment;
  if (request.common.quiet) return;
  const { formats } = options;
  const written = {
    files,
    workbook: formats.has('xlsx') ? `${out}/${workbookName(input)}` : null,
    tables: formats.has('csv') ? `${out}/${TABLES}` : null,
    answers: `${out}/${ANSWERS}`,
    forum,
  };
  const paint = paintFor(stdout, request.common.color, run.environment);
  stdout.write(roundSummary(input.round, written, { catalogue, paint, width: stdout.columns }));
}

function tellRemaining(names: readonly string[], { run, catalogue }: Collating): void {
  if (names.length === 0) return;
  const { collate, words } = catalogue;
  run.environment.stderr.write(`${collate.remaining(shownNames(names, catalogue), words)}\n`);
}

function setExitCode(funn: readonly Diagnostic[], { options, loaded, run }: Collating): void {
  const failOn = options.failOn ?? loaded.settings.feil_ved ?? 'feil';
  if (funn.some(({ alvor }) => isFailing(alvor, failOn))) run.exitWith(EXIT.findings);
}

async function collate(out: string, collating: Collating): Promise<void> {
  const { run, options, loaded, paths } = collating;
  const { environment } = run;
  const inputs = await findSubmissions(paths, { environment, loaded, out });
  tellOthers(inputs, collating);
  if (inputs.submissions.length === 0) {
    if (inputs.problems.length > 0) return;
    throw new UserError('ingenting-aa-samle', { stier: paths });
  }
  const read = await readAll(inputs, collating);
  const input = await makeRound(read, { ...collating, version: run.version });
  const files = await roundFiles(input, read, options);
  const target = { folder: out, overwrite: options.overwrite, environment };
  writeNewFiles(files, target);
  const { workingFolder } = environment;
  const made = { ...collating, files: files.length, forum: read.forum.beside.fil };
  tellRound(input, displayName(resolve(workingFolder, out), workingFolder), made);
  tellRemaining(leftBehind(files, target), collating);
  setExitCode(input.round.funn, collating);
  const broken = read.submissions.find(({ bug }) => bug !== null);
  if (broken) printBug(broken.bug, run, collating.catalogue);
}

/** Reads points and amounts back into the forum's document: the named one, or the only one here. */
async function readJudgements(workbook: string, collating: Collating): Promise<void> {
  const { request, run, options, loaded, paths } = collating;
  const { environment } = run;
  const { forum: named, showOnly, out } = options;
  const found =
    named === null ? (await findSubmissions(paths, { environment, loaded, out })).forums : [];
  const forum = named ?? chooseForum(null, found, { environment, paths }).name;
  const { readBack } = await import('../read-back.ts');
  await readBack({ workbook, forum, showOnly }, request, run);
}

/**
 * `kompass samle`: reads every submission of a round, and writes the forum's workbook and tables and
 * an answer to each participant. No submission stops the others; everything is made before anything
 * is written. The language is the county's own, whatever the municipalities write.
 */
export async function samle(request: Request, run: Run): Promise<void> {
  const options = collateOptions(request);
  const { out, readBack: workbook } = options;
  if (out === null && workbook === null) throw new UserError('mangler-valg', { valg: '--out' });
  const loaded = await loadSettings(run);
  const { environment } = run;
  const { common, words } = request;
  const wishes = { option: common.lang, writtenForms: [], settings: loaded.settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const today = common.date ?? environment.today();
  const paths = words.length === 0 ? ['.'] : words;
  const collating = { request, run, options, loaded, catalogue, today, paths };
  if (workbook !== null) await readJudgements(workbook, collating);
  else if (out !== null) await collate(out, collating);
}
