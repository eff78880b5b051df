import { FORM_KINDS, type FormKind } from '../domain/form-workbook.ts';
import { UserError } from '../domain/user-error.ts';
import { FORM_DIVISIONS, type FormDivision } from '../report/form/form-input.ts';
import { oneOf } from './options.ts';
import type { Request } from './program.ts';

/** The options of `skjema`, checked. */
export interface FormOptions {
  readonly kind: FormKind;
  readonly division: FormDivision;
  /** The folder to write to, from the working folder. */
  readonly out: string;
  readonly overwrite: boolean;
}

/** Checks the options of `skjema`; the last folder that is named counts. */
export function formOptions({ own, common }: Request): FormOptions {
  for (const { format } of common.outputs) {
    if (format !== null) oneOf('--format', format, ['xlsx']);
  }
  const { type, per, overskriv } = own;
  const kind = typeof type === 'string' ? oneOf('--type', type, FORM_KINDS) : 'oversikt';
  if (kind !== 'oversikt' && per !== undefined) {
    throw new UserError('valg-sammen', { valg: '--per', med: `--type ${kind}` });
  }
  const outs = common.outputs.flatMap(({ out }) => (out === null ? [] : [out]));
  return {
    kind,
    division: typeof per === 'string' ? oneOf('--per', per, FORM_DIVISIONS) : 'enhet',
    out: outs.at(-1) ?? 'skjema',
    overwrite: overskriv === true,
  };
}
