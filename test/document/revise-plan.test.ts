import { describe, expect, test } from 'vitest';
import { type NewFiles, schemaFolderIn } from '../../src/document/new-plan-files.ts';
import { sortOut } from '../../src/document/refused-changes.ts';
import { revisePlan } from '../../src/document/revise-plan.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { ImportChanges } from '../../src/domain/import-changes.ts';
import type { Organisasjon } from '../../src/generated/types.ts';

const PLACE = { fil: 'a.xlsx', ark: 'Ark1', celle: 'C7', rad: 6, kolonne: 2 };
const NONE: ImportChanges = { enheter: [], beholdning: [], krav: [], tiltak: [], meldinger: [] };

const FJORDVIK: Organisasjon = { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' };
const FRESH: NewFiles = {
  folder: 'plan/',
  organisasjon: FJORDVIK,
  today: '2027-01-15',
  schemaFolder: null,
};

const OVERSIKT = {
  fil: 'plan/oversikt.yaml',
  text: `dokument: oversikt
versjon: 1
enheter:
  - id: solbakken # størst
    navn: Solbakken barnehage
    tjeneste: barnehage
    ansatte: 22
    beholdning:
      spr-01: { antall: { 0: 21, 2: 1, 3: 0 }, ubrukt: 1 }
`,
};
const KRAV = {
  fil: 'plan/krav.yaml',
  text: 'dokument: krav\nversjon: 1\nkrav:\n  - id: k1\n    nivaa: 2\n    antall: 2\n',
};
const LOOSE = { fil: 'plan/notat.yaml', text: '- bare en liste\n' };

const holding = (post: object, kompetanse = 'spr-01', enhet = 'solbakken') => ({
  ...PLACE,
  enhet,
  kompetanse,
  ny: false,
  post,
});
const record = (id: string, post: object, ny = false) => ({ ...PLACE, id, ny, post });

function revised(changes: Partial<ImportChanges>, fresh = FRESH, files = [OVERSIKT, KRAV, LOOSE]) {
  return revisePlan(files, { ...NONE, ...changes }, fresh);
}

describe('a plan with an import in it', () => {
  test('nothing that changes leaves all as it is', () => {
    expect(revised({})).toEqual({ texts: new Map(), nyeFiler: [], revisions: [] });
  });

  test.each<[string, object, string]>([
    ['figures', { antall: { 0: 20, 2: 2, 3: 0 } }, '{ antall: { 0: 20, 2: 2, 3: 0 }, ubrukt: 1 }'],
    [
      'no zeros but those there',
      { antall: { 0: 20, 1: 0, 2: 2 } },
      '{ antall: { 0: 20, 2: 2, 3: 0 }, ubrukt: 1 }',
    ],
    ['nobody at all', { antall: { 1: 0 } }, '{ antall: { 1: 0 }, ubrukt: 1 }'],
    ['not mapped is a value', { antall: null, ubrukt: null }, '{ antall: null }'],
    [
      'a new field where it belongs',
      { aarsverk: { 2: 0.8 } },
      '{ antall: { 0: 21, 2: 1, 3: 0 }, aarsverk: { 2: 0.8 }, ubrukt: 1 }',
    ],
    [
      'nothing taken away that is not there',
      { merknad: null },
      '{ antall: { 0: 21, 2: 1, 3: 0 }, ubrukt: 1 }',
    ],
  ])('%s', (_, post, becomes) => {
    const { texts } = revised({ beholdning: [holding(post)] });
    const text = texts.get(OVERSIKT.fil) ?? OVERSIKT.text;
    expect(text).toBe(
      OVERSIKT.text.replace('{ antall: { 0: 21, 2: 1, 3: 0 }, ubrukt: 1 }', becomes),
    );
  });

  test('tells each record before and after, with the cell', () => {
    const { revisions } = revised({
      beholdning: [
        holding({ antall: { 0: 3 } }, 'spr-05'),
        holding({ antall: null }, 'x', 'borte'),
      ],
      krav: [record('k1', { antall: null, andel: 0.5 })],
    });
    expect(revisions).toEqual([
      {
        ...PLACE,
        slag: 'beholdning',
        id: 'solbakken',
        kompetanse: 'spr-05',
        ny: true,
        dokument: OVERSIKT.fil,
        foer: {},
        etter: { antall: { 0: 3 } },
      },
      {
        ...PLACE,
        slag: 'krav',
        id: 'k1',
        kompetanse: null,
        ny: false,
        dokument: KRAV.fil,
        foer: { id: 'k1', nivaa: 2, antall: 2 },
        etter: { id: 'k1', nivaa: 2, andel: 0.5 },
      },
    ]);
  });

  const unit = (id: string, tjeneste: string) =>
    record(id, { navn: id, tjeneste, ansatte: 4, beholdning: undefined }, true) as never;

  test('new records go where their like are, or into new files', () => {
    const { texts, nyeFiler } = revised({
      enheter: [unit('naustet', 'barnehage'), unit('skjaeret', 'skole'), unit('odden', 'skole')],
      beholdning: [holding({ antall: { 0: 4 } }, 'spr-01', 'naustet')],
      krav: [record('k2', { nivaa: 1 }, true)],
      tiltak: [record('t1', { tittel: 'Språkløftet', start: '2027-08-16' }, true)],
      meldinger: [record('b1', { ordning: 'kollektiv_bhg_gs' }, true)],
    });
    expect(nyeFiler).toEqual([
      'plan/oversikt-skole.yaml',
      'plan/tiltak.yaml',
      'plan/behovsmelding-1.yaml',
    ]);
    expect(texts.get(OVERSIKT.fil)).toBe(`${OVERSIKT.text}  - id: naustet
    navn: naustet
    tjeneste: barnehage
    ansatte: 4
    beholdning:
      spr-01: { antall: { 0: 4 } }
`);
    expect(texts.get(KRAV.fil)).toBe(`${KRAV.text}  - id: k2\n    nivaa: 1\n`);
    expect(texts.get('plan/tiltak.yaml')).toBe(
      'dokument: tiltak\nversjon: 1\ntiltak:\n  - id: t1\n    tittel: Språkløftet\n    start: 2027-08-16\n',
    );
    expect(texts.get('plan/behovsmelding-1.yaml')).toBe(
      'dokument: behovsmelding\nversjon: 1\nid: b1\nordning: kollektiv_bhg_gs\n',
    );
    expect(texts.get('plan/oversikt-skole.yaml')).toMatch(
      /^dokument: oversikt\nversjon: 1\nkommunenummer: "9901"\nkartlagt: 2027-01-15\nmetode: register\nenheter:\n {2}- id: skjaeret\n[\s\S]*- id: odden\n/,
    );
  });

  test.each<[string, Organisasjon, string]>([
    ['a county', { type: 'fylkeskommune', fylkesnummer: '46', navn: 'x' }, 'fylkesnummer: "46"'],
    ['an owner', { type: 'privat_eier', orgnr: '974760673', navn: 'x' }, 'orgnr: "974760673"'],
    ['no number', { type: 'interkommunalt', navn: 'x' }, 'kartlagt: 2027-01-15'],
  ])('a new overview is that of %s', (_, organisasjon, line) => {
    const fresh = { ...FRESH, organisasjon, schemaFolder: '../schemas/' };
    const { texts } = revised({ enheter: [unit('skjaeret', 'skole')] }, fresh);
    const [comment, , , third] = (texts.get('plan/oversikt-skole.yaml') ?? '').split('\n');
    expect(comment).toBe('# yaml-language-server: $schema=../schemas/oversikt.schema.json');
    expect(third).toBe(line);
  });

  test('the only overview, of several services or of none yet, takes a new one too', () => {
    const mixed = {
      ...OVERSIKT,
      text: `${OVERSIKT.text}  - id: ppt\n    navn: PPT\n    tjeneste: ppt\n    ansatte: 9\n`,
    };
    const empty = { ...OVERSIKT, text: 'dokument: oversikt\nversjon: 1\nenheter: []\n' };
    for (const file of [mixed, empty]) {
      const { nyeFiler } = revised({ enheter: [unit('skjaeret', 'skole')] }, FRESH, [file]);
      expect(nyeFiler).toEqual([]);
    }
    const broken = { ...OVERSIKT, text: 'dokument: oversikt\nversjon: 1\nenheter: ja\n' };
    const { nyeFiler } = revised({ enheter: [unit('skjaeret', 'skole')] }, FRESH, [broken, mixed]);
    expect(nyeFiler).toEqual(['plan/oversikt-skole.yaml']);
  });

  test('a name that is taken gets a number; a report that is there is changed in its file', () => {
    const report = {
      fil: 'plan/behovsmelding-1.yaml',
      text: 'dokument: behovsmelding\nversjon: 1\nid: b7 # vår\nprioritet: 1\n',
    };
    const { texts, nyeFiler } = revised(
      { meldinger: [record('b7', { prioritet: 2 }), record('b1', { prioritet: 1 }, true)] },
      FRESH,
      [report],
    );
    expect(nyeFiler).toEqual(['plan/behovsmelding-1-2.yaml']);
    expect(texts.get(report.fil)).toBe(report.text.replace('prioritet: 1', 'prioritet: 2'));
  });

  test('where the schemas are, as other files say', () => {
    const line = '# yaml-language-server: $schema=../../schemas/krav.schema.json\ndokument: krav\n';
    expect(schemaFolderIn(['dokument: plan\n', line])).toBe('../../schemas/');
    expect(schemaFolderIn(['dokument: plan\n'])).toBeNull();
  });
});

describe('changes that would put an error into the plan', () => {
  const finding = (fil: string, sti: string) =>
    ({ fil, sti, kode: 'sum/antall' }) as unknown as Diagnostic;
  const REPORT = { fil: 'plan/b.yaml', text: 'dokument: behovsmelding\nid: b1\n' };
  const TILTAK = { fil: 'plan/tiltak.yaml', text: 'dokument: tiltak\ntiltak: [{ id: t1 }]\n' };
  const texts = new Map(
    [OVERSIKT, KRAV, REPORT, LOOSE, TILTAK].map(({ fil, text }) => [fil, text]),
  );
  const spr01 = holding({ antall: { 0: 90 } });
  const spr05 = holding({ antall: { 0: 1 } }, 'spr-05');
  const staff = record('solbakken', { ansatte: 2 });
  const fresh = record('solbakken', { ansatte: 2 }, true);
  const k1 = record('k1', {});
  const b1 = record('b1', {});
  const t1 = record('t1', {});

  test.each<[string, Partial<ImportChanges>, [string, string], unknown[]]>([
    [
      'the holding itself',
      { enheter: [staff], beholdning: [spr01, spr05] },
      [OVERSIKT.fil, '/enheter/0/beholdning/spr-01/antall'],
      [spr01],
    ],
    [
      'else its unit',
      { enheter: [staff], beholdning: [spr05] },
      [OVERSIKT.fil, '/enheter/0/beholdning/spr-01'],
      [staff],
    ],
    [
      'the unit',
      { enheter: [staff], beholdning: [spr05] },
      [OVERSIKT.fil, '/enheter/0/ansatte'],
      [staff],
    ],
    ['else what it holds', { beholdning: [spr05] }, [OVERSIKT.fil, '/enheter/0/ansatte'], [spr05]],
    [
      'a new unit with all it holds',
      { enheter: [fresh], beholdning: [spr05] },
      [OVERSIKT.fil, '/enheter/0'],
      [fresh, spr05],
    ],
    ['a requirement', { krav: [k1] }, [KRAV.fil, '/krav/0/nivaa'], [k1]],
    ['a measure', { tiltak: [t1] }, [TILTAK.fil, '/tiltak/0'], [t1]],
    ['a need report', { meldinger: [b1] }, [REPORT.fil, '/behov'], [b1]],
    ['nobody: not a record', { krav: [k1] }, [KRAV.fil, '/krav/9'], []],
    ['nobody: another list', { krav: [k1] }, [KRAV.fil, '/versjon'], []],
    ['nobody: not a document', { krav: [k1] }, [LOOSE.fil, '/0'], []],
    ['nobody: another file', { krav: [k1] }, ['plan/plan.yaml', '/navn'], []],
    ['nobody: a unit that is not changed', { krav: [k1] }, [OVERSIKT.fil, '/enheter/0'], []],
  ])('are blamed on %s', (_, changes, [fil, sti], gone) => {
    const all = { ...NONE, ...changes };
    const sorted = sortOut(all, [finding(fil, sti)], texts);
    const left = Object.values(sorted.changes).flat();
    const expected = Object.values(all)
      .flat()
      .filter((change) => !gone.includes(change));
    expect(left).toEqual(expected);
    expect([sorted.refused.length, sorted.unexplained.length]).toEqual(
      gone.length > 0 ? [1, 0] : [0, 1],
    );
  });

  test('are blamed on each of several', () => {
    const findings = ['spr-01', 'spr-05'].map((id) =>
      finding(OVERSIKT.fil, `/enheter/0/beholdning/${id}`),
    );
    const sorted = sortOut({ ...NONE, beholdning: [spr01, spr05] }, findings, texts);
    expect(sorted.refused.map(({ sted }) => sted)).toEqual([spr01, spr05]);
  });
});
