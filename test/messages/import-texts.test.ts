import { describe, expect, test } from 'vitest';
import { SHEET_FIELDS } from '../../src/document/import/fields.ts';
import { FIELD_ORDER } from '../../src/document/plan-fields.ts';
import type { ImportCode, ImportFacts } from '../../src/domain/import-notices.ts';
import { loadCatalogue } from '../../src/messages/load.ts';
import { LANGUAGES } from '../../src/messages/words.ts';

type Cases = { readonly [C in ImportCode]: readonly ImportFacts[C][] };

const none = [{}];
const one = [{ antall: 1 }, { antall: 3 }];
const verdi = [{ verdi: 'ja' }, { verdi: '…' }];
const match = { tekst: 'Solbakken bhg', antall: 2 };
const guess = [{ ...match, valgt: 'solbakken', sikkerhet: 'stor' } as const];
const asked = [
  { ...match, kandidater: [] },
  { ...match, kandidater: ['solbakken', 'solhaug'] },
];
const rows = [
  { rader: [9], antall: 1 },
  { rader: [9, 12], antall: 2 },
];
const lines = [
  { linjer: [4], antall: 1 },
  { linjer: [4, 5], antall: 7 },
];
const headers = ['Farge', 'Form'];

/** Facts of every notice, with all that its sentence depends on. */
const CASES: Cases = {
  'fil/tom': none,
  'fil/for-stor': [{ megabyte: 80, grense: 64 }],
  'fil/arbeidsbok': [{ feil: { kode: 'passord' } }],
  'fil/ikke-tabell': [{ slag: 'pdf' }, { slag: 'binaer' }],
  'csv/lest-som': [
    { tegnsett: 'utf-8', bom: true, skilletegn: ';', rader: 1, kolonner: 1 },
    { tegnsett: 'windows-1252', bom: false, skilletegn: '\t', rader: 2, kolonner: 3 },
  ],
  'csv/tegnsett-usikkert': [{ tegnsett: 'utf-8', linje: 3 }],
  'csv/en-kolonne': none,
  'csv/sitat': lines,
  'csv/nul-tegn': one,
  'csv/for-brede-rader': lines.map((each) => ({ ...each, kolonner: 4 })),
  'csv/lang-linje': [{ linje: 3, grense: 8 }],
  'csv/avkortet': [
    { hva: 'rader', grense: 1_000_000 },
    { hva: 'celler', grense: 1_000_000 },
  ],
  'ark/for-spredt': none,
  'ark/skjult': none,
  'ark/ikke-gjenkjent': [
    { overskrifter: [], sett_etter: ['enhet'] },
    { overskrifter: headers, sett_etter: ['enhet', 'antall/2'] },
    { overskrifter: Array.from({ length: 20 }, (_, place) => `K${place}`), sett_etter: ['frist'] },
  ],
  'tabell/lest-som': [{ layout: 'bred', rader: 1 }],
  'tabell/uten-rader': none,
  'tabell/sumrader': rows,
  'tabell/merknadsrader': rows,
  'tabell/uten-tall': one,
  'tabell/skjulte-tall': one,
  'tabell/nivaa-uten-antall': none,
  'tabell/gap-avviker': [{ arket: 2, regnet: 3 }],
  'kolonne/dobbel': [{ overskrift: 'Enhet', felt: 'enhet' }],
  'kolonne/ikke-brukt': [{ overskrifter: ['Farge'] }, { overskrifter: headers }],
  'kolonne/personer': [
    { overskrifter: [], antall: 1 },
    { overskrifter: [], antall: 2 },
    { overskrifter: ['Navn'], antall: 1 },
    { overskrifter: ['Navn'], antall: 3 },
  ],
  'gjett/kolonne': [{ overskrift: 'Avdeling', felt: 'enhet' }],
  'gjett/baaret-ned': one.map((each) => ({ ...each, felt: 'enhet' })),
  'gjett/tomme-nivaa': one,
  'gjett/unevnte-nivaa': one,
  'gjett/individer': none,
  'gjett/samme-navn': one,
  'gjett/enhet': [{ kilde: 'tittel' }, { kilde: 'ark' }, { kilde: 'fil' }],
  'spm/enhet': none,
  'spm/nivaa-i-kolonne': [{ overskrift: 'Har i dag' }],
  'spm/celler-i-matrise': none,
  'spm/kolonner-i-matrise': one,
  'spm/skala': [{ hoeyst: 6 }],
  'rad/mangler': [{ felt: 'kompetanse' }],
  'rad/lik': [{ foerst: 'C7' }],
  'rad/motstrid': [{ felt: 'antall', foerst: 'C7' }],
  'rad/ikke-kartlagt-med-tall': none,
  'personvern/i-tekst': none,
  'individer/telt': [
    { rader: 20, ansatte: null, enheter: 1 },
    { rader: 20, ansatte: 9, enheter: 2 },
  ],
  'individer/uleselig': one.map((each) => ({ ...each, overskrift: 'Nivå' })),
  'individer/uten-stilling': one,
  'skjema/annen-organisasjon': [{ funnet: '9902', ventet: '9901' }],
  'skjema/nyere-versjon': none,
  'skjema/ikke-skjema': none,
  'skjema/uten-noekler': none,
  'skjema/annen-utgave': [
    { katalog: 'standard', skjemaet: '2025-1', planen: '2026-1' },
    { katalog: 'lokal', skjemaet: '2025-1', planen: null },
  ],
  'skjema/nye-kompetanser': [{ kompetanser: ['spr-01', 'spr-02'] }],
  'skjema/mangler-ark': [{ navn: 'Solbakken' }],
  'skjema/ekstra-ark': none,
  'skjema/mangler-kolonne': [{ tittel: 'Nivå 2' }],
  'skjema/manglende-rader': one,
  'skjema/ubesvart': one,
  'skjema/uten-verdi': none,
  'skjema/ikke-i-lista': verdi.map((each) => ({ ...each, tittel: 'Strategi' })),
  'skjema/ikke-aar': verdi,
  'skjema/ja-uten-tall': none,
  'skjema/flere-enn-ansatte': [{ sum: 23, ansatte: 22 }],
  'skjema/ubrukt-over-antall': [{ ubrukt: 3, antall: 2 }],
  'skjema/aarsverk-over-antall': [{ aarsverk: 3.5, antall: 2 }],
  'skjema/avgang-over-antall': [{ avgang: 3, antall: 2 }],
  'skjema/avgang-uten-tall': none,
  'skjema/bare-en': [{ titler: ['Antall', 'Andel'] }],
  'skjema/mangler-felt': [{ tittel: 'Tittel' }],
  'skjema/finansiering': [{ sum: 260_000, kilder: 250_000 }],
  'skjema/fjernet-i-planen': [{ id: 'k1' }],
  'skjema/toemt-rad': [{ id: 'k1' }],
  'skjema/ukjent-tiltak': none,
  'gjett/enhetsnavn': guess,
  'gjett/kompetansenavn': guess,
  'gjett/erstattet': [{ kompetanse: 'spr-01', valgt: 'spr-02' }],
  'spm/ukjent-enhet': asked,
  'spm/ukjent-kompetanse': asked,
  'treff/gjetning-avvist': [
    { ...match, hva: 'enhet', valgt: 'solbakken' },
    { ...match, hva: 'kompetanse', valgt: 'spr-01' },
  ],
  'treff/utgaatt': [{ kompetanse: 'spr-01' }],
  'treff/uten-felt': [{ felt: 'tjeneste' }, { felt: 'ansatte' }],
  'personvern/enhetsnavn': one,
  'gjett/strategi': one.map((each) => ({ ...each, valgt: 'utvikle' })),
  'gjett/status': one.map((each) => ({ ...each, valgt: 'planlagt' })),
  'import/motstrid': [{ felt: 'antall', andre: 'b.csv 2:3' }],
  'verdi/ikke-tall': verdi,
  'verdi/negativ': verdi,
  'verdi/desimal': verdi,
  'verdi/for-stort-tall': verdi,
  'verdi/dato-i-tallcelle': none,
  'verdi/prosent-i-tallcelle': verdi,
  'verdi/ikke-andel': verdi,
  'verdi/formelfeil': verdi,
  'verdi/formel-uten-verdi': none,
  'spm/omtrentlig': verdi,
  'spm/spenn': verdi,
  'spm/regnestykke': verdi,
  'spm/tusenskille': verdi,
  'spm/merke-uten-antall': none,
  'spm/beloep-i-ord': verdi,
  'spm/prosent': verdi,
  'spm/andel': verdi,
  'verdi/ikke-ja-nei': none,
  'verdi/ikke-nivaa': verdi,
  'verdi/utenfor-skala': verdi.map((each) => ({ ...each, minst: 0, hoeyst: 3 })),
  'verdi/omregnet-nivaa': [{ skala: '1-3' }, { skala: '1-5' }],
  'spm/nivaa': verdi,
  'spm/merke-uten-nivaa': none,
  'gjett/nivaa': [{ valgt: 2 }],
  'verdi/ikke-dato': verdi,
  'spm/mangler-aar': verdi,
  'spm/dag-eller-maaned': verdi,
  'gjett/dag-i-tidsrom': [
    { verdi: 'uke 8', fra: '2027-02-22', til: '2027-02-28', valgt: '2027-02-28' },
  ],
  'gjett/aar': [{ verdi: '1.2.', valgt: '2027-02-01' }],
  'gjett/excel-dag': [{ verdi: '46419', valgt: '2027-02-01' }],
  'verdi/ikke-kommunenummer': verdi,
  'verdi/ukjent-kommunenummer': [{ nummer: '9999' }],
  'verdi/ledende-null': [{ nummer: '0301' }],
  'verdi/eldre-kommunenummer': [{ nummer: '1601', navn: 'Trondheim', nytt: '5001' }],
  'spm/delt-kommune': [{ nummer: '1507', navn: 'Ålesund', etterfoelgere: ['1508', '1580'] }],
  'verdi/ikke-orgnr': verdi,
  'verdi/orgnr-kontrollsiffer': verdi,
  'verdi/ukjent-tjeneste': none,
  'gjett/tjeneste': [{ valgt: 'skole' }],
  'verdi/ukjent-eierform': none,
  'verdi/ukjent-status': none,
  'verdi/ukjent-strategi': none,
  'gjett/eierform': [{ valgt: 'privat' }],
};

