import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isIdentityNumber } from '../../../src/document/identity-number.ts';
import { nearest } from '../../../src/document/nearest.ts';
import { type Documents, KINDS } from '../../../src/domain/documents.ts';
import type { Declared, Reference, RuleContext } from '../../../src/domain/rules/context.ts';
import type { Kompetanse, Ordning } from '../../../src/generated/types.ts';

type Place = { fil: string; linje: number };

/** The file and line of every object and list, and of every key in it. */
interface Atlas {
  readonly placeAt: (node: unknown) => Place;
  readonly places: Map<object, { whole: Place; byKey: Map<string, Place> }>;
}

function notePlaces(node: unknown, value: unknown, atlas: Atlas): void {
  if (typeof value !== 'object' || value === null) return;
  const byKey = new Map<string, Place>();
  atlas.places.set(value, { whole: atlas.placeAt(node), byKey });
  const pairs: [string, unknown, unknown][] = isMap(node)
    ? node.items.map(({ key, value: child }) => [
        String(isScalar(key) ? key.value : key),
        key,
        child,
      ])
    : isSeq(node)
      ? node.items.map((child, index) => [String(index), child, child])
      : [];
  for (const [key, at, child] of pairs) {
    byKey.set(key, atlas.placeAt(at));
    notePlaces(child, (value as Record<string, unknown>)[key], atlas);
  }
}

function readFile(fil: string, text: string, places: Atlas['places']): object {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors[0]) throw document.errors[0];
  const value: object = document.toJS();
  const placeAt = (node: unknown): Place => ({
    fil,
    linje: lines.linePos((node as { range: [number] }).range[0]).line,
  });
  notePlaces(document.contents, value, { placeAt, places });
  return value;
}

const competence = (id: string, more: Partial<Kompetanse> = {}): Kompetanse => ({
  id,
  navn: { nb: id },
  omraade: 'spraak',
  kategori: 'vanlig',
  forventet: ['barnehage'],
  ...more,
});

/** A standard catalogue of three, of which one was retired on 2026-06-30. */
const STANDARD: readonly Kompetanse[] = [
  competence('spr-01'),
  competence('spr-02'),
  competence('spr-03', { utgaatt: '2026-06-30', erstattet_av: 'spr-02' }),
];

const municipality = (kommunenummer: string, navn: string, embete: string) =>
  [
    kommunenummer,
    {
      kommunenummer,
      navn,
      fylkesnummer: kommunenummer.slice(0, 2),
      embete,
      spraakvedtak: 'noeytral',
    },
  ] as const;

const older = (nummer: string, navn: string, ...etterfoelgere: string[]) =>
  [nummer, { nummer, navn, etterfoelgere }] as const;

const scheme = (id: string, more: Partial<Ordning> = {}): Ordning => ({
  id,
  navn: { nb: id },
  gyldig: { fra: '2026-01-01' },
  hjemmel: [],
  partnertyper: ['uh', 'fagskole'],
  tjenester: ['barnehage', 'skole', 'sfo', 'ppt', 'kulturskole'],
  aar_maks: 3,
  kollektivt: true,
  frister: [],
  sikkerhet: 'etablert',
  kilde: 'Statsforvalteren',
  ...more,
});

