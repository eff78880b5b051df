import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Participant, ParticipantStatus } from '../../src/domain/round-data.ts';
import { roundSummary, type WrittenRound } from '../../src/report/round-summary.ts';
import { participant, round } from './answer/answer-fixtures.ts';
import { CATALOGUES, finding, type Lang, plain, settings } from './report-fixtures.ts';

const WRITTEN: WrittenRound = {
  files: 53,
  workbook: 'runde/samarbeidsforum-ytre-fylke.xlsx',
  tables: 'runde/tabeller',
  answers: 'runde/svar',
  forum: 'forum.yaml',
};

const member = (number: number, status: ParticipantStatus, more: Partial<Participant> = {}) =>
  participant({ noekkel: String(number), navn: `Kommunenavn ${number} kommune`, status, ...more });

const summary = (
  deltakere: readonly Participant[],
  {
    lang = 'nb',
    sum = {},
    written = WRITTEN,
    funn = [],
  }: Partial<{ lang: Lang; sum: object; written: WrittenRound; funn: readonly Diagnostic[] }> = {},
): string[] => {
  const base = round();
  const given = {
    ...base,
    deltakere,
    funn,
    sum: { ...base.sum, soekt: 18_400_000, meldinger: 61, ...sum },
  };
  return plain(roundSummary(given, written, settings({ catalogue: CATALOGUES[lang] })))
    .trimEnd()
    .split('\n');
};

const MIXED = [
  member(9901, 'mottatt', { navn: 'Fjordvik kommune' }),
  member(9902, 'mangelfull', { navn: 'Dalsbygd kommune', for_sent: true }),
  member(9903, 'ikke_mottatt', { navn: null }),
  member(9904, 'ubrukelig', { navn: null, noekkel: null, fil: 'inn/x\u001b.yaml', ventet: false }),
  member(9905, 'dobbel', { navn: 'Solbakken kommune' }),
  member(3401, 'utenfor', { navn: 'Tangen\nkommune', ventet: false }),
];

