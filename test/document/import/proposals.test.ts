import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../src/document/import/foreign.ts';
import { proposals } from '../../../src/document/import/proposals.ts';
import { drawn } from './literal-grid.ts';
import { options, recordLines } from './told.ts';

const wide = drawn(
  `
  Kompetanseområde | Har i dag | Trengerr | | Vekting | Ansvar
  Språk | 2 | 4 | | 1 | Rektor
  Atferd | 5 | 3 | | 2 | Kari Nordmann
  Lesing | 5 | 3 | | 2 |
  Skriving | 5 | 3 | | 2 |`,
  { ark: 'Solbakken' },
);

describe('what a table is taken to be', () => {
  it('says of each column what it is read as, and how sure that is', () => {
    const [proposal] = proposals([wide], options);
    expect(proposal).toMatchObject({ fil: 'kartlegging.xlsx', ark: 'Solbakken', celle: 'A1' });
    expect(proposal?.layout).toBe('bred');
    expect(proposal?.columns).toEqual([
      {
        kolonne: 0,
        overskrift: 'Kompetanseområde',
        felt: 'kompetanse',
        sikkerhet: 'sikker',
        person: false,
      },
      { kolonne: 1, overskrift: 'Har i dag', felt: 'antall', sikkerhet: 'sikker', person: false },
      { kolonne: 2, overskrift: 'Trengerr', felt: 'trenger', sikkerhet: 'gjett', person: false },
      { kolonne: 4, overskrift: 'Vekting', felt: null, sikkerhet: 'ukjent', person: false },
      { kolonne: 5, overskrift: 'Ansvar', felt: 'ansvar', sikkerhet: 'sikker', person: false },
    ]);
  });

  it('shows the first rows, without what is about people', () => {
    const [proposal] = proposals([wide], options);
    expect(proposal?.preview).toEqual([
      ['Språk', '2', '4', '1', 'Rektor'],
      ['Atferd', '5', '3', '2', ''],
      ['Lesing', '5', '3', '2', ''],
    ]);
  });

  it('shows nothing of unknown columns beside those about people', () => {
    const people = drawn(`
      Ansattnr | Kallenavn | Enhet | Foreldresamarbeid | spr-01
      101 | Solstråla | Solbakken | 2 | 1`);
    const [proposal] = proposals([people], options);
    expect(proposal?.preview).toEqual([['', '', 'Solbakken', '2', '1']]);
    expect(
      proposal?.columns.map(({ felt, person, sikkerhet }) => [felt, person, sikkerhet]),
    ).toEqual([
      ['person', true, 'sikker'],
      [null, false, 'ukjent'],
      ['enhet', false, 'sikker'],
      [null, false, 'sikker'],
      [null, false, 'sikker'],
    ]);
  });

  it('shows no header that is the name of somebody', () => {
    const people = drawn(`
      Kompetanse | Kari Nordmann | Ola Hansen
      Språk | 2 | 3`);
    const [proposal] = proposals([people], options);
    expect(proposal?.columns.map(({ overskrift }) => overskrift)).toEqual(['Kompetanse', '', '']);
    expect(proposal?.preview).toEqual([['Språk', '', '']]);
  });

  it('has the questions of its own table', () => {
    const two = drawn(`
      Kompetanse | Har i dag
      Språk | 2

      Enhet | Kompetanse | Nivå | Antall
      Solbakken | spr-01 | 1 | 8`);
    const found = proposals([two], options);
    expect(found.map(({ spoersmaal }) => spoersmaal.map(({ kode }) => kode))).toEqual([
      ['spm/nivaa-i-kolonne'],
      [],
    ]);
  });

  it('has nothing to show of a table without rows', () => {
    const [proposal] = proposals([drawn('Kompetanse | Har i dag')], options);
    expect(proposal?.preview).toEqual([]);
    expect(proposal?.spoersmaal.map(({ kode }) => kode)).toEqual(['spm/nivaa-i-kolonne']);
  });

  it('is of the sheets that are read', () => {
    expect(proposals([{ ...wide, hidden: true }], options)).toEqual([]);
    expect(proposals([{ ...wide, hidden: true }], { ...options, ark: 'Solbakken' })).toHaveLength(
      1,
    );
  });

  it('with its questions answered in a mapping is read without any', () => {
    const setup = {
      navn: 'bred',
      gjenkjenn: ['Kompetanseområde', 'Har i dag'],
      kolonner: { 'Har i dag': 'antall/2', Trengerr: 'trenger/2' },
      enhet: 'solbakken',
    };
    const answered = { ...options, setups: [setup] };
    expect(proposals([wide], answered)[0]?.spoersmaal).toEqual([]);
    expect(proposals([wide], answered)[0]?.columns[1]?.felt).toBe('antall/2');
    expect(readForeign([wide], answered).imports.flatMap(recordLines)).toContain(
      'solbakken / Språk: 2=2',
    );
  });
});