const pairs = Object.entries(CASES).flatMap(([code, cases]) =>
  cases.map((facts): [string, unknown] => [code, facts]),
);

/** A sentence of the program, whichever its facts are. */
type Say = (facts: unknown, words: unknown) => string;

describe.each(LANGUAGES)('the words of importer in %s', (language) => {
  test.each(pairs)('%s %j', async (code, facts) => {
    const { import: texts, words } = await loadCatalogue(language);
    const said = (texts.note[code as ImportCode] as Say)(facts, words);
    expect(said).toMatch(/[.?]$|^.+--les-tilbake$|\d\}\.$/);
    expect(said).not.toMatch(/undefined|\[object|NaN|\u2026{2}| {2}/);
  });

  test('every field has a name', async () => {
    const { import: texts } = await loadCatalogue(language);
    const documents = [...FIELD_ORDER.enhet, ...FIELD_ORDER.krav, ...FIELD_ORDER.tiltak];
    const unnamed = [...SHEET_FIELDS, ...documents].filter((field) => !(field in texts.field));
    expect(unnamed).toEqual(['id', 'beholdning', 'id', 'id']);
    expect(texts.fieldName('maalform')).toBe('maalform');
  });

  test('what is said of a run', async () => {
    const { import: texts, words } = await loadCatalogue(language);
    const { ask, result, place } = texts;
    const files = ['plan/krav.yaml'];
    const said = [
      ...[1, 2].flatMap((count) => [
        texts.more(count, words),
        texts.moreChanges(count, words),
        texts.rows(count, words),
        result.written({ changes: count, files }, words),
        result.wouldWrite({ changes: count, files }, words),
        result.errors(count, words),
        result.guesses(count, words),
        ask.numberAgain(count),
        ask.unit('Solbakken', count, words),
        ask.competence('Språk', count, words),
      ]),
      texts.refused('nei'),
      texts.newFile('krav.yaml', words),
      texts.assumedOverview('oversikt.yaml', '2027-01-15', words),
      result.setupKept('kompass.yaml', 'bred', words),
      texts.paste('kompass.yaml', words),
      ask.table('a.csv'),
      ask.column('Sted', words),
      ask.level('Har i dag', words),
      ask.unitOfTable('a.csv'),
      ask.cells('a.csv'),
      ask.cellsAtLevel(2),
      ask.service('Solbakken', words),
      ask.employees('Solbakken', words),
      place.sheet('a.xlsx', 'Ark1'),
      place.cell('a.xlsx', 'Ark1', 'C7'),
      place.line('a.csv', '7', '3'),
    ];
    for (const text of said) expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});
