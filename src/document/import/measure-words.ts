import type { Strategi, Tiltaksstatus } from '../../generated/types.ts';
import { cellText, type GridCell } from './grid.ts';
import { compactText } from './header-text.ts';
import { contentOf, isNoValue, type Reading } from './reading.ts';

const STATUSES: Readonly<Record<Tiltaksstatus, readonly string[]>> = {
  avlyst: ['avlyst', 'stanset', 'stansa', 'avsluttet uten gjennomføring', 'utgår', 'utgått'],
  fullfoert: ['fullført', 'ferdig', 'gjennomført', 'utført', 'avsluttet', 'avslutta', 'ok', 'done'],
  i_gang: [
    'i gang',
    'igangsatt',
    'igangsett',
    'påbegynt',
    'pågår',
    'startet',
    'starta',
    'under arbeid',
    'delvis',
    'delvis gjennomført',
  ],
  planlagt: [
    'planlagt',
    'planlegges',
    'ikke startet',
    'ikkje starta',
    'ikke påbegynt',
    'ikkje påbegynt',
    'ny',
    'kommende',
    'kommande',
  ],
  utsatt: ['utsatt', 'utsett', 'på vent'],
};

const STRATEGIES: Readonly<Record<Strategi, readonly string[]>> = {
  avvikle: ['avvikle', 'avvikling', 'fase ut', 'avvikl'],
  mobilisere: ['mobilisere', 'mobilisering', 'bruke', 'beholde', 'behalde', 'omdisponere'],
  rekruttere: [
    'rekruttere',
    'rekruttering',
    'ansette',
    'tilsette',
    'nyansettelse',
    'nytilsetting',
    'anskaffe',
    'kjøpe',
  ],
  utvikle: [
    'utvikle',
    'utvikling',
    'opplæring',
    'kurs',
    'etterutdanning',
    'videreutdanning',
    'vidareutdanning',
    'lære',
  ],
};

function wordIn<K extends string>(
  table: Readonly<Record<K, readonly string[]>>,
  text: string,
): K | undefined {
  const compact = compactText(text);
  // The keys of a table are those of its type.
  const keys = Object.keys(table) as K[];
  return keys.find(
    (key) =>
      compactText(key) === compact || table[key].some((word) => compactText(word) === compact),
  );
}

/** How far a measure has come. */
export function readStatus(cell: GridCell | undefined): Reading<Tiltaksstatus> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const verdi = wordIn(STATUSES, cellText(cell));
  return verdi === undefined ? { feil: { kode: 'verdi/ukjent-status', fakta: {} } } : { verdi };
}

/** Which of the four strategies a measure is. */
export function readStrategy(cell: GridCell | undefined): Reading<Strategi> {
  const content = contentOf(cell);
  if (isNoValue(content)) return content;
  const verdi = wordIn(STRATEGIES, cellText(cell));
  return verdi === undefined ? { feil: { kode: 'verdi/ukjent-strategi', fakta: {} } } : { verdi };
}
