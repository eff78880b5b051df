import { resolve } from 'node:path';
import { decode } from '../document/decode.ts';
import { NO_SETTINGS, readSchemes, readSettings, type Settings } from '../document/settings.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { UserError } from '../domain/user-error.ts';
import type { Ordninger } from '../generated/types.ts';
import { FileFailure } from '../io/file-system.ts';
import { findingMessage } from '../report/finding-message.ts';
import { languageOfArguments } from './choose-language.ts';
import { cannotRead, SETTINGS_FILE } from './inputs.ts';
import type { Run } from './this-run.ts';

/** What kompass.yaml in the working folder says, and the scheme table that it names. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** `null` for the table that ships with the program. */
  readonly schemes: Ordninger | null;
}

interface ReadResult<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Reader<T> = (name: string, text: string) => Promise<ReadResult<T>>;

/** A finding, with its place where it has one. */
type Wrong = Pick<Diagnostic, 'kode' | 'fakta'> & Partial<Pick<Diagnostic, 'linje' | 'kolonne'>>;

/** Settings that cannot be trusted stop the run: a check by other rules would be worse than none. */
async function refuse(name: string, diagnostics: readonly Wrong[], run: Run): Promise<never> {
  const catalogue = await run.speak(languageOfArguments(run.environment));
  const sentences = diagnostics.slice(0, 1).map((wrong) => {
    const place = wrong.linje === undefined ? '' : `${wrong.linje}:${wrong.kolonne} `;
    return place + findingMessage(wrong, catalogue);
  });
  throw new UserError('innstillinger-feil', { sti: name, feil: sentences.join('') });
}

async function readWith<T>(name: string, reader: Reader<T>, run: Run): Promise<T> {
  const { files, workingFolder } = run.environment;
  let bytes: Uint8Array;
  try {
    bytes = files.read(resolve(workingFolder, name));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotRead(error, name);
  }
  const content = decode(bytes);
  if ('fault' in content) {
    const { code, facts } = content.fault;
    return refuse(name, [{ kode: code, fakta: facts }], run);
  }
  const { value, diagnostics } = await reader(name, content.text);
  return value ?? refuse(name, diagnostics, run);
}

/** Loads kompass.yaml from the working folder, where there is one. */
export async function loadSettings(run: Run): Promise<LoadedSettings> {
  const { files, workingFolder } = run.environment;
  if (files.status(resolve(workingFolder, SETTINGS_FILE)) === null) {
    return { settings: NO_SETTINGS, schemes: null };
  }
  const settings = await readWith(SETTINGS_FILE, readSettings, run);
  const schemes =
    settings.ordninger === null ? null : await readWith(settings.ordninger, readSchemes, run);
  return { settings, schemes };
}
