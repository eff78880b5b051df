import { expect, test } from 'vitest';
import { readJudgements } from '../../src/document/read-judgements.ts';
import { readWorkbook } from '../../src/document/xlsx/read-workbook.ts';
import { buildRound } from '../../src/report/round/build-round.ts';
import { roundWorkbook } from '../../src/report/round/round-workbook.ts';
import { workbookBytes } from '../../src/report/xlsx/write-workbook.ts';
import { countyRound, roundInput } from '../report/round/county.ts';
import { roundOf } from '../report/round/round-fixture.ts';

test.each(['nb', 'nn', 'en'] as const)(
  'what a forum has judged reads back from the workbook of its round in %s',
  (lang) => {
    const round = countyRound();
    const input = roundInput(round, lang);
    const read = readWorkbook(workbookBytes(roundWorkbook(buildRound(input), input)).bytes);
    const sheets = 'fault' in read ? [] : read.sheets;
    const { judgements, faults } = readJudgements(sheets, round.forum);
    expect(faults).toEqual([]);
    expect(
      judgements.map(({ id, poeng, innstilt, merknad }) => ({
        id,
        poeng: Object.fromEntries(poeng),
        innstilt,
        merknad,
      })),
    ).toEqual(
      round.meldinger.map(({ id, poeng, innstilt, merknad }) => ({ id, poeng, innstilt, merknad })),
    );
    expect(judgements.some(({ innstilt }) => innstilt !== null)).toBe(true);
  },
);

test('a round in which nobody has reported reads back as nothing', () => {
  const round = roundOf({ meldinger: [] });
  const input = roundInput(round);
  const read = readWorkbook(workbookBytes(roundWorkbook(buildRound(input), input)).bytes);
  const sheets = 'fault' in read ? [] : read.sheets;
  expect(readJudgements(sheets, round.forum)).toMatchObject({ judgements: [], faults: [] });
});
