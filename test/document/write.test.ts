import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/parse.ts';
import { writeYaml } from '../../src/document/write.ts';
import { randomValue } from './random-documents.ts';

describe('writeYaml', () => {
  it.each([
    [
      'groups and lists in block style',
      { enheter: [{ id: 'solbakken', ansatte: 22 }] },
      'enheter:\n  - id: solbakken\n    ansatte: 22\n',
    ],
    [
      'numbers that are text in quotation marks',
      { kommunenummer: '0301', orgnr: '974760673' },
      'kommunenummer: "0301"\norgnr: "974760673"\n',
    ],
    [
      'dates and times in quotation marks',
      { frist: '2027-02-01', tid: '12:30' },
      'frist: "2027-02-01"\ntid: "12:30"\n',
    ],
    [
      'words that some read as true or nothing',
      { a: 'yes', b: 'Off', c: 'null', d: '~' },
      'a: "yes"\nb: "Off"\nc: "null"\nd: "~"\n',
    ],
    ['other words without', { a: 'ja', b: 'Språk – «Fjordvik»' }, 'a: ja\nb: Språk – «Fjordvik»\n'],
    ['nothing as null', { antall: null }, 'antall: null\n'],
    ['empty lists and groups', { a: [], b: {} }, 'a: []\nb: {}\n'],
    ['several lines as a block', { tekst: 'en\nto\n' }, 'tekst: |\n  en\n  to\n'],
    ['long text on one line', { a: 'ord '.repeat(60).trim() }, `a: ${'ord '.repeat(60).trim()}\n`],
    ['numbers as they are', { a: 18.4, b: 0, c: -1 }, 'a: 18.4\nb: 0\nc: -1\n'],
  ])('writes %s', (_, value, text) => {
    expect(writeYaml(value)).toBe(text);
  });

  it('writes what is there twice twice, and not as an alias', () => {
    const unit = { id: 'solbakken' };
    expect(writeYaml([unit, unit])).toBe('- id: solbakken\n- id: solbakken\n');
  });

  it('writes what reads back as the same', () => {
    fc.assert(
      fc.property(randomValue, (value) => {
        expect(parseYaml(writeYaml(value))).toMatchObject({
          value,
          faults: [],
          syntaxError: false,
        });
      }),
      { numRuns: 1000 },
    );
  });
});
