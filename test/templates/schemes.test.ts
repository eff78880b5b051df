import { describe, expect, it } from 'vitest';
import type { Texts } from './read-template.ts';
import { faultsOf, isDate, readCsv, readYaml, repeated } from './read-template.ts';

interface Period {
  readonly fra: string;
  readonly til?: string;
}

interface Scheme {
  readonly id: string;
  readonly navn: Texts;
  readonly gyldig: Period;
  readonly etterfoelger?: string;
  readonly hjemmel: readonly { referanse: string; tittel: string; gyldig: Period }[];
  readonly egenandel?: { sats: number; av: string };
  readonly partnertyper: readonly string[];
  readonly tjenester: readonly string[];
  readonly anbefalte_tjenester?: readonly string[];
  readonly aar_maks: number;
  readonly kollektivt: boolean;
  readonly frister: readonly {
    embete: string;
    barnehage_skoleaar: string;
    frist: string;
    sikkerhet: string;
    kilde: string;
  }[];
  readonly sikkerhet: string;
  readonly kilde: string;
  readonly merknad?: string;
}

interface Schemes {
  readonly dokument: string;
  readonly versjon: number;
  readonly ordninger: readonly Scheme[];
  readonly opphevede_forskrifter: readonly {
    referanse: string;
    opphevet: string;
    etterfoelger: string;
    kilde: string;
  }[];
}

const table = readYaml<Schemes>('ordninger.yaml');
const schemes = new Map(table.ordninger.map((scheme) => [scheme.id, scheme]));
const REFERENCE = /^(FOR|LOV)-\d{4}-\d{2}-\d{2}-\d+$/;

function isPeriod({ fra, til }: Period): boolean {
  return isDate(fra) && (til === undefined || (isDate(til) && fra <= til));
}

describe('the grant schemes', () => {
  it('are the six that are known', () => {
    expect([table.dokument, table.versjon]).toEqual(['ordninger', 1]);
    expect([...schemes.keys()]).toEqual([
      'rekom',
      'dekom',
      'kompetanseloeftet',
      'kollektiv_bhg_gs',
      'kollektiv_vgo',
      'videreutdanning',
    ]);
  });

  it('are named in three languages', () => {
    expect(table.ordninger.map((scheme) => scheme.navn).flatMap(faultsOf)).toEqual([]);
  });

  it('have periods that exist and end after they begin', () => {
    const periods = table.ordninger.flatMap((scheme) => [
      scheme.gyldig,
      ...scheme.hjemmel.map((source) => source.gyldig),
    ]);
    expect(periods.filter((period) => !isPeriod(period))).toEqual([]);
  });

  it('lead from a scheme that has ended to one that had begun the day after', () => {
    const ended = table.ordninger.filter((scheme) => scheme.gyldig.til !== undefined);
    expect(ended.map((scheme) => [scheme.id, scheme.gyldig.til, scheme.etterfoelger])).toEqual([
      ['rekom', '2025-12-31', 'kollektiv_bhg_gs'],
      ['dekom', '2025-12-31', 'kollektiv_bhg_gs'],
      ['kompetanseloeftet', '2025-12-31', 'kollektiv_bhg_gs'],
    ]);
    expect(schemes.get('kollektiv_bhg_gs')?.gyldig).toEqual({ fra: '2026-01-01' });
  });

  it('demand an own share only where one is established: 30 % of the grant for dekom', () => {
    const shares = table.ordninger.flatMap((scheme) =>
      scheme.egenandel === undefined ? [] : [[scheme.id, scheme.egenandel]],
    );
    expect(shares).toEqual([['dekom', { sats: 0.3, av: 'tilskudd' }]]);
  });

  it('allow a fagskole as partner from 2026 only', () => {
    const allowing = table.ordninger.filter((scheme) => scheme.partnertyper.includes('fagskole'));
    expect(allowing.length).toBeGreaterThan(0);
    expect(allowing.every((scheme) => scheme.gyldig.fra >= '2026-01-01')).toBe(true);
    expect(table.ordninger.every((scheme) => scheme.partnertyper.includes('uh'))).toBe(true);
  });

  it('recommend services that they are for', () => {
    const odd = table.ordninger.filter((scheme) =>
      scheme.anbefalte_tjenester?.some((service) => !scheme.tjenester.includes(service)),
    );
    expect(odd).toEqual([]);
    expect(schemes.get('kollektiv_bhg_gs')?.anbefalte_tjenester).toEqual([
      'barnehage',
      'skole',
      'ppt',
    ]);
  });

  it('last at most three years, and all but videreutdanning are collective', () => {
    expect(table.ordninger.map((scheme) => scheme.aar_maks)).toEqual([3, 3, 3, 3, 3, 3]);
    const individual = table.ordninger.filter((scheme) => !scheme.kollektivt);
    expect(individual.map((scheme) => scheme.id)).toEqual(['videreutdanning']);
  });

  it('cite regulations by number, or say that none is known', () => {
    const references = table.ordninger.flatMap((scheme) =>
      scheme.hjemmel.map((source) => source.referanse),
    );
    expect(references.filter((text) => text !== 'ukjent' && !REFERENCE.test(text))).toEqual([]);
  });

  it('say how certain they are and why they are not', () => {
    const uncertain = table.ordninger.filter((scheme) => scheme.sikkerhet !== 'etablert');
    expect(uncertain.map((scheme) => [scheme.id, scheme.sikkerhet])).toEqual([
      ['kollektiv_vgo', 'usikker'],
      ['videreutdanning', 'usikker'],
    ]);
    expect(uncertain.every((scheme) => scheme.merknad !== undefined)).toBe(true);
    expect(table.ordninger.filter((scheme) => scheme.kilde === '')).toEqual([]);
  });
});

