import { strToU8, zipSync } from 'fflate';

/** Parts of a workbook's file by their paths. */
export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationships part. */
export function relations(
  ...list: readonly (readonly [id: string, type: string, target: string])[]
) {
  const entries = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${entries.join('')}</Relationships>`;
}

/** The parts of the smallest workbook, of which the one sheet has that in its `sheetData`. */
export function partsWith(rows: string, changes: PartTexts = {}): PartTexts {
  return {
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...changes,
  };
}

/** A zip of the parts. */
export function zipped(parts: PartTexts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level });
}

/** A workbook whose one sheet has that in its `sheetData`. */
export function workbookWith(rows: string, changes: PartTexts = {}): Uint8Array {
  return zipped(partsWith(rows, changes));
}
