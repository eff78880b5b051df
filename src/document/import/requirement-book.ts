import { type ImportPlace, type Notice, noticeOf } from '../../domain/import-notices.ts';
import type { Tjeneste } from '../../generated/types.ts';
import { readCount } from './figures.ts';
import { cellText, type GridCell } from './grid.ts';
import { compactText } from './header-text.ts';
import type { ImportedRequirement, SourceText } from './records.ts';
import { sayingOf } from './saying-of.ts';
import { readShare } from './shares.ts';
import { dispute, keep, newSlots, type Slots, settled } from './slots.ts';

/** What a cell says is needed. */
export interface Need {
  readonly competence: SourceText;
  readonly unit: SourceText | undefined;
  readonly service: Tjeneste | undefined;
  readonly level: number;
  readonly cell: GridCell | undefined;
  readonly place: ImportPlace;
}

interface Required {
  readonly need: Need;
  readonly isShare: boolean;
}

/** What a table says is needed, as it is read. */
export interface RequirementBook {
  readonly required: Map<string, Required>;
  readonly amounts: Slots<number>;
  readonly notices: Notice[];
}

export function newRequirementBook(): RequirementBook {
  return { required: new Map(), amounts: newSlots(), notices: [] };
}

/** Takes in a need; one of nobody is none. */
export function addRequirement(book: RequirementBook, need: Need): void {
  const { place, cell, unit, service, competence, level } = need;
  const isShare = cellText(cell).endsWith('%');
  const reading = isShare ? readShare(cell) : readCount(cell);
  const saying = sayingOf(reading);
  if (saying !== undefined) book.notices.push(noticeOf(place, saying));
  if (!('verdi' in reading) || reading.verdi === 0) return;
  const whom = compactText(unit?.tekst ?? '');
  const key = [whom, service ?? '', compactText(competence.tekst), level, isShare].join('/');
  const before = keep(book.amounts, key, { value: reading.verdi, place });
  if (before === undefined) book.required.set(key, { need, isShare });
  else if (!before.isSame) book.notices.push(dispute(place, `trenger/${level}`, before.foerst));
}

/** What is needed, without that which is said in two ways. */
export function finishRequirements(book: RequirementBook): ImportedRequirement[] {
  return [...book.required].flatMap(([key, { need, isShare }]) => {
    const amount = settled(book.amounts, key);
    if (amount === undefined) return [];
    const { competence: kompetanse, unit: enhet, service: tjeneste, level: nivaa, place } = need;
    return [
      {
        ...place,
        kompetanse,
        ...(enhet === undefined ? {} : { enhet }),
        ...(tjeneste === undefined ? {} : { tjeneste }),
        nivaa,
        ...(isShare ? { andel: amount } : { antall: amount }),
      },
    ];
  });
}
