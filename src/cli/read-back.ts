import { resolve } from 'node:path';
import { checkFolder } from '../document/check-folder.ts';
import { maskText } from '../document/mask.ts';
import { parseYaml } from '../document/parse.ts';
import { readJudgements } from '../document/read-judgements.ts';
import { writeJudgements } from '../document/write-judgements.ts';
import { type ReadSheet, readWorkbook, sizeFault } from '../document/xlsx/read-workbook.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type CellPlace, type Judgement, judgementChanges } from '../domain/judgement.ts';
import { UserError } from '../domain/user-error.ts';
import type { Forum } from '../generated/types.ts';
import { FileFailure } from '../io/file-system.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { findingMessage } from '../report/finding-message.ts';
import {
  isRefused,
  type ReadBackPage,
  type RefusedValue,
  readBackText,
} from '../report/read-back-text.ts';
import { type CheckSettings, checkOptions, readContent } from './check-inputs.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit-codes.ts';
import { cannotRead } from './inputs.ts';
import type { Request } from './program.ts';
import { chooseForum } from './read-forum.ts';
import { loadSettings } from './settings.ts';
import type { Run } from './this-run.ts';
import { writeFile } from './write-outputs.ts';

/** What is to be read back, and into what; paths as people gave them. */
export interface ReadBackRequest {
  readonly workbook: string;
  readonly forum: string;
  /** Tells what would be different, and writes nothing. */
  readonly showOnly: boolean;
}

const BOM = '\uFEFF';

function readBytes(name: string, { files, workingFolder }: Environment): Uint8Array {
  const path = resolve(workingFolder, name);
  const fault = sizeFault(files.status(path)?.size ?? 0);
  if (fault !== null) throw new UserError('arbeidsbok', { sti: name, feil: fault });
  try {
    return files.read(path);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotRead(error, name);
  }
}

function readSheets(name: string, environment: Environment): readonly ReadSheet[] {
  const read = readWorkbook(readBytes(name, environment));
  if ('fault' in read) throw new UserError('arbeidsbok', { sti: name, feil: read.fault });
  return read.sheets;
}

/** What reading back is done with. */
interface Desk {
  readonly check: CheckSettings;
  readonly catalogue: Catalogue;
  readonly environment: Environment;
}

/** The forum's document: what it says, and as it is written. */
interface WrittenForum {
  readonly path: string;
  readonly name: string;
  readonly forum: Forum;
  readonly text: string;
  readonly bom: boolean;
}

const isError = ({ alvor }: Diagnostic): boolean => alvor === 'feil';

/** Reads a forum's document that has no faults: into one that has, nothing is written. */
async function readForum(named: string, desk: Desk): Promise<WrittenForum> {
  const { check, catalogue, environment } = desk;
  const file = chooseForum(named, [], { environment, paths: [] });
  const content = readContent(file, environment.files);
  const { documents, diagnostics } = await checkFolder(
    [{ fil: file.name, content }],
    checkOptions(check),
  );
  const [forum] = documents.forum;
  const [fault] = diagnostics.filter(isError);
  if (fault !== undefined) {
    const feil = findingMessage(fault, catalogue);
    throw new UserError('forum-feil', { sti: file.name, feil });
  }
  // What could not be read as text has a fault, and was no forum to begin with.
  if (forum === undefined || !('text' in content)) {
    throw new UserError('ikke-forum', { sti: file.name });
  }
  return { ...file, forum, ...content };
}

/** Where in the workbook a value of the changed document came from. */
function placeOf(sti: string, forum: Forum, judgements: readonly Judgement[]): CellPlace | null {
  const [, , place, ...field] = sti.split('/');
  const id = forum.vurderinger?.[Number(place)]?.behovsmelding;
  const judgement = judgements.find((one) => one.id === id);
  const celle = judgement?.celler.get(field.join('/'));
  return judgement === undefined || celle === undefined ? null : { ark: judgement.ark, celle };
}

/** What the checks of the forum's document have against the values of the workbook. */
async function refusedValues(
  text: string,
  judgements: readonly Judgement[],
  { check, catalogue }: Desk,
): Promise<RefusedValue[]> {
  const file = { fil: 'forum', content: { text, bom: false } };
  const { diagnostics } = await checkFolder([file], checkOptions(check));
  // As it is written, with nothing left out: a finding says where it stands by number.
  const forum = parseYaml(text).value as Forum;
  return diagnostics.filter(isError).map((finding) => ({
    ...(placeOf(finding.sti, forum, judgements) ?? { ark: finding.sti, celle: null }),
    melding: findingMessage(finding, catalogue),
  }));
}

async function makePage(
  { workbook, showOnly }: ReadBackRequest,
  written: WrittenForum,
  desk: Desk,
): Promise<{ page: ReadBackPage; text: string }> {
  const { forum } = written;
  const read = readJudgements(readSheets(workbook, desk.environment), forum);
  const fits = read.faults.length === 0;
  const changes = fits ? judgementChanges(forum, read.judgements) : [];
  const text = writeJudgements(written.text, forum, changes);
  const refused = fits ? await refusedValues(text, read.judgements, desk) : [];
  const { faults, notes } = read;
  const { name: file } = written;
  return { page: { workbook, file, forum, faults, refused, notes, changes, showOnly }, text };
}

/**
 * `kompass samle --les-tilbake`: what the forum has filled in in the workbook of its round goes into
 * its document, and nothing else in that is touched. Where anything does not fit, nothing is written.
 */
export async function readBack(asked: ReadBackRequest, request: Request, run: Run): Promise<void> {
  const { environment } = run;
  const { common } = request;
  const { settings, schemes } = await loadSettings(run);
  const wishes = { option: common.lang, writtenForms: [], settings: settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const today = common.date ?? environment.today();
  const check = { today, severities: settings.severities, schemes };
  const desk = { check, catalogue, environment };
  const written = await readForum(asked.forum, desk);
  const { page, text } = await makePage(asked, written, desk);
  const isBad = isRefused(page);
  if (!isBad && !asked.showOnly && page.changes.length > 0) {
    const bytes = new TextEncoder().encode((written.bom ? BOM : '') + text);
    writeFile(written.path, [bytes], environment);
  }
  if (isBad) run.exitWith(EXIT.findings);
  if (common.quiet && !isBad) return;
  const { stdout } = environment;
  stdout.write(readBackText(page, { catalogue, width: stdout.columns, mask: maskText }));
}