describe('the deadlines', () => {
  const offices = new Set(readCsv<'kode'>('embeter.csv').map((row) => row.kode));
  const deadlines = table.ordninger.flatMap((scheme) =>
    scheme.frister.map((deadline) => ({ scheme, ...deadline })),
  );

  it('belong to offices that exist today', () => {
    expect(deadlines.length).toBeGreaterThan(0);
    expect(deadlines.filter((deadline) => !offices.has(deadline.embete))).toEqual([]);
  });

  it('fall in the February before the year they are for, in winter time', () => {
    const odd = deadlines.filter(({ barnehage_skoleaar, frist }) => {
      const first = barnehage_skoleaar.slice(0, 4);
      return frist !== `${first}-02-01T23:59:00+01:00`;
    });
    expect(odd).toEqual([]);
    const years = deadlines.map(({ barnehage_skoleaar }) =>
      barnehage_skoleaar.split('/').map(Number),
    );
    expect(years.filter(([first = 0, second]) => second !== first + 1)).toEqual([]);
  });

  it('fall within the life of the scheme', () => {
    const outside = deadlines.filter(({ scheme, frist }) => {
      const day = frist.slice(0, 10);
      return day < scheme.gyldig.fra || day > (scheme.gyldig.til ?? day);
    });
    expect(outside).toEqual([]);
  });

  it('are one per scheme, office and year, each with a source', () => {
    const keys = deadlines.map(
      ({ scheme, embete, barnehage_skoleaar }) => `${scheme.id} ${embete} ${barnehage_skoleaar}`,
    );
    expect(repeated(keys)).toEqual([]);
    expect(deadlines.filter(({ kilde }) => !URL.canParse(kilde))).toEqual([]);
  });

  it('are marked as uncertain where the source names no year', () => {
    const certain = deadlines.filter(({ sikkerhet }) => sikkerhet === 'etablert');
    expect(new Set(certain.map(({ embete }) => embete))).toEqual(
      new Set(['ostfold-buskerud-oslo-og-akershus']),
    );
  });
});

describe('the repealed rules', () => {
  it.each([
    ['FOR-2020-12-22-3201', 'FOR-2021-01-26-230', '2021-01-26'],
    ['FOR-2020-12-22-3202', 'FOR-2021-01-26-229', '2021-01-26'],
    ['LOV-1998-07-17-61', 'LOV-2023-06-09-30', '2024-08-01'],
  ])('%s was replaced by %s on %s', (reference, successor, date) => {
    const rule = table.opphevede_forskrifter.find(({ referanse }) => referanse === reference);
    expect(rule).toMatchObject({ etterfoelger: successor, opphevet: date });
  });

  it('are well formed and never replaced by another repealed rule', () => {
    const repealed = table.opphevede_forskrifter.map(({ referanse }) => referanse);
    const odd = table.opphevede_forskrifter.filter(
      (rule) =>
        !REFERENCE.test(rule.referanse) ||
        !REFERENCE.test(rule.etterfoelger) ||
        !isDate(rule.opphevet) ||
        repealed.includes(rule.etterfoelger) ||
        !URL.canParse(rule.kilde),
    );
    expect(odd).toEqual([]);
    expect(repeated(repealed)).toEqual([]);
  });
});
