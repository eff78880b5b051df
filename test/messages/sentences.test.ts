import { describe, expect, test } from 'vitest';
import type { UserErrorCode, UserErrorFacts } from '../../src/domain/user-error-facts.ts';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** A sentence in nb, nn and en, with ordinary spaces. */
const spoken = (say: (catalogue: Catalogue) => string): string[] =>
  [nb, nn, en].map((catalogue) => plain(say(catalogue)));

function error<C extends UserErrorCode>(code: C, facts: UserErrorFacts[C], ...expected: string[]) {
  return [code, spoken(({ errors, words }) => errors[code](facts, words)), expected] as const;
}

test.each([
  error(
    'finnes-ikke',
    { sti: 'plan.yaml' },
    'Finner ikke «plan.yaml». Sjekk at navnet er skrevet riktig, og at du står i riktig mappe.',
    'Finn ikkje «plan.yaml». Sjekk at namnet er skrive rett, og at du står i rett mappe.',
    'Cannot find “plan.yaml”. Check the spelling, and that you are in the right folder.',
  ),
  error(
    'ingen-treff',
    { moenster: '*.yaml' },
    'Ingen filer passer til «*.yaml». Sjekk mønsteret, eller skriv navnet på mappa.',
    'Ingen filer passar til «*.yaml». Sjekk mønsteret, eller skriv namnet på mappa.',
    'No files match “*.yaml”. Check the pattern, or name the folder.',
  ),
  error(
    'ingenting-kontrollert',
    { stier: ['a', 'b'] },
    'Ingenting er kontrollert: fant ingen YAML-filer (.yaml eller .yml) i «a» og «b».',
    'Ingenting er kontrollert: fann ingen YAML-filer (.yaml eller .yml) i «a» og «b».',
    'Nothing was checked: found no YAML files (.yaml or .yml) in “a” and “b”.',
  ),
  error(
    'kan-ikke-lese',
    { sti: 'a', grunn: 'EACCES' },
    'Kan ikke lese «a» (EACCES). Sjekk at fila finnes, og at du har tilgang til den.',
    'Kan ikkje lese «a» (EACCES). Sjekk at fila finst, og at du har tilgang til ho.',
    'Cannot read “a” (EACCES). Check that the file exists and that you may read it.',
  ),
  error(
    'kan-ikke-skrive',
    { sti: 'a', grunn: 'EROFS' },
    'Kan ikke skrive «a» (EROFS). Det som eventuelt lå der fra før, er urørt. Sjekk tilgangen, og at fila ikke er åpen i et annet program.',
    'Kan ikkje skrive «a» (EROFS). Det som eventuelt låg der frå før, er urørt. Sjekk tilgangen, og at fila ikkje er open i eit anna program.',
    'Cannot write “a” (EROFS). What may have been there before is untouched. Check the permissions, and that no other program has the file open.',
  ),
  error(
    'disk-full',
    { sti: 'a' },
    'Disken er full, så «a» ble ikke skrevet. Fila som lå der fra før, er urørt. Frigjør plass og prøv igjen.',
    'Disken er full, så «a» blei ikkje skriven. Fila som låg der frå før, er urørt. Frigjer plass og prøv igjen.',
    'The disk is full, so “a” was not written. The file that was there is untouched. Free some space and try again.',
  ),
  error(
    'finnes-fra-foer',
    { sti: 'a' },
    '«a» finnes fra før og blir ikke skrevet over. Bruk --overskriv for å erstatte, eller velg et annet sted med --out.',
    '«a» finst frå før og blir ikkje skriven over. Bruk --overskriv for å erstatte, eller vel ein annan stad med --out.',
    '“a” exists and is not overwritten. Use --overskriv to replace it, or choose another place with --out.',
  ),
  error(
    'for-lav-terskel',
    { valg: '--terskel', verdi: '2', minst: 3 },
    '--terskel kan ikke være 2. Den laveste er 3: Med en lavere terskel kan tallene vise til enkeltpersoner.',
    '--terskel kan ikkje vere 2. Den lågaste er 3: Med ein lågare terskel kan tala vise til enkeltpersonar.',
    '--terskel cannot be 2. The lowest is 3: below that, figures can point to individuals.',
  ),
  error(
    'er-kilde',
    { sti: 'plan.yaml' },
    '«plan.yaml» er en av filene innsendingen lages av, og blir ikke skrevet over. Velg et annet navn med --out.',
    '«plan.yaml» er ei av filene innsendinga blir laga av, og blir ikkje skriven over. Vel eit anna namn med --out.',
    '“plan.yaml” is one of the files that the submission is made from, and is not overwritten. Choose another name with --out.',
  ),
  error(
    'ut-er-fil',
    { sti: 'a' },
    '«a» er en fil, men her trengs en mappe. Velg en annen mappe med --out.',
    '«a» er ei fil, men her trengst ei mappe. Vel ei anna mappe med --out.',
    '“a” is a file, but a folder is needed here. Choose another folder with --out.',
  ),
  error(
    'uten-plan',
    { mappe: 'a' },
    '«a» er ikke en planmappe: ingen fil der begynner med «dokument: plan». Gå til planmappa, eller skriv navnet på den.',
    '«a» er ikkje ei planmappe: inga fil der byrjar med «dokument: plan». Gå til planmappa, eller skriv namnet på ho.',
    '“a” is not a plan folder: no file there begins with “dokument: plan”. Go to the plan folder, or name it.',
  ),
  error(
    'flere-planer',
    { mappe: 'a', filer: ['1', '2'] },
    '«a» har flere planer: «1» og «2». En planmappe skal ha én plan. Flytt de andre til egne mapper.',
    '«a» har fleire planar: «1» og «2». Ei planmappe skal ha éin plan. Flytt dei andre til eigne mapper.',
    '“a” has several plans: “1” and “2”. A plan folder has one plan. Move the others to folders of their own.',
  ),
  error(
    'flere-planmapper',
    { mappe: 'a', mapper: ['1', '2', '3'] },
    '«a» har flere planmapper: «1», «2» og «3». Skriv navnet på én av dem.',
    '«a» har fleire planmapper: «1», «2» og «3». Skriv namnet på éi av dei.',
    '“a” has several plan folders: “1”, “2” and “3”. Name one of them.',
  ),
  error(
    'ugyldig-valg',
    { valg: '--lang', verdi: 'se', tillatt: ['nb', 'nn', 'en'], naermest: 'en' },
    '--lang kan ikke være «se». Velg nb, nn eller en. Mente du «en»?',
    '--lang kan ikkje vere «se». Vel nb, nn eller en. Meinte du «en»?',
    '--lang cannot be “se”. Choose nb, nn or en. Did you mean “en”?',
  ),
  error(
    'ugyldig-tall',
    { valg: '--jobs', verdi: 'to' },
    '--jobs må være et helt tall fra 0 og oppover, ikke «to».',
    '--jobs må vere eit heilt tal frå 0 og oppover, ikkje «to».',
    '--jobs must be a whole number from 0 up, not “to”.',
  ),
  error(
    'ugyldig-dato',
    { valg: '--dato', verdi: 'i går' },
    '--dato må være en dato som 2027-01-15, ikke «i går».',
    '--dato må vere ein dato som 2027-01-15, ikkje «i går».',
    '--dato must be a date such as 2027-01-15, not “i går”.',
  ),
  error(
    'ukjent-kommando',
    { kommando: 'gpa', naermest: 'gap' },
    'Kommandoen «gpa» finnes ikke. Mente du «gap»? Se alle med: kompass --help',
    'Kommandoen «gpa» finst ikkje. Meinte du «gap»? Sjå alle med: kompass --help',
    'There is no command “gpa”. Did you mean “gap”? See all with: kompass --help',
  ),
  error(
    'ukjent-flagg',
    { flagg: '--x' },
    'Valget «--x» finnes ikke her. Se alle med --help.',
    'Valet «--x» finst ikkje her. Sjå alle med --help.',
    'There is no option “--x” here. See all with --help.',
  ),
  error(
    'mangler-verdi',
    { flagg: '--out' },
    'Valget «--out» mangler en verdi.',
    'Valet «--out» manglar ein verdi.',
    'The option “--out” lacks a value.',
  ),
  error(
    'for-mange-argument',
    { kommando: 'rapport' },
    'Kommandoen «rapport» fikk flere ord enn den kan bruke. Står det mellomrom i et navn, må navnet ha anførselstegn rundt seg.',
    'Kommandoen «rapport» fekk fleire ord enn han kan bruke. Står det mellomrom i eit namn, må namnet ha hermeteikn rundt seg.',
    'The command “rapport” was given more words than it can use. A name with spaces needs quotes around it.',
  ),
  error(
    'innstillinger-feil',
    { sti: 'kompass.yaml', feil: '3:1 …' },
    'Innstillingene i «kompass.yaml» kan ikke brukes: 3:1 …',
    'Innstillingane i «kompass.yaml» kan ikkje brukast: 3:1 …',
    'The settings in “kompass.yaml” cannot be used: 3:1 …',
  ),
  error(
    'ukjent-oppslag',
    { ord: 'x', naermest: [] },
    'Finner ingen forklaring på «x». Se hva du kan slå opp med: kompass forklar',
    'Finn inga forklaring på «x». Sjå kva du kan slå opp, med: kompass forklar',
    'Found no explanation of “x”. See what can be looked up with: kompass forklar',
  ),
  error(
    'ukjent-oppslag',
    { ord: 'x', naermest: ['a', 'b'] },
    'Finner ingen forklaring på «x». Mente du «a» eller «b»?',
    'Finn inga forklaring på «x». Meinte du «a» eller «b»?',
    'Found no explanation of “x”. Did you mean “a” or “b”?',
  ),
  error(
    'fix-uten-fil',
    {},
    '--fix retter filer og kan ikke brukes på det som kommer inn (-). Skriv navnet på fila i stedet.',
    '--fix rettar filer og kan ikkje brukast på det som kjem inn (-). Skriv namnet på fila i staden.',
    '--fix corrects files and cannot be used on standard input (-). Name the file instead.',
  ),
  error(
    'tomt-filter',
    { valg: '--enhet', verdi: 'solbaken', naermest: 'solbakken' },
    '--enhet «solbaken» finnes ikke i planen. Mente du «solbakken»?',
    '--enhet «solbaken» finst ikkje i planen. Meinte du «solbakken»?',
    '--enhet “solbaken” is not in the plan. Did you mean “solbakken”?',
  ),
])('the error %s', (_, said, expected) => {
  expect(said).toEqual(expected);
});

