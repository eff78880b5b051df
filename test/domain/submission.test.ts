import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmallCells } from '../../src/domain/disclosure.ts';
import { stepProgress } from '../../src/domain/step-progress.ts';
import { buildSubmission, type SubmissionParts } from '../../src/domain/submission.ts';
import type { OpenRow } from '../../src/domain/submission-rows.ts';
import { validate } from '../../src/generated/validators/innsending.ts';
import { PLAN, planDocuments } from './document-fixtures.ts';

const OPEN: OpenRow = {
  kompetanse: 'spr-01',
  tjeneste: 'barnehage',
  nivaa: 2,
  enheter: 12,
  ukartlagt: 1,
  behov: 24,
  dekning: 17,
  gap: 3,
  gap_etter_deling: 0,
  status: 'delvis',
  ganger: 1,
};

const PARTS: SubmissionParts = {
  plan: {
    ...PLAN,
    status: 'vedtatt',
    steg: { analyse: { vurdering: 'Til internt bruk' }, organisering: { mandat: 'Lage planen' } },
    arkiv: { saksnummer: '2026/1234' },
  },
  progress: [
    { steg: 'organisering', framdrift: 'paabegynt', mangler: ['omfang'], feil: 0 },
    { steg: 'analyse', framdrift: 'fullfoert', mangler: [], feil: 0 },
  ],
  catalogue: { id: 'standard', utgave: '2026-1' },
  gap: hideSmallCells([OPEN], 5),
  needReports: [],
  threshold: 5,
  made: { verktoey: 'kompass', versjon: '1.0.0', tidspunkt: '2027-01-20T09:12:00Z', kilder: [] },
  draft: false,
};

test('what leaves is this and nothing else', () => {
  expect(buildSubmission(PARTS)).toEqual({
    dokument: 'innsending',
    versjon: 1,
    laget: PARTS.made,
    organisasjon: PLAN.organisasjon,
    plan: {
      periode: { fra: 2027, til: 2030 },
      status: 'vedtatt',
      maalform: 'bokmaal',
      steg: {
        organisering: 'paabegynt',
        forankring: 'tom',
        maal: 'tom',
        kompetansebegrep: 'tom',
        analyse: 'fullfoert',
        strategi: 'tom',
        oppfoelging: 'tom',
      },
    },
    katalog: { id: 'standard', utgave: '2026-1' },
    prikking: { terskel: 5 },
    gap: [
      {
        kompetanse: 'spr-01',
        tjeneste: 'barnehage',
        nivaa: 2,
        enheter: 12,
        ukartlagt: 1,
        behov: 24,
        dekning: 'skjult',
        gap: 'skjult',
        gap_etter_deling: 'skjult',
        status: 'delvis',
      },
    ],
    behovsmeldinger: [],
  });
});

test('a draft says so, third', () => {
  const draft = buildSubmission({ ...PARTS, draft: true });
  expect(Object.entries(draft)[2]).toEqual(['utkast', true]);
  expect(validate(draft)).toBe(true);
});

test('rows with true figures do not get in', () => {
  // @ts-expect-error -- only hideSmallCells makes what may be published
  const parts: SubmissionParts = { ...PARTS, gap: [OPEN] };
  expect(parts.gap).toHaveLength(1);
});

test('whatever the plan, the submission satisfies its schema', () => {
  fc.assert(
    fc.property(planDocuments, fc.boolean(), (documents, draft) => {
      const none = { katalog: [], behovsmelding: [], innsending: [], nettverk: [], forum: [] };
      const progress = stepProgress({ ...none, ...documents }, [], '2027-01-15');
      expect(validate(buildSubmission({ ...PARTS, progress, draft })), 'the schema').toBe(true);
    }),
    { numRuns: 25 },
  );
});
