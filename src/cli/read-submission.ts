import { type CheckedFolder, checkFolder } from '../document/check-folder.ts';
import { type FolderFile, kindIn, textOf } from '../document/folders.ts';
import { maskText } from '../document/mask.ts';
import { ownerIn } from '../document/owner-in.ts';
import { type UsableParts, usableParts } from '../document/usable-parts.ts';
import { countBySeverity, type Diagnostic, type Range } from '../domain/diagnostic.ts';
import { safeSubmission } from '../domain/disclosure.ts';
import { organisationKey } from '../domain/organisation-key.ts';
import type { SubmissionReport } from '../domain/round-data.ts';
import type {
  Behovsmelding,
  Innsending,
  Maalform,
  Nettverk,
  Organisasjon,
} from '../generated/types.ts';
import type { FileSystem } from '../io/file-system.ts';
import type { HashedFile } from '../report/manifest.ts';
import { type CheckSettings, checkOptions, faultyLines, readInputFolder } from './check-inputs.ts';
import { analyseFolder } from './gap-of-folder.ts';
import type { InputFile, InputFolder } from './inputs.ts';
import { hashesOf, hashSources } from './make-report.ts';
import { isPrivate, needReportsToSend, packFolder } from './pack-folder.ts';

/** One submission of a round: a file, or a plan folder. */
export interface SubmissionSource {
  /** The file or folder as people see it. */
  readonly fil: string;
  readonly kilde: SubmissionReport['kilde'];
  /** With the file alone, or all of the plan's. */
  readonly folder: InputFolder;
  /** The files of the same organisation's plan, where they are at hand. */
  readonly beside: readonly InputFile[];
}

/** What submissions are checked against, besides the rules; plain data. */
export interface RoundCheck {
  /** The forum's document, with what the check of a submission needs of it. */
  readonly forum: FolderFile;
  readonly threshold: number;
  readonly version: string;
}

/** A submission that was read, with what it was read from; plain data. */
export interface ReadSubmission {
  readonly report: SubmissionReport;
  readonly sources: readonly HashedFile[];
  /** Networks that are described in the plan folder. */
  readonly networks: readonly Nettverk[];
  /** What went wrong in the program itself; `null` where nothing did. */
  readonly bug: Error | null;
}

/** What a submission is read with. */
export interface SubmissionSettings {
  readonly check: CheckSettings;
  readonly round: RoundCheck;
  readonly files: FileSystem;
}

/** The name is published: no identity number is to be read in it. */
const withSafeName = (organisation: Organisasjon): Organisasjon => ({
  ...organisation,
  navn: maskText(organisation.navn),
});

/** What is told of the organisation, or what of it can be read in a text with faults. */
function senderOf(
  organisasjon: Organisasjon | null,
  maalform: Maalform | undefined,
  contents: readonly FolderFile[],
) {
  const texts = contents.map(({ content }) => textOf(content));
  const told = ownerIn(texts.find((text) => kindIn(text) === 'plan') ?? texts[0] ?? '');
  const form = maalform ?? told.maalform;
  if (organisasjon !== null) {
    const named = withSafeName(organisasjon);
    const noekkel = organisationKey(named);
    return { organisasjon: named, noekkel, navn: named.navn, maalform: form };
  }
  const { noekkel, navn } = told;
  return { organisasjon, noekkel, navn: navn === null ? null : maskText(navn), maalform: form };
}

/** What the findings of a submission come to. */
function verdictOf(diagnostics: readonly Diagnostic[]) {
  const { feil, advarsel } = countBySeverity(diagnostics);
  return { diagnostics, errors: feil, warnings: advarsel };
}

/** Why nothing could be read: the machine's own code, or that of the first finding. */
function unreadable(diagnostics: readonly Diagnostic[]): string {
  const [first] = diagnostics;
  if (first === undefined) return 'yaml/tomt';
  return 'grunn' in first.fakta ? String(first.fakta.grunn) : first.kode;
}

function rangeOf({ linje, kolonne, til_linje, til_kolonne }: Range): Range {
  return { linje, kolonne, til_linje, til_kolonne };
}

/** The fingerprints of the files that a submission may say it is made from. */
function fingerprintsOf({ folder, beside }: SubmissionSource, files: FileSystem) {
  const contents = readInputFolder({ ...folder, files: beside, named: [] }, files);
  return new Map(hashSources({ contents }).map(({ fil, sha256 }) => [fil, sha256]));
}

/** Without the need reports in which something private stands: they would be passed on. */
function withoutPrivate(
  reports: readonly Behovsmelding[],
  { diagnostics, locate }: CheckedFolder,
): readonly Behovsmelding[] {
  const found = diagnostics.filter(isPrivate).map(({ sti }) => sti);
  if (found.length === 0) return reports;
  return reports.filter((report) => {
    const own = `${locate(report).sti}/`;
    return !found.some((sti) => sti.startsWith(own));
  });
}

