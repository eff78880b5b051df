import type { CodeOf, Diagnostic, Severity } from './diagnostic.ts';
import type { DiagnosticFacts } from './diagnostic-facts.ts';
import type {
  ParticipantStatus,
  Place,
  RoundReport,
  RoundSetup,
  SubmissionReport,
} from './round-data.ts';
import type { Entrant, Entry } from './round-participants.ts';

const START = { linje: 1, kolonne: 1, til_linje: 1, til_kolonne: 1 };

/** The statuses of those whose need reports are not all known. */
const IN_DOUBT: readonly ParticipantStatus[] = ['mangelfull', 'ubrukelig', 'dobbel'];

interface Found<C extends CodeOf<'ref'>> {
  readonly kode: C;
  readonly own: Severity;
  readonly fakta: DiagnosticFacts[C];
}

function diagnosticAt<C extends CodeOf<'ref'>>(
  place: Place,
  { kode, own, fakta }: Found<C>,
  { severityOf }: RoundSetup,
): Diagnostic[] {
  const alvor = severityOf(kode, own);
  if (alvor === 'av') return [];
  // The type of a found thing ties its facts to its code.
  return [{ kode, alvor, ...place, fakta, rettelse: null } as Diagnostic];
}

/** Where the sender of a submission stands; the beginning of a folder, which is no text. */
function placeOf({ fil, kilde, sted }: SubmissionReport): Place {
  return kilde === 'planmappe' || sted === null
    ? { fil, sti: '', ...START }
    : { fil, sti: '/organisasjon', ...sted };
}

/** Every submission that is not used because there are several from the same organisation. */
function* duplicates({ noekkel, reports, used, noChoice }: Entrant, setup: RoundSetup) {
  if (noekkel === null || reports.length < 2) return;
  const filer = reports.map(({ fil }) => fil);
  const fakta = {
    nummer: noekkel,
    filer,
    ...(used !== null && { brukt: used.fil }),
    ...((noChoice === 'uten_tidspunkt' || noChoice === 'samme_tidspunkt') && { grunn: noChoice }),
  };
  const own: Severity = used === null ? 'feil' : 'info';
  for (const report of reports) {
    if (report === used) continue;
    yield* diagnosticAt(placeOf(report), { kode: 'ref/dobbel-innsending', own, fakta }, setup);
  }
}

/** Judgements of need reports that are not in the round, though all of their sender's are known. */
function* unknownJudgements(
  entries: readonly Entry[],
  reports: readonly RoundReport[],
  setup: RoundSetup,
) {
  const known = new Set(reports.map(({ id }) => id));
  const statuses = new Map(
    entries.map(({ participant: { noekkel, status } }) => [noekkel, status]),
  );
  for (const judgement of setup.forum.vurderinger ?? []) {
    const { behovsmelding } = judgement;
    const status = statuses.get(behovsmelding.slice(0, behovsmelding.indexOf('/')));
    const inDoubt = status !== undefined && IN_DOUBT.includes(status);
    if (known.has(behovsmelding) || inDoubt) continue;
    const fakta = { behovsmelding };
    const place = setup.locate(judgement, 'behovsmelding');
    yield* diagnosticAt(place, { kode: 'ref/ukjent-behovsmelding', own: 'feil', fakta }, setup);
  }
}

/** What is found when all submissions are seen together. */
export function* roundFindings(
  entries: readonly Entry[],
  reports: readonly RoundReport[],
  setup: RoundSetup,
): Generator<Diagnostic> {
  for (const { entrant } of entries) yield* duplicates(entrant, setup);
  yield* unknownJudgements(entries, reports, setup);
}
