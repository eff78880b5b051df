import type { Saying } from '../../domain/import-notices.ts';
import type { OlderNumber, Reference } from '../../domain/rules/context.ts';
import { isMunicipality } from '../../domain/rules/organisation-numbers.ts';
import { isOrganisationNumber, organisationDigits } from '../organisation-number.ts';
import { cellText, type GridCell } from './grid.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';
import { shownValue } from './shown.ts';

const DIGITS = 4;
const ORGNR_DIGITS = 9;

/** `0301`, `301`, `K-0301`, and with the name behind it: `0301 Oslo`. */
const MUNICIPALITY = /^(?:k[-. ]?)?(\d{3,4})(?:[ ,\-\u2013]+\D+)?$/i;

/** Nine digits and blanks are about an organisation, not a person, and are repeated as they stand. */
const NOT_PERSONAL = /^[\d .]{1,11}$/;

/** A number that is no longer used becomes the one after it, where there is one only. */
function successor({ nummer, navn, etterfoelgere }: OlderNumber): Reading<string> {
  const [nytt, ...others] = etterfoelgere;
  if (nytt !== undefined && others.length === 0) {
    return {
      verdi: nytt,
      sier: { kode: 'verdi/eldre-kommunenummer', fakta: { nummer, navn, nytt } },
    };
  }
  const fakta = { nummer, navn, etterfoelgere };
  return { spoersmaal: { kode: 'spm/delt-kommune', fakta }, forslag: etterfoelgere };
}

/** The number of a municipality of today: four digits. Excel takes the zero from 0301. */
export function readMunicipality(
  cell: GridCell | undefined,
  reference: Reference,
): Reading<string> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const written = MUNICIPALITY.exec(cellText(cell))?.[1];
  if (written === undefined) {
    return { feil: { kode: 'verdi/ikke-kommunenummer', fakta: { verdi: shownValue(cell) } } };
  }
  const nummer = written.padStart(DIGITS, '0');
  if (isMunicipality(nummer, reference)) {
    const sier: Saying = { kode: 'verdi/ledende-null', fakta: { nummer } };
    return written === nummer ? { verdi: nummer } : { verdi: nummer, sier };
  }
  const older = reference.olderNumbers.get(nummer);
  if (older !== undefined) return successor(older);
  return { feil: { kode: 'verdi/ukjent-kommunenummer', fakta: { nummer } } };
}

function shownNumber(cell: GridCell | undefined): string {
  const text = cellText(cell);
  const digits = text.replace(/\D/g, '').length;
  return NOT_PERSONAL.test(text) && digits === ORGNR_DIGITS ? text : shownValue(cell);
}

/** An organisation number: nine digits of which the last is right. */
export function readOrgnr(cell: GridCell | undefined): Reading<string> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const digits = organisationDigits(cellText(cell));
  const verdi = shownNumber(cell);
  if (digits === undefined) return { feil: { kode: 'verdi/ikke-orgnr', fakta: { verdi } } };
  if (isOrganisationNumber(digits)) return { verdi: digits };
  return { feil: { kode: 'verdi/orgnr-kontrollsiffer', fakta: { verdi } } };
}
