import { describe, expect, test } from 'vitest';
import {
  exampleForum,
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  exampleNetwork,
  examplePlan,
} from '../../../src/domain/rules/example-plan.ts';
import { rule as gammelKartlegging } from '../../../src/domain/rules/frist/gammel-kartlegging.ts';
import { rule as partnerForSent } from '../../../src/domain/rules/frist/partner-kontaktet-for-sent.ts';
import { rule as passert } from '../../../src/domain/rules/frist/passert.ts';
import { rule as sluttFoerStart } from '../../../src/domain/rules/frist/slutt-foer-start.ts';
import { rule as utenforPerioden } from '../../../src/domain/rules/frist/tiltak-utenfor-perioden.ts';
import type { Ordning } from '../../../src/generated/types.ts';
import { REFERENCE } from './context.ts';
import { factsOf, findings } from './findings.ts';

const indented = (text: string): string => text.replaceAll('\n', '\n    ').trimEnd();

/** A submission with one need report. */
const submission = (report: string, fra = 2027): string => `dokument: innsending
versjon: 1
plan: { periode: { fra: ${fra}, til: 2030 } }
behovsmeldinger:
  - ${indented(report)}
`;

const VOICES = ['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat'];

/** The reference with a deadline of Vestland for the scheme of the examples and 2027/2028. */
const WITH_DEADLINE = {
  reference: {
    ...REFERENCE,
    schemes: {
      ...REFERENCE.schemes,
      ordninger: REFERENCE.schemes.ordninger.map((scheme): Ordning => {
        if (scheme.id !== 'kollektiv_bhg_gs') return scheme;
        const frist = {
          embete: 'vestland',
          barnehage_skoleaar: '2027/2028',
          frist: '2027-01-14T23:59:00+01:00',
          sikkerhet: 'etablert',
          kilde: 'Statsforvalteren',
        } as const;
        const others = [
          { ...frist, embete: 'nordland', frist: '2026-12-01T23:59:00+01:00' },
          { ...frist, barnehage_skoleaar: '2026/2027', frist: '2026-01-31T23:59:00+01:00' },
        ];
        return { ...scheme, frister: [...others, frist] };
      }),
    },
  },
};

const bergen = (more: Record<string, string> = {}): string =>
  exampleNeedReport({
    innsender: '{ type: kommune, kommunenummer: "4601", navn: Bergen kommune }',
    ...more,
  });

