import type { Ajv2020, CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import {
  _,
  and,
  type Code,
  type Name,
  not,
  or,
  stringify,
} from 'ajv/dist/compile/codegen/index.js';
import { Type } from 'ajv/dist/compile/util.js';
import { usePattern } from 'ajv/dist/vocabularies/code.js';
import type { Schema } from './schemas.ts';

/*
 * Our own code for five keywords. They accept and refuse exactly what the standard says of the
 * shapes that our schemas use (test/schemas/shapes.test.ts holds them to those), with two
 * differences in what they report: one fault gives one error, without the wrapper that ajv adds for
 * a branch or a key, and an error carries what «did you mean» needs. A valid document costs nothing.
 */

type Condition = Pick<Schema, 'required' | 'properties'>;

function isPresent(cxt: KeywordCxt, property: string): Code {
  return _`${cxt.data}[${property}] !== undefined`;
}

function meets(cxt: KeywordCxt, [property, schema]: [string, Schema | boolean]): Code {
  if (schema === false) return not(isPresent(cxt, property));
  if (typeof schema === 'boolean') throw new Error(`${property}: true says nothing here`);
  const allowed = 'const' in schema ? [schema.const] : schema.enum;
  if (!Array.isArray(allowed)) throw new Error(`${property}: only const, enum and false are known`);
  return or(...allowed.map((value) => _`${cxt.data}[${property}] === ${stringify(value)}`));
}

/** The test that a condition stands for: fields that are there, fields with certain values. */
function conditionCode(cxt: KeywordCxt, condition: Condition): Code {
  const present = (condition.required ?? []).map((property) => isPresent(cxt, property));
  const values = Object.entries(condition.properties ?? {}).map((entry) => meets(cxt, entry));
  return and(...present, ...values);
}

function knownKeys(schema: Schema): string[] {
  return Object.keys(schema.properties ?? {});
}

const oneOf: CodeKeywordDefinition = {
  keyword: 'oneOf',
  type: 'object',
  schemaType: 'array',
  error: {
    message: 'exactly one alternative',
    params: ({ schema }) =>
      _`{alternatives: ${stringify((schema as Schema[]).map((branch) => branch.required))}}`,
  },
  code(cxt) {
    const branches = cxt.schema as Schema[];
    const passing = branches.map((branch) => _`((${conditionCode(cxt, branch)}) ? 1 : 0)`);
    const sum = passing.reduce((left, right) => _`${left} + ${right}`);
    cxt.fail(_`${sum} !== 1`);
  },
};

const conditional: CodeKeywordDefinition = {
  keyword: 'if',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, parentSchema } = cxt;
    const valid = gen.name('valid');
    const apply = (keyword: 'then' | 'else') => () => {
      if (parentSchema[keyword]) cxt.subschema({ keyword }, valid);
    };
    gen.if(conditionCode(cxt, cxt.schema as Condition), apply('then'), apply('else'));
  },
};

/** Judges the keys of a map in the same walk as its values (below). */
const propertyNames: CodeKeywordDefinition = {
  keyword: 'propertyNames',
  type: 'object',
  schemaType: 'object',
  code({ parentSchema: { additionalProperties } }) {
    if (typeof additionalProperties !== 'object') throw new Error('propertyNames without values');
  },
};

function applyToKey(cxt: KeywordCxt, key: Name): void {
  cxt.subschema(
    { keyword: 'propertyNames', data: key, dataTypes: ['string'], propertyName: key },
    cxt.gen.name('valid'),
  );
}

const additionalProperties: CodeKeywordDefinition = {
  keyword: 'additionalProperties',
  type: 'object',
  schemaType: ['boolean', 'object'],
  error: {
    message: 'unknown property',
    params: ({ params: { additionalProperty }, parentSchema }) =>
      _`{additionalProperty: ${additionalProperty}, known: ${stringify(knownKeys(parentSchema as Schema))}}`,
  },
  code(cxt) {
    const { gen, data, schema, parentSchema } = cxt;
    const known = knownKeys(parentSchema as Schema);
    const patterns = Object.keys((parentSchema as Schema).patternProperties ?? {});
    gen.forIn('key', data, (key) => {
      if ((parentSchema as Schema).propertyNames) applyToKey(cxt, key);
      const others = known.map((name) => _`${key} !== ${name}`);
      const unmatched = patterns.map((pattern) => not(_`${usePattern(cxt, pattern)}.test(${key})`));
      gen.if(and(_`true`, ...others, ...unmatched), () => {
        cxt.setParams({ additionalProperty: key });
        if (schema === false) cxt.error();
        else applyToValue(cxt, key);
      });
    });
  },
};

function applyToValue(cxt: KeywordCxt, key: Name): void {
  cxt.subschema(
    { keyword: 'additionalProperties', dataProp: key, dataPropType: Type.Str },
    cxt.gen.name('valid'),
  );
}

const enumeration: CodeKeywordDefinition = {
  keyword: 'enum',
  schemaType: 'array',
  error: {
    message: 'not in list',
    params: ({ schema }) => _`{allowedValues: ${stringify(schema)}}`,
  },
  code(cxt) {
    const values = cxt.schema as readonly unknown[];
    cxt.fail(and(...values.map((value) => _`${cxt.data} !== ${stringify(value)}`)));
  },
};

/** Puts our code in the place of the standard's for the keywords that we report differently. */
export function useOwnKeywords(ajv: Ajv2020): void {
  for (const definition of [oneOf, conditional, propertyNames, additionalProperties, enumeration]) {
    ajv.removeKeyword(String(definition.keyword));
    ajv.addKeyword(definition);
  }
}
