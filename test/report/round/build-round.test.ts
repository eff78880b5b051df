import { describe, expect, test } from 'vitest';
import { buildRound } from '../../../src/report/round/build-round.ts';
import { dayOnClockOf } from '../../../src/report/round/received-day.ts';
import { ranksOf } from '../../../src/report/round/shares.ts';
import { plain } from '../report-fixtures.ts';
import { figuresOf, rowsOf, sectionOf, textsOf } from '../report-of.ts';
import { countyRound, roundInput } from './county.ts';
import { CRITERIA, FORUM, missing, needReport, participant, roundReport } from './round-fixture.ts';
import { rows, section, viewOf } from './round-of.ts';

describe('the sections of a round', () => {
  test.each([
    [
      'nb',
      'Oversikt, Behovsmeldinger, Budsjett, Kompetansegap i fylket, Kommuner, Kriterier, Forslag, Nettverk, Eiere i nettverkene, Forum, Funn, Metode',
    ],
    [
      'nn',
      'Oversikt, Behovsmeldingar, Budsjett, Kompetansegap i fylket, Kommunar, Kriterium, Forslag, Nettverk, Eigarar i nettverka, Forum, Funn, Metode',
    ],
    [
      'en',
      'Overview, Need reports, Budget, Competence gap in the county, Municipalities, Criteria, Proposal, Networks, Owners in the networks, Forum, Findings, Method',
    ],
  ] as const)('in %s: %s', (lang, names) => {
    const view = buildRound(roundInput(countyRound(), lang));
    expect(view.sections.map(({ name }) => name).join(', ')).toBe(names);
    for (const { name } of view.sections) expect(name.length).toBeLessThanOrEqual(31);
  });

  test('leave out what nobody has asked for or given', () => {
    const names = viewOf({}).sections.map(({ name }) => name);
    expect(names).toEqual([
      ...['Oversikt', 'Behovsmeldinger', 'Budsjett', 'Kompetansegap i fylket'],
      ...['Kommuner', 'Kriterier', 'Funn', 'Metode'],
    ]);
  });

  test.each(['nb', 'nn', 'en'] as const)('%s: no two headers of a table are the same', (lang) => {
    for (const { table } of buildRound(roundInput(countyRound(), lang)).sections) {
      const titles = table?.columns.map(({ title }) => title) ?? [];
      expect(titles).toEqual([...new Set(titles)]);
      const keys = table?.columns.map(({ key }) => key) ?? [];
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  test('have a cell for every column', () => {
    for (const { table } of buildRound(roundInput(countyRound())).sections) {
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
    }
  });
});

describe('the overview', () => {
  const deltakere = [
    participant({ tidspunkt: '2027-02-01T23:30:00Z', for_sent: true, spraak: 'nn' }),
    participant({ noekkel: '9902', navn: 'Ytre Fjord kommune', status: 'mangelfull', feil: 2 }),
    participant({ noekkel: '9903', navn: 'Havnes kommune', status: 'dobbel', fil: null }),
    missing('9904', 'Heiland kommune'),
    missing('9905', null),
    participant({
      noekkel: null,
      navn: null,
      status: 'ubrukelig',
      fil: 'rot.yaml',
      filer: ['rot.yaml'],
      ventet: false,
    }),
  ];
  const meldinger = [roundReport({ melding: needReport(), more: { innstilt: 700_000 } })];

  test('says which round it is, who is missing, and what is not used', () => {
    const outside = roundReport({
      melding: needReport({ id: 'b9' }),
      more: { utenfor: ['ordning'] },
    });
    const overview = section({ deltakere, meldinger, meldinger_utenfor: [outside] }, 'Oversikt');
    expect(overview.title).toBe('Samarbeidsforum Ytre fylke: behovsmeldinger for 2027/2028');
    expect(textsOf(overview).map(plain)).toEqual([
      'paragraph: Tilskuddsordning: Tilskuddsordning for kollektiv kompetanseutvikling i barnehage og grunnskole.',
      'paragraph: Barnehage- og skoleåret 2027/2028. Frist: 1. februar 2027 kl. 23.59.',
      'paragraph: Ikke mottatt fra: Heiland kommune og 9905.',
      'paragraph: Levert, men ikke med i tallene før feilene er rettet: Havnes kommune og rot.yaml.',
      'paragraph: Utenfor runden (annet fylke, år eller annen ordning), og ikke med i summene: 9901/b9.',
    ]);
  });

  test('counts, and holds the sums against the frame', () => {
    expect(figuresOf(section({ deltakere, meldinger }, 'Oversikt'))).toEqual({
      ventet: 5,
      mottatt: 2,
      mottatt_med_feil: 1,
      ikke_brukt: 2,
      ikke_mottatt: 2,
      meldinger: 1,
      soekt: 880_000,
      innstilt: 700_000,
      ramme: 6_500_000,
      igjen: 5_800_000,
    });
  });

  test.each([
    [700_000, 'Innenfor rammen.'],
    [600_000, 'Rammen er overskredet.'],
    [0, 'Rammen er overskredet.'],
  ])('with a frame of %d: %s', (ramme, note) => {
    const overview = section({ meldinger, forum: { ...FORUM, ramme } }, 'Oversikt');
    expect(overview.blocks.at(-1)).toMatchObject({ key: 'igjen', note });
  });

  test('without a frame says so', () => {
    const { ramme: _, ...forum } = FORUM;
    const overview = section({ meldinger, forum: { ...forum, ordninger: ['ukjent'] } }, 'Oversikt');
    expect(overview.blocks.slice(-2)).toMatchObject([
      { key: 'ramme', value: { mark: 'none' }, note: 'Ikke oppgitt i forum.yaml.' },
      { key: 'igjen', value: { mark: 'none' } },
    ]);
    expect(textsOf(overview)).toContain('paragraph: Tilskuddsordning: ukjent.');
    expect(textsOf(overview)).toContain('paragraph: Alle som var ventet, har levert.');
  });

  test('tells of each participant, and nothing of those who have not delivered', () => {
    const table = rows({ deltakere }, 'Oversikt');
    expect(table.map(({ navn, status, mottatt }) => [navn, status, mottatt])).toEqual([
      ['Fjordvik kommune', 'Mottatt', '2027-02-02'],
      ['Ytre Fjord kommune', 'Mottatt med feil', '2027-01-30'],
      ['Havnes kommune', 'Levert flere ganger', '2027-01-30'],
      ['Heiland kommune', 'Ikke mottatt', ''],
      ['9905', 'Ikke mottatt', ''],
      ['rot.yaml', 'Kan ikke brukes', '2027-01-30'],
    ]);
    expect(table[0]).toMatchObject({ for_sent: 'ja', utkast: '', svar: 'nynorsk', ventet: 'ja' });
    expect(table[3]).toMatchObject({ feil: '–', soekt: '–', fil: '' });
    expect(table[5]).toMatchObject({ noekkel: '', ventet: 'nei', fil: 'rot.yaml' });
  });
});

test.each([
  ['2027-02-01T23:30:00Z', '2027-02-01T23:59:00+01:00', '2027-02-02'],
  ['2027-02-02T00:30:00+01:00', '2027-02-01T23:59:00Z', '2027-02-01'],
  ['2027-02-01T03:30:00Z', '2027-02-01T12:00:00-05:00', '2027-01-31'],
  ['2026-12-31T23:59:60Z', '2027-02-01T23:59:00+01:00', '2026-12-31'],
])('what came in at %s, on the clock of %s, came in on %s', (moment, other, day) => {
  expect(dayOnClockOf(moment, other)).toBe(day);
});

describe('the need reports', () => {
  const full = { lokalt_behov: 2, kollektiv_prosess: 1, partnerskap: 0 };

  test('have what the forum must see by its mandate', () => {
    const melding = needReport({
      type: 'viderefoering',
      tidligere_id: 'b7-2026',
      nettverk: { navn: 'Ytre fjord', deltakere: ['9901', '9902'] },
    });
    const [report] = rows(
      { deltakere: [participant({ feil: 3 })], meldinger: [roundReport({ melding, poeng: full })] },
      'Behovsmeldinger',
    );
    expect(report).toMatchObject({
      behovsmelding: '9901/b1',
      soekt: 880_000,
      poeng_lokalt_behov: 2,
      poeng_partnerskap: 0,
      innstilt: '',
      merknad: '',
      fra: 0.6,
      til: 0.6,
      ikke_vurdert: 0,
      plass: 1,
      feil: 3,
      type: 'videreføring',
      tidligere: 'b7-2026',
      budsjettaar: '2027–2028',
      soekt_2027: 400_000,
      soekt_2028: 480_000,
      tilskudd_eier: 330_000,
      tilskudd_partner: 550_000,
      koordinator: 20_000,
      egenandel: 264_000,
      egenandel_andel: 0.3,
      enheter: 4,
      private_enheter: 1,
      deltakere: 'barnehage 2 (1 private), skole 1, PPT 1',
      personer: 80,
      maalgrupper: 'barnehagelærere og ledere (58), lærere (22)',
      nettverk: 'Ytre fjord (9901, 9902)',
      statped: 'med: Deltar på to fagdager',
      medvirkning: 'Ansatte og tillitsvalgte. Drøftet i personalmøter og med de tillitsvalgte.',
      forankring: 'Oppvekstplan 2025–2032, sak 112/26',
      kompetanser: 'Språkutvikling og språkvansker, lokal-01',
      enhetsnavn:
        'Solbakken barnehage, Tirilltoppen barnehage (privat), Fjordvik ungdomsskole, PP-tjenesten for Fjordvik og Ytre Fjord',
      kontakt: 'PP-leder, ppt@fjordvik.example',
    });
    expect(report).not.toHaveProperty('foreslaatt');
  });

  test('leave empty what is not said', () => {
    const bare = needReport({
      forankring: { planer: ['Oppvekstplan'] },
      medvirkning: { ansatte: false, tillitsvalgte: false },
      statped: { involvert: true },
      partner: { type: 'fagskole', navn: 'Fagskolen i Fjordane (eksempel)' },
      budsjett: [{ aar: 2028, tilskudd_eier: 0, tilskudd_partner: 0 }],
      ordning: 'ukjent',
    });
    const { prioritet: _, ...melding } = bare;
    const { tema, arbeidsform, ...tiltak } = bare.tiltak;
    const without = { ...melding, id: 'b2', tiltak };
    const meldinger = [
      roundReport({ melding: needReport() }),
      roundReport({ melding: without }),
      roundReport({ melding: { ...without, id: 'b3', statped: { involvert: false } } }),
    ];
    const [, second, third] = rows({ meldinger }, 'Behovsmeldinger');
    expect(second).toMatchObject({
      prioritet: '',
      ordning: 'ukjent',
      soekt_2027: '',
      soekt_2028: 0,
      budsjettaar: '2028',
      egenandel_andel: '–',
      statped: 'med',
      medvirkning: 'Ikke ansatte eller tillitsvalgte.',
      forankring: 'Oppvekstplan',
      kompetanser: '',
      arbeidsform: '',
      partner_bidrag: '',
      partner_kontaktet: '',
      plass: '',
      poeng_partnerskap: '',
      feil: 0,
      nettverk: '',
    });
    expect(third).toMatchObject({ statped: 'ikke med' });
  });

  test('show what is proposed where something is', () => {
    const [first] = rowsOf(sectionOf(buildRound(roundInput(countyRound())), 'Behovsmeldinger'));
    expect(first).toMatchObject({ foreslaatt: 300_000 });
    const { forslag } = countyRound();
    const meldinger = [roundReport({ melding: needReport() })];
    expect(rows({ forslag, meldinger }, 'Behovsmeldinger')[0]).toMatchObject({ foreslaatt: '' });
  });

  test('have no score where there is nothing to judge by', () => {
    const forum = { ...FORUM, kriterier: [] };
    const report = roundReport({ melding: needReport() }, forum);
    const view = viewOf({ forum, meldinger: [report] });
    expect(rowsOf(sectionOf(view, 'Behovsmeldinger'))[0]).toMatchObject({ fra: '–', til: '–' });
    expect(textsOf(sectionOf(view, 'Kriterier'))[0]).toContain('har ikke lagt inn kriterier');
  });

  test('tell criteria of the same name apart', () => {
    const [first, ...rest] = CRITERIA;
    const twin = { id: 'tvilling', navn: { nb: 'LOKALT behov' }, vekt: 0 };
    const forum = { ...FORUM, kriterier: [...(first ? [first] : []), ...rest, twin] };
    const titles = section({ forum }, 'Behovsmeldinger').table?.columns.map(({ title }) => title);
    expect(titles?.filter((title) => title.startsWith('Poeng:'))).toEqual([
      'Poeng: Lokalt behov (lokalt_behov)',
      'Poeng: Kollektiv prosess',
      'Poeng: Partnerskap',
      'Poeng: LOKALT behov (tvilling)',
    ]);
  });

  test('share a place where their scores are equal, and have none before all is judged', () => {
    const points = [
      [2, 2, 2],
      [2, 0, 0],
      [0, 2, 0],
      [2, 2, null],
      [0, 0, 1],
    ] as const;
    const reports = points.map(([lokalt_behov, kollektiv_prosess, partnerskap], index) =>
      roundReport({
        melding: needReport({ id: `b${index + 1}` }),
        poeng: { lokalt_behov, kollektiv_prosess, partnerskap },
      }),
    );
    expect([...ranksOf(reports)]).toEqual([
      ['9901/b1', 1],
      ['9901/b2', 2],
      ['9901/b3', 2],
      ['9901/b5', 4],
    ]);
  });

  test('are laid out by year and recipient', () => {
    const meldinger = [roundReport({ melding: needReport() })];
    expect(rows({ meldinger }, 'Budsjett')).toMatchObject([
      { behovsmelding: '9901/b1', aar: 2027, soekt: 400_000, koordinator: 20_000 },
      { aar: 2028, tilskudd_eier: 180_000, tilskudd_partner: 300_000, koordinator: 0 },
    ]);
    const [year] = needReport().budsjett.map(({ egenandel, ...rest }) => rest);
    const without = needReport({ budsjett: year === undefined ? [] : [year] });
    expect(rows({ meldinger: [roundReport({ melding: without })] }, 'Budsjett')).toMatchObject([
      { egenandel: 0 },
    ]);
  });
});
