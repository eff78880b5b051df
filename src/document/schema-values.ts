import type { TextForm, ValueType } from '../domain/diagnostic-facts.ts';
import type { SchemaError } from '../generated/schema-error.ts';
import { pathOf, valueAt } from './document-path.ts';
import type { Fault } from './fault.ts';
import { type Path, type Places, rawOf } from './places.ts';
import {
  correctedBoolean,
  correctedList,
  correctedNumber,
  correctedToText,
} from './scalar-corrections.ts';
import { meantBy } from './spellings.ts';
import { correctedText } from './text-corrections.ts';
import { formOf, formOfFormat } from './text-forms.ts';
import type { CheckedKind } from './validators.ts';

/** A document under its schema: as it was read, with its kind and where everything stands. */
export interface Subject {
  readonly kind: CheckedKind;
  readonly value: unknown;
  readonly places: Places;
}

/** What a fault is about: the value, its source, and where it is. */
export interface Point {
  readonly path: Path;
  readonly value: unknown;
  readonly raw: string;
}

const SHOWN_LENGTH = 60;
type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

const EXPECTED: Readonly<Record<SchemaType, ValueType>> = {
  string: 'tekst',
  integer: 'heltall',
  number: 'tall',
  boolean: 'ja_nei',
  array: 'liste',
  object: 'felter',
  null: 'tomt',
};

/** What kind of value something is. */
export function typeOf(value: unknown): ValueType {
  if (value === null) return 'tomt';
  if (Array.isArray(value)) return 'liste';
  if (Number.isInteger(value)) return 'heltall';
  // YAML gives no other values than these.
  return EXPECTED[typeof value as SchemaType];
}

/** A value in a sentence: on one line, and not too long. */
function shown(raw: string): string {
  const line = raw.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH - 1)}…` : line;
}

/** Lists and groups of fields are not repeated in a sentence. */
function shownValue({ value, raw }: Point): string {
  if (typeof value === 'string') return shown(value);
  return typeof value === 'object' ? '' : shown(raw);
}

const withReplacement = (text: string | undefined): { replacement?: string } =>
  text === undefined ? {} : { replacement: text };

function correctedFromText(value: string, wanted: SchemaType): string | undefined {
  if (wanted === 'boolean') return correctedBoolean(value);
  if (wanted === 'integer' || wanted === 'number') {
    return correctedNumber(value, wanted === 'integer');
  }
  return undefined;
}

function correctedType({ value, raw }: Point, wanted: SchemaType, params: SchemaError['params']) {
  if (typeof value === 'object') return undefined;
  // Only a list of texts can be made of one value.
  if (wanted === 'array') return params['items'] === 'string' ? correctedList(raw) : undefined;
  if (wanted === 'string') return correctedToText(raw, params['pattern'] as string | undefined);
  return typeof value === 'string' ? correctedFromText(value, wanted) : undefined;
}

function typeFault(error: SchemaError, point: Point): Fault {
  const wanted = [error.params['type']].flat() as SchemaType[];
  const corrected = wanted.map((type) => correctedType(point, type, error.params));
  return {
    code: 'skjema/feil-type',
    path: point.path,
    at: 'value',
    facts: {
      ventet: wanted.map((type) => EXPECTED[type]),
      fant: typeOf(point.value),
      verdi: shownValue(point),
    },
    ...withReplacement(corrected.find((text) => text !== undefined)),
  };
}

/** A value that is none of the words that may stand there. */
export function wordFault(allowed: readonly unknown[], point: Point, at: 'key' | 'value'): Fault {
  const { path, value } = point;
  if (typeof value === 'object') {
    const facts = { ventet: ['tekst' as const], fant: typeOf(value), verdi: '' };
    return { code: 'skjema/feil-type', path, at, facts };
  }
  const verdi = shownValue(point);
  const tillatt = allowed.map(String);
  const meant = meantBy(String(value), tillatt);
  return {
    code: 'skjema/ikke-i-listen',
    path,
    at,
    facts: { verdi, tillatt, ...(meant && { naermest: meant.word }) },
    ...withReplacement(meant?.certain ? meant.word : undefined),
  };
}

function rangeFault(error: SchemaError, { path, raw }: Point): Fault {
  const limit = Number(error.params['limit']);
  const bound = error.params['comparison'] === '<=' ? { hoeyst: limit } : { minst: limit };
  const facts = { verdi: shown(raw), ...bound };
  return { code: 'skjema/utenfor-omraade', path, at: 'value', facts };
}

function formIn({ keyword, params }: SchemaError): TextForm {
  if (keyword === 'minLength') return 'ikke-tom';
  return keyword === 'format'
    ? formOfFormat(String(params['format']))
    : formOf(String(params['pattern']));
}

function formFault(error: SchemaError, point: Point, at: 'key' | 'value'): Fault {
  const text = String(point.value);
  const form = formIn(error);
  return {
    code: 'skjema/feil-form',
    path: point.path,
    at,
    facts: { verdi: shown(text), form },
    ...withReplacement(correctedText(text, form)),
  };
}

/** More than one measure in a need report is against the scheme, not only of the wrong type. */
function severalMeasures(subject: Subject, { path, value }: Point): Fault | undefined {
  const isMeasures = subject.kind === 'behovsmelding' && path.length === 1 && path[0] === 'tiltak';
  if (!(isMeasures && Array.isArray(value) && value.length > 1)) return undefined;
  return { code: 'ordning/flere-tiltak', path, at: 'key', facts: { antall: value.length } };
}

function pointOf(error: SchemaError, subject: Subject): Point {
  const path = pathOf(error.instancePath, subject.value);
  const key = error.propertyName;
  if (key !== undefined) return { path: [...path, key], value: key, raw: key };
  return { path, value: valueAt(subject.value, path), raw: rawOf(subject.places, path).trim() };
}

/** A fault in a value, or in a key of a map: its type, its range, its form, or the list it is from. */
export function valueFault(error: SchemaError, subject: Subject): Fault {
  const point = pointOf(error, subject);
  const at = error.propertyName === undefined ? 'value' : 'key';
  switch (error.keyword) {
    case 'type':
      return severalMeasures(subject, point) ?? typeFault(error, point);
    case 'enum':
      return wordFault(error.params['allowedValues'] as unknown[], point, at);
    case 'const':
      return wordFault([error.params['allowedValue']], point, at);
    case 'minimum':
    case 'maximum':
    case 'minItems':
      return rangeFault(error, point);
    case 'pattern':
    case 'format':
    case 'minLength':
      return formFault(error, point, at);
    default:
      throw new Error(`a keyword that the schemas did not use before: ${error.keyword}`);
  }
}
