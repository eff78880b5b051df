import { describe, expect, it } from 'vitest';
import type { DiagnosticFacts } from '../../src/domain/diagnostic-facts.ts';
import { skjemaTexts as skjemaEn } from '../../src/messages/en/skjema.ts';
import { terms as termsEn } from '../../src/messages/en/terms.ts';
import { yamlTexts as yamlEn } from '../../src/messages/en/yaml.ts';
import { makeWords } from '../../src/messages/make-words.ts';
import { skjemaTexts as skjemaNb } from '../../src/messages/nb/skjema.ts';
import { terms as termsNb } from '../../src/messages/nb/terms.ts';
import { yamlTexts as yamlNb } from '../../src/messages/nb/yaml.ts';
import { skjemaTexts as skjemaNn } from '../../src/messages/nn/skjema.ts';
import { terms as termsNn } from '../../src/messages/nn/terms.ts';
import { yamlTexts as yamlNn } from '../../src/messages/nn/yaml.ts';

const LANGUAGES = [
  { ...yamlNb, ...skjemaNb, words: makeWords('nb', termsNb) },
  { ...yamlNn, ...skjemaNn, words: makeWords('nn', termsNn) },
  { ...yamlEn, ...skjemaEn, words: makeWords('en', termsEn) },
];

type Code = Extract<keyof DiagnosticFacts, `yaml/${string}` | `skjema/${string}`>;
type Case = {
  [C in Code]: [code: C, facts: DiagnosticFacts[C], nb: string, nn: string, en: string];
}[Code];

const services = ['barnehage', 'skole'];

