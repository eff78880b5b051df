import { type CheckOptions, checkFolder } from '../document/check-folder.ts';
import { decode } from '../document/decode.ts';
import { type FolderFile, groupIntoFolders, textOf } from '../document/folders.ts';
import { MAX_BYTES, megabytes } from '../document/limits.ts';
import type { SeverityTable } from '../document/settings.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Ordninger } from '../generated/types.ts';
import { FileFailure, type FileSystem } from '../io/file-system.ts';
import { type Identities, identitiesOf, joinIdentities, maskedLine } from './identities.ts';
import type { InputFile, InputFolder } from './inputs.ts';

/** What a check needs to know besides the files; plain data, so that it can cross threads. */
export interface CheckSettings {
  readonly today: string;
  readonly severities: SeverityTable;
  readonly schemes: Ordninger | null;
  /** Whether the findings are to be recognised in another run. */
  readonly identities?: boolean;
}

/** The text of the lines that findings stand on, by file and line number (from 1). */
export type FaultyLines = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** What came out of the folders that were checked; plain data. */
export interface CheckReport {
  /** How many of the named files were read. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: FaultyLines;
  /** A named file could not be read, so not everything was checked. */
  readonly incomplete: boolean;
  /** The written forms of the plans that were met. */
  readonly writtenForms: readonly ('bokmaal' | 'nynorsk')[];
  /** Where they were asked for. */
  readonly identities?: Identities;
}

const MOST_LINES = 200;
const LINES_EACH = 3;
const LONGEST_LINE = 400;
/** Room for a number that begins before that end, so that it is known and hidden whole. */
const LONGEST_NUMBER = 40;

/** The text of a file, or why there is none. */
export function readContent(file: InputFile, files: FileSystem): FolderFile['content'] {
  if (file.size > MAX_BYTES) {
    const megabyte = megabytes(file.size);
    const facts = { hva: 'fil', megabyte, grense: megabytes(MAX_BYTES) } as const;
    return { fault: { code: 'yaml/for-stort', facts, start: 0, end: 0 } };
  }
  try {
    return decode(files.read(file.path));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { fault: { code: 'yaml/uleselig', facts: { grunn: error.detail }, start: 0, end: 0 } };
  }
}

/** Reads the files of a folder; neighbours that cannot be read are left out. */
export function readInputFolder(folder: InputFolder, files: FileSystem): FolderFile[] {
  const named = new Set(folder.named);
  return folder.files
    .map((file) => ({ fil: file.name, content: readContent(file, files) }))
    .filter(({ fil, content }) => named.has(fil) || 'text' in content);
}

function linesOf(text: string, diagnostics: readonly Diagnostic[]): Record<number, string> {
  const wanted = new Set<number>();
  for (const { linje, til_linje } of diagnostics.slice(0, MOST_LINES)) {
    const last = Math.min(til_linje, linje + LINES_EACH - 1);
    for (let line = linje; line <= last; line += 1) wanted.add(line);
  }
  const all = text.split(/\r\n|\r|\n/);
  const lines: Record<number, string> = {};
  for (const line of wanted) {
    const start = (all[line - 1] ?? '').slice(0, LONGEST_LINE + LONGEST_NUMBER);
    lines[line] = maskedLine(start, line, diagnostics).slice(0, LONGEST_LINE);
  }
  return lines;
}

/** The text of the lines on which findings stand. */
export function faultyLines(
  group: readonly FolderFile[],
  diagnostics: readonly Diagnostic[],
): FaultyLines {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const list = byFile.get(diagnostic.fil) ?? [];
    list.push(diagnostic);
    byFile.set(diagnostic.fil, list);
  }
  const lines: Record<string, Record<number, string>> = {};
  for (const { fil, content } of group) {
    const found = byFile.get(fil);
    if (found !== undefined) lines[fil] = linesOf(textOf(content), found);
  }
  return lines;
}

/** Whether the machine would not give us a file. */
export function isUnread({ content }: FolderFile): boolean {
  return 'fault' in content && content.fault.code === 'yaml/uleselig';
}

/** The groups of a folder that hold something that was asked about. */
function groupsToCheck(folder: InputFolder, files: readonly FolderFile[]): FolderFile[][] {
  const named = new Set(folder.named);
  return groupIntoFolders(files).filter((group) => group.some(({ fil }) => named.has(fil)));
}

/** The settings as the check of a folder takes them. */
export function checkOptions({ today, severities, schemes }: CheckSettings): CheckOptions {
  return { today, severities, ...(schemes === null ? {} : { schemes }) };
}

async function checkGroup(
  group: readonly FolderFile[],
  folder: InputFolder,
  settings: CheckSettings,
): Promise<CheckReport> {
  const named = new Set(folder.named);
  const checked = await checkFolder(group, { ...checkOptions(settings), named });
  const own = group.filter(({ fil }) => named.has(fil));
  const unread = own.filter(isUnread);
  return {
    files: own.length - unread.length,
    diagnostics: checked.diagnostics,
    lines: faultyLines(group, checked.diagnostics),
    incomplete: unread.length > 0,
    writtenForms: checked.writtenForms,
    ...(settings.identities === true && { identities: identitiesOf(group, checked) }),
  };
}

/** Several reports as one. The order of the findings is left to whoever prints them. */
export function joinReports(reports: readonly CheckReport[]): CheckReport {
  return {
    files: reports.reduce((sum, report) => sum + report.files, 0),
    diagnostics: reports.flatMap((report) => report.diagnostics),
    lines: Object.assign({}, ...reports.map((report) => report.lines)),
    incomplete: reports.some((report) => report.incomplete),
    writtenForms: [...new Set(reports.flatMap((report) => report.writtenForms))],
    identities: joinIdentities(reports.flatMap(({ identities }) => identities ?? [])),
  };
}

/** Reads and checks what was named in a folder, with its neighbours. */
export async function checkInputFolder(
  folder: InputFolder,
  settings: CheckSettings,
  files: FileSystem,
): Promise<CheckReport> {
  const reports: CheckReport[] = [];
  for (const group of groupsToCheck(folder, readInputFolder(folder, files))) {
    reports.push(await checkGroup(group, folder, settings));
  }
  return joinReports(reports);
}
