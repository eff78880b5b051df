import type { Charset } from '../../domain/import-notices.ts';
import { beginsWith, nullSide, UTF8_MARK, UTF16_MARKS } from '../byte-marks.ts';
import { decodeWindows } from '../windows-1252.ts';

/** The text of a table, and how it was written. */
export interface DecodedTable {
  readonly text: string;
  readonly tegnsett: Charset;
  /** It began with a byte order mark. */
  readonly bom: boolean;
  /** The first line (from 1) on which signs seem to be wrong; null where all looks well. */
  readonly doubtfulLine: number | null;
}

interface Found {
  readonly tegnsett: Charset;
  readonly bom: boolean;
  /** The text, where it was decoded on the way. */
  readonly text?: string;
}

const MARKS: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', UTF8_MARK],
  ['utf-16le', UTF16_MARKS.le],
  ['utf-16be', UTF16_MARKS.be],
];

const DECODERS: Readonly<Record<Charset, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8').decode(bytes),
  'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
  'windows-1252': decodeWindows,
  'mac-roman': (bytes) => new TextDecoder('macintosh').decode(bytes),
};

/** æ, ø and å as old Macs wrote them; in Windows-1252 they are ¾, ¿ and Œ. */
const MAC_NORDIC = [0xbe, 0xbf, 0x8c];

/** Other letters of Norwegian names as old Macs wrote them: Ä Å É Ö á à ä é è ö ü Æ Ø. */
const MAC_LETTERS = new Set([
  ...MAC_NORDIC,
  ...[0x80, 0x81, 0x83, 0x85, 0x87, 0x88, 0x8a, 0x8e, 0x8f, 0x9a, 0x9f, 0xae, 0xaf],
]);

/** As much of a file says whether it is UTF-8 with faults. */
const SAMPLE = 1024 * 1024;

function isLetter(byte: number | undefined): boolean {
  const lower = Number(byte) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * Whether it is certain that an old Mac wrote it: an æ, ø or å inside a word, and no sign beside a
 * letter that would be no letter there.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  let isCertain = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = Number(bytes[at]);
    if (byte < 0x80) continue;
    const sides = Number(isLetter(bytes[at - 1])) + Number(isLetter(bytes[at + 1]));
    if (sides > 0 && !MAC_LETTERS.has(byte)) return false;
    isCertain ||= sides === 2 && MAC_NORDIC.includes(byte);
  }
  return isCertain;
}

/** The text of bytes that are all UTF-8. */
function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 in which some bytes are spoilt: most of what is not ASCII can be read. */
function isSpoiltUtf8(bytes: Uint8Array): boolean {
  const signs =
    new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE)).match(/[^\0-\x7f]/gu) ?? [];
  const lost = signs.filter((sign) => sign === '\ufffd').length;
  return signs.length - lost > lost;
}

function charsetOf(bytes: Uint8Array): Found {
  const marked = MARKS.find(([, mark]) => beginsWith(bytes, mark));
  if (marked !== undefined) return { tegnsett: marked[0], bom: true };
  const found = (tegnsett: Charset): Found => ({ tegnsett, bom: false });
  const side = nullSide(bytes);
  if (side !== null) return found(side === 'odd' ? 'utf-16le' : 'utf-16be');
  const text = utf8Text(bytes);
  if (text !== undefined) return { ...found('utf-8'), text };
  if (isSpoiltUtf8(bytes)) return found('utf-8');
  return found(isMacRoman(bytes) ? 'mac-roman' : 'windows-1252');
}

/** Signs that are lost, and text that was read as Windows-1252 once before. */
const SPOILT = /\ufffd|Ã[\u0080-\u00bf†˜…‚]/;

/** Signs that no word has inside. */
const INSIDE = /[\u0080-\u0084\u0086-\u009f]|(?<=[A-Za-z])[ƒ„†‡ˆ‰‹›¡-³µ¶¸-¿](?=[a-z])/;

/** Where the first sign is that seems to be wrong; -1 if all look well. */
function firstDoubt(text: string, tegnsett: Charset): number {
  // Most texts have none of the two, and this is many times faster than the pattern.
  const spoilt = text.includes('Ã') || text.includes('\ufffd') ? text.search(SPOILT) : -1;
  const isOneByte = tegnsett === 'windows-1252' || tegnsett === 'mac-roman';
  return spoilt >= 0 || !isOneByte ? spoilt : text.search(INSIDE);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** Reads the bytes of a table as text, in the charset asked for or else the one that they are in. */
export function decodeTable(bytes: Uint8Array, asked?: Charset): DecodedTable {
  const { bom, ...found } = charsetOf(bytes);
  const tegnsett = asked ?? found.tegnsett;
  const ready = tegnsett === found.tegnsett ? found.text : undefined;
  const text = (ready ?? DECODERS[tegnsett](bytes)).replace(/^\ufeff+/, '');
  const doubtful = firstDoubt(text, tegnsett);
  return { text, tegnsett, bom, doubtfulLine: doubtful < 0 ? null : lineAt(text, doubtful) };
}
