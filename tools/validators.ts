import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import * as formats from './formats.ts';
import { useOwnKeywords } from './keywords.ts';
import type { Schema, SchemaFile } from './schemas.ts';

const HEADER = `// Made from schemas/ by \`npm run generate\`. Never edited by hand.
// @ts-nocheck
`;
const FORMATS_MODULE = 'kompass-formats';
const ANNOTATIONS = ['title', 'description', 'examples', '$comment'];

/**
 * A schema as the compiler gets it: without what only people read, with each reference replaced by
 * what it refers to (no call stands between an object and its parts, and no path is put together
 * for what is right), and without the type beside an enum, which would be a second error.
 */
function resolved(node: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(node)) return node.map((item) => resolved(item, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as Schema;
  if (typeof schema.$ref === 'string') {
    return resolved(definitions[schema.$ref.slice('#/$defs/'.length)], definitions);
  }
  const entries = Object.entries(schema).filter(([key, value]) => !isLeftOut(schema, key, value));
  return Object.fromEntries(entries.map(([key, value]) => [key, resolved(value, definitions)]));
}

function isLeftOut(schema: Schema, key: string, value: unknown): boolean {
  if (ANNOTATIONS.includes(key)) return typeof value !== 'object' || key === 'examples';
  return key === 'type' && 'enum' in schema;
}

/**
 * A compiler for our schemas. `unicode` and `unicodeRegExp` are off because our limits and patterns
 * are about ASCII or emptiness, where the cheaper forms give the same answers.
 */
function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    logger: false,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    unicode: false,
    unicodeRegExp: false,
    code: { esm: true, source: true, optimize: 2, formats: _`require(${FORMATS_MODULE})` },
  } as ConstructorParameters<typeof Ajv2020>[0]);
  useOwnKeywords(ajv);
  for (const [name, validate] of Object.entries(formats)) {
    ajv.addFormat(name, validate);
  }
  return ajv;
}

function withImports(code: string): string {
  const required = /const (\w+) = require\("kompass-formats"\)\.(\w+);/g;
  return code.replace(required, `import { $2 as $1 } from '${FORMATS_MODULE}';`);
}

const REPORT =
  /const (err\d+) = (\{.*\});\s*if\s?\(vErrors === null\)\s?\{\s*vErrors = \[\1\];\s*\}\s*else\s?\{\s*vErrors.push\(\1\);\s*\}\s*errors\+\+;/g;
/** Where ajv would carry the whole schema along to name the types that it allows. */
const TYPES = /params: ?\{type: schema\d+((?:\.\w+)+)\}/g;
const SCHEMA_PATH = /schemaPath: ?"[^"]*", ?/g;
/** What is wanted here, for the likeliest correction: the form of a text, text in a list. */
const WANTED =
  /(schemaPath: ?"#([^"]*)\/type", ?keyword: ?"type", ?params: ?\{type: ?"(?:string|array)")\}/g;
const SIGNATURE = /function validate20\(data, \{[^)]*\}\)\{/;
const BOOKKEEPING =
  /(?:let errors = 0;|const evaluated0 = (?:.|\n)*?undefined;\s*\}\s*if\(evaluated0.dynamicItems\)\{[^}]*\}|validate20\.evaluated = .*?;|export default validate20;|export const validate = validate20;)/g;

function at(schema: unknown, path: string): unknown {
  return path
    .slice(1)
    .split(/[./]/)
    .reduce((node, key) => (node as Record<string, unknown>)[key], schema);
}

function hints(schema: unknown): string {
  const { pattern, items } = schema as Schema & { pattern?: string };
  const isOfText = items?.type === 'string' || Array.isArray(items?.['enum']);
  const form = pattern === undefined ? '' : `, pattern: ${JSON.stringify(pattern)}`;
  return isOfText ? `${form}, items: "string"` : form;
}

/**
 * ajv's code made for one function that nobody calls but us: an error in one line instead of eight,
 * without the place in the schema, no path to start from, no notes for unevaluatedProperties.
 */
function simplified(code: string, schema: Schema): string {
  const short = code
    .replace(TYPES, (_match, path: string) => `params: {type: ${JSON.stringify(at(schema, path))}}`)
    .replace(WANTED, (_match, error: string, path: string) => `${error + hints(at(schema, path))}}`)
    .replace(SCHEMA_PATH, '')
    .replace(REPORT, '(vErrors ??= []).push($2);')
    .replace(SIGNATURE, 'function validate20(data){const instancePath = "";')
    .replace(BOOKKEEPING, '')
    .replace('return errors === 0', 'return vErrors === null')
    .replaceAll('validate20', 'check')
    .concat('export { check };');
  const rest = /\berrors\b(?! = vErrors)|evaluated0/.exec(short.replaceAll('check.errors', ''));
  if (rest) throw new Error(`ajv's code is new to us: ${short.slice(rest.index, rest.index + 80)}`);
  return short;
}

async function bundle(code: string, schema: Schema): Promise<string> {
  const result = await build({
    stdin: {
      contents: simplified(withImports(code), schema),
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    alias: { [FORMATS_MODULE]: `${import.meta.dirname}/formats.ts` },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    minifySyntax: true,
    platform: 'neutral',
    target: 'es2023',
    treeShaking: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

function typed(code: string, name: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `${HEADER}import type { Validate } from '../schema-error.ts';
import type { ${type} } from '../types.ts';

${code.replace(/^export \{[^}]*\};$/m, '').trim()}

/** Whether a value is a document of this kind; what is wrong stands in \`validate.errors\`. */
export const validate: Validate<${type}> = check;
`;
}

function compactSchema({ schema }: SchemaFile): Schema {
  const { $defs, ...whole } = schema;
  return resolved(whole, $defs ?? {}) as Schema;
}

/** Compiles a schema to use at once, as the generated validator will judge. */
export function compileSchema(file: SchemaFile): ValidateFunction {
  return makeAjv().compile(compactSchema(file));
}

/** Makes the text of `src/generated/validators/<name>.ts`. */
export async function makeValidator(file: SchemaFile): Promise<string> {
  const ajv = makeAjv();
  const compact = compactSchema(file);
  const code = standalone.default(ajv, ajv.compile(compact));
  return typed(await bundle(code, compact), file.name);
}

/** The text of `src/generated/schema-error.ts`: what the validators report. */
export const SCHEMA_ERROR = `// Made by \`npm run generate\`. Never edited by hand.

/** One fault as a validator reports it: ajv's error object without message and schemaPath. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** For a fault in a key of a map: that key. */
  readonly propertyName?: string;
}

/** A compiled schema. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaError[] | null;
}
`;
