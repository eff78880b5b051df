import { describe, expect, it, test } from 'vitest';
import { collateRound } from '../../src/domain/round.ts';
import type { Participant, RoundSetup, SubmissionReport } from '../../src/domain/round-data.ts';
import type { Organisasjon } from '../../src/generated/types.ts';
import {
  FJORDVIK,
  FORUM,
  finding,
  municipality,
  needReport,
  network,
  setupOf,
  submissionOf,
  unreadable,
} from './round-fixtures.ts';

const LIA = municipality('9903', 'Lia kommune');
const BERGEN = municipality('4601', 'Bergen kommune');
const OWNER: Organisasjon = {
  type: 'privat_eier',
  orgnr: '123456785',
  navn: 'Tirilltoppen barnehage AS',
};
const PPT: Organisasjon = {
  type: 'interkommunalt',
  kommunenummer: '9901',
  orgnr: '974760673',
  navn: 'PPT Ytre fjord',
};

function participants(
  reports: readonly SubmissionReport[],
  more: Partial<RoundSetup> = {},
): readonly Participant[] {
  return collateRound(reports, setupOf(more)).deltakere;
}

const shown = (found: readonly Participant[]): string[] =>
  found.map(({ noekkel, status, ventet }) => `${noekkel} ${status}${ventet ? ' ventet' : ''}`);

describe('who takes part', () => {
  it('is everybody who has submitted or was expected, by key', () => {
    const reports = [
      submissionOf(OWNER),
      submissionOf(LIA),
      unreadable('inn/uleselig.yaml'),
      submissionOf({ type: 'fylkeskommune', fylkesnummer: '99', navn: 'Ytre fylke' }),
      submissionOf(PPT),
      submissionOf(FJORDVIK),
    ];
    const forum = { ...FORUM, ventet: ['9901', '9904'] };
    expect(shown(participants(reports, { forum }))).toEqual([
      '99 mottatt',
      '9901 mottatt ventet',
      '9903 mottatt',
      '9904 ikke_mottatt ventet',
      '123456785 mottatt',
      '974760673 mottatt',
      'null ubrukelig',
    ]);
  });

  it('expects the owners in the networks of the forum', () => {
    const networks = [
      network([
        FJORDVIK,
        { type: 'kommune', kommunenummer: '4601' },
        OWNER,
        { type: 'interkommunalt', navn: 'PPT Ytre fjord' },
      ]),
      network([{ type: 'kommune', kommunenummer: '9902', navn: 'Ytre Fjord kommune' }], {
        navn: 'Indre fjord',
      }),
      network([{ type: 'kommune', kommunenummer: '9902' }], { navn: 'Midtre fjord' }),
    ];
    const found = participants([], { networks, forum: { ...FORUM, ventet: ['9902'] } });
    expect(shown(found)).toEqual([
      '9901 ikke_mottatt ventet',
      '9902 ikke_mottatt ventet',
      '123456785 ikke_mottatt ventet',
    ]);
    expect(found.map(({ navn, type }) => [navn, type])).toEqual([
      ['Fjordvik kommune', 'kommune'],
      ['Ytre Fjord kommune', 'kommune'],
      ['Tirilltoppen barnehage AS', 'privat_eier'],
    ]);
  });

  it('knows a municipality on the list by its organisation number', () => {
    const forum = { ...FORUM, ventet: ['974760673', '123456785'] };
    const reports = [submissionOf({ ...FJORDVIK, orgnr: '974760673' })];
    const networks = [network([{ type: 'kommune', kommunenummer: '9903', orgnr: '123456785' }])];
    expect(shown(participants(reports, { forum, networks }))).toEqual([
      '9901 mottatt ventet',
      '9903 ikke_mottatt ventet',
    ]);
  });

  it('names those that nothing has come from by what is published', () => {
    const forum = { ...FORUM, ventet: ['9903', '9907', '46', '123456785'] };
    const found = participants([], { forum });
    expect(found.map(({ noekkel, navn, type }) => [noekkel, navn, type])).toEqual([
      ['46', null, 'fylkeskommune'],
      ['9903', 'Lia', 'kommune'],
      ['9907', null, 'kommune'],
      ['123456785', null, 'privat_eier'],
    ]);
  });

  it('has nothing of one that nothing has come from', () => {
    const [found] = participants([], { forum: { ...FORUM, ventet: ['9904'] } });
    expect(found).toEqual({
      noekkel: '9904',
      navn: 'Tunet',
      type: 'kommune',
      ventet: true,
      status: 'ikke_mottatt',
      fil: null,
      filer: [],
      forkastet: [],
      tidspunkt: null,
      for_sent: false,
      utkast: false,
      feil: 0,
      advarsler: 0,
      meldinger: 0,
      soekt: 0,
      meldinger_utenfor: 0,
      spraak: 'nb',
    });
  });

  it('tells what has come from one', () => {
    const report = submissionOf(FJORDVIK, {
      meldinger: [
        needReport(),
        needReport({ id: 'b2' }),
        needReport({ id: 'b3', ordning: 'dekom' }),
      ],
      utkast: true,
      errors: 2,
      warnings: 3,
    });
    expect(participants([report])).toEqual([
      {
        noekkel: '9901',
        navn: 'Fjordvik kommune',
        type: 'kommune',
        ventet: false,
        status: 'mangelfull',
        fil: 'inn/9901.yaml',
        filer: ['inn/9901.yaml'],
        forkastet: [],
        tidspunkt: '2027-01-20T09:12:00+01:00',
        for_sent: false,
        utkast: true,
        feil: 2,
        advarsler: 3,
        meldinger: 2,
        soekt: 800_000,
        meldinger_utenfor: 1,
        spraak: 'nb',
      },
    ]);
  });
});

