import {
  compareDiagnostics,
  type Diagnostic,
  GROUPS,
  type Severity,
} from '../domain/diagnostic.ts';
import { RULES } from '../domain/rules/index.ts';
import type {
  Feilgrense,
  Importoppsett,
  Innstillinger,
  Ordninger,
  Spraakvalg,
} from '../generated/types.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { type ReadFile, readDocument } from './read-document.ts';
import { wordFault } from './schema-values.ts';
import { diagnosticOf, textDiagnosticOf } from './to-diagnostic.ts';
import type { CheckedKind } from './validators.ts';

/** Severities that were chosen: by code, or by group as `gruppe/*`. */
export type SeverityTable = Readonly<Record<string, Severity | 'av'>>;

/** What `kompass.yaml` says; `null` where it says nothing. */
export interface Settings {
  readonly severities: SeverityTable;
  readonly spraak: Spraakvalg | null;
  readonly feil_ved: Feilgrense | null;
  readonly maks_advarsler: number | null;
  /** The path of a file with findings that are known and left for later. */
  readonly grunnlinje: string | null;
  /** Patterns of files and folders that are not read. */
  readonly utelat: readonly string[];
  /** The path of a scheme table that takes the place of the one that ships with the program. */
  readonly ordninger: string | null;
  /** The threshold below which figures that leave the municipality are hidden. */
  readonly terskel: number | null;
  /** How the municipality's own sheets are read. */
  readonly importer: readonly Importoppsett[];
}

/** The settings of who has made none. */
export const NO_SETTINGS: Settings = {
  severities: {},
  spraak: null,
  feil_ved: null,
  maks_advarsler: null,
  grunnlinje: null,
  utelat: [],
  ordninger: null,
  terskel: null,
  importer: [],
};

/** A value from a file, or what is wrong with the file. */
export interface Result<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function readAs(kind: CheckedKind, fil: string, text: string) {
  const file = await readDocument({ fil, content: { text, bom: false } }, new Map());
  const { kind: found, raw } = file;
  if (found === undefined || found === kind) return file;
  const point = { path: ['dokument'], value: found, raw: found };
  return { ...file, raw, document: null, faults: [wordFault([kind], point, 'value')] };
}

function findings(file: ReadFile, more: readonly Fault[] = []): Diagnostic[] {
  return [
    ...file.textFaults.map((fault) => textDiagnosticOf(fault, file, 'feil')),
    ...[...file.faults, ...more].map((fault) => diagnosticOf(fault, file, 'feil')),
  ].sort(compareDiagnostics);
}

/** A code or group that no finding has: severities chosen for it would change nothing. */
function unknownCode(name: string): Fault[] {
  const codes = RULES.map(({ code }) => code as string);
  const groups = GROUPS.map((group) => `${group}/*`);
  if (codes.includes(name) || groups.includes(name)) return [];
  const near = nearest(name, [...codes, ...groups]);
  const ofGroup = codes.filter((code) => code.startsWith(name.slice(0, name.indexOf('/') + 1)));
  const tillatt = ofGroup.length > 0 ? ofGroup : groups;
  const facts = { verdi: name, tillatt, ...(near !== undefined && { naermest: near }) };
  return [{ code: 'skjema/ikke-i-listen', path: ['alvor', name], at: 'key', facts }];
}

function settingsOf(document: Innstillinger): Settings {
  return {
    severities: document.alvor ?? {},
    spraak: document.spraak ?? null,
    feil_ved: document.feil_ved ?? null,
    maks_advarsler: document.maks_advarsler ?? null,
    grunnlinje: document.grunnlinje ?? null,
    utelat: document.utelat ?? [],
    ordninger: document.ordninger ?? null,
    terskel: document.prikking?.terskel ?? null,
    importer: document.importer ?? [],
  };
}

/** Reads `kompass.yaml`. A file with nothing in it chooses nothing. */
export async function readSettings(fil: string, text: string): Promise<Result<Settings>> {
  const file = await readAs('innstillinger', fil, text);
  if (file.textFaults.some(({ code }) => code === 'yaml/tomt')) {
    return { value: NO_SETTINGS, diagnostics: [] };
  }
  // The validator has proved it to be one, unless there are findings.
  const document = file.document as Innstillinger | null;
  const unknown = Object.keys(document?.alvor ?? {}).flatMap(unknownCode);
  const diagnostics = findings(file, unknown);
  const isUsable = document !== null && diagnostics.length === 0;
  return { value: isUsable ? settingsOf(document) : null, diagnostics };
}

/** Reads a table of grant schemes. */
export async function readSchemes(fil: string, text: string): Promise<Result<Ordninger>> {
  const file = await readAs('ordninger', fil, text);
  const diagnostics = findings(file);
  const document = file.document as Ordninger | null;
  return { value: diagnostics.length === 0 ? document : null, diagnostics };
}
