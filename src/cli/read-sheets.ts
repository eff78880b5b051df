import { type ForeignOptions, readForeign } from '../document/import/foreign.ts';
import type { FormImport } from '../document/import/form/form-records.ts';
import { readForms } from '../document/import/form/read-forms.ts';
import type { Grid } from '../document/import/grid.ts';
import { readGrids } from '../document/import/read-grids.ts';
import type { Import } from '../document/import/records.ts';
import type { ImportSetup } from '../document/import/setup.ts';
import { megabytes } from '../document/limits.ts';
import { MOST_MEGABYTES, sizeFault } from '../document/xlsx/read-workbook.ts';
import type { FormKeys } from '../domain/form-workbook.ts';
import { type Notice, noticeOf } from '../domain/import-notices.ts';
import { FileFailure } from '../io/file-system.ts';
import type { SheetFile } from './find-sheets.ts';
import type { ImportDesk } from './import-desk.ts';
import { cannotRead } from './inputs.ts';
import { printUserError } from './this-run.ts';

/** What stands in the files: forms of ours, and sheets that are not. */
export interface ReadFiles {
  readonly forms: readonly FormImport[];
  readonly foreign: readonly Grid[];
  readonly notices: readonly Notice[];
}

function bytesOf(file: SheetFile, { run, catalogue }: ImportDesk): Uint8Array | null {
  try {
    return run.environment.files.read(file.path);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    printUserError(cannotRead(error, file.name), run, catalogue);
    return null;
  }
}

function gridsOf(file: SheetFile, desk: ImportDesk): ReturnType<typeof readGrids> {
  const { charset, separator } = desk.options;
  const fil = file.name;
  if (sizeFault(file.size) !== null) {
    const place = { fil, ark: null, celle: null, rad: -1, kolonne: -1 };
    const fakta = { megabyte: megabytes(file.size), grense: MOST_MEGABYTES };
    return { grids: [], notices: [noticeOf(place, { kode: 'fil/for-stor', fakta })] };
  }
  const bytes = bytesOf(file, desk);
  if (bytes === null) return { grids: [], notices: [] };
  return readGrids({
    fil,
    bytes,
    ...(charset !== null && { tegnsett: charset }),
    ...(separator !== null && { skilletegn: separator }),
  });
}

/** Reads the files one by one; none stops the others. */
export async function readFiles(files: readonly SheetFile[], desk: ImportDesk): Promise<ReadFiles> {
  const notices: Notice[] = [];
  const grids: Grid[] = [];
  for (const file of files) {
    const read = gridsOf(file, desk);
    notices.push(...read.notices);
    grids.push(...read.grids);
  }
  const { formWordings } = await import('./form-wordings.ts');
  const wordings = grids.some(mayBeForm) ? await formWordings(desk) : [];
  const read = readForms(grids, {
    plan: desk.known,
    wordings: (): readonly FormKeys[] => wordings,
  });
  return { forms: read.forms, foreign: read.rest, notices: [...notices, ...read.notices] };
}

/** A sheet of a workbook whose keys are gone, or that never had any. */
const mayBeForm = ({ keys, ark }: Grid): boolean => keys === null && ark !== null;

/** What foreign sheets are read by. */
export function foreignOptions(desk: ImportDesk, setups: readonly ImportSetup[]): ForeignOptions {
  const { known, options, plan } = desk;
  return {
    known: {
      skala: known.skala,
      enheter: known.enheter.flatMap(({ id, navn }) => [id, navn]),
      kompetanser: known.kompetanser.flatMap(({ id, navn }) => [id, ...Object.values(navn)]),
      fornavn: known.fornavn,
    },
    setups,
    ...(options.sheet !== null && { ark: options.sheet }),
    aar: plan.periode.fra,
  };
}

/** Reads sheets that are no forms of ours. */
export function readOthers(
  { foreign }: ReadFiles,
  desk: ImportDesk,
  setups: readonly ImportSetup[],
): { readonly imports: readonly Import[]; readonly notices: readonly Notice[] } {
  return readForeign(foreign, foreignOptions(desk, setups));
}
