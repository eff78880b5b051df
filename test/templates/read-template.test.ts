import { describe, expect, it } from 'vitest';
import { faultsOf, isDate, repeated } from './read-template.ts';

describe('the checks that the template tests rest on', () => {
  const texts = { nb: 'Hva trenger barna?', nn: 'Kva treng barna?', en: 'What do children need?' };

  it.each([
    ['nothing', texts, []],
    ['a missing language', { ...texts, en: ' ' }, ['empty']],
    ['bokmål in nynorsk', { ...texts, nn: 'Hva treng barna?' }, ['Hva treng barna?']],
    ['nynorsk in bokmål', { ...texts, nb: 'Barna treng ikkje det.' }, ['Barna treng ikkje det.']],
    ['no word inside another', { ...texts, nn: 'Eit etterspurt tema' }, []],
  ])('find %s', (_name, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['1.2.2027', false],
  ])('know whether %s is a date', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it('find what occurs twice', () => {
    expect(repeated(['3101', '3103', '3101'])).toEqual(['3101']);
  });
});
