import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Validate } from '../../src/generated/schema-error.ts';
import { readSchemas, type SchemaFile, SHARED } from '../../tools/schemas.ts';

const root = join(import.meta.dirname, '../..');

/** The schema files as they stand. */
export const schemaFiles: readonly SchemaFile[] = readSchemas(join(root, 'schemas'));

/** The kinds of document that have a schema of their own. */
export const kinds: readonly string[] = schemaFiles
  .map(({ name }) => name)
  .filter((name) => name !== SHARED);

/** A whole, valid document of a kind, in which every field of the schema is used. */
export function exampleDocument(kind: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, 'documents', `${kind}.yaml`), 'utf8'));
}

/** The generated validator of a kind. */
export async function validatorOf(kind: string): Promise<Validate<unknown>> {
  const module = await import(`../../src/generated/validators/${kind}.ts`);
  return module.validate;
}

/** A value's parent and the key in it, by JSON pointer. */
export function placeIn(document: unknown, pointer: string): [Record<string, unknown>, string] {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let parent = document as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  return [parent, last];
}
