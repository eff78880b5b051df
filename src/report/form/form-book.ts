import { type FormKeys, type FormKind, formKeyRows } from '../../domain/form-workbook.ts';
import { organisationKey } from '../../domain/organisation-key.ts';
import { KEY_SHEET } from '../../domain/round-workbook.ts';
import type { Sheet, TableSheet, TextSheet, Workbook } from '../xlsx/model.ts';
import { sheetName } from '../xlsx/names.ts';
import type { Choices } from './choices.ts';
import type { FormInput } from './form-input.ts';
import type { FormSheet } from './form-sheet.ts';

/** What a form's workbook is put together from. */
export interface FormParts {
  readonly kind: FormKind;
  readonly title: string;
  readonly guide: TextSheet;
  /** To be filled in. */
  readonly sheets: readonly FormSheet[];
  /** To look things up in. */
  readonly beside: readonly TableSheet[];
  readonly choices: Choices;
}

function keySheet(keys: FormKeys): TableSheet {
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
    rows: formKeyRows(keys),
  };
}

/** A form as a workbook: what to do, what to fill in, what to look up, and what only programs see. */
export function formBook(parts: FormParts, input: FormInput): Workbook {
  const { catalogue, plan, editions, today } = input;
  const { kind, title, guide, sheets, beside, choices } = parts;
  const shown: Sheet[] = [guide, ...sheets.map(({ sheet }) => sheet), ...beside];
  // Names are given out in the order of the sheets, as the writer does.
  const taken = new Set<string>();
  sheetName(taken, guide.name);
  const keys: FormKeys = {
    skjema: kind,
    spraak: catalogue.words.language,
    organisasjon: organisationKey(plan.organisasjon),
    kataloger: new Map(editions.map(({ id, utgave }) => [id, utgave])),
    ark: sheets.map((one) => ({ ...one.keys, navn: sheetName(taken, one.sheet.name) })),
    valg: choices.lists,
  };
  const { page, of } = catalogue.report;
  return {
    title,
    language: catalogue.words.language,
    creator: 'kompass',
    created: `${today}T00:00:00Z`,
    print: { page, of, footer: title },
    live: true,
    sheets: [...shown, choices.sheet, keySheet(keys)],
  };
}
