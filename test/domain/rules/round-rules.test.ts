import { describe, expect, it, test } from 'vitest';
import {
  exampleForum,
  exampleNeedReport,
  examplePlan,
} from '../../../src/domain/rules/example-plan.ts';
import {
  exampleReportList,
  exampleSubmission,
} from '../../../src/domain/rules/example-submission.ts';
import { rule as levertForSent } from '../../../src/domain/rules/frist/levert-for-sent.ts';
import { isNewerVersion } from '../../../src/domain/rules/newer-version.ts';
import { rule as annetFylke } from '../../../src/domain/rules/ref/annet-fylke.ts';
import { rule as annetSkoleaar } from '../../../src/domain/rules/ref/annet-skoleaar.ts';
import { rule as dobbelInnsending } from '../../../src/domain/rules/ref/dobbel-innsending.ts';
import { rule as dobbelVurdering } from '../../../src/domain/rules/ref/dobbel-vurdering.ts';
import { rule as nyereVersjon } from '../../../src/domain/rules/ref/nyere-versjon.ts';
import { rule as ordningUtenforRunden } from '../../../src/domain/rules/ref/ordning-utenfor-runden.ts';
import { rule as ukjentBehovsmelding } from '../../../src/domain/rules/ref/ukjent-behovsmelding.ts';
import { rule as utenNummer } from '../../../src/domain/rules/ref/uten-nummer.ts';
import { factsOf, findings } from './findings.ts';

const from = (organisasjon: string, more = {}): string =>
  exampleSubmission({ organisasjon, ...more });
const BERGEN = '{ type: kommune, kommunenummer: "4601", navn: Bergen kommune }';
const OWNER = '{ type: privat_eier, orgnr: "123456785", navn: Tirilltoppen AS }';
const sent = (...reports: readonly string[]): string =>
  exampleSubmission({ behovsmeldinger: exampleReportList(...reports) });
const judged = (...ids: readonly string[]): string =>
  exampleForum({ vurderinger: ids.map((id) => `\n  - { behovsmelding: ${id} }`).join('') });

describe('ref/annet-fylke', () => {
  it('points at the number of a submission and of a plan', () => {
    const files = {
      'forum.yaml': exampleForum({ fylker: '["46", "18"]' }),
      'innsending.yaml': exampleSubmission(),
      'plan.yaml': examplePlan({
        organisasjon: '{ type: fylkeskommune, fylkesnummer: "15", navn: Møre og Romsdal }',
      }),
      'b.yaml': from(BERGEN),
      'c.yaml': from(OWNER),
    };
    const fylker = ['46', '18'];
    expect(findings(annetFylke, files)).toEqual([
      { at: 'innsending.yaml:8', value: '9901', facts: { nummer: '9901', fylker } },
      { at: 'plan.yaml:3', value: '15', facts: { nummer: '15', fylker } },
    ]);
  });

  it('says nothing without a forum, or with two', () => {
    const innsending = { 'innsending.yaml': exampleSubmission() };
    expect(findings(annetFylke, innsending)).toEqual([]);
    const forums = { 'a.yaml': exampleForum(), 'b.yaml': exampleForum() };
    expect(findings(annetFylke, { ...innsending, ...forums })).toEqual([]);
  });
});

describe('ref/annet-skoleaar', () => {
  const later = exampleNeedReport({ id: 'b2', barnehage_skoleaar: '2028/2029' });

  it('points at the year, in submissions and plan folders', () => {
    const files = {
      'forum.yaml': exampleForum(),
      'behovsmelding.yaml': later,
      'innsending.yaml': sent(exampleNeedReport(), later),
    };
    const facts = { skoleaar: '2028/2029', runde: '2027/2028' };
    expect(findings(annetSkoleaar, files)).toMatchObject([
      { at: 'behovsmelding.yaml:5', value: '2028/2029', facts },
      { value: '2028/2029', facts },
    ]);
  });

  it('says nothing without a forum', () => {
    expect(findings(annetSkoleaar, { 'innsending.yaml': sent(later) })).toEqual([]);
  });
});

