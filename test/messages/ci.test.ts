import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

/** A sentence in nb, nn and en, with ordinary spaces. */
const spoken = (say: (catalogue: Catalogue) => string): string[] =>
  [nb, nn, en].map((catalogue) => say(catalogue).replaceAll(/[\u00a0\u202f]/g, ' '));

const cases: [string, (catalogue: Catalogue) => string, string[]][] = [
  [
    'more annotations',
    ({ ci }) => ci.moreAnnotations('2', false),
    ['… og 2 til.', '… og 2 til.', '… and 2 more.'],
  ],
  [
    'more annotations, which are in the summary',
    ({ ci }) => ci.moreAnnotations('2', true),
    [
      '… og 2 til. Alle står i oppsummeringen av jobben.',
      '… og 2 til. Alle står i oppsummeringa av jobben.',
      '… and 2 more. All of them are in the summary of the job.',
    ],
  ],
  [
    'more rows',
    ({ ci, words }) => ci.moreRows(1, words),
    ['… og 1 funn til.', '… og 1 funn til.', '… and 1 finding more.'],
  ],
  [
    'a cut',
    ({ ci, words }) => ci.cut(2, 3, words),
    [
      'Bare 2 av 3 funn er tatt med, de alvorligste først.',
      'Berre 2 av 3 funn er tekne med, dei alvorlegaste først.',
      'Only 2 of 3 findings are included, the worst first.',
    ],
  ],
  [
    'one that is known',
    ({ ci, words }) => ci.known(1, words),
    [
      '1 kjent funn i grunnlinja er ikke tatt med.',
      '1 kjent funn i grunnlinja er ikkje teke med.',
      '1 known finding in the baseline is left out.',
    ],
  ],
  [
    'some that are known',
    ({ ci, words }) => ci.known(1200, words),
    [
      '1 200 kjente funn i grunnlinja er ikke tatt med.',
      '1 200 kjende funn i grunnlinja er ikkje tekne med.',
      '1,200 known findings in the baseline are left out.',
    ],
  ],
  [
    'some that are gone',
    ({ ci, words }) => ci.gone(2, 'g.json', words),
    [
      '2 funn i grunnlinja finnes ikke lenger. Ta dem ut med: --skriv-grunnlinje g.json',
      '2 funn i grunnlinja finst ikkje lenger. Ta dei ut med: --skriv-grunnlinje g.json',
      '2 findings in the baseline are no longer there. Take them out with: --skriv-grunnlinje g.json',
    ],
  ],
  [
    'one that is gone',
    ({ ci, words }) => ci.gone(1, 'g.json', words),
    [
      '1 funn i grunnlinja finnes ikke lenger. Ta det ut med: --skriv-grunnlinje g.json',
      '1 funn i grunnlinja finst ikkje lenger. Ta det ut med: --skriv-grunnlinje g.json',
      '1 finding in the baseline is no longer there. Take it out with: --skriv-grunnlinje g.json',
    ],
  ],
  [
    'a baseline that was written',
    ({ ci, words }) => ci.wroteBaseline(2, 'g.json', words),
    [
      'Skrev grunnlinja «g.json» med 2 funn.',
      'Skreiv grunnlinja «g.json» med 2 funn.',
      'Wrote the baseline “g.json” with 2 findings.',
    ],
  ],
  [
    'what is not in it',
    ({ ci, words }) => ci.notInBaseline(1, words),
    [
      '1 funn om personvern er ikke med i grunnlinja: slike funn kan ikke utsettes.',
      '1 funn om personvern er ikkje med i grunnlinja: slike funn kan ikkje utsetjast.',
      '1 privacy finding is not in the baseline: such findings cannot wait.',
    ],
  ],
  [
    'an entry that lacks something',
    ({ errors, words }) =>
      errors['grunnlinje-feil']({ sti: 'g.json', aarsak: 'form', plass: 3 }, words),
    [
      '«g.json» kan ikke brukes som grunnlinje: funn nummer 3 mangler noe. Hvert funn har «fil», «kode», «sted» og «antall». Lag den på nytt med --skriv-grunnlinje.',
      '«g.json» kan ikkje brukast som grunnlinje: funn nummer 3 manglar noko. Kvart funn har «fil», «kode», «sted» og «antall». Lag ho på nytt med --skriv-grunnlinje.',
      '“g.json” cannot be used as a baseline: finding number 3 lacks something. Each finding has “fil”, “kode”, “sted” and “antall”. Make it again with --skriv-grunnlinje.',
    ],
  ],
  [
    'another file in its place',
    ({ errors, words }) => errors['grunnlinje-annen-fil']({ sti: 'a' }, words),
    [
      '«a» finnes fra før og er ikke en grunnlinje, så den blir ikke skrevet over. Velg et annet navn, eller slett fila først.',
      '«a» finst frå før og er ikkje ei grunnlinje, så ho blir ikkje skriven over. Vel eit anna namn, eller slett fila først.',
      '“a” exists and is not a baseline, so it is not overwritten. Choose another name, or delete the file first.',
    ],
  ],
  [
    'half a check',
    ({ errors, words }) => errors['grunnlinje-ufullstendig']({ sti: 'a' }, words),
    [
      'Grunnlinja «a» er ikke skrevet, for ikke alt kunne kontrolleres. Rett opp i det, og prøv igjen.',
      'Grunnlinja «a» er ikkje skriven, for ikkje alt kunne kontrollerast. Rett opp i det, og prøv igjen.',
      'The baseline “a” was not written, for not everything could be checked. Put that right, and try again.',
    ],
  ],
  [
    'options that exclude each other',
    ({ errors, words }) => errors['valg-sammen']({ valg: '--a', med: '--b' }, words),
    [
      '--a kan ikke brukes sammen med --b.',
      '--a kan ikkje brukast saman med --b.',
      '--a cannot be used together with --b.',
    ],
  ],
];

test.each(cases)('%s', (_, say, expected) => {
  expect(spoken(say)).toEqual(expected);
});
