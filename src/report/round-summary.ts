import type { Participant, Round } from '../domain/round-data.ts';
import type { SummaryGroup } from '../messages/round-summary-texts.ts';
import type { TextSettings } from './findings-text.ts';
import { harmless } from './harmless.ts';
import { pastedPath } from './pasted-path.ts';
import { publicFindings } from './round/public-findings.ts';
import { cut } from './text-table.ts';
import { wrap } from './wrap.ts';

/** What `samle` has written, by the paths that people open; null for what this run did not make. */
export interface WrittenRound {
  readonly files: number;
  readonly workbook: string | null;
  /** The folder of the tables. */
  readonly tables: string | null;
  /** The folder of the letters. */
  readonly answers: string | null;
  /** The document of the forum, to read its judgements back into. */
  readonly forum: string;
}

/** Lines for names, shared by the groups that have any. */
const NAME_LINES = 9;
/** Columns of one name. */
const LONGEST_NAME = 40;
const INDENT = '  ';

const GROUPS: readonly [SummaryGroup, (participant: Participant) => boolean][] = [
  ['missing', ({ status }) => status === 'ikke_mottatt'],
  ['faulty', ({ status }) => status === 'mangelfull'],
  ['unusable', ({ status }) => status === 'ubrukelig'],
  ['double', ({ status }) => status === 'dobbel'],
  ['outside', ({ status }) => status === 'utenfor'],
  ['late', ({ for_sent }) => for_sent],
];

/** A name without the word that nearly all of them end in; else the number, else the file. */
function nameOf({ navn, noekkel, fil }: Participant): string {
  return cut(harmless(navn?.replace(/ kommune$/, '') ?? noekkel ?? String(fil)), LONGEST_NAME);
}

/** A label and as many names as the lines have room for. */
function namesLines(
  { label, names, room }: { label: string; names: readonly string[]; room: number },
  { catalogue, width }: TextSettings,
): string[] {
  const { roundSummary, words } = catalogue;
  const linesOf = (count: number): string[] => {
    const rest = names.length - count;
    const end = rest === 0 ? '' : ` ${roundSummary.more(rest, words)}`;
    return wrap(`${label} ${names.slice(0, count).join(', ')}${end}`, width - INDENT.length);
  };
  let count = names.length;
  while (count > 1 && linesOf(count).length > room) count -= 1;
  return linesOf(count).map((line, index) => (index === 0 ? line : INDENT + line));
}

function groupLines({ deltakere }: Round, lines: number, settings: TextSettings): string[] {
  const { catalogue, paint } = settings;
  const groups = GROUPS.map(([group, belongs]) => ({ group, members: deltakere.filter(belongs) }));
  const named = groups.filter(({ members }) => members.length > 0);
  const room = Math.max(1, Math.floor(lines / Math.max(1, named.length)));
  return named.flatMap(({ group, members }) => {
    const label = `${catalogue.roundSummary.group[group]} (${catalogue.words.number(members.length)}):`;
    const [first = '', ...others] = namesLines(
      { label, names: members.map(nameOf), room },
      settings,
    );
    return [paint.warn(label) + first.slice(label.length), ...others];
  });
}

/** Errors that no participant can mend; they too decide the exit code. */
function ownLines(round: Round, { catalogue, paint, width }: TextSettings): string[] {
  const own = publicFindings(round).filter(
    ({ finding, participant }) => participant === null && finding.alvor === 'feil',
  );
  if (own.length === 0) return [];
  return wrap(catalogue.roundSummary.own(own.length, catalogue.words), width).map(paint.warn);
}

function headingLines({ forum, deltakere }: Round, { catalogue, paint, width }: TextSettings) {
  const expected = deltakere.filter(({ ventet }) => ventet);
  const facts = {
    forum: harmless(forum.navn),
    year: forum.barnehage_skoleaar,
    received: expected.filter(({ status }) => status !== 'ikke_mottatt').length,
    expected: expected.length,
    unexpected: deltakere.length - expected.length,
  };
  return wrap(catalogue.roundSummary.heading(facts, catalogue.words), width).map(paint.strong);
}

function appliedLines({ sum }: Round, { catalogue, width }: TextSettings): string[] {
  const { ramme, soekt, meldinger } = sum;
  const left = ramme === null ? null : ramme - soekt;
  const facts = { reports: meldinger, sum: soekt, frame: ramme, left };
  return wrap(catalogue.roundSummary.applied(facts, catalogue.words), width);
}

function writtenLines(written: WrittenRound, { catalogue }: TextSettings): string[] {
  const { file, wrote } = catalogue.roundSummary;
  const kinds = ['workbook', 'tables', 'answers'] as const;
  const labelWidth = Math.max(...kinds.map((kind) => file[kind].length)) + 1;
  const lines = kinds.flatMap((kind) => {
    const path = written[kind];
    return path === null ? [] : `${INDENT}${`${file[kind]}:`.padEnd(labelWidth)} ${harmless(path)}`;
  });
  return [wrote(written.files, catalogue.words), ...lines];
}

function nextLines(round: Round, written: WrittenRound, { catalogue }: TextSettings): string[] {
  const { next } = catalogue.roundSummary;
  const steps: string[] = [];
  if (round.deltakere.some(({ status }) => status === 'dobbel')) steps.push(next.useNewest);
  if (written.answers !== null) steps.push(next.readAnswers);
  if (written.workbook !== null) {
    const [workbook, forum] = [written.workbook, written.forum].map(harmless).map(pastedPath);
    steps.push(next.readBack(`kompass samle --les-tilbake ${workbook} --forum ${forum}`));
  }
  if (steps.length === 0) return [];
  return ['', catalogue.validate.whatNow, ...steps.map((step) => INDENT + step)];
}

/**
 * What `samle` says when it is done: who has submitted, who has not or must correct something, what
 * is applied for, what was written and what to do next. At most 25 lines, however many take part.
 */
export function roundSummary(round: Round, written: WrittenRound, settings: TextSettings): string {
  const { catalogue, paint } = settings;
  const clean = round.deltakere.filter(({ status }) => status === 'mottatt').length;
  const own = ownLines(round, settings);
  const lines = [
    ...headingLines(round, settings),
    '',
    paint.good(catalogue.roundSummary.clean(clean, catalogue.words)),
    ...groupLines(round, NAME_LINES - own.length, settings),
    ...own,
    '',
    ...appliedLines(round, settings),
    '',
    ...writtenLines(written, settings),
    ...nextLines(round, written, settings),
  ];
  return `${lines.join('\n')}\n`;
}
