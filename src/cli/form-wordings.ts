import { FORM_KINDS, type FormKeys, readFormKeys } from '../domain/form-workbook.ts';
import { KEY_SHEET } from '../domain/round-workbook.ts';
import { loadCatalogue } from '../messages/load.ts';
import { LANGUAGES, type Language } from '../messages/words.ts';
import { buildForms } from '../report/form/build-forms.ts';
import type { Workbook } from '../report/xlsx/model.ts';
import type { ImportDesk } from './import-desk.ts';
import { formSource } from './make-forms.ts';

/** What the hidden sheet of a form says. */
function keysOf({ sheets }: Workbook): FormKeys | null {
  const keys = sheets.find(({ name }) => name === KEY_SHEET);
  if (keys?.kind !== 'table') return null;
  return readFormKeys([...keys.rows].map(([name, value]) => [String(name), String(value)]));
}

async function inLanguage(language: Language, desk: ImportDesk): Promise<FormKeys[]> {
  const { analysed, today, loaded } = desk;
  const catalogue = await loadCatalogue(language);
  const source = await formSource(analysed, { catalogue, today, schemes: loaded.schemes });
  if (source === null) return [];
  const forms = FORM_KINDS.flatMap((kind) => buildForms(kind, 'samlet', source.input));
  return forms.flatMap(({ workbook }) => keysOf(workbook) ?? []);
}

/** The forms of a plan as they would be made today in each language, by which lost keys are known. */
export async function formWordings(desk: ImportDesk): Promise<readonly FormKeys[]> {
  const wordings: FormKeys[] = [];
  for (const language of LANGUAGES) wordings.push(...(await inLanguage(language, desk)));
  return wordings;
}
