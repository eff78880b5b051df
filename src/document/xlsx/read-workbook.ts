import type { WorkbookFault } from '../../domain/workbook-fault.ts';
import { readDateStyles } from './date-styles.ts';
import { damaged, tooMuch, WorkbookError } from './fault.ts';
import { formatOf } from './format.ts';
import {
  hasPart,
  openPackage,
  type Package,
  type Relation,
  readPart,
  relationsOf,
} from './package.ts';
import { readSharedTexts } from './shared-texts.ts';
import { MOST_CELLS, type ReadMerge, type ReadRow, readCells } from './sheet-cells.ts';

/** A sheet and what is written on it. */
export interface ReadSheet {
  readonly name: string;
  /** Whoever opens the workbook does not see it. */
  readonly hidden: boolean;
  /** Rows with something in them, in their order. */
  readonly rows: readonly ReadRow[];
  readonly merged: readonly ReadMerge[];
}

/** A workbook, or why the file cannot be read as one. */
export type ReadWorkbook =
  | { readonly sheets: readonly ReadSheet[] }
  | { readonly fault: WorkbookFault };

const MEGABYTE = 1024 * 1024;

/** A file larger than this, in megabytes, is not read. */
export const MOST_MEGABYTES = 64;

/** Why a file of so many bytes is not read; null if it is small enough. */
export function sizeFault(bytes: number): WorkbookFault | null {
  return bytes > MOST_MEGABYTES * MEGABYTE ? tooMuch('megabyte', MOST_MEGABYTES).fault : null;
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
}

function readWorkbookPart(parts: Package, path: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  let isWorkbook = false;
  readPart(parts, path, {
    open: (element, { name = '', state = 'visible', id = '', date1904 = '0' }) => {
      if (element === 'workbook') isWorkbook = true;
      if (element === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      if (element === 'sheet') sheets.push({ name, hidden: state !== 'visible', relation: id });
    },
  });
  if (!isWorkbook) throw new WorkbookError({ kode: 'ikke-arbeidsbok' });
  return { sheets, is1904 };
}

function workbookPath(parts: Package): string {
  const [found] = relationsOf(parts, '').filter(({ type }) => type === 'officeDocument');
  const path = found?.target ?? 'xl/workbook.xml';
  if (path.endsWith('.bin')) throw new WorkbookError({ kode: 'annet-format', format: 'xlsb' });
  return path;
}

/** The target of the first relation of a type that is there. */
function targetOf(
  parts: Package,
  relations: readonly Relation[],
  type: string,
): string | undefined {
  const found = relations.find((relation) => relation.type === type);
  return found !== undefined && hasPart(parts, found.target) ? found.target : undefined;
}

function readSheets(parts: Package): ReadSheet[] {
  const path = workbookPath(parts);
  const { sheets, is1904 } = readWorkbookPart(parts, path);
  const relations = relationsOf(parts, path);
  const texts = targetOf(parts, relations, 'sharedStrings');
  const styles = targetOf(parts, relations, 'styles');
  const context = {
    parts,
    texts: texts === undefined ? [] : readSharedTexts(parts, texts),
    dateStyles: styles === undefined ? [] : readDateStyles(parts, styles),
    is1904,
    room: { cells: MOST_CELLS },
  };
  return sheets.flatMap(({ name, hidden, relation }) => {
    const found = relations.find(({ id }) => id === relation);
    if (found === undefined) throw damaged(path);
    // Sheets of charts and dialogs have no cells.
    if (found.type !== 'worksheet') return [];
    return [{ name, hidden, ...readCells(found.target, context) }];
  });
}

/**
 * Reads what is written on the sheets of an .xlsx or .xlsm file. Nothing in it is run or followed:
 * formulas are read by the values that stand beside them. Never throws for what the file contains.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  try {
    const fault = sizeFault(bytes.length) ?? formatOf(bytes);
    return fault === null ? { sheets: readSheets(openPackage(bytes)) } : { fault };
  } catch (error) {
    if (error instanceof WorkbookError) return { fault: error.fault };
    throw error;
  }
}
