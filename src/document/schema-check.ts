import type { SchemaError } from '../generated/schema-error.ts';
import { pathOf, pointerOf, valueAt } from './document-path.ts';
import type { Fault } from './fault.ts';
import type { Path } from './places.ts';
import { type Subject, valueFault } from './schema-values.ts';
import { meantBy } from './spellings.ts';

/** Where an object that lacks something is pointed at: by its key, if it has one. */
function whole(path: Path): { path: Path; at: 'key' | 'value' } {
  return { path, at: typeof path.at(-1) === 'string' ? 'key' : 'value' };
}

/** Fields that an unknown key was probably meant to be, by the object they are missing from. */
type Misspelt = Map<string, Set<string>>;

function isMisspelt(misspelt: Misspelt, object: string, fields: readonly string[]): boolean {
  const found = misspelt.get(object);
  return found !== undefined && fields.some((field) => found.has(field));
}

function unknownField(error: SchemaError, subject: Subject, misspelt: Misspelt): Fault {
  const field = String(error.params['additionalProperty']);
  const path = pathOf(error.instancePath, subject.value);
  const present = valueAt(subject.value, path) as object;
  const taken = misspelt.get(error.instancePath) ?? new Set<string>();
  const free = (error.params['known'] as string[]).filter(
    (known) => !(Object.hasOwn(present, known) || taken.has(known)),
  );
  const meant = meantBy(field, free);
  if (meant) misspelt.set(error.instancePath, taken.add(meant.word));
  return {
    code: 'skjema/ukjent-felt',
    path: [...path, field],
    at: 'key',
    facts: { felt: field, ...(meant && { naermest: meant.word }) },
    ...(meant?.certain && { replacement: meant.word }),
  };
}

function missingField(error: SchemaError, subject: Subject): Fault {
  const felt = String(error.params['missingProperty']);
  const place = whole(pathOf(error.instancePath, subject.value));
  return { code: 'skjema/mangler', ...place, facts: { felt } };
}

function misplacedField(path: Path): Fault {
  return { code: 'skjema/ikke-her', path, at: 'key', facts: { felt: String(path.at(-1)) } };
}

/**
 * Exactly one of some alternatives, which may each be several fields that belong together. Where
 * the first field of just one alternative is there, that one is meant, and the fault is in the rest.
 */
function choiceFault(error: SchemaError, subject: Subject): Fault {
  const alternatives = error.params['alternatives'] as string[][];
  const path = pathOf(error.instancePath, subject.value);
  const present = valueAt(subject.value, path) as object;
  const isPresent = (field: string): boolean => Object.hasOwn(present, field);
  const leads = alternatives.map(([first = '']) => first);
  const found = leads.filter(isPresent);
  const [meant, ...rivals] = alternatives.filter(([first = '']) => isPresent(first));
  if (meant && rivals.length === 0) {
    const stray = alternatives.flat().find((field) => isPresent(field) && !meant.includes(field));
    if (stray !== undefined) return misplacedField([...path, stray]);
    const felt = String(meant.find((field) => !isPresent(field)));
    return { code: 'skjema/mangler', ...whole(path), facts: { felt } };
  }
  const last = found.at(-1);
  const place = last === undefined ? whole(path) : whole([...path, last]);
  return { code: 'skjema/noeyaktig-en', ...place, facts: { felt: leads, fant: found } };
}

function faultOf(error: SchemaError, subject: Subject, misspelt: Misspelt): Fault | undefined {
  switch (error.keyword) {
    case 'required':
      return isMisspelt(misspelt, error.instancePath, [String(error.params['missingProperty'])])
        ? undefined
        : missingField(error, subject);
    case 'oneOf':
      return isMisspelt(misspelt, error.instancePath, (error.params['alternatives'] as []).flat())
        ? undefined
        : choiceFault(error, subject);
    case 'false schema':
      return misplacedField(pathOf(error.instancePath, subject.value));
    default:
      return valueFault(error, subject);
  }
}

/** The next edition of a document has fields that this program cannot judge. */
function unsupportedVersion(errors: readonly SchemaError[], subject: Subject): SchemaError[] {
  return errors.filter(
    ({ keyword, instancePath }) =>
      keyword === 'const' &&
      instancePath === '/versjon' &&
      typeof valueAt(subject.value, ['versjon']) === 'number',
  );
}

const isUnknownField = (error: SchemaError): boolean => error.keyword === 'additionalProperties';

/** A fraction below the minimum of a whole number is one fault, and so is a date that is none. */
function isEcho(error: SchemaError, before: SchemaError | undefined): boolean {
  if (before?.instancePath !== error.instancePath) return false;
  if (before.keyword === 'pattern') return error.keyword === 'format';
  return before.keyword === 'type' && error.params['comparison'] !== undefined;
}

/** A key is not corrected to one that its group has, or gets from another correction. */
function withoutCollisions(faults: readonly Fault[], subject: Subject): Fault[] {
  const given = new Set<string>();
  return faults.map((fault) => {
    const { replacement, ...uncorrected } = fault;
    if (fault.at === 'value' || replacement === undefined) return fault;
    const path = [...fault.path.slice(0, -1), replacement];
    const pointer = pointerOf(path);
    const isTaken = given.has(pointer) || valueAt(subject.value, path) !== undefined;
    given.add(pointer);
    return isTaken ? uncorrected : fault;
  });
}

/**
 * What a document's validator reported, in our words: one finding for each fault, with the likeliest
 * intention and, where it is certain, the correction.
 */
export function schemaFaults(errors: readonly SchemaError[], subject: Subject): Fault[] {
  const version = unsupportedVersion(errors, subject);
  if (version.length > 0) return version.map((error) => valueFault(error, subject));
  const misspelt: Misspelt = new Map();
  const faults = errors
    .filter(isUnknownField)
    .map((error) => unknownField(error, subject, misspelt));
  errors.forEach((error, index) => {
    if (isUnknownField(error) || isEcho(error, errors[index - 1])) return;
    const fault = faultOf(error, subject, misspelt);
    if (fault) faults.push(fault);
  });
  return withoutCollisions(faults, subject);
}
