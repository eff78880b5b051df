import type { FolderFile } from '../document/folders.ts';
import { roundResult } from '../domain/shown.ts';
import type { Ordninger } from '../generated/types.ts';
import { sha256 } from '../io/sha256.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { HashedFile, Manifest } from '../report/manifest.ts';
import { namesOf } from '../report/plan-names.ts';
import type { ReportInput } from '../report/report-input.ts';
import type { AnalysedFolder } from './gap-of-folder.ts';
import { hashFiles, type ReportFile } from './report-files.ts';

const BOM = '\uFEFF';

/** The name of a file in its plan folder: a report should not tell where the folder lies. */
const ownName = (fil: string): string => fil.slice(fil.lastIndexOf('/') + 1);

/** The hashes of the documents as they lie on the disk. */
export function hashSources({ contents }: Pick<AnalysedFolder, 'contents'>): HashedFile[] {
  const encoder = new TextEncoder();
  return contents.flatMap(({ fil, content }) =>
    'text' in content
      ? [
          {
            fil: ownName(fil),
            sha256: sha256([encoder.encode((content.bom ? BOM : '') + content.text)]),
          },
        ]
      : [],
  );
}

/** The hashes of what was read, by the names that people see. */
export function hashesOf(contents: readonly FolderFile[]): HashedFile[] {
  return contents.flatMap((file) =>
    hashSources({ contents: [file] }).map((hashed) => ({ ...hashed, fil: file.fil })),
  );
}

/** What a report is made for and when. */
export interface ReportSettings {
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly version: string;
}

/** Gathers what a report is built from; `null` where the folder could not be computed. */
export async function reportInput(
  analysed: AnalysedFolder,
  { catalogue, today, version }: ReportSettings,
): Promise<ReportInput | null> {
  const { documents, result, sources, competences } = analysed;
  const [plan] = documents.plan;
  if (plan === undefined || result === null) return null;
  const { standardCatalogue } = await import('../generated/data/standard-catalogue.ts');
  const catalogues = [standardCatalogue, ...documents.katalog];
  return {
    catalogue,
    plan,
    documents,
    result: roundResult(result),
    names: namesOf(documents, competences),
    competences,
    areas: catalogues.flatMap(({ omraader = [] }) => omraader),
    editions: catalogues.map(({ id, utgave }) => ({ id, utgave })),
    sources: new Map([...sources].map(([document, fil]) => [document, ownName(fil)])),
    today,
    version,
  };
}

/** What a manifest tells besides files. */
export interface ManifestFacts {
  readonly input: ReportInput;
  readonly schemes: Ordninger | null;
}

/** The manifest of a report. */
export async function manifestOf(
  files: readonly ReportFile[],
  analysed: AnalysedFolder,
  { input, schemes }: ManifestFacts,
): Promise<Manifest> {
  const shipped = await import('../generated/data/schemes.ts');
  return {
    versjon: 1,
    verktoey: { navn: 'kompass', versjon: input.version },
    dato: input.today,
    spraak: input.catalogue.words.language,
    organisasjon: input.plan.organisasjon.navn,
    saksnummer: input.plan.arkiv?.saksnummer ?? null,
    katalog: input.editions,
    ordninger: { utgave: (schemes ?? shipped.schemes).utgave },
    filer: hashFiles(files),
    kilder: hashSources(analysed),
  };
}
