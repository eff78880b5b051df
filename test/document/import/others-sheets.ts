import type { DirtySheet } from './dirty-sheet.ts';
import { drawn } from './literal-grid.ts';

/** Action sheets, lists of units, and sheets that are something else. */
export const OTHERS: readonly DirtySheet[] = [
  {
    name: 'action sheet in nynorsk, with a name and a sum',
    layouts: ['tiltak'],
    records: [
      'tiltak: tittel: Kurs i språkvanskar, maalgruppe: Alle tilsette, ansvar: PP-leiar, frist: 2027-02-28, kostnad: 120000',
      'tiltak: tittel: Nettverk, frist: 2028-07-31',
    ],
    said: [
      'gjett/dag-i-tidsrom C2',
      'gjett/dag-i-tidsrom C3',
      'personvern/i-tekst D3',
      'spm/omtrentlig E3',
      'personvern/i-tekst A4',
      'tabell/sumrader A5',
    ],
    grid: drawn(`
      Kva | Kven | Når | Ansvar | Kostnad
      Kurs i språkvanskar | Alle tilsette | uke 8 | PP-leiar | 120 000
      Nettverk | | 2027/28 | Kari Nordmann | ca. 5000
      Samtale med Ola Hansen | | | |
      Sum | | | | 125000`),
  },
  {
    name: 'action sheet in bokmål, mixed with nynorsk',
    layouts: ['tiltak'],
    records: [
      'tiltak: tittel: Kurs, maalgruppe: Lærere, strategi: utvikle, ansvar: Rektor, start: 2026-08-01, frist: 2027-02-01, kostnad: 0, status: i_gang, prioritet: 1',
      'tiltak: tittel: Stilling, maalgruppe: PPT, strategi: rekruttere, ansvar: PP-leder, start: 2026-08-01',
    ],
    said: [
      'verdi/ikke-dato D3',
      'verdi/ikke-tall E3',
      'verdi/ukjent-status F3',
      'gjett/dag-i-tidsrom I3',
    ],
    grid: drawn(`
      Tiltak | Målgruppe | Ansvarleg | Tidspunkt | Kostnad (kr) | Status | Type tiltak | Prio | Oppstart
      Kurs | Lærere | Rektor | 1.2.27 | 0 | i gang | Opplæring | 1 | 01.08.2026
      Stilling | PPT | PP-leder | 31.13.2027 | gratis | kanskje | rekruttering | ? | haust 2026`),
  },
  {
    name: 'action sheet with merged responsibility and deadline',
    layouts: ['tiltak'],
    records: [
      'tiltak: tittel: Kurs, ansvar: Rektor, frist: 2027-06-30',
      'tiltak: tittel: Nettverk, ansvar: Rektor, frist: 2027-06-30',
    ],
    said: ['tabell/merknadsrader A4'],
    grid: drawn(
      `
      Tiltak | Hvem | Frist
      Kurs | Rektor | 2027-06-30
      Nettverk | |
      Note: vedtatt i mai`,
      { merged: ['B2:B3', 'C2:C3'] },
    ),
  },
  {
    name: 'units and how many work there',
    layouts: ['enheter'],
    records: [
      'enhet: navn: Solbakken barnehage, orgnr: 974760673, tjeneste: barnehage, eierform: kommunal, ansatte: 22, aarsverk: 18.4, barn: 74',
      'enhet: navn: Fjellro barnehage, tjeneste: barnehage, eierform: privat',
    ],
    said: [
      'kolonne/personer G1',
      'spm/omtrentlig D3',
      'rad/motstrid C4',
      'personvern/i-tekst A5',
      'tabell/sumrader A6',
    ],
    grid: drawn(`
      Barnehage | Org.nr | Antall ansatte | Årsverk | Antall barn | Eierform | Leder
      Solbakken barnehage | 974760673 | 22 | 18,4 | 74 | kommunal | Kari Nordmann
      Fjellro barnehage | | 12 | ca. 10 | | privat | Ola Hansen
      Fjellro barnehage | | 13 | | | |
      Nils Olsen | | 1 | | | |
      Sum | | 34 | | | |`),
  },
  {
    name: 'units under names',
    layouts: ['enheter'],
    records: [
      'enhet: navn: Solbakken barnehage, ansatte: 22',
      'enhet: navn: Sentrum skole, ansatte: 40',
    ],
    said: ['gjett/kolonne A1'],
    grid: drawn(`
      Navn | Ansatte
      Solbakken barnehage | 22
      Sentrum skole | 40`),
  },
  {
    name: 'nothing that is known',
    layouts: [],
    records: [],
    said: ['ark/ikke-gjenkjent'],
    grid: drawn(`
      Dato | Sak | Vedtak | Kari Nordmann
      2026-01-01 | 12/26 | Godkjent | 1`),
  },
  {
    name: 'empty',
    layouts: [],
    records: [],
    said: [],
    grid: drawn('|'),
  },
  {
    name: 'headers and nothing below',
    layouts: ['lang'],
    records: [],
    said: ['tabell/uten-rader A1'],
    grid: drawn('Enhet | Kompetanse | Nivå | Antall'),
  },
  {
    name: 'hidden',
    layouts: [],
    records: [],
    said: ['ark/skjult'],
    grid: drawn(
      `
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8`,
      { hidden: true },
    ),
  },
  {
    name: 'hidden, and asked for',
    layouts: ['lang'],
    records: ['Solbakken barnehage / spr-01: 1=8'],
    said: ['gjett/unevnte-nivaa D2'],
    grid: drawn(
      `
      Enhet | Kompetanse | Nivå | Antall
      Solbakken barnehage | spr-01 | 1 | 8`,
      { hidden: true, ark: 'Skjult' },
    ),
    changes: { ark: 'Skjult' },
  },
];
