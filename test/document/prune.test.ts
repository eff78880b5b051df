import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/parse.ts';
import { type Originals, prune } from '../../src/document/prune.ts';
import { type CheckedKind, errorsIn, loadValidator } from '../../src/document/validators.ts';
import {
  exampleInventory,
  exampleMeasures,
  exampleNeedReport,
  examplePlan,
  exampleRequirements,
} from '../../src/domain/rules/example-plan.ts';

/** A document as far as these tests look into it. */
type Loose = Readonly<Record<string, readonly object[]>>;

async function pruned(kind: CheckedKind, text: string, extra: readonly string[] = []) {
  const value = parseYaml(text).value as Loose;
  const before = structuredClone(value);
  const validate = await loadValidator(kind);
  const errors = errorsIn(value, validate);
  const originals: Originals = new Map();
  const kept = prune(value, { kind, validate, errors, extra: new Set(extra), originals });
  expect(value).toEqual(before);
  return { value, kept: kept as Loose | null, originals };
}

const unit = (id: string, more = {}) => ({ id, navn: `${id} barnehage`, ...more });

describe('prune', () => {
  it('leaves out the record around a fault and shares the rest', async () => {
    const text = exampleRequirements({}, { id: 'k2', nivaa: 'to' }, { id: 'k3' });
    const { value, kept } = await pruned('krav', text);
    const list: readonly object[] = kept?.['krav'] ?? [];
    expect(list).toHaveLength(2);
    expect(list[0]).toBe(value['krav']?.[0]);
    expect(list[1]).toBe(value['krav']?.[2]);
  });

  it('knows where the items of a shortened list were', async () => {
    const text = exampleRequirements({ nivaa: 'to' }, { id: 'k2' }, { id: 'k3' });
    const { value, kept, originals } = await pruned('krav', text);
    expect(originals.get(kept ?? {})).toEqual({ node: value });
    expect(originals.get(kept?.['krav'] ?? {})).toEqual({ node: value['krav'], indexes: [1, 2] });
  });

  it('takes the entry of one competence, not the unit', async () => {
    const beholdning = '{ spr-01: { antall: { 1: -2 } }, spr-02: { antall: { 1: 2 } } }';
    const text = exampleInventory([unit('solbakken', { beholdning }), unit('fjellheim')]);
    const { kept } = await pruned('oversikt', text);
    const units: readonly { beholdning?: object }[] = kept?.['enheter'] ?? [];
    expect(units.map(({ beholdning: left }) => left)).toEqual([
      { 'spr-02': { antall: { 1: 2 } } },
      undefined,
    ]);
  });

  it('takes the entry whose key is no id', async () => {
    const beholdning = '{ Spr-01: { antall: { 1: 2 } }, spr-02: { antall: { 1: 2 } } }';
    const { kept } = await pruned(
      'oversikt',
      exampleInventory([unit('solbakken', { beholdning })]),
    );
    expect(kept?.['enheter']).toMatchObject([{ beholdning: { 'spr-02': {} } }]);
  });

  it('takes the unit, whatever else is wrong under it', async () => {
    const beholdning = '{ spr-01: { antall: { 1: -2 } } }';
    const text = exampleInventory([
      unit('solbakken', { beholdning, ansatte: 'mange' }),
      unit('fjellheim'),
    ]);
    const { kept } = await pruned('oversikt', text);
    expect(kept?.['enheter']).toMatchObject([{ id: 'fjellheim' }]);
  });

  it('takes a whole step of the plan, and single goals', async () => {
    const text = `${examplePlan()}steg:
  organisering: { mandat: "" }
  maal:
    maal: [{ id: m1, tekst: Språkhjelp tidlig }, { id: m2 }]
`;
    const { kept } = await pruned('plan', text);
    expect(kept?.['steg']).toEqual({ maal: { maal: [{ id: 'm1', tekst: 'Språkhjelp tidlig' }] } });
  });

  it('takes an optional property at the root with all that is under it', async () => {
    const text = exampleInventory([{}], { utskifting: '{ barnehage: 0.1, skole: 8 }' });
    const { kept } = await pruned('oversikt', text);
    expect(kept).not.toHaveProperty('utskifting');
    expect(kept?.['enheter']).toHaveLength(1);
  });

  it('takes only the field where it is extra', async () => {
    const text = exampleMeasures({ adresse: 'Fjordvegen 1' });
    const { kept } = await pruned('tiltak', text, ['/tiltak/0/adresse']);
    expect(kept?.['tiltak']).toMatchObject([{ id: 't1' }]);
    expect(kept?.['tiltak']?.[0]).not.toHaveProperty('adresse');
  });

  it('takes the record where a field may be another misspelt', async () => {
    const { kept } = await pruned('tiltak', exampleMeasures({ krva: '[k2]' }));
    expect(kept?.['tiltak']).toEqual([]);
  });

  it.each<[string, CheckedKind, string]>([
    ['a required property', 'plan', examplePlan({ status: 'ferdig' })],
    ['a required property is missing', 'plan', examplePlan().replace('status: utkast\n', '')],
    [
      'something in a report that is one record',
      'behovsmelding',
      exampleNeedReport({ maal: '[{}]' }),
    ],
    ['exactly one of some', 'oversikt', exampleInventory([{}]).replace(/kommunenummer: .*\n/, '')],
  ])('saves nothing without %s', async (_name, kind, text) => {
    expect((await pruned(kind, text)).kept).toBeNull();
  });

  it('remembers the originals of all that lies above a cut', async () => {
    const { value, kept, originals } = await pruned(
      'oversikt',
      exampleInventory(
        [unit('solbakken', { beholdning: '{ spr-01: { antall: { 1: x } } }' }), unit('fjellheim')],
        { bemanning: '[{ stillingstype: lærer }]' },
      ),
    );
    const units = kept?.['enheter'] ?? [];
    expect(originals.get(units)).toEqual({ node: value['enheter'], indexes: [0, 1] });
    expect(originals.get(units[0] ?? {})).toEqual({ node: value['enheter']?.[0] });
  });
});
