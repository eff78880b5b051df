/** What a column of a foreign sheet can hold. */
export const SHEET_FIELDS = [
  'aarsverk',
  'ansatte',
  'ansvar',
  'antall',
  'barn',
  'eierform',
  'enhet',
  'frist',
  'gap',
  'kartlagt',
  'kompetanse',
  'kostnad',
  'maalgruppe',
  'merknad',
  'nivaa',
  'omraade',
  'orgnr',
  'person',
  'prioritet',
  'start',
  'status',
  'stillingsprosent',
  'strategi',
  'sum',
  'tiltak',
  'tjeneste',
  'trenger',
  'ubrukt',
  'utelat',
] as const;

export type SheetField = (typeof SHEET_FIELDS)[number];

/** A field, for figures perhaps with the level that all of the column is about. */
export interface FieldChoice {
  readonly field: SheetField;
  readonly level?: number;
}

const LEVELLED: ReadonlySet<SheetField> = new Set<SheetField>(['aarsverk', 'antall', 'trenger']);
const WRITTEN = /^([a-z]+)(?:\/(\d))?$/;

function isLevelled(field: SheetField): boolean {
  return LEVELLED.has(field);
}

/** The field that `frist` or `antall/2` names; undefined if there is no such field. */
export function fieldNamed(name: string): FieldChoice | undefined {
  const [, word, digit] = WRITTEN.exec(name) ?? [];
  const field = SHEET_FIELDS.find((known) => known === word);
  if (field === undefined || digit === undefined) return field && { field };
  return isLevelled(field) ? { field, level: Number(digit) } : undefined;
}

/** The name of a field as mappings have it: `frist`, `antall/2`. */
export function nameOfField({ field, level }: FieldChoice): string {
  return level === undefined ? field : `${field}/${level}`;
}
