import { cleanText } from '../safe-text.ts';

/** The declaration that begins every part. */
export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The main namespace of a spreadsheet's parts. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Cleaned text for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Like `escapeXml`, for the places where a spreadsheet reads `_x000D_` as a character: text that
 * looks like such an escape is written so that it reads back as it was (ISO 29500, ST_Xstring).
 */
export function escapeSheetText(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A text element; the space attribute keeps white space at the ends and between lines. */
export function textElement(text: string): string {
  const escaped = escapeSheetText(text);
  const space = /^\s|\s$|\s\s|\n/.test(escaped) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escaped}</t>`;
}