const CASES: Case[] = [
  [
    'yaml/syntaks',
    { aarsak: 'innrykk', detalj: '' },
    'Innrykket stemmer ikke med linjene rundt.',
    'Innrykket stemmer ikkje med linjene rundt.',
    'The indentation does not match the lines around it.',
  ],
  [
    'yaml/syntaks',
    { aarsak: 'uventet-tegn', detalj: ']' },
    '«]» kan ikke stå her.',
    '«]» kan ikkje stå her.',
    '“]” cannot stand here.',
  ],
  [
    'yaml/tabulator',
    {},
    'Linja har tabulator som innrykk.',
    'Linja har tabulator som innrykk.',
    'The line is indented with a tab.',
  ],
  [
    'yaml/dobbel-noekkel',
    { noekkel: 'navn', foerste_linje: 3 },
    'Feltet «navn» står også på linje 3.',
    'Feltet «navn» står òg på linje 3.',
    'The field “navn” also stands on line 3.',
  ],
  [
    'yaml/flere-dokumenter',
    {},
    'Her begynner et nytt dokument. Én fil skal ha ett dokument.',
    'Her byrjar eit nytt dokument. Éi fil skal ha eitt dokument.',
    'A new document begins here. One file must have one document.',
  ],
  [
    'yaml/anker',
    { navn: 'sak' },
    'Ankeret «&sak» kan ikke brukes.',
    'Ankeret «&sak» kan ikkje brukast.',
    'The anchor “&sak” cannot be used.',
  ],
  [
    'yaml/alias',
    { navn: 'sak' },
    'Aliaset «*sak» kan ikke brukes.',
    'Aliaset «*sak» kan ikkje brukast.',
    'The alias “*sak” cannot be used.',
  ],
  [
    'yaml/tagg',
    { tagg: '!!str' },
    'Taggen «!!str» kan ikke brukes.',
    'Taggen «!!str» kan ikkje brukast.',
    'The tag “!!str” cannot be used.',
  ],
  [
    'yaml/for-dypt',
    { grense: 20 },
    'Her er det mer enn 20 nivåer inne i hverandre.',
    'Her er det meir enn 20 nivå inni kvarandre.',
    'Here are more than 20 levels inside each other.',
  ],
  [
    'yaml/for-stort',
    { hva: 'fil', megabyte: 12.4, grense: 10 },
    'Fila er på 12,4 MB. Grensen er 10 MB.',
    'Fila er på 12,4 MB. Grensa er 10 MB.',
    'The file is 12.4 MB. The limit is 10 MB.',
  ],
  [
    'yaml/for-stort',
    { hva: 'linje', megabyte: 2, grense: 1 },
    'Linja er på 2 MB. Grensen er 1 MB.',
    'Linja er på 2 MB. Grensa er 1 MB.',
    'The line is 2 MB. The limit is 1 MB.',
  ],
  [
    'yaml/ikke-utf8',
    { tegnsett: 'binaer' },
    'Dette er ikke en tekstfil.',
    'Dette er ikkje ei tekstfil.',
    'This is not a text file.',
  ],
  ['yaml/tomt', {}, 'Fila er tom.', 'Fila er tom.', 'The file is empty.'],
  [
    'yaml/nfd',
    { tekst: 'Småby' },
    '«Småby» er skrevet med løse aksenttegn og blir lest som hele bokstaver.',
    '«Småby» er skrive med lause aksentteikn og blir lese som heile bokstavar.',
    '“Småby” is written with loose accents and is read as whole letters.',
  ],
  [
    'yaml/uleselig',
    { grunn: 'EACCES' },
    'Fila kan ikke leses: du har ikke tilgang til den.',
    'Fila kan ikkje lesast: du har ikkje tilgang til ho.',
    'The file cannot be read: you do not have access to it.',
  ],
  [
    'yaml/uleselig',
    { grunn: 'EIO' },
    'Fila kan ikke leses: EIO.',
    'Fila kan ikkje lesast: EIO.',
    'The file cannot be read: EIO.',
  ],
  [
    'skjema/mangler',
    { felt: 'til' },
    'Feltet «til» mangler.',
    'Feltet «til» manglar.',
    'The field “til” is missing.',
  ],
  [
    'skjema/ukjent-felt',
    { felt: 'adresse' },
    'Feltet «adresse» finnes ikke her.',
    'Feltet «adresse» finst ikkje her.',
    'The field “adresse” does not exist here.',
  ],
  [
    'skjema/ukjent-felt',
    { felt: 'navm', naermest: 'navn' },
    'Feltet «navm» finnes ikke her. Mente du «navn»?',
    'Feltet «navm» finst ikkje her. Meinte du «navn»?',
    'The field “navm” does not exist here. Did you mean “navn”?',
  ],
  [
    'skjema/feil-type',
    { ventet: ['tall'], fant: 'tekst', verdi: '18,4' },
    'Her skal det stå et tall, ikke «18,4».',
    'Her skal det stå eit tal, ikkje «18,4».',
    'This should be a number, not “18,4”.',
  ],
  [
    'skjema/feil-type',
    { ventet: ['tekst'], fant: 'heltall', verdi: '0301' },
    'Her skal det stå en tekst, ikke «0301». Sett anførselstegn rundt.',
    'Her skal det stå ein tekst, ikkje «0301». Set hermeteikn rundt.',
    'This should be text, not “0301”. Put it in quotation marks.',
  ],
  [
    'skjema/feil-type',
    { ventet: ['felter', 'tomt'], fant: 'liste', verdi: '' },
    'Her skal det stå en gruppe felt eller null, ikke en liste.',
    'Her skal det stå ei gruppe felt eller null, ikkje ei liste.',
    'This should be a group of fields or null, not a list.',
  ],
  [
    'skjema/feil-type',
    { ventet: ['heltall'], fant: 'tomt', verdi: '' },
    'Her mangler det en verdi. Det skal stå et helt tall.',
    'Her manglar det ein verdi. Det skal stå eit heilt tal.',
    'A value is missing here. It should be a whole number.',
  ],
  [
    'skjema/utenfor-omraade',
    { verdi: '27', minst: 2000 },
    '«27» er utenfor det som er mulig her: minst 2000.',
    '«27» er utanfor det som er mogleg her: minst 2000.',
    '“27” is outside what is possible here: at least 2000.',
  ],
  [
    'skjema/utenfor-omraade',
    { verdi: '30', hoeyst: 1 },
    '«30» er utenfor det som er mulig her: høyst 1.',
    '«30» er utanfor det som er mogleg her: høgst 1.',
    '“30” is outside what is possible here: at most 1.',
  ],
  [
    'skjema/utenfor-omraade',
    { verdi: '[]', minst: 1 },
    'Lista er tom. Den må ha minst én post.',
    'Lista er tom. Ho må ha minst éin post.',
    'The list is empty. It needs at least one item.',
  ],
  [
    'skjema/ikke-i-listen',
    { verdi: 'fengsel', tillatt: services },
    '«fengsel» kan ikke stå her. Velg barnehage eller skole.',
    '«fengsel» kan ikkje stå her. Vel barnehage eller skole.',
    '“fengsel” cannot stand here. Choose barnehage or skole.',
  ],
  [
    'skjema/ikke-i-listen',
    { verdi: 'skule', tillatt: services, naermest: 'skole' },
    '«skule» kan ikke stå her. Mente du «skole»? Velg barnehage eller skole.',
    '«skule» kan ikkje stå her. Meinte du «skole»? Vel barnehage eller skole.',
    '“skule” cannot stand here. Did you mean “skole”? Choose barnehage or skole.',
  ],
  [
    'skjema/ikke-i-listen',
    { verdi: '2', tillatt: ['1'] },
    '«2» kan ikke stå her. Her skal det stå 1.',
    '«2» kan ikkje stå her. Her skal det stå 1.',
    '“2” cannot stand here. It should be 1.',
  ],
  [
    'skjema/feil-form',
    { verdi: '30.2.2027', form: 'dato' },
    '«30.2.2027» er ikke en gyldig dato, skrevet som 2027-02-01.',
    '«30.2.2027» er ikkje ein gyldig dato, skriven som 2027-02-01.',
    '“30.2.2027” is not a valid date, written as 2027-02-01.',
  ],
  [
    'skjema/feil-form',
    { verdi: '', form: 'ikke-tom' },
    'Teksten er tom.',
    'Teksten er tom.',
    'The text is empty.',
  ],
  [
    'skjema/noeyaktig-en',
    { felt: ['antall', 'andel'], fant: [] },
    'Ett av feltene «antall» og «andel» må være med.',
    'Eitt av felta «antall» og «andel» må vere med.',
    'One of the fields “antall” and “andel” must be there.',
  ],
  [
    'skjema/noeyaktig-en',
    { felt: ['antall', 'andel'], fant: ['antall', 'andel'] },
    'Bare ett av feltene «antall» og «andel» kan være med, men her står «antall» og «andel».',
    'Berre eitt av felta «antall» og «andel» kan vere med, men her står «antall» og «andel».',
    'Only one of the fields “antall” and “andel” can be there, but here are “antall” and “andel”.',
  ],
  [
    'skjema/ikke-her',
    { felt: 'fra_nivaa' },
    'Feltet «fra_nivaa» passer ikke sammen med de andre feltene her.',
    'Feltet «fra_nivaa» passar ikkje saman med dei andre felta her.',
    'The field “fra_nivaa” does not go with the other fields here.',
  ],
  [
    'skjema/rekkefoelge',
    { felt: 'dokument', plass: 1 },
    'Feltet «dokument» skal stå først i fila.',
    'Feltet «dokument» skal stå først i fila.',
    'The field “dokument” must stand first in the file.',
  ],
  [
    'skjema/rekkefoelge',
    { felt: 'versjon', plass: 2 },
    'Feltet «versjon» skal stå som nummer to i fila.',
    'Feltet «versjon» skal stå som nummer to i fila.',
    'The field “versjon” must stand second in the file.',
  ],
];

