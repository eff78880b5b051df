import { describe, expect, test } from 'vitest';
import type { SchemaError } from '../../src/generated/schema-error.ts';
import { exampleDocument, kinds, placeIn, validatorOf } from './example-documents.ts';
import {
  changed,
  type Expected,
  PLANTED_FAULTS,
  put,
  without,
  wrongType,
} from './planted-faults.ts';

function inShort({ keyword, instancePath, params }: SchemaError): Expected {
  return [keyword, instancePath, params];
}

describe('the examples', () => {
  test.each(kinds)('a whole %s is valid', async (kind) => {
    const validate = await validatorOf(kind);
    expect(validate(exampleDocument(kind)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test.each(kinds)('%s refuses what is no document', async (kind) => {
    const validate = await validatorOf(kind);
    for (const value of ['tekst', 1, true, null, undefined, [], Number.NaN]) {
      expect(validate(value)).toBe(false);
      expect(validate.errors?.map(inShort)).toEqual([wrongType('', 'object')]);
    }
  });
});

describe('one fault gives one error', () => {
  test.each(PLANTED_FAULTS)('%s: %s', async (...row) => {
    const [kind, , changes, [keyword, at, params]] = row;
    const validate = await validatorOf(kind);
    expect(validate(changed(kind, changes))).toBe(false);
    const expected = [keyword, at, params ? expect.objectContaining(params) : expect.anything()];
    expect(validate.errors?.map(inShort)).toEqual([expected]);
  });

  test('a key of a map is named in its error', async () => {
    const validate = await validatorOf('oversikt');
    validate(changed('oversikt', [put('/utskifting/barnehager', 0.1)]));
    expect(validate.errors?.[0]?.propertyName).toBe('barnehager');
  });

  test('several faults give an error each, in one go', async () => {
    const validate = await validatorOf('krav');
    const faults = [put('/krav/0/nivaa', 12), without('/krav/1/per'), put('/krav/2/hvor', 'her')];
    validate(changed('krav', faults));
    expect(validate.errors?.map(({ keyword }) => keyword).sort()).toEqual([
      'enum',
      'maximum',
      'required',
    ]);
  });

  test('errors of one run are gone in the next', async () => {
    const validate = await validatorOf('krav');
    validate({});
    expect(validate(exampleDocument('krav'))).toBe(true);
    expect(validate.errors).toBeNull();
  });
});

/** Every object in a document, by pointer, maps aside: their keys are free. */
function closedObjects(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => {
    return closedObjects(child, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  });
  const isMap = /\/(?:anker|beholdning|antall|aarsverk|utskifting|poeng|alvor)$/.test(at);
  return Array.isArray(value) || isMap ? below : [at, ...below];
}

describe('unknown fields', () => {
  test.each(kinds)('every object of %s says what it knows', async (kind) => {
    const validate = await validatorOf(kind);
    for (const at of closedObjects(exampleDocument(kind))) {
      const document = changed(kind, [put(`${at}/kommentar`, 'Fra møtet')]);
      const [parent] = placeIn(document, `${at}/kommentar`);
      expect(validate(document)).toBe(false);
      expect(validate.errors).toHaveLength(1);
      const [error] = validate.errors ?? [];
      expect(error).toMatchObject({ keyword: 'additionalProperties', instancePath: at });
      expect(error?.params['additionalProperty']).toBe('kommentar');
      const others = Object.keys(parent).filter((key) => key !== 'kommentar');
      expect(error?.params['known']).toEqual(expect.arrayContaining(others));
    }
  });
});
