import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { findingsJson } from '../../src/report/findings-json.ts';
import { type FindingsPage, findingsText } from '../../src/report/findings-text.ts';
import { CATALOGUES, finding, plain, settings } from './report-fixtures.ts';

const UNKNOWN = finding(
  'ref/ukjent-kompetanse',
  { id: 'spr-1', naermest: 'spr-01' },
  { rettelse: { linje: 5, kolonne: 17, til_linje: 5, til_kolonne: 22, tekst: 'spr-01' } },
);

const page = (diagnostics: readonly Diagnostic[], more: Partial<FindingsPage> = {}) => ({
  diagnostics,
  files: 3,
  known: 0,
  lines: {},
  paths: ['fjordvik'],
  planFolder: 'fjordvik',
  ...more,
});

const text = (...given: Parameters<typeof page>): string =>
  plain(findingsText(page(...given), settings()));

describe('the text of valider', () => {
  test('findings by file with their lines, a summary, and what to do next', () => {
    const doubtful = finding(
      'steg/uten-tillitsvalgt',
      {},
      { alvor: 'advarsel', fil: 'plan.yaml', linje: 0 },
    );
    const lines = { 'krav.yaml': { 5: '    kompetanse: spr-1' } };
    expect(text([UNKNOWN, doubtful], { lines }).split('\n')).toEqual([
      'krav.yaml',
      '  5:17  feil  ref/ukjent-kompetanse',
      '    Kompetansen «spr-1» finnes ikke i katalogen. Mente du «spr-01»?',
      '    5 |     kompetanse: spr-1',
      '      |                 ^^^^^ rettes til: spr-01',
      '',
      'plan.yaml',
      '  advarsel  steg/uten-tillitsvalgt',
      '    Prosjektgruppen har ingen tillitsvalgt.',
      '',
      '3 filer kontrollert: 1 feil, 1 advarsel.',
      '',
      'Dette kan du gjøre nå:',
      '  Rett det ene automatisk:  kompass valider --fix fjordvik',
      '  Les om en regel:          kompass forklar ref/ukjent-kompetanse',
      '',
    ]);
  });

  test.each<[string, Partial<FindingsPage>, string[]]>([
    [
      'with a plan',
      {},
      ['', 'Dette kan du gjøre nå:', '  Se kompetansegapet:  kompass gap fjordvik'],
    ],
    ['without one', { planFolder: null }, []],
    [
      'with spaces in the name',
      { planFolder: 'planer 2027' },
      ['', 'Dette kan du gjøre nå:', '  Se kompetansegapet:  kompass gap "planer 2027"'],
    ],
  ])('nothing wrong, %s', (_, more, next) => {
    expect(text([], more).trimEnd().split('\n')).toEqual([
      '3 filer kontrollert: ingen feil eller advarsler.',
      ...next,
    ]);
  });

  test('what a baseline left out is told below the sum', () => {
    expect(text([], { known: 1, planFolder: null })).toBe(
      '3 filer kontrollert: ingen feil eller advarsler.\n1 kjent funn i grunnlinja er ikke tatt med.\n',
    );
    expect(text([UNKNOWN], { known: 12 })).toContain(
      '3 filer kontrollert: 1 feil.\n12 kjente funn i grunnlinja er ikke tatt med.\n',
    );
  });

  test('what came on standard input cannot be corrected by a command', () => {
    expect(text([UNKNOWN], { paths: ['-'] })).not.toContain('--fix');
  });

  test('what a file says to a terminal is made harmless', () => {
    const nasty = finding(
      'ref/ukjent-kompetanse',
      { id: 'spr\u001b[2J\n' },
      { fil: 'krav\u202e.yaml' },
    );
    const told = text([nasty]);
    expect(told).toContain('krav�.yaml\n');
    expect(told).toContain('«spr�[2J�»');
  });

  test('a warning and an opinion are not painted as errors', () => {
    const paint = {
      strong: (word: string) => word,
      faint: (word: string) => word,
      bad: (word: string) => `<bad>${word}`,
      warn: (word: string) => `<warn>${word}`,
      good: (word: string) => word,
    };
    const facts = {};
    const findings = (['feil', 'advarsel', 'info'] as const).map((alvor) =>
      finding('steg/uten-tillitsvalgt', facts, { alvor }),
    );
    const told = findingsText(page(findings), settings({ paint }));
    expect(told).toContain('5:17  <bad>feil');
    expect(told).toContain('5:17  <warn>advarsel');
    expect(told).toContain('5:17  opplysning');
    expect(told).toContain('1 feil, 1 advarsel, 1 opplysning.');
  });
});

