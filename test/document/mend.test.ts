import { describe, expect, it } from 'vitest';
import { mended } from '../../src/document/mend.ts';
import type { Originals } from '../../src/document/prune.ts';
import {
  exampleInventory,
  examplePlanWithGoal,
  exampleRequirements,
} from '../../src/domain/rules/example-plan.ts';
import { findingsIn, fixed, inBrief } from './check.ts';

describe('mended', () => {
  it('is the document itself where nothing is certain', () => {
    const document = { krav: [{ nivaa: 'to' }] };
    const facts = { felt: 'per' };
    const fault = { code: 'skjema/mangler', path: ['krav', 0], at: 'value', facts } as const;
    expect(mended(document, [fault], new Map())).toBe(document);
  });

  it('has the corrections, and shares the rest', () => {
    const document = { krav: [{ nivaa: '2', gjelder: { skole: true } }, { nivaa: 1 }] };
    const before = structuredClone(document);
    const originals: Originals = new Map();
    const facts = { ventet: ['heltall'], fant: 'tekst', verdi: '2' } as const;
    const path = ['krav', 0, 'nivaa'];
    const fault = { code: 'skjema/feil-type', path, at: 'value', facts, replacement: '2' } as const;
    const result = mended(document, [fault], originals) as typeof document;
    expect(result.krav[0]?.nivaa).toBe(2);
    expect(result.krav[0]?.gjelder).toBe(document.krav[0]?.gjelder);
    expect(result.krav[1]).toBe(document.krav[1]);
    expect(document).toEqual(before);
    expect(originals.get(result)?.node).toBe(document);
    expect(originals.get(result.krav)?.node).toBe(document.krav);
  });
});

describe('rules look at a document as it will be when its certain corrections are made', () => {
  const briefly = async (requirements: string): Promise<string[]> => {
    const texts = { 'krav.yaml': requirements, 'plan.yaml': examplePlanWithGoal() };
    return (await findingsIn(texts)).map(inBrief);
  };

  it('so that a slip does not hide what else is wrong', async () => {
    const found = await briefly(exampleRequirements({ nivaa: '"2"', begrunnelse: '[m1, m7]' }));
    expect(found).toEqual([
      'skjema/feil-type /krav/0/nivaa → 2',
      'ref/ukjent-begrunnelse /krav/0/begrunnelse/1',
    ]);
  });

  it('so that a slip does not look like something missing', async () => {
    const misspelt = exampleRequirements({}).replace('begrunnelse:', 'begrunelse:');
    expect(await briefly(misspelt)).toEqual([
      'skjema/ukjent-felt /krav/0/begrunelse → begrunnelse',
    ]);
    expect(await briefly(exampleRequirements({ begrunnelse: 'm1' }))).toEqual([
      'skjema/feil-type /krav/0/begrunnelse → [m1]',
    ]);
  });

  it('and find the value under a key as it is spelt', async () => {
    const text = exampleRequirements({ kompetanse: 'spr-1' }).replace('kompetanse:', 'kompetnase:');
    expect(await briefly(text)).toEqual([
      'skjema/ukjent-felt /krav/0/kompetnase → kompetanse',
      'ref/ukjent-kompetanse /krav/0/kompetnase → spr-01',
    ]);
    const expected = { 'krav.yaml': exampleRequirements({}) };
    expect(await fixed({ 'krav.yaml': text })).toEqual(expected);
  });

  it('also where a record was left out besides', async () => {
    const text = exampleRequirements({ nivaa: 'to' }, { id: 'k2', kompetanse: 'spr-1' });
    expect(await briefly(text.replaceAll('kompetanse:', 'kompetnase:'))).toEqual([
      'skjema/ukjent-felt /krav/0/kompetnase → kompetanse',
      'skjema/feil-type /krav/0/nivaa',
      'skjema/ukjent-felt /krav/1/kompetnase → kompetanse',
      'ref/ukjent-kompetanse /krav/1/kompetnase → spr-01',
    ]);
  });

  it('values before the keys that they are under', async () => {
    const beholdning = '{ Spr-01: { antall: { 1: "40" } } }';
    const found = await findingsIn({ 'oversikt.yaml': exampleInventory([{ beholdning }]) });
    expect(found.map(inBrief)).toEqual([
      'skjema/feil-form /enheter/0/beholdning/Spr-01 → spr-01',
      'sum/antall-over-ansatte /enheter/0/beholdning/Spr-01/antall',
      'skjema/feil-type /enheter/0/beholdning/Spr-01/antall/1 → 40',
    ]);
  });

  it('but correct nothing in a list that is yet to be made', async () => {
    const text = exampleInventory([{ id: 'ppt' }], {
      deling:
        '[{ fra: ppt, til: { tjenester: [skole] }, kompetanser: "spr-1, spr-02", form: ansettelse, kapasitet: 4 }]',
    });
    const found = await findingsIn({ 'oversikt.yaml': text });
    expect(found.map(inBrief)).toEqual([
      'ref/ukjent-kompetanse /deling/0/kompetanser/0',
      'skjema/feil-form /deling/0/kompetanser → [spr-1, spr-02]',
    ]);
    expect(found[0]).toMatchObject({ linje: found[1]?.linje, kolonne: found[1]?.kolonne });
  });
});
