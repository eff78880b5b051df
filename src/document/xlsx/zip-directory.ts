import { damaged, tooMuch } from './fault.ts';

/** A file in a zip, as the zip's directory describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** The files of a zip by their path in lower case: names of parts are alike whatever their case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;

/** A workbook of a county has some dozens. */
const MOST_ENTRIES = 10_000;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the record at the end of the zip begins. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function requireSignature(view: DataView, at: number, record: { signature: number; size: number }) {
  const isThere = at + record.size <= view.byteLength;
  if (!isThere || view.getUint32(at, true) !== record.signature) throw damaged();
}

interface Found {
  readonly entry: ZipEntry;
  readonly next: number;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Found {
  requireSignature(view, at, { signature: ENTRY_SIGNATURE, size: ENTRY_SIZE });
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) =>
    view.getUint16(at + place, true),
  ) as [number, number, number];
  const name = new TextDecoder().decode(
    bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize),
  );
  const entry = {
    path: name.replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: at + ENTRY_SIZE + nameSize + extraSize + commentSize };
}

/**
 * Reads the directory at the end of a zip. Sizes in it are claims, which `inflatePart` holds against
 * what is there. Throws WorkbookError, also where two files have one name.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooMuch('deler', MOST_ENTRIES);
  const directory = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    const { entry, next } = entryAt(bytes, view, at);
    const key = entry.path.toLowerCase();
    if (directory.has(key)) throw damaged(entry.path);
    directory.set(key, entry);
    at = next;
  }
  return directory;
}

/** The packed bytes of a file. Throws WorkbookError where they are not there. */
export function packedBytes(bytes: Uint8Array, { path, offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  requireSignature(view, offset, { signature: HEADER_SIGNATURE, size: HEADER_SIZE });
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + HEADER_SIZE + names;
  if (start + packedSize > bytes.length) throw damaged(path);
  return bytes.subarray(start, start + packedSize);
}