describe('very many findings', () => {
  const many = (count: number, fil: string): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({ ...UNKNOWN, fil, linje: index + 1 }));

  test('of one file: the first 25, and how many more', () => {
    const told = text(many(30, 'a.yaml'));
    expect(told.match(/ref\/ukjent-kompetanse\n/g)).toHaveLength(25 + 1);
    expect(told).toContain('  … og 5 funn til i denne fila\n');
  });

  test('of many files: as many as there is room for, the others by code', () => {
    const files = Array.from(
      { length: 200 },
      (_, index) => `${String(index).padStart(3, '0')}.yaml`,
    );
    const tooLate = finding('sum/budsjettaar', { aar: 2026, fra: 2027, til: 2030 } as never, {
      fil: 'zz.yaml',
    });
    const told = text([...files.flatMap((fil) => many(3, fil)), tooLate, { ...tooLate, linje: 7 }]);
    expect(told.split('\n').length).toBeLessThan(400);
    expect(told).toMatch(
      /… og \d+ funn til, fordelt slik:\n +\d+ {2}ref\/ukjent-kompetanse\n +2 {2}sum\/budsjettaar\n/,
    );
    expect(told).toContain('000.yaml\n  1:17  feil');
    expect(told).not.toContain('199.yaml');
  });

  test('codes that are as frequent come by name', () => {
    const files = Array.from({ length: 100 }, (_, index) => many(3, `a${index}.yaml`)).flat();
    const others = [
      { ...UNKNOWN, fil: 'z.yaml', kode: 'ref/ukjent-enhet' as const },
      { ...UNKNOWN, fil: 'z.yaml', kode: 'ref/ukjent-krav' as const },
      { ...UNKNOWN, fil: 'z.yaml', kode: 'ref/ukjent-fylke' as const },
    ];
    const told = text([...files, ...others.toReversed()]);
    expect(told.match(/1 {2}ref\/ukjent-\w+/g)).toEqual([
      '1  ref/ukjent-enhet',
      '1  ref/ukjent-fylke',
      '1  ref/ukjent-krav',
    ]);
  });

  test('more than four paths are not repeated', () => {
    expect(text([UNKNOWN], { paths: ['a', 'b c', 'd', 'e', 'f'] })).toContain(
      'kompass valider --fix a "b c" d e …\n',
    );
  });
});

test.each(Object.entries(CATALOGUES))(
  'JSON has the sentence in %s and the facts as data',
  (_, catalogue) => {
    const { funn, ...rest } = JSON.parse(
      findingsJson({ diagnostics: [UNKNOWN], files: 1 }, catalogue),
    );
    expect(rest).toEqual({ versjon: 1, filer: 1, sum: { feil: 1, advarsel: 0, info: 0 } });
    expect(funn).toEqual([
      {
        kode: 'ref/ukjent-kompetanse',
        alvor: 'feil',
        fil: 'krav.yaml',
        linje: 5,
        kolonne: 17,
        sti: '/krav/0/kompetanse',
        melding: expect.stringContaining('spr-01'),
        fakta: { id: 'spr-1', naermest: 'spr-01' },
        rettelse: { linje: 5, kolonne: 17, til_linje: 5, til_kolonne: 22, tekst: 'spr-01' },
      },
    ]);
  },
);
