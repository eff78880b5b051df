import { beginsWith, nullSide, UTF8_MARK, UTF16_MARKS } from './byte-marks.ts';
import { MAX_BYTES, megabytes } from './limits.ts';
import type { TextFault } from './text-fault.ts';
import { validLength } from './utf8.ts';
import { decodeWindows } from './windows-1252.ts';

/** The content of a file as text, or why it is not text. */
export type Decoded =
  | {
      /** Without the BOM: offsets count from the first character after it. */
      readonly text: string;
      /** The file begins with a BOM, which whoever writes it back must put there again. */
      readonly bom: boolean;
    }
  | {
      readonly fault: TextFault;
      /** The text as it would be in the encoding it seems to have, for showing where it is wrong. */
      readonly shown?: string;
    };

/** First bytes of files that people mistake for text: zip (Excel, Word), PDF, old Office, images. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
];

/** Reads the bytes of a file as UTF-8, with or without BOM. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    const megabyte = megabytes(bytes.length);
    const facts = { hva: 'fil', megabyte, grense: megabytes(MAX_BYTES) } as const;
    return { fault: { code: 'yaml/for-stort', facts, start: 0, end: 0 } };
  }
  const charset = foreignCharset(bytes);
  if (charset !== undefined) return notUtf8(charset, 0);
  const bom = beginsWith(bytes, UTF8_MARK);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom };
  } catch {
    return decodeOldStyle(bytes);
  }
}

/** Text from before UTF-8: as much of it as is UTF-8, and the rest as Windows-1252. */
function decodeOldStyle(bytes: Uint8Array): Decoded {
  const valid = validLength(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid));
  const rest = decodeWindows(bytes.subarray(valid));
  return { ...notUtf8('windows-1252', before.length), shown: before + rest };
}

type Charset = 'windows-1252' | 'utf-16' | 'binaer';

function notUtf8(tegnsett: Charset, start: number): { fault: TextFault } {
  const end = tegnsett === 'windows-1252' ? start + 1 : start;
  return { fault: { code: 'yaml/ikke-utf8', facts: { tegnsett }, start, end } };
}

/** What the bytes are when they are plainly neither UTF-8 nor an older one-byte encoding. */
function foreignCharset(bytes: Uint8Array): 'utf-16' | 'binaer' | undefined {
  if (Object.values(UTF16_MARKS).some((mark) => beginsWith(bytes, mark))) return 'utf-16';
  if (SIGNATURES.some((signature) => beginsWith(bytes, signature))) return 'binaer';
  if (!bytes.includes(0)) return undefined;
  return nullSide(bytes) === null ? 'binaer' : 'utf-16';
}
