import { describe, expect, it } from 'vitest';
import { near, nearest, toAscii } from '../../src/document/nearest.ts';

describe('toAscii', () => {
  it.each([
    ['Årsverk', 'aarsverk'],
    ['FØRINGER', 'foeringer'],
    ['Hábmer', 'habmer'],
    ['la\u030ar', 'laar'],
    ['spr-01', 'spr-01'],
  ])('%s → %s', (word, expected) => {
    expect(toAscii(word)).toBe(expected);
  });
});

describe('nearest', () => {
  const services = ['barnehage', 'skole', 'sfo', 'ppt', 'kulturskole'];

  it.each([
    ['skole', services, 'skole'],
    ['Skole', services, 'skole'],
    ['skule', services, 'skole'],
    ['barnehager', services, 'barnehage'],
    ['barnhge', services, 'barnehage'],
    ['bernhgae', services, undefined],
    ['pp', services, undefined],
    ['pptt', services, 'ppt'],
    ['sf', services, undefined],
    ['års', ['aars', 'aar'], 'aars'],
    ['enhet', [], undefined],
    ['solbak', ['solbaks', 'solbakk'], 'solbakk'],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('gives the nearest first, then by the alphabet, whatever the order of the candidates', () => {
    const expected = ['fjellheim', 'fjelheim', 'fjellhein'];
    for (const candidates of [expected, expected.toReversed()]) {
      const found = near('fjellheim', candidates);
      expect(found.map(({ candidate }) => candidate)).toEqual(expected);
      expect(found.map(({ slips }) => slips)).toEqual([0, 1, 1]);
    }
  });
});
