import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Participant, Round, SubmissionReport } from '../../domain/round-data.ts';
import type { AnswerKind } from '../../messages/answer-texts.ts';
import { answerFileNames, type Receiver } from './file-names.ts';
import { type AnswerSetup, type Letter, publicName } from './letter.ts';
import { writeLetter } from './write-letter.ts';

/** A letter as a file of the round's output. */
export interface AnswerFile {
  /** `svar/9901-fjordvik.md` */
  readonly name: string;
  readonly text: string;
}

/** What the letter tells in a sentence of its own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['frist/levert-for-sent']);

/** Where no submission is used. */
const NOTHING: SubmissionReport = {
  fil: '',
  kilde: 'innsending',
  organisasjon: null,
  noekkel: null,
  navn: null,
  maalform: null,
  tidspunkt: null,
  utkast: false,
  submission: null,
  meldinger: [],
  diagnostics: [],
  lines: {},
  errors: 0,
  warnings: 0,
  sted: null,
  uleselig: null,
};

function kindOf(
  { status }: Participant,
  report: SubmissionReport,
  errors: readonly Diagnostic[],
): AnswerKind {
  if (status === 'ikke_mottatt') return 'missing';
  if (status === 'utenfor') return 'outside';
  if (status === 'dobbel') return 'double';
  if (report.uleselig !== null) return 'unreadable';
  if (status === 'ubrukelig') return 'unusable';
  return errors.length > 0 ? 'faulty' : 'received';
}

function findingsOf(report: SubmissionReport, severity: Diagnostic['alvor']) {
  return report.diagnostics.filter(
    ({ alvor, kode }) => alvor === severity && !TOLD_ELSEWHERE.has(kode),
  );
}

const receiverOf = ({ participant, name, report }: Letter): Receiver => ({
  key: participant.noekkel,
  name,
  file: report.fil,
});

/**
 * The letter to every participant of a round, in its written form, in the order of the participants.
 * A letter says nothing of others, and nothing that the forum has not decided.
 */
export function answers(
  round: Round,
  submissions: readonly SubmissionReport[],
  setup: AnswerSetup,
): AnswerFile[] {
  const byFile = new Map(submissions.map((report) => [report.fil, report]));
  const letters = round.deltakere.map((participant): Letter => {
    const report = byFile.get(String(participant.fil)) ?? NOTHING;
    const reports = participant.filer.flatMap((file) =>
      submissions.filter(({ fil }) => fil === file),
    );
    const errors = findingsOf(report, 'feil');
    return {
      ...setup.languages[participant.spraak],
      kind: kindOf(participant, report, errors),
      form: participant.spraak,
      participant,
      name: publicName(participant, reports),
      report,
      reports,
      round,
      setup,
      errors,
      warnings: findingsOf(report, 'advarsel'),
    };
  });
  const names = answerFileNames(letters.map(receiverOf));
  return letters.map((letter, index) => ({
    name: `svar/${names[index]}.md`,
    text: writeLetter(letter),
  }));
}
