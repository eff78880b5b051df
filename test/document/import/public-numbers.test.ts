import { describe, expect, test } from 'vitest';
import type { GridCell } from '../../../src/document/import/grid.ts';
import { readMunicipality, readOrgnr } from '../../../src/document/import/public-numbers.ts';
import { readOwnership, readService } from '../../../src/document/import/service-words.ts';
import { loadPublished } from '../../../src/document/reference.ts';
import { inShort } from './values.ts';

const { reference } = await loadPublished();

describe('a municipality number', () => {
  test.each<[GridCell, unknown]>([
    ['0301', '0301'],
    [301, ['0301', 'verdi/ledende-null']],
    ['301', ['0301', 'verdi/ledende-null']],
    ['K-0301', '0301'],
    ['0301 Oslo', '0301'],
    ['9901', '9901'],
    [9901, '9901'],
    ['3001', ['3101', 'verdi/eldre-kommunenummer']],
    ['0101 Halden', 'verdi/ukjent-kommunenummer'],
    [1507, ['spm/delt-kommune', '1508', '1580']],
    ['Oslo', 'verdi/ikke-kommunenummer'],
    ['12345', 'verdi/ikke-kommunenummer'],
    ['', 'tomt'],
  ])('%j', (cell, expected) => {
    expect(inShort(readMunicipality(cell, reference))).toEqual(expected);
  });

  test('that is no longer used is told what it was', () => {
    expect(readMunicipality('3001', reference)).toEqual({
      verdi: '3101',
      sier: {
        kode: 'verdi/eldre-kommunenummer',
        fakta: { nummer: '3001', navn: 'Halden', nytt: '3101' },
      },
    });
  });

  test('without any successor has none to choose from', () => {
    const gone = { nummer: '1234', navn: 'Gamlevik', etterfoelgere: [] };
    const known = { ...reference, olderNumbers: new Map([['1234', gone]]) };
    expect(inShort(readMunicipality('1234', known))).toEqual(['spm/delt-kommune']);
  });
});

describe('an organisation number', () => {
  test.each<[GridCell, unknown]>([
    ['974760673', '974760673'],
    ['974 760 673', '974760673'],
    ['974\u00a0760\u00a0673', '974760673'],
    ['NO 974 760 673 MVA', '974760673'],
    [974_760_673, '974760673'],
    ['974760674', 'verdi/orgnr-kontrollsiffer'],
    ['97476067', 'verdi/ikke-orgnr'],
    ['Solbakken', 'verdi/ikke-orgnr'],
    [':', 'skjult'],
  ])('%j', (cell, expected) => {
    expect(inShort(readOrgnr(cell))).toEqual(expected);
  });

  test.each([
    ['974 760 674', '974 760 674'],
    ['912 34 567', '*** ** ***'],
    ['01026512345', '***********'],
    ['Kari Nordmann', '…'],
  ])('%s is repeated as %s', (cell, verdi) => {
    expect(readOrgnr(cell)).toMatchObject({ feil: { fakta: { verdi } } });
  });
});

describe('a service', () => {
  test.each<[GridCell, unknown]>([
    ['barnehage', 'barnehage'],
    ['Barnehager', 'barnehage'],
    ['bhg.', 'barnehage'],
    ['Skole', 'skole'],
    ['skule', 'skole'],
    ['Barne- og ungdomsskule', 'skole'],
    ['VGS', 'videregaaende'],
    ['Vidaregåande skule', 'videregaaende'],
    ['SFO', 'sfo'],
    ['Skulefritidsordning', 'sfo'],
    ['PPT', 'ppt'],
    ['PP-tjenesten', 'ppt'],
    ['PP-tenesta', 'ppt'],
    ['Barnehage- og skoleeier', 'eiernivaa'],
    ['Barnevern', 'barnevern'],
    ['Barnevernstenesta', 'barnevern'],
    ['Helsestasjon & skolehelsetjeneste', 'helsestasjon'],
    ['Kulturskule', 'kulturskole'],
    ['Statped', 'statped'],
    ['Anna', 'annet'],
    ['Barnehge', ['barnehage', 'gjett/tjeneste']],
    ['Brann', 'verdi/ukjent-tjeneste'],
    [3, 'verdi/ukjent-tjeneste'],
    [null, 'tomt'],
  ])('%j', (cell, expected) => {
    expect(inShort(readService(cell))).toEqual(expected);
  });
});

describe('an ownership', () => {
  test.each<[GridCell, unknown]>([
    ['Kommunal', 'kommunal'],
    ['K', 'kommunal'],
    ['privat', 'privat'],
    ['Privateigd', 'privat'],
    ['IKS', 'interkommunal'],
    ['fylkeskommunal', 'fylkeskommunal'],
    ['Statleg', 'statlig'],
    ['komunal', ['kommunal', 'gjett/eierform']],
    ['stiftelse', 'verdi/ukjent-eierform'],
    ['..', 'skjult'],
  ])('%j', (cell, expected) => {
    expect(inShort(readOwnership(cell))).toEqual(expected);
  });

  test('is not guessed where two are as near', () => {
    // A slip from «vgs», and one from «gs».
    expect(inShort(readService('bgs'))).toBe('verdi/ukjent-tjeneste');
  });
});
