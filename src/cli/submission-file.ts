import { writeYaml } from '../document/write.ts';
import type { SafeSubmission } from '../domain/disclosure.ts';
import { loadCatalogue } from '../messages/load.ts';
import { harmless } from '../report/harmless.ts';

/** A submission as the text of its file; the comment at the top in the written form of the plan. */
export async function submissionFile(submission: SafeSubmission, errors: number): Promise<string> {
  const { organisasjon, plan, utkast } = submission;
  const { pack } = await loadCatalogue(plan.maalform === 'nynorsk' ? 'nn' : 'nb');
  const lines = [
    ...pack.comment(harmless(organisasjon.navn)),
    ...(utkast === true ? [pack.draftComment(errors)] : []),
  ];
  return lines.map((line) => `# ${line}\n`).join('') + writeYaml(submission);
}
