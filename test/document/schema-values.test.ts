import { expect, it } from 'vitest';
import { noPlaces } from '../../src/document/places.ts';
import { valueFault } from '../../src/document/schema-values.ts';

it('a keyword that no schema used before is a mistake of ours', () => {
  const subject = { kind: 'krav', value: {}, places: noPlaces('') } as const;
  const error = { instancePath: '', keyword: 'uniqueItems', params: {} };
  expect(() => valueFault(error, subject)).toThrow('uniqueItems');
});
