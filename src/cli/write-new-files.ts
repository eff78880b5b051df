import { join, resolve } from 'node:path';
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
 * Writes files into a folder, each whole or not at all, none if one of them is in the way of a file
 * that must not be replaced. Gives their names as people see them.
 */
export function writeNewFiles(files: readonly ReportFile[], target: Target): string[] {
  const { environment, overwrite } = target;
  const folder = resolve(environment.workingFolder, target.folder);
  const name = (path: string): string => displayName(path, environment.workingFolder);
  const inTheWay = fileInTheWay(folder, environment.files);
  if (inTheWay !== null) throw new UserError('ut-er-fil', { sti: name(inTheWay) });
  const paths = files.map((file) => join(folder, file.name));
  const existing = paths.find((path) => environment.files.status(path) !== null);
  if (existing !== undefined && !overwrite) {
    throw new UserError('finnes-fra-foer', { sti: name(existing) });
  }
  files.forEach((file, index) => {
    writeFile(paths[index] ?? folder, file.chunks, environment);
  });
  return paths.map(name);
}
