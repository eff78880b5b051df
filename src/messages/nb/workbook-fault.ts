import type { WorkbookFault } from '../../domain/workbook-fault.ts';
import type { Words } from '../words.ts';

const tooMany: Readonly<Record<Extract<WorkbookFault, { kode: 'for-stor' }>['hva'], string>> = {
  megabyte: 'megabyte',
  'megabyte-utpakket': 'megabyte når den er pakket ut',
  celler: 'celler',
  tekster: 'tekster',
  deler: 'deler',
  nivaaer: 'nivåer',
};

const damagedPart = (part: string | null, quote: (text: string) => string): string =>
  part === null ? '' : ` (${quote(part)})`;

/** Why a file cannot be read as a workbook. */
export const workbookFault = (fault: WorkbookFault, w: Words): string => {
  switch (fault.kode) {
    case 'ikke-arbeidsbok':
      return 'Fila er ikke en Excel-arbeidsbok, hva den enn heter.';
    case 'passord':
      return 'Arbeidsboka er passordbeskyttet. Åpne den, fjern passordet, lagre og prøv igjen.';
    case 'annet-format':
      return `Arbeidsboka er lagret som .${fault.format}. Åpne den og lagre den som .xlsx.`;
    case 'skadet':
      return `Arbeidsboka er skadet${damagedPart(fault.del, w.quote)}. Åpne den i Excel eller LibreOffice, lagre den på nytt og prøv igjen.`;
    case 'mangler-del':
      return `Arbeidsboka er skadet: delen ${w.quote(fault.del)} mangler. Åpne den i Excel eller LibreOffice, lagre den på nytt og prøv igjen.`;
    case 'med-dtd':
      return `Arbeidsboka har en dokumenttypedefinisjon i ${w.quote(fault.del)}, og det har ingen vanlig arbeidsbok. Spør den som sendte den.`;
    case 'for-stor':
      return `Arbeidsboka er større enn noe som er fylt ut for hånd: mer enn ${w.number(fault.grense)} ${tooMany[fault.hva]}.`;
  }
};
