import { describe, expect, test } from 'vitest';
import {
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  exampleNetwork,
} from '../../../src/domain/rules/example-plan.ts';
import { rule as flereTiltak } from '../../../src/domain/rules/ordning/flere-tiltak.ts';
import { rule as ikkeAlleTjenester } from '../../../src/domain/rules/ordning/ikke-alle-tjenester.ts';
import { rule as individueltTiltak } from '../../../src/domain/rules/ordning/individuelt-tiltak.ts';
import { rule as medvirkning } from '../../../src/domain/rules/ordning/medvirkning.ts';
import { rule as utenRepresentant } from '../../../src/domain/rules/ordning/nettverk-uten-representant.ts';
import { rule as utenUh } from '../../../src/domain/rules/ordning/nettverk-uten-uh.ts';
import { rule as partnertype } from '../../../src/domain/rules/ordning/partnertype.ts';
import { rule as utenPrivate } from '../../../src/domain/rules/ordning/uten-private.ts';
import type { Ordning } from '../../../src/generated/types.ts';
import { REFERENCE } from './context.ts';
import { factsOf, findings } from './findings.ts';

/** The scheme of the examples asks for three services together, and `videreutdanning` is individual. */
const reference = {
  ...REFERENCE,
  schemes: {
    ...REFERENCE.schemes,
    ordninger: REFERENCE.schemes.ordninger.flatMap((scheme): Ordning[] =>
      scheme.id === 'kollektiv_bhg_gs'
        ? [
            { ...scheme, anbefalte_tjenester: ['barnehage', 'skole', 'ppt'] },
            { ...scheme, id: 'videreutdanning', kollektivt: false },
          ]
        : [scheme],
    ),
  },
};
const SCHEMES = { reference };

const submission = (report: string): string => `dokument: innsending
versjon: 1
behovsmeldinger:
  - ${report.replaceAll('\n', '\n    ').trimEnd()}
`;

describe('an individual measure', () => {
  const GRANT =
    '{ sum: 5, finansiering: [{ kilde: egenandel, beloep: 2 }, { kilde: tilskudd, beloep: 3 }] }';
  const OWN = '{ sum: 5, finansiering: [{ kilde: egenandel, beloep: 5 }] }';
  const paid = (fields: Record<string, string | null>): string =>
    exampleMeasures({ kollektivt: 'false', kostnad: GRANT, ...fields });
  const report = (kollektivt: boolean, more: Record<string, string> = {}): string =>
    exampleNeedReport({
      tiltak: `{ id: t1, tittel: Språkløftet, beskrivelse: Studier, kollektivt: ${kollektivt}, start: 2027-08-16, slutt: 2028-06-16 }`,
      ...more,
    });

  test('that a grant pays for', () => {
    expect(findings(individueltTiltak, { 'tiltak.yaml': paid({}) }, SCHEMES)).toEqual([
      { at: 'tiltak.yaml:8', value: false, facts: { tiltak: 't1' } },
    ]);
  });

  test('that is reported under a collective scheme', () => {
    const files = { 'behovsmelding.yaml': report(false) };
    expect(findings(individueltTiltak, files, SCHEMES)).toMatchObject([
      { value: false, facts: { tiltak: 't1' } },
    ]);
    const sent = { 'innsending.yaml': submission(report(false)) };
    expect(factsOf(individueltTiltak, sent, SCHEMES)).toHaveLength(1);
  });

  test.each([
    ['a collective one', { 'tiltak.yaml': paid({ kollektivt: 'true' }) }],
    ['one that does not say', { 'tiltak.yaml': paid({ kollektivt: null }) }],
    ['one that is not paid by a grant', { 'tiltak.yaml': paid({ kostnad: OWN }) }],
    ['one without financing', { 'tiltak.yaml': paid({ kostnad: '{ sum: 5 }' }) }],
    ['one without a cost', { 'tiltak.yaml': paid({ kostnad: null }) }],
    ['further education', { 'tiltak.yaml': paid({ laeringsarena: 'videreutdanning' }) }],
    [
      'one that is reported under an individual scheme',
      {
        'tiltak.yaml': paid({}),
        'behovsmelding.yaml': report(false, { ordning: 'videreutdanning' }),
      },
    ],
    [
      'a report under an unknown scheme',
      { 'behovsmelding.yaml': report(false, { ordning: 'ny' }) },
    ],
    ['a collective report', { 'behovsmelding.yaml': report(true) }],
  ])('not %s', (_, files) => {
    expect(factsOf(individueltTiltak, files, SCHEMES)).toEqual([]);
  });

  test.each([
    [{ laeringsarena: 'ekstern' }, 'kollektiv_bhg_gs', true],
    [{ id: 't2' }, 'videreutdanning', false],
  ])('%o beside a report under %s', (fields, ordning, collective) => {
    const files = {
      'tiltak.yaml': paid(fields),
      'behovsmelding.yaml': report(collective, { ordning }),
    };
    expect(factsOf(individueltTiltak, files, SCHEMES)).toHaveLength(1);
  });
});

