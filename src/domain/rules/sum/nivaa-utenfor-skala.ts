import type { Beholdningspost } from '../../../generated/types.ts';
import type { Documents } from '../../documents.ts';
import type { RuleContext } from '../context.ts';
import { doubtfulEntries } from '../doubtful-entries.ts';
import { examplePlanWithGoal, exampleRequirements } from '../example-plan.ts';
import type { Problem, Rule } from '../rule.ts';

type Outside = Problem<'sum/nivaa-utenfor-skala'>;
type Place = Pick<Outside, 'node' | 'key' | 'atKey'>;

/** A place that names a level. */
interface LevelPlace {
  readonly place: Place;
  readonly level: number;
}

function* inField<K extends string>(
  node: { readonly [F in K]?: number },
  key: K,
): Generator<LevelPlace> {
  const level = node[key];
  if (level !== undefined) yield { place: { node, key }, level };
}

function* levelsOutsideInventories(documents: Documents): Generator<LevelPlace> {
  for (const { krav } of documents.krav) {
    for (const requirement of krav) yield* inField(requirement, 'nivaa');
  }
  for (const { deling = [] } of documents.oversikt) {
    for (const agreement of deling) yield* inField(agreement, 'minst_nivaa');
  }
  yield* levelsOfEffects(documents);
}

function* levelsOfEffects({ tiltak }: Documents): Generator<LevelPlace> {
  for (const document of tiltak) {
    for (const { effekt = [] } of document.tiltak) {
      for (const effect of effekt) {
        yield* inField(effect, 'fra_nivaa');
        yield* inField(effect, 'til_nivaa');
      }
    }
  }
}

/** The levels of an entry that the scale lacks, each where it stands first. */
function* outsideIn(
  { antall, aarsverk, avgang = [] }: Beholdningspost,
  scale: ReadonlySet<string>,
): Generator<LevelPlace> {
  const seen = new Set(scale);
  yield* unseenKeys(antall ?? {}, seen);
  yield* unseenKeys(aarsverk ?? {}, seen);
  for (const departure of avgang) {
    if (isUnseen(String(departure.nivaa), seen)) yield* inField(departure, 'nivaa');
  }
}

function* unseenKeys(node: object, seen: Set<string>): Generator<LevelPlace> {
  for (const key of Object.keys(node)) {
    if (isUnseen(key, seen)) yield { place: { node, key, atKey: true }, level: Number(key) };
  }
}

/** Whether a level is met for the first time; from now on it is not. */
function isUnseen(level: string, seen: Set<string>): boolean {
  const { size } = seen;
  return seen.add(level).size > size;
}

function* levelsOutside(context: RuleContext): Generator<LevelPlace> {
  const { documents, declared } = context;
  const scale: ReadonlySet<string> = new Set([...declared.levels].map(String));
  for (const { entry } of doubtfulEntries(context)) yield* outsideIn(entry, scale);
  for (const found of levelsOutsideInventories(documents)) {
    if (!declared.levels.has(found.level)) yield found;
  }
}

function* check(context: RuleContext): Generator<Outside> {
  const skala = [...context.declared.levels].sort((a, b) => a - b);
  for (const { place, level } of levelsOutside(context)) {
    yield { ...place, facts: { nivaa: level, skala } };
  }
}

export const rule: Rule<'sum/nivaa-utenfor-skala'> = {
  code: 'sum/nivaa-utenfor-skala',
  severity: 'feil',
  source: 'Skalaen i kompetansekatalogen, der hvert nivå har en beskrivelse',
  check,
  example: {
    bad: { 'plan.yaml': examplePlanWithGoal(), 'krav.yaml': exampleRequirements({ nivaa: '4' }) },
    good: { 'plan.yaml': examplePlanWithGoal(), 'krav.yaml': exampleRequirements({ nivaa: '3' }) },
  },
};
