import { KINDS, type Kind } from '../domain/documents.ts';
import type { SchemaError, Validate } from '../generated/schema-error.ts';

/** Every kind of file that has a schema: the documents, the scheme table and `kompass.yaml`. */
export type CheckedKind = Kind | 'ordninger' | 'innstillinger';

export const CHECKED_KINDS: readonly CheckedKind[] = [...KINDS, 'ordninger', 'innstillinger'];

type Load = () => Promise<{ readonly validate: Validate<unknown> }>;

const LOADERS: Readonly<Record<CheckedKind, Load>> = {
  plan: () => import('../generated/validators/plan.ts'),
  katalog: () => import('../generated/validators/katalog.ts'),
  krav: () => import('../generated/validators/krav.ts'),
  oversikt: () => import('../generated/validators/oversikt.ts'),
  tiltak: () => import('../generated/validators/tiltak.ts'),
  behovsmelding: () => import('../generated/validators/behovsmelding.ts'),
  innsending: () => import('../generated/validators/innsending.ts'),
  nettverk: () => import('../generated/validators/nettverk.ts'),
  forum: () => import('../generated/validators/forum.ts'),
  ordninger: () => import('../generated/validators/ordninger.ts'),
  innstillinger: () => import('../generated/validators/innstillinger.ts'),
};

const loaded = new Map<CheckedKind, Validate<unknown>>();

/** Whether a word is the name of a kind of file. */
export function isCheckedKind(word: unknown): word is CheckedKind {
  return typeof word === 'string' && Object.hasOwn(LOADERS, word);
}

/** The validator of a kind of file. Loading one takes milliseconds; most runs need three or four. */
export async function loadValidator(kind: CheckedKind): Promise<Validate<unknown>> {
  const known = loaded.get(kind);
  if (known) return known;
  const { validate } = await LOADERS[kind]();
  loaded.set(kind, validate);
  return validate;
}

/** What a validator finds wrong with a value; nothing if the value is valid. */
export function errorsIn(value: object, validate: Validate<unknown>): readonly SchemaError[] {
  // A validator that refuses says why.
  return validate(value) ? [] : (validate.errors as readonly SchemaError[]);
}

const required = new Map<Validate<unknown>, ReadonlySet<string>>();

/** The fields without which nothing is a document of the kind: what an empty one is refused for. */
export function requiredFields(validate: Validate<unknown>): ReadonlySet<string> {
  const known = required.get(validate);
  if (known) return known;
  const missing = errorsIn({}, validate).map(({ params }) => String(params['missingProperty']));
  const fields = new Set(missing);
  required.set(validate, fields);
  return fields;
}
