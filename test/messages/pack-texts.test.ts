import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

/** A sentence in nb, nn and en. */
const spoken = (say: (catalogue: Catalogue) => string): string[] => [nb, nn, en].map(say);

test.each<[string, (catalogue: Catalogue) => string, string[]]>([
  [
    'one hidden figure',
    ({ pack, words }) => pack.hidden({ cells: 1, rows: 1, threshold: 5 }, words),
    [
      '1 tall i 1 rad er skjult: tall under 5, og tall som ville røpet dem.',
      '1 tal i 1 rad er skjult: tal under 5, og tal som ville ha røpt dei.',
      '1 figure in 1 row is hidden: figures below 5, and figures that would give them away.',
    ],
  ],
  [
    'several hidden figures',
    ({ pack, words }) => pack.hidden({ cells: 33, rows: 11, threshold: 3 }, words),
    [
      '33 tall i 11 rader er skjult: tall under 3, og tall som ville røpet dem.',
      '33 tal i 11 rader er skjulte: tal under 3, og tal som ville ha røpt dei.',
      '33 figures in 11 rows are hidden: figures below 3, and figures that would give them away.',
    ],
  ],
  [
    'one row in full-time equivalents',
    ({ pack, words }) => pack.inFte(1, words),
    [
      'Ikke med: 1 rad som er målt i årsverk. Bare antall personer sendes.',
      'Ikkje med: 1 rad som er målt i årsverk. Berre talet på personar blir sendt.',
      'Not included: 1 row measured in full-time equivalents. Only numbers of people are sent.',
    ],
  ],
  [
    'several rows in full-time equivalents',
    ({ pack, words }) => pack.inFte(3, words),
    [
      'Ikke med: 3 rader som er målt i årsverk. Bare antall personer sendes.',
      'Ikkje med: 3 rader som er målte i årsverk. Berre talet på personar blir sendt.',
      'Not included: 3 rows measured in full-time equivalents. Only numbers of people are sent.',
    ],
  ],
  [
    'one need report with something private in it',
    ({ pack, words }) => pack.private(['b2'], words),
    [
      'Ikke med: behovsmeldingen «b2», fordi det står personopplysninger der.',
      'Ikkje med: behovsmeldinga «b2», fordi det står personopplysningar der.',
      'Not included: the need report “b2”, because of personal data in it.',
    ],
  ],
  [
    'several of them',
    ({ pack, words }) => pack.private(['b1', 'b2'], words),
    [
      'Ikke med: behovsmeldingene «b1» og «b2», fordi det står personopplysninger der.',
      'Ikkje med: behovsmeldingane «b1» og «b2», fordi det står personopplysningar der.',
      'Not included: the need reports “b1” and “b2”, because of personal data in them.',
    ],
  ],
  ['an error in a step', ({ pack }) => pack.errors(1), ['1 feil', '1 feil', '1 error']],
  ['errors in a step', ({ pack }) => pack.errors(2), ['2 feil', '2 feil', '2 errors']],
  [
    'the comment of a draft with one error',
    ({ pack }) => pack.draftComment(1),
    [
      'Utkast: Det sto 1 feil i planen da fila ble laget.',
      'Utkast: Det stod 1 feil i planen då fila blei laga.',
      'Draft: the plan had 1 error when the file was made.',
    ],
  ],
  [
    'the comment of a draft with several',
    ({ pack }) => pack.draftComment(11),
    [
      'Utkast: Det sto 11 feil i planen da fila ble laget.',
      'Utkast: Det stod 11 feil i planen då fila blei laga.',
      'Draft: the plan had 11 errors when the file was made.',
    ],
  ],
  [
    'the comment at the top',
    ({ pack }) => pack.comment('Fjordvik kommune').join('\n'),
    [
      'Innsending fra Fjordvik kommune, laget med «kompass pakk».\nFila skal ikke endres for hånd: Rett i planen, og pakk på nytt.\nGaptabellen har ingen enheter og ingen personer, og små tall er skjult.',
      'Innsending frå Fjordvik kommune, laga med «kompass pakk».\nFila skal ikkje endrast for hand: Rett i planen, og pakk på nytt.\nGaptabellen har ingen einingar og ingen personar, og små tal er skjulte.',
      'Submission from Fjordvik kommune, made with “kompass pakk”.\nThe file is not to be changed by hand: correct the plan, and pack again.\nThe gap table has no units and no people, and small figures are hidden.',
    ],
  ],
  [
    'what stands in the way of a submission',
    ({ pack, words }) => pack.blocked(1, 'fjordvik', words),
    [
      '«fjordvik» har 1 feil som må rettes før planen kan sendes:',
      '«fjordvik» har 1 feil som må rettast før planen kan sendast:',
      '“fjordvik” has 1 error to correct before the plan can be sent:',
    ],
  ],
  [
    'what stands in the way of a draft',
    ({ pack, words }) => pack.draftBlocked(2, 'fjordvik', words),
    [
      '«fjordvik» har 2 feil, og noen av dem må rettes før det kan lages et utkast:',
      '«fjordvik» har 2 feil, og nokre av dei må rettast før det kan lagast eit utkast:',
      '“fjordvik” has 2 errors, and some of them must be corrected before a draft can be made:',
    ],
  ],
])('%s', (_, say, expected) => {
  expect(spoken(say)).toEqual(expected);
});
