import type { TextForm } from '../domain/diagnostic-facts.ts';
import { toAscii } from './nearest.ts';
import { isOrganisationNumber, organisationDigits } from './organisation-number.ts';
import { isoDate, schoolYear } from './written-dates.ts';

const SHORT_MUNICIPALITY = /^\d{3,4}$/;
const SHORT_COUNTY = /^\d{1,2}$/;
const TIME_AFTER_SPACE = /^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2}:\d{2})\s?(Z|[+-]\d{2}:\d{2})$/;
const ID = /^[a-z0-9][a-z0-9-]*$/;
const CODE = /^[a-z0-9][a-z0-9_-]*$/;
const LIKE_ID = /^[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*$/;

const quoted = (text: string): string => JSON.stringify(text);

/** Looks like a number to YAML, or like true, false or null. */
const UNLIKE_TEXT = /^(?:[\d.+-].*|true|false|null)$/;

const asScalar = (text: string): string => (UNLIKE_TEXT.test(text) ? quoted(text) : text);

function organisationNumber(text: string): string | undefined {
  const digits = organisationDigits(text);
  return digits !== undefined && isOrganisationNumber(digits) ? quoted(digits) : undefined;
}

function municipalityNumber(text: string): string | undefined {
  return SHORT_MUNICIPALITY.test(text.trim()) ? quoted(text.trim().padStart(4, '0')) : undefined;
}

function countyNumber(text: string): string | undefined {
  return SHORT_COUNTY.test(text.trim()) ? quoted(text.trim().padStart(2, '0')) : undefined;
}

function identifier(text: string, form: RegExp, separator: RegExp): string | undefined {
  const id = toAscii(text.trim()).replaceAll(separator, '-');
  return form.test(id) ? asScalar(id) : undefined;
}

function time(text: string): string | undefined {
  const parts = TIME_AFTER_SPACE.exec(text.trim());
  return parts ? `${parts[1]}T${parts[2]}${parts[3]}` : undefined;
}

/** `alle` spelt otherwise, or ids that were meant as a list. */
function allOrList(text: string): string | undefined {
  const spelt = text.trim().toLowerCase();
  if (spelt === 'alle' || spelt === 'all') return 'alle';
  return LIKE_ID.test(text.trim()) ? `[${text.trim()}]` : undefined;
}

const CORRECTIONS: Partial<Record<TextForm, (text: string) => string | undefined>> = {
  id: (text) => identifier(text, ID, /[\s_]+/g),
  kode: (text) => identifier(text, CODE, /\s+/g),
  dato: isoDate,
  tidspunkt: time,
  skoleaar: schoolYear,
  kommunenummer: municipalityNumber,
  fylkesnummer: countyNumber,
  orgnr: organisationNumber,
  eiernummer: (text) => organisationNumber(text) ?? municipalityNumber(text),
  alle: allOrList,
};

/**
 * What a text of the wrong form certainly should have been, as YAML text: `1.2.2027` as a date,
 * `974 760 673` as an organisation number, `K 1` as an id.
 */
export function correctedText(text: string, form: TextForm): string | undefined {
  return CORRECTIONS[form]?.(text);
}
