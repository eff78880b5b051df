import type { WorkbookFault } from '../../domain/workbook-fault.ts';
import type { Words } from '../words.ts';

const tooMany: Readonly<Record<Extract<WorkbookFault, { kode: 'for-stor' }>['hva'], string>> = {
  megabyte: 'megabyte',
  'megabyte-utpakket': 'megabyte når ho er pakka ut',
  celler: 'celler',
  tekster: 'tekstar',
  deler: 'delar',
  nivaaer: 'nivå',
};

const damagedPart = (part: string | null, quote: (text: string) => string): string =>
  part === null ? '' : ` (${quote(part)})`;

/** Why a file cannot be read as a workbook. */
export const workbookFault = (fault: WorkbookFault, w: Words): string => {
  switch (fault.kode) {
    case 'ikke-arbeidsbok':
      return 'Fila er ikkje ei Excel-arbeidsbok, kva ho enn heiter.';
    case 'passord':
      return 'Arbeidsboka er verna med passord. Opne ho, fjern passordet, lagre og prøv igjen.';
    case 'annet-format':
      return `Arbeidsboka er lagra som .${fault.format}. Opne ho og lagre ho som .xlsx.`;
    case 'skadet':
      return `Arbeidsboka er skadd${damagedPart(fault.del, w.quote)}. Opne ho i Excel eller LibreOffice, lagre ho på nytt og prøv igjen.`;
    case 'mangler-del':
      return `Arbeidsboka er skadd: delen ${w.quote(fault.del)} manglar. Opne ho i Excel eller LibreOffice, lagre ho på nytt og prøv igjen.`;
    case 'med-dtd':
      return `Arbeidsboka har ein dokumenttypedefinisjon i ${w.quote(fault.del)}, og det har inga vanleg arbeidsbok. Spør den som sende ho.`;
    case 'for-stor':
      return `Arbeidsboka er større enn noko som er fylt ut for hand: meir enn ${w.number(fault.grense)} ${tooMany[fault.hva]}.`;
  }
};
