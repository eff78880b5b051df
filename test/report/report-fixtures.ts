import type { Code, Diagnostic } from '../../src/domain/diagnostic.ts';
import type { DiagnosticFacts } from '../../src/domain/diagnostic-facts.ts';
import type { GapResult, GapRow } from '../../src/domain/result.ts';
import { sumRows } from '../../src/domain/sums.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { nn } from '../../src/messages/nn.ts';
import type { TextSettings } from '../../src/report/findings-text.ts';
import { plainPaint } from '../../src/report/paint.ts';
import type { PlanNames } from '../../src/report/plan-names.ts';

export const CATALOGUES = { nb, nn, en } as const;
export type Lang = keyof typeof CATALOGUES;

/** No-break spaces as plain ones, so that a line of a test shows what is meant. */
export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

/** A text without colour, 80 columns wide. */
export function settings(more: Partial<TextSettings> = {}): TextSettings {
  return { catalogue: nb, paint: plainPaint, width: 80, ...more };
}

/** A finding at a place of `krav.yaml`. */
export function finding<C extends Code>(
  kode: C,
  fakta: DiagnosticFacts[C],
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    kode,
    alvor: 'feil',
    fil: 'krav.yaml',
    linje: 5,
    kolonne: 17,
    til_linje: 5,
    til_kolonne: 22,
    sti: '/krav/0/kompetanse',
    fakta,
    rettelse: null,
    ...more,
  };
}

/** A row: Solbakken has one of the two that it needs. */
export function row(more: Partial<GapRow> = {}): GapRow {
  return {
    krav: 'k1',
    kompetanse: 'spr-01',
    tjeneste: 'barnehage',
    enhet: 'solbakken',
    nivaa: 2,
    viktighet: 'skal',
    hvor: 'enhet',
    frist: 2028,
    maalt_i: 'antall',
    behov: 2,
    dekning: 1,
    gap: 1,
    overskudd: 0,
    dekningsgrad: 0.5,
    nivaaavstand: 1,
    ukartlagt: 0,
    deling: [],
    gap_etter_deling: 1,
    saarbarhet: [],
    framskriving: [],
    forslag: { mobilisere: [], utvikle: 0, rekruttere: 0 },
    ...more,
  };
}

/** A row of which nothing is known. */
export const unmapped = (more: Partial<GapRow> = {}): GapRow =>
  row({
    dekning: null,
    gap: null,
    overskudd: null,
    dekningsgrad: null,
    nivaaavstand: null,
    gap_etter_deling: null,
    ukartlagt: 1,
    ...more,
  });

/** A row that lacks nothing. */
export const covered = (more: Partial<GapRow> = {}): GapRow =>
  row({ dekning: 2, gap: 0, dekningsgrad: 1, nivaaavstand: 0, gap_etter_deling: 0, ...more });

export function resultOf(rader: readonly GapRow[], more: Partial<GapResult> = {}): GapResult {
  return {
    versjon: 1,
    rader,
    deling: [],
    overfloedig: [],
    sum: sumRows(rader, 'antall'),
    sum_aarsverk: sumRows(rader, 'aarsverk'),
    bemanning: [],
    ...more,
  };
}

export const NAMES: PlanNames = {
  competences: new Map([
    ['spr-01', { nb: 'Språkutvikling', nn: 'Språkutvikling (nn)', en: 'Language development' }],
    ['lokal-01', { nb: 'Språkgrupper ute' }],
  ]),
  units: new Map([
    ['solbakken', 'Solbakken barnehage'],
    ['fjellheim', 'Fjellheim barnehage'],
  ]),
};
