import { decode } from '../document/decode.ts';
import { UserError } from '../domain/user-error.ts';
import { FileFailure } from '../io/file-system.ts';
import type { CheckedImport } from './check-import.ts';
import { type ImportDesk, pathIn } from './import-desk.ts';
import { cannotRead } from './inputs.ts';
import { writeFile } from './write-outputs.ts';

const BOM = '\uFEFF';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that is about to be written. */
interface Pending {
  readonly fil: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As it is on the disk; null where there is none. */
  readonly before: Uint8Array | null;
}

function bytesOn(desk: ImportDesk, fil: string): Uint8Array | null {
  const { files } = desk.run.environment;
  const path = pathIn(desk, fil);
  if (files.status(path) === null) return null;
  try {
    return files.read(path);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    throw cannotRead(error, fil);
  }
}

/** Stops if a file is no longer what the changes were made from. */
function pendingFile(fil: string, text: string, desk: ImportDesk): Pending {
  const known = desk.contents.find((file) => file.fil === fil)?.content;
  const before = bytesOn(desk, fil);
  const now = before === null ? null : decode(before);
  const wasText = known !== undefined && 'text' in known ? known : null;
  const isText = now !== null && 'text' in now ? now : null;
  if (wasText?.text !== isText?.text || wasText?.bom !== isText?.bom) {
    throw new UserError('fil-endret', { sti: fil });
  }
  const mark = wasText?.bom === true ? BOM : '';
  return { fil, path: pathIn(desk, fil), bytes: encode(mark + text), before };
}

/** Puts back what was there, as far as the machine lets us. */
function putBack(done: readonly Pending[], desk: ImportDesk): void {
  for (const { path, before } of done) {
    if (before === null) continue;
    try {
      desk.run.environment.files.writeAtomically(path, [before]);
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
    }
  }
}

/** Writes the changed documents, each whole; if one cannot be written, the others are put back. */
export function writeImport({ revised }: CheckedImport, desk: ImportDesk): void {
  const pending = [...revised.texts].map(([fil, text]) => pendingFile(fil, text, desk));
  const done: Pending[] = [];
  for (const file of pending) {
    try {
      writeFile(file.path, [file.bytes], desk.run.environment);
      done.push(file);
    } catch (error) {
      putBack(done, desk);
      throw error;
    }
  }
}
