import type { DirtySheet } from './dirty-sheet.ts';
import { drawn } from './literal-grid.ts';

/** Sheets with figures of how many people there are at which level. */
export const COUNTS: readonly DirtySheet[] = [
  {
    name: 'long, with decimal comma and full-time positions',
    layouts: ['lang'],
    records: [
      'Solbakken barnehage / spr-01: 1=8 2=3, årsverk 1=6.4 2=2.4',
      'Fjellro barnehage / spr-01: 2=1, årsverk 2=0.8',
      'enhet: navn: Solbakken barnehage, tjeneste: barnehage',
      'enhet: navn: Fjellro barnehage, tjeneste: barnehage',
    ],
    said: ['gjett/unevnte-nivaa E2'],
    grid: drawn(`
      Enhet | Tjeneste | Kompetanse | Nivå | Antall | Årsverk
      Solbakken barnehage | Barnehage | spr-01 | 1 | 8 | 6,4
      Solbakken barnehage | Barnehage | spr-01 | 2 | 3 | 2,4
      Fjellro barnehage | Barnehage | spr-01 | 2 | 1 | 0.8`),
  },
  {
    name: 'long in nynorsk with other words, moved columns and names of levels',
    layouts: ['lang'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 1=4 2=2',
      'enhet: navn: Solbakken barnehage, tjeneste: barnehage',
    ],
    said: ['gjett/kolonne A1', 'gjett/unevnte-nivaa A2'],
    grid: drawn(`
      Tal tilsette | Kompetansenivå | Eining | Fagområde | Sektor
      4 | Grunnleggjande | Solbakken barnehage | Foreldresamarbeid | Barnehage
      2 | Sjølvstendig | Solbakken barnehage | Foreldresamarbeid | Barnehage`),
  },
  {
    name: 'long with names only in the first row of each, and full rows for sums',
    layouts: ['lang'],
    records: [
      'Solbakken barnehage / spr-01: 1=8 2=3',
      'Solbakken barnehage / atf-01: 1=5',
      'Fjellro barnehage / spr-01: 1=2',
    ],
    said: [
      'gjett/baaret-ned A1',
      'gjett/baaret-ned B1',
      'gjett/unevnte-nivaa D2',
      'tabell/sumrader A5',
    ],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8
       | | 2 | 3
       | atf-01 | 1 | 5
      Sum Solbakken | | | 16
      Fjellro barnehage | spr-01 | 1 | 2
      Totalt | | | 18`),
  },
  {
    name: 'long with merged names',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=8 2=3', 'Solbakken barnehage / atf-01: 1=5'],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(
      `
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8
       | | 2 | 3
       | atf-01 | 1 | 5`,
      { merged: ['A2:A4', 'B2:B3'] },
    ),
  },
  {
    name: 'a column for each level, gaps, a sum row and a note',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 0=2 1=8 2=3 3=1',
      'Solbakken barnehage / Adferd: 0=2 2=3',
    ],
    said: [
      'tabell/uten-tall A1',
      'gjett/tomme-nivaa C3',
      'tabell/sumrader A5',
      'tabell/merknadsrader A6',
    ],
    grid: drawn(`
      Enhet | Kompetanse | 0 | 1 | 2 | 3 | Sum
      Solbakken barnehage | Foreldresamarbeid | 2 | 8 | 3 | 1 | 14
      Solbakken barnehage | Adferd | 2 | | 3 | | 5
      Fjellro barnehage | Adferd | | | | |
      I alt | | 4 | 8 | 6 | 1 | 19
      Kilde: kartlegging i personalmøte`),
  },
  {
    name: 'levels below a merged header, under a merged title',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 0=2 1=8 2=3 3=1',
      'Solbakken barnehage / Atferd og trivsel: 0=0 1=1 2=2 3=0',
    ],
    said: [],
    grid: drawn(
      `
      Kompetansekartlegging 2026

      Enhet | Kompetanse | Nivå
       | | 0 | 1 | 2 | 3
      Solbakken barnehage | Foreldresamarbeid | 2 | 8 | 3 | 1
       | Atferd og trivsel | 0 | 1 | 2 | 0`,
      { merged: ['A1:F1', 'C3:F3', 'A3:A4', 'B3:B4', 'A5:A6'] },
    ),
  },
  {
    name: 'what is counted stands above the levels, unmerged',
    layouts: ['nivaaer'],
    records: ['Solbakken barnehage / Foreldresamarbeid: 0=2 1=8 2=3 3=1, årsverk 2=2.4 3=1'],
    said: [],
    grid: drawn(`
       | | Talet på tilsette | | | | Årsverk
      Eining | Kompetanse | 0 | 1 | 2 | 3 | 2 | 3
      Solbakken barnehage | Foreldresamarbeid | 2 | 8 | 3 | 1 | 2,4 | 1`),
  },
  {
    name: 'named levels, marked headers, footnotes and a line break',
    layouts: ['nivaaer'],
    records: [
      'Solbakken / Språk og kommunikasjon: 1=4 2=2 3=1, «Kartlagt i mai»',
      'Fjellro / Språk og kommunikasjon: ikke kartlagt',
      'enhet: navn: Solbakken, tjeneste: barnehage',
      'enhet: navn: Fjellro, tjeneste: barnehage',
    ],
    said: [],
    grid: drawn(`
      Barnehage* | Kompetanse-område¹ | Nivå 1 (kjenner til) | NIVÅ 2 | Antall spisskompetanse | Merknad
      Solbakken | Språk og kommunikasjon | 4 | 2 | 1 | Kartlagt i mai
      Fjellro | Språk og kommunikasjon | ikke kartlagt | | |`),
  },
  {
    name: 'units in a heading of their own above their competences',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / Språk: 0=1 1=2 2=3 3=4',
      'Solbakken barnehage / Atferd: 0=0 1=0 2=1 3=0',
      'Fjellro barnehage / Språk: 0=2 1=2 2=2 3=2',
    ],
    said: [],
    grid: drawn(`
      Kompetanse | Nivå 0 | Nivå 1 | Nivå 2 | Nivå 3
      Solbakken barnehage
      Språk | 1 | 2 | 3 | 4
      Atferd | 0 | 0 | 1 | 0
      Fjellro barnehage
      Språk | 2 | 2 | 2 | 2`),
  },
  {
    name: 'levels under each unit, of which one is not known',
    layouts: ['nivaaer'],
    records: ['Solbakken barnehage / Språk: 0=1 1=2 2=3 3=0', 'Fjordsyn / Språk: 0=2 1=2 2=2 3=2'],
    said: ['gjett/kolonne F2', 'gjett/kolonne G2', 'gjett/kolonne H2', 'gjett/kolonne I2'],
    grid: drawn(
      `
      Kompetanse | Solbakken barnehage | | | | Fjordsyn
       | 0 | 1 | 2 | 3 | 0 | 1 | 2 | 3
      Språk | 1 | 2 | 3 | 0 | 2 | 2 | 2 | 2`,
      { merged: ['B1:E1', 'F1:I1', 'A1:A2'] },
    ),
  },
  {
    name: 'levels under each unit, none of which is known',
    layouts: ['nivaaer'],
    records: ['Elvebakken / Språk: 0=1 1=2 2=3 3=0', 'Fjordsyn / Språk: 0=2 1=2 2=2 3=2'],
    said: [
      'gjett/kolonne B2',
      'gjett/kolonne C2',
      'gjett/kolonne D2',
      'gjett/kolonne E2',
      'gjett/kolonne F2',
      'gjett/kolonne G2',
      'gjett/kolonne H2',
      'gjett/kolonne I2',
    ],
    grid: drawn(
      `
      Kompetanse | Elvebakken | | | | Fjordsyn
       | 0 | 1 | 2 | 3 | 0 | 1 | 2 | 3
      Språk | 1 | 2 | 3 | 0 | 2 | 2 | 2 | 2`,
      { merged: ['B1:E1', 'F1:I1', 'A1:A2'] },
    ),
  },
  {
    name: 'levels under each competence, a row per unit',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 0=1 1=2 2=3 3=0',
      'Solbakken barnehage / Lesing: 0=2 1=2 2=2 3=2',
    ],
    said: ['gjett/kolonne F2', 'gjett/kolonne G2', 'gjett/kolonne H2', 'gjett/kolonne I2'],
    grid: drawn(
      `
      Eining | Foreldresamarbeid | | | | Lesing
       | 0 | 1 | 2 | 3 | 0 | 1 | 2 | 3
      Solbakken barnehage | 1 | 2 | 3 | 0 | 2 | 2 | 2 | 2`,
      { merged: ['B1:E1', 'F1:I1', 'A1:A2'] },
    ),
  },
  {
    name: 'counts and positions under each level',
    layouts: ['nivaaer'],
    records: ['Solbakken barnehage / Språk: 2=4 3=1, årsverk 2=3.2 3=0.8'],
    said: ['gjett/unevnte-nivaa C3'],
    grid: drawn(
      `
      Enhet | Kompetanse | Nivå 2 | | Nivå 3
       | | Antall | Årsverk | Antall | Årsverk
      Solbakken barnehage | Språk | 4 | 3,2 | 1 | 0,8`,
      { merged: ['C1:D1', 'E1:F1'] },
    ),
  },
  {
    name: 'two tables side by side',
    layouts: ['lang', 'lang'],
    records: ['Solbakken barnehage / spr-01: 1=8 2=3', 'Fjellro barnehage / spr-01: 1=2'],
    said: ['gjett/unevnte-nivaa D2', 'gjett/unevnte-nivaa I2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | | Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8 | | Fjellro barnehage | spr-01 | 1 | 2
      Solbakken barnehage | spr-01 | 2 | 3 | | | | |`),
  },
  {
    name: 'an empty column within a table',
    layouts: ['nivaaer'],
    records: ['Solbakken barnehage / spr-01: 0=1 1=8 2=0 3=0'],
    said: [],
    grid: drawn(`
      Enhet | Kompetanse | | 0 | 1 | 2 | 3
      Solbakken barnehage | spr-01 | | 1 | 8 | 0 | 0`),
  },
  {
    name: 'two tables below each other, with titles and sums',
    layouts: ['lang', 'lang'],
    records: [
      'Solbakken barnehage / spr-01: 1=8',
      'Sentrum skole / spr-01: 1=8',
      'enhet: navn: Sentrum skole, tjeneste: skole',
    ],
    said: ['gjett/unevnte-nivaa D3', 'tabell/sumrader A4', 'gjett/unevnte-nivaa D8'],
    grid: drawn(`
      Barnehager
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8
      Sum | | | 8

      Skoler
      Skole | Kompetanse | Nivå | Antall
      Sentrum skole | spr-01 | 1 | 8`),
  },
  {
    name: 'the header again after each page',
    layouts: ['lang', 'lang'],
    records: ['Solbakken barnehage / spr-01: 1=8', 'Fjellro barnehage / spr-01: 1=8'],
    said: ['gjett/unevnte-nivaa D2', 'gjett/unevnte-nivaa D4'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8
      Enhet | Kompetanse | Nivå | Antall
      Fjellro barnehage | spr-01 | 1 | 8`),
  },
  {
    name: 'said twice, and said in two ways',
    layouts: ['lang'],
    records: ['Fjellro barnehage / spr-01: 1=4'],
    said: ['rad/motstrid D3', 'gjett/unevnte-nivaa D4', 'rad/lik D5'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8
      SOLBAKKEN Barnehage | SPR-01 | 1 | 7
      Fjellro barnehage | spr-01 | 1 | 4
      Fjellro barnehage | spr-01 | 1 | 4`),
  },
  {
    name: 'figures that are kept back, unsure, wrong or broken',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / atf-03: ikke kartlagt',
      'Solbakken barnehage / atf-05: 0=6006 1=1 2=1 3=1',
    ],
    said: [
      'tabell/skjulte-tall C2',
      'spm/omtrentlig D3',
      'spm/spenn D4',
      'verdi/formelfeil D5',
      'verdi/negativ D6',
      'verdi/desimal D7',
      'verdi/ikke-tall D8',
      'rad/ikke-kartlagt-med-tall C10',
    ],
    grid: drawn(`
      Enhet | Kompetanse | 0 | 1 | 2 | 3
      Solbakken barnehage | spr-01 | : | 4 | 2 | 1
      Solbakken barnehage | spr-02 | 1 | ca. 3 | 2 | 1
      Solbakken barnehage | spr-03 | 1 | 2-3 | 2 | 1
      Solbakken barnehage | spr-04 | 1 | #REF! | 2 | 1
      Solbakken barnehage | spr-05 | 1 | -2 | 2 | 1
      Solbakken barnehage | atf-01 | 1 | 1.5 | 2 | 1
      Solbakken barnehage | atf-02 | 1 | noen | 2 | 1
      Solbakken barnehage | atf-03 | ? | ? | ? | ?
      Solbakken barnehage | atf-04 | 1 | ukjent | 2 | 1
      Solbakken barnehage | atf-05 | 6 006 | 1 | 1 | 1`),
  },
  {
    name: 'mapped or not, unused and remarks with what should not be there',
    layouts: ['nivaaer'],
    records: [
      'Solbakken barnehage / spr-01: 0=1 1=2 2=3 3=4, ubrukt 2',
      'Solbakken barnehage / spr-02: ikke kartlagt',
      'Solbakken barnehage / spr-04: 0=1 1=0 2=0 3=0, «Godt i gang»',
    ],
    said: ['personvern/i-tekst I2', 'rad/ikke-kartlagt-med-tall D4', 'verdi/ikke-tall H5'],
    grid: drawn(`
      Enhet | Kompetanse | Kartlagt | 0 | 1 | 2 | 3 | Brukar ikkje | Kommentar
      Solbakken barnehage | spr-01 | ja | 1 | 2 | 3 | 4 | 2 | Ring 98 76 54 32
      Solbakken barnehage | spr-02 | nei | | | | | |
      Solbakken barnehage | spr-03 | nei | 1 | | | | |
      Solbakken barnehage | spr-04 | ja | 1 | 0 | 0 | 0 | noen | Godt i gang`),
  },
  {
    name: 'rows without a unit, a competence or a level',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=8'],
    said: [
      'gjett/baaret-ned B1',
      'rad/mangler A2',
      'gjett/unevnte-nivaa D3',
      'rad/mangler C4',
      'verdi/utenfor-skala C5',
      'spm/nivaa C6',
    ],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
       | spr-01 | 1 | 8
      Solbakken barnehage | | 1 | 8
      Solbakken barnehage | spr-02 | | 8
      Solbakken barnehage | spr-03 | 7 | 8
      Solbakken barnehage | spr-04 | 2,5 | 8`),
  },
  {
    name: 'columns for one field twice',
    layouts: ['lang'],
    records: [],
    said: ['kolonne/ikke-brukt A1', 'kolonne/dobbel D1', 'kolonne/dobbel E1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | Antall
      Solbakken barnehage | spr-01 | 1 | 8 | 9`),
  },
  {
    name: 'misspelt headers',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=8'],
    said: ['gjett/kolonne A1', 'gjett/kolonne B1', 'gjett/kolonne D1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhett | Kompetnase | Nivå | Anntall
      Solbakken barnehage | spr-01 | 1 | 8`),
  },
  {
    name: 'five levels, which become four',
    layouts: ['nivaaer'],
    records: ['Solbakken barnehage / spr-01: 0=1 1=2 2=7 3=5'],
    said: ['verdi/omregnet-nivaa C1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå 1 | Nivå 2 | Nivå 3 | Nivå 4 | Nivå 5
      Solbakken barnehage | spr-01 | 1 | 2 | 3 | 4 | 5`),
  },
  {
    name: 'five levels in rows, as the header says',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 2=6'],
    said: ['verdi/omregnet-nivaa C1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå (1–5) | Antall
      Solbakken barnehage | spr-01 | 3 | 4
      Solbakken barnehage | spr-01 | 4 | 2`),
  },
  {
    name: 'levels of a scale that nothing names',
    layouts: ['lang'],
    records: [],
    said: ['spm/skala C1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 2 | 4
      Solbakken barnehage | spr-01 | 4 | 2`),
  },
  {
    name: 'levels of a scale that a mapping explains',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=4 2=2'],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | litt | 4
      Solbakken barnehage | spr-01 | mye | 2`),
    changes: {
      setups: [
        {
          navn: 'årleg',
          gjenkjenn: ['enhet', 'kompetanse', 'nivå', 'antall'],
          kolonner: { Enhet: 'enhet', Antall: 'finnes-ikke' },
          nivaaer: { litt: 1, mye: 2 },
        },
      ],
    },
  },
  {
    name: 'a form filled in for somebody, in a unit column',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=3', 'Fjellro barnehage / spr-01: 1=3'],
    said: [
      'personvern/i-tekst A2',
      'personvern/i-tekst A3',
      'gjett/unevnte-nivaa D4',
      'personvern/i-tekst B5',
    ],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Kari Nordmann | spr-01 | 1 | 1
      Kari Nordmann | spr-02 | 1 | 1
      Solbakken barnehage | spr-01 | 1 | 3
      Solbakken barnehage | 010280 12345 | 1 | 3
      Fjellro barnehage | spr-01 | 1 | 3`),
  },
  {
    name: 'CSV with a service column and numbers as texts',
    layouts: ['lang'],
    records: [
      'Solbakken barnehage / spr-01: 2=3',
      'Solbakken barnehage / spr-02: 2=4',
      'Fjellro barnehage / spr-02: 2=4',
      'Fjellro barnehage / spr-01: 2=4',
      'enhet: navn: Solbakken barnehage, orgnr: 974760673, tjeneste: barnehage',
    ],
    said: [
      'gjett/unevnte-nivaa 2:6',
      'verdi/orgnr-kontrollsiffer 4:3',
      'verdi/ukjent-tjeneste 5:2',
    ],
    grid: {
      ...drawn('', { ark: null, fil: 'kartlegging.csv' }),
      rows: [
        ['enhet', 'tjeneste', 'orgnr', 'kompetanse', 'nivaa', 'antall'],
        ['Solbakken barnehage', 'barnehage', '974760673', 'spr-01', '2', '3'],
        [],
        ['Solbakken barnehage', 'bhg', '974760674', 'spr-02', '2', '4'],
        ['Fjellro barnehage', 'romfart', '', 'spr-02', '2', '4'],
        ['Fjellro barnehage', 'romfart', '', 'spr-01', '2', '4'],
      ],
      lines: [1, 2, 3, 4, 5, 6],
    },
  },
];