describe('taking part', () => {
  test.each([
    ['true, tillitsvalgte: true', []],
    ['false, tillitsvalgte: true', ['ansatte']],
    ['true, tillitsvalgte: false', ['tillitsvalgte']],
    ['false, tillitsvalgte: false', ['ansatte', 'tillitsvalgte']],
  ])('ansatte: %s', (text, mangler) => {
    const report = exampleNeedReport({ medvirkning: `{ ansatte: ${text} }` });
    const expected = mangler.length > 0 ? [{ mangler }] : [];
    expect(factsOf(medvirkning, { 'behovsmelding.yaml': report })).toEqual(expected);
    expect(factsOf(medvirkning, { 'innsending.yaml': submission(report) })).toEqual(expected);
  });

  test('points at what the report says about it', () => {
    expect(findings(medvirkning, medvirkning.example.bad)).toMatchObject([
      { value: { ansatte: true, tillitsvalgte: false } },
    ]);
  });
});

describe('the kind of partner', () => {
  const withPartner = (type: string, ordning: string) => ({
    'behovsmelding.yaml': exampleNeedReport({
      ordning,
      partner: `{ type: ${type}, navn: Partner }`,
    }),
  });

  test('that the scheme does not allow', () => {
    expect(findings(partnertype, withPartner('fagskole', 'dekom'))).toMatchObject([
      {
        value: 'fagskole',
        facts: { type: 'fagskole', tillatt: ['uh'], ordning: 'dekom' },
      },
    ]);
  });

  test.each([
    ['uh', 'dekom'],
    ['fagskole', 'kollektiv_bhg_gs'],
    ['fagskole', 'ukjent'],
  ])('%s is allowed by %s', (type, ordning) => {
    expect(factsOf(partnertype, withPartner(type, ordning))).toEqual([]);
  });
});

describe('services that should take part together', () => {
  const withServices = (services: readonly string[], ordning = 'kollektiv_bhg_gs') => ({
    'behovsmelding.yaml': exampleNeedReport({
      ordning,
      deltakere: `[${services.map((service) => `{ navn: Enhet, tjeneste: ${service} }`).join(', ')}]`,
    }),
  });

  test.each([
    [['barnehage'], ['skole', 'ppt']],
    [['ppt', 'skole'], ['barnehage']],
    [['sfo'], ['barnehage', 'skole', 'ppt']],
  ])('%j', (services, mangler) => {
    expect(findings(ikkeAlleTjenester, withServices(services), SCHEMES)).toMatchObject([
      { value: 'key deltakere', facts: { mangler } },
    ]);
  });

  test('all of them, or a scheme that does not ask', () => {
    const all = withServices(['ppt', 'barnehage', 'sfo', 'skole']);
    expect(factsOf(ikkeAlleTjenester, all, SCHEMES)).toEqual([]);
    expect(factsOf(ikkeAlleTjenester, withServices(['skole'], 'dekom'), SCHEMES)).toEqual([]);
    expect(factsOf(ikkeAlleTjenester, withServices(['skole'], 'ukjent'), SCHEMES)).toEqual([]);
  });
});

