import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';
import { groupIntoFolders, kindIn, textOf } from '../../src/document/folders.ts';
import { filesOf } from './check.ts';

describe('kindIn', () => {
  it.each([
    ['dokument: plan\nversjon: 1\n', 'plan'],
    ['# Planen\n\ndokument:   "krav"\n', 'krav'],
    ["versjon: 1\ndokument: 'tiltak'\n", 'tiltak'],
    ['{"versjon": 1, "dokument": "plan"}', 'plan'],
    ['{ dokument: plan, versjon: 1 }', 'plan'],
    ['dokument: plan\nstatus: [utkast\n', 'plan'],
    ['dokument: årsplan', 'årsplan'],
    ['dokument:\nversjon: 1\n', undefined],
    ['# dokument: plan\n', undefined],
    ['mitt_dokument: plan\n', undefined],
    ['', undefined],
  ])('%j', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });
});

describe('textOf', () => {
  it('is the text, or what can be read of it', () => {
    expect(textOf(decode(Buffer.from('dokument: plan')))).toBe('dokument: plan');
    expect(textOf(decode(Buffer.from('navn: Småby', 'latin1')))).toBe('navn: Småby');
    expect(textOf(decode(Buffer.from([0x50, 0x4b, 0x03, 0x04])))).toBe('');
  });
});

describe('groupIntoFolders', () => {
  const PLAN = 'dokument: plan\n';
  const KRAV = 'dokument: krav\n';
  const names = (texts: Record<string, string>): string[][] =>
    groupIntoFolders(filesOf(texts)).map((group) => group.map(({ fil }) => fil));

  it.each([
    ['a plan folder', { 'plan.yaml': PLAN, 'krav.yaml': KRAV }, [['krav.yaml', 'plan.yaml']]],
    ['no plan', { 'b.yaml': KRAV, 'a.yaml': KRAV }, [['a.yaml'], ['b.yaml']]],
    [
      'plan folders beside each other, and a file above them',
      { 'krav.yaml': KRAV, 'a/plan.yaml': PLAN, 'b/plan.yaml': PLAN, 'a/krav.yaml': KRAV },
      [['a/krav.yaml', 'a/plan.yaml'], ['b/plan.yaml'], ['krav.yaml']],
    ],
    [
      'what lies under a plan folder is no part of it',
      { 'plan.yaml': PLAN, 'gammelt/krav.yaml': KRAV },
      [['gammelt/krav.yaml'], ['plan.yaml']],
    ],
    ['two plans', { 'b.yaml': PLAN, 'a.yaml': PLAN }, [['a.yaml', 'b.yaml']]],
    [
      'a plan with errors',
      { 'plan.yaml': `${PLAN}x: [`, 'krav.yaml': KRAV },
      [['krav.yaml', 'plan.yaml']],
    ],
    ['nothing', {}, []],
  ])('%s', (_name, texts, expected) => {
    expect(names(texts)).toEqual(expected);
    const reversed = Object.fromEntries(Object.entries(texts).reverse()) as Record<string, string>;
    expect(names(reversed)).toEqual(expected);
  });
});
