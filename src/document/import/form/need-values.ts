import type { Saying } from '../../../domain/import-notices.ts';
import { cellText } from '../grid.ts';
import { readOrgnr } from '../public-numbers.ts';
import { shownValue } from '../shown.ts';
import { METHODS, OWNERS, PARTNERS, REPORT_KINDS, WRITTEN_FORMS } from './codes.ts';
import type { FormRow, Given } from './form-rows.ts';
import { choiceOf, countOf, dayOf, idsOf, take, textOf, textsOf, yesNoOf } from './form-values.ts';

/** What the answer to a field of a need report becomes. */
export type NeedValue = string | number | boolean | readonly string[];

type ReadNeed = (row: FormRow, key: string) => Given<NeedValue>;

const text: ReadNeed = (row, key) => textOf(row, key);
const role: ReadNeed = (row, key) => textOf(row, key, 'rolle');
const firstDay: ReadNeed = (row, key) => dayOf(row, key, 'foerste');
const lastDay: ReadNeed = (row, key) => dayOf(row, key, 'siste');

const oneOf =
  (codes: readonly string[]): ReadNeed =>
  (row, key) =>
    choiceOf(row, key, codes);

/** A number of so many digits; Excel takes the zero that it begins with. */
export function digitsOf(row: FormRow, key: string, length: number): Given<string> {
  return take(row, key, (cell) => {
    const written = cellText(cell).replaceAll(' ', '');
    if (written === '') return { tomt: true };
    const feil: Saying = { kode: 'verdi/ikke-kommunenummer', fakta: { verdi: shownValue(cell) } };
    return /^\d+$/.test(written) && written.length <= length
      ? { verdi: written.padStart(length, '0') }
      : { feil };
  });
}

const MUNICIPALITY_DIGITS = 4;
const COUNTY_DIGITS = 2;
const SCHOOL_YEAR = /^(20\d\d)\s*[/–-]\s*(?:20)?(\d\d)$/;

/** A year of schools: `2027/2028`, which people shorten. */
const schoolYear: ReadNeed = (row, key) => {
  const written = textOf(row, key);
  const [, from, to] = SCHOOL_YEAR.exec(written ?? '') ?? [];
  return from === undefined ? written : `${from}/20${to}`;
};

/** The code of a scheme, which the list of the form has. */
const scheme: ReadNeed = (row, key) => {
  const codes = [...(row.desk.keys.valg.get('ordning') ?? new Map<string, string>()).keys()];
  return choiceOf(row, key, codes);
};

/** How each field is read, by its path. */
export const NEED_READERS: Readonly<Record<string, ReadNeed>> = {
  id: (row, key) => textOf(row, key),
  ordning: scheme,
  barnehage_skoleaar: schoolYear,
  type: oneOf(REPORT_KINDS),
  tidligere_id: text,
  prioritet: countOf,
  maalform: oneOf(WRITTEN_FORMS),
  'innsender/type': oneOf(OWNERS),
  'innsender/navn': text,
  'innsender/kommunenummer': (row, key) => digitsOf(row, key, MUNICIPALITY_DIGITS),
  'innsender/fylkesnummer': (row, key) => digitsOf(row, key, COUNTY_DIGITS),
  'innsender/orgnr': (row, key) => take(row, key, readOrgnr),
  'nettverk/navn': text,
  'nettverk/deltakere': idsOf,
  'kontakt/rolle': role,
  'kontakt/epost': text,
  'behov/beskrivelse': text,
  'behov/krav': idsOf,
  'behov/kartlagt': firstDay,
  'behov/metode': oneOf(METHODS),
  'forankring/planer': textsOf,
  'forankring/sak': text,
  'medvirkning/ansatte': yesNoOf,
  'medvirkning/tillitsvalgte': yesNoOf,
  'medvirkning/beskrivelse': text,
  'tiltak/id': text,
  'tiltak/tittel': text,
  'tiltak/beskrivelse': text,
  'tiltak/arbeidsform': text,
  'tiltak/kollektivt': yesNoOf,
  'tiltak/tema': idsOf,
  'tiltak/start': firstDay,
  'tiltak/slutt': lastDay,
  'partner/type': oneOf(PARTNERS),
  'partner/navn': text,
  'partner/kontaktet': firstDay,
  'partner/bidrag': text,
  'statped/involvert': yesNoOf,
  'statped/bidrag': text,
  'kriterier/lokalt_behov': text,
  'kriterier/kollektiv_prosess': text,
  'kriterier/partnerskap': text,
};

/** Fields that a need report cannot be without; others of a part only where the part is there. */
export const NEEDED_FIELDS: readonly string[] = [
  'ordning',
  'barnehage_skoleaar',
  'type',
  'maalform',
  'innsender/type',
  'innsender/navn',
  'kontakt/rolle',
  'kontakt/epost',
  'behov/beskrivelse',
  'forankring/planer',
  'medvirkning/ansatte',
  'medvirkning/tillitsvalgte',
  'tiltak/id',
  'tiltak/tittel',
  'tiltak/beskrivelse',
  'tiltak/kollektivt',
  'tiltak/start',
  'tiltak/slutt',
  'partner/type',
  'partner/navn',
  'kriterier/lokalt_behov',
  'kriterier/kollektiv_prosess',
  'kriterier/partnerskap',
];