describe('the summary of a round', () => {
  test('bokmål', () => {
    expect(summary(MIXED)).toEqual([
      'Samarbeidsforum Ytre fylke, 2027/2028: 3 av 4 har sendt inn. I tillegg har 2',
      'sendt inn uten å være ventet.',
      '',
      'Uten feil: 1',
      'Ikke mottatt (1): 9903',
      'Med feil (1): Dalsbygd',
      'Kan ikke brukes (1): inn/x�.yaml',
      'Flere innsendinger (1): Solbakken',
      'Annet fylke (1): Tangen�kommune',
      'Etter fristen (1): Dalsbygd',
      '',
      'Søkt: 18 400 000 kr i 61 behovsmeldinger. Det er 6 400 000 kr mer enn rammen på',
      '12 000 000 kr.',
      '',
      'Skrev 53 filer:',
      '  Arbeidsbok: runde/samarbeidsforum-ytre-fylke.xlsx',
      '  Tabeller:   runde/tabeller',
      '  Svar:       runde/svar',
      '',
      'Dette kan du gjøre nå:',
      '  Ta den nyeste der noen har sendt flere: --nyeste',
      '  Les gjennom svarene før de blir sendt.',
      '  Hent forumets vurderinger etter møtet: kompass samle --les-tilbake runde/samarbeidsforum-ytre-fylke.xlsx --forum forum.yaml',
    ]);
  });

  test.each<[Lang, readonly string[]]>([
    [
      'nn',
      [
        'Samarbeidsforum Ytre fylke, 2027/2028: 3 av 4 har sendt inn. I tillegg har 2',
        'Utan feil: 1',
        'Ikkje motteke (1): 9903',
        'Søkt: 18 400 000 kr i 61 behovsmeldingar. Det er 6 400 000 kr meir enn ramma på',
        'Skreiv 53 filer:',
      ],
    ],
    [
      'en',
      [
        'Samarbeidsforum Ytre fylke, 2027/2028: 3 of 4 have submitted. Another 2',
        'Without errors: 1',
        'Not received (1): 9903',
        'Applied for: NOK 18,400,000 in 61 need reports. That is NOK 6,400,000 more than',
        'Wrote 53 files:',
      ],
    ],
  ])('%s', (lang, lines) => {
    expect(summary(MIXED, { lang })).toEqual(expect.arrayContaining([...lines]));
  });

  test.each<[Lang, string]>([
    ['nb', 'Feil i forumets og nettverkenes egne dokumenter: 1, se funnene'],
    ['nn', 'Feil i dokumenta til forumet og nettverka: 1, sjå funna'],
    ['en', 'Errors in documents of the forum and the networks: 1, see the findings'],
  ])('errors that are nobody else’s are told too: %s', (lang, line) => {
    const [own] = MIXED;
    const funn = [
      finding('ref/ukjent-behovsmelding', { behovsmelding: '9904/b1' }, { fil: 'forum.yaml' }),
      finding(
        'frist/passert',
        { frist: 'nettverk', dato: '2027-01-01' },
        { fil: 'nettverk.yaml', alvor: 'advarsel' },
      ),
      finding('skjema/mangler', { felt: 'gap' }, { fil: String(own?.fil) }),
    ];
    expect(summary(MIXED, { lang, funn })).toContain(line);
    expect(summary(MIXED, { lang })).not.toContain(line);
  });

  test.each<[string, Lang, object, string]>([
    ['no frame', 'nb', { ramme: null }, 'Søkt: 18 400 000 kr i 61 behovsmeldinger.'],
    ['no frame', 'nn', { ramme: null }, 'Søkt: 18 400 000 kr i 61 behovsmeldingar.'],
    ['no frame', 'en', { ramme: null }, 'Applied for: NOK 18,400,000 in 61 need reports.'],
    [
      'just the frame',
      'nb',
      { ramme: 120, soekt: 120, meldinger: 1 },
      'Søkt: 120 kr i 1 behovsmelding. Det er like mye som rammen.',
    ],
    [
      'just the frame',
      'nn',
      { ramme: 120, soekt: 120, meldinger: 1 },
      'Søkt: 120 kr i 1 behovsmelding. Det er like mykje som ramma.',
    ],
    [
      'just the frame',
      'en',
      { ramme: 120, soekt: 120, meldinger: 1 },
      'Applied for: NOK 120 in 1 need report. That is exactly the frame.',
    ],
    [
      'within the frame',
      'nb',
      { ramme: 200, soekt: 120 },
      'Søkt: 120 kr i 61 behovsmeldinger. Det er 80 kr mindre enn rammen på 200 kr.',
    ],
    [
      'within the frame',
      'nn',
      { ramme: 200, soekt: 120 },
      'Søkt: 120 kr i 61 behovsmeldingar. Det er 80 kr mindre enn ramma på 200 kr.',
    ],
    [
      'within the frame',
      'en',
      { ramme: 200, soekt: 120 },
      'Applied for: NOK 120 in 61 need reports. That is NOK 80 less than the frame of',
    ],
    [
      'a frame of 0',
      'nb',
      { ramme: 0, soekt: 120 },
      'Søkt: 120 kr i 61 behovsmeldinger. Det er 120 kr mer enn rammen på 0 kr.',
    ],
  ])('%s, %s', (_, lang, sum, line) => {
    expect(summary(MIXED, { lang, sum })).toContain(line);
  });

  test.each<[Lang, string, string]>([
    ['nb', '1 har sendt inn.', '1 av 1 har sendt inn.'],
    ['nn', '1 har sendt inn.', '1 av 1 har sendt inn.'],
    ['en', '1 has submitted.', '1 of 1 has submitted.'],
  ])('expected or not, %s', (lang, unexpected, expected) => {
    const first = (ventet: boolean) => summary([participant({ ventet })], { lang })[0];
    expect(first(false)).toBe(`Samarbeidsforum Ytre fylke, 2027/2028: ${unexpected}`);
    expect(first(true)).toBe(`Samarbeidsforum Ytre fylke, 2027/2028: ${expected}`);
  });

  test.each<[Lang, string]>([
    ['nb', ' og '],
    ['nn', ' og '],
    ['en', ' and '],
  ])('names without room, %s', (lang, word) => {
    const names = Array.from({ length: 90 }, (_, index) => member(9901 + index, 'ikke_mottatt'));
    const lines = summary(names, { lang });
    expect(lines[3]).toMatch(
      /^(Ikke mottatt|Ikkje motteke|Not received) \(90\): Kommunenavn 9901, K/,
    );
    expect(lines.slice(3, 12).join(' ')).toMatch(new RegExp(`${word}\\d+ (til|more)$`));
  });

  test('what was not made is not named, and nothing is left to do', () => {
    const written = { files: 1, workbook: null, tables: 'runde', answers: null, forum: '' };
    expect(summary([participant()], { written }).slice(-2)).toEqual([
      'Skrev 1 fil:',
      '  Tabeller:   runde',
    ]);
  });

  test('of many names the first are shown and the rest counted', () => {
    const missing = Array.from({ length: 46 }, (_, index) => member(9901 + index, 'ikke_mottatt'));
    const half = missing.map((one, index) =>
      index % 2 === 0 ? one : member(9901 + index, 'mangelfull'),
    );
    expect(summary(half)[4]).toMatch(/^ {2}Kommunenavn|^Ikke mottatt \(23\): Kommunenavn 9901, /);
    expect(summary(half).join(' ')).toMatch(/og \d+ til Med feil \(23\): .* og \d+ til /);
  });

  test('never more than 25 lines, nor wider than the terminal, however many take part', () => {
    const statuses = [
      'mottatt',
      'mangelfull',
      'ubrukelig',
      'dobbel',
      'ikke_mottatt',
      'utenfor',
    ] as const;
    const members = fc.array(
      fc.record({
        status: fc.constantFrom(...statuses),
        for_sent: fc.boolean(),
        ventet: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    );
    const wrong = finding('skjema/mangler', { felt: 'navn' }, { fil: 'nettverk.yaml' });
    const findings = fc.constantFrom([], [wrong]);
    fc.assert(
      fc.property(members, findings, (given, funn) => {
        const all = given.map((one, index) => member(9901 + index, one.status, one));
        const lines = summary(all, { funn });
        expect(lines.length).toBeLessThanOrEqual(25);
        const paths = lines.filter((line) => line.includes('runde/'));
        for (const line of lines) expect(paths.includes(line) || line.length <= 80).toBe(true);
      }),
    );
  });
});
