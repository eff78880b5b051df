import type { ImportPlace, Notice } from '../domain/import-notices.ts';
import { isGuess } from '../domain/import-notices.ts';
import type { RecordRevision } from '../domain/record-revision.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { harmless } from './harmless.ts';
import { changeLines } from './import-changes-text.ts';
import { importPlaceText } from './import-place-text.ts';
import { wrap } from './wrap.ts';

/** A change that the plan's rules refuse, in words. */
interface RefusedText {
  readonly sted: ImportPlace;
  readonly melding: string;
}

/** What came of reading sheets, before anything is written. */
export interface ImportPage {
  /** In their order. */
  readonly notices: readonly Notice[];
  readonly refused: readonly RefusedText[];
  /** Errors for which nothing can be written. */
  readonly unexplained: readonly string[];
  readonly revisions: readonly RecordRevision[];
  readonly names: ReadonlyMap<string, string>;
  readonly newFiles: readonly string[];
  /** New overviews, which say when they were made; `YYYY-MM-DD`. */
  readonly assumed: { readonly files: readonly string[]; readonly date: string };
  /** The answers that are missing, as they can stand in the settings; null if none are. */
  readonly paste: { readonly file: string; readonly text: string } | null;
}

/** How a page is written. */
export interface ImportSettings {
  readonly catalogue: Catalogue;
  /** Columns. */
  readonly width: number;
  /** Makes private numbers unreadable. */
  readonly mask: (text: string) => string;
  /** Everything, however long. */
  readonly all: boolean;
  /** Errors only. */
  readonly quiet: boolean;
}

const INDENT = '  ';
const MOST_REMARKS = 60;
const MOST_CHANGES = 80;

// A code and its facts belong together by construction, which the compiler cannot see here.
type Say = (facts: unknown, words: Catalogue['words']) => string;

/** The sentence of a notice. */
function noticeText({ kode, fakta }: Notice, catalogue: Catalogue): string {
  const sentence = (catalogue.import.note[kode] as Say)(fakta, catalogue.words);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

interface Remark {
  readonly place: ImportPlace;
  readonly severity: Notice['alvor'];
  readonly text: string;
}

function remarksOf(page: ImportPage, { catalogue, quiet }: ImportSettings): Remark[] {
  const notices = page.notices
    .filter(({ alvor }) => !quiet || alvor === 'feil')
    .map((notice) => ({
      place: notice,
      severity: notice.alvor,
      text: noticeText(notice, catalogue),
    }));
  const refused = page.refused.map(({ sted, melding }) => ({
    place: sted,
    severity: 'feil' as const,
    text: catalogue.import.refused(melding),
  }));
  return [...notices, ...refused];
}

function remarkLines(remark: Remark, { catalogue, width, mask }: ImportSettings): string[] {
  const { words } = catalogue;
  const place = harmless(importPlaceText(remark.place, catalogue));
  const lines = wrap(harmless(mask(remark.text)), width - INDENT.length);
  return [`${place}: ${words.term(remark.severity)}`, ...lines.map((line) => INDENT + line)];
}

/** All that is wrong, and of the rest as much as somebody can be expected to read. */
function remarkPart(page: ImportPage, settings: ImportSettings): string[] {
  const remarks = remarksOf(page, settings);
  let others = 0;
  const shown = remarks.filter(({ severity }) => {
    if (settings.all || severity === 'feil') return true;
    others += 1;
    return others <= MOST_REMARKS;
  });
  const { import: texts, words } = settings.catalogue;
  const left = remarks.length - shown.length;
  return [
    ...shown.flatMap((remark) => remarkLines(remark, settings)),
    ...(left > 0 ? [texts.more(left, words)] : []),
  ];
}

function changesPart(page: ImportPage, settings: ImportSettings): string[] {
  const { catalogue, mask, all, quiet } = settings;
  const { import: texts, words } = catalogue;
  if (page.revisions.length === 0 || quiet) return [];
  const lines = changeLines(page.revisions, { catalogue, names: page.names, mask });
  const shown = all ? lines : lines.slice(0, MOST_CHANGES);
  const left = lines.slice(shown.length).filter((line) => line.startsWith(INDENT)).length;
  return [texts.changes, ...shown, ...(left > 0 ? [texts.moreChanges(left, words)] : [])];
}

function filesPart({ newFiles, assumed }: ImportPage, { catalogue, quiet }: ImportSettings) {
  const { import: texts, words } = catalogue;
  if (quiet) return [];
  return [
    ...newFiles.map((file) => texts.newFile(file, words)),
    ...assumed.files.map((file) => texts.assumedOverview(file, assumed.date, words)),
  ].map(harmless);
}

function unexplainedPart({ unexplained }: ImportPage, { catalogue, mask }: ImportSettings) {
  if (unexplained.length === 0) return [];
  return [
    catalogue.import.unexplained,
    ...unexplained.map((text) => INDENT + harmless(mask(text))),
  ];
}

function pastePart({ paste }: ImportPage, { catalogue }: ImportSettings): string[] {
  if (paste === null) return [];
  const lines = paste.text.trimEnd().split('\n').map(harmless);
  return [
    catalogue.import.paste(paste.file, catalogue.words),
    ...lines.map((line) => INDENT + line),
  ];
}

/** How many things did not fit, and how many were guessed. */
function countsPart(page: ImportPage, { catalogue, quiet }: ImportSettings): string[] {
  const { import: texts, words } = catalogue;
  const errors = page.notices.filter(({ alvor }) => alvor === 'feil').length + page.refused.length;
  const guesses = page.notices.filter(isGuess).length;
  return [
    ...(errors > 0 ? [texts.result.errors(errors, words)] : []),
    ...(guesses > 0 && !quiet ? [texts.result.guesses(guesses, words)] : []),
  ];
}

/** What came of reading sheets, as text. */
export function importText(page: ImportPage, settings: ImportSettings): string {
  const parts = [
    remarkPart(page, settings),
    pastePart(page, settings),
    changesPart(page, settings),
    filesPart(page, settings),
    unexplainedPart(page, settings),
    countsPart(page, settings),
  ];
  const told = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return told.length === 0 ? '' : `${told.join('\n\n')}\n`;
}