describe('ref/ordning-utenfor-runden', () => {
  const files = (ordning: string, more = {}) => ({
    'forum.yaml': exampleForum({ ordninger: '[kollektiv_vgo]', ...more }),
    'innsending.yaml': sent(exampleNeedReport({ ordning })),
  });

  test.each([
    [
      'a scheme that the forum does not handle',
      files('kollektiv_bhg_gs'),
      [{ ordning: 'kollektiv_bhg_gs', ordninger: ['kollektiv_vgo'] }],
    ],
    ['one that it handles', files('kollektiv_bhg_gs', { ordninger: '[kollektiv_bhg_gs]' }), []],
    ['one that nobody knows, which has its own finding', files('kollektivt'), []],
    ['one that has ended, which has its own finding', files('dekom'), []],
    ['no forum', { 'innsending.yaml': sent(exampleNeedReport()) }, []],
  ])('%s', (_, given, expected) => {
    expect(factsOf(ordningUtenforRunden, given)).toEqual(expected);
  });

  it('is in force on the first and the last day of its period', () => {
    const year = (barnehage_skoleaar: string) => ({
      'forum.yaml': exampleForum({ ordninger: '[kollektiv_bhg_gs]' }),
      'innsending.yaml': sent(exampleNeedReport({ ordning: 'dekom', barnehage_skoleaar })),
    });
    expect(factsOf(ordningUtenforRunden, year('2025/2026'))).toHaveLength(1);
    expect(factsOf(ordningUtenforRunden, year('2021/2022'))).toHaveLength(1);
    expect(factsOf(ordningUtenforRunden, year('2020/2021'))).toEqual([]);
  });
});

describe('ref/nyere-versjon', () => {
  const made = (versjon: string, verktoey = 'kompass') => ({
    'innsending.yaml': exampleSubmission({
      laget: `{ verktoey: ${verktoey}, versjon: ${versjon}, tidspunkt: 2027-01-14T09:12:00Z, kilder: [] }`,
    }),
  });

  it('points at the version', () => {
    expect(findings(nyereVersjon, made('0.2.0'))).toEqual([
      {
        at: 'innsending.yaml:3',
        value: '0.2.0',
        facts: { versjon: '0.2.0', denne: '0.1.0' },
      },
    ]);
  });

  it('says nothing of another tool, or where this version is not known', () => {
    expect(findings(nyereVersjon, made('9.0.0', 'annet'))).toEqual([]);
    expect(findings(nyereVersjon, made('9.0.0'), { version: null })).toEqual([]);
    expect(findings(nyereVersjon, made('0.1.0'))).toEqual([]);
  });

  // In the order of semver.org.
  const inOrder = [
    '0.9.10',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-1a',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.2',
    '1.0.0-alpha.10',
    '1.0.0-alpha.10.1',
    '1.0.0-alpha.a1',
    '1.0.0-alpha.b1',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '10.0.0',
  ];
  test.each(inOrder.map((version, place) => [version, place] as const))('%s', (version, place) => {
    expect(inOrder.map((than) => isNewerVersion(version, than))).toEqual(
      inOrder.map((_, other) => other < place),
    );
    expect(isNewerVersion(`${version}+bygg.9`, version)).toBe(false);
  });

  test.each(['1', '1.0', 'ny', '1.0.0 beta', ''])('%j is no version', (version) => {
    expect(isNewerVersion(version, '0.0.1')).toBe(false);
    expect(isNewerVersion('99.0.0', version)).toBe(false);
  });
});

describe('ref/uten-nummer', () => {
  it('points at the name', () => {
    const files = { 'innsending.yaml': from('{ type: interkommunalt, navn: PPT Ytre fjord }') };
    expect(findings(utenNummer, files)).toEqual([
      { at: 'innsending.yaml:8', value: 'PPT Ytre fjord', facts: { navn: 'PPT Ytre fjord' } },
    ]);
  });

  it('knows a cooperation by its host', () => {
    const organisation = '{ type: interkommunalt, kommunenummer: "9901", navn: PPT }';
    expect(findings(utenNummer, { 'innsending.yaml': from(organisation) })).toEqual([]);
  });
});

