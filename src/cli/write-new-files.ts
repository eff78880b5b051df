import { dirname, join, resolve } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { FileSystem } from '../io/file-system.ts';
import type { Environment } from './environment.ts';
import { displayName } from './inputs.ts';
import type { ReportFile } from './report-files.ts';
import { writeFile } from './write-outputs.ts';

/** Where files go, and whether they may take the place of others. */
export interface Target {
  readonly folder: string;
  readonly overwrite: boolean;
  readonly environment: Environment;
}

/** The nearest folder above a path, or the path itself, that exists but is a file. */
function fileInTheWay(path: string, files: FileSystem): string | null {
  const status = files.status(path);
  if (status !== null) return status.kind === 'folder' ? null : path;
  const parent = resolve(path, '..');
  return parent === path ? null : fileInTheWay(parent, files);
}

/**
 * The paths of new files in a folder, if none of them is in the way of a file that must not be
 * replaced. Nothing is written.
 */
export function pathsForNew(names: readonly string[], target: Target): string[] {
  const { environment, overwrite } = target;
  const folder = resolve(environment.workingFolder, target.folder);
  const shown = (path: string): string => displayName(path, environment.workingFolder);
  const paths = names.map((name) => join(folder, name));
  for (const needed of new Set([folder, ...paths.map((path) => dirname(path))])) {
    const inTheWay = fileInTheWay(needed, environment.files);
    if (inTheWay !== null) throw new UserError('ut-er-fil', { sti: shown(inTheWay) });
  }
  const existing = paths.find((path) => environment.files.status(path) !== null);
  if (existing !== undefined && !overwrite) {
    throw new UserError('finnes-fra-foer', { sti: shown(existing) });
  }
  return paths;
}

/**
 * Writes files into a folder, each whole or not at all, none if one of them is in the way of a file
 * that must not be replaced. Gives their names as people see them.
 */
export function writeNewFiles(files: readonly ReportFile[], target: Target): string[] {
  const { environment } = target;
  const names = files.map(({ name }) => name);
  const paths = pathsForNew(names, target);
  files.forEach((file, index) => {
    writeFile(paths[index] ?? target.folder, file.chunks, environment);
  });
  return paths.map((path) => displayName(path, environment.workingFolder));
}
