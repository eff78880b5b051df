import { type Fields, lines } from './example-plan.ts';

const SUBMISSION: Fields = {
  dokument: 'innsending',
  versjon: '1',
  laget: `
  verktoey: kompass
  versjon: 0.1.0
  tidspunkt: 2027-01-14T09:12:00+01:00
  kilder: []`,
  organisasjon: '{ type: kommune, kommunenummer: "9901", navn: Fjordvik kommune }',
  plan: `
  periode: { fra: 2027, til: 2030 }
  status: vedtatt
  maalform: bokmaal
  steg:
    organisering: fullfoert
    forankring: fullfoert
    maal: fullfoert
    kompetansebegrep: fullfoert
    analyse: fullfoert
    strategi: paabegynt
    oppfoelging: tom`,
  katalog: '{ id: standard, utgave: 2026-1 }',
  prikking: '{ terskel: 5 }',
  gap: `
  - { kompetanse: spr-01, tjeneste: barnehage, nivaa: 2, enheter: 12, ukartlagt: 1, behov: 24, dekning: 17, gap: 9, gap_etter_deling: 5, status: delvis }`,
  behovsmeldinger: '[]',
};

/** A submission that nothing is wrong with; `changes` replaces fields and adds new ones. */
export function exampleSubmission(changes: Fields = {}): string {
  return lines({ ...SUBMISSION, ...changes });
}

/** Need reports as the `behovsmeldinger` of `exampleSubmission`. */
export function exampleReportList(...reports: readonly string[]): string {
  return reports.map((report) => `\n  - ${report.trimEnd().replaceAll('\n', '\n    ')}`).join('');
}
