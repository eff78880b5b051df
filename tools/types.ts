import { compile } from 'json-schema-to-typescript';
import { ownDefinitions, type Schema, type SchemaFile, SHARED } from './schemas.ts';

const BANNER = `/**
 * The documents as types, made from schemas/ by \`npm run generate\`. Never edited by hand.
 * The schemas demand more than a type can say: exactly one of some fields, ranges, forms.
 */`;
/** What the compiler adds under a description to say where it found the definition. */
const REFERENCE_REMARK =
  /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g;
const ANNOTATIONS = ['title', 'examples', '$comment'];
const CONDITIONS = [
  'oneOf',
  'allOf',
  'if',
  'then',
  'else',
  'pattern',
  'patternProperties',
  'propertyNames',
];

function typeName(definition: string): string {
  return `${definition[0]?.toUpperCase()}${definition.slice(1)}`;
}

function referredType(schema: Schema | undefined): string {
  return typeName(String(schema?.$ref).split('/').at(-1) ?? '');
}

/** Types that JSON Schema states in a way json-schema-to-typescript cannot follow. */
function specialType(schema: Schema): string | undefined {
  const names = schema.propertyNames;
  if (names?.$ref) return `Partial<Record<${referredType(names)}, number>>`;
  if (!Array.isArray(schema.type)) return undefined;
  const types = schema.type.map((type) => {
    if (type === 'string') return `'${String(schema.pattern).slice(1, -1)}'`;
    if (type === 'array') return `${referredType(schema.items)}[]`;
    if (type === 'object') return '{ [nivaa: string]: number }';
    return type;
  });
  return types.join(' | ');
}

function simplify(schema: Schema): void {
  const special = specialType(schema);
  for (const key of [...ANNOTATIONS, ...CONDITIONS]) {
    delete schema[key];
  }
  if (special) Object.assign(schema, { tsType: special });
  if (typeof schema.description === 'string') {
    schema.description = schema.description.split('\n')[0] ?? '';
  }
  if (typeof schema.$ref === 'string' && schema.description) {
    schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
  }
}

function withoutConditions(definitions: Record<string, Schema>): Record<string, Schema> {
  const copy = structuredClone(definitions);
  for (const definition of Object.values(copy)) simplifyDeep(definition);
  return copy;
}

function simplifyDeep(schema: Schema): void {
  simplify(schema);
  for (const property of Object.values(schema.properties ?? {})) {
    if (typeof property === 'object') simplifyDeep(property);
  }
  if (schema.items) simplifyDeep(schema.items);
  const additional = schema.additionalProperties;
  if (typeof additional === 'object') simplifyDeep(additional);
}

/** Makes the text of `src/generated/types.ts`: one exported type per definition. */
export async function makeTypes(files: readonly SchemaFile[]): Promise<string> {
  const definitions = withoutConditions(ownDefinitions(files));
  const documents = files.map(({ name }) => name).filter((name) => name !== SHARED);
  const root: Schema = {
    type: 'object',
    description: 'Every kind of document, by its name.',
    required: documents,
    properties: Object.fromEntries(documents.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    additionalProperties: false,
    $defs: definitions,
  };
  const text = await compile(root as never, 'Dokumenter', {
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return text.replace(REFERENCE_REMARK, '');
}
