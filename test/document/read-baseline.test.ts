import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBaseline } from '../../src/document/read-baseline.ts';
import { baselineJson } from '../../src/report/baseline-json.ts';

const entry = { fil: 'krav.yaml', kode: 'ref/ukjent-enhet', sted: '/krav/k1', antall: 2 };
const text = (more: object): string =>
  JSON.stringify({ dokument: 'grunnlinje', versjon: 1, funn: [entry], ...more });

test('one entry per line, readable and in one form', () => {
  const other = { ...entry, fil: 'æøå "1".yaml' };
  expect(baselineJson([entry, other])).toBe(`{
  "dokument": "grunnlinje",
  "versjon": 1,
  "funn": [
    { "fil": "krav.yaml", "kode": "ref/ukjent-enhet", "sted": "/krav/k1", "antall": 2 },
    { "fil": "æøå \\"1\\".yaml", "kode": "ref/ukjent-enhet", "sted": "/krav/k1", "antall": 2 }
  ]
}
`);
  expect(baselineJson([])).toBe(
    '{\n  "dokument": "grunnlinje",\n  "versjon": 1,\n  "funn": []\n}\n',
  );
});

test('what is written reads back', () => {
  const entries = fc.array(
    fc.record({
      fil: fc.string({ unit: 'binary', maxLength: 20 }),
      kode: fc.constantFrom('ref/ukjent-enhet', 'sum/finansiering'),
      sted: fc.string(),
      antall: fc.integer({ min: 1, max: 99 }),
    }),
  );
  fc.assert(
    fc.property(entries, (written) => {
      expect(readBaseline(baselineJson(written))).toEqual(written);
    }),
  );
});

test('a byte order mark and other fields do no harm', () => {
  expect(readBaseline(`\uFEFF${text({ merknad: 'fra 2026' })}`)).toEqual([entry]);
});

test.each([
  ['no JSON', '{', { aarsak: 'json' }],
  ['nothing', '', { aarsak: 'json' }],
  ['marks of a merge', `<<<<<<< HEAD\n${text({})}`, { aarsak: 'json' }],
  ['a list', '[]', { aarsak: 'dokument' }],
  ['null', 'null', { aarsak: 'dokument' }],
  ['another document', text({ dokument: 'plan' }), { aarsak: 'dokument' }],
  ['a later version', text({ versjon: 2 }), { aarsak: 'versjon' }],
  ['no list', text({ funn: {} }), { aarsak: 'form' }],
  ['an entry that is none', text({ funn: [entry, 'x'] }), { aarsak: 'form', plass: 2 }],
  ['no file', text({ funn: [{ ...entry, fil: 1 }] }), { aarsak: 'form', plass: 1 }],
  ['no code', text({ funn: [{ ...entry, kode: null }] }), { aarsak: 'form', plass: 1 }],
  ['no place', text({ funn: [{ ...entry, sted: undefined }] }), { aarsak: 'form', plass: 1 }],
  ['no count', text({ funn: [{ ...entry, antall: '2' }] }), { aarsak: 'form', plass: 1 }],
  ['none', text({ funn: [{ ...entry, antall: 0 }] }), { aarsak: 'form', plass: 1 }],
  ['half of one', text({ funn: [{ ...entry, antall: 1.5 }] }), { aarsak: 'form', plass: 1 }],
  [
    'something private',
    text({ funn: [entry, { ...entry, kode: 'personvern/navn' }] }),
    { aarsak: 'personvern', plass: 2 },
  ],
])('%s', (_, given, fault) => {
  expect(readBaseline(given)).toEqual(fault);
});
