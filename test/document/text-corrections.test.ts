import { describe, expect, it } from 'vitest';
import { correctedText } from '../../src/document/text-corrections.ts';

describe('correctedText', () => {
  it.each([
    ['K 1', 'id', 'k-1'],
    ['Solbakken barnehage', 'id', 'solbakken-barnehage'],
    ['språk_01', 'id', 'spraak-01'],
    ['1', 'id', '"1"'],
    ['spr-01, spr-02', 'id', undefined],
    ['-', 'id', undefined],
    ['Lokalt_Behov', 'kode', 'lokalt_behov'],
    ['kollektiv bhg', 'kode', 'kollektiv-bhg'],
    ['behov!', 'kode', undefined],
    ['1.2.2027', 'dato', '2027-02-01'],
    ['2027-28', 'skoleaar', '2027/2028'],
    ['2027-02-01 23:59:00+01:00', 'tidspunkt', '2027-02-01T23:59:00+01:00'],
    ['2027-02-01 23:59:00 Z', 'tidspunkt', '2027-02-01T23:59:00Z'],
    ['2027-02-01', 'tidspunkt', undefined],
    ['301', 'kommunenummer', '"0301"'],
    [' 9901 ', 'kommunenummer', '"9901"'],
    ['99', 'kommunenummer', undefined],
    ['3', 'fylkesnummer', '"03"'],
    ['03', 'fylkesnummer', '"03"'],
    ['Oslo', 'fylkesnummer', undefined],
    ['974 760 673', 'orgnr', '"974760673"'],
    ['974.760.673', 'orgnr', '"974760673"'],
    ['NO 974 760 673 MVA', 'orgnr', '"974760673"'],
    ['974 760 674', 'orgnr', undefined],
    ['97476067', 'orgnr', undefined],
    ['974760673', 'eiernummer', '"974760673"'],
    ['301', 'eiernummer', '"0301"'],
    ['Fjordvik', 'eiernummer', undefined],
    ['Alle', 'alle', 'alle'],
    ['all', 'alle', 'alle'],
    ['spr-01, spr-02', 'alle', '[spr-01, spr-02]'],
    ['alt om språk', 'alle', undefined],
    ['ppt', 'epost', undefined],
    ['', 'ikke-tom', undefined],
  ] as const)('%s as %s', (text, form, expected) => {
    expect(correctedText(text, form)).toBe(expected);
  });
});
