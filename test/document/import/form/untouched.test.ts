import { describe, expect, test } from 'vitest';
import type { FormKind } from '../../../../src/domain/form-workbook.ts';
import type { FormDivision } from '../../../../src/report/form/form-input.ts';
import { exampleFiles } from '../../../report/form/form-fixture.ts';
import {
  changed,
  formsOf,
  imported,
  planOf,
  returned,
  said,
  withoutKeys,
  wordingsOf,
} from './form-fixture.ts';

const FJORDVIK = exampleFiles('fjordvik');
const KINDS = ['oversikt', 'krav', 'tiltak', 'behovsmelding'] as const satisfies FormKind[];

describe('the forms of a plan, sent back as they are', () => {
  test.each(KINDS)('%s: nothing is said and nothing is changed', async (kind) => {
    const plan = await planOf(FJORDVIK);
    for (const form of await formsOf(FJORDVIK, { kind })) {
      const result = imported(await returned(form), plan);
      expect(said(result)).toEqual([]);
      expect(changed(result)).toEqual({});
      expect(result.read.forms.map(({ skjema }) => skjema)).toEqual([kind]);
      expect(result.read.rest).toEqual([]);
    }
  });

  test.each<FormDivision>(['tjeneste', 'samlet'])('by %s, in nynorsk', async (division) => {
    const plan = await planOf(FJORDVIK);
    for (const form of await formsOf(FJORDVIK, { kind: 'oversikt', division, lang: 'nn' })) {
      const result = imported(await returned(form), plan);
      expect([said(result), changed(result)]).toEqual([[], {}]);
    }
  });

  test.each([
    ['oversikt', 'enhet', 'nb'],
    ['oversikt', 'samlet', 'nn'],
    ['krav', 'enhet', 'nn'],
    ['tiltak', 'enhet', 'nb'],
    ['behovsmelding', 'enhet', 'nn'],
  ] as const)('%s by %s in %s, without the key sheet', async (kind, division, lang) => {
    const plan = await planOf(FJORDVIK);
    const wordings = await wordingsOf(FJORDVIK);
    const [form] = await formsOf(FJORDVIK, { kind, division, lang });
    if (form === undefined) throw new Error('no form');
    const result = imported(await returned(form, withoutKeys), plan, { wordings });
    expect([said(result), changed(result)]).toEqual([['skjema/uten-noekler'], {}]);
  });
});

test('faults that the plan has are said where they stand in the form, and left as they are', async () => {
  const texts = exampleFiles('dalsbygd');
  const plan = await planOf(texts);
  const results = [];
  for (const kind of KINDS) {
    for (const form of await formsOf(texts, { kind, division: 'samlet' })) {
      results.push(imported(await returned(form), plan));
    }
  }
  expect(results.map(changed)).toEqual([{}, {}, {}, {}]);
  expect(results.flatMap(said)).toEqual([
    'Dalsbygd skule!G11 skjema/flere-enn-ansatte 45 42',
    'Tiltak!J5 skjema/finansiering 260000 250000',
  ]);
});
