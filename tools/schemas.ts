import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as it stands in a file: the keywords that we use. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $comment?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Schema | boolean>;
  patternProperties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  examples?: unknown[];
  [keyword: string]: unknown;
}

/** A schema file: `plan` for `schemas/plan.schema.json`. */
export interface SchemaFile {
  name: string;
  schema: Schema;
}

/** What only holds definitions for the others; it describes no document of its own. */
export const SHARED = 'felles';
const SUFFIX = '.schema.json';
const REFERENCE = '#/$defs/';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads every schema in a folder, in the order of their names. */
export function readSchemas(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort(byText)
    .map((file) => ({
      name: file.slice(0, -SUFFIX.length),
      schema: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema,
    }));
}

/** The path of a schema file from the root of the repository. */
export function schemaPath(name: string): string {
  return `schemas/${name}${SUFFIX}`;
}

/** Calls `visit` with every object in a schema, the outermost first. */
export function walk(node: unknown, visit: (node: Schema, pointer: string) => void, at = ''): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as Schema, at);
  for (const [key, value] of Object.entries(node)) walk(value, visit, `${at}/${key}`);
}

function isCopy(definition: Schema): boolean {
  return definition.$comment !== undefined;
}

/** Every definition by its name, from the one file that owns it. */
export function ownDefinitions(files: readonly SchemaFile[]): Record<string, Schema> {
  const owned: Record<string, Schema> = {};
  for (const { name, schema } of files) {
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
      if (isCopy(definition)) continue;
      if (owned[key]) throw new Error(`${schemaPath(name)}: $defs/${key} also stands elsewhere`);
      owned[key] = definition;
    }
  }
  return owned;
}

function ownerOf(files: readonly SchemaFile[], key: string): string {
  const owner = files.find(({ schema }) => {
    const definition = schema.$defs?.[key];
    return definition && !isCopy(definition);
  });
  if (!owner) throw new Error(`no schema defines ${REFERENCE}${key}`);
  return owner.name;
}

function referencesIn(node: unknown): Set<string> {
  const found = new Set<string>();
  walk(node, ({ $ref }) => {
    if (typeof $ref === 'string') found.add($ref.slice(REFERENCE.length));
  });
  return found;
}

function reachable(start: unknown, owned: Record<string, Schema>): Set<string> {
  const found = new Set<string>();
  const queue = [...referencesIn(start)];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    queue.push(...referencesIn(owned[key]));
  }
  return found;
}

/**
 * Gives each schema copies of the definitions that it uses and another file owns, so that every
 * file stands alone: editors and other tools need no second file and no network. A copy says in its
 * `$comment` where it is edited.
 */
export function withCopies(files: readonly SchemaFile[]): SchemaFile[] {
  const owned = ownDefinitions(files);
  return files.map(({ name, schema }) => {
    const own = Object.entries(schema.$defs ?? {}).filter(([, definition]) => !isCopy(definition));
    const ownKeys = new Set(own.map(([key]) => key));
    const borrowed = [...reachable({ ...schema, $defs: Object.fromEntries(own) }, owned)]
      .filter((key) => !ownKeys.has(key))
      .sort(byText)
      .map((key): [string, Schema] => {
        const $comment = `Kopi fra ${ownerOf(files, key)}${SUFFIX}: endres der, hentes med npm run generate.`;
        return [key, { $comment, ...owned[key] }];
      });
    return { name, schema: { ...schema, $defs: Object.fromEntries([...own, ...borrowed]) } };
  });
}
