import { describe, expect, it, test } from 'vitest';
import { collateRound } from '../../src/domain/round.ts';
import type { RoundSetup, SubmissionReport } from '../../src/domain/round-data.ts';
import type { Behovsmelding, Forum } from '../../src/generated/types.ts';
import {
  CRITERIA,
  FJORDVIK,
  FORUM,
  finding,
  judgement,
  municipality,
  needReport,
  network,
  safe,
  setupOf,
  submissionOf,
  unreadable,
} from './round-fixtures.ts';

const LIA = municipality('9903', 'Lia kommune');
const BERGEN = municipality('4601', 'Bergen kommune');

const withReports = (...meldinger: readonly Behovsmelding[]): SubmissionReport =>
  submissionOf(FJORDVIK, { meldinger });

function roundOf(
  reports: readonly SubmissionReport[],
  forum: Partial<Forum> = {},
  more: Partial<RoundSetup> = {},
) {
  return collateRound(reports, setupOf({ forum: { ...FORUM, ...forum }, ...more }));
}

describe('a need report', () => {
  it('is what the forum must see', () => {
    const melding = needReport({
      deltakere: [
        { navn: 'Solbakken barnehage', tjeneste: 'barnehage' },
        { navn: 'Tirilltoppen barnehage', tjeneste: 'barnehage', privat: true },
        { navn: 'Fjordvik skole', tjeneste: 'skole', privat: false },
      ],
      budsjett: [
        { aar: 2028, tilskudd_eier: 10, tilskudd_partner: 20 },
        {
          aar: 2027,
          tilskudd_eier: 100,
          tilskudd_partner: 200,
          egenandel: 50,
          koordinator: 30,
        },
        { aar: 2028, tilskudd_eier: 1, tilskudd_partner: 2, egenandel: 3 },
      ],
    });
    const vurderinger = [
      judgement('9901/b1', {
        poeng: { lokalt_behov: 2 },
        innstilt: 250,
        merknad: 'Godt forankret',
      }),
    ];
    const { meldinger } = roundOf([withReports(melding)], { kriterier: CRITERIA, vurderinger });
    expect(meldinger).toEqual([
      {
        id: '9901/b1',
        noekkel: '9901',
        avsender: 'Fjordvik kommune',
        fil: 'inn/9901.yaml',
        melding,
        for_sent: false,
        aar: [
          {
            aar: 2027,
            tilskudd_eier: 100,
            tilskudd_partner: 200,
            soekt: 300,
            egenandel: 50,
            koordinator: 30,
          },
          {
            aar: 2028,
            tilskudd_eier: 11,
            tilskudd_partner: 22,
            soekt: 33,
            egenandel: 3,
            koordinator: 0,
          },
        ],
        tilskudd_eier: 111,
        tilskudd_partner: 222,
        soekt: 333,
        egenandel: 53,
        koordinator: 30,
        tjenester: ['barnehage', 'skole'],
        private: true,
        poeng: { lokalt_behov: 2, partnerskap: null },
        ikke_vurdert: ['partnerskap'],
        fra: 4 / 6,
        til: 1,
        innstilt: 250,
        merknad: 'Godt forankret',
        foreslaatt: null,
        utenfor: [],
      },
    ]);
  });

  it('has no judgement until there is one', () => {
    const [report] = roundOf([withReports(needReport())]).meldinger;
    expect(report).toMatchObject({
      private: false,
      poeng: {},
      ikke_vurdert: [],
      fra: null,
      til: null,
      innstilt: null,
      merknad: null,
    });
  });

  it('has the first of two judgements', () => {
    const vurderinger = [
      judgement('9901/b1', { innstilt: 100 }),
      judgement('9901/b1', { innstilt: 200 }),
    ];
    expect(roundOf([withReports(needReport())], { vurderinger }).sum.innstilt).toBe(100);
  });

  it('is the first of two with the same id', () => {
    const second = needReport({ ordning: 'dekom' });
    const round = roundOf([withReports(needReport(), second)]);
    expect(round.meldinger.map(({ melding }) => melding.ordning)).toEqual(['kollektiv_bhg_gs']);
    expect(round.meldinger_utenfor).toEqual([]);
  });

  it('comes by its sender and its number', () => {
    const reports = [
      submissionOf(LIA),
      withReports(needReport({ id: 'b10' }), needReport({ id: 'b9' }), needReport({ id: 'a' })),
    ];
    expect(roundOf(reports).meldinger.map(({ id }) => id)).toEqual([
      '9901/a',
      '9901/b9',
      '9901/b10',
      '9903/b1',
    ]);
  });

  it('names its sender by itself where the submission does not', () => {
    const report = { ...withReports(needReport()), navn: null };
    const [found] = roundOf([{ ...report, noekkel: '9907', organisasjon: null }]).meldinger;
    expect(found?.avsender).toBe('Fjordvik kommune');
    const innsender = municipality('9907', 'Ytre Fjord kommune');
    const other = { ...withReports(needReport({ innsender })), navn: null };
    expect(roundOf([other]).meldinger[0]?.avsender).toBe('Ytre Fjord kommune');
  });

  test.each([
    ['another year', FJORDVIK, { barnehage_skoleaar: '2028/2029' }, ['skoleaar']],
    ['another scheme', FJORDVIK, { ordning: 'dekom' }, ['ordning']],
    ['another county', BERGEN, {}, ['fylke']],
    [
      'all of it',
      BERGEN,
      { barnehage_skoleaar: '2028/2029', ordning: 'dekom' },
      ['fylke', 'skoleaar', 'ordning'],
    ],
  ] as const)('of %s is listed, but not ranked', (_, sender, more, utenfor) => {
    const report = submissionOf(sender, { meldinger: [needReport(more)] });
    const round = roundOf([report], { ramme: 1_000_000 });
    expect(round.meldinger).toEqual([]);
    expect(round.meldinger_utenfor).toMatchObject([{ utenfor, soekt: 400_000 }]);
    expect(round.sum).toMatchObject({ meldinger: 0, soekt: 0, per_aar: [] });
    expect(round.deltakere[0]).toMatchObject({ meldinger: 0, soekt: 0, meldinger_utenfor: 1 });
  });
});

