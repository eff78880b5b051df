import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { CheckedPage } from '../../src/report/checked-page.ts';
import { finding } from './report-fixtures.ts';

/** An error with a correction, on line 5 of krav.yaml. */
export const UNKNOWN = finding(
  'ref/ukjent-kompetanse',
  { id: 'spr-1', naermest: 'spr-01' },
  { rettelse: { linje: 5, kolonne: 17, til_linje: 5, til_kolonne: 22, tekst: 'spr-01' } },
);

/** A warning about a whole file. */
export const DOUBTFUL = finding(
  'steg/uten-tillitsvalgt',
  {},
  { alvor: 'advarsel', fil: 'plan.yaml', linje: 0, til_linje: 0, sti: '' },
);

/** An opinion over two lines. */
export const OPINION = finding(
  'steg/maal-uten-krav',
  { maal: 'm1' },
  { alvor: 'info', fil: 'plan.yaml', linje: 7, til_linje: 8, sti: '/maal/0' },
);

/** A page with these findings, numbered by their order. */
export function page(
  diagnostics: readonly Diagnostic[],
  more: Partial<CheckedPage> = {},
): CheckedPage {
  return {
    diagnostics,
    files: 2,
    names: ['krav.yaml', 'plan.yaml'],
    problems: [],
    isComplete: true,
    baseline: null,
    pathOf: (fil) => fil,
    identityOf: (one) => ({
      fingerprint: `f${diagnostics.indexOf(one)}`,
      lineHash: one.linje > 0 ? `${one.linje}:1` : null,
    }),
    isFailing: (severity) => severity === 'feil',
    ...more,
  };
}

/** Many findings of one severity, shared out to files. */
export function many(
  count: number,
  alvor: Diagnostic['alvor'],
  fileOf: (index: number) => string,
): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...UNKNOWN,
    alvor,
    fil: fileOf(index),
    linje: index + 1,
    til_linje: index + 1,
  }));
}

/** Names and texts that try to be something else. */
export const HOSTILE: readonly string[] = [
  'æøå og mellomrom.yaml',
  '100 % "sitat".yaml',
  "a'b<c>&d]]>.yaml",
  '::error file=x::hallo',
  'linje en\n::set-output name=x::y\r\n##[add-mask]abc',
  '##vso[task.setvariable variable=x]y',
  'escape \u001b[31m null \u0000 vertikal \u000b slutt \ufffe',
  'halv \ud83d og hel 🧭',
  '[klikk her](https://eksempel.no/lure) {0}',
  '| tabell | <img src=x onerror=alert(1)> `kode`',
];
