import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as formats from '../../tools/formats.ts';
import { exampleDocument, kinds, placeIn, schemaFiles, validatorOf } from './example-documents.ts';

/*
 * The published schema, read by plain ajv, and our compiled form of it accept the same documents:
 * our keywords change what is reported, never what is right.
 */

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return at === '' ? [] : [at];
  const below = Object.entries(value).flatMap(([key, child]) =>
    pointersIn(child, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return at === '' ? below : [at, ...below];
}

const words = ['', 'alle', 'skjult', 'av', 'feil', 'kommune', 'privat_eier', 'interkommunalt'];
const keys = ['antall', 'andel', 'aarsverk', 'tjeneste', 'enheter', 'enhet', 'antall_per_enhet'];
const more = ['fra_enhet', 'fra_nivaa', 'til_nivaa', 'orgnr', 'fylkesnummer', 'kommunenummer'];

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 0.5, 2028, [], {}, ...words),
  fc.constantFrom('utvikle', 'rekruttere', 'avvikle', 'mobilisere', 'hele_kommunen', 'ny'),
  fc.constantFrom('barnehage', 'ppt', '9901', '974760673', '2027-02-30', '2027-02-01', 'spr-01'),
  fc.string({ maxLength: 4 }),
);

type Edit = { pick: number; kind: 'put' | 'remove' | 'add'; value: unknown; key: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  pick: fc.nat(),
  kind: fc.constantFrom('put', 'remove', 'add'),
  value,
  key: fc.constantFrom(...keys, ...more, 'utvider', 'tidligere_id', '2', 'spr-09', 'kommentar'),
});

function apply(document: unknown, { pick, kind, value, key }: Edit): void {
  const pointers = pointersIn(document);
  const pointer = pointers[pick % pointers.length];
  if (pointer === undefined) return;
  const [parent, last] = placeIn(document, pointer);
  if (kind === 'put') parent[last] = value;
  else if (kind === 'remove') delete parent[last];
  else if (!Array.isArray(parent)) parent[key] = value;
}

describe.each(kinds)('%s', (kind) => {
  const file = schemaFiles.find(({ name }) => name === kind);
  if (!file) throw new Error(`no schema for ${kind}`);
  const plain = new Ajv2020({ strict: false });
  for (const [name, validate] of Object.entries(formats)) plain.addFormat(name, validate);
  const theirs = plain.compile(file.schema);

  test('ours and plain ajv accept the same', async () => {
    const ours = await validatorOf(kind);
    let refused = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const document = exampleDocument(kind);
        for (const each of edits) apply(document, each);
        const accepted = theirs(document);
        if (!accepted) refused += 1;
        expect(ours(document)).toBe(accepted);
        expect((ours.errors ?? []).length > 0).toBe(!accepted);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
