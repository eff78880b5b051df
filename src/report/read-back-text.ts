import type {
  CellPlace,
  JudgementChange,
  JudgementFault,
  JudgementNote,
  JudgementValue,
} from '../domain/judgement.ts';
import type { Forum } from '../generated/types.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { harmless } from './harmless.ts';
import { cutText } from './safe-text.ts';
import { wrap } from './wrap.ts';

/** A value of the workbook that a check of the forum's document refuses, in words. */
export interface RefusedValue extends CellPlace {
  readonly melding: string;
}

/** What came of reading a workbook back. */
export interface ReadBackPage {
  readonly workbook: string;
  /** The forum's document, by its name and as it says. */
  readonly file: string;
  readonly forum: Forum;
  readonly faults: readonly JudgementFault[];
  readonly refused: readonly RefusedValue[];
  readonly notes: readonly JudgementNote[];
  readonly changes: readonly JudgementChange[];
  /** Nothing is written, whatever the changes. */
  readonly showOnly: boolean;
}

/** How a page is written. */
export interface ReadBackSettings {
  readonly catalogue: Catalogue;
  /** Columns. */
  readonly width: number;
  /** Makes private numbers unreadable. */
  readonly mask: (text: string) => string;
}

const INDENT = '  ';
const LONGEST_SHOWN = 120;

function placeText({ ark, celle }: CellPlace, { readBack, words }: Catalogue): string {
  return celle === null ? readBack.sheet(ark, words) : readBack.cell(ark, celle, words);
}

// A code and its facts belong together by construction, which the compiler cannot see here.
type Say = (facts: unknown, words: Catalogue['words']) => string;

function faultText({ kode, fakta }: JudgementFault, { readBack, words }: Catalogue): string {
  return (readBack.fault[kode] as Say)(fakta, words);
}

function noteText({ kode, fakta }: JudgementNote, { readBack, words }: Catalogue): string {
  return (readBack.note[kode] as Say)(fakta, words);
}

interface Remark {
  readonly place: string;
  readonly severity: string;
  readonly text: string;
}

function remarkLines(
  { place, severity, text }: Remark,
  { width, mask }: ReadBackSettings,
): string[] {
  const lines = wrap(harmless(mask(text)), width - INDENT.length);
  return [`${harmless(place)}: ${severity}`, ...lines.map((line) => INDENT + line)];
}

function valueText(value: JudgementValue, field: string, settings: ReadBackSettings): string {
  const { readBack, words } = settings.catalogue;
  if (value === null) return readBack.nothing;
  if (typeof value === 'number') {
    return field === 'innstilt' ? words.money(value) : words.number(value);
  }
  const line = settings.mask(value.replace(/\s+/g, ' ').trim());
  return words.quote(harmless(cutText(line, LONGEST_SHOWN)));
}

function fieldText(field: string, forum: Forum, { readBack, words }: Catalogue): string {
  if (field === 'innstilt') return readBack.recommended;
  if (field === 'merknad') return readBack.remark;
  const id = field.slice('poeng/'.length);
  const name = forum.kriterier?.find((criterion) => criterion.id === id)?.navn;
  return harmless(name?.[words.language] ?? name?.nb ?? id);
}

function changeLines({ changes, forum }: ReadBackPage, settings: ReadBackSettings): string[] {
  const lines: string[] = [];
  let last: string | undefined;
  for (const { id, felt, fra, til } of changes) {
    if (id !== last) lines.push(id);
    last = id;
    const [before, after] = [fra, til].map((value) => valueText(value, felt, settings));
    lines.push(`${INDENT}${fieldText(felt, forum, settings.catalogue)}: ${before} → ${after}`);
  }
  return lines;
}

/** All that does not fit, each with its place, and that nothing has been changed. */
function refusalLines(page: ReadBackPage, settings: ReadBackSettings): string[] {
  const { readBack, words } = settings.catalogue;
  const { faults, refused, workbook } = page;
  const severity = words.term('feil');
  const all = [
    ...faults.map((fault) => ({
      place: placeText(fault, settings.catalogue),
      severity,
      text: faultText(fault, settings.catalogue),
    })),
    ...refused.map((value) => ({
      place: placeText(value, settings.catalogue),
      severity,
      text: value.melding,
    })),
  ];
  return [
    ...all.flatMap((remark) => remarkLines(remark, settings)),
    '',
    readBack.refused(all.length, workbook, words),
  ];
}

function resultLine({ changes, file, showOnly }: ReadBackPage, catalogue: Catalogue): string {
  const { readBack, words } = catalogue;
  if (changes.length === 0) return readBack.unchanged(file, words);
  const reports = new Set(changes.map(({ id }) => id)).size;
  const facts = { changes: changes.length, reports, forum: file };
  return showOnly ? readBack.wouldChange(facts, words) : readBack.changed(facts, words);
}

/** Whether anything in the workbook does not fit. */
export function isRefused({ faults, refused }: ReadBackPage): boolean {
  return faults.length > 0 || refused.length > 0;
}

/** What came of reading a workbook back, as text: what does not fit, or what became different. */
export function readBackText(page: ReadBackPage, settings: ReadBackSettings): string {
  if (isRefused(page)) return `${refusalLines(page, settings).join('\n')}\n`;
  const severity = settings.catalogue.words.term('advarsel');
  const notes = page.notes.flatMap((note) =>
    remarkLines(
      {
        place: placeText(note, settings.catalogue),
        severity,
        text: noteText(note, settings.catalogue),
      },
      settings,
    ),
  );
  const changes = changeLines(page, settings);
  const parts = [notes, changes, [resultLine(page, settings.catalogue)]];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
