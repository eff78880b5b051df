import { resolve, sep } from 'node:path';
import { decode } from '../document/decode.ts';
import { kindIn, textOf } from '../document/folders.ts';
import { MAX_BYTES } from '../document/limits.ts';
import { ownerIn } from '../document/owner-in.ts';
import type { UserError } from '../domain/user-error.ts';
import { FileFailure, type FileSystem } from '../io/file-system.ts';
import { expandGlob, globMatcher } from '../io/glob.ts';
import { findInputs, type InputFile, type InputFolder } from './inputs.ts';
import type { SubmissionSource } from './read-submission.ts';
import type { InputWorld } from './validate-inputs.ts';

/** What a round is made from, by name. */
export interface RoundInputs {
  readonly submissions: readonly SubmissionSource[];
  readonly forums: readonly InputFile[];
  readonly networks: readonly InputFile[];
  /** Need reports that no submission and no plan folder holds. */
  readonly looseNeedReports: readonly string[];
  /** Documents that are no part of a round. */
  readonly ignored: readonly string[];
  readonly problems: readonly UserError[];
}

/** A file of a folder, with what its first part tells. */
interface Seen {
  readonly file: InputFile;
  readonly isNamed: boolean;
  /** What kind of document it says it is; undefined where that cannot be told. */
  readonly kind: string | undefined;
  readonly noekkel: string | null;
}

interface SeenFolder {
  readonly folder: InputFolder;
  readonly seen: readonly Seen[];
}

/** So much of a file tells its kind and whose it is. */
const HEAD_BYTES = 16 * 1024;

function headOf({ path, size }: InputFile, files: FileSystem): string {
  if (size > MAX_BYTES) return '';
  try {
    return textOf(decode(files.read(path).subarray(0, HEAD_BYTES)));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return '';
  }
}

function look(folder: InputFolder, files: FileSystem): SeenFolder {
  const named = new Set(folder.named);
  const seen = folder.files.map((file) => {
    const head = headOf(file, files);
    const kind = kindIn(head);
    const { noekkel } = ownerIn(head);
    return { file, isNamed: named.has(file.name), kind, noekkel };
  });
  return { folder, seen };
}

/** What a plan is made of. */
const OF_PLAN: readonly unknown[] = [
  'plan',
  'katalog',
  'krav',
  'oversikt',
  'tiltak',
  'behovsmelding',
];
/** Documents that are no submission; a file that says nothing of itself may be one. */
const KNOWN: readonly unknown[] = [...OF_PLAN, 'forum', 'nettverk', 'ordninger', 'innstillinger'];

const ofKind = (wanted: string) => (seen: Seen) => seen.kind === wanted;

/** The files of the plans that are at hand, by the number of the owner. */
function plansByOwner(folders: readonly SeenFolder[]): ReadonlyMap<string, readonly InputFile[]> {
  const byOwner = new Map<string, InputFile[]>();
  for (const { seen } of folders) {
    const noekkel = seen.find(ofKind('plan'))?.noekkel ?? null;
    if (noekkel === null || byOwner.has(noekkel)) continue;
    byOwner.set(
      noekkel,
      seen.filter(({ kind }) => OF_PLAN.includes(kind)).map(({ file }) => file),
    );
  }
  return byOwner;
}

function submissionIn(
  folder: InputFolder,
  { file, noekkel }: Seen,
  plans: Plans,
): SubmissionSource {
  return {
    fil: file.name,
    kilde: 'innsending',
    folder: { ...folder, files: [file], named: [file.name] },
    beside: (noekkel === null ? undefined : plans.get(noekkel)) ?? [],
  };
}

type Plans = ReturnType<typeof plansByOwner>;

/** A plan folder as one submission: the forum's document is no part of it. */
function planFolder({ folder, seen }: SeenFolder): SubmissionSource {
  const own = seen.filter(({ kind }) => kind !== 'forum').map(({ file }) => file);
  const files = { files: own, named: own.map(({ name }) => name) };
  return { fil: folder.name, kilde: 'planmappe', folder: { ...folder, ...files }, beside: [] };
}

type Found = Omit<RoundInputs, 'problems'>;

const filesOf = (seen: readonly Seen[]): InputFile[] => seen.map(({ file }) => file);
const namesOf = (seen: readonly Seen[]): string[] => seen.map(({ file }) => file.name);

/** A folder with a plan: what was packed from it, or else the plan itself. */
function inPlanFolder(seenFolder: SeenFolder, plans: Plans): Found {
  const { folder, seen } = seenFolder;
  const named = seen.filter(({ isNamed }) => isNamed);
  const packed = named.filter(ofKind('innsending'));
  return {
    submissions:
      packed.length === 0
        ? [planFolder(seenFolder)]
        : packed.map((one) => submissionIn(folder, one, plans)),
    forums: filesOf(named.filter(ofKind('forum'))),
    networks: packed.length === 0 ? [] : filesOf(named.filter(ofKind('nettverk'))),
    looseNeedReports: [],
    ignored: [],
  };
}

function inOtherFolder({ folder, seen }: SeenFolder, plans: Plans): Found {
  const named = seen.filter(({ isNamed }) => isNamed);
  const known = named.filter(({ kind }) => KNOWN.includes(kind));
  const isCollected = ({ kind }: Seen): boolean =>
    kind === 'forum' || kind === 'nettverk' || kind === 'behovsmelding';
  return {
    submissions: named
      .filter((one) => !known.includes(one))
      .map((one) => submissionIn(folder, one, plans)),
    forums: filesOf(known.filter(ofKind('forum'))),
    networks: filesOf(known.filter(ofKind('nettverk'))),
    looseNeedReports: namesOf(known.filter(ofKind('behovsmelding'))),
    ignored: namesOf(known.filter((one) => !isCollected(one))),
  };
}

/** A folder and all that is in it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where a round's files are looked for; what an earlier run wrote to `out` is not read. */
export interface RoundWorld extends InputWorld {
  readonly out: string | null;
}

/**
 * Finds the submissions that the words of a command line name, and what belongs to their round. An
 * innsending is a submission, a folder with a plan is one if nothing packed from it lies in it.
 * Files are only looked at here: one that cannot be read is told when it is its turn.
 */
export async function findSubmissions(
  words: readonly string[],
  { environment, loaded, out }: RoundWorld,
): Promise<RoundInputs> {
  const { files, workingFolder } = environment;
  const isExcluded = await globMatcher(loaded.settings.utelat);
  const outFolder = out === null ? null : resolve(workingFolder, out);
  const isOutput = (name: string): boolean =>
    outFolder !== null && isWithin(resolve(workingFolder, name), outFolder);
  const { folders, problems } = await findInputs(words, {
    files,
    workingFolder,
    isLeftOut: (name) => isExcluded(name) || isOutput(name),
    expandGlob,
  });
  const seen = folders.map((folder) => look(folder, files));
  const plans = plansByOwner(seen);
  const found = seen.map((one) => {
    const isPlanned = one.seen.some(({ isNamed, kind }) => isNamed && kind === 'plan');
    return isPlanned ? inPlanFolder(one, plans) : inOtherFolder(one, plans);
  });
  return {
    submissions: found.flatMap((one) => one.submissions),
    forums: found.flatMap((one) => one.forums),
    networks: found.flatMap((one) => one.networks),
    looseNeedReports: found.flatMap((one) => one.looseNeedReports),
    ignored: found.flatMap((one) => one.ignored),
    problems,
  };
}
