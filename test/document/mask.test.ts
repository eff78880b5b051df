import { describe, expect, it } from 'vitest';
import { maskDiagnostic, maskText } from '../../src/document/mask.ts';
import { findingsIn } from './check.ts';

describe('maskText', () => {
  it.each([
    ['Barnet 15820550010 får hjelp', 'Barnet 15********* får hjelp'],
    ['158205 50010 og 158205-50045', '15********* og 15*********'],
    ['saksnummer 15820550011', 'saksnummer 15820550011'],
    ['ingenting', 'ingenting'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });
});

describe('maskDiagnostic', () => {
  it('leaves no number in facts and path, and no correction that repeats one', () => {
    const place = { linje: 1, kolonne: 1, til_linje: 1, til_kolonne: 12 };
    const masked = maskDiagnostic({
      kode: 'skjema/noeyaktig-en',
      alvor: 'feil',
      fil: 'krav.yaml',
      sti: '/krav/15820550010',
      ...place,
      fakta: { felt: ['15820550010', 'antall'], fant: [] },
      rettelse: { ...place, tekst: '"15820550010"' },
    });
    expect(masked).toMatchObject({
      sti: '/krav/15*********',
      fakta: { felt: ['15*********', 'antall'], fant: [] },
      rettelse: null,
    });
  });

  it('is done to every finding', async () => {
    const text = 'dokument: krav\nversjon: 1\n15820550010: 158205 50010\nkrav: 15820550010\n';
    const found = await findingsIn({ 'krav.yaml': text });
    expect(found.length).toBeGreaterThan(2);
    expect(JSON.stringify(found)).not.toContain('50010');
  });
});
