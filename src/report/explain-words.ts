import type { Term } from '../generated/data/glossary.ts';
import type { Step } from '../generated/data/steps.ts';
import type { Kompetanse, Omraade, Skalanivaa } from '../generated/types.ts';
import type { Language } from '../messages/words.ts';
import { heading, paragraph } from './explain-rule.ts';
import type { TextSettings } from './findings-text.ts';
import { inLanguage } from './plan-names.ts';
import { wrap } from './wrap.ts';

const languageOf = ({ catalogue }: TextSettings): Language => catalogue.words.language;

function bullets(items: readonly string[], settings: TextSettings): string[] {
  return items.flatMap((item) =>
    wrap(item, settings.width - 4).map((line, index) =>
      index === 0 ? `  - ${line}` : `    ${line}`,
    ),
  );
}

/** What `forklar` says about a step of KS's model. */
export function explainStep(step: Step, settings: TextSettings): string {
  const { catalogue, paint, width } = settings;
  const { explain, words } = catalogue;
  const language = languageOf(settings);
  const name = step.navn[language];
  const former = step.eldre_navn === step.navn.nb ? [] : [explain.formerly(step.eldre_navn, words)];
  const lines = [
    ...heading(explain.step(step.nummer, name), settings),
    ...former,
    '',
    ...wrap(step.formaal[language], width),
    '',
    paint.strong(explain.questions),
    ...bullets(
      step.spoersmaal.map((question) => question[language]),
      settings,
    ),
    ...paragraph(explain.source, step.kilde, settings),
  ];
  return `${lines.join('\n')}\n`;
}

/** What `forklar` says about a term of the field. */
export function explainTerm(term: Term, settings: TextSettings): string {
  const { catalogue, width } = settings;
  const language = languageOf(settings);
  const others = (['nb', 'nn', 'en'] as const)
    .filter((other) => other !== language)
    .map((other) => `${other}: ${term[other]}`);
  const lines = [
    ...heading(term[language], settings),
    '',
    ...wrap(term.forklaring[language], width),
    ...paragraph(catalogue.explain.otherLanguages, others.join(' · '), settings),
    ...paragraph(catalogue.explain.key, term.noekkel, settings),
  ];
  return `${lines.join('\n')}\n`;
}

/** What `forklar` says about a level of the scale. */
export function explainLevel(level: Skalanivaa, settings: TextSettings): string {
  const language = languageOf(settings);
  const { catalogue, width } = settings;
  const title = `${catalogue.gap.column.level} ${level.nivaa}: ${inLanguage(level.navn, language)}`;
  const lines = [
    ...heading(title, settings),
    '',
    ...wrap(inLanguage(level.anker, language), width),
  ];
  return `${lines.join('\n')}\n`;
}

function levelLines(
  competence: Kompetanse,
  scale: readonly Skalanivaa[],
  settings: TextSettings,
): string[] {
  const language = languageOf(settings);
  const items = scale.flatMap(({ nivaa, navn }) => {
    const anchor = competence.anker?.[String(nivaa)];
    if (anchor === undefined) return [];
    return [`${nivaa} ${inLanguage(navn, language)}: ${inLanguage(anchor, language)}`];
  });
  const { paint, catalogue } = settings;
  return items.length === 0
    ? []
    : ['', paint.strong(catalogue.explain.levels), ...bullets(items, settings)];
}

/** What a competence's explanation draws on besides itself. */
export interface CatalogueParts {
  readonly scale: readonly Skalanivaa[];
  readonly areas: readonly Omraade[];
}

/** What `forklar` says about a competence: who should hold it, what each level means, support. */
export function explainCompetence(
  competence: Kompetanse,
  parts: CatalogueParts,
  settings: TextSettings,
): string {
  const { catalogue, paint } = settings;
  const { explain, words, gap } = catalogue;
  const language = languageOf(settings);
  const area = parts.areas.find(({ id }) => id === competence.omraade);
  const services = (list: readonly string[] | undefined): string =>
    list === undefined || list.length === 0 ? gap.notApplicable : words.list(list.map(words.term));
  const resources = (competence.ressurser ?? []).map(({ navn, utgiver, url }) =>
    [navn, utgiver, url].filter((part) => part !== undefined).join(', '),
  );
  const lines = [
    ...heading(`${competence.id}: ${inLanguage(competence.navn, language)}`, settings),
    ...(area === undefined ? [] : [inLanguage(area.navn, language)]),
    ...paragraph(explain.expected, services(competence.forventet), settings),
    ...paragraph(explain.access, services(competence.tilgang), settings),
    ...levelLines(competence, parts.scale, settings),
    ...(resources.length === 0
      ? []
      : ['', paint.strong(explain.resources), ...bullets(resources, settings)]),
    ...(competence.kilde === undefined
      ? []
      : paragraph(explain.source, competence.kilde, settings)),
  ];
  return `${lines.join('\n')}\n`;
}
