import { resolve } from 'node:path';
import { type CheckedFolder, checkFolder } from '../document/check-folder.ts';
import { type FolderFile, kindIn, textOf } from '../document/folders.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import type { Forum, Nettverk } from '../generated/types.ts';
import type { FileSystem } from '../io/file-system.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { findingMessage } from '../report/finding-message.ts';
import type { HashedFile } from '../report/manifest.ts';
import { type CheckSettings, checkOptions, readContent } from './check-inputs.ts';
import type { Environment } from './environment.ts';
import { displayName, type InputFile } from './inputs.ts';
import { hashesOf } from './make-report.ts';

/** A document of the round that is not a submission, read and checked by itself. */
interface ReadAlone {
  readonly file: FolderFile;
  readonly checked: CheckedFolder;
  readonly sources: readonly HashedFile[];
}

/** The forum's document. */
export interface ReadForum {
  readonly forum: Forum;
  readonly locate: CheckedFolder['locate'];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly HashedFile[];
  /** The document with what the check of a submission needs of it. */
  readonly beside: FolderFile;
}

/** The documents of the networks. */
export interface ReadNetworks {
  readonly networks: readonly Nettverk[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly HashedFile[];
}

/** What the forum and the networks are read with. */
export interface ReadingSettings {
  readonly check: CheckSettings;
  readonly files: FileSystem;
}

async function readAlone(
  { name, ...file }: InputFile,
  { check, files }: ReadingSettings,
): Promise<ReadAlone> {
  const content = { fil: name, content: readContent({ name, ...file }, files) };
  const checked = await checkFolder([content], checkOptions(check));
  return { file: content, checked, sources: hashesOf([content]) };
}

/** The forum's file: the one that `--forum` names, else the only one among the inputs. */
export function chooseForum(
  named: string | null,
  found: readonly InputFile[],
  { environment, paths }: { environment: Environment; paths: readonly string[] },
): InputFile {
  if (named !== null) {
    const path = resolve(environment.workingFolder, named);
    const status = environment.files.status(path);
    if (status === null) throw new UserError('finnes-ikke', { sti: named });
    if (status.kind !== 'file') throw new UserError('ikke-forum', { sti: named });
    return { path, name: displayName(path, environment.workingFolder), size: status.size };
  }
  const [only, ...others] = found;
  if (only === undefined) throw new UserError('uten-forum', { stier: paths });
  if (others.length > 0) {
    throw new UserError('flere-forum', { filer: found.map(({ name }) => name) });
  }
  return only;
}

/** Nobody's names, and no judgements: they say nothing of a submission, and can be many. */
function besideSubmissions(fil: string, forum: Forum): FolderFile {
  const { medlemmer: _, vurderinger: __, ...rest } = forum;
  return { fil, content: { text: JSON.stringify(rest), bom: false } };
}

/**
 * Reads the forum's document. Throws a `UserError` where it is none, or has faults without which
 * nothing can be held against it.
 */
export async function readForum(
  file: InputFile,
  settings: ReadingSettings,
  catalogue: Catalogue,
): Promise<ReadForum> {
  const sti = file.name;
  const read = await readAlone(file, settings);
  const { diagnostics, documents, locate } = read.checked;
  const [forum] = documents.forum;
  if (forum === undefined) {
    const [first] = diagnostics;
    const kind = kindIn(textOf(read.file.content));
    if (first === undefined || (kind !== undefined && kind !== 'forum')) {
      throw new UserError('ikke-forum', { sti });
    }
    throw new UserError('forum-feil', { sti, feil: findingMessage(first, catalogue) });
  }
  const beside = besideSubmissions(sti, forum);
  return { forum, locate, diagnostics, sources: read.sources, beside };
}

/** Reads the documents of networks; one that cannot be used is told in its findings. */
export async function readNetworks(
  found: readonly InputFile[],
  settings: ReadingSettings,
): Promise<ReadNetworks> {
  const read: ReadAlone[] = [];
  for (const file of found) read.push(await readAlone(file, settings));
  return {
    networks: read.flatMap(({ checked }) => checked.documents.nettverk),
    diagnostics: read.flatMap(({ checked }) => checked.diagnostics),
    sources: read.flatMap(({ sources }) => sources),
  };
}
