import type { WorkbookFault } from '../../domain/workbook-fault.ts';

/** Thrown while a workbook is read, caught by `readWorkbook`: the fault becomes a value there. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault.kode);
    this.name = 'WorkbookError';
    this.fault = fault;
  }
}

/** A part of the file that is not what it must be. */
export function damaged(del: string | null = null): WorkbookError {
  return new WorkbookError({ kode: 'skadet', del });
}

/** More of something than any workbook of ours has. */
export function tooMuch(
  hva: Extract<WorkbookFault, { kode: 'for-stor' }>['hva'],
  grense: number,
): WorkbookError {
  return new WorkbookError({ kode: 'for-stor', hva, grense });
}
