import { describe, expect, test } from 'vitest';
import {
  competencesInScope,
  lowestFteLevel,
  requirementsOf,
  returnRole,
} from '../../src/domain/form-scope.ts';
import type {
  Enhet,
  Kompetanse,
  Kravpost,
  Plan,
  Prosjektdeltaker,
} from '../../src/generated/types.ts';

const competence = (id: string, other: Partial<Kompetanse> = {}): Kompetanse => ({
  id,
  navn: { nb: id },
  omraade: 'spraak',
  kategori: 'vanlig',
  forventet: ['barnehage'],
  ...other,
});

const COMPETENCES = [
  competence('san-05', { omraade: 'sans', tilgang: ['sfo'] }),
  competence('spr-01'),
  competence('spr-03', { forventet: ['skole'] }),
  competence('spr-09', { utgaatt: '2026-06-30' }),
  competence('lokal-1', { omraade: 'kyst' }),
];
const AREAS = ['spraak', 'sans'].map((id) => ({ id, navn: { nb: id } }));

const krav = (kompetanse: string, other: Partial<Kravpost> = {}): Kravpost => ({
  id: `k-${kompetanse}`,
  kompetanse,
  gjelder: { tjeneste: 'barnehage' },
  nivaa: 2,
  antall: 1,
  per: 'enhet',
  hvor: 'enhet',
  viktighet: 'skal',
  ...other,
});

const unit = (other: Partial<Enhet> = {}): Enhet => ({
  id: 'solbakken',
  navn: 'Solbakken barnehage',
  tjeneste: 'barnehage',
  ansatte: 22,
  ...other,
});

const asked = (of: Enhet, required: readonly Kravpost[]): string[] =>
  competencesInScope(of, { krav: required, competences: COMPETENCES, areas: AREAS }).map(
    ({ id }) => id,
  );

describe('which competences a unit is asked about', () => {
  test.each<[string, Enhet, Kravpost[], string[]]>([
    ['what its service must have', unit(), [krav('san-05')], ['san-05']],
    [
      'what it must have itself',
      unit(),
      [krav('spr-03', { gjelder: { enheter: ['solbakken'] } })],
      ['spr-03'],
    ],
    [
      'not what others must have',
      unit(),
      [krav('spr-01'), krav('spr-03', { gjelder: { enheter: ['tangen'] } })],
      ['spr-01'],
    ],
    [
      'what it has figures for, retired or not',
      unit({ beholdning: { 'spr-09': { antall: { 0: 3 } }, 'spr-03': { antall: null } } }),
      [krav('san-05')],
      ['spr-03', 'spr-09', 'san-05'],
    ],
    [
      'what the catalogue expects, where nothing is required',
      unit(),
      [krav('spr-03', { gjelder: { tjeneste: 'skole' } })],
      ['spr-01', 'san-05', 'lokal-1'],
    ],
    ['what the catalogue gives access to', unit({ tjeneste: 'sfo' }), [], ['san-05']],
    [
      'all there is, where the catalogue expects nothing',
      unit({ tjeneste: 'annet' }),
      [],
      ['spr-01', 'spr-03', 'san-05', 'lokal-1'],
    ],
  ])('%s', (_, of, required, expected) => {
    expect(asked(of, required)).toEqual(expected);
  });

  test('a unit has the requirements of its service and its own', () => {
    const own = krav('spr-01', { gjelder: { enheter: ['tangen', 'solbakken'] } });
    const others = krav('spr-03', { gjelder: { tjeneste: 'skole' } });
    expect(requirementsOf(unit(), [own, others])).toEqual([own]);
  });
});

describe('from which level full-time equivalents are asked for', () => {
  const { antall: _, ...uncounted } = krav('san-05', { nivaa: 2 });
  const fte = { ...uncounted, aarsverk: 1.5 };
  test.each<[string, Enhet, Kravpost[], number]>([
    [
      'none',
      unit({ beholdning: { 'spr-01': { antall: { 1: 2 } } } }),
      [krav('spr-01')],
      Number.POSITIVE_INFINITY,
    ],
    ['that of a requirement', unit(), [fte], 2],
    [
      'not that of the requirement of others',
      unit({ tjeneste: 'ppt' }),
      [fte],
      Number.POSITIVE_INFINITY,
    ],
    [
      'the lowest that is given',
      unit({ beholdning: { 'spr-01': { antall: { 1: 2 }, aarsverk: { 3: 1, 1: 0.8 } } } }),
      [fte],
      1,
    ],
  ])('%s', (_name, of, required, expected) => {
    expect(lowestFteLevel(of, required)).toBe(expected);
  });
});

describe('the role that gets a form back', () => {
  const plan = (prosjektgruppe?: Prosjektdeltaker[], prosjekteier?: string): Plan => ({
    dokument: 'plan',
    versjon: 1,
    organisasjon: { type: 'kommune', kommunenummer: '9901', navn: 'Fjordvik kommune' },
    maalform: 'bokmaal',
    periode: { fra: 2027, til: 2030 },
    status: 'utkast',
    steg: {
      organisering: {
        ...(prosjektgruppe === undefined ? {} : { prosjektgruppe }),
        ...(prosjekteier === undefined ? {} : { prosjekteier }),
      },
    },
  });
  const { steg: _, ...stepless } = plan();
  test.each<[string, Plan, string | null]>([
    [
      'the leader of the PPT',
      plan([{ rolle: 'Rektor' }, { rolle: 'PP-leder' }], 'Kommunalsjef'),
      'PP-leder',
    ],
    ['the same in nynorsk', plan([{ rolle: 'PP-leiar' }]), 'PP-leiar'],
    ['the owner of the project', plan([{ rolle: 'Rektor' }], 'Kommunalsjef'), 'Kommunalsjef'],
    ['nobody, where the owner was a name', plan([], ''), null],
    ['nobody, where there is none', plan(), null],
    ['nobody, where the step is not begun', stepless, null],
  ])('%s', (_name, of, expected) => {
    expect(returnRole(of)).toBe(expected);
  });
});
