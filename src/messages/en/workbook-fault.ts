import type { WorkbookFault } from '../../domain/workbook-fault.ts';
import type { Words } from '../words.ts';

const tooMany: Readonly<Record<Extract<WorkbookFault, { kode: 'for-stor' }>['hva'], string>> = {
  megabyte: 'megabytes',
  'megabyte-utpakket': 'megabytes when unpacked',
  celler: 'cells',
  tekster: 'texts',
  deler: 'parts',
  nivaaer: 'levels',
};

const damagedPart = (part: string | null, quote: (text: string) => string): string =>
  part === null ? '' : ` (${quote(part)})`;

/** Why a file cannot be read as a workbook. */
export const workbookFault = (fault: WorkbookFault, w: Words): string => {
  switch (fault.kode) {
    case 'ikke-arbeidsbok':
      return 'The file is not an Excel workbook, whatever it is called.';
    case 'passord':
      return 'The workbook is protected by a password. Open it, remove the password, save it and try again.';
    case 'annet-format':
      return `The workbook is saved as .${fault.format}. Open it and save it as .xlsx.`;
    case 'skadet':
      return `The workbook is damaged${damagedPart(fault.del, w.quote)}. Open it in Excel or LibreOffice, save it again and try again.`;
    case 'mangler-del':
      return `The workbook is damaged: the part ${w.quote(fault.del)} is missing. Open it in Excel or LibreOffice, save it again and try again.`;
    case 'med-dtd':
      return `The workbook has a document type definition in ${w.quote(fault.del)}, which no ordinary workbook has. Ask whoever sent it.`;
    case 'for-stor':
      return `The workbook is larger than anything filled in by hand: more than ${w.number(fault.grense)} ${tooMany[fault.hva]}.`;
  }
};
