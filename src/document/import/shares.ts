import type { Saying } from '../../domain/import-notices.ts';
import type { GridCell } from './grid.ts';
import { inexactIn } from './inexact.ts';
import { numeralIn } from './numerals.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';
import { shownValue } from './shown.ts';

const PERCENT = / ?(?:%|prosent|pst\.?)$/;

function refused(cell: GridCell | undefined): Reading<number> {
  return { feil: { kode: 'verdi/ikke-andel', fakta: { verdi: shownValue(cell) } } };
}

function ofHundred(number: number, cell: GridCell | undefined): Reading<number> {
  return number >= 0 && number <= 100 ? { verdi: number / 100 } : refused(cell);
}

/** A number without a sign: up to 1 a share, above it per cent, and 1 itself either. */
function unmarked(number: number, cell: GridCell | undefined): Reading<number> {
  if (number !== 1) return number >= 0 && number < 1 ? { verdi: number } : ofHundred(number, cell);
  const spoersmaal: Saying = { kode: 'spm/andel', fakta: { verdi: shownValue(cell) } };
  return { spoersmaal, forslag: [1, 0.01] };
}

function readText(written: string): Reading<number> {
  const text = written.toLowerCase();
  const bare = text.replace(PERCENT, '');
  const numeral = numeralIn(bare);
  if (numeral !== undefined && 'tall' in numeral) {
    return bare === text ? unmarked(numeral.tall, written) : ofHundred(numeral.tall, written);
  }
  const inexact = inexactIn(bare);
  if (inexact === undefined) return refused(written);
  const forslag = inexact.tall.flatMap((part) => {
    const reading = 'tall' in part ? ofHundred(part.tall, written) : refused(written);
    return 'verdi' in reading ? [reading.verdi] : [];
  });
  return { spoersmaal: { kode: inexact.kode, fakta: { verdi: shownValue(written) } }, forslag };
}

/** A share from 0 to 1: `50 %`, `0,5`, `80` (per cent of a position). */
export function readShare(cell: GridCell | undefined): Reading<number> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  if ('tall' in content) return unmarked(content.tall, cell);
  return 'tekst' in content ? readText(content.tekst) : refused(cell);
}