type Used = Pick<SubmissionReport, 'utkast' | 'submission' | 'meldinger' | 'sted'>;

/** What is used of a submission that is one. */
function usedOf(submission: Innsending, checked: CheckedFolder, threshold: number): Used {
  return {
    utkast: submission.utkast === true,
    submission: safeSubmission(
      { ...submission, organisasjon: withSafeName(submission.organisasjon) },
      threshold,
    ),
    meldinger: withoutPrivate(submission.behovsmeldinger, checked),
    sted: rangeOf(checked.locate(submission.organisasjon)),
  };
}

/** What is used where the figures cannot be. */
const usedOfParts = (meldinger: readonly Behovsmelding[]): Used => ({
  utkast: false,
  submission: null,
  meldinger,
  sted: null,
});

const NO_PARTS: UsableParts = { organisasjon: null, laget: null, plan: null, behovsmeldinger: [] };

async function readFile(
  source: SubmissionSource,
  { check, round, files }: SubmissionSettings,
): Promise<ReadSubmission> {
  const contents = readInputFolder(source.folder, files);
  const checked = await checkFolder([round.forum, ...contents], {
    ...checkOptions(check),
    version: round.version,
    fingerprints: fingerprintsOf(source, files),
    named: new Set(source.folder.named),
  });
  const { diagnostics } = checked;
  const [whole] = checked.documents.innsending;
  const found = whole ?? (await usableParts(contents, diagnostics.filter(isPrivate)));
  const parts = found ?? NO_PARTS;
  const report: SubmissionReport = {
    fil: source.fil,
    kilde: 'innsending',
    ...senderOf(parts.organisasjon, parts.plan?.maalform, contents),
    tidspunkt: parts.laget?.tidspunkt ?? null,
    ...(whole ? usedOf(whole, checked, round.threshold) : usedOfParts(parts.behovsmeldinger)),
    ...verdictOf(diagnostics),
    lines: faultyLines(contents, diagnostics),
    uleselig: found === null ? unreadable(diagnostics) : null,
  };
  return { report, sources: hashesOf(contents), networks: [], bug: null };
}

async function readPlanFolder(
  source: SubmissionSource,
  { check, round, files }: SubmissionSettings,
): Promise<ReadSubmission> {
  const analysed = await analyseFolder(source.folder, check, {
    files,
    depth: 'sums',
    despiteErrors: true,
    beside: [round.forum],
  });
  const { today } = check;
  const { threshold, version } = round;
  // Nobody sees the moment: a plan folder is packed when it is asked for.
  const moment = `${today}T00:00:00Z`;
  const packed = await packFolder(analysed, { threshold, today, moment, version });
  const { contents, documents, locate } = analysed;
  const [plan] = documents.plan;
  const { diagnostics } = analysed.report;
  const report: SubmissionReport = {
    fil: source.fil,
    kilde: 'planmappe',
    ...senderOf(plan?.organisasjon ?? null, plan?.maalform, contents),
    tidspunkt: null,
    utkast: packed?.submission.utkast === true,
    submission: packed?.submission ?? null,
    meldinger: needReportsToSend(analysed),
    ...verdictOf(diagnostics),
    // In the lines of a plan folder the true figures stand.
    lines: {},
    sted: plan === undefined ? null : rangeOf(locate(plan.organisasjon)),
    uleselig: contents.every(({ content }) => 'fault' in content) ? unreadable(diagnostics) : null,
  };
  return { report, sources: hashesOf(contents), networks: documents.nettverk, bug: null };
}

/**
 * Reads and checks one submission, with the forum's document beside it. Never throws for what its
 * files contain, nor where they cannot be read.
 */
export function readSubmission(
  source: SubmissionSource,
  settings: SubmissionSettings,
): Promise<ReadSubmission> {
  return source.kilde === 'planmappe'
    ? readPlanFolder(source, settings)
    : readFile(source, settings);
}

/**
 * What is told of a submission on which the program itself failed, so that the others go on: the
 * machine refused (its code), or there is a bug.
 */
export function failedSubmission({ fil, kilde }: SubmissionSource, error: Error): ReadSubmission {
  const code = 'code' in error ? String(error.code) : null;
  const reason = code ?? error.name;
  const place = { linje: 1, kolonne: 1, til_linje: 1, til_kolonne: 1 };
  const diagnostic: Diagnostic<'yaml/uleselig'> = {
    kode: 'yaml/uleselig',
    alvor: 'feil',
    fil,
    sti: '',
    ...place,
    fakta: { grunn: reason },
    rettelse: null,
  };
  const report: SubmissionReport = {
    fil,
    kilde,
    organisasjon: null,
    noekkel: null,
    navn: null,
    maalform: null,
    tidspunkt: null,
    ...usedOfParts([]),
    ...verdictOf([diagnostic]),
    lines: {},
    uleselig: reason,
  };
  return { report, sources: [], networks: [], bug: code === null ? error : null };
}
