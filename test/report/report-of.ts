import { checkFolder } from '../../src/document/check-folder.ts';
import { analyse } from '../../src/domain/analysis.ts';
import { normalizePlan } from '../../src/domain/normalize-plan.ts';
import { roundResult } from '../../src/domain/shown.ts';
import { namesOf } from '../../src/report/plan-names.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import type { Cell, Row, Section, View } from '../../src/report/view.ts';
import { filesOf, type Texts } from '../document/check.ts';
import { CATALOGUES, type Lang } from './report-fixtures.ts';

const AREAS = [
  { id: 'spraak', navn: { nb: 'Språk', nn: 'Språk (nn)' } },
  { id: 'sans', navn: { nb: 'Sans' } },
];

/** What a report is built from, for the files of a plan folder. Throws where they have errors. */
export async function inputOf(texts: Texts, lang: Lang = 'nb'): Promise<ReportInput> {
  const today = '2027-01-15';
  const checked = await checkFolder(filesOf(texts), { today });
  const { documents, sources, competences, diagnostics } = checked;
  const errors = diagnostics.filter(({ alvor }) => alvor === 'feil');
  const [plan] = documents.plan;
  if (plan === undefined || errors.length > 0) {
    throw new Error(JSON.stringify(errors.map(({ kode, sti, fakta }) => [kode, sti, fakta])));
  }
  return {
    catalogue: CATALOGUES[lang],
    plan,
    documents,
    result: roundResult(analyse(normalizePlan(documents, competences))),
    names: namesOf(documents, competences),
    competences,
    areas: AREAS,
    editions: [{ id: 'standard', utgave: '2026-1' }],
    sources,
    today,
    version: '1.2.3',
  };
}

/** The texts of a section above its table, with their kind. */
export const textsOf = ({ blocks }: Section): string[] =>
  blocks.flatMap((block) => (block.block === 'figure' ? [] : [`${block.block}: ${block.text}`]));

/** The figures of a section, by key. */
export const figuresOf = ({ blocks }: Section): Record<string, Cell> =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.block === 'figure' ? [[block.key, block.value]] : [])),
  );

const cellText = (cell: Cell): string | number => (typeof cell === 'object' ? cell.text : cell);

/** The rows of a section's table, each by the keys of its columns; marks as their words. */
export function rowsOf({ table }: Section): Record<string, string | number>[] {
  const named = (row: Row) =>
    Object.fromEntries((table?.columns ?? []).map(({ key }, at) => [key, cellText(row[at] ?? '')]));
  return (table?.rows ?? []).map(named);
}

/** The section of a name; throws where there is none. */
export function sectionOf(view: View, name: string): Section {
  const found = view.sections.find((section) => section.name === name);
  if (found === undefined) throw new Error(`the report has no section ${name}`);
  return found;
}
