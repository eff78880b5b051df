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
    'how far a run has come',
    ({ collate, words }) => collate.progress.done(1, 1200, words),
    ['1 av 1 200', '1 av 1 200', '1 of 1,200'],
  ],
  [
    'seconds left',
    ({ collate, words }) => collate.progress.secondsLeft(3, words),
    ['om lag 3 s igjen', 'om lag 3 s att', 'about 3 s left'],
  ],
  [
    'minutes left',
    ({ collate, words }) => collate.progress.minutesLeft(2, words),
    ['om lag 2 min igjen', 'om lag 2 min att', 'about 2 min left'],
  ],
  [
    'the end of a long list',
    ({ collate, words }) => collate.more(3, words),
    ['3 til', '3 til', '3 more'],
  ],
  [
    'documents that are no submissions',
    ({ collate, words }) => collate.ignored(['a', 'b'], words),
    [
      'Ikke innsendinger, og derfor ikke med i runden: a og b.',
      'Ikkje innsendingar, og difor ikkje med i runden: a og b.',
      'Not submissions, and so not part of the round: a and b.',
    ],
  ],
  [
    'need reports by themselves',
    ({ collate, words }) => collate.looseNeedReports(['a'], words),
    [
      'Behovsmeldinger uten innsending, og derfor ikke med i runden: a. Be eieren lage innsendingen med «kompass pakk».',
      'Behovsmeldingar utan innsending, og difor ikkje med i runden: a. Be eigaren lage innsendinga med «kompass pakk».',
      'Need reports without a submission, and so not part of the round: a. Ask the owner to make the submission with “kompass pakk”.',
    ],
  ],
  [
    'what is left over',
    ({ collate, words }) => collate.remaining(['a'], words),
    [
      'Ligger igjen fra før og hører ikke til denne runden: a. Ingenting er slettet.',
      'Ligg att frå før og høyrer ikkje til denne runden: a. Ingenting er sletta.',
      'Left from before and not part of this round: a. Nothing has been deleted.',
    ],
  ],
  [
    'an option that must be there',
    ({ errors, words }) => errors['mangler-valg']({ valg: '--out' }, words),
    [
      'Valget «--out» må være med. Se hvordan med --help.',
      'Valet «--out» må vere med. Sjå korleis med --help.',
      'The option “--out” is needed. See how with --help.',
    ],
  ],
  [
    'no forum',
    ({ errors, words }) => errors['uten-forum']({ stier: ['inn'] }, words),
    [
      'Fant ikke noe forumdokument i «inn». Skriv hvor det er: --forum forum.yaml. Det begynner med «dokument: forum» og sier hvilke fylker og ordninger runden gjelder, og hvilket år.',
      'Fann ikkje noko forumdokument i «inn». Skriv kvar det er: --forum forum.yaml. Det byrjar med «dokument: forum» og seier kva fylke, ordningar og år runden gjeld.',
      'Found no forum document in “inn”. Say where it is: --forum forum.yaml. It begins with “dokument: forum” and says which counties, schemes and year the round is for.',
    ],
  ],
  [
    'several forums',
    ({ errors, words }) => errors['flere-forum']({ filer: ['a', 'b'] }, words),
    [
      'Fant flere forumdokumenter: «a» og «b». Velg ett med --forum.',
      'Fann fleire forumdokument: «a» og «b». Vel eitt med --forum.',
      'Found several forum documents: “a” and “b”. Choose one with --forum.',
    ],
  ],
  [
    'another document for the forum',
    ({ errors, words }) => errors['ikke-forum']({ sti: 'a' }, words),
    [
      '«a» er ikke et forumdokument: det begynner ikke med «dokument: forum».',
      '«a» er ikkje eit forumdokument: det byrjar ikkje med «dokument: forum».',
      '“a” is not a forum document: it does not begin with “dokument: forum”.',
    ],
  ],
  [
    'a forum that cannot be used',
    ({ errors, words }) => errors['forum-feil']({ sti: 'f.yaml', feil: 'Feil.' }, words),
    [
      'Forumdokumentet «f.yaml» kan ikke brukes: Feil. Se alt med: kompass valider f.yaml',
      'Forumdokumentet «f.yaml» kan ikkje brukast: Feil. Sjå alt med: kompass valider f.yaml',
      'The forum document “f.yaml” cannot be used: Feil. See everything with: kompass valider f.yaml',
    ],
  ],
  [
    'no frame to propose within',
    ({ errors, words }) => errors['forslag-uten-ramme']({}, words),
    [
      '--forslag trenger en ramme. Skriv den i forumdokumentet (ramme), eller med --ramme.',
      '--forslag treng ei ramme. Skriv ho i forumdokumentet (ramme), eller med --ramme.',
      '--forslag needs a frame. Give it in the forum document (ramme), or with --ramme.',
    ],
  ],
  [
    'nothing to collate',
    ({ errors, words }) => errors['ingenting-aa-samle']({ stier: ['inn'] }, words),
    [
      'Fant ingen innsendinger og ingen planmapper i «inn». En innsending lages med «kompass pakk».',
      'Fann ingen innsendingar og ingen planmapper i «inn». Ei innsending blir laga med «kompass pakk».',
      'Found no submissions and no plan folders in “inn”. A submission is made with “kompass pakk”.',
    ],
  ],
];

test.each(cases)('%s', (_, say, expected) => {
  expect(spoken(say)).toEqual(expected);
});
