import type { FormKind } from '../../domain/form-workbook.ts';
import { organisationKey } from '../../domain/organisation-key.ts';
import { fileNamePart, organisationFilePart } from '../file-name.ts';
import type { Workbook } from '../xlsx/model.ts';
import type { Form, FormDivision, FormInput } from './form-input.ts';
import { measureForm } from './measure-form.ts';
import { needForms } from './need-form.ts';
import { overviewForms } from './overview-forms.ts';
import { requirementForm } from './requirement-form.ts';

/** A form with the name of its file. */
export interface NamedForm {
  /** `skjema-9901-fjordvik-solbakken.xlsx`. */
  readonly name: string;
  readonly workbook: Workbook;
}

function formsOf(kind: FormKind, division: FormDivision, input: FormInput): Form[] {
  if (kind === 'oversikt') return overviewForms(division, input);
  if (kind === 'krav') return [requirementForm(input)];
  return kind === 'tiltak' ? [measureForm(input)] : needForms(input);
}

/** The forms of a kind, each with a name of its own. None where there are no units to ask. */
export function buildForms(kind: FormKind, division: FormDivision, input: FormInput): NamedForm[] {
  const { organisasjon } = input.plan;
  const owner = organisationFilePart(organisationKey(organisasjon), organisasjon.navn);
  const taken = new Set<string>();
  return formsOf(kind, division, input).map(({ part, workbook }) => {
    const base = part === null ? `skjema-${owner}` : `skjema-${owner}-${fileNamePart(part)}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    return { name: `${name}.xlsx`, workbook };
  });
}