const counts = (feil: number, advarsel: number, info: number) =>
  spoken(({ validate, words }) => validate.found({ feil, advarsel, info }, words));

describe('valider', () => {
  test.each([
    [counts(1, 1, 1), '1 feil, 1 advarsel, 1 opplysning', '1 error, 1 warning, 1 note'],
    [
      counts(2, 1200, 3),
      '2 feil, 1 200 advarsler, 3 opplysninger',
      '2 errors, 1,200 warnings, 3 notes',
    ],
    [counts(0, 2, 0), '2 advarsler', '2 warnings'],
    [counts(3, 0, 0), '3 feil', '3 errors'],
    [counts(0, 0, 1), '1 opplysning', '1 note'],
  ])('counts with plurals: %j', ([bokmaal, nynorsk, english], norwegian, expected) => {
    expect([bokmaal, english]).toEqual([norwegian, expected]);
    expect(nynorsk).toBe(
      norwegian
        .replace('advarsler', 'åtvaringar')
        .replace('advarsel', 'åtvaring')
        .replace('opplysninger', 'opplysningar'),
    );
  });

  test.each<[string, (catalogue: Catalogue) => string, string[]]>([
    [
      'a correction',
      ({ validate }) => validate.correction('true'),
      ['rettes til: true', 'blir retta til: true', 'corrected to: true'],
    ],
    [
      'one more in a file',
      ({ validate, words }) => validate.moreInFile(1, words),
      [
        '… og 1 funn til i denne fila',
        '… og 1 funn til i denne fila',
        '… and 1 finding more in this file',
      ],
    ],
    [
      'many more in all',
      ({ validate, words }) => validate.moreInAll(1000, words),
      [
        '… og 1 000 funn til, fordelt slik:',
        '… og 1 000 funn til, fordelte slik:',
        '… and 1,000 findings more, as follows:',
      ],
    ],
    [
      'one file checked',
      ({ validate, words }) => validate.checked(1, words),
      ['1 fil kontrollert', '1 fil kontrollert', '1 file checked'],
    ],
    [
      'several files checked',
      ({ validate, words }) => validate.checked(2, words),
      ['2 filer kontrollert', '2 filer kontrollerte', '2 files checked'],
    ],
    [
      'one to correct',
      ({ validate, words }) => validate.fixNow(1, words),
      ['Rett det ene automatisk', 'Rett det eine automatisk', 'Correct one of them'],
    ],
    [
      'several to correct',
      ({ validate, words }) => validate.fixNow(6, words),
      ['Rett 6 av dem automatisk', 'Rett 6 av dei automatisk', 'Correct 6 of them'],
    ],
    [
      'corrected',
      ({ validate, words }) => validate.fixed(3, 1, words),
      ['Rettet 3 funn i 1 fil.', 'Retta 3 funn i 1 fil.', 'Corrected 3 findings in 1 file.'],
    ],
    [
      'too many warnings',
      ({ validate, words }) => validate.tooManyWarnings(3, 2, words),
      [
        '3 advarsler er flere enn de 2 som er tillatt.',
        '3 åtvaringar er fleire enn dei 2 som er tillatne.',
        '3 warnings: more than the 2 allowed.',
      ],
    ],
  ])('%s', (_, say, expected) => {
    expect(spoken(say)).toEqual(expected);
  });
});

