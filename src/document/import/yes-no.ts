import type { GridCell } from './grid.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';

const YES = /^(?:x|×|ja|j|jau|yes|y|sann|true|[✓✔☑☒🗸])$/iu;
const NO = /^(?:nei|n|no|usann|false|[✗✘☐])$/iu;

/** Whether a text is a mark for yes or no; undefined if it is neither. */
export function markIn(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

const NUMBERS = new Map([
  [1, true],
  [0, false],
]);

/** Yes or no: `x`, `ja`, `nei`, `J`, `N`, `✓`, `1`, `0`, and what Excel keeps as true and false. */
export function readYesNo(cell: GridCell | undefined): Reading<boolean> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  if ('jaNei' in content) return { verdi: content.jaNei };
  const number = 'tall' in content ? content.tall : undefined;
  const text = 'tekst' in content ? content.tekst : '';
  const answer = NUMBERS.get(number ?? (/^[01]$/.test(text) ? Number(text) : -1)) ?? markIn(text);
  if (answer === undefined) return { feil: { kode: 'verdi/ikke-ja-nei', fakta: {} } };
  return { verdi: answer };
}
