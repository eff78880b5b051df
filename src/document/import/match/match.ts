import type { HoldingChange, ImportChanges } from '../../../domain/import-changes.ts';
import { compareNotices, type Notice } from '../../../domain/import-notices.ts';
import { compareIds } from '../../../domain/text-order.ts';
import type { FormImport } from '../form/form-records.ts';
import type { Import } from '../records.ts';
import { makeDesk } from './desk.ts';
import { foreignHolding, formHolding, holdingChanges } from './holding-changes.ts';
import { type MatchQuestion, matchNotices, matchQuestions } from './match-notices.ts';
import { measureChanges } from './measure-changes.ts';
import { newUnitIds, possibleUnits } from './new-units.ts';
import { reportChanges } from './report-changes.ts';
import { requirementChanges } from './requirement-changes.ts';
import { type MatchOptions, makeResolver } from './resolver.ts';
import { factsByText, foreignUnit, formUnit, unitChanges } from './unit-changes.ts';

/** What has been read: forms of ours, and tables of others. */
export interface ReadSheets {
  readonly forms: readonly FormImport[];
  readonly imports: readonly Import[];
}

/** What sheets make different in a plan, and what only people can settle. */
export interface Matched {
  readonly changes: ImportChanges;
  readonly questions: readonly MatchQuestion[];
  /** Guesses, questions, what contradicts itself: all that is not said of the sheets alone. */
  readonly notices: readonly Notice[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareIds(a.id, b.id);

const byPair = (a: HoldingChange, b: HoldingChange): number =>
  compareIds(a.enhet, b.enhet) || compareIds(a.kompetanse, b.kompetanse);

/**
 * Turns what sheets say into changes of a plan: finds the units and competences that their texts
 * mean, and what of it the plan does not say already. Nothing is asked here: questions are a part of
 * the result, and their answers of the next call.
 */
export function matchImports({ forms, imports }: ReadSheets, options: MatchOptions): Matched {
  const resolver = makeResolver(options);
  const holdings = [
    ...forms.flatMap((form) => form.holdings.map(formHolding)),
    ...imports.flatMap((one) => one.holdings.map((holding) => foreignHolding(holding, one.layout))),
  ];
  const facts = [
    ...forms.flatMap(({ units }) => units.map(formUnit)),
    ...imports.flatMap(({ units }) => units.map(foreignUnit)),
  ];
  const requirements = {
    forms: forms.flatMap((form) => form.requirements),
    sheets: imports.flatMap((one) => one.requirements),
  };
  // Every unit must have been met before it is decided which of them are new.
  for (const { enhet, hints } of [...facts, ...holdings]) resolver.unit(enhet, hints);
  for (const { enhet } of requirements.sheets) if (enhet !== undefined) resolver.unit(enhet, {});
  const met = resolver.lookedUp();
  const possible = possibleUnits(met, factsByText(facts, resolver.unit), options);
  const ids = newUnitIds(possible, options);
  const notices: Notice[] = [];
  const desk = makeDesk(options.plan, resolver, { streng: options.streng, nye: ids, notices });
  const changes: ImportChanges = {
    enheter: unitChanges(facts, { units: possible, ids }, desk).sort(byId),
    beholdning: holdingChanges(holdings, desk).sort(byPair),
    krav: requirementChanges(requirements.forms, requirements.sheets, desk).sort(byId),
    tiltak: measureChanges(
      forms.flatMap(({ measures }) => measures),
      imports.flatMap(({ measures }) => measures),
      desk,
    ).sort(byId),
    meldinger: reportChanges(
      forms.flatMap(({ needReport }) => needReport ?? []),
      desk,
    ).sort(byId),
  };
  const texts = resolver.lookedUp();
  return {
    changes,
    questions: matchQuestions(texts, possible, { settled: ids, plan: options.plan }),
    notices: [...notices, ...matchNotices(texts, ids, options)].sort(compareNotices),
  };
}
