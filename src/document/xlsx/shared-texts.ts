import { tooMuch } from './fault.ts';
import { type Package, readPart } from './package.ts';
import type { XmlListener } from './read-xml.ts';

const MEGABYTE = 1024 * 1024;
const MOST_TEXTS = 2_000_000;
const MOST_SIGNS = 64 * MEGABYTE;

/** `_x000D_` stands for a sign that XML cannot hold (ISO 29500, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What gathers the text of `t` elements, rich text joined, readings of signs (`rPh`) left out. */
export interface TextGatherer extends Required<XmlListener> {
  /** What has been gathered since it was asked last. */
  readonly take: () => string;
}

/** Gathers text from `t` elements. */
export function textGatherer(): TextGatherer {
  let gathered = '';
  let isIn = false;
  let isReading = false;
  return {
    open: (name) => {
      if (name === 'rPh') isReading = true;
      isIn = name === 't' && !isReading;
    },
    close: (name) => {
      if (name === 'rPh') isReading = false;
      isIn = false;
    },
    text: (text) => {
      if (isIn) gathered += text;
    },
    take: () => {
      const text = unescapeText(gathered);
      gathered = '';
      return text;
    },
  };
}

/** The texts that cells share, by number. Throws WorkbookError. */
export function readSharedTexts(parts: Package, path: string): string[] {
  const texts: string[] = [];
  const { open, close, text, take } = textGatherer();
  let signs = 0;
  readPart(parts, path, {
    open,
    text,
    close: (name) => {
      close(name);
      if (name !== 'si') return;
      const shared = take();
      signs += shared.length;
      if (texts.length >= MOST_TEXTS || signs > MOST_SIGNS) throw tooMuch('tekster', MOST_TEXTS);
      texts.push(shared);
    },
  });
  return texts;
}