describe('private units', () => {
  const PRIVATE = { id: 'tirilltoppen', eierform: 'privat' };
  const report = (more: Record<string, string> = {}) => exampleNeedReport(more);
  const withUnits = (units: Record<string, string>[], text = report()) => ({
    'oversikt.yaml': exampleInventory(units),
    'behovsmelding.yaml': text,
  });

  test('that are left out', () => {
    const units = [{}, PRIVATE, { ...PRIVATE, id: 'naustet' }];
    expect(findings(utenPrivate, withUnits(units))).toMatchObject([
      { value: 'key deltakere', facts: { private: 2 } },
    ]);
    const county = report({ innsender: '{ type: fylkeskommune, fylkesnummer: "46", navn: Y }' });
    expect(factsOf(utenPrivate, withUnits(units, county))).toEqual([{ private: 2 }]);
  });

  test.each([
    ['that there are none of', withUnits([{}])],
    ['of services the scheme is not for', withUnits([{ ...PRIVATE, tjeneste: 'statped' }])],
    [
      'of which one takes part',
      withUnits(
        [PRIVATE],
        report({
          deltakere:
            '[{ navn: Solbakken, tjeneste: barnehage }, { navn: Naustet, tjeneste: barnehage, privat: true }]',
        }),
      ),
    ],
    [
      'when a private owner reports',
      withUnits(
        [PRIVATE],
        report({ innsender: '{ type: privat_eier, orgnr: "123456785", navn: Tirilltoppen }' }),
      ),
    ],
    ['under an unknown scheme', withUnits([PRIVATE], report({ ordning: 'ukjent' }))],
    ['that are not at hand', { 'behovsmelding.yaml': report() }],
  ])('nothing about those %s', (_, files) => {
    expect(factsOf(utenPrivate, files)).toEqual([]);
  });

  test('a participant that is not private does not count', () => {
    const text = report({ deltakere: '[{ navn: Solbakken, tjeneste: barnehage, privat: false }]' });
    expect(factsOf(utenPrivate, withUnits([PRIVATE], text))).toEqual([{ private: 1 }]);
  });
});

describe('networks', () => {
  const VOICES = ['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat'];

  test.each(VOICES)('nobody represents %s', (voice) => {
    const network = exampleNetwork([...VOICES.filter((each) => each !== voice), 'uh']);
    expect(findings(utenRepresentant, { 'nettverk.yaml': network })).toEqual([
      { at: 'nettverk.yaml:6', value: 'key representanter', facts: { mangler: [voice] } },
    ]);
  });

  test('all are represented', () => {
    const network = exampleNetwork(VOICES.toReversed());
    expect(factsOf(utenRepresentant, { 'nettverk.yaml': network })).toEqual([]);
  });

  test.each<[string | null, string | null]>([
    ['[{ type: uh, navn: Høgskolen }]', null],
    ['[{ type: fagskole, navn: Fagskolen }, { type: uh, navn: Høgskolen }]', null],
    ['[{ type: fagskole, navn: Fagskolen }]', 'key partnere'],
    ['[]', 'key partnere'],
    [null, 'key navn'],
  ])('partners %s', (partnere, value) => {
    const files = { 'nettverk.yaml': exampleNetwork(VOICES, { partnere }) };
    const found = findings(utenUh, files);
    expect(found).toMatchObject(value === null ? [] : [{ value, facts: {} }]);
    expect(found).toHaveLength(value === null ? 0 : 1);
  });
});

test('more than one measure is found by the reader', () => {
  expect(flereTiltak.check).toBeNull();
});
