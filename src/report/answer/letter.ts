import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Participant, Round, SubmissionReport } from '../../domain/round-data.ts';
import type { Ordning, Stegframdrift } from '../../generated/types.ts';
import type { AnswerKind, AnswerLanguage, Due, WrittenForm } from '../../messages/answer-texts.ts';
import { markdownText } from './markdown.ts';
import { norwegianTime } from './norwegian-time.ts';

/** A name in both written forms. */
type Named = Readonly<Record<WrittenForm, string>>;

/** What the letters of a round have in common. */
export interface AnswerSetup {
  /** `YYYY-MM-DD`: the date of the letters, and what the deadline is held against. */
  readonly today: string;
  /** The statsforvalter's office; null where the forum names one that nobody knows. */
  readonly office: Named | null;
  readonly schemes: readonly Pick<Ordning, 'id' | 'navn'>[];
  /** Names of counties by number. */
  readonly counties: ReadonlyMap<string, string>;
  /** The seven steps, in order. */
  readonly steps: readonly {
    readonly id: keyof Stegframdrift;
    readonly nummer: number;
    readonly navn: Named;
  }[];
  readonly languages: Readonly<Record<WrittenForm, AnswerLanguage>>;
}

/** Everything that one letter is written from. */
export interface Letter extends AnswerLanguage {
  readonly kind: AnswerKind;
  readonly form: WrittenForm;
  readonly participant: Participant;
  /** The receiver's name; null where nobody has said it, or something private stands in it. */
  readonly name: string | null;
  /** The submission that is used, or was tried; one without anything in it where there is none. */
  readonly report: SubmissionReport;
  /** Every submission from the participant. */
  readonly reports: readonly SubmissionReport[];
  readonly round: Round;
  readonly setup: AnswerSetup;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** A moment in words: `1. februar 2027 kl. 23.59`. */
export function momentText(moment: string, { texts, catalogue }: Letter): string {
  const { day, clock } = norwegianTime(moment);
  return texts.clock(catalogue.words.date(day), clock);
}

/** The forum's deadline, as seen from the day of the letter. */
export function dueOf(letter: Letter): Due {
  const { frist } = letter.round.forum;
  return {
    moment: momentText(frist, letter),
    passed: letter.setup.today > norwegianTime(frist).day,
  };
}

/** The name of a scheme, or its id where the table does not have it. */
export function schemeName(id: string, { setup, form }: Letter): string {
  const navn = setup.schemes.find((scheme) => scheme.id === id)?.navn;
  return markdownText(navn === undefined ? id : (navn[form] ?? navn.nb));
}

/** The last part of a path: how the county sorts its files is of no interest to the receiver. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Findings that point at something private, so that texts around it cannot be repeated either. */
export function isPrivate({ kode }: Diagnostic): boolean {
  return kode.startsWith('personvern/') && !kode.endsWith('/liten-celle');
}

const NAME = /\/(?:organisasjon|innsender)\/navn$/;

/** The name of a participant, if it may be shown. */
export function publicName(
  { navn }: Participant,
  submissions: readonly SubmissionReport[],
): string | null {
  const found = submissions.flatMap(({ diagnostics }) => diagnostics);
  return found.some((finding) => isPrivate(finding) && NAME.test(finding.sti)) ? null : navn;
}

/** Whether the sender marked the submission as a draft. A plan folder is packed by the county. */
export function isDraft({ kilde, utkast }: SubmissionReport): boolean {
  return kilde === 'innsending' && utkast;
}
