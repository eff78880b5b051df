import { basename, dirname, join, resolve } from 'node:path';
import type { SafeSubmission } from '../domain/disclosure.ts';
import { organisationKey } from '../domain/organisation-key.ts';
import { UserError } from '../domain/user-error.ts';
import { organisationFilePart } from '../report/file-name.ts';
import type { Environment } from './environment.ts';
import type { AnalysedFolder } from './gap-of-folder.ts';
import { displayName, type InputFolder } from './inputs.ts';
import { pathsForNew } from './write-new-files.ts';

/** A file to be written: as the machine opens it, and as people see it. */
export interface PackTarget {
  readonly path: string;
  readonly name: string;
}

/** `innsending-9901-fjordvik.yaml`, with `-utkast` for a draft. */
function usualName({ organisasjon, utkast }: SafeSubmission): string {
  const part = organisationFilePart(organisationKey(organisasjon), organisasjon.navn);
  return `innsending-${part}${utkast === true ? '-utkast' : ''}.yaml`;
}

/** Where a submission goes: the file that is named, the usual name in a folder; `null`: the screen. */
export function packTarget(
  out: string | null,
  submission: SafeSubmission,
  { files, workingFolder }: Environment,
): PackTarget | null {
  if (out === '-') return null;
  const named = resolve(workingFolder, out ?? '.');
  const isFolder = out?.endsWith('/') === true || files.status(named)?.kind === 'folder';
  const path = isFolder ? join(named, usualName(submission)) : named;
  return { path, name: displayName(path, workingFolder) };
}

/** What a submission is packed from, and whether a file may be replaced. */
export interface Writing {
  readonly folder: InputFolder;
  readonly analysed: AnalysedFolder;
  readonly overwrite: boolean;
  readonly environment: Environment;
}

/** Stops a run that would replace a file it must not, the plan's own files before all. */
export function checkTarget(target: PackTarget | null, writing: Writing): void {
  if (target === null) return;
  const { path, name } = target;
  const { folder, analysed, overwrite, environment } = writing;
  const { files } = environment;
  const names = new Set(analysed.contents.map(({ fil }) => fil));
  const sources = folder.files.filter((file) => names.has(file.name));
  if (files.status(path) !== null) {
    const real = files.real(path);
    const isSource = sources.some((source) => files.real(source.path) === real);
    if (isSource) throw new UserError('er-kilde', { sti: name });
  }
  pathsForNew([basename(path)], { folder: dirname(path), overwrite, environment });
}