describe('ref/dobbel-innsending', () => {
  const files = {
    'a.yaml': exampleSubmission(),
    'b.yaml': from(OWNER),
    'c.yaml': exampleSubmission(),
    'd.yaml': from('{ type: interkommunalt, navn: PPT Ytre fjord }'),
    'e.yaml': from('{ type: interkommunalt, navn: PPT Indre fjord }'),
  };

  it('names all files', () => {
    const facts = { nummer: '9901', filer: ['a.yaml', 'c.yaml'] };
    expect(findings(dobbelInnsending, { ...files, 'forum.yaml': exampleForum() })).toMatchObject([
      { at: 'a.yaml:8', facts },
      { at: 'c.yaml:8', facts },
    ]);
  });

  it('says nothing without a forum: they may be of different rounds', () => {
    expect(findings(dobbelInnsending, files)).toEqual([]);
  });
});

describe('ref/dobbel-vurdering', () => {
  it('points at the later ones', () => {
    const files = { 'forum.yaml': judged('9901/b1', '9902/b1', '9901/b1', '9901/b1') };
    const facts = { behovsmelding: '9901/b1', foerste_linje: 10 };
    expect(findings(dobbelVurdering, files)).toEqual([
      { at: 'forum.yaml:12', value: '9901/b1', facts },
      { at: 'forum.yaml:13', value: '9901/b1', facts },
    ]);
  });

  it('says nothing where nothing is judged', () => {
    expect(findings(dobbelVurdering, { 'forum.yaml': exampleForum() })).toEqual([]);
  });
});

describe('ref/ukjent-behovsmelding', () => {
  const forum = judged('9901/b1', '9901/b2', '9902/b1');

  test.each([
    ['the submission', { 'innsending.yaml': sent(exampleNeedReport()) }],
    ['the plan folder', { 'plan.yaml': examplePlan(), 'b.yaml': exampleNeedReport() }],
  ])('finds what %s does not have', (_, files) => {
    expect(findings(ukjentBehovsmelding, { 'forum.yaml': forum, ...files })).toEqual([
      { at: 'forum.yaml:11', value: '9901/b2', facts: { behovsmelding: '9901/b2' } },
    ]);
  });

  it('says nothing where something is not read, or nobody has submitted', () => {
    const files = { 'forum.yaml': forum, 'innsending.yaml': sent(exampleNeedReport()) };
    expect(findings(ukjentBehovsmelding, files, { hasUnread: true })).toEqual([]);
    expect(findings(ukjentBehovsmelding, { 'forum.yaml': forum })).toEqual([]);
    expect(findings(ukjentBehovsmelding, { 'forum.yaml': exampleForum() })).toEqual([]);
  });
});

describe('frist/levert-for-sent', () => {
  const at = (tidspunkt: string) => ({
    'forum.yaml': exampleForum(),
    'innsending.yaml': exampleSubmission({
      laget: `{ verktoey: kompass, versjon: 0.1.0, tidspunkt: ${tidspunkt}, kilder: [] }`,
    }),
  });

  it('points at the moment', () => {
    const tidspunkt = '2027-02-01T23:59:01+01:00';
    const facts = { tidspunkt, frist: '2027-02-01T23:59:00+01:00' };
    expect(findings(levertForSent, at(tidspunkt))).toEqual([
      { at: 'innsending.yaml:3', value: tidspunkt, facts },
    ]);
  });

  test.each(['2027-02-01T23:59:00+01:00', '2027-02-01T22:59:00Z'])('%s is in time', (tidspunkt) => {
    expect(findings(levertForSent, at(tidspunkt))).toEqual([]);
  });

  it('says nothing without a forum', () => {
    const { 'innsending.yaml': late } = at('2028-02-01T23:59:00Z');
    expect(findings(levertForSent, { 'innsending.yaml': late })).toEqual([]);
  });
});
