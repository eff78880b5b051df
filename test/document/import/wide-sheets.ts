import type { DirtySheet } from './dirty-sheet.ts';
import { drawn } from './literal-grid.ts';

/** Sheets with what is and what is needed, and matrices. */
export const WIDE: readonly DirtySheet[] = [
  {
    name: 'wide: the level of the people is a question; the measures are read',
    layouts: ['bred'],
    records: [
      'tiltak: tittel: Kurs i språkvansker, kompetanse: Språk, ansvar: PP-leder, frist: 2027-02-01, kostnad: 120000',
      'tiltak: tittel: Nettverk, kompetanse: Atferd, ansvar: Styrer, frist: 2027-06-30, kostnad: 20000',
    ],
    said: [
      'spm/nivaa-i-kolonne B1',
      'spm/nivaa-i-kolonne C1',
      'tabell/gap-avviker D3',
      'gjett/dag-i-tidsrom G3',
    ],
    grid: drawn(
      `
      Kompetanseområde | Har i dag | Trenger | Gap | Tiltak | Ansvar | Frist | Kostnad
      Språk | 2 | 4 | 2 | Kurs i språkvansker | PP-leder | 01.02.2027 | kr 120 000,-
      Atferd | 5 | 3 | 1 | Nettverk | Styrer | vår 2027 | 20000`,
      { ark: 'Solbakken' },
    ),
  },
  {
    name: 'wide: a column says the level, a title the unit',
    layouts: ['bred'],
    records: [
      'Solbakken barnehage / Språk: 2=2',
      'Solbakken barnehage / Atferd: 2=5',
      'Solbakken barnehage / Lesing: 2=1',
      'krav: kompetanse: Språk, enhet: Solbakken barnehage, nivaa: 2, antall: 4',
      'krav: kompetanse: Atferd, enhet: Solbakken barnehage, nivaa: 2, antall: 3',
      'krav: kompetanse: Lesing, enhet: Solbakken barnehage, nivaa: 2, antall: 3',
    ],
    said: ['gjett/unevnte-nivaa C3', 'tabell/gap-avviker E5'],
    grid: drawn(`
      Enhet: Solbakken barnehage
      Kompetanseområde | Nivå | Har i dag | Trenger | Gap
      Språk | 2 | 2 | 4 | -2
      Atferd | 2 | 5 | 3 | 0
      Lesing | 2 | 1 | 3 | 5`),
  },
  {
    name: 'wide: the headers say the level, two cells the unit',
    layouts: ['bred'],
    records: [
      'Fjordsyn / Språk: 2=2',
      'Fjordsyn / Atferd: 2=2',
      'Fjordsyn / Lesing: 2=3',
      'Fjordsyn / Skriving: 2=3',
      'krav: kompetanse: Språk, enhet: Fjordsyn, nivaa: 2, antall: 4',
      'krav: kompetanse: Atferd, enhet: Fjordsyn, nivaa: 2, andel: 0.5',
    ],
    said: [
      'gjett/unevnte-nivaa B3',
      'tabell/gap-avviker D3',
      'spm/omtrentlig C5',
      'verdi/ikke-tall C6',
    ],
    grid: drawn(`
      Eining | Fjordsyn
      Kompetanse | Har no (nivå 2) | Treng på nivå 2 eller høgare | Manglar
      Språk | 2 | 4 | 1
      Atferd | 2 | 50 % | 0
      Lesing | 3 | ca. 4 |
      Skriving | 3 | halvparten |`),
  },
  {
    name: 'wide: a mapping says the level, the name of the sheet the unit',
    layouts: ['bred'],
    records: [
      'Solbakken / Språk: 2=2',
      'Solbakken / Atferd: 2=5',
      'krav: kompetanse: Atferd, enhet: Solbakken, nivaa: 2, andel: 0.5',
    ],
    said: ['gjett/enhet', 'gjett/unevnte-nivaa B2', 'rad/lik B3', 'rad/motstrid C3'],
    grid: drawn(
      `
      Kompetanseområde | Har i dag | Trenger
      Språk | 2 | 4
      Språk | 2 | 5
      Atferd | 5 | 50 %`,
      { ark: 'Solbakken' },
    ),
    changes: {
      setups: [
        {
          navn: 'bred',
          gjenkjenn: ['Kompetanseområde', 'Har i dag'],
          kolonner: { 'Har i dag': 'antall/2', Trenger: 'trenger/2' },
        },
      ],
    },
  },
  {
    name: 'wide: no unit is named, and a mapping names it',
    layouts: ['lang'],
    records: ['solbakken / Språk: 2=2'],
    said: ['gjett/unevnte-nivaa C2'],
    grid: drawn(`
      Kompetanseområde | Nivå | Har i dag
      Språk | 2 | 2`),
    changes: {
      setups: [{ navn: 'bred', gjenkjenn: ['Nivå'], kolonner: {}, enhet: 'solbakken' }],
    },
  },
  {
    name: 'wide: no unit is named',
    layouts: ['bred'],
    records: ['krav: kompetanse: Språk, tjeneste: skole, nivaa: 2, antall: 3'],
    said: ['spm/enhet A1'],
    grid: drawn(
      `
      Kompetanseområde | Nivå | Har i dag | Trenger | Sektor
      Språk | 2 | 2 | 3 | Skule`,
      { fil: 'kompetanse i skole.xlsx' },
    ),
  },
  {
    name: 'wide: the name of the file has the unit',
    layouts: ['lang'],
    records: ['Solbakken barnehage / Språk: 2=2'],
    said: ['gjett/enhet', 'gjett/unevnte-nivaa C2'],
    grid: drawn(
      `
      Kompetanseområde | Nivå | Har i dag
      Språk | 2 | 2`,
      { fil: 'inn/kartlegging-solbakken-barnehage.xlsx' },
    ),
  },
  {
    name: 'matrix: nothing says what the cells are',
    layouts: ['matrise'],
    records: [],
    said: ['spm/celler-i-matrise B1'],
    grid: drawn(`
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3
      Atferd | 1 | 0`),
  },
  {
    name: 'matrix: levels of units',
    layouts: ['matrise'],
    records: [],
    said: ['tabell/nivaa-uten-antall B2'],
    grid: drawn(`
      Nivå 0-3 per enhet
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3
      Atferd | 1 | 0`),
  },
  {
    name: 'matrix: people at a level, as the title says',
    layouts: ['matrise'],
    records: [
      'Solbakken barnehage / Språk: 2=2',
      'Fjellro barnehage / Språk: 2=3',
      'Solbakken barnehage / Atferd: 2=1',
    ],
    said: ['gjett/unevnte-nivaa B3', 'tabell/skjulte-tall C4', 'tabell/sumrader A5'],
    grid: drawn(`
      Antall ansatte på nivå 2
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3
      Atferd | 1 | :
      Sum | 3 | 3`),
  },
  {
    name: 'matrix: people at no level',
    layouts: ['matrise'],
    records: [],
    said: ['spm/celler-i-matrise B2'],
    grid: drawn(`
      Kor mange har kompetansen?
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 12 | 3`),
  },
  {
    name: 'matrix: a mapping says what the cells are',
    layouts: ['matrise'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 3=2',
      'Fjellro barnehage / Foreldresamarbeid: 3=3',
      'Solbakken barnehage / spr-01: 3=1',
      'Fjellro barnehage / spr-01: 3=0',
    ],
    said: ['gjett/unevnte-nivaa B2'],
    grid: drawn(`
       | Solbakken barnehage | Fjellro barnehage
      Foreldresamarbeid | 2 | 3
      spr-01 | 1 | 0`),
    changes: {
      setups: [
        { navn: 'matrise', gjenkjenn: ['Solbakken barnehage'], kolonner: {}, celler: 'antall/3' },
      ],
    },
  },
  {
    name: 'matrix: a mapping says that the cells are levels',
    layouts: ['matrise'],
    records: [],
    said: ['tabell/nivaa-uten-antall B1'],
    grid: drawn(`
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3`),
    changes: {
      setups: [{ navn: 'matrise', gjenkjenn: ['Kompetanse'], kolonner: {}, celler: 'nivaa' }],
    },
  },
  {
    name: 'matrix: a mapping names a level that there is none of',
    layouts: ['matrise'],
    records: [],
    said: ['verdi/utenfor-skala B1'],
    grid: drawn(`
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3`),
    changes: {
      setups: [{ navn: 'matrise', gjenkjenn: ['Kompetanse'], kolonner: {}, celler: 'antall/9' }],
    },
  },
  {
    name: 'matrix: services as columns',
    layouts: ['matrise'],
    records: [],
    said: ['spm/celler-i-matrise B1'],
    grid: drawn(`
      Kompetanse | Barnehage | Skole
      Språk | 2 | 3`),
  },
  {
    name: 'matrix: columns of nobody knows what',
    layouts: ['matrise'],
    records: [],
    said: ['kolonne/ikke-brukt A1', 'spm/kolonner-i-matrise A1'],
    grid: drawn(`
      Kompetanse | Elvebakken | Fjordsyn | Åsen
      Språk | 2 | 3 | 1`),
  },
  {
    name: 'matrix: units in rows, each once',
    layouts: ['matrise'],
    records: [],
    said: ['spm/celler-i-matrise B1'],
    grid: drawn(`
      Enhet | Foreldresamarbeid | Tegnspråk
      Solbakken barnehage | 2 | 3
      Fjellro barnehage | 1 | 0`),
  },
  {
    name: 'a level of each unit, and no count',
    layouts: ['matrise'],
    records: [],
    said: ['tabell/nivaa-uten-antall A1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå
      Solbakken barnehage | spr-01 | 2
      Fjellro barnehage | spr-01 | 1`),
  },
];
