import { describe, expect, test } from 'vitest';
import {
  competenceIndex,
  matchCompetence,
} from '../../../../src/document/import/match/match-competence.ts';
import { standardCatalogue } from '../../../../src/generated/data/standard-catalogue.ts';

const INDEX = competenceIndex([
  ...standardCatalogue.kompetanser,
  {
    id: 'lokal-natur',
    navn: { nb: 'Ski og sløyd' },
    omraade: 'fag',
    kategori: 'vanlig',
    forventet: ['barnehage'],
  },
]);

describe('which competence a text means', () => {
  test.each<[string, object]>([
    ['spr-01', { id: 'spr-01', sikkerhet: 'sikker' }],
    ['SPR-01: noe annet', { id: 'spr-01', sikkerhet: 'sikker' }],
    ['lokal-natur', { id: 'lokal-natur', sikkerhet: 'sikker' }],
    ['Språkutvikling og språkvansker', { id: 'spr-01', sikkerhet: 'sikker' }],
    ['språkutvikling  og språkvanskar', { id: 'spr-01', sikkerhet: 'sikker' }],
    ['Language development and disorders', { id: 'spr-01', sikkerhet: 'sikker' }],
    ['Språkutvikling og språkvansker (nytt)', { id: 'spr-01', sikkerhet: 'stor' }],
    ['Språkutviling og språkvansker', { id: 'spr-01', sikkerhet: 'stor' }],
    ['Ski og sloyd', { id: 'lokal-natur', sikkerhet: 'stor' }],
    ['Ski', { id: 'lokal-natur', sikkerhet: 'liten' }],
    ['Språkvansker', { kandidater: ['ink-09', 'spr-01'] }],
    ['Astrologi', { kandidater: [] }],
    ['og', { kandidater: [] }],
    ['', { kandidater: [] }],
    ['spr-99', { kandidater: [] }],
  ])('%s', (text, expected) => {
    expect(matchCompetence(text, INDEX)).toEqual(expected);
  });

  const named = (...names: string[]) =>
    competenceIndex(
      names.map((nb, at) => ({
        id: `lokal-${at}`,
        navn: { nb },
        omraade: 'fag',
        kategori: 'vanlig',
        forventet: ['skole'],
      })),
    );

  test('several that have the word are candidates, too many are none', () => {
    const areas = ['natur', 'musikk', 'helse', 'mat', 'idrett', 'kunst'];
    const index = named(...areas.map((area) => `Undervisning i ${area}`));
    expect(matchCompetence('Undervisning', index)).toEqual({ kandidater: [] });
    expect(
      matchCompetence(
        'Undervisning',
        named(...areas.slice(1).map((area) => `Undervisning i ${area}`)),
      ),
    ).toEqual({
      kandidater: ['lokal-0', 'lokal-1', 'lokal-2', 'lokal-3', 'lokal-4'],
    });
  });

  test('short names are not alike', () => {
    expect(matchCompetence('ASK', named('ASL'))).toEqual({ kandidater: [] });
    expect(matchCompetence('Foniks', named('Fonik'))).toEqual({ id: 'lokal-0', sikkerhet: 'stor' });
    expect(matchCompetence('Fonikks', named('Fonik'))).toEqual({
      id: 'lokal-0',
      sikkerhet: 'liten',
    });
  });

  test('the same name twice is a question', () => {
    const [first] = standardCatalogue.kompetanser;
    if (first === undefined) throw new Error('no competence');
    const twice = competenceIndex([first, { ...first, id: 'lokal-samme' }]);
    expect(matchCompetence(first.navn.nb, twice)).toEqual({
      kandidater: [first.id, 'lokal-samme'],
    });
  });

  test.each(standardCatalogue.kompetanser.map(({ id, navn }) => [id, navn] as const))(
    '%s is surely meant by its id and its names',
    (id, navn) => {
      for (const text of [id, ...Object.values(navn)]) {
        expect(matchCompetence(String(text), INDEX)).toEqual({ id, sikkerhet: 'sikker' });
      }
    },
  );
});
