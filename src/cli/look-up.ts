import { nearest } from '../document/nearest.ts';
import { GROUPS } from '../domain/diagnostic.ts';
import { RULES } from '../domain/rules/index.ts';
import { UserError } from '../domain/user-error.ts';
import { glossary } from '../generated/data/glossary.ts';
import { standardCatalogue } from '../generated/data/standard-catalogue.ts';
import { steps } from '../generated/data/steps.ts';
import { explainRule, listRules } from '../report/explain-rule.ts';
import {
  explainCompetence,
  explainLevel,
  explainStep,
  explainTerm,
} from '../report/explain-words.ts';
import type { TextSettings } from '../report/findings-text.ts';

/** `Sårbarhet`, `saarbarhet` and `SÅRBARHET` are one word. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}

const scale = standardCatalogue.skala ?? [];
const areas = standardCatalogue.omraader ?? [];

type Explanation = ((settings: TextSettings) => string) | undefined;
type Finder = (word: string) => Explanation;

const findRule: Finder = (word) => {
  const rule = RULES.find(({ code }) => code === word);
  return rule && ((settings) => explainRule(rule, settings));
};

const findGroup: Finder = (word) => {
  const group = GROUPS.find((name) => word === `${name}/` || word === `${name}/*`);
  return group && ((settings) => listRules(RULES, settings, [group]));
};

/** The name of a group alone, where it means nothing else. */
const findBareGroup: Finder = (word) => findGroup(`${word}/`);

const findStep: Finder = (word) => {
  const number = /^(?:steg|step)?[\s-]*([1-7])\.?$/.exec(word)?.[1];
  const step = steps.find(
    ({ id, nummer, navn, eldre_navn, aliaser }) =>
      String(nummer) === number ||
      [id, navn.nb, navn.nn, navn.en, eldre_navn, ...aliaser].some((name) => folded(name) === word),
  );
  return step && ((settings) => explainStep(step, settings));
};

const findCompetence: Finder = (word) => {
  const competence = standardCatalogue.kompetanser.find(
    ({ id, navn }) =>
      id === word || [navn.nb, navn.nn, navn.en].some((name) => folded(name ?? '') === word),
  );
  return competence && ((settings) => explainCompetence(competence, { scale, areas }, settings));
};

const findLevel: Finder = (word) => {
  const number = /^(?:nivaa|level)\s*(\d)$/.exec(word)?.[1];
  const level = scale.find(({ nivaa }) => String(nivaa) === number);
  return level && ((settings) => explainLevel(level, settings));
};

const findTerm: Finder = (word) => {
  const term = glossary.find(({ noekkel, nb, nn, en }) =>
    [noekkel, ...[nb, nn, en].flatMap((names) => names.split(','))].some(
      (name) => folded(name) === word,
    ),
  );
  return term && ((settings) => explainTerm(term, settings));
};

/** In the order in which a word that is several things is understood. */
const FINDERS = [findRule, findGroup, findLevel, findCompetence, findTerm, findStep, findBareGroup];

/** Everything that can be looked up, as it would be typed. */
function allWords(): string[] {
  return [
    ...RULES.map(({ code }) => code),
    ...steps.map(({ id }) => id),
    ...standardCatalogue.kompetanser.map(({ id }) => id),
    ...glossary.flatMap(({ noekkel, nb, nn, en }) => [noekkel, nb, nn, en]),
  ];
}

const codesNamed = (name: string): string[] =>
  RULES.map(({ code }) => code).filter((code) => code.endsWith(`/${name}`));

/** What may have been meant: rules by their name without the group, or the nearest of all words. */
function nearestWords(word: string): string[] {
  const named = codesNamed(word);
  if (named.length > 0) return named;
  const near = nearest(word, allWords());
  if (near !== undefined) return [near];
  const names = RULES.map(({ code }) => code.slice(code.indexOf('/') + 1));
  const nearName = nearest(word, names);
  return nearName === undefined ? [] : codesNamed(nearName);
}

/**
 * Finds what a word of `forklar` means: a rule, a group of rules, a step, a competence, a level or a
 * term. Throws a `UserError` with the nearest words where it means nothing.
 */
export function lookUp(text: string): (settings: TextSettings) => string {
  const word = folded(text);
  for (const find of FINDERS) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  throw new UserError('ukjent-oppslag', { ord: text, naermest: nearestWords(word) });
}
