import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { damaged, tooMuch, WorkbookError } from './fault.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** How many bytes the parts of one workbook may still become. */
export interface Budget {
  left: number;
}

const MEGABYTE = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** As many bytes as all the parts of a workbook may become together. */
export const MOST_INFLATED = 256 * MEGABYTE;

/** Parts that become more than that together. */
export function tooMuchInflated(): WorkbookError {
  return tooMuch('megabyte-utpakket', MOST_INFLATED / MEGABYTE);
}

/** A step becomes at most a thousand times as much, so that memory has an end. */
const STEP = 8192;

function* inflated(packed: Uint8Array, path: string): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    ready.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw damaged(path);
    }
    yield* ready.splice(0);
  }
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Iterable<Uint8Array> {
  if (entry.isEncrypted) throw new WorkbookError({ kode: 'passord' });
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return [packed];
  if (entry.method === DEFLATED) return inflated(packed, entry.path);
  throw damaged(entry.path);
}

/**
 * The bytes of a part, a chunk at a time: never more than the budget allows nor than the zip said,
 * and in the end exactly what it said. Throws WorkbookError.
 */
export function* inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): Generator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  for (const chunk of unpacked(bytes, entry)) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw tooMuchInflated();
    if (size > entry.size) throw damaged(entry.path);
    checksum = crc32(checksum, chunk);
    yield chunk;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(entry.path);
}
