import { childOf } from './document-path.ts';
import type { Fault } from './fault.ts';
import { type Point, typeOf, wordFault } from './schema-values.ts';
import { meantBy } from './spellings.ts';
import { CHECKED_KINDS, type CheckedKind, isCheckedKind } from './validators.ts';

/** The file of settings, which needs no `dokument` to say what it is. */
const SETTINGS_FILE = /(?:^|\/)kompass\.ya?ml$/;

/** What a document says it is, or why that cannot be told. */
export type Recognised =
  | { readonly kind: CheckedKind; readonly faults: readonly Fault[] }
  | { readonly kind: undefined; readonly faults: readonly Fault[] };

const unknown = (fault: Fault): Recognised => ({ kind: undefined, faults: [fault] });

function withoutKind(value: object): Recognised {
  const key = Object.keys(value).find((name) => meantBy(name, ['dokument']) !== undefined);
  if (key === undefined) {
    const facts = { felt: 'dokument' };
    return unknown({ code: 'skjema/mangler', path: [], at: 'value', facts });
  }
  return unknown({
    code: 'skjema/ukjent-felt',
    path: [key],
    at: 'key',
    facts: { felt: key, naermest: 'dokument' },
    replacement: 'dokument',
  });
}

/** The first key is `dokument` and the second `versjon`; a reader sees at once what a file is. */
function orderFaults(value: object): Fault[] {
  const [first, second] = Object.keys(value);
  const misplaced = (felt: string, plass: number): Fault[] =>
    Object.hasOwn(value, felt)
      ? [{ code: 'skjema/rekkefoelge', path: [felt], at: 'key', facts: { felt, plass } }]
      : [];
  if (first !== 'dokument') return misplaced('dokument', 1);
  return second === 'versjon' ? [] : misplaced('versjon', 2);
}

/** Finds out what kind of document a value is, by its `dokument`. */
export function recognise(value: unknown, fil: string): Recognised {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const facts = { ventet: ['felter' as const], fant: typeOf(value), verdi: '' };
    return unknown({ code: 'skjema/feil-type', path: [], at: 'value', facts });
  }
  const word = childOf(value, 'dokument');
  if (isCheckedKind(word)) return { kind: word, faults: orderFaults(value) };
  if (word === undefined) {
    return SETTINGS_FILE.test(fil) ? { kind: 'innstillinger', faults: [] } : withoutKind(value);
  }
  const point: Point = { path: ['dokument'], value: word, raw: String(word) };
  return unknown(wordFault(CHECKED_KINDS, point, 'value'));
}
