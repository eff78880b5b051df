import { expect, test } from 'vitest';
import type { RoundTexts } from '../../src/messages/round-texts.ts';
import type { Words } from '../../src/messages/words.ts';
import { CATALOGUES, plain } from '../report/report-fixtures.ts';

type Say = (texts: RoundTexts, words: Words) => string;

const step = { more: 120_000, frame: 620_000, gain: 4, in: ['9901/b1', '9903/b1'] };

const SENTENCES: readonly (readonly [string, Say, string, string, string])[] = [
  [
    'schemes, one',
    (t, w) => t.schemes(['Rekom'], w),
    'Tilskuddsordning: Rekom.',
    'Tilskotsordning: Rekom.',
    'Grant scheme: Rekom.',
  ],
  [
    'schemes, more',
    (t, w) => t.schemes(['Rekom', 'Dekom'], w),
    'Tilskuddsordninger: Rekom og Dekom.',
    'Tilskotsordningar: Rekom og Dekom.',
    'Grant schemes: Rekom and Dekom.',
  ],
  [
    'year and deadline',
    (t, w) => t.yearAndDeadline({ year: '2027/2028', day: '2027-02-01', clock: '23:59' }, w),
    'Barnehage- og skoleåret 2027/2028. Frist: 1. februar 2027 kl. 23.59.',
    'Barnehage- og skuleåret 2027/2028. Frist: 1. februar 2027 kl. 23.59.',
    'School year 2027/2028. Deadline: 1 February 2027 at 23:59.',
  ],
  [
    'missing',
    (t, w) => t.missing(['Fjordvik', 'Havnes'], w),
    'Ikke mottatt fra: Fjordvik og Havnes.',
    'Ikkje motteke frå: Fjordvik og Havnes.',
    'Nothing received from: Fjordvik and Havnes.',
  ],
  [
    'not used',
    (t, w) => t.notUsed(['Fjordvik'], w),
    'Levert, men ikke med i tallene før feilene er rettet: Fjordvik.',
    'Levert, men ikkje med i tala før feila er retta: Fjordvik.',
    'Submitted, but not part of the figures until the errors are corrected: Fjordvik.',
  ],
  [
    'outside',
    (t, w) => t.outside(['9901/b2'], w),
    'Utenfor runden (annet fylke, år eller annen ordning), og ikke med i summene: 9901/b2.',
    'Utanfor runden (anna fylke, år eller anna ordning), og ikkje med i summane: 9901/b2.',
    'Outside the round (another county, year or scheme), and not part of the sums: 9901/b2.',
  ],
  [
    'the next step',
    (t, w) => t.nextStep({ ...step, out: ['9902/b1'] }, w),
    'Med 120 000 kr mer (en ramme på 620 000 kr) ville 9901/b1 og 9903/b1 kommet med, og 9902/b1 gått ut. Det ville gitt 4 poeng mer.',
    'Med 120 000 kr meir (ei ramme på 620 000 kr) ville 9901/b1 og 9903/b1 kome med, og 9902/b1 gått ut. Det ville gitt 4 poeng meir.',
    'With NOK 120,000 more (a frame of NOK 620,000), 9901/b1 and 9903/b1 would come in, and 9902/b1 would go out. That would give 4 more points.',
  ],
  [
    'the next step, nothing out',
    (t, w) => t.nextStep({ ...step, out: [] }, w),
    'Med 120 000 kr mer (en ramme på 620 000 kr) ville 9901/b1 og 9903/b1 kommet med. Det ville gitt 4 poeng mer.',
    'Med 120 000 kr meir (ei ramme på 620 000 kr) ville 9901/b1 og 9903/b1 kome med. Det ville gitt 4 poeng meir.',
    'With NOK 120,000 more (a frame of NOK 620,000), 9901/b1 and 9903/b1 would come in. That would give 4 more points.',
  ],
  [
    'no voice, no deadline',
    (t, w) => t.noVoice({ network: 'Ytre', groups: ['PPT'], due: null }, w),
    'Ytre: ingen representerer PPT.',
    'Ytre: ingen representerer PPT.',
    'Ytre: nobody represents PPT.',
  ],
  [
    'no voice, deadline passed',
    (t, w) =>
      t.noVoice({ network: 'Ytre', groups: ['PPT'], due: { day: '2026-09-01', passed: true } }, w),
    'Ytre: ingen representerer PPT. Fristen var 1. september 2026.',
    'Ytre: ingen representerer PPT. Fristen var 1. september 2026.',
    'Ytre: nobody represents PPT. The deadline was 1 September 2026.',
  ],
  [
    'no voice, deadline to come',
    (t, w) =>
      t.noVoice({ network: 'Ytre', groups: ['PPT'], due: { day: '2027-09-01', passed: false } }, w),
    'Ytre: ingen representerer PPT. Fristen er 1. september 2027.',
    'Ytre: ingen representerer PPT. Fristen er 1. september 2027.',
    'Ytre: nobody represents PPT. The deadline is 1 September 2027.',
  ],
  [
    'no partner',
    (t) => t.noPartner('Ytre'),
    'Ytre: har ikke meldt noe universitet eller noen høgskole.',
    'Ytre: har ikkje meldt noko universitet eller nokon høgskule.',
    'Ytre: has named no university or university college.',
  ],
  [
    'in no network',
    (t, w) => t.inNoNetwork(['Fjordvik'], w),
    'Ikke med i noe nettverk: Fjordvik.',
    'Ikkje med i noko nettverk: Fjordvik.',
    'In no network: Fjordvik.',
  ],
  [
    'mandate met',
    (t, w) => t.mandateMet(['KS', 'PBL'], w),
    'Sammensetningen oppfyller mandatet: KS og PBL er med.',
    'Samansetjinga oppfyller mandatet: KS og PBL er med.',
    'The composition meets the mandate: KS and PBL take part.',
  ],
  [
    'units without private ones',
    (t) => t.unitsOf({ service: 'PPT', units: 1, privately: 0 }),
    'PPT 1',
    'PPT 1',
    'PPT 1',
  ],
];

test.each(SENTENCES)('%s', (_, say, nb, nn, en) => {
  const said = (['nb', 'nn', 'en'] as const).map((lang) => {
    const { round, words } = CATALOGUES[lang];
    return plain(say(round, words));
  });
  expect(said).toEqual([nb, nn, en]);
});

test.each(['nb', 'nn', 'en'] as const)(
  '%s: what stands at a cell is as long as Excel takes',
  (lang) => {
    const { input } = CATALOGUES[lang].round;
    for (const text of Object.values(input)) expect(text.length).toBeLessThanOrEqual(225);
    for (const title of [input.pointsTitle, input.refused])
      expect(title.length).toBeLessThanOrEqual(32);
  },
);