describe('status', () => {
  const noFigures = { submission: null, errors: 1 };
  test.each([
    ['without faults', submissionOf(FJORDVIK), 'mottatt'],
    ['with errors', submissionOf(FJORDVIK, { errors: 1 }), 'mangelfull'],
    ['with need reports only', submissionOf(FJORDVIK, noFigures), 'mangelfull'],
    ['with figures only', submissionOf(FJORDVIK, { meldinger: [], errors: 1 }), 'mangelfull'],
    ['with nothing', submissionOf(FJORDVIK, { ...noFigures, meldinger: [] }), 'ubrukelig'],
    ['without a number', submissionOf({ type: 'interkommunalt', navn: 'PPT' }), 'ubrukelig'],
    ['unreadable', unreadable('inn/x.yaml', '9901'), 'ubrukelig'],
    ['unreadable, of another county', unreadable('inn/x.yaml', '4601'), 'utenfor'],
    ['unreadable, of a county', unreadable('inn/x.yaml', '46'), 'utenfor'],
    ['unreadable, of an owner', unreadable('inn/x.yaml', '123456785'), 'ubrukelig'],
    ['of another county', submissionOf(BERGEN), 'utenfor'],
    ['of a number that is not in use', submissionOf(municipality('3001', 'Halden')), 'mottatt'],
    ['of an owner in another county', submissionOf({ ...OWNER, kommunenummer: '4601' }), 'utenfor'],
  ] as const)('%s', (_, report, status) => {
    expect(participants([report])[0]?.status).toBe(status);
  });
});

describe('time', () => {
  test.each([
    ['2027-02-01T23:59:00+01:00', false],
    ['2027-02-01T22:59:00Z', false],
    ['2027-02-01T22:59:01Z', true],
    ['2027-02-02T08:15:00+01:00', true],
    [null, false],
  ])('%s is late: %s', (tidspunkt, late) => {
    const round = collateRound([submissionOf(FJORDVIK, { tidspunkt })], setupOf());
    expect(round.deltakere[0]?.for_sent).toBe(late);
    expect(round.meldinger[0]?.for_sent).toBe(late);
  });
});