describe('the sum', () => {
  const second = needReport({
    id: 'b2',
    budsjett: [
      { aar: 2027, tilskudd_eier: 100, tilskudd_partner: 50, egenandel: 40, koordinator: 10 },
      { aar: 2028, tilskudd_eier: 30, tilskudd_partner: 20 },
    ],
  });
  const reports = [withReports(needReport(), second)];
  const vurderinger = [judgement('9901/b1', { innstilt: 350_000 })];

  it('is of all that is ranked, year by year', () => {
    expect(roundOf(reports, { vurderinger, ramme: 500_000 }).sum).toEqual({
      tilskudd_eier: 150_130,
      tilskudd_partner: 250_070,
      soekt: 400_200,
      egenandel: 40,
      koordinator: 10,
      ramme: 500_000,
      meldinger: 2,
      innstilt: 350_000,
      uten_innstilling: 1,
      igjen: 150_000,
      foreslaatt: null,
      per_aar: [
        {
          aar: 2027,
          tilskudd_eier: 150_100,
          tilskudd_partner: 250_050,
          soekt: 400_150,
          egenandel: 40,
          koordinator: 10,
        },
        {
          aar: 2028,
          tilskudd_eier: 30,
          tilskudd_partner: 20,
          soekt: 50,
          egenandel: 0,
          koordinator: 0,
        },
      ],
    });
  });

  test.each([
    ['no frame', undefined, null, null],
    ['a frame of 0', 0, 0, -350_000],
    ['a frame that is exceeded', 349_999, 349_999, -1],
  ])('is held against %s', (_, ramme, shown, igjen) => {
    const forum = { vurderinger, ...(ramme !== undefined && { ramme }) };
    expect(roundOf(reports, forum).sum).toMatchObject({ ramme: shown, igjen });
  });

  it('counts a recommendation of 0 as one', () => {
    const forum = { vurderinger: [judgement('9901/b1', { innstilt: 0 })] };
    const third = submissionOf(LIA, { meldinger: [needReport()] });
    expect(roundOf([...reports, third], forum).sum).toMatchObject({
      innstilt: 0,
      uten_innstilling: 2,
    });
  });
});

