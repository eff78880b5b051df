import type { OpenRow } from '../../src/domain/submission-rows.ts';
import type { Gaprad, Innsending } from '../../src/generated/types.ts';

/** A row of kindergartens at level 2 with true figures; sharing covers nothing unless it is said. */
export function openRow(
  behov: number,
  dekning: number | null,
  more: Partial<OpenRow> = {},
): OpenRow {
  const gap = dekning === null ? null : (more.gap ?? Math.max(0, behov - dekning));
  const lacking = dekning === 0 ? 'ikke_dekket' : 'delvis';
  return {
    kompetanse: 'spr-01',
    tjeneste: 'barnehage',
    nivaa: 2,
    enheter: 1,
    ukartlagt: dekning === null ? 1 : 0,
    behov,
    dekning,
    gap,
    gap_etter_deling: gap,
    status: gap === null ? 'ukartlagt' : gap === 0 ? 'dekket' : lacking,
    ganger: 1,
    ...more,
  };
}

/** What Fjordvik packed, with these rows. */
export function innsending(gap: readonly Gaprad[], terskel = 5): Innsending {
  return {
    dokument: 'innsending',
    versjon: 1,
    laget: {
      verktoey: 'kompass',
      versjon: '1.0.0',
      tidspunkt: '2027-01-20T09:12:00+01:00',
      kilder: [],
    },
    organisasjon: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
    plan: {
      periode: { fra: 2027, til: 2030 },
      status: 'utkast',
      maalform: 'bokmaal',
      steg: {
        organisering: 'fullfoert',
        forankring: 'paabegynt',
        maal: 'tom',
        kompetansebegrep: 'tom',
        analyse: 'fullfoert',
        strategi: 'paabegynt',
        oppfoelging: 'tom',
      },
    },
    katalog: { id: 'standard', utgave: '2026-1' },
    prikking: { terskel },
    gap: gap.map((row) => ({ ...row })),
    behovsmeldinger: [],
  };
}

/** What is told of a row: `dekning gap gap_etter_deling status`, `:` for what is hidden. */
export function told(row: Readonly<Gaprad>): string {
  const { dekning, gap, gap_etter_deling, status } = row;
  return [dekning, gap, gap_etter_deling, status]
    .map((value) => (value === 'skjult' ? ':' : (value ?? '–')))
    .join(' ');
}
