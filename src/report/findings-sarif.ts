import {
  type Correction,
  compareDiagnostics,
  type Diagnostic,
  groupOf,
  type Range,
  SEVERITIES,
} from '../domain/diagnostic.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedPage } from './checked-page.ts';
import { findingMessage, ruleText } from './finding-message.ts';
import { jsonWithoutCommands } from './workflow-commands.ts';

/** What a log of findings is made with. */
export interface SarifSettings {
  readonly catalogue: Catalogue;
  /** Of the program. */
  readonly version: string;
  /** All that a finding can come from, in their order. */
  readonly rules: readonly Rule[];
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL = { feil: 'error', advarsel: 'warning', info: 'note' } as const;

/** GitHub refuses a run with more results. */
const MOST = 25_000;

/** A message as SARIF reads it: no link, no placeholder that somebody wrote into a plan. */
function plainMessage(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{{$1}}');
}

/** A path as a relative reference: every name percent-encoded. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function sarifRule(rule: Rule, catalogue: Catalogue) {
  const { explain } = catalogue;
  const { title, why, mend } = ruleText(rule.code, catalogue);
  const parts: [string, string][] = [
    [explain.why, why],
    [explain.mend, mend],
    [explain.source, rule.source],
  ];
  return {
    id: rule.code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: [title, ...parts.map(([heading, text]) => `${heading}: ${text}`)].join('\n\n'),
      markdown: [title, ...parts.map(([heading, text]) => `**${heading}**\n\n${text}`)].join(
        '\n\n',
      ),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [groupOf(rule.code)] },
  };
}

function regionOf({ linje, kolonne, til_linje, til_kolonne }: Range) {
  return { startLine: linje, startColumn: kolonne, endLine: til_linje, endColumn: til_kolonne };
}

function fixOf(correction: Correction, artifactLocation: object, { validate }: Catalogue) {
  const { tekst } = correction;
  const replacement = { deletedRegion: regionOf(correction), insertedContent: { text: tekst } };
  return {
    description: { text: plainMessage(validate.correction(tekst.trim())) },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

function resultOf(finding: Diagnostic, ruleIndex: number, world: SarifWorld) {
  const { page, catalogue } = world;
  const artifactLocation = { uri: uriOf(page.pathOf(finding.fil)), uriBaseId: '%SRCROOT%' };
  const { fingerprint, lineHash } = page.identityOf(finding);
  return {
    ruleId: finding.kode,
    ruleIndex,
    level: LEVEL[finding.alvor],
    message: { text: plainMessage(findingMessage(finding, catalogue)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(finding.linje > 0 && { region: regionOf(finding) }),
        },
        ...(finding.sti !== '' && { logicalLocations: [{ fullyQualifiedName: finding.sti }] }),
      },
    ],
    partialFingerprints: {
      ...(lineHash !== null && { primaryLocationLineHash: lineHash }),
      'kompass/v1': fingerprint,
    },
    ...(finding.rettelse !== null && {
      fixes: [fixOf(finding.rettelse, artifactLocation, catalogue)],
    }),
  };
}

interface SarifWorld {
  readonly page: CheckedPage;
  readonly catalogue: Catalogue;
}

/** The worst of too many findings, in their order. */
function worst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const sorted = SEVERITIES.flatMap((severity) =>
    diagnostics.filter(({ alvor }) => alvor === severity),
  );
  return sorted.slice(0, MOST).sort(compareDiagnostics);
}

/** What a reader should know of the run besides the results. */
function notifications({ page, catalogue }: SarifWorld, shown: number) {
  const { ci, words } = catalogue;
  const all = page.diagnostics.length;
  const known = page.baseline?.utelatt ?? 0;
  const note = (level: string, text: string) => ({ level, message: { text: plainMessage(text) } });
  return [
    ...page.problems.map((sentence) => note('error', sentence)),
    ...(shown < all ? [note('warning', ci.cut(shown, all, words))] : []),
    ...(known > 0 ? [note('note', ci.known(known, words))] : []),
  ];
}

/** The log but for its results. */
function frameOf(driver: object, world: SarifWorld, shown: number): string {
  const { language } = world.catalogue.words;
  const toolExecutionNotifications = notifications(world, shown);
  const executionSuccessful = world.page.isComplete;
  const invocations = [{ executionSuccessful, toolExecutionNotifications }];
  const run = { tool: { driver }, invocations, language, columnKind: 'utf16CodeUnits' };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [{ ...run, results: [] }] };
  return JSON.stringify(log, null, 2);
}

/** Quotes within texts are escaped, so that this can stand in one place only. */
const NO_RESULTS = '"results": []';

/** About this many results are handed over at a time. */
const PIECE = 500;

/**
 * A SARIF 2.1.0 log with one run, also where nothing was found; each result on a line of its own. Rules
 * are listed where they have a result. Of more than 25 000 findings the worst are there, and a
 * notification says so. Comes in pieces, so that a large log is never one text in memory.
 */
export function* findingsSarif(page: CheckedPage, settings: SarifSettings): Generator<string> {
  const { catalogue, version, rules } = settings;
  const world: SarifWorld = { page, catalogue };
  const shown = worst(page.diagnostics);
  const codes = new Set(shown.map(({ kode }) => kode));
  const used = rules.filter(({ code }) => codes.has(code));
  const indexes = new Map(used.map(({ code }, index) => [code, index]));
  const line = (finding: Diagnostic): string =>
    JSON.stringify(resultOf(finding, indexes.get(finding.kode) ?? -1, world));
  const driver = {
    name: 'kompass',
    version,
    semanticVersion: version,
    language: catalogue.words.language,
    rules: used.map((rule) => sarifRule(rule, catalogue)),
  };
  const frame = frameOf(driver, world, shown.length);
  const end = frame.indexOf(NO_RESULTS) + NO_RESULTS.length - 1;
  yield jsonWithoutCommands(frame.slice(0, end));
  for (let start = 0; start < shown.length; start += PIECE) {
    const lines = shown.slice(start, start + PIECE).map(line);
    const separator = start === 0 ? '\n' : ',\n';
    yield jsonWithoutCommands(separator + lines.join(',\n'));
  }
  yield `${shown.length > 0 ? '\n      ' : ''}${frame.slice(end)}\n`;
}
