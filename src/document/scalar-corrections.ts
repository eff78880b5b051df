import { correctedText } from './text-corrections.ts';
import { formOf } from './text-forms.ts';

const YES = new Set(['ja', 'j', 'yes', 'y', 'on', 'sann', 'sant', 'true', 'x']);
const NO = new Set(['nei', 'n', 'no', 'off', 'usann', 'usant', 'false']);

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** A space as it stands between thousands: ordinary, no-break or narrow. */
const THOUSANDS = /^[+-]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?$/;
const THOUSANDS_WITH_DOTS = /^\d{1,3}(?:\.\d{3})+$/;
const MILLIONS_WITH_DOTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const MONEY = /^(?:kr|nok)?\.?\s*(?<amount>[\d .\u00A0\u202F]*\d)(?:,-|,00|\s*kr\.?|\s*nok)?$/i;
const SPACES = /[ \u00A0\u202F]/g;
const FLOW_SAFE = /^[^\s[\]{},#&*!|>'"%@`:?-][^[\]{},#:\n]*$/;
const IDS = /^[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*$/;
const QUOTED = /^(?:"[^"\n]*"|'[^'\n]*')$/;

/** No number that people write is longer. */
const LONGEST_NUMBER = 40;

/** The number that a text means in Norwegian or with quotes around it, as YAML text. */
export function correctedNumber(text: string, whole: boolean): string | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const digits = numberIn(text.trim());
  if (digits === undefined) return undefined;
  return whole && !Number.isInteger(Number(digits)) ? undefined : String(Number(digits));
}

function numberIn(text: string): string | undefined {
  if (PLAIN_NUMBER.test(text)) return text;
  if (DECIMAL_COMMA.test(text)) return text.replace(',', '.');
  if (THOUSANDS.test(text)) return text.replaceAll(SPACES, '').replace(',', '.');
  if (MILLIONS_WITH_DOTS.test(text)) return text.replaceAll('.', '');
  return amountIn(text);
}

/** In an amount of kroner, `1.200` is twelve hundred. */
function amountIn(text: string): string | undefined {
  const amount = MONEY.exec(text)?.groups?.['amount'];
  if (amount === undefined || amount === text) return undefined;
  return numberIn(THOUSANDS_WITH_DOTS.test(amount) ? amount.replaceAll('.', '') : amount);
}

/** True or false for the words that people write, as YAML text. */
export function correctedBoolean(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return 'true';
  return NO.has(word) ? 'false' : undefined;
}

/** A single value, or ids with commas between them, as a list; `raw` is the source. */
export function correctedList(raw: string): string | undefined {
  return IDS.test(raw) || FLOW_SAFE.test(raw) || QUOTED.test(raw) ? `[${raw}]` : undefined;
}

/**
 * A number, true or false where text is wanted: in quotes, and in the form that `pattern` wants.
 * The source is quoted, not the value: `0301` is 301 to YAML.
 */
export function correctedToText(raw: string, pattern: string | undefined): string | undefined {
  if (pattern === undefined || new RegExp(pattern).test(raw)) return JSON.stringify(raw);
  return correctedText(raw, formOf(pattern));
}
