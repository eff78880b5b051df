import type { DirtySheet } from './dirty-sheet.ts';
import { drawn } from './literal-grid.ts';

/** Sheets with a row, or a column, for each employee. */
export const PEOPLE: readonly DirtySheet[] = [
  {
    name: 'export from an HR system: parts of positions, two units, a mark for a level',
    layouts: ['individer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 1=1 2=1 3=1, årsverk 1=0.5 2=0.8 3=1',
      'Solbakken barnehage / spr-01: 1=1, årsverk 1=0.8',
      'Fjellro barnehage / Foreldresamarbeid: 1=1, årsverk 1=0.5',
      'Fjellro barnehage / spr-01: 1=1, årsverk 1=0.5',
      'enhet: navn: Solbakken barnehage, talte: 3',
      'enhet: navn: Fjellro barnehage, talte: 1',
    ],
    said: ['individer/telt', 'kolonne/personer A1', 'spm/merke-uten-nivaa G1'],
    grid: drawn(`
      Ansattnr | Navn | E-post | Arbeidssted | Stillingsprosent | Foreldresamarbeid | spr-01
      101 | Kari Nordmann | kari.nordmann@fjordvik.kommune.no | Solbakken barnehage | 80 | 2 | 1
      102 | Ola Hansen | ola.hansen@fjordvik.kommune.no | Solbakken barnehage | 100 | 3 |
      103 | Nils Olsen | nils.olsen@fjordvik.kommune.no | Fjellro barnehage | 50 | 1 | 1
      103 | Nils Olsen | nils.olsen@fjordvik.kommune.no | Solbakken barnehage | 50 | 1 | x`),
  },
  {
    name: 'the same person twice in a unit: two positions, and the same row again',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbeid: 2=3 3=1', 'enhet: navn: Solbakken, talte: 4'],
    said: ['individer/telt', 'individer/uten-stilling A1', 'kolonne/personer A1'],
    grid: drawn(`
      Fødselsnummer | Enhet | Stilling % | Foreldresamarbeid
      01028012345 | Solbakken | 40 | 1
      01028012345 | Solbakken | 50 | 2
      02038012345 | Solbakken | 60 | 2
      02038012345 | Solbakken | 60 | 2
      03048012345 | Solbakken | 80 | 3
      03048012345 | Solbakken | 70 | 3
       | Solbakken | | 2`),
  },
  {
    name: 'a row for each competence: the highest level counts',
    layouts: ['individer'],
    records: [
      'Solbakken barnehage / Språk: 2=1 3=1, årsverk 2=1 3=0.8',
      'Solbakken barnehage / Lesing: 1=1, årsverk 1=1',
      'enhet: navn: Solbakken barnehage, talte: 2',
      'enhet: navn: Fjellro barnehage, talte: 1',
    ],
    said: ['individer/telt', 'kolonne/personer A1', 'gjett/baaret-ned D1', 'rad/mangler E7'],
    grid: drawn(`
      Fornavn | Etternavn | Fødselsdato | Enhet | Kompetanse | Nivå | Stilling %
      Kari | Nordmann | 1980-02-01 | Solbakken barnehage | Språk | 2 | 80
      Kari | Nordmann | 1980-02-01 | Solbakken barnehage | Språk | 3 | 80
      Ola | Hansen | 1975-02-01 | Solbakken barnehage | Språk | 2 | 100
      Ola | Hansen | 1975-02-01 | Solbakken barnehage | Lesing | 0 | 100
      Ola | Hansen | 1975-02-01 | | Lesing | 1 | 100
      Ola | Hansen | 1975-02-01 | Fjellro barnehage | | 1 | 100`),
  },
  {
    name: 'shares of positions, of which one is whole',
    layouts: ['individer'],
    records: [
      'Solbakken / Foreldresamarbeid: 1=2, årsverk 1=1.5',
      'enhet: navn: Solbakken, talte: 2',
    ],
    said: ['individer/telt', 'kolonne/personer A1'],
    grid: drawn(`
      Ansattnummer | Enhet | Stillingsstorleik | Foreldresamarbeid
      1 | Solbakken | 0.5 | 1
      2 | Solbakken | 1 | 1`),
  },
  {
    name: 'positions that are one, and nothing to say what of',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbeid: 1=1 2=1', 'enhet: navn: Solbakken, talte: 2'],
    said: ['individer/telt', 'individer/uten-stilling A1', 'kolonne/personer A1'],
    grid: drawn(`
      Ansattnummer | Enhet | Stillingsprosent | Foreldresamarbeid
      1 | Solbakken | 1 | 1
      2 | Solbakken | 100 | 2`),
  },
  {
    name: 'full-time positions as figures',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbeid: 1=2 2=1', 'enhet: navn: Solbakken, talte: 3'],
    said: ['individer/telt', 'individer/uten-stilling A1', 'kolonne/personer A1'],
    grid: drawn(`
      Ansattnummer | Enhet | Årsverk | Foreldresamarbeid
      1 | Solbakken | 0,5 | 1
      2 | Solbakken | 1 | 1
      3 | Solbakken | ca. 1 | 2`),
  },
  {
    name: 'without names: the same unit and competence again and again',
    layouts: ['individer'],
    records: ['Solbakken barnehage / Språk: 2=2', 'Fjellro barnehage / Språk: 1=1'],
    said: ['individer/telt', 'gjett/individer A1'],
    grid: drawn(`
      Enhet | Kompetanse | Nivå
      Solbakken barnehage | Språk | 2
      Solbakken barnehage | Språk | 2
      Fjellro barnehage | Språk | 1`),
  },
  {
    name: 'without names: the same unit again and again',
    layouts: ['individer'],
    records: [
      'Solbakken barnehage / Foreldresamarbeid: 2=2',
      'enhet: navn: Solbakken barnehage, talte: 2',
    ],
    said: [
      'individer/telt',
      'gjett/individer A1',
      'kolonne/ikke-brukt A1',
      'tabell/merknadsrader A4',
    ],
    grid: drawn(`
      Eining | Foreldresamarbeid | Høyrsel
      Solbakken barnehage | 2 | 1
      Solbakken barnehage | 2 | 0
      | | Kjelde: sjølvrapportert`),
  },
  {
    name: 'by name alone: two rows are taken for one person',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbeid: 1=1 2=1', 'enhet: navn: Solbakken, talte: 2'],
    said: [
      'individer/telt',
      'gjett/samme-navn A1',
      'kolonne/personer A1',
      'gjett/baaret-ned B1',
      'personvern/i-tekst B5',
    ],
    grid: drawn(`
      Navn | Enhet | Foreldresamarbeid
      Kari Nordmann | Solbakken | 2
      Kari Nordmann | Solbakken | 1
      Ola Hansen | | 1
      Ola Hansen | Nils Olsen | 1`),
  },
  {
    name: 'a competence that is not known, and text where levels should be',
    layouts: ['individer'],
    records: ['Solbakken / Snøbrøyting: 2=2 3=1', 'enhet: navn: Solbakken, talte: 3'],
    said: ['individer/telt', 'kolonne/personer A1', 'gjett/kolonne C1', 'individer/uleselig D1'],
    grid: drawn(`
      Ansattnr | Enhet | Snøbrøyting | Foreldresamarbeid
      1 | Solbakken | 3 | veldig god
      2 | Solbakken | 2 | selvstending
      3 | Solbakken | 2 | :`),
  },
  {
    name: 'a scale of one to five that nothing names',
    layouts: ['individer'],
    records: [],
    said: ['kolonne/personer A1', 'gjett/kolonne C1', 'spm/skala C1'],
    grid: drawn(`
      Ansattnr | Enhet | Språk | Foreldresamarbeid
      1 | Solbakken | 5 | 2
      2 | Solbakken | 4 | 1`),
  },
  {
    name: 'a scale of one to five that the title names',
    layouts: ['individer'],
    records: [
      'Solbakken / Språk: 2=1 3=1',
      'Solbakken / Foreldresamarbeid: 0=1 1=1',
      'enhet: navn: Solbakken, talte: 2',
    ],
    said: ['individer/telt', 'kolonne/personer A2', 'gjett/kolonne C2', 'verdi/omregnet-nivaa C2'],
    grid: drawn(`
      Skala 1-5
      Ansattnr | Enhet | Språk | Foreldresamarbeid
      1 | Solbakken | 5 | 2
      2 | Solbakken | 4 | 1`),
  },
  {
    name: 'a column for each employee',
    layouts: ['individer'],
    records: [
      'Solbakken barnehage / Språk: 1=1 2=1 3=1',
      'Solbakken barnehage / Lesing: 1=2',
      'enhet: navn: Solbakken barnehage, talte: 3',
    ],
    said: ['gjett/enhet', 'individer/telt', 'kolonne/personer B1', 'rad/mangler A4'],
    grid: drawn(
      `
      Kompetanse | Kari Nordmann | Ola Hansen | Nguyen Van
      Språk | 2 | 3 | 1
      Lesing | 1 | | 1
       | 1 | 1 | 1`,
      { ark: 'Solbakken barnehage' },
    ),
  },
  {
    name: 'a column for each employee, and no unit',
    layouts: ['individer'],
    records: [],
    said: ['individer/telt', 'spm/enhet A1', 'kolonne/personer B1'],
    grid: drawn(`
      Kompetanse | Ansatt 1 | Ansatt 2
      Språk | 2 | 3`),
  },
  {
    name: 'people in a column whose header says nothing of it',
    layouts: ['individer'],
    records: ['Solbakken / Foreldresamarbeid: 1=1 2=1', 'enhet: navn: Solbakken, talte: 2'],
    said: ['individer/telt', 'kolonne/ikke-brukt A1', 'kolonne/personer B1'],
    grid: drawn(`
      Kode | Hvem | Enhet | Foreldresamarbeid | Telefon privat
      1 | Kari Nordmann | Solbakken | 2 | 98765432
      2 | Ola Hansen | Solbakken | 1 | 98765433`),
  },
];
