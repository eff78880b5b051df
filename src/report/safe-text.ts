// What a reader drops or skips before the first sign it looks at.
const dropped = '\\u0000-\\u001f\\ufffe\\uffff';
const skipped = `${dropped}\\s\\u00ad\\u200b-\\u200f\\u2060`;
// Formula signs with their full-width and minus-sign variants.
const signs = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212';
const formulaLike = new RegExp(`^[${skipped}]*[${signs}]|^[${dropped}]*[\\t\\r\\n]`);

/**
 * Whether a spreadsheet might run the text as a formula when it is typed, opened or edited there:
 * = + - @ first, also after space, or a leading tab or line break (OWASP, CSV injection).
 */
export function runsAsFormula(text: string): boolean {
  return !startsWithWord(text) && formulaLike.test(text);
}

// Nearly every text does, and this is many times faster than the pattern.
function startsWithWord(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const unwanted = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text that every XML and CSV reader accepts: no control characters but tab and line feed, line
 * breaks as line feeds, half a surrogate pair as the replacement character.
 */
export function cleanText(text: string): string {
  if (!unwanted.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The first `limit` UTF-16 units at most, the last of them an ellipsis where something is cut. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 2);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splitsPair ? limit - 2 : limit - 1)}…`;
}
