import { type Diagnostic, groupOf } from '../domain/diagnostic.ts';
import type { Ordninger, Plan } from '../generated/types.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { FormInput } from '../report/form/form-input.ts';
import { isUnread } from './check-inputs.ts';
import type { AnalysedFolder } from './gap-of-folder.ts';
import { type CleanDocuments, withoutPrivate } from './without-private.ts';

/** What forms are made for and when. */
export interface FormSettings {
  readonly catalogue: Catalogue;
  readonly today: string;
  /** `null` for the table that ships with the program. */
  readonly schemes: Ordninger | null;
}

/** What forms are made from, and how many texts were left out for the sake of persons. */
export interface FormSource {
  readonly input: FormInput;
  readonly emptied: number;
}

function firstPlan({ documents }: CleanDocuments): Plan | undefined {
  return documents.plan[0];
}

/** Gathers what forms are made from; `null` where the plan itself could not be read. */
export async function formSource(
  analysed: AnalysedFolder,
  { catalogue, today, schemes }: FormSettings,
): Promise<FormSource | null> {
  const clean = withoutPrivate(analysed);
  const plan = firstPlan(clean);
  if (plan === undefined) return null;
  const { standardCatalogue } = await import('../generated/data/standard-catalogue.ts');
  const shipped = await import('../generated/data/schemes.ts');
  const catalogues = [standardCatalogue, ...clean.documents.katalog];
  const scales = catalogues.map(({ skala = [] }) => skala).filter(({ length }) => length > 0);
  const input: FormInput = {
    catalogue,
    plan,
    documents: clean.documents,
    competences: [...analysed.competences.values()].filter((one) => one !== null),
    areas: catalogues.flatMap(({ omraader = [] }) => omraader),
    scale: (scales.at(-1) ?? []).toSorted((a, b) => a.nivaa - b.nivaa),
    editions: catalogues.map(({ id, utgave }) => ({ id, utgave })),
    schemes: (schemes ?? shipped.schemes).ordninger,
    today,
  };
  return { input, emptied: clean.emptied };
}

/** What of a plan folder no form holds: whole files (`place` is null), and what stands in others. */
export interface LeftOut {
  readonly file: string;
  readonly place: string | null;
}

/** Whether a finding means that something was left out: what could be put right was. */
function isCut({ kode, alvor, rettelse, sti }: Diagnostic): boolean {
  const isUnknown = kode === 'ref/ukjent-kompetanse' && sti.includes('/beholdning/');
  const isRefused = groupOf(kode) === 'skjema' && rettelse === null;
  return alvor === 'feil' && (isRefused || isUnknown);
}

/** The parts of a plan that no form can hold, because they could not be read. */
export function leftOutOf({ report, contents, anchorOf, sources }: AnalysedFolder): LeftOut[] {
  const read = new Set(sources.values());
  const files = contents.filter((file) => isUnread(file) || !read.has(file.fil));
  const whole = new Set(files.map(({ fil }) => fil));
  const places = report.diagnostics
    .filter((finding) => isCut(finding) && !whole.has(finding.fil))
    .map((finding) => ({ file: finding.fil, place: anchorOf(finding) }));
  const seen = new Set<string>();
  return [...[...whole].map((file) => ({ file, place: null })), ...places].filter(
    ({ file, place }) => {
      const key = `${file}#${place}`;
      return !seen.has(key) && seen.add(key);
    },
  );
}