/** A few real municipalities, counties and offices, and three schemes. */
export const REFERENCE: Reference = {
  municipalities: new Map([
    municipality('1508', 'Ålesund', 'moere-og-romsdal'),
    municipality('1515', 'Herøy', 'moere-og-romsdal'),
    municipality('1580', 'Haram', 'moere-og-romsdal'),
    municipality('1818', 'Herøy', 'nordland'),
    municipality('1875', 'Hábmer – Hamarøy', 'nordland'),
    municipality('3101', 'Halden', 'oestfold-buskerud-oslo-og-akershus'),
    municipality('4601', 'Bergen', 'vestland'),
  ]),
  olderNumbers: new Map([
    older('1507', 'Ålesund', '1508', '1580'),
    older('3001', 'Halden', '3101'),
  ]),
  counties: new Set(['15', '18', '31', '46']),
  offices: new Set(['moere-og-romsdal', 'nordland', 'vestland']),
  schemes: {
    dokument: 'ordninger',
    versjon: 1,
    utgave: '2027-1',
    ordninger: [
      scheme('dekom', {
        gyldig: { fra: '2021-01-26', til: '2025-12-31' },
        etterfoelger: 'kollektiv_bhg_gs',
        egenandel: { sats: 0.3, av: 'tilskudd' },
        partnertyper: ['uh'],
      }),
      scheme('kompetanseloeftet', {
        gyldig: { fra: '2021-01-26', til: '2025-12-31' },
        etterfoelger: 'kollektiv_bhg_gs',
        partnertyper: ['uh'],
      }),
      scheme('kollektiv_bhg_gs'),
    ],
    opphevede_forskrifter: [
      {
        referanse: 'FOR-2020-12-22-3201',
        opphevet: '2021-01-26',
        etterfoelger: 'FOR-2021-01-26-230',
        kilde: 'Lovdata',
      },
    ],
  },
  firstNames: new Set(['Kari', 'Ola']),
};

const idsOf = (items: readonly { id: string }[] = []): string[] => items.map(({ id }) => id);

const idsIfAny = (documents: readonly unknown[], ids: string[]): Set<string> | null =>
  documents.length === 0 ? null : new Set(ids);

function declaredIn({ plan, katalog, krav, oversikt, tiltak }: Documents): Declared {
  const competences = [...STANDARD, ...katalog.flatMap(({ kompetanser }) => kompetanser)];
  const levels = katalog.flatMap(({ skala = [] }) => skala.map(({ nivaa }) => nivaa));
  const areas = katalog.flatMap(({ omraader }) => idsOf(omraader));
  return {
    competences: new Map(competences.map((item) => [item.id, item])),
    levels: new Set(levels.length > 0 ? levels : [0, 1, 2, 3]),
    areas: new Set(['spraak', 'sans', ...areas]),
    catalogues: new Set(['standard', ...idsOf(katalog)]),
    units: idsIfAny(
      oversikt,
      oversikt.flatMap(({ enheter }) => idsOf(enheter)),
    ),
    requirements: idsIfAny(
      krav,
      krav.flatMap((document) => idsOf(document.krav)),
    ),
    goals: idsIfAny(
      plan,
      plan.flatMap(({ steg }) => idsOf(steg?.maal?.maal)),
    ),
    guidelines: idsIfAny(
      plan,
      plan.flatMap(({ steg }) => idsOf(steg?.maal?.foeringer)),
    ),
    measures: idsIfAny(
      tiltak,
      tiltak.flatMap((document) => idsOf(document.tiltak)),
    ),
  };
}

/**
 * What a rule sees of a folder whose files all satisfy their schemas. Files are read in the order
 * given; today is 2027-01-15.
 */
export function contextOf(
  files: Readonly<Record<string, string>>,
  overrides: Partial<RuleContext> = {},
): RuleContext {
  const places: Atlas['places'] = new Map();
  const raw = Object.entries(files).map(([fil, text]) => readFile(fil, text, places));
  const ofKind = (kind: string) =>
    raw.filter((item) => 'dokument' in item && item.dokument === kind);
  const documents = Object.fromEntries(
    KINDS.map((kind) => [kind, ofKind(kind)]),
  ) as unknown as Documents;
  return {
    documents,
    raw,
    declared: declaredIn(documents),
    hasUnread: false,
    reference: REFERENCE,
    today: '2027-01-15',
    version: '0.1.0',
    fingerprints: new Map(),
    nearest,
    isIdentityNumber,
    placeOf: (node, key) => {
      const place = places.get(node);
      const found = key === undefined ? place?.whole : place?.byKey.get(String(key));
      if (found === undefined) throw new Error(`No place is known for ${String(key)}.`);
      return found;
    },
    ...overrides,
  };
}
