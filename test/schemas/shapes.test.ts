import { describe, expect, test } from 'vitest';
import { type Schema, type SchemaFile, walk } from '../../tools/schemas.ts';
import { schemaFiles } from './example-documents.ts';

/*
 * One fault gives one finding only while choices are stated in shapes whose faults can be told
 * apart. These are all that our own keywords (tools/keywords.ts) understand.
 */

const CHOICES = ['oneOf', 'anyOf', 'not', 'dependentRequired', 'dependentSchemas', '$dynamicRef'];

/** Keywords that judge only one type, so that a list of types never makes two faults of one. */
const OF_TYPE: Record<string, string[]> = {
  object: ['propertyNames', 'additionalProperties'],
  array: ['items', 'minItems'],
  string: ['pattern'],
  number: ['minimum'],
  null: [],
};

const keysBeside = (schema: Schema, allowed: readonly string[]): string[] =>
  Object.keys(schema).filter((key) => !allowed.includes(key));

/** Exactly one of these: each branch names fields that must be there, or must not. */
function isExactlyOne(branches: readonly Schema[]): boolean {
  return branches.every(
    (branch) =>
      keysBeside(branch, ['required', 'properties']).length === 0 &&
      (branch.required?.length ?? 0) > 0 &&
      Object.values(branch.properties ?? {}).every((property) => property === false),
  );
}

/** Fields that are there, or one field that is there with a certain value. */
function isTag({ required = [], properties, ...rest }: Schema): boolean {
  if (Object.keys(rest).length > 0 || required.length === 0) return false;
  const entries = Object.entries(properties ?? {});
  return (
    entries.length <= 1 &&
    entries.every(
      ([key, value]) =>
        required.includes(key) &&
        typeof value === 'object' &&
        Object.keys(value).length === 1 &&
        ('const' in value || 'enum' in value),
    )
  );
}

function hasSeparateTypes(schema: Schema): boolean {
  if (!Array.isArray(schema.type)) return true;
  const known = schema.type.flatMap((type) => OF_TYPE[type] ?? []);
  const texts = ['title', 'description', 'examples', 'type'];
  return keysBeside(schema, [...texts, ...known]).length === 0;
}

function isOpen(schema: Schema): boolean {
  return schema.type === 'object' && schema.additionalProperties === undefined;
}

/** Where a schema states something in a shape that we do not use. */
function strangeShapes({ schema }: SchemaFile): string[] {
  const strange: string[] = [];
  const expectShape = (holds: boolean, pointer: string): void => {
    if (!holds) strange.push(pointer);
  };
  walk(schema, (node, pointer) => {
    if (/\/(?:properties|\$defs|examples(?:\/.*)?)$/.test(pointer)) return;
    expectShape(
      keysBeside(node, CHOICES).length === Object.keys(node).length || 'oneOf' in node,
      pointer,
    );
    if (node.oneOf) expectShape(isExactlyOne(node.oneOf), `${pointer}/oneOf`);
    if (node.if) expectShape(isTag(node.if), `${pointer}/if`);
    if (node.allOf)
      expectShape(
        node.allOf.every((part) => 'if' in part),
        `${pointer}/allOf`,
      );
    expectShape(hasSeparateTypes(node), `${pointer}/type`);
    expectShape(!isOpen(node), pointer);
  });
  return strange;
}

describe('the shapes of choices', () => {
  test.each(schemaFiles)('$name', (file) => {
    expect(strangeShapes(file)).toEqual([]);
  });

  const object = { type: 'object', additionalProperties: false };
  test.each<[string, Schema]>([
    ['branches that differ in form', { oneOf: [{ type: 'string' }, { type: 'number' }] }],
    ['a branch with more than fields', { oneOf: [{ required: ['antall'], type: 'object' }] }],
    ['anyOf', { anyOf: [{ required: ['antall'] }] }],
    ['a condition without the field', { if: { properties: { type: { const: 'ny' } } } }],
    ['a condition on a form', { if: { required: ['id'], properties: { id: { pattern: 'a' } } } }],
    ['parts that are no conditions', { allOf: [{ required: ['id'] }] }],
    ['types with a keyword of another', { type: ['string', 'null'], minimum: 1 }],
    ['an open object', { type: 'object' }],
  ])('refuses %s', (_name, shape) => {
    const schema = { ...object, properties: { gjelder: shape } };
    expect(strangeShapes({ name: 'prøve', schema })).not.toEqual([]);
  });
});
