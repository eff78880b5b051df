import { describe, expect, it } from 'vitest';
import { declarations, type Evidence } from '../../src/document/declared.ts';
import { standardOf } from '../../src/document/standard.ts';
import type { Katalog, Kompetanse } from '../../src/generated/types.ts';

const competence = (id: string): Kompetanse => ({
  id,
  navn: { nb: id },
  omraade: 'spraak',
  kategori: 'vanlig',
  forventet: [],
});

const level = (nivaa: number) => ({ nivaa, navn: { nb: 'Nivå' }, anker: { nb: 'Kan' } });

const STANDARD: Katalog = {
  dokument: 'katalog',
  versjon: 1,
  id: 'standard',
  utgave: '2026-1',
  skala: [level(0), level(1)],
  omraader: [{ id: 'spraak', navn: { nb: 'Språk' } }],
  kompetanser: [competence('spr-01')],
};

const own = (more: Partial<Katalog>): Katalog => ({
  dokument: 'katalog',
  versjon: 1,
  id: 'fjordvik',
  utgave: '1',
  utvider: 'standard',
  kompetanser: [competence('lokal-01')],
  ...more,
});

function declared(evidence: Partial<Evidence>) {
  const standard = standardOf(STANDARD);
  return declarations({ raw: [], unread: [], catalogues: [], standard, ...evidence });
}

/** The standard catalogue does not stand alone where the plan names another. */
const alone = {
  utvider: undefined,
  skala: [level(0), level(5)],
  omraader: [{ id: 'ute', navn: { nb: 'Ute' } }],
};
const standsAlone = (): Katalog => {
  const { utvider: _, ...catalogue } = own({});
  return { ...catalogue, skala: alone.skala, omraader: alone.omraader };
};

describe('ids', () => {
  it('are those of all documents of the kind, items with other faults included', () => {
    const raw = [
      {
        dokument: 'oversikt',
        enheter: [{ id: 'solbakken' }, { id: 5 }, 'fjellheim', { navn: 'x' }],
      },
      { dokument: 'oversikt', enheter: [{ id: 'fjellheim' }] },
      { dokument: 'krav', krav: [{ id: 'k1' }] },
      { dokument: 'tiltak', tiltak: { id: 't1' } },
      { dokument: 'plan', steg: { maal: { maal: [{ id: 'm1' }], foeringer: [{ id: 'f1' }] } } },
    ];
    expect(declared({ raw })).toMatchObject({
      units: new Set(['solbakken', 'fjellheim']),
      requirements: new Set(['k1']),
      measures: new Set(),
      goals: new Set(['m1']),
      guidelines: new Set(['f1']),
    });
  });

  it('are unknown where no document of the kind is at hand', () => {
    const { units, requirements, measures, goals, guidelines } = declared({});
    expect([units, requirements, measures, goals, guidelines]).toEqual(Array(5).fill(null));
  });

  it('are none where a plan has no goals yet', () => {
    const { goals, guidelines } = declared({ raw: [{ dokument: 'plan' }] });
    expect([goals, guidelines]).toEqual([new Set(), new Set()]);
  });

  it('are unknown where one document of the kind cannot be read', () => {
    const raw = [
      { dokument: 'oversikt', enheter: [] },
      { dokument: 'krav', krav: [] },
    ];
    const { units, requirements } = declared({ raw, unread: [{ kind: 'oversikt', text: '' }] });
    expect([units, requirements]).toEqual([null, new Set()]);
  });

  it('are all unknown where nobody can tell what a document is', () => {
    const raw = [
      { dokument: 'oversikt', enheter: [] },
      { dokument: 'krav', krav: [] },
    ];
    const { units, requirements } = declared({ raw, unread: [{ kind: undefined, text: '' }] });
    expect([units, requirements]).toEqual([null, null]);
  });
});

describe('the catalogue', () => {
  const keys = (evidence: Partial<Evidence>) => [...declared(evidence).competences.keys()].sort();

  it('is the standard one itself where there is no other', () => {
    const standard = standardOf(STANDARD);
    const { competences, levels, areas } = declared({ standard });
    expect({ competences, levels, areas }).toEqual(standard);
    expect(competences).toBe(standard.competences);
  });

  it('is the standard one and what extends it', () => {
    const catalogue = own({});
    const { competences, levels, areas } = declared({ raw: [catalogue], catalogues: [catalogue] });
    expect([...competences.keys()].sort()).toEqual(['lokal-01', 'spr-01']);
    expect(competences.get('lokal-01')).toEqual(competence('lokal-01'));
    expect([levels, areas]).toEqual([new Set([0, 1]), new Set(['spraak'])]);
  });

  it('knows competences that have other faults, but nothing more of them', () => {
    const raw = [own({ kompetanser: [{ id: 'lokal-02' } as Kompetanse] })];
    const { competences } = declared({ raw });
    expect(competences.get('lokal-02')).toBeNull();
  });

  it('has the areas and the scale of the one that extends it', () => {
    const catalogue = own({ skala: [level(0), level(5)], omraader: alone.omraader });
    const { levels, areas } = declared({ raw: [catalogue], catalogues: [catalogue] });
    expect([levels, areas]).toEqual([new Set([0, 5]), new Set(['spraak', 'ute'])]);
  });

  it('is the one that the plan names, if that stands alone', () => {
    const catalogue = standsAlone();
    const other = own({ id: 'dalsbygd', kompetanser: [competence('lokal-02')] });
    const raw = [catalogue, other, { dokument: 'plan', katalog: 'fjordvik' }];
    const { competences, levels, areas } = declared({ raw, catalogues: [catalogue, other] });
    expect([...competences.keys()]).toEqual(['lokal-01']);
    expect([levels, areas]).toEqual([new Set([0, 5]), new Set(['ute'])]);
  });

  it('is not one that stands alone and that no plan names', () => {
    expect(keys({ raw: [standsAlone(), { dokument: 'plan' }] })).toEqual(['lokal-01', 'spr-01']);
  });

  it('has what seems to be declared in one that cannot be read', () => {
    const text = 'kompetanser:\n  - id: lokal-07\n  - { id: "lokal-08", navn: {\n';
    expect(keys({ unread: [{ kind: 'katalog', text }] })).toEqual([
      'lokal-07',
      'lokal-08',
      'spr-01',
    ]);
    expect(keys({ unread: [{ kind: undefined, text }] })).toEqual([
      'lokal-07',
      'lokal-08',
      'spr-01',
    ]);
    expect(keys({ unread: [{ kind: 'krav', text }] })).toEqual(['spr-01']);
  });
});
