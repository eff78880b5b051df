import { RULES } from '../../domain/rules/index.ts';
import { steps } from '../../generated/data/steps.ts';
import { listRules } from '../../report/explain-rule.ts';
import type { TextSettings } from '../../report/findings-text.ts';
import { plainPaint } from '../../report/paint.ts';
import { wrap } from '../../report/wrap.ts';
import { chooseLanguage } from '../choose-language.ts';
import { lookUp } from '../look-up.ts';
import { paintFor } from '../paint.ts';
import type { Request } from '../program.ts';
import { loadSettings } from '../settings.ts';
import type { Run } from '../this-run.ts';
import { chosenOutputs, writeOutputs } from '../write-outputs.ts';

const FILE_WIDTH = 80;

/** Without a word: what can be looked up. */
function overview(settings: TextSettings): string {
  const { catalogue, paint, width } = settings;
  const { explain, words } = catalogue;
  const lines = [
    ...wrap(explain.overview, width),
    '',
    paint.strong(explain.steps),
    ...steps.map(({ nummer, navn }) => `  ${nummer}  ${navn[words.language]}`),
    '',
  ];
  return `${lines.join('\n')}\n${listRules(RULES, settings)}`;
}

/** `kompass forklar`: what a rule, a step, a competence, a level or a term means, and its source. */
export async function forklar(request: Request, run: Run): Promise<void> {
  const { environment } = run;
  const { lang, outputs, color } = request.common;
  const { settings } = await loadSettings(run);
  const wishes = { option: lang, writtenForms: [], settings: settings.spraak };
  const catalogue = await run.speak(chooseLanguage(wishes, environment));
  const { words } = request;
  const explanation = words.length === 0 ? overview : lookUp(words.join(' '));
  const render = (toScreen: boolean): string =>
    explanation({
      catalogue,
      paint: toScreen ? paintFor(environment.stdout, color, environment) : plainPaint,
      width: toScreen ? environment.stdout.columns : FILE_WIDTH,
    });
  const texts = chosenOutputs(outputs, ['tekst']);
  writeOutputs(texts, (_format, toScreen) => render(toScreen), environment);
}
