import { SaxesParser } from 'saxes';
import { damaged, tooMuch, WorkbookError } from './fault.ts';

/** What a reader of a part listens for; names are without their prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Parts of workbooks are shallow; a deep one is made to fill memory. */
const DEEPEST = 50;

/** A text of a cell with every sign written as an escape is a fourth of this. */
const LONGEST_RUN = 1024 * 1024;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes by their local names: `r:id` is `id`. */
function localNames(attributes: Attributes): Attributes {
  if (!Object.keys(attributes).some((name) => name.includes(':'))) return attributes;
  const local = Object.entries(attributes).map(([name, value]) => [localName(name), value]);
  return Object.fromEntries(local);
}

function parserFor(part: string, listener: XmlListener): SaxesParser {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let depth = 0;
  parser.on('doctype', () => {
    throw new WorkbookError({ kode: 'med-dtd', del: part });
  });
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw tooMuch('nivaaer', DEEPEST);
    listener.open?.(localName(name), localNames(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(localName(name));
  });
  const { text } = listener;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** The text of a part; UTF-16 is known by its first bytes, all else is UTF-8. */
function* decoded(chunks: Iterable<Uint8Array>, part: string): Generator<string> {
  let decoder: Decoder | undefined;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decode(decoder, chunk, part);
  }
  if (decoder !== undefined) yield decode(decoder, undefined, part);
}

function decode(decoder: Decoder, chunk: Uint8Array | undefined, part: string): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged(part);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Reads a part as XML without building a tree. There are no entities but XML's own, and a document
 * type definition is refused. Throws WorkbookError.
 */
export function readXml(chunks: Iterable<Uint8Array>, part: string, listener: XmlListener): void {
  const parser = parserFor(part, listener);
  let run = 0;
  for (const text of decoded(chunks, part)) {
    const lastSign = text.lastIndexOf('<');
    run = lastSign < 0 ? run + text.length : text.length - lastSign;
    if (run > LONGEST_RUN) throw damaged(part);
    parser.write(text);
  }
  parser.close();
}
