import { exampleForum, exampleNeedReport } from '../../src/domain/rules/example-plan.ts';
import { exampleSubmission } from '../../src/domain/rules/example-submission.ts';
import type { Files } from './test-world.ts';

type Fields = Parameters<typeof exampleSubmission>[0];

/** Need reports as the value of a field: the items of a list. */
export const listOf = (...reports: readonly string[]): string =>
  reports.map((report) => `\n  - ${report.trimEnd().replaceAll('\n', '\n    ')}`).join('');

/** The number and name of an example municipality, as the fields of a document. */
export function ownerOf(kommunenummer: string, navn = `Kommune ${kommunenummer}`): string {
  return `{ type: kommune, kommunenummer: "${kommunenummer}", navn: ${navn} }`;
}

/** A need report from a municipality that nothing is wrong with. */
export function needReportOf(kommunenummer: string, changes: Fields = {}): string {
  return exampleNeedReport({
    innsender: ownerOf(kommunenummer),
    deltakere: `
  - { navn: Solbakken barnehage, tjeneste: barnehage, privat: false, kommunenummer: "${kommunenummer}" }
  - { navn: Tirilltoppen barnehage, tjeneste: barnehage, privat: true, kommunenummer: "${kommunenummer}" }
  - { navn: Fjellheim skole, tjeneste: skole, privat: false, kommunenummer: "${kommunenummer}" }
  - { navn: PP-tjenesten, tjeneste: ppt, privat: false, kommunenummer: "${kommunenummer}" }`,
    ...changes,
  });
}

/** A submission from a municipality, with one need report unless another list is given. */
export function submissionOf(kommunenummer: string, changes: Fields = {}): string {
  return exampleSubmission({
    organisasjon: ownerOf(kommunenummer),
    behovsmeldinger: listOf(needReportOf(kommunenummer)),
    ...changes,
  });
}

/** A forum of the example municipalities. */
export const FORUM = exampleForum({
  fylker: '["99"]',
  ramme: '12000000',
  ventet: '["9901", "9902", "9903"]',
});

/** A round with nothing wrong: two have submitted, one has not. */
export const ROUND = {
  'forum.yaml': FORUM,
  'inn/9901.yaml': submissionOf('9901'),
  'inn/9902.yaml': submissionOf('9902'),
} satisfies Files;
