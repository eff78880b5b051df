import { describe, expect, it } from 'vitest';
import type { Texts } from './read-template.ts';
import { faultsOf, readYaml, repeated } from './read-template.ts';

interface Competence {
  readonly id: string;
  readonly navn: Texts;
  readonly omraade: string;
  readonly kategori: string;
  readonly forventet: readonly string[];
  readonly tilgang?: readonly string[];
  readonly kilde: string;
  readonly ressurser?: readonly { navn: string; utgiver: string; url: string }[];
  readonly anker: Readonly<Record<string, Texts>>;
  readonly farge?: string;
}

interface Catalogue {
  readonly dokument: string;
  readonly versjon: number;
  readonly id: string;
  readonly utgave: string;
  readonly skala: readonly { nivaa: number; navn: Texts; anker: Texts }[];
  readonly omraader: readonly { id: string; navn: Texts }[];
  readonly kompetanser: readonly Competence[];
}

const catalogue = readYaml<Catalogue>('katalog/standard.yaml');

/** Id, area, category, services that should hold it, services that should have access to it. */
const EXPECTED: readonly (readonly [string, string, string, string, string])[] = [
  [
    'ink-01',
    'inkludering',
    'grunnmur',
    'barnehage skole sfo ppt eiernivaa',
    'kulturskole barnevern helsestasjon',
  ],
  ['ink-02', 'inkludering', 'grunnmur', 'barnehage skole sfo ppt eiernivaa', 'kulturskole'],
  [
    'ink-03',
    'inkludering',
    'grunnmur',
    'barnehage skole sfo ppt',
    'barnevern helsestasjon kulturskole',
  ],
  ['ink-04', 'inkludering', 'grunnmur', 'barnehage skole sfo ppt', 'barnevern helsestasjon'],
  ['ink-05', 'inkludering', 'grunnmur', 'barnehage skole ppt helsestasjon', 'sfo barnevern'],
  ['ink-06', 'inkludering', 'grunnmur', 'eiernivaa', 'barnehage skole sfo kulturskole ppt'],
  ['ink-07', 'inkludering', 'grunnmur', 'barnehage skole', 'sfo ppt kulturskole'],
  ['ink-08', 'inkludering', 'grunnmur', 'barnehage skole sfo eiernivaa', 'ppt helsestasjon'],
  ['ink-09', 'inkludering', 'grunnmur', 'eiernivaa', 'barnehage skole ppt sfo kulturskole'],
  [
    'lag-01',
    'laget',
    'grunnmur',
    'barnehage skole sfo ppt eiernivaa barnevern helsestasjon',
    'kulturskole',
  ],
  ['lag-02', 'laget', 'vanlig', 'ppt', 'skole barnehage statped'],
  ['lag-03', 'laget', 'grunnmur', 'eiernivaa ppt', 'barnehage skole barnevern helsestasjon'],
  [
    'lag-04',
    'laget',
    'grunnmur',
    'barnehage skole sfo ppt barnevern helsestasjon eiernivaa',
    'kulturskole',
  ],
  ['led-01', 'ledelse', 'grunnmur', 'eiernivaa', 'barnehage skole sfo ppt'],
  ['led-02', 'ledelse', 'grunnmur', 'eiernivaa ppt', 'barnehage skole'],
  ['led-03', 'ledelse', 'grunnmur', 'eiernivaa ppt', 'barnehage skole sfo'],
  ['led-04', 'ledelse', 'grunnmur', 'eiernivaa', 'ppt barnehage skole'],
  ['ppt-01', 'ppt_mandat', 'vanlig', 'ppt', ''],
  ['ppt-02', 'ppt_mandat', 'vanlig', 'ppt', 'eiernivaa'],
  ['ppt-03', 'ppt_mandat', 'vanlig', 'ppt', 'skole barnehage statped'],
  ['ppt-04', 'ppt_mandat', 'grunnmur', 'ppt', 'barnehage skole sfo helsestasjon barnevern'],
  ['ppt-05', 'ppt_mandat', 'vanlig', 'ppt eiernivaa', 'barnehage skole'],
  ['spr-01', 'spraak', 'vanlig', 'barnehage skole ppt', 'helsestasjon statped'],
  ['spr-02', 'spraak', 'vanlig', 'ppt', 'barnehage skole statped'],
  ['spr-03', 'spraak', 'vanlig', 'skole ppt', 'sfo'],
  ['spr-04', 'fag', 'vanlig', 'skole ppt', ''],
  ['spr-05', 'spraak', 'vanlig', 'barnehage skole', 'ppt sfo'],
  ['atf-01', 'atferd', 'vanlig', 'barnehage skole ppt', 'sfo helsestasjon barnevern'],
  ['atf-02', 'atferd', 'vanlig', 'skole ppt', 'barnehage sfo barnevern'],
  ['atf-03', 'atferd', 'vanlig', 'skole ppt helsestasjon', 'barnevern eiernivaa'],
  ['atf-04', 'atferd', 'grunnmur', 'barnehage skole sfo eiernivaa', 'ppt kulturskole'],
  ['atf-05', 'atferd', 'vanlig', 'helsestasjon skole', 'barnehage ppt sfo barnevern'],
  ['atf-06', 'atferd', 'vanlig', 'barnevern helsestasjon', 'skole barnehage sfo ppt'],
  ['utv-01', 'utvikling', 'vanlig', 'skole ppt', 'barnehage sfo helsestasjon'],
  ['utv-02', 'utvikling', 'vanlig', 'ppt', 'barnehage skole sfo helsestasjon statped'],
  ['utv-03', 'utvikling', 'vanlig', 'ppt', 'barnehage skole sfo barnevern statped'],
  ['utv-04', 'utvikling', 'vanlig', 'ppt', 'skole barnehage statped'],
  ['utv-05', 'utvikling', 'vanlig', 'helsestasjon ppt', 'barnehage skole sfo'],
  ['san-01', 'sans', 'spesialisert', 'statped', 'ppt barnehage skole'],
  ['san-02', 'sans', 'spesialisert', 'statped', 'ppt barnehage skole helsestasjon'],
  ['san-03', 'sans', 'spesialisert', 'statped', 'ppt'],
  ['san-04', 'sans', 'spesialisert', 'statped', 'skole barnehage ppt'],
  ['san-05', 'kommunikasjon', 'spesialisert', 'statped ppt', 'barnehage skole sfo'],
  ['san-06', 'helse', 'spesialisert', 'statped', 'ppt skole helsestasjon'],
  ['san-07', 'sans', 'spesialisert', 'statped', 'skole ppt'],
];

