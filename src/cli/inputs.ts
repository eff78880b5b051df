import { basename, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../domain/text-order.ts';
import { UserError } from '../domain/user-error.ts';
import { FileFailure, type FileSystem } from '../io/file-system.ts';

/** A file of a folder, as found. */
export interface InputFile {
  /** As the machine opens it. */
  readonly path: string;
  /** As people see it: relative to the working folder, with `/`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The YAML files of one folder, and which of them were asked about; the others are neighbours. */
export interface InputFolder {
  readonly path: string;
  readonly name: string;
  readonly files: readonly InputFile[];
  readonly named: readonly string[];
}

/** What paths lead to, and what is wrong with those that lead nowhere. */
export interface FoundFolders {
  readonly folders: readonly InputFolder[];
  readonly problems: readonly UserError[];
}

/** What a command line names. */
export interface Inputs extends FoundFolders {
  /** The paths as they were given. */
  readonly paths: readonly string[];
  /** The disk to read from, on which standard input may stand for a file. */
  readonly files: FileSystem;
  readonly fromStandardInput: boolean;
}

export const SETTINGS_FILE = 'kompass.yaml';

/** Hidden files are those of other programs: .gitlab-ci.yml is no plan. */
const YAML_NAME = /^[^.].*\.ya?ml$/i;
const SKIPPED_FOLDER = /^\.|^node_modules$/;
const GLOB = /[*?[\]{}]/;

/** The world of a search for files: a disk, where one stands, and what the settings leave out. */
export interface SearchWorld {
  readonly files: FileSystem;
  readonly workingFolder: string;
  readonly isLeftOut: (name: string) => boolean;
  readonly expandGlob: (pattern: string, folder: string) => Promise<readonly string[]>;
}

/** A path as people see it: relative to the working folder, with `/`, `.` for the folder itself. */
export function displayName(path: string, workingFolder: string): string {
  const shown = relative(workingFolder, path);
  if (shown === '') return '.';
  return sep === '/' ? shown : shown.split(sep).join('/');
}

/** The error for a path that the machine would not give us. */
export function cannotRead(failure: FileFailure, name: string): UserError {
  return failure.reason === 'missing'
    ? new UserError('finnes-ikke', { sti: name })
    : new UserError('kan-ikke-lese', { sti: name, grunn: failure.detail });
}

interface Search {
  readonly world: SearchWorld;
  readonly named: Map<string, Set<string>>;
  readonly visited: Set<string>;
  readonly problems: UserError[];
}

function addNamed(search: Search, folder: string, path: string): void {
  const files = search.named.get(folder) ?? new Set<string>();
  search.named.set(folder, files.add(path));
}

function isLeftOut({ world }: Search, path: string): boolean {
  return world.isLeftOut(displayName(path, world.workingFolder));
}

function isDocumentName(search: Search, path: string, name: string): boolean {
  return YAML_NAME.test(name) && name !== SETTINGS_FILE && !isLeftOut(search, path);
}

function isOpenFolder(search: Search, path: string, name: string): boolean {
  return !SKIPPED_FOLDER.test(name) && !isLeftOut(search, path);
}

function enterFolder(search: Search, folder: string): void {
  const { files } = search.world;
  const real = files.real(folder);
  if (search.visited.has(real)) return;
  search.visited.add(real);
  for (const entry of files.list(folder)) {
    const path = join(folder, entry.name);
    if (entry.kind === 'folder' && isOpenFolder(search, path, entry.name)) walk(search, path);
    if (entry.kind === 'file' && isDocumentName(search, path, entry.name)) {
      addNamed(search, folder, path);
    }
  }
}

function walk(search: Search, folder: string): void {
  try {
    enterFolder(search, folder);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    search.problems.push(cannotRead(error, displayName(folder, search.world.workingFolder)));
  }
}

function addPath(search: Search, path: string): boolean {
  const status = search.world.files.status(path);
  if (status === null) return false;
  if (status.kind === 'folder') walk(search, path);
  else addNamed(search, resolve(path, '..'), path);
  return true;
}

async function addArgument(search: Search, argument: string): Promise<void> {
  const { workingFolder, expandGlob } = search.world;
  if (addPath(search, resolve(workingFolder, argument))) return;
  if (!GLOB.test(argument)) {
    search.problems.push(new UserError('finnes-ikke', { sti: argument }));
    return;
  }
  const found = await expandGlob(argument, workingFolder);
  const matches = found.filter((path) => isDocumentName(search, path, basename(path)));
  if (matches.length === 0) {
    search.problems.push(new UserError('ingen-treff', { moenster: argument }));
  }
  for (const match of matches) addPath(search, match);
}

/** The named files of a folder and the YAML files beside them, by name. */
function readFolder(search: Search, folder: string, named: ReadonlySet<string>): InputFolder {
  const { files, workingFolder } = search.world;
  const paths = new Set(named);
  try {
    for (const entry of files.list(folder)) {
      const path = join(folder, entry.name);
      if (entry.kind === 'file' && isDocumentName(search, path, entry.name)) paths.add(path);
    }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
  }
  const found = [...paths].sort(compareText).map((path) => ({
    path,
    name: displayName(path, workingFolder),
    size: files.status(path)?.size ?? 0,
  }));
  return {
    path: folder,
    name: displayName(folder, workingFolder),
    files: found,
    named: [...named].map((path) => displayName(path, workingFolder)).sort(compareText),
  };
}

/**
 * Finds what the arguments of a command line name: files, folders (with all folders below; hidden
 * ones and `node_modules` left out) and globs. What folders and globs lead to is held against the
 * settings; a file that is named is always checked. A path that leads nowhere is a problem, and the
 * search goes on.
 */
export async function findInputs(
  argumentsGiven: readonly string[],
  world: SearchWorld,
): Promise<FoundFolders> {
  const search: Search = { world, named: new Map(), visited: new Set(), problems: [] };
  for (const argument of argumentsGiven) await addArgument(search, argument);
  const folders = [...search.named.keys()].sort(compareText);
  return {
    folders: folders.map((folder) =>
      readFolder(search, folder, search.named.get(folder) ?? new Set()),
    ),
    problems: search.problems,
  };
}
