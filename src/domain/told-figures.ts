import type { Code, Diagnostic } from './diagnostic.ts';

/** What these say where they stand, which is at a requirement, is that its people are too few. */
const TELL_BY_PLACE: ReadonlySet<Code> = new Set<Code>([
  'steg/gap-uten-tiltak',
  'steg/rekrutterer-foer-mobilisering',
]);

/** The units of an inventory, and the figures of a submission. */
const FIGURES = /^\/(?:enheter|gap)\//;

/** Facts that are a value as it is written, or a number of people or full-time equivalents. */
const FACTS: ReadonlySet<string> = new Set([
  'verdi',
  'antall',
  'ansatte',
  'aarsverk',
  'avgang',
  'ubrukt',
]);

/** Whether a finding tells something of a figure by standing where it stands. */
export function tellsByPlace({ kode }: Pick<Diagnostic, 'kode'>): boolean {
  return TELL_BY_PLACE.has(kode);
}

/**
 * Whether the facts of a finding can repeat a figure that is hidden in what a round publishes. What
 * such a finding says must not stand in anything that is published beside it, letters included.
 */
export function tellsFigures(finding: Diagnostic): boolean {
  if (tellsByPlace(finding)) return true;
  // A piece of a text that could not be read: `dekning 3`.
  if ('detalj' in finding.fakta) return /\d/.test(String(finding.fakta.detalj));
  return FIGURES.test(finding.sti) && Object.keys(finding.fakta).some((fact) => FACTS.has(fact));
}
