import { join, resolve } from 'node:path';
import { compareText } from '../domain/text-order.ts';
import { UserError } from '../domain/user-error.ts';
import { FileFailure } from '../io/file-system.ts';
import { expandGlob } from '../io/glob.ts';
import type { Environment } from './environment.ts';
import { cannotRead, displayName } from './inputs.ts';

/** A file to be imported: as the machine opens it, and as people see it. */
export interface SheetFile {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What the words of a command line lead to, by name, and what is wrong with the others. */
export interface FoundSheets {
  readonly files: readonly SheetFile[];
  readonly problems: readonly UserError[];
}

/** What is taken from a folder: tables, whether they can be read or not. Open files of Excel have a shadow. */
const TABLE_NAME = /^(?![.~]).*\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt)$/i;
const GLOB = /[*?[\]{}]/;

interface Search {
  readonly environment: Environment;
  readonly found: Map<string, SheetFile>;
  readonly visited: Set<string>;
  readonly problems: UserError[];
}

function add({ environment, found }: Search, path: string, size: number): void {
  const { files, workingFolder } = environment;
  const real = files.real(path);
  if (!found.has(real)) found.set(real, { path, name: displayName(path, workingFolder), size });
}

function enter(search: Search, folder: string): void {
  const { files } = search.environment;
  const real = files.real(folder);
  if (search.visited.has(real)) return;
  search.visited.add(real);
  for (const { name, kind } of files.list(folder)) {
    const path = join(folder, name);
    if (kind === 'folder' && !name.startsWith('.')) walk(search, path);
    if (kind === 'file' && TABLE_NAME.test(name)) add(search, path, files.status(path)?.size ?? 0);
  }
}

function walk(search: Search, folder: string): void {
  try {
    enter(search, folder);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    search.problems.push(cannotRead(error, displayName(folder, search.environment.workingFolder)));
  }
}

async function addWord(search: Search, word: string): Promise<void> {
  const { files, workingFolder } = search.environment;
  const path = resolve(workingFolder, word);
  const status = files.status(path);
  if (status?.kind === 'folder') return walk(search, path);
  if (status !== null) return add(search, path, status.size);
  const matches = GLOB.test(word) ? await expandGlob(word, workingFolder) : [];
  for (const match of matches) add(search, match, files.status(match)?.size ?? 0);
  if (matches.length > 0) return;
  search.problems.push(
    GLOB.test(word)
      ? new UserError('ingen-treff', { moenster: word })
      : new UserError('finnes-ikke', { sti: word }),
  );
}

/** Finds the files, the tables in folders and what patterns name; each file once. */
export async function findSheets(
  words: readonly string[],
  environment: Environment,
): Promise<FoundSheets> {
  const search: Search = { environment, found: new Map(), visited: new Set(), problems: [] };
  for (const word of words) await addWord(search, word);
  const files = [...search.found.values()].sort((a, b) => compareText(a.name, b.name));
  return { files, problems: search.problems };
}
