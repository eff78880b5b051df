import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts';
import { type Documents, KINDS } from '../domain/documents.ts';
import type { Place } from '../domain/round-data.ts';
import type { RuleContext } from '../domain/rules/context.ts';
import { RULES } from '../domain/rules/index.ts';
import type { Problem } from '../domain/rules/rule.ts';
import type { Kompetanse, Maalform, Ordninger } from '../generated/types.ts';
import { anchorOf } from './anchor.ts';
import { declarations } from './declared.ts';
import { childOf, pointerOf } from './document-path.ts';
import type { Fault } from './fault.ts';
import { byName, type FolderFile, kindIn } from './folders.ts';
import { isIdentityNumber } from './identity-number.ts';
import { nearest } from './nearest.ts';
import { nodeFinder } from './node-index.ts';
import { rangeOf, spanOf } from './places.ts';
import type { Originals } from './prune.ts';
import { type ReadFile, readDocument } from './read-document.ts';
import { loadPublished, type Published } from './reference.ts';
import type { SeverityTable } from './settings.ts';
import { severityOf } from './severities.ts';
import { diagnosticOf, textDiagnosticOf, withoutOverlaps } from './to-diagnostic.ts';

export interface CheckOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Severities that were chosen; else the rules' own. */
  readonly severities?: SeverityTable;
  /** Report for these files only; else for all. */
  readonly named?: ReadonlySet<string>;
  /** Takes the place of the scheme table that ships with the program. */
  readonly schemes?: Ordninger;
  /** The version of this program, to know what is made by a newer one. */
  readonly version?: string;
  /** SHA-256 of the files that a submission may state as its sources, by their names. */
  readonly fingerprints?: ReadonlyMap<string, string>;
}

/** What the check of a folder gives: findings, and documents that can be computed on. */
export interface CheckedFolder {
  /** In their total order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What satisfies the schemas, in the order of the names of the files. */
  readonly documents: Documents;
  /** The file of each of these documents. */
  readonly sources: ReadonlyMap<object, string>;
  /** The competences of the catalogues in use; null for one whose entry does not satisfy its schema. */
  readonly competences: ReadonlyMap<string, Kompetanse | null>;
  /** The written forms that the plans name, those of plans with other faults included. */
  readonly writtenForms: readonly Maalform[];
  /** Where a node of a document stands, or the value of a key in it. */
  readonly locate: (node: object, key?: string | number) => Place;
  /** Where a finding stands, by the ids of records instead of their numbers. */
  readonly anchorOf: (finding: Diagnostic) => string;
}

/** What is at hand while a folder is checked. */
interface Check {
  readonly files: readonly ReadFile[];
  readonly originals: Originals;
  readonly documents: Documents;
  readonly options: CheckOptions;
}

const NO_FINGERPRINTS: ReadonlyMap<string, string> = new Map();

type Find = ReturnType<typeof nodeFinder<ReadFile>>;

function documentsOf(files: readonly ReadFile[]): Documents {
  const ofKind = KINDS.map((kind) => [
    kind,
    files.filter((file) => file.kind === kind && file.document).map(({ document }) => document),
  ]);
  // The validators have proved each document to be of its kind.
  return Object.fromEntries(ofKind) as unknown as Documents;
}

function contextOf(check: Check, published: Published, find: Find): RuleContext {
  const { files, documents, options } = check;
  const raw = files.map(({ mended }) => mended).filter((document) => document !== null);
  const unread = files
    .filter(({ kind }) => kind === undefined)
    .map(({ places: { text } }) => ({ kind: kindIn(text), text }));
  const { reference, standard } = published;
  const { schemes = reference.schemes, today } = options;
  return {
    documents,
    raw,
    hasUnread: unread.length > 0,
    declared: declarations({ raw, unread, catalogues: documents.katalog, standard }),
    reference: schemes === reference.schemes ? reference : { ...reference, schemes },
    today,
    version: options.version ?? null,
    fingerprints: options.fingerprints ?? NO_FINGERPRINTS,
    nearest,
    isIdentityNumber,
    placeOf: (node, key) => {
      const { file, path } = find(key === undefined ? { node } : { node, key });
      const span = spanOf(file.places, path, 'key');
      return { fil: file.fil, linje: rangeOf(file.places, span).linje };
    },
  };
}

