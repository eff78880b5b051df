import { KEY_SHEET, keyRows } from '../../domain/round-workbook.ts';
import type { TableSheet } from './model.ts';
import { sheetName } from './names.ts';
import { namedColumns } from './sheet-entries.ts';

/** A sheet of need reports, what its columns are called by programs, and whose they are. */
export interface KeyedSheet {
  readonly forum: { readonly navn: string; readonly barnehage_skoleaar: string };
  readonly sheet: TableSheet;
  /** The keys of its columns in their order; null for a column that is not read back. */
  readonly keys: readonly (string | null)[];
  /** The ids of the need reports on it. */
  readonly reports: readonly string[];
}

/** The hidden sheet by which a workbook of the forum is known again when it is read back. */
export function roundKeySheet({ forum, sheet, keys, reports }: KeyedSheet): TableSheet {
  const columns = namedColumns(sheet.columns).flatMap(({ header }, index) => {
    const key = keys[index] ?? null;
    return key === null ? [] : [[key, header] as const];
  });
  const rows = keyRows({
    forum: forum.navn,
    barnehage_skoleaar: forum.barnehage_skoleaar,
    ark: sheetName(new Set(), sheet.name),
    kolonner: new Map(columns),
    meldinger: reports,
  });
  return {
    kind: 'table',
    name: KEY_SHEET,
    tableName: 'kompass_noekler',
    hidden: true,
    locked: true,
    columns: [
      { title: 'noekkel', kind: 'text' },
      { title: 'verdi', kind: 'text' },
    ],
    rows,
  };
}
