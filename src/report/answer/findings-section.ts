import type { Code, Diagnostic } from '../../domain/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { tellsByPlace, tellsFigures } from '../../domain/told-figures.ts';
import { findingMessage, ruleText } from '../finding-message.ts';
import { baseName, isPrivate, type Letter } from './letter.ts';
import { escapeMarkdown, markdownCode, markdownText } from './markdown.ts';

/** Kinds of errors that are shown; sentences of each kind; lines of each sentence. */
const MOST_GROUPS = 12;
const MOST_SENTENCES = 4;
const MOST_LINES = 5;
const MOST_WARNINGS = 8;

const FIELD = /^[a-z_]{1,40}$/;
const INDEX = /^\d+$/;

/** A JSON pointer for people: `behovsmeldinger 1 › budsjett 2 › egenandel`. Unknown keys are dots. */
function fieldPath(pointer: string): string {
  let path = '';
  for (const step of pointer.split('/').slice(1)) {
    if (INDEX.test(step)) path += ` ${Number(step) + 1}`;
    else path += ` › ${FIELD.test(step) ? step : '…'}`;
  }
  return path.slice(' › '.length);
}

/** A file as its sender knows it: inside the plan folder, or by its name alone. */
function ownPath(file: string, { report }: Letter): string {
  const folder = `${report.fil}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : baseName(file);
}

/** The file a finding stands in, where the receiver sent more than one. */
function fileOf({ fil }: Diagnostic, letter: Letter): string {
  return fil === letter.report.fil ? '' : markdownCode(ownPath(fil, letter));
}

/**
 * The sentence of a finding; the other file that it may name is also of the receiver. Where it would
 * tell a figure that the tables beside the letter hide, only its heading.
 */
function sentenceOf(finding: Diagnostic, letter: Letter): string {
  const { kode, fakta } = finding;
  if (tellsFigures(finding)) return `${markdownText(ruleText(kode, letter.catalogue).title)}.`;
  const facts: Record<string, unknown> = { ...fakta };
  const other = facts['foerste_fil'];
  if (typeof other === 'string') facts['foerste_fil'] = ownPath(other, letter);
  return markdownText(findingMessage({ kode, fakta: facts }, letter.catalogue));
}

/** The lines of one sentence in one file; of a single one, its field as well. */
function linesText(findings: readonly Diagnostic[], letter: Letter): string {
  const { texts, catalogue } = letter;
  const numbers = [...new Set(findings.map(({ linje }) => linje))].filter((line) => line > 0);
  const shown = numbers.slice(0, MOST_LINES).map(String);
  const hidden = numbers.length - shown.length;
  if (shown.length === 0) return '';
  if (hidden > 0) return texts.place.linesAndMore(shown, hidden, catalogue.words);
  const [first, second] = findings;
  const path = second === undefined && first !== undefined ? fieldPath(first.sti) : '';
  const lines = texts.place.lines(shown, catalogue.words);
  return path === '' ? lines : `${lines}, ${markdownCode(path)}`;
}

/** Where one sentence holds: ` Se linje 4 og 9.`, file by file. */
function placeText(findings: readonly Diagnostic[], letter: Letter): string {
  const placed = findings.filter((finding) => !tellsByPlace(finding));
  const places = [...groupBy(placed, (finding) => fileOf(finding, letter))].map(([file, own]) =>
    [file, linesText(own, letter)].filter((part) => part !== '').join(', '),
  );
  const known = places.filter((place) => place !== '');
  return known.length === 0 ? '' : ` ${letter.texts.place.see(known)}`;
}

/** The findings under each sentence, in their order. */
function bySentence(findings: readonly Diagnostic[], letter: Letter) {
  return [...groupBy(findings, (finding) => sentenceOf(finding, letter))];
}

function sentenceLines(findings: readonly Diagnostic[], letter: Letter): string[] {
  const sentences = bySentence(findings, letter);
  const lines = sentences
    .slice(0, MOST_SENTENCES)
    .map(([sentence, own]) => `- ${sentence}${placeText(own, letter)}`);
  const rest = sentences.slice(MOST_SENTENCES).flatMap(([, own]) => own).length;
  if (rest > 0) lines.push(`- ${letter.texts.mend.otherSentences(rest, letter.catalogue.words)}`);
  return lines;
}

/** Advice of ours, with its commands as commands. */
function advice(text: string): string {
  const parts = text.split(/«(kompass [^»]+)»/);
  return parts
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : escapeMarkdown(part)))
    .join('');
}

/** All errors of one kind: what must hold, where it does not, how to mend it. */
function groupBlocks(code: Code, findings: readonly Diagnostic[], letter: Letter): string[] {
  const { texts, catalogue } = letter;
  const { title, mend } = ruleText(code, catalogue);
  const count = findings.length;
  const places = count > 1 ? ` (${texts.mend.places(count, catalogue.words)})` : '';
  return [
    `### ${escapeMarkdown(title)}${places}`,
    sentenceLines(findings, letter).join('\n'),
    texts.mend.how(advice(mend)),
  ];
}

/** What the receiver must correct, kind by kind, what is private first; nothing where all is well. */
export function errorBlocks(letter: Letter): string[] {
  const { errors, kind, report, texts, catalogue } = letter;
  // That we have no access to a file is nothing that its sender can mend.
  const told = errors.filter(({ kode }) => kode !== 'yaml/uleselig');
  if (told.length === 0) return [];
  const groups = [...groupBy(told, ({ kode }) => kode)];
  const urgent = groups.filter(([, [first]]) => first !== undefined && isPrivate(first));
  const sorted = [...urgent, ...groups.filter((group) => !urgent.includes(group))];
  const rest = sorted.slice(MOST_GROUPS).flatMap(([, own]) => own).length;
  const blocks = [`## ${kind === 'unreadable' ? texts.section.unread : texts.section.mend}`];
  if (urgent.length > 0) blocks.push(texts.mend.privateFirst);
  if (kind !== 'unreadable' && report.kilde === 'innsending') blocks.push(texts.mend.linesOfFile);
  for (const [code, own] of sorted.slice(0, MOST_GROUPS)) {
    blocks.push(...groupBlocks(code, own, letter));
  }
  if (rest > 0) blocks.push(texts.mend.otherGroups(rest, catalogue.words));
  return blocks;
}

/** What is no error but worth a look: one line for each sentence. */
export function warningBlocks(letter: Letter): string[] {
  const { warnings, texts, catalogue } = letter;
  if (warnings.length === 0) return [];
  const sentences = bySentence(warnings, letter);
  const lines = sentences
    .slice(0, MOST_WARNINGS)
    .map(([sentence, own]) => `- ${sentence}${placeText(own, letter)}`);
  const rest = sentences.slice(MOST_WARNINGS).flatMap(([, own]) => own).length;
  if (rest > 0) lines.push(`- ${texts.look.others(rest, catalogue.words)}`);
  return [`## ${texts.section.look}`, texts.look.intro, lines.join('\n')];
}