describe('the proposal', () => {
  const reports = [withReports(needReport(), needReport({ id: 'b2' }))];
  const vurderinger = [
    judgement('9901/b1', { poeng: { lokalt_behov: 1 }, innstilt: 123 }),
    judgement('9901/b2', { poeng: { lokalt_behov: 2 } }),
  ];
  const forum = { kriterier: CRITERIA, vurderinger, ramme: 450_000 };

  it('is made where it was asked for', () => {
    const round = roundOf(reports, forum, { forslag: true });
    expect(round.forslag).toMatchObject({ ramme: 450_000, kostnad: 400_000, poeng: 4 });
    expect(round.meldinger.map(({ foreslaatt, innstilt }) => [foreslaatt, innstilt])).toEqual([
      [0, 123],
      [400_000, null],
    ]);
    expect(round.sum).toMatchObject({ foreslaatt: 400_000, innstilt: 123 });
  });

  it('is not made unless it was asked for', () => {
    expect(roundOf(reports, forum).forslag).toBeNull();
    expect(roundOf(reports, { kriterier: CRITERIA }, { forslag: true }).forslag).toBeNull();
  });

  it('is of nothing where the forum has no criteria', () => {
    const round = roundOf(reports, { ramme: 450_000 }, { forslag: true });
    expect(round.meldinger.map(({ foreslaatt }) => foreslaatt)).toEqual([0, 0]);
  });
});

describe('figures', () => {
  it('are of those that count', () => {
    const reports = [
      submissionOf(FJORDVIK),
      submissionOf(LIA, { submission: safe(LIA, 30), errors: 1 }),
      submissionOf(BERGEN),
      submissionOf(municipality('9904', 'Tunet'), { submission: null }),
    ];
    const round = roundOf(reports);
    expect(round.gap).toMatchObject([{ kommuner: 2, behov: 54, gap: 18 }]);
    expect(round.omraader.map(({ noekkel, omraade }) => [noekkel, omraade])).toEqual([
      ['9901', 'spraak'],
      ['9903', 'spraak'],
    ]);
  });
});

describe('judgements of need reports that are not there', () => {
  const vurderinger = [judgement('9901/b1'), judgement('9901/b2'), judgement('9904/b1')];
  const unknown = (reports: readonly SubmissionReport[]) =>
    roundOf(reports, { vurderinger }).funn.map(({ fakta }) => fakta);

  it('are found in the forum’s document', () => {
    expect(roundOf([submissionOf(FJORDVIK)], { vurderinger }).funn).toEqual([
      {
        kode: 'ref/ukjent-behovsmelding',
        alvor: 'feil',
        fil: 'forum.yaml',
        sti: JSON.stringify({ behovsmelding: '9901/b2' }),
        linje: 20,
        kolonne: 5,
        til_linje: 20,
        til_kolonne: 14,
        fakta: { behovsmelding: '9901/b2' },
        rettelse: null,
      },
      expect.objectContaining({ fakta: { behovsmelding: '9904/b1' } }),
    ]);
  });

  test.each([
    ['has errors', [submissionOf(FJORDVIK, { errors: 1 })]],
    ['cannot be used', [unreadable('a.yaml', '9901')]],
    ['is double', [submissionOf(FJORDVIK), submissionOf(FJORDVIK, { fil: 'b.yaml' })]],
  ])('are in doubt where the submission %s', (_, reports) => {
    const facts = unknown(reports).filter((fakta) => 'behovsmelding' in fakta);
    expect(facts).toEqual([{ behovsmelding: '9904/b1' }]);
  });

  it('are not of those that are listed only', () => {
    const report = withReports(needReport({ ordning: 'dekom' }), needReport({ id: 'b2' }));
    expect(unknown([report])).toEqual([{ behovsmelding: '9904/b1' }]);
  });
});

describe('findings', () => {
  it('are those of all, in their order', () => {
    const reports = [
      submissionOf(LIA, {
        diagnostics: [finding('inn/9903.yaml', 4), finding('inn/9903.yaml', 2)],
      }),
      submissionOf(FJORDVIK, { diagnostics: [finding('inn/9901.yaml', 9)] }),
    ];
    const { funn } = roundOf(reports, {}, { funn: [finding('forum.yaml', 3)] });
    expect(funn.map(({ fil, linje }) => `${fil}:${linje}`)).toEqual([
      'forum.yaml:3',
      'inn/9901.yaml:9',
      'inn/9903.yaml:2',
      'inn/9903.yaml:4',
    ]);
  });
});

