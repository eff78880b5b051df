import {
  exampleInventory,
  exampleMeasures,
  examplePlan,
  examplePlanWithGoal,
  exampleRequirements,
  exampleStock,
} from '../../src/domain/rules/example-plan.ts';
import type { Files } from './test-world.ts';

const stock = (antall: string): { beholdning: string } => ({
  beholdning: exampleStock({ antall }),
});

/**
 * A plan folder with nothing wrong: Solbakken lacks one of the two that k1 asks for, Fjellheim has
 * three, and Naustet is not mapped.
 */
export const SMALL_PLAN = {
  'plan.yaml': examplePlanWithGoal(),
  'krav.yaml': exampleRequirements({ frist: '2028' }),
  'oversikt.yaml': exampleInventory([
    stock('{ 0: 17, 1: 4, 2: 1 }'),
    { id: 'fjellheim', navn: 'Fjellheim barnehage', ...stock('{ 0: 10, 1: 9, 2: 3 }') },
    { id: 'naustet', navn: 'Naustet barnehage' },
  ]),
  'tiltak.yaml': exampleMeasures({}),
} satisfies Files;

/** The same plan in nynorsk. */
export const NYNORSK_PLAN = {
  ...SMALL_PLAN,
  'plan.yaml': examplePlanWithGoal({ maalform: 'nynorsk' }),
} satisfies Files;

/** The files of a folder, as the files of a folder below. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  );
}

/** A plan by itself, with nothing wrong. */
export const GOOD = examplePlan();
/** An error that has a correction. */
export const BAD = examplePlan({ status: 'utkst' });
/** A warning. */
export const DOUBTFUL = `${examplePlan()}steg:
  organisering:
    prosjektgruppe: [{ rolle: PP-leder, tjeneste: ppt }]
`;
