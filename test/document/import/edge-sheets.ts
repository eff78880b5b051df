import type { DirtySheet } from './dirty-sheet.ts';
import { drawn } from './literal-grid.ts';

const LONG_NOTE =
  'Tallene er meldt inn av lederne i enhetene i mai og gjelder alle som er fast ansatt per 1. mai.';

/** Sheets in which one thing is out of the ordinary. */
export const EDGES: readonly DirtySheet[] = [
  {
    name: 'a service carried down with its unit, and not past the next one',
    layouts: ['lang'],
    records: [
      'Solbakken barnehage / spr-01: 1=8',
      'Solbakken barnehage / spr-02: 1=8',
      'Fjordsyn / spr-01: 1=8',
      'enhet: navn: Solbakken barnehage, tjeneste: barnehage',
    ],
    said: ['gjett/baaret-ned A1', 'gjett/unevnte-nivaa E2', 'tabell/merknadsrader A5'],
    grid: drawn(`
      Enhet | Tjeneste | Kompetanse | Nivå | Antall
      Solbakken barnehage | Barnehage | spr-01 | 1 | 8
       | | spr-02 | 1 | 8
      Fjordsyn | | spr-01 | 1 | 8
      ${LONG_NOTE} | | | |`),
  },
  {
    name: 'a telephone number in the header of a column',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['kolonne/personer E1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | Mobil 98 76 54 32
      Solbakken | spr-01 | 1 | 8 | 2`),
  },
  {
    name: 'no unit and no competence beside several levels',
    layouts: ['nivaaer'],
    records: [],
    said: ['gjett/baaret-ned A1', 'tabell/uten-tall A1', 'rad/mangler A2', 'rad/mangler B3'],
    grid: drawn(`
      Enhet | Kompetanse | 0 | 1 | 2 | 3
       | spr-01 | 1 | 2 | 3 | 4
      Solbakken | | 1 | 2 | 3 | 4
       | | | | |
       | spr-02 | | | |`),
  },
  {
    name: 'a mapping that makes a column one about people',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['kolonne/personer E1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | Vakt
      Solbakken | spr-01 | 1 | 8 | noen`),
    changes: {
      setups: [{ navn: 'a', gjenkjenn: ['Vakt'], kolonner: { Vakt: 'person', Antall: 'frist/2' } }],
    },
  },
  {
    name: 'a mapping for headers that say nothing by themselves',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Stedet | Det de kan | Trinn | Folk
      Solbakken | spr-01 | 1 | 8`),
    changes: {
      setups: [
        {
          navn: 'a',
          gjenkjenn: ['Stedet', 'Folk'],
          kolonner: { Stedet: 'enhet', 'Det de kan': 'kompetanse', Trinn: 'nivaa', Folk: 'antall' },
        },
        { navn: 'b', gjenkjenn: ['Stedet'], kolonner: {} },
      ],
    },
  },
  {
    name: 'levels with words before them, known and unknown',
    layouts: ['nivaaer'],
    records: ['Solbakken / spr-01: 1=5 3=2'],
    said: ['kolonne/ikke-brukt A1', 'gjett/unevnte-nivaa C2'],
    grid: drawn(`
      Enhet | Kompetanse | Antall med spisskompetanse | Karakter på nivå 2 | N1
      Solbakken | spr-01 | 2 | 4 | 5`),
  },
  {
    name: 'competences misspelt in headers',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbed: 2=1', 'enhet: navn: Solbakken, talte: 1'],
    said: ['individer/telt', 'kolonne/ikke-brukt A1', 'kolonne/personer A1', 'gjett/kolonne C1'],
    grid: drawn(`
      Ansattnr | Enhet | Foreldresamarbed | xyz-9 Noe annet
      1 | Solbakken | 2 | tekst`),
  },
  {
    name: 'matrix: a mapping that says people, and not at which level',
    layouts: ['matrise'],
    records: [],
    said: ['spm/celler-i-matrise B1'],
    grid: drawn(`
      Kompetanse | Solbakken barnehage | Fjellro barnehage
      Språk | 2 | 3`),
    changes: { setups: [{ navn: 'a', gjenkjenn: ['Kompetanse'], kolonner: {}, celler: 'antall' }] },
  },
  {
    name: 'full-time positions at no level, and a level that there is none of',
    layouts: ['bred'],
    records: [
      'krav: kompetanse: spr-01, enhet: Solbakken, nivaa: 2, antall: 2',
      'krav: kompetanse: spr-01, enhet: Solbakken, nivaa: 3, antall: 4',
    ],
    said: ['verdi/utenfor-skala E1'],
    grid: drawn(`
      Enhet | Kompetanse | Trenger nivå 2 | Årsverk | Antall nivå 7 | Trenger nivå 3
      Solbakken | spr-01 | 2 | 4 | 5 | 4
      Solbakken | spr-01 | 2 | 4 | 5 |
      Solbakken | | 2 | | |`),
  },
  {
    name: 'a text and nothing else',
    layouts: [],
    records: [],
    said: ['ark/ikke-gjenkjent'],
    grid: drawn('Hei'),
  },
  {
    name: 'a note to the left of a table',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['gjett/unevnte-nivaa F2'],
    grid: drawn(`
      Obs! | | Enhet | Kompetanse | Nivå | Antall
       | | Solbakken | spr-01 | 1 | 8`),
  },
  {
    name: 'a note to the right of a table',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['kolonne/ikke-brukt A1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | | Obs!
      Solbakken | spr-01 | 1 | 8 | | les dette`),
  },
  {
    name: 'tables side by side that begin in different rows',
    layouts: ['lang', 'tiltak'],
    records: [
      'Solbakken / spr-01: 1=8',
      'Solbakken / spr-02: 1=8',
      'tiltak: tittel: Kurs, kompetanse: Språk, frist: 2027-02-01',
    ],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | |
      Solbakken | spr-01 | 1 | 8 | | Kompetanse | Tiltak | Frist
      Solbakken | spr-02 | 1 | 8 | | Språk | Kurs | 01.02.2027`),
  },
  {
    name: 'two tables, a title with blank rows around it',
    layouts: ['lang', 'tiltak'],
    records: ['Solbakken / spr-01: 1=8', 'tiltak: tittel: Kurs, frist: 2027-02-01, kostnad: 1000'],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall
      Solbakken | spr-01 | 1 | 8


      Tiltak i 2027

      Tiltak | Frist | Kostnad
      Kurs | 01.02.2027 | 1000`),
  },
  {
    name: 'values that are words of headers do not begin a table',
    layouts: ['tiltak'],
    records: [
      'tiltak: tittel: Kurs, maalgruppe: Elever, ansvar: Rektor, merknad: Ny',
      'tiltak: tittel: Nettverk, maalgruppe: Ansatte, ansvar: Leder, merknad: Kurs',
    ],
    said: [],
    grid: drawn(`
      Tiltak | Ansvar | Målgruppe | Merknad

      Kurs | Rektor | Elever | Ny
      Nettverk | Leder | Ansatte | Kurs | Kompetanse`),
  },
  {
    name: 'years as headers',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['kolonne/ikke-brukt A1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | 2025
      Solbakken | spr-01 | 1 | 8 | 7`),
  },
  {
    name: 'a label with its value beside it, above the table',
    layouts: ['lang'],
    records: ['Fjordsyn / Språk: 2=4', 'Fjordsyn / Lesing: 2=4'],
    said: ['gjett/unevnte-nivaa C4', 'gjett/nivaa B5'],
    grid: drawn(`
      Eining: | Fjordsyn
      Avdeling | Nord | Leder | Kari Nordmann | 12
      Fagområde | Nivå | Har
      Språk | 2 | 4
      Lesing | Sjølvstending | 4`),
  },
  {
    name: 'positions without counts, and positions that cannot be read',
    layouts: ['nivaaer'],
    records: ['Solbakken / spr-02: 2=3', 'Solbakken / spr-03: 2=3, årsverk 2=2'],
    said: [
      'gjett/unevnte-nivaa C3',
      'spm/omtrentlig D3',
      'rad/lik C4',
      'spm/omtrentlig D4',
      'rad/motstrid E4',
      'spm/omtrentlig E5',
    ],
    grid: drawn(`
      Enhet | Kompetanse | Antall nivå 2 | Årsverk nivå 2 | Ubrukt
      Solbakken | spr-01 | | 2,5 |
      Solbakken | spr-02 | 3 | ca. 2 | 1
      Solbakken | spr-02 | 3 | ca. 2 | 2
      Solbakken | spr-03 | 3 | 2 | ca. 1`),
  },
  {
    name: 'competences and nothing of them',
    layouts: [],
    records: [],
    said: ['ark/ikke-gjenkjent'],
    grid: drawn(`
      Kompetanse | Merknad
      Språk | Viktig`),
  },
  {
    name: 'how many have it, and nothing else',
    layouts: ['bred'],
    records: [],
    said: ['spm/nivaa-i-kolonne B1'],
    grid: drawn(
      `
      Kompetanse | Har i dag
      Språk | 3`,
      { ark: 'Solbakken' },
    ),
  },
  {
    name: 'levels of units, some of which are empty',
    layouts: ['matrise'],
    records: [],
    said: ['gjett/baaret-ned A1', 'tabell/nivaa-uten-antall A1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå
      Solbakken | spr-01 |
      | spr-01 | 2
      Fjellro | spr-01 | 2`),
  },
  {
    name: 'an action sheet with cells left empty',
    layouts: ['tiltak'],
    records: ['tiltak: tittel: Kurs', 'tiltak: tittel: Samarbeid, status: fullfoert'],
    said: ['verdi/ikke-dato D2', 'verdi/ukjent-strategi C3'],
    grid: drawn(`
      Tiltak | Status | Strategi | Frist
      Kurs | | | 8.3
      Samarbeid | ferdig | samarbeid |`),
  },
  {
    name: 'employees whose units are missing or are people',
    layouts: ['individer'],
    records: [
      'Solbakken / Foreldresamarbeid: 1=1',
      'Fjellro / Foreldresamarbeid: 1=1',
      'enhet: navn: Solbakken, talte: 2',
      'enhet: navn: Fjellro, talte: 1',
    ],
    said: [
      'individer/telt',
      'kolonne/personer A1',
      'individer/uleselig C1',
      'rad/mangler B2',
      'personvern/i-tekst B4',
    ],
    grid: drawn(`
      Ansattnr | Enhet | Foreldresamarbeid
      1 | | 2
      2 | | 2
      3 | Kari Nordmann | ca. 2
      4 | Kari Nordmann | 2
      5 | Solbakken | ca. 2
      6 | Solbakken | 1
      7 | Fjellro | 1`),
  },
  {
    name: 'a row per competence, spelt in several ways or not at all',
    layouts: ['individer'],
    records: ['Solbakken / Språk: 2=2', 'enhet: navn: Solbakken, talte: 4'],
    said: ['individer/telt', 'kolonne/personer A1', 'rad/mangler C4'],
    grid: drawn(`
      Ansattnr | Enhet | Kompetanse | Nivå
      1 | Solbakken | Språk | 2
      2 | Solbakken | SPRÅK | 2
      3 | Solbakken | | 2
      4 | Solbakken | | 2`),
  },
  {
    name: 'mapped, and not said whether',
    layouts: ['nivaaer'],
    records: ['Solbakken / spr-01: 2=3', 'Solbakken / spr-02: ikke kartlagt'],
    said: ['verdi/ikke-ja-nei C2', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Kartlagt | Nivå 2
      Solbakken | spr-01 | kanskje | 3
      Solbakken | spr-02 | ukjent | `),
  },
  {
    name: 'a unit and its department, a lone number, and a count beside levels',
    layouts: ['nivaaer'],
    records: ['Solbakken / spr-01: 1=1 2=2'],
    said: ['kolonne/ikke-brukt A1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Avdeling | Kompetanse | Nivå 1 | Nivå 2 | Antall | 5
      Solbakken | Blå | spr-01 | 1 | 2 | 3 | 4`),
  },
  {
    name: 'barnehage or skole in the header, and a service that is guessed',
    layouts: ['enheter'],
    records: [
      'enhet: navn: Solbakken, tjeneste: barnehage, ansatte: 20',
      'enhet: navn: Sentrum skole, tjeneste: barnehage, ansatte: 20',
    ],
    said: ['gjett/tjeneste B2'],
    grid: drawn(`
      Barnehage/skole | Sektor | Ansatte
      Solbakken | Barnehge | 20
      Sentrum skole | Barnehge | 20`),
  },
  {
    name: 'a level twice: none of the counts are read',
    layouts: ['nivaaer'],
    records: [],
    said: ['kolonne/ikke-brukt A1', 'kolonne/dobbel D1', 'kolonne/dobbel E1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå 1 | Nivå 2 | Nivå 2 | Årsverk nivå 2
      Solbakken | spr-01 | 9 | 1 | 2 | 0,5`),
  },
  {
    name: 'two columns of units: nothing is read',
    layouts: ['lang'],
    records: [],
    said: ['kolonne/dobbel A1', 'kolonne/ikke-brukt A1', 'kolonne/dobbel B1'],
    grid: drawn(
      `
      Enhet | Enhet | Kompetanse | Nivå | Antall
      Solbakken | Fjellro | spr-01 | 1 | 9`,
      { ark: 'Solbakken' },
    ),
  },
  {
    name: 'units and measures beside each other',
    layouts: ['enheter', 'tiltak'],
    records: [
      'enhet: navn: Solbakken, ansatte: 20, barn: 60',
      'enhet: navn: Fjellro, ansatte: 10, barn: 30',
      'tiltak: tittel: Kurs, ansvar: Rektor, frist: 2027-02-01',
      'tiltak: tittel: Nettverk, ansvar: PP-leder',
    ],
    said: [],
    grid: drawn(`
      Enhet | Ansatte | Barn | | Tiltak | Ansvar | Frist
      Solbakken | 20 | 60 | | Kurs | Rektor | 01.02.2027
      Fjellro | 10 | 30 | | Nettverk | PP-leder |`),
  },
  {
    name: 'the measures of a wide table a little apart',
    layouts: ['bred'],
    records: [
      'tiltak: tittel: Kurs, kompetanse: Språk, ansvar: Rektor',
      'krav: kompetanse: Språk, nivaa: 2, antall: 4',
    ],
    said: [],
    grid: drawn(`
      Kompetanse | Nivå | Trenger | | Tiltak | Ansvar
      Språk | 2 | 4 | | Kurs | Rektor`),
  },
  {
    name: 'who, where, what and how well',
    layouts: ['individer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 2=1 3=1',
      'enhet: navn: Solbakken barnehage, talte: 2',
    ],
    said: ['individer/telt', 'kolonne/personer A1', 'gjett/kolonne B1', 'gjett/kolonne C1'],
    grid: drawn(`
      Hvem | Hvor | Hva | Nivå
      Kari Nordmann | Solbakken barnehage | Foreldresamarbeid | 2
      Ola Hansen | Solbakken barnehage | Foreldresamarbeid | 3`),
  },
  {
    name: 'a sheet that is called after somebody',
    layouts: ['lang'],
    records: [],
    said: ['spm/enhet A1'],
    grid: drawn(
      `
      Kompetanse | Nivå | Har i dag
      Språk | 2 | 2`,
      { ark: 'Kari Nordmann' },
    ),
  },
  {
    name: 'names in capitals, surname first, and where people live',
    layouts: ['tiltak'],
    records: [
      'tiltak: tittel: Kurs',
      'tiltak: tittel: Nettverk',
      'tiltak: tittel: Møte, ansvar: Rektor',
    ],
    said: [
      'personvern/i-tekst B2',
      'personvern/i-tekst C2',
      'personvern/i-tekst B3',
      'personvern/i-tekst C3',
      'personvern/i-tekst C4',
    ],
    grid: drawn(`
      Tiltak | Ansvar | Merknad
      Kurs | NORDMANN, KARI | Møte i Solbakkveien 12
      Nettverk | Hansen, Ola | født 02.01.1980
      Møte | Rektor | Snakk med KARI NORDMANN`),
  },
  {
    name: 'rows of people, and no headers',
    layouts: [],
    records: [],
    said: ['ark/ikke-gjenkjent'],
    grid: drawn(`
      10234 | Nordmann, Kari | Solbakkveien 12 | 3
      ja | | 98765432 | 2
      Hei | | hei@fjordvik.no
      Bare tekst | i en rad`),
  },
  {
    name: 'two columns, and the name of the sheet',
    layouts: ['nivaaer'],
    records: ['Solbakken / Språk: 2=3'],
    said: ['gjett/enhet', 'tabell/uten-tall A1', 'gjett/unevnte-nivaa B2'],
    grid: drawn(
      `
      Kompetanse | Antall nivå 2
      Språk | 3
      Lesing |`,
      { ark: 'Solbakken' },
    ),
  },
  {
    name: 'levels with what they mean, and a header that is like another',
    layouts: ['nivaaer'],
    records: ['Solbakken / spr-01: 0=1 1=8 2=2 3=0, «Ja»'],
    said: ['kolonne/ikke-brukt A1'],
    grid: drawn(`
      Enhet | Enhet der de jobber | Kompetanse | 0 - Ingen | 1 - Kjenner til | 2 = Kan | 3: Veileder | Merknad
      Solbakken | Blå | spr-01 | 1 | 8 | 2 | 0 | Ja`),
  },
  {
    name: 'levels under the names of people, and a remark of somebody',
    layouts: ['individer'],
    records: [],
    said: ['individer/telt', 'spm/enhet A2', 'kolonne/personer B2'],
    grid: drawn(
      `
      Kompetanse | Kari Nordmann | | | | Ola Hansen | | | | Kommentar fra Nils Olsen
       | 0 | 1 | 2 | 3 | 0 | 1 | 2 | 3 |
      Språk | | x | | | | | x | | Bra`,
      { merged: ['B1:E1', 'F1:I1', 'A1:A2', 'J1:J2'] },
    ),
  },
  {
    name: 'a form that somebody has filled in alone',
    layouts: ['lang'],
    records: [],
    said: ['spm/enhet A2'],
    grid: drawn(`
      Enhet: Kari Nordmann
      Kompetanse | Nivå | Antall
      Språk | 2 | 1`),
  },
  {
    name: 'a mapping that says that initials are somebody',
    layouts: ['lang'],
    records: ['Solbakken / spr-01: 1=8'],
    said: ['kolonne/personer E1', 'gjett/unevnte-nivaa D2'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå | Antall | KN
      Solbakken | spr-01 | 1 | 8 | 2`),
    changes: { setups: [{ navn: 'a', gjenkjenn: ['KN'], kolonner: { KN: 'person' } }] },
  },
];