/** What a rule points at, as a fault at a path. An object is pointed at by its key, if it has one. */
function faultOf(code: Fault['code'], problem: Problem, path: Fault['path']): Fault {
  const { key, atKey, facts, replacement, severity } = problem;
  const byKey = key === undefined ? typeof path.at(-1) === 'string' : atKey === true;
  return {
    code,
    path,
    at: byKey ? 'key' : 'value',
    facts,
    ...(replacement !== undefined && { replacement }),
    ...(severity && { severity }),
    // The rule's type ties its facts to its code.
  } as Fault;
}

function* fileFindings(file: ReadFile, severities: SeverityTable): Generator<Diagnostic> {
  for (const fault of file.textFaults) {
    const severity = severityOf(fault.code, undefined, severities);
    if (severity !== 'av') yield textDiagnosticOf(fault, file, severity);
  }
  for (const fault of file.faults) {
    const severity = severityOf(fault.code, fault.severity, severities);
    if (severity !== 'av') yield diagnosticOf(fault, file, severity);
  }
}

function* ownFindings({ files, options }: Check): Generator<Diagnostic> {
  const { severities = {}, named } = options;
  for (const file of files) {
    if (named?.has(file.fil) !== false) yield* fileFindings(file, severities);
  }
}

function* ruleFindings(check: Check, context: RuleContext, find: Find): Generator<Diagnostic> {
  const { severities = {}, named } = check.options;
  for (const rule of RULES) {
    for (const problem of rule.check?.(context) ?? []) {
      const severity = severityOf(rule.code, problem.severity, severities);
      const { file, path } = find(problem);
      if (severity === 'av' || named?.has(file.fil) === false) continue;
      yield diagnosticOf(faultOf(rule.code, problem, path), file, severity);
    }
  }
}

function sourcesOf(files: readonly ReadFile[]): Map<object, string> {
  const sources = new Map<object, string>();
  for (const { document, fil } of files) if (document) sources.set(document, fil);
  return sources;
}

const isWrittenForm = (value: unknown): value is Maalform =>
  value === 'bokmaal' || value === 'nynorsk';

function writtenFormsIn(files: readonly ReadFile[]): Maalform[] {
  const plans = files.filter(({ kind }) => kind === 'plan');
  return plans.map(({ raw }) => childOf(raw, 'maalform')).filter(isWrittenForm);
}

function locatorIn(find: Find): CheckedFolder['locate'] {
  return (node, key) => {
    const { file, path } = find(key === undefined ? { node } : { node, key });
    const range = rangeOf(file.places, spanOf(file.places, path));
    return { fil: file.fil, sti: pointerOf(path), ...range };
  };
}

/**
 * Checks files that belong together: reads them, holds them against their schemas, and what then
 * stands against the rules. The order in which they are given does not matter. Never throws for what
 * the files contain.
 */
export async function checkFolder(
  files: readonly FolderFile[],
  options: CheckOptions,
): Promise<CheckedFolder> {
  const originals: Originals = new Map();
  const read: ReadFile[] = [];
  for (const file of files.toSorted(byName)) read.push(await readDocument(file, originals));
  const check = { files: read, originals, documents: documentsOf(read), options };
  const find = nodeFinder(read, originals);
  const context = contextOf(check, await loadPublished(), find);
  const roots = new Map(read.map((file) => [file.fil, file.raw]));
  const diagnostics = [...ownFindings(check), ...ruleFindings(check, context, find)];
  return {
    diagnostics: withoutOverlaps(diagnostics.sort(compareDiagnostics)),
    documents: check.documents,
    sources: sourcesOf(read),
    competences: context.declared.competences,
    writtenForms: writtenFormsIn(read),
    locate: locatorIn(find),
    anchorOf: ({ fil, sti }) => anchorOf(sti, roots.get(fil)),
  };
}