describe('networks', () => {
  const OWNER = { type: 'privat_eier', orgnr: '123456785', navn: 'Tirilltoppen AS' } as const;
  const NETWORK = network(
    [{ type: 'kommune', kommunenummer: '9901' }, OWNER, { type: 'interkommunalt', navn: 'PPT' }],
    {
      frist: '2027-02-09',
      representanter: [
        { navn: 'Kari Nordmann', rolle: 'Rektor', representerer: 'skole' },
        { navn: 'Ola Nordmann', rolle: 'Styrer', representerer: 'barnehage', organisasjon: 'Lia' },
        { navn: 'Liv Lie', rolle: 'Lærer', representerer: 'skole' },
      ],
      partnere: [
        { type: 'fagskole', navn: 'Fagskolen i Ytre fjord' },
        { type: 'uh', navn: 'Høgskolen i Ytre fjord' },
      ],
    },
  );

  it('are told of with what has come and what has not', () => {
    const joint = needReport({
      id: 'b5',
      nettverk: { navn: NETWORK.navn, deltakere: ['9901', '9903'] },
    });
    const reports = [
      submissionOf(FJORDVIK),
      submissionOf(LIA, { meldinger: [needReport(), joint] }),
    ];
    const owner = (noekkel: string | null, navn: string, type: string, status: string) => ({
      noekkel,
      navn,
      type,
      status,
      meldinger: status === 'mottatt' ? 1 : 0,
    });
    const missing = [
      owner('123456785', 'Tirilltoppen AS', 'privat_eier', 'ikke_mottatt'),
      owner(null, 'PPT', 'interkommunalt', 'ikke_mottatt'),
    ];
    expect(roundOf(reports, {}, { networks: [NETWORK] }).nettverk).toEqual([
      {
        navn: 'Kompetansenettverk Ytre fjord',
        frist: '2027-02-09',
        frist_passert: true,
        eiere: [owner('9901', 'Fjordvik kommune', 'kommune', 'mottatt'), ...missing],
        ikke_levert: missing,
        representanter: [
          {
            gruppe: 'skole',
            personer: [
              { navn: 'Kari Nordmann', rolle: 'Rektor', organisasjon: null },
              { navn: 'Liv Lie', rolle: 'Lærer', organisasjon: null },
            ],
          },
          {
            gruppe: 'barnehage',
            personer: [{ navn: 'Ola Nordmann', rolle: 'Styrer', organisasjon: 'Lia' }],
          },
        ],
        uten_stemme: ['ppt', 'eier_offentlig', 'eier_privat'],
        uh: ['Høgskolen i Ytre fjord'],
        meldinger: ['9901/b1', '9903/b5'],
      },
    ]);
  });

  const voices = (['barnehage', 'skole', 'ppt', 'eier_offentlig', 'eier_privat'] as const).map(
    (representerer) => ({ navn: 'Kari Nordmann', rolle: 'Leder', representerer }),
  );
  test.each([
    ['the day itself', { frist: '2027-02-10' }, false],
    ['the day after', { frist: '2027-02-09' }, true],
    ['all voices', { frist: '2027-02-09', representanter: voices }, false],
    ['no deadline', {}, false],
  ] as const)('have passed their deadline: %s', (_, more, expected) => {
    const eiere = [{ type: 'kommune' as const, kommunenummer: '9907' }];
    const given = { ...more, ...('representanter' in more && { representanter: voices }) };
    const [status] = roundOf([], {}, { networks: [network(eiere, given)] }).nettverk;
    expect(status?.frist_passert).toBe(expected);
    expect(status?.frist).toBe('frist' in more ? more.frist : null);
    expect(status?.uh).toEqual([]);
    expect(status?.eiere[0]?.navn).toBeNull();
  });

  it('come by name', () => {
    const networks = ['Ytre fjord', 'Indre fjord'].map((navn) => network([], { navn }));
    expect(roundOf([], {}, { networks }).nettverk.map(({ navn }) => navn)).toEqual([
      'Indre fjord',
      'Ytre fjord',
    ]);
  });

  it('do not hold every municipality', () => {
    const reports = [
      submissionOf(FJORDVIK),
      submissionOf(LIA),
      submissionOf(BERGEN),
      submissionOf({ ...OWNER }),
      unreadable('a.yaml'),
    ];
    const forum = { ventet: ['9904'] };
    const networks = [network([{ type: 'kommune', kommunenummer: '9901' }])];
    expect(roundOf(reports, forum, { networks }).uten_nettverk).toEqual(['9903', '9904']);
    expect(roundOf(reports, forum).uten_nettverk).toEqual([]);
  });
});