describe('an end before its start', () => {
  const schedule = (start: string, end: string): string =>
    `${examplePlan()}steg:\n  organisering:\n    tidsplan: { start: ${start}, slutt: ${end} }\n`;
  const link = (years: string): string =>
    `${examplePlan()}steg:\n  forankring:\n    plantilknytning: [{ type: temaplan, navn: Oppvekstplan${years} }]\n`;
  const report = (start: string, slutt: string): string =>
    exampleNeedReport({
      tiltak: `{ id: t1, tittel: Språkløftet, beskrivelse: Felles, kollektivt: true, start: ${start}, slutt: ${slutt} }`,
    });

  test.each([
    ['a schedule', { 'plan.yaml': schedule('2027-02-02', '2027-02-01') }, '2027-02-02 2027-02-01'],
    [
      'a period',
      { 'plan.yaml': examplePlan({ periode: '{ fra: 2030, til: 2027 }' }) },
      '2030 2027',
    ],
    ['a linked plan', { 'plan.yaml': link(', fra: 2032, til: 2025') }, '2032 2025'],
    [
      'a measure',
      { 'tiltak.yaml': exampleMeasures({ start: '2028-01-01', frist: '2027-12-31' }) },
      '2028-01-01 2027-12-31',
    ],
    [
      'a need report',
      { 'behovsmelding.yaml': report('2028-06-16', '2027-08-16') },
      '2028-06-16 2027-08-16',
    ],
    [
      'a need report in a submission',
      { 'innsending.yaml': submission(report('2028-06-16', '2027-08-16')) },
      '2028-06-16 2027-08-16',
    ],
    [
      'a submitted plan',
      { 'innsending.yaml': submission(report('2027-08-16', '2028-06-16'), 2031) },
      '2031 2030',
    ],
  ])('%s', (_, files, span) => {
    const [start, slutt] = span.split(' ');
    expect(factsOf(sluttFoerStart, files)).toEqual([{ start, slutt }]);
  });

  test.each([
    ['the same day', { 'plan.yaml': schedule('2027-02-01', '2027-02-01') }],
    ['the same year', { 'plan.yaml': examplePlan({ periode: '{ fra: 2027, til: 2027 }' }) }],
    ['no end', { 'plan.yaml': link(', fra: 2032') }],
    ['no start', { 'plan.yaml': link(', til: 2025') }],
    ['a measure without a start', { 'tiltak.yaml': exampleMeasures({ start: null }) }],
    ['a measure without an end', { 'tiltak.yaml': exampleMeasures({ frist: null }) }],
    ['a step 1 without a schedule', { 'plan.yaml': `${examplePlan()}steg:\n  organisering: {}\n` }],
    ['a step 2 without links', { 'plan.yaml': `${examplePlan()}steg:\n  forankring: {}\n` }],
  ])('nothing about %s', (_, files) => {
    expect(findings(sluttFoerStart, files)).toEqual([]);
  });

  test('points at the end', () => {
    expect(findings(sluttFoerStart, sluttFoerStart.example.bad)).toEqual([
      {
        at: 'plan.yaml:10',
        value: '2027-01-29',
        facts: { start: '2027-08-17', slutt: '2027-01-29' },
      },
    ]);
    const measure = {
      'tiltak.yaml': exampleMeasures({ start: '2028-01-01', frist: '2027-12-31' }),
    };
    expect(findings(sluttFoerStart, measure)[0]).toMatchObject({ value: '2027-12-31' });
    const period = { 'plan.yaml': examplePlan({ periode: '{ fra: 2030, til: 2027 }' }) };
    expect(findings(sluttFoerStart, period)[0]).toMatchObject({ value: 2027 });
    const inReport = { 'behovsmelding.yaml': report('2028-06-16', '2027-08-16') };
    expect(findings(sluttFoerStart, inReport)[0]).toMatchObject({ value: '2027-08-16' });
  });
});

describe('a measure outside the period of the plan', () => {
  const outside = (fields: Record<string, string | null>, plan = examplePlan()) =>
    findings(utenforPerioden, { 'plan.yaml': plan, 'tiltak.yaml': exampleMeasures(fields) }).map(
      ({ value, facts }) => [value, facts],
    );
  const facts = (dato: string) => ({ dato, fra: 2027, til: 2030 });

  test.each([
    ['2031-01-01', { frist: '2031-01-01' }],
    ['2026-12-31', { start: '2026-12-31' }],
    ['2031-08-01', { start: '2031-08-01', frist: '2032-06-01' }],
    ['2026-08-01', { start: '2026-08-01', frist: '2031-06-01' }],
    ['2026-08-01', { start: '2026-08-01', frist: null }],
    ['2026-08-01', { start: null, frist: '2026-08-01' }],
    ['2031-08-01', { start: '2031-08-01', frist: '2031-08-01', status: 'utsatt' }],
  ])('%s is outside', (date, fields) => {
    expect(outside(fields)).toEqual([[date, facts(date)]]);
  });

  test.each([
    ['the first and the last day', { start: '2027-01-01', frist: '2030-12-31' }],
    ['no dates', { start: null, frist: null }],
    ['a cancelled measure', { frist: '2031-01-01', status: 'avlyst' }],
    ['an end before its start', { start: '2029-01-01', frist: '2026-01-01' }],
  ])('nothing about %s', (_, fields) => {
    expect(outside(fields)).toEqual([]);
  });

  test('nothing where the period cannot be told', () => {
    const late = exampleMeasures({ frist: '2031-01-01' });
    const reversed = examplePlan({ periode: '{ fra: 2030, til: 2027 }' });
    expect(outside({ frist: '2031-01-01' }, reversed)).toEqual([]);
    expect(factsOf(utenforPerioden, { 'tiltak.yaml': late })).toEqual([]);
    const two = { 'a.yaml': examplePlan(), 'b.yaml': examplePlan(), 'tiltak.yaml': late };
    expect(factsOf(utenforPerioden, two)).toEqual([]);
  });

  test('a period of one year', () => {
    const plan = examplePlan({ periode: '{ fra: 2027, til: 2027 }' });
    const found = outside({ start: '2027-01-01', frist: '2028-01-01' }, plan);
    expect(found).toEqual([['2028-01-01', { dato: '2028-01-01', fra: 2027, til: 2027 }]]);
  });
});

