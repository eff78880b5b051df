import { describe, expect, test } from 'vitest';
import { buildRound } from '../../../src/report/round/build-round.ts';
import { plain } from '../report-fixtures.ts';
import { figuresOf, rowsOf, sectionOf, textsOf } from '../report-of.ts';
import { countyRound, roundInput } from './county.ts';
import { FORUM, missing, openRow, participant, roundOf, submissionOf } from './round-fixture.ts';
import { type Parts, rows, section } from './round-of.ts';

describe('figures that are hidden', () => {
  const submissions = new Map([
    ['9901', submissionOf('9901', [openRow({ behov: 20, dekning: 8 })])],
    ['9902', submissionOf('9902', [openRow({ behov: 20, dekning: 18 })])],
    [
      '123456785',
      submissionOf('123456785', [openRow({ kompetanse: 'san-05', behov: 9, dekning: 7 })]),
    ],
    ['9903', submissionOf('9903', [openRow({ kompetanse: 'lokal-01', behov: 9, dekning: null })])],
  ]);
  const deltakere = [
    participant(),
    participant({ noekkel: '9902', navn: 'Ytre Fjord kommune' }),
    participant({ noekkel: '9903', navn: 'Havnes kommune' }),
    missing('9904', 'Heiland kommune'),
    participant({ noekkel: '123456785', navn: 'Tirilltoppen barnehage AS' }),
    participant({ noekkel: '202601014', navn: 'Interkommunalt PPT' }),
    participant({ noekkel: null, navn: 'Uten nummer' }),
  ];

  test('are marks in the county’s table, and in no sum', () => {
    expect(rows({ submissions }, 'Kompetansegap i fylket')).toMatchObject([
      {
        kompetanse: 'lokal-01',
        omraade: '',
        gap: 'ukjent',
        gap_etter_deling: 'ukjent',
        andel_med_gap: 'ukjent',
      },
      { kompetanse_id: 'san-05', gap: 'skjult', gap_etter_deling: 'skjult' },
      { kompetanse: 'Språkutvikling og språkvansker', behov: 40, gap: 12, skjult: 1 },
    ]);
    const small = new Map([['9901', submissionOf('9901', [openRow({ behov: 3, dekning: 1 })])]]);
    expect(rows({ submissions: small }, 'Kompetansegap i fylket')).toMatchObject([
      { gap: 'skjult', andel_med_gap: 'skjult' },
    ]);
  });

  test('are marks in the table of municipalities, which owners without figures are not in', () => {
    const table = rows({ submissions, deltakere }, 'Kommuner');
    expect(table).toEqual([
      {
        ...{ navn: 'Fjordvik kommune', noekkel: '9901', status: 'Mottatt' },
        ...{ omraade_spraak: 12, omraade_kommunikasjon: '–', omraade_lokal: '–' },
        ...{ gap: 12, skjult: 0, ukartlagt: 0 },
      },
      {
        ...{ navn: 'Ytre Fjord kommune', noekkel: '9902', status: 'Mottatt' },
        ...{ omraade_spraak: 'skjult', omraade_kommunikasjon: '–', omraade_lokal: '–' },
        ...{ gap: 'skjult', skjult: 1, ukartlagt: 0 },
      },
      {
        ...{ navn: 'Havnes kommune', noekkel: '9903', status: 'Mottatt' },
        ...{ omraade_spraak: '–', omraade_kommunikasjon: '–', omraade_lokal: 'ukjent' },
        ...{ gap: 'ukjent', skjult: 0, ukartlagt: 1 },
      },
      {
        ...{ navn: 'Heiland kommune', noekkel: '9904', status: 'Ikke mottatt' },
        ...{ omraade_spraak: '–', omraade_kommunikasjon: '–', omraade_lokal: '–' },
        ...{ gap: '–', skjult: '–', ukartlagt: '–' },
      },
      {
        ...{ navn: 'Tirilltoppen barnehage AS', noekkel: '123456785', status: 'Mottatt' },
        ...{ omraade_spraak: '–', omraade_kommunikasjon: 'skjult', omraade_lokal: '–' },
        ...{ gap: 'skjult', skjult: 1, ukartlagt: 0 },
      },
    ]);
  });

  test.each([
    [5, 'fra 1 til 4'],
    [3, 'fra 1 til 3'],
    [10, 'fra 1 til 9'],
  ])('with threshold %d are %s', (threshold, words) => {
    const view = buildRound({ ...roundInput(roundOf({ submissions, deltakere })), threshold });
    const texts = textsOf(sectionOf(view, 'Metode'));
    expect(texts.some((text) => text.includes(words))).toBe(true);
    expect(texts).toContain('bullet: Tall fra 4 innsendinger og 0 behovsmeldinger.');
  });
});

