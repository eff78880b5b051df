import type { CorpusFile } from './read-corpus.ts';

/** Forms of ours, as other programs have saved them. */
export const FORMS: readonly CorpusFile[] = [
  {
    file: 'skjema-annen-kommune.xlsx',
    why: 'the form of another municipality',
    said: ['skjema/annen-organisasjon'],
  },
  {
    file: 'skjema-feil-verdier.xlsx',
    why: 'a form with what no form can hold: the rest is read',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":10,"aarsverk":9.5}',
      'barnevern / lag-03: {"avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
      'barnevern / atf-06: {"merknad":null,"avgang":null}',
    ],
    said: [
      'spm/omtrentlig B5',
      'verdi/negativ D9',
      'spm/spenn E9',
      'verdi/desimal F9',
      'spm/merke-uten-antall G9',
      'personvern/i-tekst P9',
      'skjema/flere-enn-ansatte G10',
    ],
  },
  {
    file: 'skjema-flyttet.xlsx',
    why: 'a form whose table, columns and rows are elsewhere',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":10,"aarsverk":9.5,"barn":null}',
      'barnevern / atf-06: {"antall":{"0":1,"1":2,"2":5,"3":2},"aarsverk":{"2":4.8,"3":1.9},"ubrukt":null,"merknad":null,"avgang":null}',
      'barnevern / lag-03: {"antall":{"0":3,"1":4,"2":3},"aarsverk":null,"ubrukt":null,"merknad":null,"avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
    ],
  },
  {
    file: 'skjema-fra-i-fjor.xlsx',
    why: 'a form of an older catalogue',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":10,"aarsverk":9.5,"barn":null}',
      'barnevern / lag-03: {"antall":{"0":3,"1":4,"2":3},"aarsverk":null,"ubrukt":null,"merknad":null,"avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
      'barnevern / atf-06: {"antall":{"0":1,"1":2,"2":5,"3":2},"aarsverk":{"2":4.8,"3":1.9},"ubrukt":null,"merknad":null,"avgang":null}',
    ],
    said: ['skjema/annen-utgave'],
  },
  {
    file: 'skjema-libreoffice.xlsx',
    why: 'filled in by LibreOffice; not mapped, and yet with full-time positions',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":11,"aarsverk":9.5,"barn":null}',
      'barnevern / lag-03: {"antall":{"0":4,"1":4,"2":2,"3":1},"aarsverk":null,"ubrukt":null,"merknad":null,"avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
      'barnevern / atf-06: {"merknad":null,"avgang":null}',
    ],
    said: ['rad/ikke-kartlagt-med-tall N10'],
  },
  {
    file: 'skjema-med-kopi.xlsx',
    why: 'a sheet with another name and a copy beside it',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":10,"aarsverk":9.5,"barn":null}',
      'barnevern / lag-03: {"merknad":null,"avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
      'barnevern / atf-06: {"antall":{"0":1,"1":2,"2":5,"3":2},"aarsverk":{"2":4.8,"3":1.9},"ubrukt":null,"merknad":null,"avgang":null}',
    ],
    said: ['skjema/ekstra-ark', 'rad/ikke-kartlagt-med-tall D9'],
  },
  {
    file: 'skjema-openpyxl.xlsx',
    why: 'filled in by openpyxl',
    layouts: ['skjema'],
    records: [
      'barnevern: {"ansatte":12,"aarsverk":10.4,"barn":null}',
      'barnevern / lag-03: {"antall":{"0":4,"1":4,"2":3,"3":1},"aarsverk":null,"ubrukt":null,"merknad":"Drøftet med alle i september","avgang":[{"aar":2028,"nivaa":2,"antall":1}]}',
      'barnevern / atf-06: {"antall":null,"aarsverk":null,"ubrukt":null,"merknad":null,"avgang":null}',
    ],
  },
];