describe('the form of the answer', () => {
  test.each([
    ['what the council has decided', municipality('9903', 'Lia'), 'bokmaal', 'nn'],
    ['bokmål, if decided', municipality('9904', 'Tunet'), 'nynorsk', 'nb'],
    ['the plan’s own, if neutral', municipality('9905', 'Aasen'), 'nynorsk', 'nn'],
    ['bokmål, if neutral and no plan', municipality('9905', 'Aasen'), null, 'nb'],
    ['the plan’s own, if unknown', FJORDVIK, 'nynorsk', 'nn'],
    ['the plan’s own for an owner', OWNER, 'nynorsk', 'nn'],
    ['the plan’s own for a cooperation', { ...PPT, kommunenummer: '9904' }, 'nynorsk', 'nn'],
  ] as const)('is %s', (_, organisasjon, maalform, spraak) => {
    const report = submissionOf(organisasjon, { maalform });
    expect(participants([report])[0]?.spraak).toBe(spraak);
  });

  it('is not that of the host for a cooperation known by its host', () => {
    const organisasjon: Organisasjon = {
      type: 'interkommunalt',
      kommunenummer: '9903',
      navn: 'PPT Lia',
    };
    const report = submissionOf(organisasjon, { noekkel: '9903', maalform: 'bokmaal' });
    expect(participants([report])[0]).toMatchObject({ type: 'interkommunalt', spraak: 'nb' });
  });
});

