/** Windows-1252 from 0x80 to 0x9F; five of them are not used. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode 0x80–0x9F as ISO 8859-1, where they are control characters. */
export function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (char) =>
    WINDOWS_SIGNS.charAt(char.charCodeAt(0) - 0x80),
  );
}
