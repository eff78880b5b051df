import { describe, expect, test } from 'vitest';
import { tellsByPlace, tellsFigures } from '../../src/domain/told-figures.ts';
import { finding } from '../report/report-fixtures.ts';

describe('a finding tells a figure that is hidden beside it', () => {
  const gap = { krav: 'k9', kompetanse: 'spr-04', gap: 1, maalt_i: 'antall' } as const;
  const held = '/enheter/2/beholdning/spr-03/antall';

  test.each([
    ['what a requirement lacks', finding('steg/gap-uten-tiltak', gap, { sti: '/krav/8/id' })],
    [
      'that a competence is not used',
      finding('steg/rekrutterer-foer-mobilisering', { tiltak: 't1', kompetanse: 'a', ubrukt: 2 }),
    ],
    [
      'people at a unit',
      finding(
        'sum/antall-over-ansatte',
        { kompetanse: 'spr-03', antall: 4, ansatte: 3 },
        { sti: held },
      ),
    ],
    [
      'a figure of an inventory in quotation marks',
      finding(
        'skjema/feil-type',
        { ventet: ['heltall'], fant: 'tekst', verdi: '3' },
        { sti: held },
      ),
    ],
    [
      'a figure of a submission in quotation marks',
      finding('skjema/feil-form', { verdi: '3', form: 'skjult' }, { sti: '/gap/0/dekning' }),
    ],
    [
      'a text that is no YAML',
      finding('yaml/syntaks', { aarsak: 'mangler-kolon', detalj: 'dekning 3' }),
    ],
  ])('%s', (_, told) => {
    expect(tellsFigures(told)).toBe(true);
  });

  test.each([
    ['a bracket', finding('yaml/syntaks', { aarsak: 'aapen-klamme', detalj: ']' }, { sti: '' })],
    ['a field of a row', finding('skjema/mangler', { felt: 'gap' }, { sti: '/gap/0' })],
    [
      'money',
      finding('skjema/utenfor-omraade', { verdi: '-100', minst: 0 }, { sti: '/behovsmeldinger/0' }),
    ],
    [
      'the need, which is published',
      finding('skjema/utenfor-omraade', { verdi: '-1', minst: 0 }, { sti: '/krav/0/antall' }),
    ],
  ])('but not %s', (_, told) => {
    expect(tellsFigures(told)).toBe(false);
  });

  test('by its place alone, where it is about one requirement', () => {
    expect(tellsByPlace({ kode: 'steg/gap-uten-tiltak' })).toBe(true);
    expect(tellsByPlace({ kode: 'sum/antall-over-ansatte' })).toBe(false);
  });
});