describe('the criteria', () => {
  test('have weights, and shares where there is any weight', () => {
    expect(
      rows({}, 'Kriterier').map(({ kriterium, vekt, andel }) => [kriterium, vekt, andel]),
    ).toEqual([
      ['Lokalt behov', 2, 0.4],
      ['Kollektiv prosess', 2, 0.4],
      ['Partnerskap', 1, 0.2],
    ]);
    const forum = { ...FORUM, kriterier: [{ id: 'k', navn: { nb: 'Kriteriet' }, vekt: 0 }] };
    expect(rows({ forum }, 'Kriterier')[0]).toMatchObject({ andel: '–' });
  });

  test('may be missing altogether', () => {
    const { kriterier: _, ...forum } = FORUM;
    expect(rows({ forum }, 'Kriterier')).toEqual([]);
  });
});

describe('the proposal', () => {
  const county = buildRound(roundInput(countyRound()));
  const proposal = sectionOf(county, 'Forslag');

  test('has those that are in first, with the sum so far', () => {
    const table = rowsOf(proposal);
    expect(table[1]).toMatchObject({ forslag: 'Med', sum: 1_100_000, mangler: '' });
    expect(table.at(-1)).toMatchObject({ forslag: 'Ikke med', sum: '', mangler: 720_000 });
    expect(figuresOf(proposal)).toMatchObject({ forslag_ramme: 6_500_000, forslag_igjen: 0 });
  });

  test('says what the next krone buys, and what goes out for it', () => {
    const round = countyRound();
    const neste = {
      oekning: 1000,
      ramme: 2000,
      poeng: 9,
      gevinst: 3,
      inn: ['9901/b1'],
      ut: ['9902/b1'],
    };
    const textWith = (next: typeof neste | null, more: { poeng?: number } = {}) => {
      const forslag = round.forslag === null ? null : { ...round.forslag, neste: next, ...more };
      return textsOf(sectionOf(buildRound(roundInput({ ...round, forslag })), 'Forslag')).map(
        plain,
      )[1];
    };
    expect(textWith(neste)).toBe(
      'paragraph: Med 1 000 kr mer (en ramme på 2 000 kr) ville 9901/b1 kommet med, og 9902/b1 gått ut. Det ville gitt 3 poeng mer.',
    );
    expect(textWith(null, { poeng: round.forslag?.poeng_mulig ?? 0 })).toBe(
      'paragraph: En større ramme ville ikke gitt flere poeng.',
    );
    expect(textWith(null)).toBeUndefined();
  });

  test('claims no more than what is proven', () => {
    const round = countyRound();
    const { forslag } = round;
    if (forslag === null) throw new Error('the county has no proposal');
    const view = buildRound(
      roundInput({ ...round, forslag: { ...forslag, bevist: false, neste: null } }),
    );
    expect(textsOf(sectionOf(view, 'Forslag'))).toEqual([
      'paragraph: Det ville tatt for lang tid å finne utvalget som gir aller flest poeng. Dette er meldingene som gir mest for pengene, én for én, så lenge rammen rekker. Forumet bestemmer.',
    ]);
    expect(textsOf(sectionOf(view, 'Metode')).join()).not.toContain('nøyaktig. Gir');
  });

  test('bears a line whose report is not at hand', () => {
    const round = countyRound();
    const view = buildRound(roundInput({ ...round, meldinger: [] }));
    expect(rowsOf(sectionOf(view, 'Forslag'))[0]).toMatchObject({ tiltak: '', avsender: '' });
  });
});

