import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  matchUnit,
  type UnitHints,
  unitIndex,
} from '../../../../src/document/import/match/match-unit.ts';
import { nameKey, serviceIn } from '../../../../src/document/import/match/name-key.ts';
import type { Enhet, Tjeneste } from '../../../../src/generated/types.ts';

const unit = (id: string, navn: string, tjeneste: Tjeneste, more: Partial<Enhet> = {}): Enhet => ({
  id,
  navn,
  tjeneste,
  ansatte: 20,
  ...more,
});

const UNITS = [
  unit('solbakken', 'Solbakken barnehage', 'barnehage', { orgnr: '974760673' }),
  unit('tangen', 'Tangen barnehage', 'barnehage'),
  unit('eik', 'Eik barnehage', 'barnehage'),
  unit('lia', 'Lia', 'barnehage'),
  unit('fjordvik-skole', 'Fjordvik skole', 'skole'),
  unit('ungdomsskole', 'Fjordvik ungdomsskole', 'skole'),
  unit('sfo', 'Fjordvik SFO', 'sfo'),
  unit('oest', 'Bygdøy øst barnehage', 'barnehage'),
  unit('avd-1', 'Solgården avdeling 1', 'annet'),
  unit('senter-bhg', 'Skjæret oppvekstsenter', 'barnehage'),
  unit('senter-skole', 'Skjæret oppvekstsenter', 'skole'),
  unit('ppt', 'PP-tjenesten for Ytre Fjord', 'ppt'),
  unit('naustet', 'Naustet barnehage AS', 'barnehage', { eierform: 'privat' }),
  unit('hagen', 'Hagen barnehage', 'barnehage'),
  unit('haugen', 'Haugen barnehage', 'barnehage'),
  unit('solveigs', 'Solveigs Hage', 'barnehage'),
];

const INDEX = unitIndex(UNITS, new Set(['Kari', 'Solveig', 'Liv', 'Sol']));

describe('which unit a text means', () => {
  test.each<[string, UnitHints, object]>([
    // Surely
    ['solbakken', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['FJORDVIK-SKOLE ', {}, { id: 'fjordvik-skole', sikkerhet: 'sikker' }],
    ['Solbakken barnehage', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['solbakken  BARNEHAGE', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Solbakken bhg.', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Solbakkenbarnehage', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Solbakken barnehagen', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Fjordvik skule', {}, { id: 'fjordvik-skole', sikkerhet: 'sikker' }],
    ['Fjordvik ungdomsskule', {}, { id: 'ungdomsskole', sikkerhet: 'sikker' }],
    ['Fjordvik skolefritidsordning', {}, { id: 'sfo', sikkerhet: 'sikker' }],
    ['PP-tenesta for Ytre Fjord', {}, { id: 'ppt', sikkerhet: 'sikker' }],
    ['Naustet barnehage', {}, { id: 'naustet', sikkerhet: 'sikker' }],
    ['Sol bakken barnehage', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Noe helt annet', { orgnr: '974760673' }, { id: 'solbakken', sikkerhet: 'sikker' }],
    // The same name in two services
    ['Skjæret oppvekstsenter', { tjeneste: 'skole' }, { id: 'senter-skole', sikkerhet: 'sikker' }],
    ['Skjæret oppvekstsenter', {}, { kandidater: ['senter-bhg', 'senter-skole'] }],
    ['Skjæret oppvekstsenter', { tjeneste: 'ppt' }, { kandidater: ['senter-bhg', 'senter-skole'] }],
    ['Solbakken barnehage', { tjeneste: 'skole' }, { kandidater: ['solbakken'] }],
    // Guesses
    ['Solbakken', {}, { id: 'solbakken', sikkerhet: 'sikker' }],
    ['Bygdøy øst', {}, { id: 'oest', sikkerhet: 'liten' }],
    ['Lia barnehage', {}, { id: 'lia', sikkerhet: 'stor' }],
    ['Solbaken barnehage', {}, { id: 'solbakken', sikkerhet: 'stor' }],
    ['Sollbaken bhg', {}, { id: 'solbakken', sikkerhet: 'stor' }],
    ['Tangn', {}, { id: 'tangen', sikkerhet: 'liten' }],
    // Questions
    ['Fjordvik', {}, { kandidater: ['fjordvik-skole', 'ungdomsskole', 'sfo'] }],
    ['Haagen barnehage', {}, { kandidater: ['hagen', 'haugen'] }],
    ['Rustad skole', {}, { kandidater: [] }],
    // Never alike enough
    ['Lia skole', {}, { kandidater: [] }],
    ['Bygdøy vest barnehage', {}, { kandidater: [] }],
    ['Solgården avdeling 2', {}, { kandidater: [] }],
    ['Elk barnehage', {}, { kandidater: [] }],
    ['Solbakken SFO', {}, { kandidater: [] }],
    ['Tangenes barnehage', {}, { kandidater: [] }],
    ['barnehage', {}, { kandidater: [] }],
    ['–', {}, { kandidater: [] }],
    // People
    ['Kari Nordmann', {}, { person: true }],
    ['Sol Bakken', {}, { person: true }],
    ['Liv Tangen', {}, { person: true }],
    ['Solveigs hage', {}, { id: 'solveigs', sikkerhet: 'sikker' }],
  ])('%s %o', (text, hints, expected) => {
    expect(matchUnit(text, hints, INDEX)).toEqual(expected);
  });

  test('a law: a unit is always surely meant by its own id and name', () => {
    const names = new Map(UNITS.map(({ navn, id }) => [nameKey(navn).words.join(' '), id]));
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), ({ id, navn, tjeneste }) => {
        const isOnly = [...UNITS].filter((one) => one.navn === navn).length === 1;
        expect(matchUnit(id, {}, INDEX)).toEqual({ id, sikkerhet: 'sikker' });
        expect(matchUnit(navn, { tjeneste }, INDEX)).toEqual({ id, sikkerhet: 'sikker' });
        expect(names.has(nameKey(navn).words.join(' '))).toBe(true);
        if (isOnly) expect(matchUnit(navn, {}, INDEX)).toEqual({ id, sikkerhet: 'sikker' });
      }),
    );
  });
});

describe('the service that a name says', () => {
  test.each<[string, Tjeneste | undefined]>([
    ['Solbakken bhg', 'barnehage'],
    ['Rustad barneskule', 'skole'],
    ['Rustad skole og SFO', undefined],
    ['Rustad', undefined],
    ['PP-kontoret', 'ppt'],
  ])('%s: %s', (name, service) => {
    expect(serviceIn(nameKey(name))).toBe(service);
  });
});
