import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Participant, Round, SubmissionReport } from '../../../src/domain/round-data.ts';
import { answers } from '../../../src/report/answer/answers.ts';
import type { AnswerSetup } from '../../../src/report/answer/letter.ts';
import { finding } from '../report-fixtures.ts';
import { type AnswerCase, CASES } from './answer-cases.ts';
import {
  FIL,
  listed,
  MISSING,
  needReport,
  participant,
  report,
  round,
  safe,
  second,
  setup,
  submission,
} from './answer-fixtures.ts';

/*
 * Whole letters in both written forms, as the receivers get them. After a change that is meant:
 * UPDATE_GOLDEN=1 npx vitest run test/report/answer, and read every letter aloud.
 */

const GOLDEN = join(import.meta.dirname, '../../golden/svar');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

async function letterOf(given: AnswerCase, spraak: 'nb' | 'nn') {
  const today = given.today ?? '2027-01-30';
  const deltakere = [{ ...given.participant, spraak }];
  return answers(round({ ...given.round, deltakere }), given.reports, await setup({ today }));
}

describe.each(['nb', 'nn'] as const)('the letters in %s', (form) => {
  const folder = join(GOLDEN, form);
  if (UPDATE) mkdirSync(folder, { recursive: true });

  test.each(Object.entries(CASES))('%s', async (name, given) => {
    const [letter] = await letterOf(given, form);
    const file = join(folder, `${name}.md`);
    if (UPDATE) writeFileSync(file, letter?.text ?? '');
    expect(letter?.text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  test('every golden letter belongs to a case', () => {
    const names = Object.keys(CASES).map((name) => `${name}.md`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });
});

/** One letter, for a question about a detail. */
async function oneLetter(
  given: {
    participant?: Partial<Participant>;
    report?: Partial<SubmissionReport>;
    round?: Partial<Round>;
    setup?: Partial<AnswerSetup>;
  } = {},
) {
  const deltakere = [participant(given.participant)];
  const whole = round({ ...given.round, deltakere });
  const [letter] = answers(whole, [report(given.report)], await setup(given.setup));
  return letter ?? { name: '', text: '' };
}

describe('who the letter is to and from', () => {
  const FORMS = ['nb', 'nn'] as const;

  test.each([
    ['9903', 'Til kommunen med nummer 9903: ', 'svar/9903.md'],
    ['46', 'Til fylkeskommunen med nummer 46: ', 'svar/46.md'],
    ['974760673', 'Til organisasjonen med nummer 974760673: ', 'svar/974760673.md'],
  ])('only %s is known', async (noekkel, start, name) => {
    for (const spraak of FORMS) {
      const letter = await oneLetter({ participant: { ...MISSING, noekkel, navn: null, spraak } });
      expect(letter.text.startsWith(`# ${start}`)).toBe(true);
      expect(letter.name).toBe(name);
    }
  });

  test.each([
    [
      '974760673',
      'Vi har fått en innsending fra dere, men denne runden gjelder Vestland, og dere hører',
    ],
    ['3001', 'dere hører til fylke 30, og denne runden gjelder Vestland'],
    ['34', 'dere hører til Innlandet, og denne'],
  ])('%s is of another county', async (noekkel, words) => {
    const letter = await oneLetter({ participant: { status: 'utenfor', noekkel } });
    expect(letter.text).toContain(words);
  });

  test('and in nynorsk', async () => {
    const other = { status: 'utenfor', spraak: 'nn' } as const;
    const private_ = await oneLetter({ participant: { ...other, noekkel: '974760673' } });
    expect(private_.text).toContain('gjeld Vestland, og de høyrer til eit anna fylke.');
    const gone = await oneLetter({ participant: { ...other, noekkel: '3001' } });
    expect(gone.text).toContain('de høyrer til fylke 30, og denne runden gjeld Vestland.');
  });

  test.each(FORMS)('an office that nobody knows, %s', async (spraak) => {
    const { text } = await oneLetter({ participant: { spraak }, setup: { office: null } });
    expect(text).toMatch(/ta kontakt med oss\./);
    expect(text).toMatch(/\n\nSamarbeidsforum Ytre fylke\n$/);
    expect(text).toMatch(/- \*\*Fr[aå]:\*\* Samarbeidsforum Ytre fylke\n/);
  });

  test.each([
    ['nb', '- **Ordninger:** Tilskudd til x; ukjent\\_'],
    ['nn', '- **Ordningar:** Tilskudd til x; ukjent\\_'],
  ] as const)('several schemes, %s', async (spraak, line) => {
    const forum = { ...round().forum, ordninger: ['x', 'ukjent_'] };
    const schemes = [{ id: 'x', navn: { nb: 'Tilskudd til x' } }];
    const { text } = await oneLetter({
      participant: { spraak },
      round: { forum },
      setup: { schemes },
    });
    expect(text).toContain(line);
  });

  test('a private name is not repeated, nor in the name of the file', async () => {
    const found = finding(
      'personvern/foedselsnummer',
      { maskert: '010203 *****' },
      { fil: FIL, sti: '/organisasjon/navn' },
    );
    const { name, text } = await oneLetter({
      participant: { navn: 'Barnehagen til 01020312345', status: 'mangelfull' },
      report: { diagnostics: [found] },
    });
    expect(name).toBe('svar/9901.md');
    expect(text).not.toContain('01020312345');
    expect(text).toContain('- **Til:** kommunen med nummer 9901');
  });
});

describe('what the letter tells', () => {
  test.each([
    ['nb', 'Alle behovsmeldingene står på lista'],
    ['nn', 'Alle behovsmeldingane står på lista'],
  ] as const)('three need reports, %s', async (spraak, words) => {
    const meldinger = [needReport(), second(), second({ id: 'b3' })];
    const given = {
      report: { meldinger },
      round: { meldinger: meldinger.map((one) => listed(one)) },
    };
    expect((await oneLetter({ ...given, participant: { spraak } })).text).toContain(words);
  });

  test.each([
    ['nb', 'avsenderen hører til et annet fylke.', 'gjelder tall fra 1 til 4', 'skjult i 2 av dem'],
    ['nn', 'avsendaren høyrer til eit anna fylke.', 'gjeld tal frå 1 til 4', 'skjulte i 2 av dei'],
  ] as const)('none on the list, several rows hidden, %s', async (spraak, ...words) => {
    const [row] = submission().gap;
    const small = { ...(row ?? expect.fail()), dekning: 38, gap: 2, gap_etter_deling: 1 };
    const { text } = await oneLetter({
      participant: { spraak },
      report: {
        meldinger: [needReport()],
        submission: safe({ gap: [small, { ...small, kompetanse: 'ink-05' }] }),
      },
      round: { meldinger: [], meldinger_utenfor: [listed(needReport(), { utenfor: ['fylke'] })] },
    });
    for (const part of words) expect(text).toContain(part);
    expect(text).not.toContain('lista over meldinger som forumet skal behandle');
  });

  test.each([
    ['nb', 'Ingen behovsmeldinger.', 'kan rette 2 av dem for dere'],
    ['nn', 'Ingen behovsmeldingar.', 'kan rette 2 av dei for dykk'],
  ] as const)('no need reports; several corrections, %s', async (spraak, none, several) => {
    const given = { report: { meldinger: [] }, participant: { spraak } };
    expect((await oneLetter(given)).text).toContain(none);
    const rettelse = { linje: 5, kolonne: 1, til_linje: 5, til_kolonne: 2, tekst: 'x' };
    const found = finding('skjema/mangler', { felt: 'navn' }, { rettelse });
    const { text } = await oneLetter({ ...given, report: { diagnostics: [found, found] } });
    expect(text).toContain(several);
  });

  test('lateness that counts as an error is told once, and nothing is left to correct', async () => {
    // A code of its own, known by its name alone.
    const late = { ...finding('yaml/tomt', {}), kode: 'frist/levert-for-sent' as never };
    const { text } = await oneLetter({
      participant: { status: 'mangelfull', for_sent: true },
      report: { diagnostics: [late] },
    });
    expect(text).toContain('Innsendingen er laget etter fristen');
    expect(text).toContain('fant ingenting som må rettes');
  });

  test('nothing of others, of points or of proposals', async () => {
    const other = listed(needReport({ id: 'b9' }), {
      id: '9902/b9',
      noekkel: '9902',
      fil: 'inn/nabo.yaml',
    });
    const { text } = await oneLetter({ round: { meldinger: [...round().meldinger, other] } });
    expect(text).not.toMatch(/777|555|0,87|0,93|Hemmelig|9902|b9|nabo|12.000.000/);
  });
});

test('a letter to each, in the order of the participants', async () => {
  const deltakere = [
    participant({
      noekkel: null,
      navn: null,
      fil: 'inn/x.yaml',
      filer: ['inn/x.yaml'],
      status: 'ubrukelig',
    }),
    participant({ ...MISSING, noekkel: '9902', navn: 'Dalsbygd kommune', spraak: 'nn' }),
    participant(),
  ];
  const letters = answers(
    round({ deltakere }),
    [report(), report({ fil: 'inn/x.yaml', uleselig: 'ENOENT' })],
    await setup(),
  );
  expect(letters.map(({ name }) => name)).toEqual([
    'svar/ukjent-x-yaml.md',
    'svar/9902-dalsbygd.md',
    'svar/9901-fjordvik.md',
  ]);
  for (const { text } of letters) expect(text).not.toMatch(/\r|undefined|null/);
});