describe('a deadline that has passed', () => {
  const revised = (next: string): string =>
    `${examplePlan()}steg:\n  oppfoelging:\n    rullering: { intervall_maaneder: 12, neste: ${next} }\n`;
  const network = (frist: string, voices: readonly string[]): string =>
    exampleNetwork(voices, { frist });

  test.each([
    ['rullering', '2027-01-14', { 'plan.yaml': revised('2027-01-14') }],
    ['tiltak', '2027-01-14', { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-14' }) }],
    [
      'tiltak',
      '2027-01-14',
      { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-14', status: 'i_gang' }) },
    ],
    ['behovsmelding', '2027-01-14', { 'behovsmelding.yaml': bergen() }],
    [
      'behovsmelding',
      '2027-01-14',
      {
        'behovsmelding.yaml': bergen({
          innsender: '{ type: fylkeskommune, fylkesnummer: "46", navn: Vestland fylkeskommune }',
        }),
      },
    ],
    [
      'behovsmelding',
      '2026-12-01',
      {
        'behovsmelding.yaml': bergen({
          innsender: '{ type: fylkeskommune, fylkesnummer: "18", navn: Nordland fylkeskommune }',
        }),
      },
    ],
    ['nettverk', '2027-01-14', { 'nettverk.yaml': network('2027-01-14', ['ppt']) }],
  ])('of a %s', (frist, dato, files) => {
    expect(factsOf(passert, files, WITH_DEADLINE)).toEqual([{ frist, dato }]);
  });

  test.each<[string, Record<string, string>]>([
    ['a revision today', { 'plan.yaml': revised('2027-01-15') }],
    ['a plan without a revision', { 'plan.yaml': `${examplePlan()}steg:\n  oppfoelging: {}\n` }],
    ['a plan without steps', { 'plan.yaml': examplePlan() }],
    ['a measure today', { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-15' }) }],
    ['a measure without a deadline', { 'tiltak.yaml': exampleMeasures({ frist: null }) }],
    [
      'a measure that is done',
      { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-14', status: 'fullfoert' }) },
    ],
    [
      'a measure that is postponed',
      { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-14', status: 'utsatt' }) },
    ],
    [
      'a measure that is cancelled',
      { 'tiltak.yaml': exampleMeasures({ frist: '2027-01-14', status: 'avlyst' }) },
    ],
    ['a network in which all are represented', { 'nettverk.yaml': network('2027-01-14', VOICES) }],
    ['a network today', { 'nettverk.yaml': network('2027-01-15', ['ppt']) }],
    ['a network without a deadline', { 'nettverk.yaml': exampleNetwork(['ppt']) }],
    ['a report of an example municipality', { 'behovsmelding.yaml': exampleNeedReport() }],
    [
      'a report of a private owner',
      {
        'behovsmelding.yaml': bergen({
          innsender: '{ type: privat_eier, orgnr: "123456785", navn: Tirilltoppen }',
        }),
      },
    ],
    [
      'a report of an unknown county',
      {
        'behovsmelding.yaml': bergen({
          innsender: '{ type: fylkeskommune, fylkesnummer: "99", navn: Ytre fylke }',
        }),
      },
    ],
    [
      'a report for a year without a deadline',
      { 'behovsmelding.yaml': bergen({ barnehage_skoleaar: '2028/2029' }) },
    ],
    ['a report under an unknown scheme', { 'behovsmelding.yaml': bergen({ ordning: 'annen' }) }],
    ['a report that has been sent', { 'innsending.yaml': submission(bergen()) }],
  ])('nothing about %s', (_, files) => {
    expect(factsOf(passert, files, WITH_DEADLINE)).toEqual([]);
  });

  test('the day of the deadline is in time', () => {
    const files = { 'behovsmelding.yaml': bergen() };
    expect(factsOf(passert, files, { ...WITH_DEADLINE, today: '2027-01-14' })).toEqual([]);
  });

  test.each([
    ['its own scheme and year', {}, true],
    ['another year', { barnehage_skoleaar: '2028/2029' }, false],
    ['another scheme', { ordninger: '[dekom]' }, false],
  ])('the deadline of a forum for %s', (_, more, counts) => {
    const forum = exampleForum({ frist: '2026-11-01T12:00:00+01:00', ...more });
    const files = { 'forum.yaml': forum, 'behovsmelding.yaml': bergen() };
    expect(factsOf(passert, files, WITH_DEADLINE)).toEqual([
      { frist: 'behovsmelding', dato: counts ? '2026-11-01' : '2027-01-14' },
    ]);
  });

  test.each([
    ['plan.yaml', revised('2026-11-01'), '2026-11-01'],
    ['tiltak.yaml', exampleMeasures({ frist: '2026-11-01' }), '2026-11-01'],
    ['behovsmelding.yaml', bergen(), '2027/2028'],
    [
      'nettverk.yaml',
      network('2026-11-01', []).replace('representanter:\n', 'representanter: []\n'),
      '2026-11-01',
    ],
  ])('%s: points at what is due', (fil, text, value) => {
    expect(findings(passert, { [fil]: text }, WITH_DEADLINE)).toMatchObject([{ value }]);
  });

  test.each(VOICES)('a network waits for %s', (voice) => {
    const others = VOICES.filter((each) => each !== voice);
    const files = { 'nettverk.yaml': network('2027-01-14', others) };
    expect(factsOf(passert, files)).toHaveLength(1);
  });
});

describe('an old mapping', () => {
  const mapped = (kartlagt: string) => ({
    'plan.yaml': examplePlan({ periode: '{ fra: 2027, til: 2030 }' }),
    'oversikt.yaml': exampleInventory([{}], { kartlagt }),
  });
  const need = (more: string) => ({
    'behovsmelding.yaml': exampleNeedReport({ behov: `{ beskrivelse: Språk${more} }` }),
  });

  test.each([
    ['2024-12-31', 25],
    ['2024-01-01', 36],
    ['2023-03-31', 46],
  ])('of %s is %d months old in 2027', (kartlagt, maaneder) => {
    expect(findings(gammelKartlegging, mapped(kartlagt))).toEqual([
      {
        at: 'oversikt.yaml:4',
        value: kartlagt,
        facts: { kartlagt, start: '2027-01-01', maaneder },
      },
    ]);
  });

  test.each(['2025-01-01', '2026-10-15', '2027-06-01'])('of %s is fresh enough', (kartlagt) => {
    expect(findings(gammelKartlegging, mapped(kartlagt))).toEqual([]);
  });

  test('a need is held against the beginning of its school year', () => {
    const facts = { kartlagt: '2025-07-31', start: '2027-08-01', maaneder: 25 };
    expect(factsOf(gammelKartlegging, need(', kartlagt: 2025-07-31'))).toEqual([facts]);
    expect(factsOf(gammelKartlegging, need(', kartlagt: 2025-08-01'))).toEqual([]);
    expect(factsOf(gammelKartlegging, need(''))).toEqual([]);
  });

  test('nothing about inventories without one plan', () => {
    const { 'oversikt.yaml': inventory } = mapped('2020-01-01');
    expect(factsOf(gammelKartlegging, { 'oversikt.yaml': inventory })).toEqual([]);
    const two = { 'a.yaml': examplePlan(), 'b.yaml': examplePlan(), 'oversikt.yaml': inventory };
    expect(factsOf(gammelKartlegging, two)).toEqual([]);
  });
});

describe('a partner contacted too late', () => {
  const contacted = (more: string) => ({
    'behovsmelding.yaml': bergen({ partner: `{ type: uh, navn: Høgskolen${more} }` }),
  });

  test('after the day of the deadline', () => {
    expect(
      findings(partnerForSent, contacted(', kontaktet: 2027-01-15'), WITH_DEADLINE),
    ).toMatchObject([
      {
        value: '2027-01-15',
        facts: { kontaktet: '2027-01-15', frist: '2027-01-14' },
      },
    ]);
  });

  test('not on the day itself, not when it is not known', () => {
    const on = (more: string) => factsOf(partnerForSent, contacted(more), WITH_DEADLINE);
    expect(on(', kontaktet: 2027-01-14')).toEqual([]);
    expect(on('')).toEqual([]);
    expect(factsOf(partnerForSent, contacted(', kontaktet: 2030-01-01'))).toEqual([]);
  });
});
