import { gapSection } from './build-gap-section.ts';
import { goalsSection } from './build-goals-section.ts';
import { measuresSection } from './build-measures-section.ts';
import { methodSection } from './build-method-section.ts';
import { serviceSection } from './build-service-section.ts';
import { staffingSection } from './build-staffing-section.ts';
import { summarySection } from './build-summary-section.ts';
import type { ReportInput } from './report-input.ts';
import type { View } from './view.ts';

/** The municipality's report: what every format of `rapport` serialises. */
export function buildReport(input: ReportInput): View {
  const { catalogue, plan } = input;
  return {
    title: catalogue.report.title(plan.organisasjon.navn),
    language: catalogue.words.language,
    sections: [
      summarySection(input),
      gapSection(input),
      serviceSection(input),
      measuresSection(input),
      staffingSection(input),
      goalsSection(input),
      methodSection(input),
    ],
  };
}
