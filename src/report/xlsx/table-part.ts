import { columnLetters } from './names.ts';
import type { TableEntry } from './sheet-entries.ts';
import { tableStyleName } from './styles-part.ts';
import { escapeSheetText, escapeXml, mainNamespace, xmlStart } from './xml.ts';

/** `xl/tables/tableN.xml`: filters, stripes, and the words for those who cannot see the table. */
export function tablePart(entry: TableEntry, lastRow: number): string {
  const { table, tableName: name, headerRow } = entry;
  const ref = `A${headerRow}:${columnLetters(entry.columns.length - 1)}${lastRow}`;
  const columns = entry.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${escapeSheetText(header)}"/>`,
  );
  return [
    `${xmlStart}<table xmlns="${mainNamespace}" id="${table}" name="${name}" displayName="${name}" ref="${ref}" headerRowCount="1" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${tableStyleName}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    `${alternativeText(entry)}</table>`,
  ].join('');
}

function alternativeText({ heading, sheet }: TableEntry): string {
  const words = `altText="${escapeXml(heading)}" altTextSummary="${escapeXml(sheet.description ?? '')}"`;
  return `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table ${words}/></ext></extLst>`;
}