function services(list: readonly string[] | undefined): string {
  return (list ?? []).join(' ');
}

describe('the standard catalogue', () => {
  it('names itself as plans and submissions refer to it', () => {
    const { dokument, versjon, id, utgave } = catalogue;
    expect({ dokument, versjon, id, utgave }).toEqual({
      dokument: 'katalog',
      versjon: 1,
      id: 'standard',
      utgave: '2026-1',
    });
  });

  it('has the 45 competences, in order, with the right services', () => {
    const actual = catalogue.kompetanser.map((competence) => [
      competence.id,
      competence.omraade,
      competence.kategori,
      services(competence.forventet),
      services(competence.tilgang),
    ]);
    expect(actual).toEqual(EXPECTED);
    expect(actual).toHaveLength(45);
  });

  it('has a scale from 0 to 3 with an anchor for every level', () => {
    expect(catalogue.skala.map((level) => level.nivaa)).toEqual([0, 1, 2, 3]);
    expect(catalogue.skala.flatMap((level) => [level.navn, level.anker]).flatMap(faultsOf)).toEqual(
      [],
    );
  });

  it('uses every area that it declares, and no other', () => {
    const declared = catalogue.omraader.map((area) => area.id);
    const used = new Set(catalogue.kompetanser.map((competence) => competence.omraade));
    expect(used).toEqual(new Set(declared));
    expect(repeated(declared)).toEqual([]);
    expect(catalogue.omraader.map((area) => area.navn).flatMap(faultsOf)).toEqual([]);
  });

  it('gives every competence a name of its own in each language', () => {
    const names = catalogue.kompetanser.map((competence) => competence.navn);
    expect(names.flatMap(faultsOf)).toEqual([]);
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(repeated(names.map((name) => name[language]))).toEqual([]);
    }
  });

  it('never lists a service both as expected and as having access', () => {
    const both = catalogue.kompetanser.filter((competence) =>
      competence.forventet.some((service) => competence.tilgang?.includes(service)),
    );
    expect(both).toEqual([]);
  });

  it('says where each competence comes from', () => {
    expect(catalogue.kompetanser.filter((competence) => competence.kilde.trim() === '')).toEqual(
      [],
    );
  });

  it('links only to resources with a title, a publisher and a safe address', () => {
    const resources = catalogue.kompetanser.flatMap((competence) => competence.ressurser ?? []);
    expect(resources.length).toBeGreaterThan(10);
    const faulty = resources.filter(
      ({ navn, utgiver, url }) => navn === '' || utgiver === '' || !URL.canParse(url),
    );
    expect(faulty).toEqual([]);
    expect(resources.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  it('leaves the colours to the municipality', () => {
    expect(catalogue.kompetanser.filter((competence) => competence.farge !== undefined)).toEqual(
      [],
    );
  });
});

describe('the anchors of the competences', () => {
  const anchors = catalogue.kompetanser.flatMap((competence) => Object.values(competence.anker));

  it('cover levels 1, 2 and 3 of every competence', () => {
    const levels = catalogue.kompetanser.map((competence) => Object.keys(competence.anker));
    expect(levels).toEqual(catalogue.kompetanser.map(() => ['1', '2', '3']));
  });

  it('stand in bokmål, nynorsk and English, each in its own form', () => {
    expect(anchors.flatMap(faultsOf)).toEqual([]);
  });

  it('are sentences that can be read in a table cell', () => {
    const texts = anchors.flatMap(({ nb, nn, en }) => [nb, nn, en]);
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length < 40 || text.length > 180)).toEqual([]);
  });

  it('tell the levels and the competences apart', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(repeated(anchors.map((anchor) => anchor[language]))).toEqual([]);
    }
  });
});
