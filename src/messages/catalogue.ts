import type { CodeOf, Group } from '../domain/diagnostic.ts';
import type { DiagnosticFacts } from '../domain/diagnostic-facts.ts';
import type { ReportTexts } from './report-texts.ts';
import type { RuleText } from './rule-text.ts';
import type {
  ErrorTexts,
  ExplainTexts,
  GapTexts,
  HelpTexts,
  RunTexts,
  ValidateTexts,
} from './ui-texts.ts';
import type { Words } from './words.ts';

/** Every word that the program says, in one language. A missing phrase does not compile. */
export interface Catalogue {
  readonly words: Words;
  readonly rules: { readonly [C in CodeOf<Group>]: RuleText<DiagnosticFacts[C]> };
  readonly errors: ErrorTexts;
  readonly help: HelpTexts;
  readonly validate: ValidateTexts;
  readonly gap: GapTexts;
  readonly explain: ExplainTexts;
  readonly run: RunTexts;
  readonly report: ReportTexts;
}