describe('networks and forum', () => {
  const county = buildRound(roundInput(countyRound()));

  test('who represents whom, and who has no voice', () => {
    const networks = sectionOf(county, 'Nettverk');
    expect(textsOf(networks).map(plain)).toEqual([
      'paragraph: Hvem som representerer hvem i kompetansenettverkene.',
      'paragraph: Kompetansenettverk Ytre: ingen representerer privat eier og foreldre. Fristen var 1. september 2026.',
      'paragraph: Kompetansenettverk Ytre: disse eierne har ikke levert: Lundheim kommune.',
      'paragraph: Kompetansenettverk Indre: ingen representerer PPT. Fristen er 1. september 2027.',
      'paragraph: Kompetansenettverk Indre: har ikke meldt noe universitet eller noen høgskole.',
      'paragraph: Ikke med i noe nettverk: Ytre Fjord kommune og Havnes kommune.',
    ]);
    expect(rowsOf(networks)).toMatchObject([
      { gruppe: 'PPT', status: 'Representert', navn: 'Kari Nordmann', rolle: 'PP-leder' },
      { gruppe: 'barnehage', navn: 'Ola Strand', organisasjon: '' },
      { gruppe: 'barnehage', navn: 'Siri Vik' },
      { gruppe: 'privat eier', status: 'Ingen', navn: '', rolle: '', organisasjon: '' },
      { gruppe: 'foreldre' },
      { gruppe: 'PPT', status: 'Ingen' },
    ]);
  });

  test('names owners as the round knows them where the network does not', () => {
    expect(rowsOf(sectionOf(county, 'Eiere i nettverkene')).map(({ navn }) => navn)).toEqual([
      'Fjordvik kommune',
      'Lundheim kommune',
      'Dalsbygd kommune',
    ]);
    const [first] = countyRound().nettverk;
    const stranger = {
      noekkel: null,
      navn: null,
      type: 'privat_eier',
      status: 'ikke_mottatt',
      meldinger: 0,
    } as const;
    const numbered = { ...stranger, noekkel: '9999' };
    const nettverk = first === undefined ? [] : [{ ...first, eiere: [stranger, numbered] }];
    const names = rows({ nettverk, uten_nettverk: ['9998'] }, 'Eiere i nettverkene');
    expect(names.map(({ navn }) => navn)).toEqual(['', '9999']);
  });

  test('says so when nothing is lacking, and leaves a deadline out that is not set', () => {
    const [first] = countyRound().nettverk;
    if (first === undefined) throw new Error('the county has no network');
    const whole = { ...first, uten_stemme: [], ikke_levert: [] };
    const lines = (nettverk: (typeof first)[], more: Parts = {}) =>
      textsOf(section({ nettverk, ...more }, 'Nettverk')).slice(1);
    expect(lines([whole])).toEqual(['paragraph: Nettverkene har meldt alt de skal.']);
    expect(lines([{ ...whole, frist: null, uten_stemme: ['skole'] }])).toEqual([
      'paragraph: Kompetansenettverk Ytre: ingen representerer skole.',
    ]);
    expect(lines([whole], { uten_nettverk: ['9998'] })).toEqual([
      'paragraph: Ikke med i noe nettverk: 9998.',
    ]);
  });

  test('says whether the composition meets the mandate', () => {
    const { sammensetning } = countyRound();
    if (sammensetning === null) throw new Error('the county names no members');
    expect(textsOf(sectionOf(county, 'Forum')).slice(1)).toEqual([
      'paragraph: Sammensetningen oppfyller ikke mandatet. Disse mangler: lærerorganisasjon.',
      'paragraph: Med stemmerett: 3 fra eierne, 1 fra universiteter og høgskoler og 2 fra organisasjonene.',
      'paragraph: Målgrupper ingen i forumet representerer: PPT.',
    ]);
    const good = {
      ...sammensetning,
      krav: sammensetning.krav.map((one) => ({ ...one, oppfylt: true })),
      oppfyller_mandatet: true,
      uten_stemme: [],
    };
    expect(textsOf(section({ sammensetning: good }, 'Forum')).slice(1, 3)).toEqual([
      'paragraph: Sammensetningen oppfyller mandatet: offentlig eier og lærerorganisasjon er med.',
      'paragraph: Med stemmerett: 3 fra eierne, 1 fra universiteter og høgskoler og 2 fra organisasjonene.',
    ]);
    expect(rowsOf(sectionOf(county, 'Forum'))[1]).toMatchObject({
      representerer: 'statsforvalteren',
      stemmerett: 'nei',
    });
  });
});

describe('the findings', () => {
  const [first] = countyRound().funn;
  if (first === undefined) throw new Error('the county has no finding');
  const inFile = (fil: string) => [{ ...first, fil }];
  const folder = (fil: string) => participant({ noekkel: '9905', fil, filer: [fil] });

  test('of a file are told in full, with their place', () => {
    expect(
      rows({ deltakere: [participant({ noekkel: '9903' })], funn: [first] }, 'Funn'),
    ).toMatchObject([
      { noekkel: '9903', alvor: 'advarsel', linje: 120, kolonne: 9, kode: 'sum/egenandel' },
    ]);
  });

  test.each([
    ['planer/dalsbygd', 'planer/dalsbygd/tiltak.yaml'],
    ['planer/dalsbygd/', 'planer/dalsbygd/mer/tiltak.yaml'],
    ['.', 'tiltak.yaml'],
    ['/data/dalsbygd', '/data/dalsbygd/oversikt.yaml'],
  ])('of the plan folder %s tell only their heading', (name, fil) => {
    const [row] = rows({ deltakere: [folder(name)], funn: inFile(fil) }, 'Funn');
    expect(row).toMatchObject({ noekkel: '9905', linje: '', kolonne: '', fil });
    expect(row?.['melding']).not.toMatch(/\d/);
  });

  test('of the forum’s own documents are the forum’s', () => {
    const [row] = rows({ deltakere: [participant()], funn: inFile('forum.yaml') }, 'Funn');
    expect(row).toMatchObject({ navn: 'Samarbeidsforum Ytre fylke', noekkel: '', linje: 120 });
    const [rooted] = rows({ deltakere: [participant()], funn: inFile('/forum.yaml') }, 'Funn');
    expect(rooted).toMatchObject({ noekkel: '' });
  });
});
