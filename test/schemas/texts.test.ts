import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as formats from '../../tools/formats.ts';
import { type Schema, SHARED, walk } from '../../tools/schemas.ts';
import { schemaFiles } from './example-documents.ts';

/** Every definition, and every property with the pointer to it. */
function described(schema: Schema): [string, Schema][] {
  const found: [string, Schema][] = Object.entries(schema.$defs ?? {}).map(([name, definition]) => [
    `/$defs/${name}`,
    definition,
  ]);
  walk(schema, ({ properties }, pointer) => {
    for (const [name, property] of Object.entries(properties ?? {})) {
      const isCondition = /\/(?:if|then|else|oneOf)(?:\/|$)/.test(pointer);
      if (!isCondition && typeof property === 'object') {
        found.push([`${pointer}/properties/${name}`, property]);
      }
    }
  });
  return found;
}

/** What people write as it is: text, numbers, words from a list, and lists of these. */
function isLeaf(schema: Schema, definitions: Record<string, Schema>): boolean {
  const target = schema.$ref ? definitions[schema.$ref.slice('#/$defs/'.length)] : schema;
  if (target?.type === 'array' && target.items) return isLeaf(target.items, definitions);
  return target?.type !== 'object' && target?.type !== 'array';
}

describe.each(schemaFiles)('$name', ({ name, schema }) => {
  const definitions = schema.$defs ?? {};

  test('is a schema by the metaschema of 2020-12', () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText(ajv.errors)).toBe(true);
  });

  test('has a stable id', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:kompass:schema:1:${name}`);
    if (name !== SHARED) expect(schema.$ref).toBe(`#/$defs/${name}`);
  });

  test('has a title and a description in both written forms everywhere', () => {
    const lacking = [['', schema] as [string, Schema], ...described(schema)].filter(
      ([, { title, description }]) =>
        !title?.trim() || !/^[^\n]+[.:?»]\n\nNynorsk: [^\n]+[.:?»]$/.test(description ?? ''),
    );
    expect(lacking.map(([pointer]) => pointer)).toEqual([]);
  });

  test('writes a title in two forms only where they differ', () => {
    const twice = described(schema).filter(([, { title = '' }]) => {
      const [nb, nn] = title.split(' / ');
      return nb === nn;
    });
    expect(twice.map(([pointer]) => pointer)).toEqual([]);
  });

  test('has examples wherever something is written as it is', () => {
    const lacking = described(schema).filter(
      ([, property]) => isLeaf(property, definitions) && (property.examples ?? []).length === 0,
    );
    expect(lacking.map(([pointer]) => pointer)).toEqual([]);
  });

  test('has examples that are right', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
    for (const [format, validate] of Object.entries(formats)) ajv.addFormat(format, validate);
    ajv.addSchema(schema);
    const wrong = described(schema).flatMap(([pointer, { examples = [] }]) =>
      examples
        .filter((example) => !ajv.validate({ $ref: `${schema.$id}#${pointer}` }, example))
        .map((example) => `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText()}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names no definition that it does not use', () => {
    const used = new Set<string>();
    walk(schema, ({ $ref }) => {
      if ($ref) used.add($ref.slice('#/$defs/'.length));
    });
    const unused = Object.keys(definitions).filter((key) => name !== SHARED && !used.has(key));
    expect(unused).toEqual([]);
  });
});