describe('sentences', () => {
  it.each(CASES)('%s %j', (code, facts, ...expected) => {
    const said = LANGUAGES.map((language) => {
      // The row of the table ties the facts to the code.
      const { message } = language[code] as { message: (facts: unknown, words: unknown) => string };
      return message(facts, language.words);
    });
    expect(said).toEqual(expected);
  });

  it.each([
    'innrykk',
    'uventet-tegn',
    'ugyldig-tegn',
    'start-tegn',
    'kolon-i-tekst',
    'mangler-kolon',
    'mangler-komma',
    'mangler-mellomrom',
    'aapent-sitat',
    'aapen-klamme',
    'escape',
    'noekkel-over-linjer',
    'noekkel-ikke-tekst',
    'blokk-i-klammer',
    'tekstblokk',
    'direktiv',
  ] as const)('a syntax error by %s is a sentence of its own in every language', (aarsak) => {
    const said = LANGUAGES.map(({ words, ...language }) =>
      language['yaml/syntaks'].message({ aarsak, detalj: '#' }, words),
    );
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/^[«“A-ZÅØÆ].*\.$/su);
  });
});

describe('explanations', () => {
  it.each(Object.keys({ ...yamlNb, ...skjemaNb }) as Code[])('%s', (code) => {
    for (const language of LANGUAGES) {
      const { title, why, mend } = language[code];
      expect(title).toMatch(/^[«“A-ZÅØÆÉ].*[^.]$/u);
      expect(why).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });
});