describe('several submissions from one organisation', () => {
  const first = submissionOf(FJORDVIK, { fil: 'a.yaml', tidspunkt: '2027-01-20T10:00:00+01:00' });
  const later = submissionOf(FJORDVIK, {
    fil: 'b.yaml',
    tidspunkt: '2027-01-20T09:30:00Z',
    meldinger: [needReport({ id: 'b7' })],
    errors: 1,
  });
  const folder = submissionOf(FJORDVIK, { fil: 'plan', kilde: 'planmappe', tidspunkt: null });
  const same = { ...first, fil: 'c.yaml', tidspunkt: '2027-01-20T09:00:00Z' };

  const told = (reports: readonly SubmissionReport[], nyeste: boolean) => {
    const round = collateRound(reports, setupOf({ nyeste }));
    return {
      status: round.deltakere.map(({ status, fil, filer, forkastet }) => ({
        status,
        fil,
        filer,
        forkastet,
      })),
      meldinger: round.meldinger.map(({ id }) => id),
      gap: round.gap.map(({ kommuner }) => kommuner),
      funn: round.funn.map(({ kode, alvor, fil, fakta }) => ({ kode, alvor, fil, fakta })),
    };
  };
  const found = (alvor: string, filer: readonly string[], at: readonly string[], more = {}) =>
    at.map((fil) => ({
      kode: 'ref/dobbel-innsending',
      alvor,
      fil,
      fakta: { nummer: '9901', filer, ...more },
    }));

  it('are not used, unless the newest is asked for', () => {
    const filer = ['a.yaml', 'b.yaml'];
    expect(told([later, first], false)).toEqual({
      status: [{ status: 'dobbel', fil: null, filer, forkastet: [] }],
      meldinger: [],
      gap: [],
      funn: found('feil', filer, filer),
    });
  });

  it('give way to the newest', () => {
    const filer = ['a.yaml', 'b.yaml'];
    expect(told([first, later], true)).toEqual({
      status: [{ status: 'mangelfull', fil: 'b.yaml', filer, forkastet: ['a.yaml'] }],
      meldinger: ['9901/b7'],
      gap: [1],
      funn: found('info', filer, ['a.yaml'], { brukt: 'b.yaml' }),
    });
  });

  it('are not used where two are as new', () => {
    const filer = ['a.yaml', 'c.yaml'];
    expect(told([same, first], true)).toEqual({
      status: [{ status: 'dobbel', fil: null, filer, forkastet: [] }],
      meldinger: [],
      gap: [],
      funn: found('feil', filer, filer, { grunn: 'samme_tidspunkt' }),
    });
  });

  it('give way to a newest one, though older ones are as old', () => {
    const { status } = told([same, later, first], true);
    expect(status).toEqual([
      {
        status: 'mangelfull',
        fil: 'b.yaml',
        filer: ['a.yaml', 'b.yaml', 'c.yaml'],
        forkastet: ['a.yaml', 'c.yaml'],
      },
    ]);
  });

  it('are not used where one does not say when it was made', () => {
    const filer = ['b.yaml', 'plan'];
    expect(told([folder, later], true)).toEqual({
      status: [{ status: 'dobbel', fil: null, filer, forkastet: [] }],
      meldinger: [],
      gap: [],
      funn: found('feil', filer, filer, { grunn: 'uten_tidspunkt' }),
    });
  });

  it('are counted with all their findings', () => {
    const [one] = participants([
      submissionOf(FJORDVIK, { fil: 'a.yaml', errors: 1, warnings: 2, navn: null, maalform: null }),
      submissionOf(FJORDVIK, { fil: 'b.yaml', errors: 3, warnings: 4, maalform: 'nynorsk' }),
    ]);
    expect(one).toMatchObject({
      feil: 4,
      advarsler: 6,
      navn: 'Fjordvik kommune',
      type: 'kommune',
      spraak: 'nn',
      tidspunkt: null,
      utkast: false,
    });
  });

  it('are found where their senders stand', () => {
    const funn = collateRound([first, folder], setupOf()).funn;
    expect(funn).toMatchObject([
      { fil: 'a.yaml', sti: '/organisasjon', linje: 7, kolonne: 15, rettelse: null },
      { fil: 'plan', sti: '', linje: 1, kolonne: 1, til_linje: 1, til_kolonne: 1 },
    ]);
    const unplaced = collateRound([first, { ...later, sted: null }], setupOf()).funn;
    expect(unplaced[1]).toMatchObject({ fil: 'b.yaml', sti: '', linje: 1 });
  });

  it('are no finding where it is switched off', () => {
    const setup = setupOf({ severityOf: () => 'av' });
    expect(collateRound([first, later], setup).funn).toEqual([]);
    const milder = setupOf({
      severityOf: (code) => (code === 'ref/dobbel-innsending' ? 'info' : 'feil'),
    });
    expect(collateRound([first, later], milder).funn.map(({ alvor }) => alvor)).toEqual([
      'info',
      'info',
    ]);
  });

  it('are not those of files that name nobody', () => {
    const reports = [unreadable('a.yaml'), unreadable('b.yaml')];
    expect(shown(participants(reports))).toEqual(['null ubrukelig', 'null ubrukelig']);
    expect(collateRound(reports, setupOf()).funn).toEqual([]);
  });
});

test('the order of the submissions does not matter', () => {
  const reports = [
    submissionOf(FJORDVIK, { diagnostics: [finding('inn/9901.yaml', 9)] }),
    submissionOf(FJORDVIK, { fil: 'inn/ny.yaml', diagnostics: [finding('inn/ny.yaml', 3)] }),
    submissionOf(LIA),
    submissionOf(OWNER),
    submissionOf(BERGEN),
    unreadable('inn/a.yaml'),
    unreadable('inn/b.yaml'),
  ];
  const setup = setupOf({ forum: { ...FORUM, ventet: ['9904', '9901'] } });
  const round = collateRound(reports, setup);
  expect(collateRound(reports.toReversed(), setup)).toEqual(round);
  expect(round.deltakere.slice(-2).map(({ fil }) => fil)).toEqual(['inn/a.yaml', 'inn/b.yaml']);
});
