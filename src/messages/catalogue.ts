import type { CodeOf, Group } from '../domain/diagnostic.ts';
import type { DiagnosticFacts } from '../domain/diagnostic-facts.ts';
import type { CiTexts } from './ci-texts.ts';
import type { CollateTexts } from './collate-texts.ts';
import type { FormTexts } from './form-texts.ts';
import type { ImportTexts } from './import-texts.ts';
import type { PackTexts } from './pack-texts.ts';
import type { ReadBackTexts } from './read-back-texts.ts';
import type { ReportTexts } from './report-texts.ts';
import type { RoundSummaryTexts } from './round-summary-texts.ts';
import type { RoundTexts } from './round-texts.ts';
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
  readonly ci: CiTexts;
  readonly gap: GapTexts;
  readonly explain: ExplainTexts;
  readonly collate: CollateTexts;
  readonly pack: PackTexts;
  readonly form: FormTexts;
  readonly import: ImportTexts;
  readonly run: RunTexts;
  readonly report: ReportTexts;
  readonly readBack: ReadBackTexts;
  readonly roundSummary: RoundSummaryTexts;
  readonly round: RoundTexts;
}