describe('gap', () => {
  const largest = (gap: number, fte: boolean, must: boolean) =>
    spoken((catalogue) =>
      catalogue.gap.largest({ competence: 'ASK', service: 'PPT', gap, fte, must }, catalogue.words),
    );

  test.each([
    [
      largest(1, false, true),
      'mangler 1 person på et skal-krav.',
      '1 person is missing for a mandatory requirement.',
    ],
    [largest(2, false, false), 'mangler 2 personer.', '2 people are missing.'],
    [largest(1, true, false), 'mangler 1 årsverk.', '1 FTE is missing.'],
    [largest(0.5, true, false), 'mangler 0,5 årsverk.', '0.5 FTEs are missing.'],
  ])('says how much is missing, with plurals', ([bokmaal, , english], norwegian, expected) => {
    expect(bokmaal).toBe(`Størst gap: «ASK» i PPT, der det ${norwegian}`);
    expect(english).toBe(`Largest gap: “ASK” in PPT, where ${expected}`);
  });

  test('in nynorsk too', () => {
    expect(
      [largest(1, false, true), largest(3, false, false), largest(2, true, false)].map(
        ([, nynorsk]) => nynorsk,
      ),
    ).toEqual([
      'Størst gap: «ASK» i PPT, der det manglar 1 person på eit skal-krav.',
      'Størst gap: «ASK» i PPT, der det manglar 3 personar.',
      'Størst gap: «ASK» i PPT, der det manglar 2 årsverk.',
    ]);
  });

  test.each<[string, (catalogue: Catalogue) => string, string[]]>([
    [
      'the sums in one sentence',
      ({ gap, words }) =>
        gap.summary({ need: 1000, covered: 740.5, gap: 259.5, share: 0.74 }, words),
      [
        'Til sammen krever planen 1 000 (én person kan telle for flere krav). 740,5 er på plass (74 %), og 259,5 mangler.',
        'Til saman krev planen 1 000 (éin person kan telje for fleire krav). 740,5 er på plass (74 %), og 259,5 manglar.',
        'In all the plan requires 1,000 (one person can count for several requirements). 740.5 are in place (74%), and 259.5 are missing.',
      ],
    ],
    [
      'one unknown',
      ({ gap, words }) => gap.unknownNote(1, words),
      [
        '1 kartlegging mangler og er ikke regnet med. Gapet kan være større.',
        '1 kartlegging manglar og er ikkje rekna med. Gapet kan vere større.',
        '1 mapping is missing and not counted. The gap may be larger.',
      ],
    ],
    [
      'several unknown',
      ({ gap, words }) => gap.unknownNote(16, words),
      [
        '16 kartlegginger mangler og er ikke regnet med. Gapet kan være større.',
        '16 kartleggingar manglar og er ikkje rekna med. Gapet kan vere større.',
        '16 mappings are missing and not counted. The gap may be larger.',
      ],
    ],
    [
      'blocked by one error',
      ({ gap, words }) => gap.blocked(1, 'fjordvik', words),
      [
        '«fjordvik» har 1 feil som må rettes før gapet kan regnes ut:',
        '«fjordvik» har 1 feil som må rettast før gapet kan reknast ut:',
        '“fjordvik” has 1 error to mend before the gap can be computed:',
      ],
    ],
  ])('%s', (_, say, expected) => {
    expect(spoken(say)).toEqual(expected);
  });
});
