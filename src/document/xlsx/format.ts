import type { WorkbookFault } from '../../domain/workbook-fault.ts';
import { beginsWith } from '../byte-marks.ts';

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

/** The name of the stream in which Office keeps what it has encrypted, as that file spells it. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The header of a zip's first file, up to its name. */
const ZIP_HEADER = 30;

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (beginsWith(bytes, wanted, at)) return true;
  }
  return false;
}

/**
 * Why the first bytes cannot be those of an .xlsx file; null if they can. The name of a file says
 * nothing. A document of LibreOffice begins with its type, unpacked.
 */
export function formatOf(bytes: Uint8Array): WorkbookFault | null {
  if (beginsWith(bytes, OLD_OFFICE)) {
    if (holds(bytes, ENCRYPTED)) return { kode: 'passord' };
    return { kode: 'annet-format', format: 'xls' };
  }
  if (!beginsWith(bytes, ZIP)) return { kode: 'ikke-arbeidsbok' };
  const start = new TextDecoder().decode(bytes.subarray(ZIP_HEADER, ZIP_HEADER + 60));
  return start.startsWith(OPEN_DOCUMENT) ? { kode: 'annet-format', format: 'ods' } : null;
}
