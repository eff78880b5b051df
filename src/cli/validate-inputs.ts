import { resolve } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { FileFailure, type FileSystem } from '../io/file-system.ts';
import { expandGlob, globMatcher } from '../io/glob.ts';
import type { Environment } from './environment.ts';
import { cannotRead, findInputs, type Inputs, type SearchWorld } from './inputs.ts';
import type { LoadedSettings } from './settings.ts';
import type { ValidateOptions } from './validate-options.ts';

/** Where the files are looked for. */
export interface InputWorld {
  readonly loaded: LoadedSettings;
  readonly environment: Environment;
}

/** A disk on which one file has another content: what came on standard input. */
function withFile(files: FileSystem, path: string, bytes: Uint8Array): FileSystem {
  return {
    ...files,
    read: (asked) => (asked === path ? bytes : files.read(asked)),
    status: (asked) =>
      asked === path ? { kind: 'file', size: bytes.length } : files.status(asked),
  };
}

async function listedPaths(list: string, environment: Environment): Promise<string[]> {
  try {
    const bytes =
      list === '-'
        ? await environment.readStandardInput()
        : environment.files.read(resolve(environment.workingFolder, list));
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotRead(error, list);
  }
}

/** The search with the settings' exclusions. */
async function searchWorld(files: FileSystem, world: InputWorld): Promise<SearchWorld> {
  return {
    files,
    workingFolder: world.environment.workingFolder,
    isLeftOut: await globMatcher(world.loaded.settings.utelat),
    expandGlob,
  };
}

/** Without a name of its own, what comes on standard input has no neighbours. */
function standardInputFolder(workingFolder: string, bytes: Uint8Array): Inputs['folders'][number] {
  const path = resolve(workingFolder, '-');
  const files = [{ path, name: '-', size: bytes.length }];
  return { path: workingFolder, name: '.', files, named: ['-'] };
}

async function withStandardInput(
  paths: readonly string[],
  options: ValidateOptions,
  world: InputWorld,
): Promise<Inputs> {
  const { environment } = world;
  if (options.fix) throw new UserError('fix-uten-fil', {});
  const bytes = await environment.readStandardInput();
  const { workingFolder } = environment;
  const name = options.stdinFilename ?? '-';
  const files = withFile(environment.files, resolve(workingFolder, name), bytes);
  const others = paths.filter((path) => path !== '-');
  const asked = options.stdinFilename === null ? others : [...others, name];
  const found = await findInputs(asked, await searchWorld(files, world));
  const folders =
    options.stdinFilename === null
      ? [standardInputFolder(workingFolder, bytes), ...found.folders]
      : found.folders;
  return { ...found, folders, files, paths, fromStandardInput: true };
}

/**
 * What `valider` is to check: the words of the command line, the list of `--filer-fra`, standard
 * input for `-`; the working folder where nothing is named.
 */
export async function validateInputs(
  words: readonly string[],
  options: ValidateOptions,
  world: InputWorld,
): Promise<Inputs> {
  const { environment } = world;
  const listed =
    options.filesFrom === null ? [] : await listedPaths(options.filesFrom, environment);
  const named = [...words, ...listed];
  const paths = named.length === 0 && options.filesFrom === null ? ['.'] : named;
  if (paths.includes('-')) return withStandardInput(paths, options, world);
  const found = await findInputs(paths, await searchWorld(environment.files, world));
  return { ...found, files: environment.files, paths, fromStandardInput: false };
}
