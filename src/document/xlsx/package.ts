import { damaged, WorkbookError } from './fault.ts';
import { type Budget, inflatePart, MOST_INFLATED, tooMuchInflated } from './inflate-part.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import { readZipDirectory, type ZipDirectory } from './zip-directory.ts';

/** The parts of a workbook's file. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly budget: Budget;
}

/** A part that another part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly type: string;
  /** The path in the zip. */
  readonly target: string;
}

/** As many bytes as the parts that are read say that they become: pictures are never unpacked. */
function claimedBytes(directory: ZipDirectory): number {
  let bytes = 0;
  for (const [path, { size }] of directory) if (/\.(?:xml|rels)$/.test(path)) bytes += size;
  return bytes;
}

/** Opens a zip as a package of parts. Throws WorkbookError, at once where the parts are too large. */
export function openPackage(bytes: Uint8Array): Package {
  const directory = readZipDirectory(bytes);
  if (claimedBytes(directory) > MOST_INFLATED) throw tooMuchInflated();
  return { bytes, directory, budget: { left: MOST_INFLATED } };
}

/** Whether there is such a part. */
export function hasPart({ directory }: Package, path: string): boolean {
  return directory.has(path.toLowerCase());
}

/** The bytes of a part, a chunk at a time. Throws WorkbookError, also where there is no such part. */
function partBytes(parts: Package, path: string): Iterable<Uint8Array> {
  const entry = parts.directory.get(path.toLowerCase());
  if (entry === undefined) throw new WorkbookError({ kode: 'mangler-del', del: path });
  return inflatePart(parts.bytes, entry, parts.budget);
}

/** Reads a part as XML. Throws WorkbookError. */
export function readPart(parts: Package, path: string, listener: XmlListener): void {
  readXml(partBytes(parts, path), path, listener);
}

/** The path that a reference in a part means: absolute, or from the part's folder. */
function resolvePath(from: string, target: string): string {
  const absolute = target.startsWith('/');
  const steps = absolute ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts that a part (or, by '', the package) refers to; what lies outside the file is left out. */
export function relationsOf(parts: Package, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!hasPart(parts, list)) return [];
  const relations: Relation[] = [];
  readPart(parts, list, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) throw damaged(list);
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id, type, target: resolvePath(path, Target) });
    },
  });
  return relations;
}
